package store

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"motcua/backend/ward"
)

func (t *Tx) projectBatch(subject string, events []ward.Event, _ bool) error {
	b, ok, err := ward.FoldBatch(subject, events)
	if err != nil || !ok {
		return err
	}
	doc, err := encode(b)
	if err != nil {
		return err
	}
	return t.exec("put_batch", b.ID, b.Questionnaire, b.Version, b.Month, b.Place, b.Field, b.Officer, b.Closed != nil, b.Opened.At, string(doc))
}

func (t *Tx) projectSheet(subject string, events []ward.Event, _ bool) error {
	s, ok, err := ward.FoldSheet(subject, events)
	if err != nil || !ok {
		return err
	}
	doc, err := encode(s)
	if err != nil {
		return err
	}
	sentTo := ""
	if s.Sent != nil {
		sentTo = s.Sent.To
	}
	if err := t.exec("put_sheet", s.ID, s.Batch, s.Position, s.Serial, s.Status, s.Twice, typist(s.First), typist(s.Second), sentTo,
		begun(s.First), begun(s.Second), string(doc)); err != nil {
		return err
	}
	if err := t.putEntries(s); err != nil {
		return err
	}
	return t.putAnswers(s)
}

// putEntries keeps how fast and how well each entry was keyed. Those that were keyed
// elsewhere and taken in tell nothing of it.
func (t *Tx) putEntries(s ward.Sheet) error {
	if err := t.exec("drop_entries", s.ID); err != nil {
		return err
	}
	for i, e := range []*ward.Entry{s.First, s.Second} {
		if e == nil || e.StartedAt == "" {
			continue
		}
		compared, wrong := s.WrongBy(i+1, e.By)
		if err := t.exec("put_entry", s.ID, i+1, s.Batch, e.By, seconds(e), e.Strokes, compared, wrong); err != nil {
			return err
		}
	}
	return nil
}

// begun lists who keyed a part of an entry before its typist.
func begun(e *ward.Entry) string {
	if e == nil {
		return ""
	}
	return strings.Join(e.Begun, " ")
}

// putAnswers keeps what a sheet says for the figures, once it stands fast.
func (t *Tx) putAnswers(s ward.Sheet) error {
	if err := t.exec("drop_sheet_answers", s.ID); err != nil {
		return err
	}
	valid := s.Status == ward.SheetFinal
	if !valid && s.Status != ward.SheetVoid {
		return nil
	}
	compared, wrong := s.Wrong()
	return t.exec("put_sheet_answers", s.Batch, s.Position, s.ID, valid, typist(s.First), seconds(s.First), strokes(s.First),
		compared, wrong, writeAnswers(s.Final), considered(s))
}

// considered counts the answers in words that need no handling of their own.
func considered(s ward.Sheet) (n int) {
	for _, r := range s.Remarks {
		if r.Considered {
			n++
		}
	}
	return n
}

func typist(e *ward.Entry) string {
	if e == nil {
		return ""
	}
	return e.By
}

func seconds(e *ward.Entry) int {
	if e == nil || e.StartedAt == "" {
		return 0
	}
	return int(e.At.Time().Sub(e.StartedAt.Time()).Seconds())
}

func strokes(e *ward.Entry) int {
	if e == nil {
		return 0
	}
	return e.Strokes
}

// doc reads the document that a query gives; false when there is none.
func doc[T any](r Reader, name string, args ...any) (v T, ok bool, err error) {
	var text string
	ok, err = r.row(name, args, &text)
	if err != nil || !ok {
		return v, false, err
	}
	if v, err = readDoc[T](text); err != nil {
		return v, false, fmt.Errorf("%s: %w", name, err)
	}
	return v, true, nil
}

func readDoc[T any](text string) (v T, err error) {
	err = json.Unmarshal([]byte(text), &v)
	return v, err
}

// SheetBatch gives a pile; false when there is none.
func (r Reader) SheetBatch(id string) (ward.SheetBatch, bool, error) {
	return doc[ward.SheetBatch](r, "batch", id)
}

// SheetBatches gives the piles of some months ("2026-10"), newest first.
func (r Reader) SheetBatches(from, to string) ([]ward.SheetBatch, error) {
	return docs[ward.SheetBatch](r, "batches", from, to)
}

// OpenBatches gives the piles that are not closed, newest first.
func (r Reader) OpenBatches() ([]ward.SheetBatch, error) {
	return docs[ward.SheetBatch](r, "open_batches")
}

// SheetCounts counts the sheets of every pile by where they stand.
func (r Reader) SheetCounts() (map[string]map[ward.SheetStatus]int, error) {
	out := map[string]map[ward.SheetStatus]int{}
	err := r.rows("sheet_counts", nil, func(rows *sql.Rows) error {
		var batch string
		var status ward.SheetStatus
		var n int
		err := rows.Scan(&batch, &status, &n)
		if out[batch] == nil {
			out[batch] = map[ward.SheetStatus]int{}
		}
		out[batch][status] = n
		return err
	})
	return out, err
}

// Sheet gives a sheet by its id; false when there is none.
func (r Reader) Sheet(id string) (ward.Sheet, bool, error) { return doc[ward.Sheet](r, "sheet", id) }

// SheetAt gives the sheet at a position of a pile; false when none was keyed yet.
func (r Reader) SheetAt(batch string, position int) (ward.Sheet, bool, error) {
	return doc[ward.Sheet](r, "sheet_at", batch, position)
}

// SheetsOf gives the sheets of a pile as they lie in it.
func (r Reader) SheetsOf(batch string) ([]ward.Sheet, error) {
	return docs[ward.Sheet](r, "sheets_of", batch)
}

// SheetOfSerial gives the sheet that a serial was keyed for, unless that is void.
func (r Reader) SheetOfSerial(serial string) (ward.Sheet, bool, error) {
	return doc[ward.Sheet](r, "sheet_of_serial", serial)
}

// SheetPlace is where a sheet of a pile stands, without what it says.
type SheetPlace struct {
	ID       string
	Position int
	Serial   string
	Status   ward.SheetStatus
	Twice    bool
	FirstBy  string // officer's id, "" while nobody has keyed it
	SecondBy string
	Begun    [2]string // officers' ids: who keyed a part of each entry before them
	SentTo   string    // officer's id whose entry was sent back
}

// MayKey says what Sheet.MayKey says of sheets that lack an entry.
func (p SheetPlace) MayKey(which int, officer string) bool {
	if slices.Contains(strings.Fields(p.Begun[2-which]), officer) {
		return false
	}
	if which == 1 {
		return p.Status == ward.SheetToFirst && p.SecondBy != officer
	}
	return p.Status == ward.SheetToSecond && p.FirstBy != officer
}

// SheetPlaces gives the sheets of a pile as they lie in it, without what they say.
func (r Reader) SheetPlaces(batch string) ([]SheetPlace, error) {
	var out []SheetPlace
	err := r.rows("sheet_places", []any{batch}, func(rows *sql.Rows) error {
		var p SheetPlace
		err := rows.Scan(&p.ID, &p.Position, &p.Serial, &p.Status, &p.Twice, &p.FirstBy, &p.SecondBy, &p.SentTo, &p.Begun[0], &p.Begun[1])
		out = append(out, p)
		return err
	})
	return out, err
}

// SheetBefore gives the sheet that an officer keyed before a position of a pile.
func (r Reader) SheetBefore(batch string, position, which int, officer string) (ward.Sheet, bool, error) {
	return doc[ward.Sheet](r, "sheet_before", batch, position, which, officer)
}
