package paper

import (
	"strconv"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// The columns of table II.06a: thirteen on 165 mm. The name of the field takes
// what the figures leave.
var figureWidths = [...]float64{11.5, 10.5, 14.5, 11.5, 11.5, 11, 10.5, 10, 11, 11, 10}

// procedureTable prints table II.06a of TT 01/2020/TT-VPCP by field.
func procedureTable(d *document, p ward.ProcedureFigures) {
	d.add(whole(plain("Đơn vị tính: số hồ sơ thủ tục hành chính",
		typeface{italic, 12}).with(right).after(parSpace), textW))
	keepTail(d.blocks, 1)
	f := figureTable{widths: figureWidths[:], head: figuresHead, total: figureLine{"Tổng cộng", figureNumbers(p.Total)}}
	for _, r := range p.Rows {
		f.lines = append(f.lines, figureLine{fieldName(r.Field), figureNumbers(r)})
	}
	d.rows(f.table().blocks())
	d.note("Ghi chú: (3) = (4) + (5) + (6); (7) = (8) + (9) + (10); (11) = (12) + (13); (3) = (7) + (11).")
}

// rows prints a table of which no piece of a row or two stands on a page.
func (d *document) rows(blocks []block) {
	const least = 3
	keepTail(blocks[:min(len(blocks), least)], least)
	if n := len(blocks); n > least {
		keepTail(blocks[:n-1], least-1)
	}
	d.add(blocks...)
}

// note prints a line in small type below a table.
func (d *document) note(text string) {
	keepTail(d.blocks, 1)
	d.add(whole(plain(text, typeface{italic, 10.5}).after(1.5), textW))
}

// picture prints a chart that may stand on another page than what is before it.
func (d *document) picture(c chart) {
	d.add(block{draw: func(*sheet, float64, float64) {}})
	d.chart(c)
}

// mostCharted is how many fields a picture has room for.
const mostCharted = 12

// procedurePicture shows the months up to this one, or, of a young office, the fields.
func procedurePicture(p ward.ProcedurePart) chart {
	if len(p.Trend) >= 3 {
		return monthsChart(p.Trend)
	}
	return fieldsChart(p.Figures.Procedures.Rows)
}

func fieldsChart(rows []ward.FieldFigures) chart {
	c := chart{title: "Hồ sơ đã giải quyết theo lĩnh vực", look: lyingBars, series: []series{{name: "Trước hạn và đúng hạn"}, {name: "Quá hạn"}}}
	for _, r := range rows {
		if n := r.Resolved; n.Total > 0 {
			c.labels = append(c.labels, fieldName(r.Field))
			c.series[0].points = append(c.series[0].points, pointOf(n.Early+n.OnTime))
			late := point{} // a field without late cases has no bar for them
			if n.Late > 0 {
				late = pointOf(n.Late)
			}
			c.series[1].points = append(c.series[1].points, late)
		}
	}
	if len(c.labels) < 2 || len(c.labels) > mostCharted {
		return chart{}
	}
	return c
}

func monthsChart(trend []ward.MonthCount) chart {
	c := chart{title: "Hồ sơ tiếp nhận mới và hồ sơ đã giải quyết theo tháng", series: []series{{name: "Tiếp nhận mới"}, {name: "Đã giải quyết"}}}
	for _, m := range trend {
		t := ward.Date(m.Month + "-01").Time()
		c.labels = append(c.labels, strconv.Itoa(int(t.Month()))+"/"+strconv.Itoa(t.Year()))
		c.series[0].points = append(c.series[0].points, pointOf(m.Received))
		c.series[1].points = append(c.series[1].points, pointOf(m.Resolved))
	}
	return c
}

func pointOf(n int) point { return point{float64(n), viet.Number(int64(n))} }

// figureNumbers are columns (3) to (13).
func figureNumbers(f ward.FieldFigures) []int {
	return []int{
		f.Received.Total, f.Received.Online, f.Received.Counter, f.Received.CarriedOver,
		f.Resolved.Total, f.Resolved.Early, f.Resolved.OnTime, f.Resolved.Late,
		f.Pending.Total, f.Pending.InTime, f.Pending.Overdue,
	}
}

// figuresHead is the header in three rows, and the row of column numbers.
func figuresHead(t typeface) []headCell {
	head := []headCell{
		{text: "TT", col: 0, row: 0, rows: 3},
		{text: "Lĩnh vực, công việc giải quyết theo cấp", col: 1, row: 0, rows: 3},
		{text: "Số lượng hồ sơ tiếp nhận", col: 2, row: 0, cols: 4},
		{text: "Số lượng hồ sơ đã giải quyết", col: 6, row: 0, cols: 4},
		{text: "Số lượng hồ sơ đang giải quyết", col: 10, row: 0, cols: 3},
		{text: "Tổng số", col: 2, row: 1, rows: 2},
		{text: "Trong kỳ", col: 3, row: 1, cols: 2},
		{text: "Từ kỳ trước", col: 5, row: 1, rows: 2},
		{text: "Trực tuyến", col: 3, row: 2},
		{text: "Trực tiếp, dịch vụ bưu chính", col: 4, row: 2},
	}
	for i, text := range []string{"Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn", "Tổng số", "Trong hạn", "Quá hạn"} {
		head = append(head, headCell{text: text, col: 6 + i, row: 1, rows: 2})
	}
	return numberedHead(head, 13, t)
}
