package paper

import (
	"fmt"
	"time"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// SlipLayout is how a slip lies on the paper. TT 03/2025 names no size; the
// forms before it were A5 (domain.md 2.1, our choice).
type SlipLayout string

// The layouts of a slip. The empty layout means SlipPair.
const (
	SlipPair SlipLayout = "A5_PAIR" // two A5 copies on one A4 sheet, to be cut apart
	SlipA5   SlipLayout = "A5"
	SlipA4   SlipLayout = "A4"
)

// SlipOptions are what a slip says besides the case.
type SlipOptions struct {
	Layout SlipLayout
	Number string // of the slip, before the symbol; the case's code when empty
	Book   string // "Quyển số", left open when empty
	Serial string // "Số thứ tự", left open when empty
}

// slipSize is the measures of a slip; x and y are margins, sizes in points.
type slipSize struct {
	w, h               float64
	left, right        float64
	top, bottom        float64
	body, title, code  float64
	head               headFaces
	headLeft, signRoom float64
	space              float64 // between paragraphs
}

var (
	slipA5 = slipSize{w: 148, h: 210, left: 11, right: 10, top: 13, bottom: 9,
		body: 10.5, title: 12, code: 14, headLeft: 55, signRoom: 16, space: .7,
		head: headFaces{country: 9, motto: 10, body: 9, number: 10, date: 10}}
	slipA4 = slipSize{w: 210, h: 297, left: 30, right: 15, top: 20, bottom: 20,
		body: 13, title: 14, code: 17, headLeft: 72, signRoom: 22, space: 1.6,
		head: headFaces{country: 12, motto: 13, body: 12, number: 13, date: 13}}
)

func (z slipSize) width() float64 { return z.w - z.left - z.right }
func (z slipSize) room() float64  { return z.h - z.top - z.bottom }

func (z slipSize) face(s style) typeface { return typeface{s, z.body} }

// slip is a form about one case, whatever its layout.
type slip struct {
	size   slipSize
	layout SlipLayout
	title  string
	code   string
	at     time.Time
	unit   string
	taker  string // who is given the first copy
	blocks []block
}

// newSlip begins a slip with its letterhead, title and code.
func newSlip(p ward.Profile, c ward.Case, opt SlipOptions, title string, at time.Time) *slip {
	s := &slip{size: slipA5, layout: opt.Layout, title: title, code: slipCode(c), at: at, unit: p.OneStop, taker: "người nộp"}
	if opt.Layout == SlipA4 {
		s.size = slipA4
	}
	z := s.size
	number := opt.Number
	if viet.Clean(number) == "" {
		number = c.Code
	}
	head := letterhead{
		superior: some(p.Superior), issuer: some(p.OneStop),
		number: numbered(number, p.SlipSymbol, dots(12)),
		date:   placeDate(p.Place, at), faces: z.head, left: z.headLeft, gap: 3,
	}
	s.add(head.block(z.width()))
	s.para(plain(title, typeface{bold, z.title}).with(centre).after(z.space * 3))
	s.para(para{align: centre, before: z.space, runs: []run{
		{"Mã hồ sơ: ", z.face(regular).sized(z.code - 2)},
		{or(s.code, dots(30)), z.face(bold).sized(z.code)},
	}})
	s.add(gap(z.space * 2))
	return s
}

// slipCode is the code a citizen looks the case up by: the national one when
// the case has it, else the counter's own.
func slipCode(c ward.Case) string {
	if code := viet.Clean(c.OfficialCode); code != "" {
		return code
	}
	return viet.Clean(c.Code)
}

// some gives the lines that say something.
func some(lines ...string) []string {
	var out []string
	for _, l := range lines {
		if l = viet.Clean(l); l != "" {
			out = append(out, l)
		}
	}
	return out
}

func (s *slip) add(b ...block) { s.blocks = append(s.blocks, b...) }

func (s *slip) para(p para) { s.add(flow(p, s.size.width())...) }

// sign ends the slip; the signatures take the last two lines with them.
func (s *slip) sign(l, r signature) {
	keepTail(s.blocks, 2)
	z := s.size
	s.add(signatures(l, r, z.width(), z.signRoom, z.face(regular)).lower(z.space * 3))
}

// render deals the slip out to pages and draws every copy of it.
func (s *slip) render(subject string) ([]byte, error) {
	parts, err := pages(s.blocks, s.size.room())
	if err != nil {
		return nil, fmt.Errorf("print %q of case %s: %w", s.title, s.code, err)
	}
	w, h := s.size.w, s.size.h
	if s.paired() {
		w, h = 297, 210
	}
	pdf := newSheet(about{title: s.title + " " + s.code, author: s.unit, subject: subject,
		keywords: some(s.code, s.unit), at: s.at, w: w, h: h})
	for i, part := range parts {
		pdf.addPage()
		s.drawPage(pdf, part, i+1, len(parts))
	}
	return pdf.bytes()
}

func (s *slip) paired() bool { return s.layout != SlipA5 && s.layout != SlipA4 }

func (s *slip) drawPage(pdf *sheet, part []placed, page, of int) {
	if !s.paired() {
		s.drawCopy(pdf, part, 0, s.running("", page, of))
		return
	}
	pdf.dashes(148.5, 4, 148.5, 206)
	s.drawCopy(pdf, part, 0, s.running("Liên 1: giao "+s.taker, page, of))
	s.drawCopy(pdf, part, 149, s.running("Liên 2: lưu", page, of))
}

// running is the line above a page: the copy, on later pages the code, and the
// page when there are several.
func (s *slip) running(copyName string, page, of int) [3]string {
	line := [3]string{copyName}
	if of > 1 {
		line[2] = fmt.Sprintf("Trang %d/%d", page, of)
	}
	if page > 1 {
		line[1] = "Mã hồ sơ: " + s.code
	}
	return line
}

func (s *slip) drawCopy(pdf *sheet, part []placed, x float64, running [3]string) {
	z := s.size
	faces := [3]style{italic, bold, italic}
	for i, txt := range running {
		if txt != "" {
			p := plain(txt, typeface{faces[i], z.body - 1.5}).with(align(i))
			p.lines(z.width())[0].draw(pdf, x+z.left, z.top-6)
		}
	}
	for _, b := range part {
		b.draw(pdf, x+z.left, z.top+b.y)
	}
}
