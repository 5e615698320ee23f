package paper

import (
	"fmt"
	"strconv"

	"motcua/backend/viet"
)

// registerTable is form 07 without its rows: eleven columns on 252 mm.
func registerTable() table {
	t := table{pad: .7, thick: .2, limit: registerH / 3, cols: []column{
		{10, centre}, {26, left}, {56, left}, {27, left}, {28, left}, {21, left}, // names of procedures are long
		{17.3, centre}, {17.3, centre}, {17.3, centre}, {15.5, left}, {16.6, left},
	}}
	face := typeface{bold, registerSize}
	for i, text := range []string{"STT", "Mã hồ sơ", "Tên TTHC", "Tên tổ chức, cá nhân", "Địa chỉ/SĐT", "Cơ quan chủ trì giải quyết"} {
		t.head = append(t.head, headCell{text: text, col: i, rows: 2, face: face})
	}
	t.head = append(t.head, headCell{text: "Nhận và trả kết quả", col: 6, cols: 5, face: face})
	for i, text := range []string{"Nhận hồ sơ", "Hẹn trả kết quả", "Trả kết quả", "Phương thức nhận kết quả", "Ký nhận"} {
		t.head = append(t.head, headCell{text: text, col: 6 + i, row: 1, face: face})
	}
	for i := range t.cols {
		t.head = append(t.head, headCell{text: "(" + strconv.Itoa(i+1) + ")", col: i, row: 2, face: typeface{italic, registerSize - .5}})
	}
	return t
}

// fieldBand is the line above the cases of a field, which it stays with.
func fieldBand(field string, t table) block {
	b := whole(plain("Lĩnh vực: "+field, typeface{bold, registerSize}), registerW-2*t.pad)
	return block{h: b.h + 2*padV, keep: true, draw: func(s *sheet, x, y float64) {
		s.box(x, y, registerW, b.h+2*padV, t.thick)
		b.draw(s, x+t.pad, y+padV)
	}}
}

// tally counts cases.
type tally struct{ cases, returned int }

func (t *tally) add(o tally) {
	t.cases += o.cases
	t.returned += o.returned
}

func (t tally) String() string {
	return fmt.Sprintf("%s hồ sơ, đã trả kết quả %s", viet.Number(int64(t.cases)), viet.Number(int64(t.returned)))
}

// carrying is the head of a later page, with room for the line that carries the
// total of the pages before.
func carrying(head block) block {
	head.h += totalH
	return head
}

// registerTotals goes along with the pages and knows the totals so far.
type registerTotals struct {
	pages, page int
	before      tally
}

// draw draws one page with what it carries in and out.
func (r *registerTotals) draw(s *sheet, part []placed, headH float64) {
	r.page++
	here, end := tally{}, 0.0
	for _, b := range part {
		b.draw(s, marginLeft, marginTop+b.y)
		here.add(b.tally)
		end = b.y + b.h
	}
	if r.page > 1 {
		totalLine(s, headH, "Trang trước mang sang: "+r.before.String())
		number := plain(strconv.Itoa(r.page), typeface{regular, 13}).with(centre)
		number.lines(registerW)[0].draw(s, marginLeft, marginTop-9)
	}
	sum := r.before
	sum.add(here)
	name := "Cộng dồn"
	if r.page == r.pages {
		name = "Tổng cộng"
	}
	totalLine(s, end, fmt.Sprintf("Cộng trang %d: %s. %s: %s", r.page, here, name, sum))
	r.before = sum
}

// totalLine is a ruled line of totals at a height of the page.
func totalLine(s *sheet, y float64, words string) {
	s.box(marginLeft, marginTop+y, registerW, totalH, .2)
	l := plain(words, typeface{bold, registerSize}).lines(registerW - 4)[0]
	l.draw(s, marginLeft+2, marginTop+y+(totalH-l.h)/2)
}
