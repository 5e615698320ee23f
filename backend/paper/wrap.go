package paper

import "strings"

// word is what stands between two spaces; it may change its typeface inside.
type word struct {
	frags []run
	w     float64
}

// wordLine is the words of one line.
type wordLine struct {
	words []word
	last  bool // of the paragraph
}

// split cuts the runs into words. A no-break space is part of its word.
func (p para) split() []word {
	var words []word
	joined := false // the next piece continues the last word
	for _, r := range p.runs {
		text := printable(r.text, r.face.style)
		for i, piece := range strings.Split(text, " ") {
			if i > 0 {
				joined = false
			}
			if piece == "" {
				continue
			}
			if !joined {
				words = append(words, word{})
			}
			w := &words[len(words)-1]
			w.frags = append(w.frags, run{piece, r.face})
			w.w += r.face.width(piece)
			joined = true
		}
	}
	return words
}

// wrap deals the words out to lines, first come first served.
func (p para) wrap(width float64) []wordLine {
	lines := []wordLine{{}}
	room := width - p.indent
	free := room
	for _, whole := range p.split() {
		for _, w := range whole.pieces(width) {
			l := &lines[len(lines)-1]
			gap := 0.0
			if len(l.words) > 0 {
				gap = l.words[len(l.words)-1].space()
			}
			if gap+w.w > free+1e-6 && (len(l.words) > 0 || free < width) {
				lines = append(lines, wordLine{})
				l = &lines[len(lines)-1]
				gap, free = 0, width
			}
			l.words = append(l.words, w)
			free -= gap + w.w
		}
	}
	lines[len(lines)-1].last = true
	return lines
}

// space is the width of the space after the word.
func (w word) space() float64 { return w.frags[len(w.frags)-1].face.width(" ") }

// pieces cuts a word that is wider than a line; any other stays whole. A cluster
// that fits a line is not cut, one that does not fills the lines.
func (w word) pieces(width float64) []word {
	if w.w <= width+1e-6 {
		return []word{w}
	}
	out := []word{{}}
	for _, c := range w.clusters() {
		need, fits := c.w, c.w <= width
		for _, r := range c.frags[0].text {
			cur, face := &out[len(out)-1], c.frags[0].face
			wide := face.width(string(r))
			if !fits {
				need = wide
			}
			if cur.w+need > width && cur.w > 0 {
				out = append(out, word{})
				cur = &out[len(out)-1]
			}
			need -= wide // what is left of the cluster
			cur.append(string(r), face, wide)
		}
	}
	return out
}

// clusters cuts a word behind each mark at which a reader would cut it, as in a
// document number or an address of the net.
func (w word) clusters() []word {
	var out []word
	for _, f := range w.frags {
		for _, s := range strings.FieldsFunc(cutter.Replace(f.text), func(r rune) bool { return r == '\n' }) {
			out = append(out, word{frags: []run{{s, f.face}}, w: f.face.width(s)})
		}
	}
	return out
}

var cutter = strings.NewReplacer("-", "-\n", "/", "/\n", ".", ".\n", "@", "@\n", "_", "_\n", ",", ",\n")

func (w *word) append(s string, t typeface, width float64) {
	w.w += width
	if n := len(w.frags); n > 0 && w.frags[n-1].face == t {
		w.frags[n-1].text += s
		return
	}
	w.frags = append(w.frags, run{s, t})
}
