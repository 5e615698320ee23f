package paper

import (
	"strconv"

	"motcua/backend/viet"
)

// figureTable is a table of a notice: numbered lines with a name and figures, and
// their total. The name takes what the figures leave.
type figureTable struct {
	widths []float64 // the least of each column of figures
	head   func(typeface) []headCell
	lines  []figureLine
	total  figureLine
}

// figureLine is one line of figures.
type figureLine struct {
	name string
	n    []int
}

const (
	fieldNoW = 8.0
	// leastNameW is the least that leaves a name readable.
	leastNameW = 29.0
	// figurePad is the space beside the text of a cell.
	figurePad = .7
)

func (f figureTable) table() table {
	face, cols := f.fit()
	t := table{cols: cols, pad: figurePad, thick: .2, limit: textH / 3, head: f.head(face.bold())}
	for i, l := range f.lines {
		t.rows = append(t.rows, l.row(strconv.Itoa(i+1), face))
	}
	t.rows = append(t.rows, f.total.row("", face.bold()))
	return t
}

// fit chooses the largest face, and the columns, at which every figure stands
// on one line.
func (f figureTable) fit() (typeface, []column) {
	for size := 9.5; ; size -= .5 {
		t := typeface{regular, size}
		cols := f.columns(t.bold())
		if cols[1].w >= leastNameW || size <= 8.5 {
			return t, cols
		}
	}
}

// columns are the columns for figures in a face.
func (f figureTable) columns(t typeface) []column {
	cols := []column{{fieldNoW, centre}, {0, left}}
	used := fieldNoW
	for i, w := range f.widths {
		for _, l := range append(f.lines[:len(f.lines):len(f.lines)], f.total) {
			w = max(w, t.width(viet.Number(int64(l.n[i])))+2*figurePad+.1)
		}
		cols = append(cols, column{w, right})
		used += w
	}
	cols[1].w = max(textW-used, leastNameW/2)
	return cols
}

func (l figureLine) row(no string, t typeface) row {
	cells := []string{no, l.name}
	for _, k := range l.n {
		cells = append(cells, viet.Number(int64(k)))
	}
	return row{cells: cells, face: t, tall: 5.6}
}

// numberedHead sets a header in a face, with the row of column numbers below.
func numberedHead(head []headCell, columns int, t typeface) []headCell {
	rows := 0
	for i := range head {
		head[i].face = t
		rows = max(rows, head[i].row+max(1, head[i].rows))
	}
	number := typeface{italic, t.size - .5}
	for col := range columns {
		head = append(head, headCell{text: "(" + strconv.Itoa(col+1) + ")", col: col, row: rows, face: number})
	}
	return head
}
