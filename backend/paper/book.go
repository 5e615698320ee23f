package paper

import (
	"fmt"

	"motcua/backend/ward"
)

// book binds slips of several cases into one file, so that a batch is printed in
// one go. All of them lie on the paper in the same way.
type book struct{ pdf *sheet }

// Slip prints a form about one case.
type Slip func(ward.Profile, ward.Case, SlipOptions) ([]byte, error)

// Slips prints the same form of several cases, one after the other, in one file.
// Without a case there is nothing to print (transfer.nothing).
func Slips(form Slip, p ward.Profile, cases []ward.Case, options func(ward.Case) SlipOptions) ([]byte, error) {
	if len(cases) == 0 {
		return nil, ward.Refuse("cases", "transfer.nothing")
	}
	b := &book{}
	for _, c := range cases {
		o := options(c)
		o.into = b
		if _, err := form(p, c, o); err != nil {
			return nil, err
		}
	}
	return b.pdf.bytes()
}

// Transfer is what goes from one unit to another at a time.
type Transfer struct {
	Cases    []ward.Case
	From, To string
	At       ward.Moment
	Copy     int  // as in SlipOptions
	Replaces bool // likewise
}

// TransferSlips prints the slip of each transfer in one file.
func TransferSlips(p ward.Profile, all []Transfer, layout SlipLayout) ([]byte, error) {
	b := &book{}
	for _, t := range all {
		if _, err := TransferSlip(p, t.Cases, t.From, t.To, t.At, SlipOptions{Layout: layout, Copy: t.Copy, Replaces: t.Replaces, into: b}); err != nil {
			return nil, err
		}
	}
	if b.pdf == nil {
		return nil, ward.Refuse("cases", "transfer.nothing")
	}
	return b.pdf.bytes()
}

// take draws a slip behind those that are in the book already.
func (b *book) take(s *slip, a about) error {
	parts, err := pages(s.blocks, s.size.room())
	if err != nil {
		return fmt.Errorf("print %q of case %s: %w", s.title, s.code, err)
	}
	if b.pdf == nil {
		b.pdf = newSheet(a)
	}
	for i, part := range parts {
		b.pdf.addPage()
		s.drawPage(b.pdf, part, i+1, len(parts))
	}
	return nil
}
