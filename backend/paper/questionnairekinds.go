package paper

import (
	"fmt"
	"strconv"

	"motcua/backend/ward"
)

const (
	keyGap   = .8 // between the key and its box
	labelGap = 1.6
	apart    = 6.0 // between two options on a line
	digitW   = 5.6
	digitH   = 7.0
	digitGap = .8 // a digit that runs over must not run into the next box
)

// keyed draws the key of an option in front of its box; the box itself is drawn
// from the layout. It gives the box, from the corner of the option.
func (z formSize) keyed(q ward.Question, o ward.Option, x, y float64) (ward.AnswerBox, func(*sheet, float64, float64)) {
	t := typeface{bold, z.key}
	w := z.keyWidth()
	box := ward.AnswerBox{Question: q.Code, Key: o.Key, Box: ward.Box{X: x + w + keyGap, Y: y, W: z.box, H: z.box}}
	base := y + z.box/2 + t.mm()*.33
	return box, func(s *sheet, dx, dy float64) { s.text(dx+x+w-t.width(o.Key), dy+base, t, o.Key) }
}

func (z formSize) keyWidth() float64 { return typeface{bold, z.key}.width("0") }

// option is a key, a box and what it stands for.
func (z formSize) option(q ward.Question, o ward.Option, width float64) block {
	at := z.keyWidth() + keyGap + z.box + labelGap
	label := whole(plain(o.Label, z.face(regular)), width-at)
	line := z.face(regular).mm() * 1.15
	first := max(line, z.box+1.4)
	box, key := z.keyed(q, o, 0, (first-z.box)/2)
	return block{h: max(label.h+(first-line), first), boxes: []ward.AnswerBox{box}, draw: func(s *sheet, x, y float64) {
		key(s, x, y)
		label.draw(s, x+at, y+(first-line)/2)
	}}
}

func (z formSize) optionWidth(o ward.Option) float64 {
	return z.keyWidth() + keyGap + z.box + labelGap + z.face(regular).width(printable(o.Label, regular)) + .1
}

// choice is a question with its options: behind it when there is room, else below
// in columns.
func (z formSize) choice(q ward.Question, n int, notes []string) block {
	text, textW := z.wording(q, n, notes, z.width())
	sum := -apart
	for _, o := range q.Options {
		sum += z.optionWidth(o) + apart
	}
	for _, start := range []float64{max(z.width()*.42, z.gutter+textW+apart), z.gutter + textW + apart} {
		if len(notes) == 0 && start+sum <= z.width() && text.h < 2*z.face(regular).mm()*1.15 {
			return z.inLine(q, text, start)
		}
	}
	return stack(text, z.columns(q).lower(.8))
}

func (z formSize) inLine(q ward.Question, text block, x float64) block {
	at, parts := []float64{0}, []block{text}
	for _, o := range q.Options {
		w := z.optionWidth(o)
		at, parts = append(at, x), append(parts, z.option(q, o, w))
		x += w + apart
	}
	parts[0] = parts[0].down((parts[1].h - text.h) / 2)
	return beside(at, parts...)
}

// down moves what a block draws.
func (b block) down(dy float64) block {
	draw := b.draw
	b.h += dy
	b.draw = func(s *sheet, x, y float64) { draw(s, x, y+dy) }
	return b
}

// columns sets options in as many columns of one width as fit.
func (z formSize) columns(q ward.Question) block {
	widest := 0.0
	for _, o := range q.Options {
		widest = max(widest, z.optionWidth(o))
	}
	room := z.width() - z.gutter
	n := max(1, min(len(q.Options), int((room+apart)/(widest+apart))))
	rows := (len(q.Options) + n - 1) / n
	n = (len(q.Options) + rows - 1) / rows // no row nearly empty
	w := (room - float64(n-1)*apart) / float64(n)
	var lines []block
	for i := 0; i < len(q.Options); i += n {
		var at []float64
		var parts []block
		for j, o := range q.Options[i:min(i+n, len(q.Options))] {
			at = append(at, z.gutter+float64(j)*(w+apart))
			parts = append(parts, z.option(q, o, w))
		}
		lines = append(lines, beside(at, parts...))
	}
	return stack(lines...)
}

// digits is a number or a day, a box for each digit.
func (z formSize) digits(q ward.Question, n int, notes []string) block {
	text, _ := z.wording(q, n, notes, z.width())
	gaps := map[int]string{}
	count := len(strconv.Itoa(q.Max))
	if q.Kind == ward.AskDate {
		count, gaps = 8, map[int]string{2: "/", 4: "/"}
	}
	row := block{h: digitH}
	x := z.gutter
	t := z.face(regular)
	var marks []func(*sheet, float64, float64)
	for i := range count {
		if g := gaps[i]; g != "" {
			at := x + 1
			marks = append(marks, func(s *sheet, dx, dy float64) { s.text(dx+at, dy+digitH-2, t, g) })
			x += 2 + t.width(g)
		}
		row.boxes = append(row.boxes, ward.AnswerBox{Question: q.Code, Key: fmt.Sprintf("#%d", i+1), Box: ward.Box{X: x, W: digitW, H: digitH}})
		x += digitW + digitGap
	}
	if q.Kind == ward.AskDate {
		marks = append(marks, func(s *sheet, dx, dy float64) {
			s.text(dx+x+3, dy+digitH-2, typeface{italic, z.note}, "(ngày / tháng / năm)")
		})
	}
	row.draw = func(s *sheet, dx, dy float64) {
		for _, m := range marks {
			m(s, dx, dy)
		}
	}
	return stack(text, row.lower(1))
}

// writing is room for words: a single line stands behind the question when there
// is room for it.
func (z formSize) writing(q ward.Question, n int, notes []string) block {
	text, textW := z.wording(q, n, notes, z.width())
	lines := q.Lines
	if lines == 0 {
		lines = 3
	}
	if start := z.gutter + textW + 3; lines == 1 && len(notes) == 0 && z.width()-start >= z.width()*.4 {
		return beside([]float64{0, start}, text.down(z.pitch-text.h-.3), z.lines(q, 1, z.width()-start))
	}
	return stack(text, beside([]float64{z.gutter}, z.lines(q, lines, z.width()-z.gutter)))
}

func (z formSize) lines(q ward.Question, n int, width float64) block {
	h := float64(n) * z.pitch
	return block{h: h, boxes: []ward.AnswerBox{{Question: q.Code, Box: ward.Box{W: width, H: h}}}, draw: func(s *sheet, x, y float64) {
		for i := range n {
			at := y + float64(i+1)*z.pitch - .6
			s.line(x, at, x+width, at, .1)
		}
	}}
}
