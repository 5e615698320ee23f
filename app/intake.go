package app

import (
	"context"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// Intake is the screen that receives cases (F2).
type Intake struct{ d *desk }

// Warning is something to look at that does not block.
type Warning struct {
	Field    string `json:"field"`
	Key      string `json:"key"`
	Sentence string `json:"sentence"`
}

// Preview is the due time, its reasons and the fee before saving.
type Preview struct {
	Deadline ward.Deadline `json:"deadline"` // an empty due time until a procedure is chosen
	Limit    string        `json:"limit"`    // the limit in words, "03 ngày làm việc"
	Fee      int64         `json:"fee"`      // VND by the rule
	FeeNote  string        `json:"feeNote"`
	Code     string        `json:"code"` // the number the case would get now, "A-261120-0012"
	Warnings []Warning     `json:"warnings"`
}

// ProcedureHit is a procedure found by what was typed.
type ProcedureHit struct {
	Favourite int            `json:"favourite"` // 1 to 9, 0 for none
	Procedure ward.Procedure `json:"procedure"`
	Limit     string         `json:"limit"` // in words
}

// CardReading is a scanned identity card (QR text of the CCCD).
type CardReading struct {
	Person    ward.Person `json:"person"`
	BirthDate ward.Date   `json:"birthDate"`
	Warnings  []Warning   `json:"warnings"`
}

// Visit is a person known from an earlier case.
type Visit struct {
	Person    ward.Person `json:"person"`
	LastCode  string      `json:"lastCode"`
	LastAt    ward.Moment `json:"lastAt"`
	LastWhat  string      `json:"lastWhat"` // the procedure's name
	CaseCount int         `json:"caseCount"`
	More      bool        `json:"more,omitempty"` // it is at least so many
}

// Procedures finds procedures in force by part of the name (accents or none),
// code, or favourite number; all of them, favourites first, for "".
func (s *Intake) Procedures(query string) ([]ProcedureHit, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) ([]ProcedureHit, error) {
		found, err := s.d.home().office.FindProcedures(ctx, who, query)
		out := []ProcedureHit{}
		for _, f := range found {
			out = append(out, ProcedureHit{f.Favourite, f.Procedure, words.Limit(s.d.lang(), f.Procedure.Limit)})
		}
		return out, err
	})
}

// SetFavourite puts a procedure on a number key (1 to 9) of the person signed
// in; an empty code clears the key.
func (s *Intake) SetFavourite(slot int, procedureCode string) error {
	_, err := saving(s.d, done(func(ctx context.Context, who ward.Officer) error {
		return s.d.home().office.SetFavourite(ctx, who, slot, procedureCode)
	}))
	return err
}

// Preview works out the due time and what is doubtful, saving nothing. It
// never refuses an unfinished form.
func (s *Intake) Preview(in office.CaseInput) (Preview, error) {
	return as(s.d, func(ctx context.Context, _ ward.Officer) (Preview, error) {
		p, err := s.d.home().office.PreviewCase(ctx, in)
		out := Preview{Deadline: s.d.deadline(p.Deadline), Fee: p.Fee, Code: p.Code, Warnings: s.d.warnings(p.Doubts)}
		if p.Procedure.Code != "" {
			out.Limit, out.FeeNote = words.Limit(s.d.lang(), p.Procedure.Limit), p.Procedure.Fee.Note
		}
		return out, err
	})
}

// Receive saves the case and gives it with its number.
func (s *Intake) Receive(in office.CaseInput) (ward.Case, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.Case, error) {
		return s.d.home().office.ReceiveCase(ctx, who, in)
	})
}

// ReceiveVisit saves several cases of one visit, all or none.
func (s *Intake) ReceiveVisit(all []office.CaseInput) ([]ward.Case, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) ([]ward.Case, error) {
		return s.d.home().office.ReceiveVisit(ctx, who, all)
	})
}

// Refuse notes a dossier that is not taken in, with the reason.
func (s *Intake) Refuse(in office.CaseInput, reason string) (ward.Case, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.Case, error) {
		return s.d.home().office.RefuseCase(ctx, who, in, reason)
	})
}

// ReadCard reads the QR text of an identity card.
func (s *Intake) ReadCard(text string) (CardReading, error) {
	card, doubts, err := ward.ReadCard(text)
	if err != nil {
		return CardReading{}, err
	}
	person := ward.Person{Kind: ward.Individual, Name: card.Name, PersonalID: card.PersonalID, Address: card.Address}
	return CardReading{Person: person, BirthDate: card.BirthDate, Warnings: s.d.warnings(doubts)}, nil
}

// Visits offers people known from earlier cases, by name, phone or identity number.
func (s *Intake) Visits(query string) ([]Visit, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) ([]Visit, error) {
		found, err := s.d.home().office.Visits(ctx, who, query)
		out := []Visit{}
		for _, v := range found {
			out = append(out, Visit{v.Person, v.Last.Code, v.Last.ReceivedAt, v.Last.Procedure, v.Count, v.More})
		}
		return out, err
	})
}

// Draft gives what was being typed on a screen, "" for none.
func (s *Intake) Draft(screen string) (string, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (string, error) {
		return s.d.home().office.Draft(ctx, who, screen)
	})
}

// SaveDraft keeps what is being typed, durably.
func (s *Intake) SaveDraft(screen, content string) error {
	_, err := as(s.d, done(func(ctx context.Context, who ward.Officer) error {
		return s.d.home().office.SaveDraft(ctx, who, screen, content)
	}))
	return err
}

// DropDraft forgets it.
func (s *Intake) DropDraft(screen string) error { return s.SaveDraft(screen, "") }
