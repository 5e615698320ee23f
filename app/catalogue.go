package app

import (
	"context"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// Catalogue is what administrators read and set (F10).
type Catalogue struct{ d *desk }

// OfficeSheet is the office as set up.
type OfficeSheet struct {
	Profile  ward.Profile   `json:"profile"`
	Hours    []ward.Hours   `json:"hours"`
	Counters []ward.Counter `json:"counters"`
}

// ProcedureLine is one version of a procedure with its limit in words.
type ProcedureLine struct {
	Procedure ward.Procedure `json:"procedure"`
	Limit     string         `json:"limit"`
	InForce   bool           `json:"inForce"`
}

// Procedures lists every version of every procedure.
func (s *Catalogue) Procedures() ([]ProcedureLine, error) {
	return as(s.d, func(ctx context.Context, _ ward.Officer) ([]ProcedureLine, error) {
		all, err := s.d.home().office.Procedures(ctx)
		out := []ProcedureLine{}
		for _, p := range all {
			inForce := p.InForce(s.d.home().office.Now().Date())
			out = append(out, ProcedureLine{p, words.Limit(s.d.lang(), p.Limit), inForce})
		}
		return out, err
	})
}

// Years lists days off and make-up days, year by year.
func (s *Catalogue) Years() ([]ward.CalendarYear, error) {
	return as(s.d, func(ctx context.Context, _ ward.Officer) ([]ward.CalendarYear, error) {
		return s.d.home().office.Years(ctx)
	})
}

// Office gives the office as set up.
func (s *Catalogue) Office() (OfficeSheet, error) {
	return as(s.d, func(ctx context.Context, _ ward.Officer) (OfficeSheet, error) {
		state, err := s.d.home().office.State(ctx)
		return OfficeSheet{state.Profile, state.Hours, state.Counters}, err
	})
}

// Officers lists everyone who may or might sign in.
func (s *Catalogue) Officers() ([]ward.Officer, error) {
	return as(s.d, func(ctx context.Context, _ ward.Officer) ([]ward.Officer, error) {
		return s.d.home().office.Officers(ctx)
	})
}

// AddOfficer lets a person sign in (administrators only).
func (s *Catalogue) AddOfficer(in office.OfficerInput) (ward.Officer, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.Officer, error) {
		return s.d.home().office.AddOfficer(ctx, who, in)
	})
}

// SetPassword gives an officer a new password (administrators only).
func (s *Catalogue) SetPassword(officerID, password string) error {
	_, err := saving(s.d, done(func(ctx context.Context, who ward.Officer) error {
		return s.d.home().office.SetPassword(ctx, who, officerID, password)
	}))
	return err
}

// SetActive lets an officer sign in or stops it (administrators only).
func (s *Catalogue) SetActive(officerID string, active bool) (ward.Officer, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.Officer, error) {
		return s.d.home().office.SetActive(ctx, who, officerID, active)
	})
}
