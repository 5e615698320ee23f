package paper

import (
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// The columns of table II.06a: thirteen on 165 mm. The name of the field takes
// what the figures leave.
var figureWidths = [...]float64{11.5, 10.5, 14.5, 11.5, 11.5, 11, 10.5, 10, 11, 11, 10}

// table prints table II.06a of TT 01/2020/TT-VPCP by field.
func (n ProcedureNotice) table(d *document) {
	d.section("4. Kết quả chi tiết theo lĩnh vực")
	d.add(whole(plain("Đơn vị tính: số hồ sơ thủ tục hành chính",
		typeface{italic, 12}).with(right).after(parSpace), textW))
	keepTail(d.blocks, 1)
	d.add(n.figures().blocks()...)
	d.add(whole(plain("Ghi chú: (3) = (4) + (5) + (6); (7) = (8) + (9) + (10); (11) = (12) + (13); (3) = (7) + (11).",
		typeface{italic, 10.5}).after(1.5), textW))
}

func (n ProcedureNotice) figures() table {
	p := n.Figures.Procedures
	f := figureTable{widths: figureWidths[:], head: figuresHead, total: figureLine{"Tổng cộng", figureNumbers(p.Total)}}
	for _, r := range p.Rows {
		f.lines = append(f.lines, figureLine{viet.Clean(r.Field), figureNumbers(r)})
	}
	return f.table()
}

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
