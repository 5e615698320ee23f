package paper

// column is a column of a table.
type column struct {
	w     float64
	align align
}

// row is a line of cells; every cell is cut into lines by itself.
type row struct {
	cells []string
	face  typeface
	tall  float64 // the least height
}

// headCell is a cell of the header, which may span columns and rows.
type headCell struct {
	text       string
	col, row   int
	cols, rows int // 0 means 1
	face       typeface
}

// table has a header that is repeated on every page and rows that are not cut.
type table struct {
	cols  []column
	head  []headCell
	pad   float64 // on either side of the text of a cell
	thick float64 // of its lines
	limit float64 // a row higher than this is cut after all, between two lines
	rows  []row
}

// padV is the space above and below the text of a cell.
const padV = .6

func (t table) offset(col int) float64 {
	x := 0.0
	for _, c := range t.cols[:col] {
		x += c.w
	}
	return x
}

// blocks lays the table out. The header stays with the first row, and the last
// row, which is often the total, with the one before.
func (t table) blocks() []block {
	head := t.header()
	out := []block{head}
	for _, r := range t.rows {
		for _, b := range t.row(r) {
			b.head = &head
			out = append(out, b)
		}
	}
	if n := len(out); n > 2 {
		out[n-2].keep = true
	}
	return out
}

// row gives the blocks of one row: one, unless it is higher than the limit.
func (t table) row(r row) []block {
	cells := make([][]textLine, len(t.cols))
	for i, c := range t.cols {
		cells[i] = plain(r.cells[i], r.face).with(c.align).lines(c.w - 2*t.pad)
	}
	return t.cut(cells, r.tall)
}

// cut gives the blocks of a row of cells that are lines already.
func (t table) cut(cells [][]textLine, tall float64) []block {
	most := 0
	for _, lines := range cells {
		most = max(most, len(lines))
	}
	per := most
	if t.limit > 0 {
		per = max(1, int((t.limit-2*padV)/cells[0][0].h))
	}
	var out []block
	for from := 0; from < most; from += per {
		part := make([][]textLine, len(cells))
		for i, lines := range cells {
			part[i] = lines[min(from, len(lines)):min(from+per, len(lines))]
		}
		out = append(out, t.ruled(part, tall))
	}
	return out
}

// ruled is a row of cells with lines around them.
func (t table) ruled(cells [][]textLine, tall float64) block {
	h := tall
	for _, lines := range cells {
		h = max(h, height(lines)+2*padV)
	}
	return block{h: h, draw: func(s *sheet, x, y float64) {
		for i, c := range t.cols {
			s.box(x, y, c.w, h, t.thick)
			drawLines(s, cells[i], x+t.pad, y+(h-height(cells[i]))/2)
			x += c.w
		}
	}}
}

// header lays the header out as one block that stays with the next row.
func (t table) header() block {
	cells := make([][]textLine, len(t.head))
	for i, c := range t.head {
		cells[i] = plain(c.text, c.face).with(centre).lines(t.span(c) - 2*t.pad)
	}
	tops := t.tops(cells)
	return block{h: tops[len(tops)-1], keep: true, draw: func(s *sheet, x, y float64) {
		for i, c := range t.head {
			cx, top := x+t.offset(c.col), tops[c.row]
			h := tops[c.row+max(1, c.rows)] - top
			s.box(cx, y+top, t.span(c), h, t.thick)
			drawLines(s, cells[i], cx+t.pad, y+top+(h-height(cells[i]))/2)
		}
	}}
}

func (t table) span(c headCell) float64 {
	return t.offset(c.col+max(1, c.cols)) - t.offset(c.col)
}

// tops are the upper edges of the header's rows, and the lower one of the last:
// every row as high as its own cells, the last row of a span as high as the span needs.
func (t table) tops(cells [][]textLine) []float64 {
	n := 0
	for _, c := range t.head {
		n = max(n, c.row+max(1, c.rows))
	}
	tops := make([]float64, n+1)
	for end := 1; end <= n; end++ {
		tops[end] = tops[end-1]
		for i, c := range t.head {
			if c.row+max(1, c.rows) == end {
				tops[end] = max(tops[end], tops[c.row]+height(cells[i])+2*padV)
			}
		}
	}
	return tops
}
