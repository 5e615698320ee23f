package app

import (
	"context"
	"encoding/base64"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// CaseImports takes cases of the national or the city's system in.
type CaseImports struct{ d *desk }

// CaseFileInput is a spreadsheet with cases that the page sends.
type CaseFileInput struct {
	Base64 string                 `json:"base64"`
	Input  office.CaseImportInput `json:"input"`
}

// CaseFileSheet says what a file of cases holds, and what became of it.
type CaseFileSheet struct {
	Report office.CaseImportReport `json:"report"`
	Errors []ImportError           `json:"errors"`
}

// Read reads a file of cases and takes it in unless it is a dry run: nothing when a
// row is wrong, unless such rows are to be skipped.
func (s *CaseImports) Read(f CaseFileInput) (CaseFileSheet, error) {
	sheet, err := as(s.d, func(ctx context.Context, who ward.Officer) (CaseFileSheet, error) {
		content, err := base64.StdEncoding.DecodeString(f.Base64)
		if err != nil {
			return CaseFileSheet{}, ward.Refuse("", "call.arguments", err)
		}
		f.Input.Told = s.d.tell
		defer s.d.tell(0, 0)
		report, err := s.d.home().office.ImportCases(ctx, who, content, f.Input)
		return caseFileSheet(s.d.lang(), report), err
	})
	if sheet.Report.Applied {
		s.d.saved()
	}
	return sheet, err
}

func caseFileSheet(lang string, r office.CaseImportReport) CaseFileSheet {
	out := CaseFileSheet{Report: r, Errors: []ImportError{}}
	for _, e := range r.Errors() {
		out.Errors = append(out.Errors, ImportError{e.Row, e.Column, words.Error(lang, e.Err)})
	}
	return out
}

// Progress is how much of something long is done; Of is 0 while nothing runs.
type Progress struct {
	Done int `json:"done"`
	Of   int `json:"of"`
}

// Progress tells how far the file of this desk is.
func (s *CaseImports) Progress() (Progress, error) {
	return as(s.d, func(context.Context, ward.Officer) (Progress, error) {
		s.d.mu.Lock()
		defer s.d.mu.Unlock()
		return s.d.progress, nil
	})
}

// tell notes how far something long is.
func (d *desk) tell(done, of int) {
	d.mu.Lock()
	d.progress = Progress{done, of}
	d.mu.Unlock()
}

// List gives the files that were taken in, newest first.
func (s *CaseImports) List() ([]ward.CaseImport, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) ([]ward.CaseImport, error) {
		return s.d.home().office.CaseImports(ctx, who)
	})
}

// Undo takes a whole file back (administrators only).
func (s *CaseImports) Undo(in office.ImportUndo) (ward.CaseImport, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.CaseImport, error) {
		return s.d.home().office.UndoCaseImport(ctx, who, in)
	})
}
