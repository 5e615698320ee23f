package office

import (
	"context"

	"motcua/backend/ward"
)

// SheetToRead is one sheet behind a figure. What was answered is told as an export
// tells it: not before the sheet is final, because who keys it a second time could read
// it, and without what tells who wrote.
type SheetToRead struct {
	SheetOrigin
	ID            string           `json:"id"`
	Questionnaire string           `json:"questionnaire"`
	Version       int              `json:"version"`
	Status        ward.SheetStatus `json:"status"`
	Voided        ward.VoidReason  `json:"voided"`
	Answers       ward.Answers     `json:"answers"` // by question; "•" stands for what is not told
	// Withheld says that its month has so few valid sheets that no figure of it is shown,
	// and no answer either.
	Withheld bool `json:"withheld"`
}

// ReadSheet gives a sheet to read (sheet.unknown).
func (o *Office) ReadSheet(ctx context.Context, who ward.Officer, id string) (out SheetToRead, err error) {
	if out.SheetOrigin, err = o.SheetOrigin(ctx, who, id); err != nil {
		return out, err
	}
	read := o.read(ctx)
	s, _, err := read.Sheet(id)
	if err != nil {
		return out, err
	}
	out.ID, out.Questionnaire, out.Version, out.Status, out.Answers = s.ID, s.Questionnaire, s.Version, s.Status, ward.Answers{}
	if s.Voided != nil {
		out.Voided = s.Voided.Reason
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		return out, err
	}
	valid, err := read.ValidSheets(out.Month, out.Month, s.Questionnaire, s.Version)
	if err != nil {
		return out, err
	}
	if out.Withheld = valid[out.Month] < profile.LeastGroup(); out.Withheld || s.Status != ward.SheetFinal {
		return out, nil
	}
	q, found, err := read.Questionnaire(s.Questionnaire, s.Version)
	if err != nil || !found {
		return out, orUnknown(err)
	}
	for _, ask := range q.Questions() {
		if answer, given := s.Final[ask.Code]; given {
			out.Answers[ask.Code] = toldAnswer(answer, ask.Personal)
		}
	}
	return out, nil
}
