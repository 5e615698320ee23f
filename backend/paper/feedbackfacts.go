package paper

import (
	"strconv"
	"strings"

	"motcua/backend/viet"
)

// The columns of the dossier.
const (
	factSize   = 12.0
	factLabelW = 48.0
	toldAtW    = 44.0
	toldByW    = 38.0
)

// facts prints a part of the dossier; what is not known takes no line, and a part
// of which nothing is known is left out.
func facts(d *document, title string, all []fact) {
	t := table{cols: []column{{factLabelW, left}, {textW - factLabelW, left}}, pad: 1.2, thick: .15, limit: textH / 3}
	var rows []block
	for _, f := range all {
		if value := factLines(f.value, typeface{regular, factSize}, t.cols[1].w-2*t.pad); value != nil {
			rows = append(rows, t.cut([][]textLine{plain(f.label, typeface{italic, factSize}).lines(factLabelW - 2*t.pad), value}, 0)...)
		}
	}
	if len(rows) == 0 {
		return
	}
	d.part(title)
	d.add(rows...)
}

// part prints the heading of the next numbered part.
func (d *document) part(title string) {
	d.parts++
	d.section(strconv.Itoa(d.parts) + ". " + title)
	d.add(gap(1))
}

// factLines cuts a text that may have several lines; nil when it says nothing.
func factLines(text string, t typeface, width float64) (out []textLine) {
	for _, l := range some(strings.Split(viet.CleanText(text), "\n")...) {
		out = append(out, plain(l, t).lines(width)...)
	}
	return out
}

// history prints what happened, event by event.
func (x FeedbackDossier) history(d *document) {
	if len(x.History) == 0 {
		return
	}
	d.part("Diễn biến")
	t := table{pad: 1.2, thick: .15, limit: textH / 3, cols: []column{{toldAtW, left}, {textW - toldAtW - toldByW, left}, {toldByW, left}}}
	for i, h := range []string{"Thời gian", "Diễn biến", "Người thực hiện"} {
		t.head = append(t.head, headCell{text: h, col: i, face: typeface{bold, factSize}})
	}
	for _, told := range x.History {
		t.rows = append(t.rows, row{cells: []string{moment(told.At), viet.Clean(told.Sentence), viet.Clean(told.By)}, face: typeface{regular, factSize}})
	}
	d.add(t.blocks()...)
}
