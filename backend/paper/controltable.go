package paper

import (
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// legColumns are the four columns of form 06 on the 165 mm of A4.
var legColumns = []column{{51, left}, {55, centre}, {34, centre}, {25, left}}

// legs prints the table of form 06.
func (s *slip) legs(legs []leg) {
	face := s.size.face(regular).sized(11)
	t := table{cols: legColumns, pad: 1.2, thick: .2, limit: s.size.room() / 2}
	for i, text := range []string{"Tên đơn vị", "Thời gian giao nhận hồ sơ",
		"Kết quả giải quyết hồ sơ (trước hạn/đúng hạn/quá hạn)", "Ghi chú"} {
		t.head = append(t.head, headCell{text: text, col: i, face: face.bold()})
	}
	for len(legs) < 4 {
		legs = append(legs, leg{})
	}
	if legs[0].from == "" {
		legs[0].from = counterName
	}
	head := t.header()
	s.add(head)
	for _, l := range legs {
		for _, b := range l.blocks(t, face) {
			b.head = &head
			s.add(b)
		}
	}
}

// blocks are the rows of one pair; they stay together as far as a page allows.
func (l leg) blocks(t table, face typeface) []block {
	var out []block
	for _, cells := range [][]string{
		{"1. Giao: " + or(l.from, dots(24)), shortMinute(l.given), l.outcome, viet.Clean(l.notes)},
		{"2. Nhận: " + or(l.to, dots(24)), shortMinute(l.taken), "", ""},
	} {
		out = append(out, t.row(row{cells: cells, face: face, tall: 7})...)
	}
	return append(keepTail(out, len(out)), l.signs(t, face))
}

// signs is where the giver and the taker sign, under the first two columns.
func (l leg) signs(t table, face typeface) block {
	half := (t.cols[0].w + t.cols[1].w) / 2
	g := signature{title: []string{"Người giao"}, name: l.giver}.block(half-2*t.pad, 10, face)
	r := signature{title: []string{"Người nhận"}, name: l.taker}.block(half-2*t.pad, 10, face)
	h := max(g.h, r.h) + 2*padV
	return block{h: h, draw: func(s *sheet, x, y float64) {
		g.draw(s, x+t.pad, y+padV)
		r.draw(s, x+half+t.pad, y+padV)
		for _, w := range []float64{half, half, t.cols[2].w, t.cols[3].w} {
			s.box(x, y, w, h, t.thick)
			x += w
		}
	}}
}

// shortMinute writes a moment as form 06 does, or leaves room for it.
func shortMinute(m ward.Moment) string {
	t := m.Time()
	if t.IsZero() {
		return "..... giờ ..... phút, ngày ..../..../......"
	}
	return viet.HourMinute(t) + ", ngày " + viet.ShortDate(t)
}
