package ward

import (
	"cmp"
	"slices"
)

// PublicRow is one line of the public table of opinions. It has no room for a
// person: coded fields, two dates, and the two texts that were written for the
// table and approved. Papers and screens that everybody sees take this and nothing
// else of an item.
type PublicRow struct {
	Class      FeedbackClass `json:"class"`
	Content    string        `json:"content"` // of PublicText
	Outcome    string        `json:"outcome"` // of PublicText
	ReceivedOn Date          `json:"receivedOn"`
	AnsweredOn Date          `json:"answeredOn"` // first answered, or sent on; "" while neither
}

// PublicRow gives what everybody may read of an item; ok is false until its public
// text was approved.
func (f Feedback) PublicRow() (row PublicRow, ok bool) {
	if f.Public == nil || f.Published == nil {
		return PublicRow{}, false
	}
	return PublicRow{Class: f.Class, Content: f.Public.Content, Outcome: f.Public.Outcome,
		ReceivedOn: f.ReceivedAt.Date(), AnsweredOn: f.end().Date()}, true
}

// PublicRows is the public table of a period: what was made public in it, by class
// and day. It has as many lines as FeedbackCount.Published counts.
func PublicRows(items []Feedback, p Period) []PublicRow {
	out := []PublicRow{}
	for _, f := range items {
		row, ok := f.PublicRow()
		if ok && f.Published.At >= p.From.Start() && f.Published.At < p.To.Next().Start() {
			out = append(out, row)
		}
	}
	class := func(r PublicRow) int { return slices.Index(FeedbackClasses, r.Class) }
	slices.SortFunc(out, func(a, b PublicRow) int {
		return cmp.Or(cmp.Compare(class(a), class(b)), cmp.Compare(a.ReceivedOn, b.ReceivedOn), cmp.Compare(a.AnsweredOn, b.AnsweredOn),
			cmp.Compare(a.Content, b.Content), cmp.Compare(a.Outcome, b.Outcome))
	})
	return out
}
