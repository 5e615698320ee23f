package paper

import (
	"motcua/backend/ward"
)

// Questions on five levels stand in a table: the levels on top of the columns, on
// every page again, and a box in each cell with its key in front.

func (z formSize) tableLeft() float64 { return z.width() - 5*z.column }

func (z formSize) levelsHead(levels []ward.Option) block {
	t := typeface{regular, z.note - 1}
	at := []float64{0}
	what := whole(plain("Nội dung", typeface{bold, z.note}).with(centre), z.tableLeft())
	parts := []block{what}
	for i, o := range levels {
		at = append(at, z.tableLeft()+float64(i)*z.column+.5)
		parts = append(parts, whole(plain(o.Label, t.bold()).with(centre), z.column-1))
	}
	row := beside(at, parts...)
	parts[0] = what.down((row.h - what.h) / 2)
	for i := 1; i < len(parts); i++ {
		parts[i] = parts[i].down((row.h - parts[i].h) / 2)
	}
	row = beside(at, parts...)
	return block{h: row.h + 2, keep: true, draw: func(s *sheet, x, y float64) {
		s.line(x, y, x+z.width(), y, .2)
		row.draw(s, x, y+1)
		s.line(x, y+row.h+2, x+z.width(), y+row.h+2, .2)
	}}
}

func (z formSize) levelsRow(q ward.Question, n int, notes []string, head *block) block {
	text, _ := z.wording(q, n, notes, z.tableLeft()-2)
	h := max(text.h+2.4, z.box+3)
	b := block{h: h, head: head}
	var keys []func(*sheet, float64, float64)
	wide := z.keyWidth() + keyGap + z.box
	for i, o := range q.Options {
		box, key := z.keyed(q, o, z.tableLeft()+float64(i)*z.column+(z.column-wide)/2, (h-z.box)/2)
		b.boxes = append(b.boxes, box)
		keys = append(keys, key)
	}
	b.draw = func(s *sheet, x, y float64) {
		text.draw(s, x+1, y+(h-text.h)/2)
		for _, k := range keys {
			k(s, x, y)
		}
		s.line(x, y+h, x+z.width(), y+h, .1)
	}
	return b
}
