package paper

import (
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// legColumns are the four columns of form 06 on the 165 mm of A4.
var legColumns = []column{{51, left}, {55, centre}, {34, centre}, {25, left}}

// way prints the table of form 06 with the remarks under it, which are never alone
// on a page. The room to sign is less, down to 6 mm, when that saves a second page.
func (s *slip) way(legs []leg, remarks []string) {
	under := s.remarks(remarks)
	set := func(room float64) []block { return append(keepTail(s.legs(legs, room), min(1, len(under))), under...) }
	for room := 10.0; room >= 6; room-- {
		out := set(room)
		if extent(append(s.blocks[:len(s.blocks):len(s.blocks)], out...), true) <= s.size.room() {
			s.add(out...)
			return
		}
	}
	s.add(set(10)...)
}

// remarks are what is said under the table, in its size.
func (s *slip) remarks(lines []string) []block {
	var out []block
	for _, line := range lines {
		out = append(out, flow(para{runs: []run{{line, s.size.face(regular).sized(11)}}, align: justify, before: s.size.space}, s.size.width())...)
	}
	return out
}

// legs are the rows of the table of form 06.
func (s *slip) legs(legs []leg, signRoom float64) []block {
	face := s.size.face(regular).sized(11)
	t := table{cols: legColumns, pad: 1.2, thick: .2, limit: s.size.room() / 2}
	for i, text := range []string{"Tên đơn vị", "Thời gian giao nhận hồ sơ",
		"Kết quả giải quyết hồ sơ (trước hạn/đúng hạn/quá hạn)", "Ghi chú"} {
		t.head = append(t.head, headCell{text: text, col: i, face: face.bold()})
	}
	legs = append([]leg{}, legs...)
	for len(legs) < 4 {
		legs = append(legs, leg{})
	}
	if legs[0].from == "" {
		legs[0].from = counterName
	}
	head := t.header()
	out := []block{head}
	for _, l := range legs {
		for _, b := range l.blocks(t, face, signRoom) {
			b.head = &head
			out = append(out, b)
		}
	}
	return out
}

// blocks are the rows of one pair; they stay together as far as a page allows.
func (l leg) blocks(t table, face typeface, signRoom float64) []block {
	var out []block
	for _, cells := range [][]string{
		{"1. Giao: " + or(l.from, dots(24)), shortMinute(l.given), l.outcome, viet.Clean(l.notes)},
		{"2. Nhận: " + or(l.to, dots(24)), shortMinute(l.taken), "", ""},
	} {
		out = append(out, t.row(row{cells: cells, face: face, tall: 7})...)
	}
	return append(keepTail(out, len(out)), l.signs(t, face, signRoom))
}

// signs is where the giver and the taker sign, under the first two columns.
func (l leg) signs(t table, face typeface, room float64) block {
	half := (t.cols[0].w + t.cols[1].w) / 2
	g := signature{title: []string{"Người giao"}, name: l.giver}.block(half-2*t.pad, room, face)
	r := signature{title: []string{"Người nhận"}, name: l.taker}.block(half-2*t.pad, room, face)
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
