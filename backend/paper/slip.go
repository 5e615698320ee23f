package paper

import (
	"strings"

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
	Number string         // of the slip, before the symbol; the case's code when empty
	Book   string         // "Quyển số", left open when empty
	Serial string         // "Số thứ tự", left open when empty
	Way    []ward.Stretch // how long each unit had the file, for form 06
	// Copy is how often the slip has been printed, this time counted; from 2 on
	// it says that it is a reprint.
	Copy int
	// Replaces says that an older slip of the same form is not valid any more: the
	// case was corrected after it.
	Replaces bool
	into     *book // the slip is one of several in a file
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
	qr, number         float64 // side of the QR code, size of the number under it
}

var (
	slipA5 = slipSize{w: 148, h: 210, left: 11, right: 10, top: 13, bottom: 9,
		body: 10.5, title: 12, code: 14, headLeft: 55, signRoom: 16, space: .7, qr: 17, number: 8.5,
		head: headFaces{country: 9, motto: 10, body: 9, number: 10, date: 10}}
	slipA4 = slipSize{w: 210, h: 297, left: 30, right: 15, top: 20, bottom: 20,
		body: 13, title: 14, code: 17, headLeft: 72, signRoom: 22, space: 1.6, qr: 18, number: 10,
		head: headFaces{country: 12, motto: 13, body: 12, number: 13, date: 13}}
)

func (z slipSize) width() float64 { return z.w - z.left - z.right }
func (z slipSize) room() float64  { return z.h - z.top - z.bottom }

func (z slipSize) face(s style) typeface { return typeface{s, z.body} }

// form is what sets one official form apart from the others.
type form struct {
	title      string
	symbol     string      // before the office's own in the number, "PBS"; most have one
	alone      bool        // the number ends with the symbol, without the office's
	coded      bool        // the code stands under the title
	unnumbered bool        // it has no number
	called     string      // what the code is called, "Mã hồ sơ" when empty
	at         ward.Moment // the day it bears
	taker      string      // who is given the first copy
}

// codeName is what the code is called on paper.
func (f form) codeName() string { return or(f.called, "Mã hồ sơ") + ": " }

// slip is a form about one case or opinion, whatever its layout.
type slip struct {
	form
	size   slipSize
	layout SlipLayout
	code   string
	unit   string
	again  string // the mark of a reprint
	blocks []block
	into   *book
}

// newSlip begins a slip about a case.
func newSlip(p ward.Profile, c ward.Case, opt SlipOptions, f form) *slip {
	return beginSlip(p, slipCode(c), c.Code, opt, f)
}

// beginSlip begins a slip with its letterhead, title, code and mark for scanning.
// code is what people look it up by, own the number that the counter gave.
func beginSlip(p ward.Profile, code, own string, opt SlipOptions, f form) *slip {
	s := &slip{form: f, size: slipA5, layout: opt.Layout, code: code, unit: p.OneStop, again: reprint(opt.Copy), into: opt.into}
	if opt.Layout == SlipA4 {
		s.size = slipA4
	}
	z := s.size
	number := opt.Number
	if viet.Clean(number) == "" {
		number = own
	}
	head := letterhead{
		superior: some(p.Superior), issuer: some(p.OneStop),
		number: s.numberLine(number, p),
		date:   placeDate(p.Place, f.at.Time()), faces: z.head, left: z.headLeft, gap: 3,
	}
	s.add(head.block(z.width()))
	s.add(s.titleBlock(viet.Clean(own), opt.Replaces).lower(z.space))
	keepTail(s.blocks, 1)
	return s
}

// numberLine is the number of the slip; a form without any leaves the line empty.
func (f form) numberLine(number string, p ward.Profile) string {
	if f.unnumbered {
		return ""
	}
	return numbered(number, f.symbolOf(p), dots(12))
}

// symbolOf is what stands behind the number: "PBS-TTPVHCC".
func (f form) symbolOf(p ward.Profile) string {
	if f.alone {
		return f.symbol
	}
	return strings.Join(some(f.symbol, p.SlipSymbol), "-")
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

// sign ends the slip; the signatures take the last two lines with them. They move
// together, down to half their room, when that saves a second page.
func (s *slip) sign(l, r signature) {
	keepTail(s.blocks, 2)
	z := s.size
	set := func(room float64) block {
		return signatures(l, r, z.width(), room, z.face(regular)).lower(z.space * 3)
	}
	b := set(z.signRoom)
	if over := extent(append(s.blocks[:len(s.blocks):len(s.blocks)], b), true) - z.room(); over > 0 && over <= z.signRoom/2 {
		b = set(z.signRoom - over)
	}
	s.add(b)
}

// render deals the slip out to pages and draws every copy of it: into a file of
// its own, or into the book that it belongs to.
func (s *slip) render(subject string) ([]byte, error) {
	w, h := s.size.w, s.size.h
	if s.paired() {
		w, h = 297, 210
	}
	a := about{title: viet.Clean(s.title) + " " + s.code, author: s.unit, subject: subject,
		keywords: some(s.code, s.unit), at: s.at.Time(), w: w, h: h}
	if s.into != nil {
		a.title, a.subject, a.keywords = viet.Clean(s.title), viet.Clean(s.title), some(s.unit)
		return nil, s.into.take(s, a)
	}
	own := &book{}
	if err := own.take(s, a); err != nil {
		return nil, err
	}
	return own.pdf.bytes()
}

func (s *slip) paired() bool { return s.layout != SlipA5 && s.layout != SlipA4 }

func (s *slip) drawPage(pdf *sheet, part []placed, page, of int) {
	if !s.paired() {
		s.drawCopy(pdf, part, 0, s.running("", "", page, of))
		return
	}
	pdf.dashes(148.5, 4, 148.5, 206)
	s.drawCopy(pdf, part, 0, s.running("Liên 1", ": giao "+s.taker, page, of))
	s.drawCopy(pdf, part, 149, s.running("Liên 2", ": lưu", page, of))
}
