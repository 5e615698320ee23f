package store

import (
	"database/sql"
	"fmt"

	"motcua/backend/ward"
)

// CasesPlaced says where each case stands in the figures of a period, oldest first:
// every case that Tallies counts, and those refused at intake.
func (r Reader) CasesPlaced(p ward.Period, asOf ward.Moment) ([]ward.NoticeRecord, error) {
	from, to := p.From.Start(), p.To.Next().Start()
	var out []ward.NoticeRecord
	err := r.rows("placed_cases", []any{from, to, asOf}, func(rows *sql.Rows) error {
		var id, code, field string
		var in ward.Intake
		var standing ward.Outcome
		err := rows.Scan(&id, &code, &field, &in, &standing)
		out = append(out, ward.NoticeRecord{Subject: "case/" + id, Code: code, Place: ward.PlaceOfCase(field, in, standing)})
		return err
	})
	if err != nil {
		return nil, err
	}
	err = r.rows("rejected_cases", []any{from, to}, func(rows *sql.Rows) error {
		var id, code string
		err := rows.Scan(&id, &code)
		out = append(out, ward.NoticeRecord{Subject: "case/" + id, Code: code, Place: ward.PlaceOfRejected})
		return err
	})
	return out, err
}

// GuidedPlaced gives who was told where to go in a period; they have no names.
func (r Reader) GuidedPlaced(p ward.Period) ([]ward.NoticeRecord, error) {
	var out []ward.NoticeRecord
	err := r.rows("guided_ids", []any{p.From.Start(), p.To.Next().Start()}, func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		out = append(out, ward.NoticeRecord{Subject: "guided/" + id, Place: ward.PlaceOfGuided})
		return err
	})
	return out, err
}

// FormsPlaced gives the forms of every version that were given out in a period.
func (r Reader) FormsPlaced(p ward.Period) ([]ward.NoticeRecord, error) {
	var out []ward.NoticeRecord
	err := r.rows("forms_ids", []any{p.From, p.To}, func(rows *sql.Rows) error {
		var id, code, series string
		var version, first, last int
		err := rows.Scan(&id, &code, &version, &series, &first, &last)
		out = append(out, ward.NoticeRecord{Subject: "forms/" + id, Code: fmt.Sprintf("%s-%d–%s-%d", series, first, series, last),
			Place: ward.PlaceOfForms(code, version, last-first+1)})
		return err
	})
	return out, err
}

// SheetsPlaced says what each final or void sheet of a version says, of one month.
func (r Reader) SheetsPlaced(q ward.Questionnaire, month string) ([]ward.NoticeRecord, error) {
	var out []ward.NoticeRecord
	err := r.rows("placed_sheets", []any{month, q.Code, q.Version}, func(rows *sql.Rows) error {
		var id, batch, answers string
		var s ward.SurveySheet
		err := rows.Scan(&id, &batch, &s.Position, &s.Valid, &answers)
		s.Answers = readAnswers(answers)
		out = append(out, ward.NoticeRecord{Subject: "sheet/" + id, Code: fmt.Sprintf("%s · %d", batch, s.Position), Place: ward.PlaceOfSheet(q, s)})
		return err
	})
	return out, err
}

// SubjectsSince gives the subjects of which anything was written since the journal
// stood at heads.
func (r Reader) SubjectsSince(heads map[string]int64) ([]string, error) {
	now, err := r.Heads()
	if err != nil {
		return nil, err
	}
	var out []string
	for origin := range now {
		err := r.rows("subjects_since", []any{origin, heads[origin]}, func(rows *sql.Rows) error {
			var subject string
			err := rows.Scan(&subject)
			out = append(out, subject)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}
