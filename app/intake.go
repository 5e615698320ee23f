package app

import (
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
}

// Procedures finds procedures in force by part of the name (accents or none),
// code, or favourite number; all of them, favourites first, for "".
func (s *Intake) Procedures(query string) ([]ProcedureHit, error) { return nil, nil }

// SetFavourite puts a procedure on a number key (1 to 9) of the person signed
// in; an empty code clears the key.
func (s *Intake) SetFavourite(slot int, procedureCode string) error { return nil }

// Preview works out the due time and what is doubtful, saving nothing. It
// never refuses an unfinished form.
func (s *Intake) Preview(in office.CaseInput) (Preview, error) { return Preview{}, nil }

// Receive saves the case and gives it with its number.
func (s *Intake) Receive(in office.CaseInput) (ward.Case, error) { return ward.Case{}, nil }

// ReadCard reads the QR text of an identity card.
func (s *Intake) ReadCard(text string) (CardReading, error) { return CardReading{}, nil }

// Visits offers people known from earlier cases, by name, phone or identity number.
func (s *Intake) Visits(query string) ([]Visit, error) { return nil, nil }

// Draft gives what was being typed on a screen, "" for none.
func (s *Intake) Draft(screen string) (string, error) { return "", nil }

// SaveDraft keeps what is being typed, durably.
func (s *Intake) SaveDraft(screen, content string) error { return nil }

// DropDraft forgets it.
func (s *Intake) DropDraft(screen string) error { return nil }
