package paper

import "strings"

// run is a piece of a paragraph in one typeface.
type run struct {
	text string
	face typeface
}

type align uint8

const (
	left align = iota
	centre
	right
	justify
)

// para is a paragraph: runs cut into lines at spaces, and inside a word only
// when the word alone is wider than a line.
type para struct {
	runs   []run
	align  align
	indent float64 // of the first line
	before float64 // space above, not at the top of a page
	pitch  float64 // line height in sizes, 0 means 1.15
	fill   bool    // dots from the end of the text to the edge, for a pen
}

// stretch is a piece of a line that is drawn at one go.
type stretch struct {
	text   string
	face   typeface
	x, w   float64
	spaces int
}

// textLine is one line of a paragraph, ready to draw.
type textLine struct {
	parts []stretch
	h     float64
	base  float64 // of the base line, from the top of the line
	w     float64
	extra float64 // to add to every space
}

// plain is a paragraph of one run.
func plain(s string, t typeface) para { return para{runs: []run{{s, t}}} }

func (p para) with(a align) para {
	p.align = a
	return p
}

func (p para) after(space float64) para {
	p.before = space
	return p
}

// lines cuts the paragraph to a width. There is always at least one line.
func (p para) lines(width float64) []textLine {
	var out []textLine
	for i, words := range p.wrap(width) {
		l := p.set(words)
		room := width
		if i == 0 {
			room -= p.indent
		}
		p.place(&l, room, width-room, words.last)
		out = append(out, l)
	}
	if p.fill {
		p.leader(&out[len(out)-1], width)
	}
	return out
}

// set joins words of one typeface into stretches.
func (p para) set(words wordLine) textLine {
	var l textLine
	for i, w := range words.words {
		if i > 0 {
			l.add(run{" ", l.parts[len(l.parts)-1].face})
		}
		for _, f := range w.frags {
			l.add(f)
		}
	}
	l.measure(p)
	return l
}

func (l *textLine) add(f run) {
	if n := len(l.parts); n > 0 && l.parts[n-1].face == f.face {
		l.parts[n-1].text += f.text
		return
	}
	l.parts = append(l.parts, stretch{text: f.text, face: f.face})
}

func (l *textLine) measure(p para) {
	size := 0.0
	for i := range l.parts {
		s := &l.parts[i]
		s.w, s.spaces = s.face.width(s.text), strings.Count(s.text, " ")
		l.w += s.w
		size = max(size, s.face.mm())
	}
	if size == 0 && len(p.runs) > 0 {
		size = p.runs[0].face.mm()
	}
	pitch := p.pitch
	if pitch == 0 {
		pitch = 1.15
	}
	l.h = size * pitch
	l.base = (l.h-size*(ascent+descent))/2 + size*ascent
}

// mostStretch is how much a space is widened at most, in millimetres: before a long
// address of the net a line stays short rather than fall apart.
const mostStretch = 4.0

// place sets the stretches along the line.
func (p para) place(l *textLine, room, x float64, last bool) {
	free := room - l.w
	switch {
	case p.align == centre:
		x += free / 2
	case p.align == right:
		x += free
	case p.align == justify && !last && free > 0 && free <= mostStretch*float64(l.spaces()):
		l.extra = free / float64(l.spaces())
	}
	for i := range l.parts {
		s := &l.parts[i]
		s.x = x
		s.w += l.extra * float64(s.spaces)
		x += s.w
	}
}

func (l *textLine) spaces() int {
	n := 0
	for _, s := range l.parts {
		n += s.spaces
	}
	return n
}

// leader fills the rest of the line with dots up to the right edge.
func (p para) leader(l *textLine, width float64) {
	t := p.runs[len(p.runs)-1].face
	t.style = regular
	x := p.indent
	if n := len(l.parts); n > 0 {
		x = l.parts[n-1].x + l.parts[n-1].w + t.width(" ")
	}
	n := int((width - x) / t.width("."))
	if n < 1 {
		return
	}
	w := t.width(dots(n))
	l.parts = append(l.parts, stretch{text: dots(n), face: t, x: width - w, w: w})
}

func (l textLine) draw(s *sheet, x, y float64) {
	for _, p := range l.parts {
		if l.extra > 0 && p.spaces > 0 {
			s.stretched(x+p.x, y+l.base, p.w, p.face, p.text)
		} else if p.text != " " {
			s.text(x+p.x, y+l.base, p.face, p.text)
		}
	}
}

// height of lines set one under the other.
func height(lines []textLine) float64 {
	h := 0.0
	for _, l := range lines {
		h += l.h
	}
	return h
}

func drawLines(s *sheet, lines []textLine, x, y float64) {
	for _, l := range lines {
		l.draw(s, x, y)
		y += l.h
	}
}
