package app

import (
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
func (s *Catalogue) Procedures() ([]ProcedureLine, error) { return nil, nil }

// Years lists days off and make-up days, year by year.
func (s *Catalogue) Years() ([]ward.CalendarYear, error) { return nil, nil }

// Office gives the office as set up.
func (s *Catalogue) Office() (OfficeSheet, error) { return OfficeSheet{}, nil }

// Officers lists everyone who may or might sign in.
func (s *Catalogue) Officers() ([]ward.Officer, error) { return nil, nil }

// AddOfficer lets a person sign in (administrators only).
func (s *Catalogue) AddOfficer(in office.OfficerInput) (ward.Officer, error) {
	return ward.Officer{}, nil
}

// SetPassword gives an officer a new password (administrators only).
func (s *Catalogue) SetPassword(officerID, password string) error { return nil }

// SetActive lets an officer sign in or stops it (administrators only).
func (s *Catalogue) SetActive(officerID string, active bool) (ward.Officer, error) {
	return ward.Officer{}, nil
}
