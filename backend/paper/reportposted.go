package paper

import (
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// movedMark stands behind a figure that was approved, and is another now.
const movedMark = "*"

// mostMoved is how many such figures are told one by one.
const mostMoved = 12

// byNotices says which approved notices figures are by, "" for none.
func byNotices(r ward.Report) string {
	if len(r.Posted) == 0 {
		return ""
	}
	return ", theo " + postedNumbers(r)
}

// movedNote says which of the figures that were approved are others now, "" for none.
func movedNote(r ward.Report) string {
	moved := movedFigures(r)
	if len(moved) == 0 {
		return ""
	}
	text := movedMark + " Số đã công bố, khác số tính lại từ hồ sơ hiện nay: " + strings.Join(moved[:min(len(moved), mostMoved)], "; ")
	if more := len(moved) - mostMoved; more > 0 {
		text += "; và " + viet.Number(int64(more)) + " số khác"
	}
	return text + "."
}

// postedNumbers names the notices: one with its day, those of several months month by
// month.
func postedNumbers(r ward.Report) string {
	if len(r.Posted) == 1 {
		n := r.Posted[0]
		return noticeName(n) + " số " + n.Number + " ngày " + viet.ShortDate(n.Signed.Time())
	}
	return "các thông báo đã ký: " + postedMonths(r.Posted)
}

// postedMonths names months with the numbers of their notices.
func postedMonths(all []ward.PostedNotice) string {
	var months []string
	for i := 0; i < len(all); {
		var numbers []string
		month := all[i].Month
		for ; i < len(all) && all[i].Month == month; i++ {
			numbers = append(numbers, all[i].Number)
		}
		months = append(months, "tháng "+monthOf(month)+" (số "+strings.Join(numbers, ", ")+")")
	}
	return strings.Join(months, "; ")
}

func noticeName(n ward.PostedNotice) string {
	if n.Correction {
		return "Thông báo đính chính"
	}
	return "Thông báo"
}

// movedFigures are the figures that are others now: what they are of, as approved and
// as they are.
func movedFigures(r ward.Report) (out []string) {
	for _, row := range r.Rows {
		line := reportText(row.Cells[0])
		if r.Kind != ward.ReportYear {
			line = reportText(row.Cells[1])
		}
		for i, c := range row.Cells {
			if c.Now == nil {
				continue
			}
			head := strings.ReplaceAll(columnOf(r.Columns[i]).head, "|", ", ")
			now := c
			now.Count, now.Of = c.Now.Count, c.Now.Of
			out = append(out, line+", "+lowerFirst(head)+": "+reportText(c)+", nay "+reportText(now))
		}
	}
	return out
}
