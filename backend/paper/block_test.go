package paper

import (
	"testing"

	"pgregory.net/rapid"
)

// marked is a block that says which one it is when drawn.
func marked(drawn *[]int, id int, h, before float64, keep bool, head *block) block {
	return block{h: h, before: before, keep: keep, head: head, draw: func(*sheet, float64, float64) {
		*drawn = append(*drawn, id)
	}}
}

// However blocks are tied: each is drawn once, in order, inside of its page,
// and a tie is broken only when what it ties is more than a page.
func TestPages_DealsEveryBlockOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		const room = 100.0
		var drawn []int
		head := marked(&drawn, -1, 8, 0, true, nil)
		n := rapid.IntRange(1, 60).Draw(t, "blocks")
		var blocks []block
		for i := range n {
			b := marked(&drawn, i, rapid.Float64Range(1, 40).Draw(t, "h"), rapid.Float64Range(0, 5).Draw(t, "before"),
				rapid.IntRange(0, 3).Draw(t, "keep") == 0, nil)
			if rapid.Bool().Draw(t, "row") {
				b.head = &head
			}
			blocks = append(blocks, b)
		}
		parts, err := pages(blocks, room)
		if err != nil {
			t.Fatal(err)
		}
		next := 0
		for _, part := range parts {
			next = checkPage(t, part, blocks, &drawn, next, room)
		}
		if next != n {
			t.Fatalf("%d of %d blocks", next, n)
		}
	})
}

func checkPage(t *rapid.T, part []placed, blocks []block, drawn *[]int, next int, room float64) int {
	y := 0.0
	for i, b := range part {
		if b.y < y-1e-6 || b.y+b.h > room+1e-5 {
			t.Fatalf("a block at %.2f of %.2f mm, after %.2f", b.y, b.h, y)
		}
		y = b.y + b.h
		*drawn = (*drawn)[:0]
		b.draw(nil, 0, 0)
		if (*drawn)[0] == -1 { // a repeated header
			if i != 0 {
				t.Fatalf("a header in the middle of a page")
			}
			continue
		}
		if (*drawn)[0] != next {
			t.Fatalf("block %d instead of %d", (*drawn)[0], next)
		}
		next++
	}
	if next < len(blocks) && blocks[next-1].keep {
		from := next - 1
		for from > 0 && blocks[from-1].keep {
			from--
		}
		if h := extent(blocks[from:next+1], true); h+8 <= room {
			t.Fatalf("blocks %d to %d are torn apart though they are only %.1f mm", from, next, h)
		}
	}
	return next
}

func TestPages_RefusesWhatFitsNoPage(t *testing.T) {
	if _, err := pages([]block{gap(101)}, 100); err == nil {
		t.Error("a block higher than the page was taken")
	}
}

func TestTable_CutsOnlyRowsAboveTheLimit(t *testing.T) {
	f := typeface{regular, 10}
	tb := table{cols: []column{{20, left}}, head: []headCell{{text: "x", face: f}}, limit: 30}
	tb.rows = []row{{cells: []string{"một hai ba"}, face: f}}
	if n := len(tb.blocks()); n != 2 {
		t.Errorf("a short row makes %d blocks with the header", n)
	}
	long := ""
	for range 60 {
		long += "một hai ba bốn "
	}
	tb.rows[0].cells[0] = long
	for i, b := range tb.blocks() {
		if b.h > tb.limit {
			t.Errorf("block %d is %.1f mm high", i, b.h)
		}
	}
}
