package paper

import "motcua/backend/ward"

// opinionWidths are the least widths of the columns (3) to (13).
var opinionWidths = []float64{10, 10.5, 9.5, 10, 11.5, 9.5, 13.5, 10, 11.5, 9.5, 11}

// tables prints how opinions were handled, by what they are about and by how they
// came (table II.05a of TT 01/2020/TT-VPCP has the classes; domain.md 6.2, 6.5).
func (n FeedbackNotice) tables(d *document) {
	d.section("4. Kết quả theo nội dung")
	byClass := n.figures("Nội dung góp ý, phản ánh, kiến nghị")
	for _, c := range n.Figures.ByClass {
		byClass.lines = append(byClass.lines, figureLine{opinionClasses[c.Class], opinionNumbers(c.FeedbackCount)})
	}
	opinionTable(d, byClass)
	d.section("5. Kết quả theo hình thức tiếp nhận")
	byChannel := n.figures("Hình thức tiếp nhận")
	for _, c := range n.Figures.ByChannel {
		byChannel.lines = append(byChannel.lines, figureLine{opinionChannels[c.Channel], opinionNumbers(c.FeedbackCount)})
	}
	opinionTable(d, byChannel)
}

func (n FeedbackNotice) figures(by string) figureTable {
	return figureTable{widths: opinionWidths, head: opinionHead(by), total: figureLine{"Tổng cộng", opinionNumbers(n.Figures.Total)}}
}

func opinionTable(d *document, f figureTable) {
	d.add(whole(plain("Đơn vị tính: số ý kiến", typeface{italic, 12}).with(right).after(parSpace), textW))
	keepTail(d.blocks, 1)
	rows := f.table().blocks()
	d.add(keepTail(rows, len(rows))...) // a handful of lines: they stay on one page
	d.add(whole(plain("Ghi chú: (3) = (4) + (5) = (6) + (9) + (10); (6) = (7) + (8); (10) = (11) + (12). Cột (13) gồm cả kết quả công khai của ý kiến đã xử lý ở kỳ trước.",
		typeface{italic, 10.5}).after(1.5), textW))
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
