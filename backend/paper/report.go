package paper

import (
	"fmt"
	"strconv"
	"strings"

	"motcua/backend/ward"
)

const reportSize = 9.5

// Report prints a report on A4 landscape with the margins of NĐ 30/2020, at a moment.
func Report(p ward.Profile, r ward.Report, at ward.Moment) ([]byte, error) {
	title := reportTitles[r.Kind]
	blocks := reportOpening(p, r, at)
	blocks = append(blocks, rowsOf(reportTable(r), r.Rows)...)
	if len(r.Rows) == 0 {
		blocks = append(blocks, whole(plain("Trong kỳ không có hồ sơ nào.", typeface{italic, 12}).with(centre).after(4), registerW))
	}
	blocks = append(append(blocks, reportNotes(r)...), gapBlocks(r.Gap)...)
	keepTail(blocks, 2)
	blocks = append(blocks, signatures(signature{[]string{"NGƯỜI LẬP BIỂU"}, signHow, ""},
		signature{title: []string{"THỦ TRƯỞNG ĐƠN VỊ"}, how: "(Ký, đóng dấu, ghi rõ họ tên)"}, registerW, 22, bodyFace(regular).sized(12)).lower(5))
	parts, err := pages(blocks, registerH)
	if err != nil {
		return nil, fmt.Errorf("print %q: %w", title[0], err)
	}
	pdf := newSheet(about{title: title[0] + " " + reportSpan(r), author: p.OneStop, subject: title[0],
		keywords: some(p.OneStop), at: at.Time(), w: pageH, h: pageW})
	for i, part := range parts {
		pdf.addPage()
		if r.Kind.Internal() {
			plain(internalMark, typeface{bold, 11}).with(right).lines(registerW)[0].draw(pdf, marginLeft, marginTop-9)
		}
		if i > 0 {
			plain(strconv.Itoa(i+1), typeface{regular, 13}).with(centre).lines(registerW)[0].draw(pdf, marginLeft, marginTop-9)
		}
		for _, b := range part {
			b.draw(pdf, marginLeft, marginTop+b.y)
		}
	}
	return pdf.bytes()
}

func reportOpening(p ward.Profile, r ward.Report, at ward.Moment) []block {
	title := reportTitles[r.Kind]
	head := letterhead{superior: some(p.Superior), issuer: some(p.OneStop), date: placeDate(p.Place, at.Time()),
		faces: slipA4.head, left: 125, gap: 5}
	blocks := []block{
		head.block(registerW),
		whole(plain(title[0], typeface{bold, 14}).with(centre).after(3), registerW),
		whole(plain(reportSpan(r), typeface{italic, 12}).with(centre).after(2), registerW),
	}
	if title[1] != "" {
		blocks = append(blocks, whole(plain(title[1], typeface{italic, 11}).with(centre), registerW))
	}
	if r.Kind == ward.ReportProcedures {
		blocks = append(blocks, whole(plain("Đơn vị tính: số hồ sơ TTHC", typeface{italic, 11}).with(right), registerW))
	}
	return keepTail(append(blocks, gap(2)), len(blocks)+1)
}

// reportTable is the table of a report without its rows.
func reportTable(r ward.Report) table {
	t := underHeads(r.Columns)
	if r.Kind == ward.ReportProcedures || r.Kind == ward.ReportFeedback {
		t.head = numberedHead(t.head, len(t.cols), headFace)
	}
	return t
}

var headFace = typeface{bold, reportSize - .5}

// underHeads is a table with the headings of some columns; wide ones take what is left.
func underHeads(columns []string) table {
	t := table{pad: .8, thick: .2, limit: registerH / 3}
	used, wide := 0.0, 0
	var heads [][]string
	for _, key := range columns {
		c := columnOf(key)
		used += c.w
		if c.wide {
			wide++
		}
		heads = append(heads, strings.Split(c.head, "|"))
		t.cols = append(t.cols, column{c.w, c.align})
	}
	for i, key := range columns {
		if columnOf(key).wide {
			t.cols[i].w += (registerW - used) / float64(wide)
		}
	}
	t.head = groupedHead(heads)
	for i := range t.head {
		t.head[i].face = headFace
	}
	return t
}

// groupedHead sets headings under the groups that stand before them; neighbours share
// the cell of a group.
func groupedHead(heads [][]string) (out []headCell) {
	depth := 0
	for _, h := range heads {
		depth = max(depth, len(h))
	}
	for level := range depth {
		for i := 0; i < len(heads); {
			if level >= len(heads[i]) {
				i++
				continue
			}
			n := 1
			last := level == len(heads[i])-1
			for !last && i+n < len(heads) && len(heads[i+n]) > level+1 && samePath(heads[i], heads[i+n], level) {
				n++
			}
			cell := headCell{text: heads[i][level], col: i, row: level, cols: n}
			if last {
				cell.rows = depth - level
			}
			out = append(out, cell)
			i += n
		}
	}
	return out
}

func samePath(a, b []string, level int) bool {
	for i := range level + 1 {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// rowsOf sets the rows of a report under the headings of their table.
func rowsOf(t table, rows []ward.ReportRow) []block {
	for _, r := range rows {
		cells := make([]string, len(r.Cells))
		for i, c := range r.Cells {
			if cells[i] = reportText(c); c.Now != nil {
				cells[i] += movedMark
			}
		}
		t.rows = append(t.rows, reportRow(r, cells))
	}
	return t.blocks()
}

// reportRow is a line; totals are bold, and so are the rates of a year.
func reportRow(line ward.ReportRow, cells []string) row {
	face := typeface{regular, reportSize}
	if line.Total || line.Cells[0].Sort == ward.CellWord && len(line.Cells) > 1 && line.Cells[1].Sort == ward.CellRate {
		face = face.bold()
	}
	return row{cells: cells, face: face, tall: 6}
}

// reportNotes say what the figures mean.
func reportNotes(r ward.Report) []block {
	face := typeface{italic, 10.5}
	var out []block
	say := func(text string) { out = append(out, whole(plain(text, face).after(1.5), registerW)) }
	if text := movedNote(r); text != "" { // first, on the page of its table
		say(text)
	}
	if t := r.AsOf.Time(); !t.IsZero() && r.Kind != ward.ReportLate {
		say("Số liệu tính đến " + strings.ReplaceAll(until(t), nbsp, " ") + byNotices(r) + ".")
	}
	switch r.Kind {
	case ward.ReportProcedures:
		say("Ghi chú: (3) = (4) + (5) + (6); (7) = (8) + (9) + (10); (11) = (12) + (13); (3) = (7) + (11).")
	case ward.ReportFeedback:
		say("Ghi chú: (3) = (4) + (5) = (6) + (10); (6) = (7) + (8) + (9).")
	case ward.ReportLate:
		say("Danh sách có thông tin cá nhân, chỉ dùng trong nội bộ cơ quan; không niêm yết, không gửi ra ngoài.")
	case ward.ReportYear:
		say("Tỷ lệ trực tuyến tính trên hồ sơ tiếp nhận mới; tỷ lệ trước và đúng hạn tính trên hồ sơ đã giải quyết; dấu “–”: không có số liệu để tính.")
	}
	return append([]block{gap(2)}, out...)
}
