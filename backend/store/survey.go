package store

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"strings"

	"motcua/backend/ward"
)

func (t *Tx) projectQuestionnaire(subject string, events []ward.Event, _ bool) error {
	versions, err := ward.FoldQuestionnaire(events)
	if err != nil {
		return err
	}
	code := strings.TrimPrefix(subject, "questionnaire/")
	if err := t.exec("drop_questionnaires", code); err != nil {
		return err
	}
	for _, q := range versions {
		doc, err := encode(q)
		if err != nil {
			return err
		}
		if err := t.exec("put_questionnaire", code, q.Version, q.From, string(doc)); err != nil {
			return err
		}
	}
	return nil
}

func (t *Tx) projectForms(subject string, events []ward.Event, _ bool) error {
	f, ok, err := ward.FoldForms(strings.TrimPrefix(subject, "forms/"), events)
	if err != nil || !ok {
		return err
	}
	if err := t.exec("drop_forms", f.ID); err != nil {
		return err
	}
	return t.exec("put_forms", f.ID, f.Questionnaire, f.Version, f.Series, f.First, f.Last, f.Place, f.Date, f.At, f.By)
}

// Questionnaires gives every version of every questionnaire.
func (r Reader) Questionnaires() ([]ward.AdoptedQuestionnaire, error) {
	return docs[ward.AdoptedQuestionnaire](r, "questionnaires")
}

// QuestionnaireVersions gives the versions of one questionnaire, lowest first.
func (r Reader) QuestionnaireVersions(code string) ([]ward.AdoptedQuestionnaire, error) {
	return docs[ward.AdoptedQuestionnaire](r, "questionnaire_versions", code)
}

// Questionnaire gives one version; false when it was never adopted here.
func (r Reader) Questionnaire(code string, version int) (q ward.AdoptedQuestionnaire, found bool, err error) {
	var doc string
	if found, err = r.row("questionnaire", []any{code, version}, &doc); err != nil || !found {
		return q, false, err
	}
	if err := json.Unmarshal([]byte(doc), &q); err != nil {
		return q, false, fmt.Errorf("read questionnaire %s %d: %w", code, version, err)
	}
	return q, true, nil
}

// Forms gives a range of issued forms by its id.
func (r Reader) Forms(id string) (ward.IssuedForms, bool, error) { return r.oneForms("forms", id) }

// FormsWith gives the range to which a form belongs; false when no form of this
// number was ever issued.
func (r Reader) FormsWith(s ward.Serial) (ward.IssuedForms, bool, error) {
	return r.oneForms("forms_with", s.Series, s.Number)
}

func (r Reader) oneForms(query string, args ...any) (f ward.IssuedForms, found bool, err error) {
	found, err = r.row(query, args, formsColumns(&f)...)
	return f, found, err
}

// FormsIssued gives the ranges given out from a day to a day, newest first.
func (r Reader) FormsIssued(p ward.Period) ([]ward.IssuedForms, error) {
	out := []ward.IssuedForms{}
	err := r.rows("forms_issued", []any{p.From, p.To}, func(rows *sql.Rows) error {
		var f ward.IssuedForms
		err := rows.Scan(formsColumns(&f)...)
		out = append(out, f)
		return err
	})
	return out, err
}

func formsColumns(f *ward.IssuedForms) []any {
	return []any{&f.ID, &f.Questionnaire, &f.Version, &f.Series, &f.First, &f.Last, &f.Place, &f.Date, &f.At, &f.By}
}

// FormsCount counts the forms given out from a day to a day, by version and place.
func (r Reader) FormsCount(p ward.Period) ([]ward.FormsCount, error) {
	out := []ward.FormsCount{}
	err := r.rows("forms_count", []any{p.From, p.To}, func(rows *sql.Rows) error {
		var c ward.FormsCount
		err := rows.Scan(&c.Questionnaire, &c.Version, &c.Place, &c.Count)
		out = append(out, c)
		return err
	})
	return out, err
}

// LastSerial gives the highest number of a series that was given, 0 for none.
func (r Reader) LastSerial(series string) (n int, err error) {
	_, err = r.row("last_serial", []any{series}, &n)
	return n, err
}

// VersionUsed says whether forms of a version were given out or are being keyed:
// then it cannot change any more.
func (r Reader) VersionUsed(code string, version int) (bool, error) {
	var n int
	_, err := r.row("forms_of_version", []any{code, version}, &n)
	return n > 0, err
}

// withReceipt is the local setting that names the form printed with each receipt.
const withReceipt = "form_with_receipt"

// FormWithReceipt gives the questionnaire whose blank form is printed together with
// each receipt on this installation, "" for none.
func (r Reader) FormWithReceipt() (code string, err error) {
	_, err = r.row("local", []any{withReceipt}, &code)
	return code, err
}

// SetFormWithReceipt keeps it.
func (t *Tx) SetFormWithReceipt(code string) error { return t.exec("set_local", withReceipt, code) }
