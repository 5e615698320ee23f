package paper

import "unicode/utf8"

// signature is a place to sign: who, how, room for the hand, and the name.
type signature struct {
	title []string // bold capitals, one line each
	how   string   // "(Ký và ghi rõ họ tên)", may be ""
	name  string   // may be "", then only room is left
}

// longestName is the longest name that is printed under a signature, in
// characters. A longer one stands in the form already, and a signature is never
// cut in two; it is signed by hand.
const longestName = 300

// block sets the signature in the middle of a column.
func (g signature) block(width, room float64, t typeface) block {
	if utf8.RuneCountInString(g.name) > longestName {
		g.name = ""
	}
	var blocks []block
	for _, s := range g.title {
		blocks = append(blocks, whole(plain(s, t.bold()).with(centre), width))
	}
	if g.how != "" {
		blocks = append(blocks, whole(plain(g.how, t.italic()).with(centre), width))
	}
	blocks = append(blocks, gap(room), whole(plain(g.name, t.bold()).with(centre), width))
	return stack(blocks...)
}

// signatures sets two signatures side by side.
func signatures(l, r signature, width, room float64, t typeface) block {
	half := (width - 4) / 2
	return beside([]float64{0, half + 4}, l.block(half, room, t), r.block(half, room, t))
}
