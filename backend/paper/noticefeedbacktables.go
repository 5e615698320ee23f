package paper

import "motcua/backend/ward"

// opinionWidths are the least widths of the columns (3) to (13).
var opinionWidths = []float64{10, 10.5, 9.5, 10, 11.5, 9.5, 13.5, 10, 11.5, 9.5, 11}

// classTable and channelTable print how opinions were handled, by what they are about
// and by how they came (table II.05a of TT 01/2020/TT-VPCP has the classes; domain.md
// 6.2, 6.5).
func classTable(d *document, f ward.FeedbackFigures) {
	t := opinionFigures("Nội dung góp ý, phản ánh, kiến nghị", f)
	for _, c := range f.ByClass {
		t.lines = append(t.lines, figureLine{opinionClasses[c.Class], opinionNumbers(c.FeedbackCount)})
	}
	opinionTable(d, t)
}

func channelTable(d *document, f ward.FeedbackFigures) {
	t := opinionFigures("Hình thức tiếp nhận", f)
	for _, c := range f.ByChannel {
		t.lines = append(t.lines, figureLine{opinionChannels[c.Channel], opinionNumbers(c.FeedbackCount)})
	}
	opinionTable(d, t)
}

func opinionFigures(by string, f ward.FeedbackFigures) figureTable {
	return figureTable{widths: opinionWidths, head: opinionHead(by), total: figureLine{"Tổng cộng", opinionNumbers(f.Total)}}
}

func opinionTable(d *document, f figureTable) {
	d.add(whole(plain("Đơn vị tính: số ý kiến", typeface{italic, 12}).with(right).after(parSpace), textW))
	keepTail(d.blocks, 1)
	rows := f.table().blocks()
	d.add(keepTail(rows, len(rows))...) // a handful of lines: they stay on one page
	d.note("Ghi chú: (3) = (4) + (5) = (6) + (9) + (10); (6) = (7) + (8); (10) = (11) + (12). Cột (13) gồm cả kết quả công khai của ý kiến đã xử lý ở kỳ trước.")
}

// opinionNumbers are columns (3) to (13).
func opinionNumbers(c ward.FeedbackCount) []int {
	return []int{c.CarriedOver + c.New, c.CarriedOver, c.New,
		c.AnsweredInTime + c.AnsweredLate, c.AnsweredInTime, c.AnsweredLate, c.Forwarded,
		c.PendingInTime + c.PendingOverdue, c.PendingInTime, c.PendingOverdue, c.Published}
}

// opinionHead is the header in two rows, and the row of column numbers.
func opinionHead(by string) func(typeface) []headCell {
	return func(t typeface) []headCell {
		head := []headCell{
			{text: "TT", col: 0, rows: 2}, {text: by, col: 1, rows: 2},
			{text: "Phải xử lý", col: 2, cols: 3}, {text: "Đã trả lời", col: 5, cols: 3},
			{text: "Chuyển cơ quan có thẩm quyền", col: 8, rows: 2}, {text: "Đang xử lý", col: 9, cols: 3}, {text: "Đã công khai", col: 12, rows: 2},
		}
		for i, text := range []string{"Tổng số", "Từ kỳ trước", "Mới", "Tổng số", "Trong hạn", "Quá hạn"} {
			head = append(head, headCell{text: text, col: 2 + i, row: 1})
		}
		for i, text := range []string{"Tổng số", "Trong hạn", "Quá hạn"} {
			head = append(head, headCell{text: text, col: 9 + i, row: 1})
		}
		return numberedHead(head, 13, t)
	}
}
