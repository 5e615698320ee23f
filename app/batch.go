package app

import (
	"context"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// BatchLine is what became, or would become, of one case of a batch.
type BatchLine struct {
	CaseID    string                `json:"caseId"`
	Code      string                `json:"code"`
	Applicant string                `json:"applicant"`
	Event     string                `json:"event"`     // hand it to UndoBatch; "" when refused
	Sentence  string                `json:"sentence"`  // why it was refused, "" when it was done
	Seen      string                `json:"seen"`      // the last change before it: hand it to Batch, so that no other slips in between
	HeldWas   string                `json:"heldWas"`   // who had the file
	HeldBy    string                `json:"heldBy"`    // who has it now
	DueWas    ward.Moment           `json:"dueWas"`    // the date promised before
	DueAt     ward.Moment           `json:"dueAt"`     // and now
	Late      bool                  `json:"late"`      // the apology comes late
	Documents []ward.ResultDocument `json:"documents"` // the result, or what was given of it
	Receiver  string                `json:"receiver"`  // who collects
	Fee       int64                 `json:"fee"`       // VND taken in with it
	ReasonWas ward.LateReason       `json:"reasonWas"` // why it was late, as far as it was known
	Reason    ward.LateReason       `json:"reason"`    // and as it is known now
}

// BatchUndo names one case of a batch to take back.
type BatchUndo struct {
	CaseID string `json:"caseId"`
	Event  string `json:"event"`
}

// Batch does one act to several cases at once, or tells what it would do.
func (s *Turns) Batch(in office.BatchInput) ([]BatchLine, error) {
	run := saving[[]office.BatchLine]
	if in.Preview {
		run = as[[]office.BatchLine]
	}
	lines, err := run(s.d, func(ctx context.Context, who ward.Officer) ([]office.BatchLine, error) {
		return s.d.home().office.Batch(ctx, who, in)
	})
	return s.batchLines(lines), err
}

// UndoBatch takes a batch back.
func (s *Turns) UndoBatch(done []BatchUndo) ([]BatchLine, error) {
	events := map[string]string{}
	for _, u := range done {
		events[u.CaseID] = u.Event
	}
	lines, err := saving(s.d, func(ctx context.Context, who ward.Officer) ([]office.BatchLine, error) {
		return s.d.home().office.UndoBatch(ctx, who, events)
	})
	return s.batchLines(lines), err
}

func (s *Turns) batchLines(lines []office.BatchLine) []BatchLine {
	out := []BatchLine{}
	for _, l := range lines {
		out = append(out, batchLine(l, words.Error(s.d.lang(), l.Refusal)))
	}
	return out
}

func batchLine(l office.BatchLine, sentence string) BatchLine {
	was, is := l.Before, l.After
	out := BatchLine{CaseID: l.ID, Code: is.Code, Applicant: is.Applicant.Name, Event: l.Event, Sentence: sentence,
		HeldWas: was.HeldBy, HeldBy: is.HeldBy, DueWas: was.DueAt, DueAt: is.DueAt, Late: is.Extension != nil && is.Extension.Late,
		Documents: is.Results, ReasonWas: was.LateReason(), Reason: is.LateReason()}
	if was.LastChange != nil {
		out.Seen = was.LastChange.Event
	}
	if h := is.Handover; h != nil {
		out.Documents, out.Receiver, out.Fee = h.Documents, h.Receiver.Name, h.FeePaid
	}
	return out
}
