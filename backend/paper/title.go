package paper

import "motcua/backend/ward"

// titleBlock is the title in the middle and, in the right corner, the QR code
// with the number below it. The corner is kept free on the left too, so that the
// title stays in the middle of the paper.
func (s *slip) titleBlock(number string, replaces bool) block {
	z := s.size
	if number == "" { // nothing to look up
		return stack(gap(z.space*2), s.titleLines(z.width(), replaces))
	}
	mark := scanMark(number, z)
	text := s.titleLines(z.width()-2*mark.w-4, replaces)
	b := beside([]float64{mark.w + 2, z.width() - mark.w}, text, mark.block)
	b.draw = func(d *sheet, x, y float64) {
		text.draw(d, x+mark.w+2, y+max(0, b.h-text.h)/2)
		mark.draw(d, x+z.width()-mark.w, y)
	}
	return b
}

// titleLines are the title, the code where the form has it there, and the note of
// a slip that takes another's place.
func (s *slip) titleLines(width float64, replaces bool) block {
	z := s.size
	title := plain(s.title, typeface{bold, z.title}).with(centre)
	narrow := title.balanced(width)
	blocks := []block{beside([]float64{(width - narrow) / 2}, whole(title, narrow))}
	if s.coded {
		blocks = append(blocks, whole(para{align: centre, before: z.space, runs: []run{
			{s.codeName(), z.face(regular).sized(z.code - 2)},
			{or(s.code, dots(30)), z.face(bold).sized(z.code)},
		}}, width))
	}
	if replaces {
		blocks = append(blocks, whole(plain("(Thay thế giấy đã cấp trước đó)", z.face(italic)).with(centre).after(z.space), width))
	}
	return stack(blocks...)
}

// balanced is the width at which a paragraph of several lines has lines of about
// the same length.
func (p para) balanced(width float64) float64 {
	for n := len(p.lines(width)); n > 1 && len(p.lines(width-2)) == n; {
		width -= 2
	}
	return width
}

// corner is a block with its width.
type corner struct {
	block
	w float64
}

// scanMark is the QR code of a number with the number below it, both with the
// check character, for the scanner and for the hand. A number too long for a QR
// code, which no counter gives, is printed alone: the queue goes on.
func scanMark(number string, z slipSize) corner {
	checked := ward.Checked(number)
	t := typeface{bold, z.number}
	w := min(max(z.qr, t.width(checked)+.2), 1.7*z.qr)
	text := whole(plain(checked, t).with(centre), w)
	code, err := newQR(checked)
	if err != nil {
		return corner{text, w}
	}
	picture := block{h: z.qr, draw: func(d *sheet, x, y float64) { code.draw(d, x+(w-z.qr)/2, y, z.qr) }}
	return corner{stack(picture, text), w}
}
