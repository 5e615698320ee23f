package paper

import (
	"strconv"
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// The pieces of a slip that are sentences rather than fields.

// say sets a paragraph of running text.
func (s *slip) say(parts ...string) {
	s.para(para{runs: []run{{strings.Join(parts, ""), s.size.face(regular)}}, align: justify,
		indent: s.size.body * .75, before: s.size.space * 1.5})
}

// spelled sets a text that may have several lines, each as a paragraph; none
// leaves two dotted lines for a pen.
func (s *slip) spelled(text string) {
	lines := some(strings.Split(viet.CleanText(text), "\n")...)
	for _, l := range lines {
		s.say(l)
	}
	if len(lines) == 0 {
		s.field("", "")
		s.field("", "")
	}
}

// because sets the reason behind its words.
func (s *slip) because(reason string) {
	lines := some(strings.Split(viet.CleanText(reason), "\n")...)
	if len(lines) == 0 {
		s.field("Lý do:", "")
		return
	}
	s.field("Lý do:", lines[0])
	for _, l := range lines[1:] {
		s.say(l)
	}
}

// numberedItems sets "1. …", "2. …"; with none, four lines for a pen as the form has.
func (s *slip) numberedItems(items []string) {
	items = some(items...)
	if len(items) == 0 {
		items = make([]string, 4)
	}
	for i, item := range items {
		s.field(strconv.Itoa(i+1)+".", item)
	}
}

// heading sets words that stay with what follows them.
func (s *slip) heading(words string) {
	s.para(plain(words, s.size.face(regular)).after(s.size.space))
	keepTail(s.blocks, 1)
}

// signRight ends a slip that one person signs, on the right.
func (s *slip) signRight(title, how, name string) {
	s.sign(signature{}, signature{[]string{title}, how, name})
}

// whose is the person a paper about the case names: who files it, and for whom.
func whose(c ward.Case) string {
	name := viet.Clean(c.Applicant.Name)
	if c.Authorizer == nil || viet.Clean(c.Authorizer.Name) == "" {
		return name
	}
	return name + " (nộp thay " + viet.Clean(c.Authorizer.Name) + ")"
}

// unitName is the office as it names itself in a sentence.
func unitName(p ward.Profile) string { return or(p.OneStop, dots(30)) }

// subjectOf is what the case is about.
func subjectOf(c ward.Case) string { return or(c.Subject, viet.Clean(c.Procedure.Name)) }

// dateWords is a day in words, or room for it.
func dateWords(m ward.Moment) string {
	t := m.Time()
	if t.IsZero() {
		return "ngày ..... tháng ..... năm ......."
	}
	return viet.LongDate(t)
}
