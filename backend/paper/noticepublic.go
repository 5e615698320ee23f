package paper

import (
	"strconv"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// publicItems are what was said and what came of it, without anybody in it.
func publicItems(rows []ward.PublicRow) []noticeItem {
	if len(rows) == 0 {
		return []noticeItem{prose("feedback.public", "Trong kỳ không có nội dung nào được công khai.")}
	}
	return []noticeItem{prose("feedback.public", ""), drawn(func(d *document) { publicTable(d, rows) })}
}

func publicTable(d *document, rows []ward.PublicRow) {
	d.add(gap(1.5))
	const size = 11.0
	t := table{pad: 1, thick: .2, limit: textH / 3, cols: []column{{9, centre}, {25, left}, {44, left}, {44, left}, {21.5, centre}, {21.5, centre}}}
	for i, h := range []string{"TT", "Về", "Nội dung góp ý, phản ánh, kiến nghị", "Kết quả xử lý", "Ngày tiếp nhận", "Ngày trả lời, chuyển"} {
		t.head = append(t.head, headCell{text: h, col: i, face: typeface{bold, size - .5}})
	}
	t.head = numberedHead(t.head, len(t.cols), typeface{bold, size - .5})
	for i, r := range rows {
		t.rows = append(t.rows, row{face: typeface{regular, size}, cells: []string{strconv.Itoa(i + 1), opinionClasses[r.Class],
			viet.Clean(r.Content), viet.Clean(r.Outcome), shortDay(r.ReceivedOn), or(shortDay(r.AnsweredOn), "–")}})
	}
	d.add(t.blocks()...)
}
