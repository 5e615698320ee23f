package ward

import (
	"encoding/json"
	"slices"
	"strings"
)

// FoldFeedback makes an item of its events, in any order they are given. It is
// total like FoldCase: what cannot be true after what came before is listed in
// Conflicts. ok is false when it was never received.
func FoldFeedback(subject string, events []Event) (f Feedback, ok bool, err error) {
	InOrder(events)
	undone, err := undoneOf(events, FeedbackUndone, Event.movesFeedback)
	if err != nil {
		return f, false, err
	}
	f = Feedback{ID: strings.TrimPrefix(subject, "feedback/"), Measures: []Measure{}, Reopened: []Reopening{}, Attachments: []Attachment{},
		Prints: []Print{}, Conflicts: []string{}}
	for _, e := range events {
		if undone[e.ID] {
			continue
		}
		if string(e.Body) == notKept {
			f.Conflicts = append(f.Conflicts, e.ID)
			continue
		}
		applied, err := f.apply(e)
		if err != nil {
			return f, false, err
		}
		if !applied {
			f.Conflicts = append(f.Conflicts, e.ID)
			continue
		}
		last := &Move{Event: e.ID, Kind: e.Kind, At: e.At, Actor: e.Actor}
		if e.movesFeedback() {
			f.LastMove = last
		}
		if e.Kind != FeedbackPrinted {
			f.LastChange = last
		}
	}
	return f, f.Code != "", nil
}

// movesFeedback says whether an event moves an item on, so that it can be undone.
func (e Event) movesFeedback() bool {
	switch e.Kind {
	case FeedbackClassifiedAs, FeedbackSentOn, FeedbackGiven, InfoAsked, InfoGiven, AnswerDrafted, AnswerReturned, AnswerApproved,
		AnswerGiven, FindingMade, MeasureSet, MeasureTaken, FeedbackPublished, FeedbackEnded, FeedbackReopened, FeedbackGrouped:
		return true
	}
	return false
}

// Takes says whether something that happens after everything else can be true of the
// item: FoldFeedback would not list it as a conflict.
func (f Feedback) Takes(kind Kind, body any) (bool, error) {
	data, err := json.Marshal(body)
	if err != nil {
		return false, err
	}
	f.Prints = slices.Clone(f.Prints)
	return f.apply(Event{Kind: kind, Body: data})
}

func (f *Feedback) apply(e Event) (bool, error) {
	take, known := feedbackTakers[e.Kind]
	if !known {
		f.Unknown++
		return true, nil
	}
	return take(f, e)
}

func feedbackTaker[T any](take func(*Feedback, T) bool) func(*Feedback, Event) (bool, error) {
	return func(f *Feedback, e Event) (bool, error) { return with(e, func(b T) bool { return take(f, b) }) }
}

// feedbackTakers take each kind of event into an item.
var feedbackTakers = map[Kind]func(*Feedback, Event) (bool, error){
	FeedbackTaken:        feedbackTaker((*Feedback).received),
	FeedbackClassifiedAs: feedbackTaker((*Feedback).classified),
	FeedbackSentOn:       feedbackTaker((*Feedback).forwarded),
	FeedbackGiven:        feedbackTaker((*Feedback).assigned),
	InfoAsked:            feedbackTaker((*Feedback).infoAsked),
	InfoGiven:            feedbackTaker((*Feedback).infoGiven),
	AnswerDrafted:        feedbackTaker((*Feedback).drafted),
	AnswerReturned:       feedbackTaker((*Feedback).returned),
	AnswerApproved:       feedbackTaker((*Feedback).approved),
	AnswerGiven:          feedbackTaker((*Feedback).answered),
	FindingMade:          feedbackTaker((*Feedback).found),
	MeasureSet:           feedbackTaker((*Feedback).measureSet),
	MeasureTaken:         feedbackTaker((*Feedback).measureTaken),
	PublicTextWritten:    feedbackTaker((*Feedback).publicText),
	FeedbackPublished:    feedbackTaker((*Feedback).published),
	FeedbackEnded:        feedbackTaker((*Feedback).closed),
	FeedbackReopened:     feedbackTaker((*Feedback).reopened),
	FeedbackGrouped:      feedbackTaker((*Feedback).grouped),
	FeedbackAttached:     feedbackTaker((*Feedback).attached),
	FeedbackCorrected:    feedbackTaker((*Feedback).corrected),
	FeedbackAnonymised:   feedbackTaker((*Feedback).anonymised),
	FeedbackPrinted:      feedbackTaker((*Feedback).printed),
	FeedbackUndone:       func(*Feedback, Event) (bool, error) { return true, nil },
}

func (f *Feedback) received(b FeedbackReceivedBody) bool {
	if f.Code != "" {
		return false
	}
	f.Code, f.Counter, f.ReceivedAt, f.ReceivedBy = b.Code, b.Counter, b.ReceivedAt, b.Done
	f.ForwardWarn, f.ForwardBy, f.FirstDueAt, f.DueAt, f.State = b.ForwardWarn, b.ForwardBy, b.DueAt, b.DueAt, FeedbackReceived
	f.FeedbackDetails = b.FeedbackDetails
	return true
}

func (f *Feedback) classified(b FeedbackClassifiedBody) bool {
	if !f.Open() {
		return false
	}
	f.Kind, f.Class = b.Kind, b.Class
	if f.State == FeedbackReceived {
		f.State = FeedbackClassified
	}
	return true
}

func (f *Feedback) forwarded(b Forwarding) bool {
	if !f.Open() || f.Answered != nil {
		return false
	}
	f.Forwarded, f.State = &b, FeedbackForwarded
	return true
}

func (f *Feedback) assigned(b Assignment) bool {
	if !f.Open() || f.names(b.To.ID) {
		return false
	}
	f.Assigned = &b
	if f.State == FeedbackReceived || f.State == FeedbackClassified {
		f.State = FeedbackAssigned
	}
	return true
}

func (f *Feedback) infoAsked(b InfoRequest) bool {
	if f.State != FeedbackAssigned && f.State != FeedbackClassified {
		return false
	}
	f.Asked, f.State = &b, FeedbackWaiting
	return true
}

func (f *Feedback) infoGiven(b InfoGivenBody) bool {
	if f.State != FeedbackWaiting || f.Asked == nil {
		return false
	}
	asked := *f.Asked
	asked.Answer, asked.GivenAt, asked.Answerer = b.Text, b.At, b.ByName
	f.Asked, f.DueAt = &asked, b.DueAt
	f.State = FeedbackClassified
	if f.Assigned != nil {
		f.State = FeedbackAssigned
	}
	return true
}

func (f *Feedback) drafted(b AnswerDraft) bool {
	if f.State != FeedbackAssigned && f.State != FeedbackDrafted || f.names(b.By) {
		return false
	}
	f.Draft, f.Returned, f.State = &b, nil, FeedbackDrafted
	return true
}

func (f *Feedback) returned(b AnswerReturn) bool {
	if f.State != FeedbackDrafted {
		return false
	}
	f.Returned, f.State = &b, FeedbackAssigned
	return true
}

func (f *Feedback) approved(b Done) bool {
	if f.State != FeedbackDrafted || f.names(b.By) {
		return false
	}
	f.Approved, f.State = &b, FeedbackApproved
	return true
}

func (f *Feedback) answered(b AnswerSentBody) bool {
	if f.State != FeedbackApproved {
		return false
	}
	f.Answered, f.PublishBy, f.State = &b.AnswerSent, b.PublishBy, FeedbackAnswered
	if f.AnsweredOnce == "" {
		f.AnsweredOnce, f.AnsweredDue = b.At, f.DueAt
	}
	return true
}
