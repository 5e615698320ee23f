package app

import (
	"bytes"
	"context"
	"encoding/base64"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

// PublishProcedure takes a procedure, or a new version of one, into the rulebook
// (administrators only, as everything in this file).
func (s *Catalogue) PublishProcedure(p ward.Procedure) (ward.Procedure, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.Procedure, error) {
		return s.d.home().office.PublishProcedure(ctx, who, p)
	})
}

// EndProcedure gives the version that began on a day its last day in force.
func (s *Catalogue) EndProcedure(code, validFrom, last string) error {
	_, err := saving(s.d, done(func(ctx context.Context, who ward.Officer) error {
		return s.d.home().office.EndProcedure(ctx, who, code, ward.Date(validFrom), ward.Date(last))
	}))
	return err
}

// AnnounceYear publishes the calendar of a year, or only shows which open cases
// would move.
func (s *Catalogue) AnnounceYear(year ward.CalendarYear, apply bool) (office.DayPreview, error) {
	return s.announcing(apply, func(ctx context.Context, who ward.Officer) (office.DayPreview, error) {
		return s.d.home().office.AnnounceYear(ctx, who, year, apply)
	})
}

// SetHours publishes office hours from a day on, or only shows which open cases
// would move.
func (s *Catalogue) SetHours(hours ward.Hours, apply bool) (office.DayPreview, error) {
	return s.announcing(apply, func(ctx context.Context, who ward.Officer) (office.DayPreview, error) {
		return s.d.home().office.SetHours(ctx, who, hours, apply)
	})
}

func (s *Catalogue) announcing(apply bool, act func(context.Context, ward.Officer) (office.DayPreview, error)) (office.DayPreview, error) {
	if apply {
		return saving(s.d, act)
	}
	return as(s.d, act)
}

// Moved gives the cases that the last announcement of a year moved, "hours" for
// that of office hours, as they are now.
func (s *Catalogue) Moved(of string) (office.CallList, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (office.CallList, error) {
		return s.d.home().office.LastMoved(ctx, who, of)
	})
}

// ExportMoved keeps that list as a spreadsheet, for calling the citizens.
func (s *Catalogue) ExportMoved(of string) (Saved, error) {
	content, err := as(s.d, func(ctx context.Context, who ward.Officer) ([]byte, error) {
		var b bytes.Buffer
		err := s.d.home().office.ExportMoved(ctx, who, of, &b, "xlsx")
		return b.Bytes(), err
	})
	if err != nil {
		return Saved{}, err
	}
	return s.d.keep("doi-hen-tra-"+of+".xlsx", xlsxType, content)
}

// ChangeProfile changes how the ward appears on paper.
func (s *Catalogue) ChangeProfile(p ward.Profile) (ward.Profile, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.Profile, error) {
		return s.d.home().office.ChangeProfile(ctx, who, p)
	})
}

// ChangeOfficer changes name, title and role of an officer.
func (s *Catalogue) ChangeOfficer(in office.OfficerChange) (ward.Officer, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.Officer, error) {
		return s.d.home().office.ChangeOfficer(ctx, who, in)
	})
}

// listFiles are the names of the spreadsheets.
var listFiles = map[string]string{
	office.OfProcedures: "thu-tuc.xlsx", office.OfDays: "lich-nghi.xlsx", office.OfOfficers: "can-bo.xlsx", office.OfProfile: "co-quan.xlsx",
}

// Export keeps a list (procedures, days, officers, profile) as a spreadsheet that
// Import reads back.
func (s *Catalogue) Export(kind string) (Saved, error) {
	content, err := as(s.d, func(ctx context.Context, who ward.Officer) ([]byte, error) {
		var b bytes.Buffer
		err := s.d.home().office.Export(ctx, who, kind, &b, "xlsx")
		return b.Bytes(), err
	})
	if err != nil {
		return Saved{}, err
	}
	return s.d.keep(listFiles[kind], xlsxType, content)
}

// ImportFile is a spreadsheet that the page sends.
type ImportFile struct {
	Kind    string `json:"kind"` // procedures, days, officers, profile; sheets in only
	Base64  string `json:"base64"`
	DryRun  bool   `json:"dryRun"`
	SkipBad bool   `json:"skipBad"`
}

// ImportError is what is wrong in one row.
type ImportError struct {
	Row      int    `json:"row"`
	Column   string `json:"column"` // its heading, "" for the whole row
	Sentence string `json:"sentence"`
}

// ImportSheet says what a list that was read in holds, and what became of it.
type ImportSheet struct {
	Report office.ImportReport `json:"report"`
	Errors []ImportError       `json:"errors"`
}

// Import takes a list in from a spreadsheet: nothing when a row is wrong, unless
// such rows are to be skipped.
func (s *Catalogue) Import(f ImportFile) (ImportSheet, error) {
	act := func(ctx context.Context, who ward.Officer) (ImportSheet, error) {
		content, err := base64.StdEncoding.DecodeString(f.Base64)
		if err != nil {
			return ImportSheet{}, ward.Refuse("", "call.arguments", err)
		}
		opts := office.ImportOptions{DryRun: f.DryRun, SkipBad: f.SkipBad}
		report, err := s.d.home().office.Import(ctx, who, f.Kind, content, opts)
		return importSheet(s.d.lang(), report), err
	}
	sheet, err := as(s.d, act)
	if sheet.Report.Applied {
		s.d.saved()
	}
	return sheet, err
}

func importSheet(lang string, r office.ImportReport) ImportSheet {
	out := ImportSheet{Report: r, Errors: []ImportError{}}
	for _, e := range r.Errors() {
		out.Errors = append(out.Errors, ImportError{e.Row, e.Column, words.Error(lang, e.Err)})
	}
	return out
}
