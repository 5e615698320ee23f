package store

import (
	"database/sql"
	"slices"
	"strings"

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
	Begun     []string     // officers' ids: who keyed a part of them before
}

// Keying gives what an officer is keying; false when there is nothing.
func (r Reader) Keying(officer string) (k Keying, ok bool, err error) {
	var before string
	ok, err = r.row("keying", []any{officer}, &k.Batch, &k.Which, &k.Position, &k.Serial, &k.StartedAt, &k.Strokes, &before)
	if err != nil || !ok {
		return k, false, err
	}
	k.Begun = strings.Fields(before)
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

// BeginKeying puts a sheet before an officer; what lay there is forgotten. What was
// kept of it when it was taken from before somebody else lies there too.
func (t *Tx) BeginKeying(officer string, k Keying) error {
	if err := t.exec("drop_keyed_answers", officer); err != nil {
		return err
	}
	kept, found, err := t.kept(k)
	if err != nil {
		return err
	}
	if k.Serial == "" {
		k.Serial = kept.Serial
	}
	before := slices.DeleteFunc(kept.Begun, func(id string) bool { return id == officer })
	if err := t.exec("begin_keying", officer, k.Batch, k.Which, k.Position, k.Serial, t.Now(), strings.Join(before, " ")); err != nil || !found {
		return err
	}
	for question, answer := range kept.Answers {
		if err := t.exec("put_keyed", officer, question, answer); err != nil {
			return err
		}
	}
	return t.exec("drop_kept_keying", k.Batch, k.Which, k.Position)
}

// kept gives what was kept of a sheet for whoever goes on with it.
func (r Reader) kept(at Keying) (k Keying, found bool, err error) {
	var typists, answers string
	found, err = r.row("kept_keying", []any{at.Batch, at.Which, at.Position}, &k.Serial, &typists, &answers)
	k.Begun, k.Answers = strings.Fields(typists), readAnswers(answers)
	return k, found, err
}

// KeepKeying keeps what an officer keyed of a sheet for whoever goes on with it.
func (t *Tx) KeepKeying(officer string, k Keying) error {
	return t.exec("keep_keying", k.Batch, k.Which, k.Position, k.Serial, strings.Join(append(k.Begun, officer), " "), len(k.Answers), writeAnswers(k.Answers))
}

// SeatPlace is a half-keyed sheet of a pile, without what it says.
type SeatPlace struct {
	Officer   string // id of who keys it, or keyed of it last
	Which     int
	Position  int
	StartedAt ward.Moment // "" of what was kept
	Answers   int
	Kept      bool // it lies before nobody
}

// Seats gives the half-keyed sheets of a pile.
func (r Reader) Seats(batch string) ([]SeatPlace, error) {
	var out []SeatPlace
	err := r.rows("seats", []any{batch}, func(rows *sql.Rows) error {
		var p SeatPlace
		err := rows.Scan(&p.Officer, &p.Which, &p.Position, &p.StartedAt, &p.Answers, &p.Kept)
		p.Officer = lastOf(p.Officer)
		out = append(out, p)
		return err
	})
	return out, err
}

// lastOf gives who keyed last of those who keyed a sheet together.
func lastOf(typists string) string {
	all := strings.Fields(typists)
	if len(all) == 0 {
		return ""
	}
	return all[len(all)-1]
}

// HalfKeyed is a half-keyed sheet wherever it lies.
type HalfKeyed struct {
	SeatPlace
	Batch string
	Keyed ward.Answers
}

// HalfKeyed gives the sheets of open piles of which something is keyed: those before
// somebody, the longest begun first, then those that were kept.
func (r Reader) HalfKeyed() ([]HalfKeyed, error) {
	var out []HalfKeyed
	err := r.rows("half_keyed", nil, func(rows *sql.Rows) error {
		var h HalfKeyed
		var answers string
		err := rows.Scan(&h.Batch, &h.Officer, &h.Which, &h.Position, &h.StartedAt, &h.Answers, &h.Kept, &answers)
		h.Officer, h.Keyed = lastOf(h.Officer), readAnswers(answers)
		out = append(out, h)
		return err
	})
	if err != nil {
		return nil, err
	}
	for i, h := range out {
		if h.Kept {
			continue
		}
		k, _, err := r.Keying(h.Officer)
		if err != nil {
			return nil, err
		}
		out[i].Keyed = k.Answers
	}
	return out, nil
}

// KeyingSpeed is how fast and how well entries were keyed.
type KeyingSpeed struct {
	Sheets   int `json:"sheets"` // entries, first and second
	Strokes  int `json:"strokes"`
	Seconds  int `json:"seconds"`
	Compared int `json:"compared"` // answers that somebody else keyed as well
	Wrong    int `json:"wrong"`    // of those, not the final ones
	Typists  int `json:"typists"`
}

// KeyingSpeed adds up the entries of an officer, "" for all, of a version of a
// questionnaire and some months.
func (r Reader) KeyingSpeed(from, to, questionnaire string, version int, officer string) (s KeyingSpeed, err error) {
	_, err = r.row("keying_speed", []any{from, to, questionnaire, version, officer}, &s.Sheets, &s.Strokes, &s.Seconds, &s.Compared, &s.Wrong, &s.Typists)
	return s, err
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
