package app

import (
	"context"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// FeedbackLine is what became, or would become, of one opinion of a batch.
type FeedbackLine struct {
	ID          string               `json:"id"`
	Code        string               `json:"code"`
	Subject     string               `json:"subject"`
	Sender      string               `json:"sender"`
	State       ward.FeedbackState   `json:"state"`
	Event       string               `json:"event"`       // hand it to UndoBatch; "" when refused
	Sentence    string               `json:"sentence"`    // why it was refused, "" when it was done
	Seen        string               `json:"seen"`        // the last change before it: hand it to Batch, so that no other slips in between
	AssignedWas string               `json:"assignedWas"` // who had it
	Assigned    string               `json:"assigned"`    // who has it now
	Forwarded   string               `json:"forwarded"`   // where it was sent on
	Public      string               `json:"public"`      // what the public table says of it
	Outcome     string               `json:"outcome"`     // and of what became of it
	Answer      ward.FeedbackOutcome `json:"answer"`      // what the letter says in one word
	Approved    bool                 `json:"approved"`    // the leader agreed to the letter
	Number      string               `json:"number"`      // of the letter, once it was sent
}

// FeedbackUndone names one opinion of a batch to take back.
type FeedbackUndone struct {
	ID    string `json:"id"`
	Event string `json:"event"`
}

// Batch does one act to several opinions at once, or tells what it would do.
func (s *Feedback) Batch(in office.FeedbackBatchInput) ([]FeedbackLine, error) {
	run := saving[[]office.FeedbackLine]
	if !in.Writes() {
		run = as[[]office.FeedbackLine]
	}
	lines, err := run(s.d, func(ctx context.Context, who ward.Officer) ([]office.FeedbackLine, error) {
		return s.d.home().office.FeedbackBatch(ctx, who, in)
	})
	return s.lines(lines), err
}

// UndoBatch takes a batch back.
func (s *Feedback) UndoBatch(done []FeedbackUndone) ([]FeedbackLine, error) {
	events := map[string]string{}
	for _, u := range done {
		events[u.ID] = u.Event
	}
	lines, err := saving(s.d, func(ctx context.Context, who ward.Officer) ([]office.FeedbackLine, error) {
		return s.d.home().office.UndoFeedbackBatch(ctx, who, events)
	})
	return s.lines(lines), err
}

func (s *Feedback) lines(lines []office.FeedbackLine) []FeedbackLine {
	out := []FeedbackLine{}
	for _, l := range lines {
		out = append(out, feedbackLine(l, words.Error(s.d.lang(), l.Refusal)))
	}
	return out
}

func feedbackLine(l office.FeedbackLine, sentence string) FeedbackLine {
	was, is := l.Before.Row(), l.After.Row()
	out := FeedbackLine{ID: l.ID, Code: is.Code, Subject: is.Subject, Sender: is.Sender, State: is.State, Event: l.Event, Sentence: sentence,
		AssignedWas: was.Assigned, Assigned: is.Assigned}
	if l.Before.LastChange != nil {
		out.Seen = l.Before.LastChange.Event
	}
	f := l.After
	if f.Forwarded != nil {
		out.Forwarded = f.Forwarded.To
	}
	if f.Public != nil {
		out.Public, out.Outcome = f.Public.Content, f.Public.Outcome
	}
	if f.Draft != nil {
		out.Answer, out.Approved = f.Draft.Outcome, f.Approved != nil
	}
	if f.Answered != nil {
		out.Number = f.Answered.Number
	}
	return out
}
