package app

import (
	"context"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// Handovers is the screen that gives results out (F4).
type Handovers struct{ d *desk }

// HandoverPage is what is to be given and what has to be seen.
type HandoverPage struct {
	Case     ward.Case             `json:"case"`
	Give     []ward.ResultDocument `json:"give"`
	FeeDue   int64                 `json:"feeDue"` // VND still to be paid
	Ready    bool                  `json:"ready"`
	Obstacle string                `json:"obstacle"` // why it cannot be handed over, with who and when
}

// Find looks a case up by scanned or typed number, or by name: those whose
// result is ready first.
func (s *Handovers) Find(query string) ([]ward.CaseRow, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) ([]ward.CaseRow, error) {
		return s.d.home().office.FindForHandover(ctx, who, query)
	})
}

// Open gives the hand-over page of a case.
func (s *Handovers) Open(caseID string) (HandoverPage, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (HandoverPage, error) {
		file, err := s.d.home().office.Case(ctx, who, caseID)
		if err != nil {
			return HandoverPage{}, err
		}
		page := HandoverPage{Case: file.Case, Give: file.Case.Results, FeeDue: file.Case.Owed(), Ready: true}
		if err := office.Obstacle(file.Case); err != nil {
			page.Ready, page.Obstacle = false, wire(s.d.lang(), err).Sentence
		}
		return page, nil
	})
}

// HandOver records the hand-over. A second one is refused with who and when.
func (s *Handovers) HandOver(in office.HandoverInput) (ward.Case, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.Case, error) {
		return s.d.home().office.HandOver(ctx, who, in)
	})
}
