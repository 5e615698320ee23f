package app

import (
	"context"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// BatchLine is what became, or would become, of one case of a batch.
type BatchLine struct {
	CaseID    string `json:"caseId"`
	Code      string `json:"code"`
	Applicant string `json:"applicant"`
	Event     string `json:"event"`    // hand it to UndoBatch; "" when refused
	Sentence  string `json:"sentence"` // why it was refused, "" when it was done
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
		out = append(out, BatchLine{l.CaseID, l.Code, l.Applicant, l.Event, words.Error(s.d.lang(), l.Refusal)})
	}
	return out
}
