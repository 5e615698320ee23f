package store

import (
	"database/sql"

	"motcua/backend/ward"
)

// Keying is the sheet that an officer is keying on this installation.
type Keying struct {
	Batch     string
	Which     int // 1 first, 2 second entry
	Position  int
	Serial    string
	StartedAt ward.Moment
	Strokes   int
	Answers   ward.Answers // those keyed so far
}

// Keying gives what an officer is keying; false when there is nothing.
func (r Reader) Keying(officer string) (k Keying, ok bool, err error) {
	ok, err = r.row("keying", []any{officer}, &k.Batch, &k.Which, &k.Position, &k.Serial, &k.StartedAt, &k.Strokes)
	if err != nil || !ok {
		return k, false, err
	}
	k.Answers = ward.Answers{}
	err = r.rows("keyed_answers", []any{officer}, func(rows *sql.Rows) error {
		var question, answer string
		err := rows.Scan(&question, &answer)
		k.Answers[question] = answer
		return err
	})
	return k, true, err
}

// KeyedBy gives the other officer who is keying the same entry, "" for nobody.
func (r Reader) KeyedBy(k Keying, officer string) (other string, err error) {
	_, err = r.row("keying_at", []any{k.Batch, k.Which, k.Position, officer}, &other)
	return other, err
}

// BeginKeying puts a sheet before an officer; what lay there is forgotten.
func (t *Tx) BeginKeying(officer string, k Keying) error {
	if err := t.exec("drop_keyed_answers", officer); err != nil {
		return err
	}
	return t.exec("begin_keying", officer, k.Batch, k.Which, k.Position, k.Serial, t.Now())
}

// KeyAnswer keeps one answer, "" to take it back, and the keys struck so far.
func (t *Tx) KeyAnswer(officer, question, answer string, strokes int) error {
	if err := t.exec("set_strokes", strokes, officer); err != nil {
		return err
	}
	if answer == "" {
		return t.exec("drop_keyed", officer, question)
	}
	return t.exec("put_keyed", officer, question, answer)
}

// EndKeying takes the sheet away from before an officer.
func (t *Tx) EndKeying(officer string) error {
	if err := t.exec("drop_keyed_answers", officer); err != nil {
		return err
	}
	return t.exec("drop_keying", officer)
}

// NameKeying notes the number of the form that an officer is keying.
func (t *Tx) NameKeying(officer, serial string) error { return t.exec("name_keying", serial, officer) }
