package store

import (
	"cmp"
	"database/sql"
	"slices"
	"strings"

	"motcua/backend/ward"
)

// SurveySheets gives the final and void sheets of a version of a questionnaire, of
// some months ("2026-10"), pile by pile as they lie.
func (r Reader) SurveySheets(from, to, questionnaire string, version int) ([]ward.SurveySheet, error) {
	var out []ward.SurveySheet
	err := r.rows("survey_sheets", []any{from, to, questionnaire, version}, func(rows *sql.Rows) error {
		var s ward.SurveySheet
		var answers string
		err := rows.Scan(&s.Batch, &s.Month, &s.Place, &s.Field, &s.Officer, &s.Position, &s.Valid, &s.Typist, &s.Seconds, &s.Strokes, &s.Compared, &s.Wrong, &answers, &s.Considered)
		s.Answers = readAnswers(answers)
		out = append(out, s)
		return err
	})
	slices.SortFunc(out, func(a, b ward.SurveySheet) int {
		return cmp.Or(strings.Compare(a.Month, b.Month), strings.Compare(a.Batch, b.Batch), cmp.Compare(a.Position, b.Position))
	})
	return out, err
}

// ValidSheets counts the final sheets of a version of a questionnaire by month.
func (r Reader) ValidSheets(from, to, questionnaire string, version int) (map[string]int, error) {
	out := map[string]int{}
	err := r.rows("valid_sheets", []any{from, to, questionnaire, version}, func(rows *sql.Rows) error {
		var month string
		var n int
		err := rows.Scan(&month, &n)
		out[month] = n
		return err
	})
	return out, err
}

// OpenPile is a pile that is not closed, with how many of its sheets are final or void.
type OpenPile struct {
	ward.SheetBatch
	Done int
}

// OpenPiles gives the open piles of a version of a questionnaire, the oldest first.
func (r Reader) OpenPiles(from, to, questionnaire string, version int) ([]OpenPile, error) {
	var out []OpenPile
	err := r.rows("open_piles", []any{from, to, questionnaire, version}, func(rows *sql.Rows) error {
		var text string
		var p OpenPile
		if err := rows.Scan(&text, &p.Done); err != nil {
			return err
		}
		var err error
		p.SheetBatch, err = readDoc[ward.SheetBatch](text)
		out = append(out, p)
		return err
	})
	return out, err
}

// SurveyVersion names a version of a questionnaire.
type SurveyVersion struct {
	Questionnaire string `json:"questionnaire"`
	Version       int    `json:"version"`
}

// SurveyVersions gives the versions of which piles count to some months.
func (r Reader) SurveyVersions(from, to string) ([]SurveyVersion, error) {
	out := []SurveyVersion{}
	err := r.rows("survey_versions", []any{from, to}, func(rows *sql.Rows) error {
		var v SurveyVersion
		err := rows.Scan(&v.Questionnaire, &v.Version)
		out = append(out, v)
		return err
	})
	return out, err
}
