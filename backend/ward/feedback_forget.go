package ward

import (
	"bytes"
	"encoding/json"
)

// AnonymisedBody is the body of feedback.anonymised. Kept is what is kept of the
// bodies of the item's other events, by their ids: what is counted, who of the
// office did what and when, and what was made public. The bodies themselves are
// blanked (store/DESIGN.md, "Redaction"). An event that was a conflict is kept as
// null, so that it stays one.
type AnonymisedBody struct {
	Kept map[string]json.RawMessage `json:"kept"`
	Done
}

// notKept stands for an event of which nothing is kept.
const notKept = "null"

// Forget gives what is kept of each event of an item when its sender is forgotten.
// What is made of the item is the same as of the whole events: that is tested.
func Forget(subject string, events []Event) (map[string]json.RawMessage, error) {
	f, _, err := FoldFeedback(subject, events)
	if err != nil {
		return nil, err
	}
	conflicts := map[string]bool{}
	for _, id := range f.Conflicts {
		conflicts[id] = true
	}
	kept := map[string]json.RawMessage{}
	for _, e := range events {
		switch forget := forgetters[e.Kind]; {
		case e.Kind == FeedbackAnonymised:
		case conflicts[e.ID] || string(e.Body) == notKept:
			kept[e.ID] = json.RawMessage(notKept)
		case forget == nil: // of a kind that a later version writes
			kept[e.ID] = json.RawMessage("{}")
		default:
			if kept[e.ID], err = forget(e, f); err != nil {
				return nil, err
			}
		}
	}
	return kept, nil
}

// WithKept fills blanked bodies with what is kept of them.
func WithKept(events []Event) error {
	kept := map[string]json.RawMessage{}
	for _, e := range events {
		if e.Kind != FeedbackAnonymised || len(e.Body) == 0 {
			continue
		}
		b, err := decode[AnonymisedBody](e)
		if err != nil {
			return err
		}
		for id, body := range b.Kept {
			kept[id] = body
		}
	}
	for i, e := range events {
		if len(e.Body) > 0 {
			continue
		}
		if events[i].Body = kept[e.ID]; len(kept[e.ID]) == 0 {
			events[i].Body = json.RawMessage(notKept)
		}
	}
	return nil
}

// Forgotten lists the events whose bodies an event of kind feedback.anonymised
// blanks; none for other kinds.
func (e Event) Forgotten() (ids []string, err error) {
	if e.Kind != FeedbackAnonymised {
		return nil, nil
	}
	b, err := decode[AnonymisedBody](e)
	for id := range b.Kept {
		ids = append(ids, id)
	}
	return ids, err
}

// counted leaves of the details what is counted.
func (d FeedbackDetails) counted() FeedbackDetails {
	return FeedbackDetails{Kind: d.Kind, Class: d.Class, Channel: d.Channel}
}

func forgetter[T any](forget func(*T, Event, Feedback)) func(Event, Feedback) (json.RawMessage, error) {
	return func(e Event, f Feedback) (json.RawMessage, error) {
		b, err := decode[T](e)
		if err != nil {
			return nil, err
		}
		forget(&b, e, f)
		var out bytes.Buffer
		enc := json.NewEncoder(&out)
		enc.SetEscapeHTML(false)
		err = enc.Encode(b)
		return bytes.TrimSpace(out.Bytes()), err
	}
}

// forgetters leave of each kind of event what names nobody outside the office.
var forgetters = map[Kind]func(Event, Feedback) (json.RawMessage, error){
	FeedbackTaken: forgetter(func(b *FeedbackReceivedBody, _ Event, _ Feedback) { b.FeedbackDetails = b.counted() }),
	FeedbackCorrected: forgetter(func(b *FeedbackCorrectedBody, _ Event, _ Feedback) {
		b.Reason, b.Details = "", b.Details.counted()
	}),
	FeedbackClassifiedAs: forgetter(func(b *FeedbackClassifiedBody, _ Event, _ Feedback) { b.Note = "" }),
	FeedbackSentOn:       forgetter(func(b *Forwarding, _ Event, _ Feedback) { b.Reason = "" }),
	FeedbackGiven:        forgetter(func(b *Assignment, _ Event, _ Feedback) { b.Note = "" }),
	InfoAsked:            forgetter(func(b *InfoRequest, _ Event, _ Feedback) { b.Text, b.Answer = "", "" }),
	InfoGiven:            forgetter(func(b *InfoGivenBody, _ Event, _ Feedback) { b.Text = "" }),
	AnswerDrafted:        forgetter(func(b *AnswerDraft, _ Event, _ Feedback) { b.Text = "" }),
	AnswerReturned:       forgetter(func(b *AnswerReturn, _ Event, _ Feedback) { b.Reason = "" }),
	AnswerApproved:       forgetter(func(*Done, Event, Feedback) {}),
	AnswerGiven:          forgetter(func(b *AnswerSentBody, _ Event, _ Feedback) { b.Way = "" }),
	FindingMade:          forgetter(func(b *Finding, _ Event, _ Feedback) { b.Reasons = "" }),
	MeasureSet:           forgetter(func(b *Measure, _ Event, _ Feedback) { b.Text = "" }),
	MeasureTaken:         forgetter(func(b *MeasureEndBody, _ Event, _ Feedback) { b.Note = "" }),
	PublicTextWritten: forgetter(func(b *PublicText, _ Event, f Feedback) {
		if f.Published == nil || *b != *f.Public {
			b.Content, b.Outcome = "", ""
		}
	}),
	FeedbackPublished: forgetter(func(*Done, Event, Feedback) {}),
	FeedbackEnded:     forgetter(func(b *FeedbackClosedBody, _ Event, _ Feedback) { b.Note = "" }),
	FeedbackReopened:  forgetter(func(b *Reopening, _ Event, _ Feedback) { b.Reason = "" }),
	FeedbackGrouped:   forgetter(func(*GroupedBody, Event, Feedback) {}),
	// Its own id stands for the file, so that no two are taken for one.
	FeedbackAttached: forgetter(func(b *Attachment, e Event, _ Feedback) { *b = Attachment{Hash: e.ID, Done: b.Done} }),
	FeedbackUndone:   forgetter(func(b *UndoneBody, _ Event, _ Feedback) { b.Reason = "" }),
	FeedbackPrinted:  forgetter(func(*PrintedBody, Event, Feedback) {}),
}

// anonymised forgets who sent an item, in what words, and what else was written
// freely about it. Everything that is counted stays: kind, class, channel, times,
// outcome, verdict; and what was made public.
func (f *Feedback) anonymised(b AnonymisedBody) bool {
	if f.Code == "" || f.Open() {
		return false
	}
	f.Anonymised = b.At
	f.FeedbackDetails = f.counted()
	f.Attachments = []Attachment{}
	blank(&f.Assigned, func(a *Assignment) { a.Note = "" })
	blank(&f.Forwarded, func(w *Forwarding) { w.Reason = "" })
	blank(&f.Asked, func(q *InfoRequest) { q.Text, q.Answer = "", "" })
	blank(&f.Draft, func(d *AnswerDraft) { d.Text = "" })
	blank(&f.Returned, func(r *AnswerReturn) { r.Reason = "" })
	blank(&f.Answered, func(a *AnswerSent) { a.Way = "" })
	blank(&f.Finding, func(x *Finding) { x.Reasons = "" })
	if f.Published == nil {
		blank(&f.Public, func(p *PublicText) { p.Content, p.Outcome = "", "" })
	}
	measures := make([]Measure, 0, len(f.Measures))
	for _, m := range f.Measures {
		m.Text = ""
		blank(&m.Taken, func(e *MeasureEnd) { e.Note = "" })
		measures = append(measures, m)
	}
	reopened := make([]Reopening, 0, len(f.Reopened))
	for _, r := range f.Reopened {
		r.Reason = ""
		reopened = append(reopened, r)
	}
	f.Measures, f.Reopened = measures, reopened
	return true
}

// blank changes a copy of what a pointer stands for, if anything.
func blank[T any](at **T, change func(*T)) {
	if *at == nil {
		return
	}
	b := **at
	change(&b)
	*at = &b
}
