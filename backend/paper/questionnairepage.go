package paper

import (
	"fmt"
	"strconv"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// formSize is the measures of a form; sizes of letters in points, others in
// millimetres.
type formSize struct {
	w, h              float64
	side, top, bottom float64 // margins of the questions
	edge, arm, thick  float64 // of the corner marks: from the edge of the paper, length, thickness
	qr                float64 // side of the code, the quiet zone counted
	head              float64 // width of the names of the office
	title, body, note float64
	names, key        float64
	box               float64 // side of a box to mark
	gutter            float64 // of the numbers of the questions
	column            float64 // width of a level
	pitch             float64 // between lines to write on
	space             float64 // above a question
}

// The boxes are as large as a cross needs that is drawn standing at a counter.
var (
	formA4 = formSize{w: 210, h: 297, side: 17, top: 36, bottom: 18, edge: 8, arm: 6, thick: 1.2, qr: 20, head: 100,
		title: 14, body: 12, note: 10, names: 11, key: 9, box: 5, gutter: 8, column: 15, pitch: 9, space: 2.2}
	formA5 = formSize{w: 148, h: 210, side: 14, top: 32, bottom: 16, edge: 7, arm: 5, thick: 1, qr: 18, head: 80,
		title: 12.5, body: 10.5, note: 9, names: 9, key: 8.5, box: 4.6, gutter: 6.5, column: 12.5, pitch: 8, space: 2}
)

func formSizeOf(p ward.FormPaper) formSize {
	if p == ward.FormA5 {
		return formA5
	}
	return formA4
}

func (z formSize) width() float64        { return z.w - 2*z.side }
func (z formSize) room() float64         { return z.h - z.top - z.bottom }
func (z formSize) face(s style) typeface { return typeface{s, z.body} }

// corners are the squares in which the marks lie: top left, top right, bottom
// left, bottom right.
func (z formSize) corners() [4]ward.Box {
	far := func(whole float64) float64 { return whole - z.edge - z.arm }
	at := func(x, y float64) ward.Box { return ward.Box{X: x, Y: y, W: z.arm, H: z.arm} }
	return [4]ward.Box{at(z.edge, z.edge), at(far(z.w), z.edge), at(z.edge, far(z.h)), at(far(z.w), far(z.h))}
}

func (z formSize) code() ward.Box {
	return ward.Box{X: z.w - z.edge - z.arm - 2 - z.qr, Y: z.edge - .5, W: z.qr, H: z.qr}
}

// namesBlock sets the names of the office, smaller when they are long: nothing
// below them may move.
func (z formSize) namesBlock(p ward.Profile) (block, error) {
	for size := z.names; size >= 3; size -= .5 {
		l := letterhead{superior: some(p.Superior), issuer: some(p.OneStop), faces: headFaces{body: size}, left: z.head}
		if b := l.names(); b.h <= z.top-z.edge-4 {
			return b, nil
		}
	}
	return block{}, fmt.Errorf("print the names of the office: %d letters do not fit the head of a form", len(p.Superior)+len(p.OneStop))
}

// drawPage draws one page of one form, x from the left edge of the sheet.
func (f *formSheet) drawPage(pdf *sheet, x float64, page int, s ward.Serial) error {
	f.drawMarks(pdf, x)
	if err := f.drawCode(pdf, x, page, s); err != nil {
		return err
	}
	if page == 0 {
		f.names.draw(pdf, x+f.size.side, f.size.edge+1)
	} else {
		again := plain(viet.Clean(f.q.Name)+" (tiếp theo)", typeface{italic, f.size.note})
		whole(again, f.size.head).draw(pdf, x+f.size.side, f.size.edge+1)
	}
	for _, b := range f.parts[page] {
		b.draw(pdf, x+f.size.side, f.size.top+b.y)
	}
	for _, b := range f.layout.Answers {
		if b.Page == page+1 && f.framed(b) {
			pdf.box(x+b.X, b.Y, b.W, b.H, .25)
		}
	}
	return nil
}

// framed says whether a frame is drawn: words are written on lines.
func (f *formSheet) framed(b ward.AnswerBox) bool { return b.Key != "" }

// drawMarks draws an L in every corner, open towards the middle of the page.
func (f *formSheet) drawMarks(pdf *sheet, x float64) {
	t := f.size.thick
	for i, c := range f.size.corners() {
		across, down := c, c
		across.H, down.W = t, t
		if i >= 2 {
			across.Y += c.H - t
		}
		if i%2 == 1 {
			down.X += c.W - t
		}
		pdf.fill(x+across.X, across.Y, across.W, across.H)
		pdf.fill(x+down.X, down.Y, down.W, down.H)
	}
}

// drawCode draws the code of the page, its number in letters below, and what the
// page is in the margin at the bottom.
func (f *formSheet) drawCode(pdf *sheet, x float64, page int, s ward.Serial) error {
	z, at := f.size, f.size.code()
	number := "MẪU XEM TRƯỚC"
	if s.Number == 0 {
		pdf.box(x+at.X+2, at.Y+2, at.W-4, at.H-4, .15)
	} else {
		number = s.Printed()
		mark := ward.FormMark{Questionnaire: f.q.Code, Version: f.q.Version, Serial: s, Page: page + 1}
		code, err := newQR(mark.String())
		if err != nil {
			return err
		}
		code.draw(pdf, x+at.X, at.Y, at.W)
	}
	t := typeface{bold, z.key + 1}
	whole(plain(number, t).with(centre), 40).draw(pdf, x+at.X+at.W/2-20, at.Y+at.H-.5)
	foot := f.q.Code + ", phiên bản " + strconv.Itoa(f.q.Version) + ". Trang " + strconv.Itoa(page+1) + "/" + strconv.Itoa(len(f.parts))
	whole(plain(foot, typeface{regular, 8}).with(centre), 60).draw(pdf, x+z.w/2-30, z.h-z.edge-4)
	return nil
}
