package store

import (
	"database/sql"
	"encoding/json"
	"strings"

	"motcua/backend/ward"
)

func (t *Tx) projectImport(subject string, events []ward.Event, _ bool) error {
	f, ok, err := ward.FoldImport(strings.TrimPrefix(subject, "import/"), events)
	if err != nil || !ok {
		return err
	}
	doc, err := encode(f)
	if err != nil {
		return err
	}
	return t.exec("put_import", f.ID, f.At, string(doc))
}

// Imports gives the files that were taken in last, newest first.
func (r Reader) Imports(most int) ([]ward.CaseImport, error) {
	out := []ward.CaseImport{}
	err := r.rows("imports", []any{most}, func(rows *sql.Rows) error {
		f, err := readImport(rows.Scan)
		out = append(out, f)
		return err
	})
	return out, err
}

// Import gives a file that was taken in; false when there is none.
func (r Reader) Import(id string) (f ward.CaseImport, found bool, err error) {
	err = r.rows("import", []any{id}, func(rows *sql.Rows) error {
		f, err = readImport(rows.Scan)
		found = true
		return err
	})
	return f, found, err
}

func readImport(scan func(...any) error) (f ward.CaseImport, err error) {
	var doc string
	var origin string
	var after int64
	if err := scan(&doc, &origin, &after); err != nil {
		return f, err
	}
	err = json.Unmarshal([]byte(doc), &f)
	f.Origin, f.After = origin, after
	return f, err
}

// ImportFact is what a file said of one case.
type ImportFact struct{ Event, Case string }

// FactsOf gives the facts about cases that came with a file, in its order.
func (r Reader) FactsOf(f ward.CaseImport) (out []ImportFact, err error) {
	err = r.rows("events_after", []any{f.Origin, f.After, f.Added + f.Moved}, func(rows *sql.Rows) error {
		var id, subject string
		var kind ward.Kind
		err := rows.Scan(&id, &subject, &kind)
		if kind == ward.CaseImported {
			out = append(out, ImportFact{id, strings.TrimPrefix(subject, "case/")})
		}
		return err
	})
	return out, err
}

// CaseOfOfficialCode gives the case of a national code; false when there is none.
func (r Reader) CaseOfOfficialCode(code string) (ward.Case, bool, error) {
	var doc string
	found, err := r.row("case_by_official_code", []any{code}, &doc)
	if err != nil || !found {
		return ward.Case{}, false, err
	}
	return readCase(doc)
}

// Local gives what this installation keeps for itself under a key, "" for nothing.
func (r Reader) Local(key string) (value string, err error) {
	_, err = r.row("local", []any{key}, &value)
	return value, err
}

// SetLocal keeps it.
func (t *Tx) SetLocal(key, value string) error { return t.exec("set_local", key, value) }
