package paper

import (
	"bytes"
	"fmt"
	"strings"
	"time"

	"github.com/jung-kurt/gofpdf"
)

// sheet is a PDF being drawn, in millimetres from the top left corner. Nothing
// else in the house knows gofpdf, which is no longer maintained.
type sheet struct {
	pdf    *gofpdf.Fpdf
	about  about
	loaded [len(styleKeys)]bool
	now    typeface // the typeface of the last text on this page
}

// about is what the file says of itself, and its paper.
type about struct {
	title    string
	author   string
	subject  string
	keywords []string
	at       time.Time // when the thing printed happened, never the time of printing
	w, h     float64
	seal     *Seal // nil for none
}

const family = "serif"

func newSheet(a about) *sheet {
	pdf := gofpdf.NewCustom(&gofpdf.InitType{
		OrientationStr: "P", UnitStr: "mm", Size: gofpdf.SizeType{Wd: a.w, Ht: a.h},
	})
	pdf.SetAutoPageBreak(false, 0)
	pdf.SetMargins(0, 0, 0)
	pdf.SetCellMargin(0)
	pdf.SetCatalogSort(true)
	return &sheet{pdf: pdf, about: a.described()}
}

// oneLine makes s fit for the file's own description.
func oneLine(s string) string { return strings.TrimSpace(printable(s, regular)) }

func (s *sheet) addPage() {
	s.pdf.AddPage()
	s.now = typeface{}
}

// use sets the typeface; a style costs about 2 ms, so only those used are loaded.
func (s *sheet) use(t typeface) {
	if s.now == t {
		return
	}
	if !s.loaded[t.style] {
		s.pdf.AddUTF8FontFromBytes(family, styleKeys[t.style], faces[t.style]().privateCopy())
		s.loaded[t.style] = true
	}
	s.pdf.SetFont(family, styleKeys[t.style], t.size)
	s.now = t
}

// text draws printable text with its base line at y.
func (s *sheet) text(x, y float64, t typeface, txt string) {
	s.use(t)
	s.pdf.Text(x, y, txt)
}

// stretched draws printable text to the width w by widening its spaces, as one
// piece, so that it is copied out of the file as one line.
func (s *sheet) stretched(x, y, w float64, t typeface, txt string) {
	s.use(t)
	s.pdf.SetXY(x, y-.3*t.mm()) // a cell of no height has its base line 0.3 sizes below
	s.pdf.CellFormat(w, 0, txt, "", 0, "J", false, 0, "")
}

func (s *sheet) line(x1, y1, x2, y2, thick float64) {
	s.pdf.SetLineWidth(thick)
	s.pdf.Line(x1, y1, x2, y2)
}

// dashes draws the line along which a sheet is cut.
func (s *sheet) dashes(x1, y1, x2, y2 float64) {
	s.pdf.SetDashPattern([]float64{2, 1.5}, 0)
	s.line(x1, y1, x2, y2, .15)
	s.pdf.SetDashPattern([]float64{}, 0)
}

func (s *sheet) box(x, y, w, h, thick float64) {
	s.pdf.SetLineWidth(thick)
	s.pdf.Rect(x, y, w, h, "D")
}

// fill draws a black rectangle.
func (s *sheet) fill(x, y, w, h float64) { s.pdf.Rect(x, y, w, h, "F") }

func (s *sheet) bytes() ([]byte, error) {
	var out bytes.Buffer
	if err := s.pdf.Output(&out); err != nil {
		return nil, fmt.Errorf("write the PDF: %w", err)
	}
	return finish(out.Bytes(), s.about, s.pdf.PageCount())
}
