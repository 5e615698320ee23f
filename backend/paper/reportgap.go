package paper

import (
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

const gapTitle = "Chênh lệch so với số liệu đã công bố"

// gapNote says of which closed months the figures above are not those that were posted.
func gapNote(g *ward.ReportGap) string {
	return "Số liệu trên đây tính lại từ hồ sơ hiện nay. Trong kỳ có các tháng đã công bố: " + postedMonths(g.Notices) +
		". Cộng số liệu đã công bố của các tháng này thì khác như sau (kỳ trước chuyển sang: của tháng đầu kỳ; đang giải quyết, đang xử lý: của tháng cuối kỳ):"
}

// gapBlocks print how a report differs from the sum of what was posted; none when the
// two agree.
func gapBlocks(g *ward.ReportGap) []block {
	if g == nil {
		return nil
	}
	out := []block{gap(3), whole(plain(gapTitle, typeface{bold, 11.5}).after(1.5), registerW),
		whole(plain(gapNote(g), typeface{italic, 10.5}).after(1.5), registerW)}
	return append(keepTail(out, len(out)), rowsOf(underHeads(g.Columns), g.Rows)...)
}

// gapLines are the same for a workbook, in lines of a number of cells: a table cannot be
// wider than the report.
func gapLines(g *ward.ReportGap, width int) [][]string {
	if g == nil {
		return nil
	}
	var heads []string
	for _, key := range g.Columns {
		heads = append(heads, strings.ReplaceAll(columnOf(key).head, "|", " – "))
	}
	out := [][]string{make([]string, width), noteLine(gapTitle, width), noteLine(gapNote(g), width), heads}
	for _, row := range g.Rows {
		out = append(out, bookLine(row.Cells))
	}
	for i, line := range out {
		out[i] = append(line, make([]string, width-len(line))...)
	}
	return out
}

// signed writes a difference with its sign.
func signed(n int) string {
	if n > 0 {
		return "+" + viet.Number(int64(n))
	}
	return viet.Number(int64(n))
}

// monthOf writes "2026-10" as "10/2026".
func monthOf(month string) string {
	if t := ward.Date(month + "-01").Time(); !t.IsZero() {
		return t.Format("1/2006")
	}
	return month
}
