package paper

import (
	"fmt"

	"motcua/backend/ward"
)

// block is a piece of a page that is never cut: a line, a row, a signature.
type block struct {
	h      float64
	before float64          // space above, dropped at the top of a page
	keep   bool             // the next block stands on the same page
	head   *block           // is repeated when this block begins a page
	tally  tally            // the cases that begin in it, for the totals of a page
	boxes  []ward.AnswerBox // where a citizen marks or writes in it, from its own corner
	draw   func(s *sheet, x, y float64)
}

// flow makes blocks of a paragraph, one a line. The first two lines and the
// last two stay together.
func flow(p para, width float64) []block {
	lines := p.lines(width)
	out := make([]block, len(lines))
	for i, l := range lines {
		out[i] = block{h: l.h, draw: l.draw}
		out[i].keep = len(lines) > 1 && (i == 0 || i == len(lines)-2)
	}
	out[0].before = p.before
	return out
}

// whole makes one block of a paragraph.
func whole(p para, width float64) block {
	lines := p.lines(width)
	return block{h: height(lines), before: p.before, draw: func(s *sheet, x, y float64) {
		drawLines(s, lines, x, y)
	}}
}

// beside makes one block of blocks set side by side at the given offsets.
func beside(at []float64, blocks ...block) block {
	b := block{}
	for _, c := range blocks {
		b.h, b.before = max(b.h, c.h), max(b.before, c.before)
	}
	for i, c := range blocks {
		b.boxes = append(b.boxes, moved(c.boxes, at[i], 0)...)
	}
	b.draw = func(s *sheet, x, y float64) {
		for i, c := range blocks {
			c.draw(s, x+at[i], y)
		}
	}
	return b
}

// stack makes one block of blocks set one under the other.
func stack(blocks ...block) block {
	b := block{}
	for i, c := range blocks {
		if i > 0 {
			b.h += c.before
		}
		b.boxes = append(b.boxes, moved(c.boxes, 0, b.h)...)
		b.h += c.h
	}
	b.before = blocks[0].before
	b.draw = func(s *sheet, x, y float64) {
		for i, c := range blocks {
			if i > 0 {
				y += c.before
			}
			c.draw(s, x, y)
			y += c.h
		}
	}
	return b
}

// moved gives boxes further to the right and down.
func moved(boxes []ward.AnswerBox, dx, dy float64) []ward.AnswerBox {
	out := make([]ward.AnswerBox, len(boxes))
	for i, b := range boxes {
		b.X, b.Y = b.X+dx, b.Y+dy
		out[i] = b
	}
	return out
}

// gap is empty space that must not open a page.
func gap(h float64) block { return block{h: h, keep: true, draw: func(*sheet, float64, float64) {}} }

// keepTail ties the last n blocks to what follows them.
func keepTail(blocks []block, n int) []block {
	for i := max(0, len(blocks)-n); i < len(blocks); i++ {
		blocks[i].keep = true
	}
	return blocks
}

// placed is a block with its distance from the top of the page's text.
type placed struct {
	block
	y float64
}

// pages deals blocks out to pages of a height. Blocks tied together move to the
// next page together, unless they are more than a page. A single block that is
// higher than a page is refused: to cut it would lose text in silence.
func pages(blocks []block, room float64) ([][]placed, error) {
	out, y, top := [][]placed{nil}, 0.0, true // top: no text on this page yet
	for len(blocks) > 0 {
		n := tied(blocks, room)
		group := blocks[:n]
		page := &out[len(out)-1]
		if len(*page) > 0 && y+extent(group, false) > room+1e-6 {
			out, y, top = append(out, nil), 0, true
			page = &out[len(out)-1]
			if h := group[0].head; h != nil {
				*page = append(*page, placed{*h, 0})
				y = h.h
			}
		}
		for _, b := range group {
			if !top {
				y += b.before
			}
			top = false
			*page = append(*page, placed{b, y})
			y += b.h
		}
		if y > room+1e-6 {
			return nil, fmt.Errorf("lay out: a block of %.0f mm does not fit a page of %.0f mm", y, room)
		}
		blocks = blocks[n:]
	}
	return out, nil
}

// tied counts the blocks at the front that must stay together; a chain that is
// longer than a page is cut where the page ends.
func tied(blocks []block, room float64) int {
	n := 1
	for n < len(blocks) && blocks[n-1].keep {
		if extent(blocks[:n+1], true)+headOf(blocks[0]) > room {
			return n
		}
		n++
	}
	return n
}

func headOf(b block) float64 {
	if b.head == nil {
		return 0
	}
	return b.head.h
}

// extent is the height of blocks one under the other; at the top of a page the
// space above the first does not count.
func extent(blocks []block, top bool) float64 {
	h := 0.0
	for i, b := range blocks {
		if i > 0 || !top {
			h += b.before
		}
		h += b.h
	}
	return h
}
