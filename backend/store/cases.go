package store

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"motcua/backend/ward"
)

// projectCase replaces the row of a case and what search knows of it.
func (t *Tx) projectCase(subject string, events []ward.Event, founding bool) error {
	id := strings.TrimPrefix(subject, "case/")
	c, ok, err := ward.FoldCase(id, events)
	if err != nil {
		return err
	}
	if !ok { // its first event has not arrived yet, or came with a file that was taken back
		t.folded = ward.Case{}
		return t.dropCase(id)
	}
	t.folded = c
	doc, err := encode(c)
	if err != nil {
		return err
	}
	text := searchTextOf(c)
	if founding {
		return t.insertCase(events[0].Seq, c, string(doc), text)
	}
	var row int64
	var old searchText
	found, err := t.row("search_texts", []any{id}, &row, &old.exact, &old.plain, &old.digits)
	if err != nil {
		return err
	}
	if !found {
		return t.insertCase(firstSeq(events), c, string(doc), text)
	}
	return t.updateCase(row, c, string(doc), old, text)
}

// dropCase takes a case out of the tables that is none any more.
func (t *Tx) dropCase(id string) error {
	var row int64
	var old searchText
	found, err := t.row("search_texts", []any{id}, &row, &old.exact, &old.plain, &old.digits)
	if err != nil || !found {
		return err
	}
	upto, err := t.indexedUpTo()
	if err == nil && row <= upto {
		err = t.exec("unindex_case", row, old.exact, old.plain, old.digits)
	}
	if err == nil {
		err = t.exec("drop_payments", id)
	}
	if err != nil {
		return err
	}
	return t.exec("drop_case", row)
}

func firstSeq(events []ward.Event) int64 {
	first := events[0].Seq
	for _, e := range events {
		first = min(first, e.Seq)
	}
	return first
}

func (t *Tx) insertCase(row int64, c ward.Case, doc string, text searchText) error {
	series, number := splitCode(c.Code)
	err := t.exec("put_case", row, c.ID, c.Code, series, number, c.OfficialCode, c.State, c.Channel,
		c.Procedure.Code, c.Procedure.Name, c.Procedure.Field, c.Applicant.Name, c.Applicant.Phone, c.Applicant.PersonalID,
		c.ReceivedAt, c.ReceivedBy, c.HeldBy, c.FirstDueAt, c.DueAt, c.JudgedNow(), c.FinishedAt, c.Outcome,
		handedOverAt(c), c.Owed(), c.Awaits(), doc, text.exact, text.plain, text.digits)
	if err != nil {
		return err
	}
	if err := t.putPayments(c); err != nil {
		return err
	}
	return t.indexNew(row, text)
}

func (t *Tx) updateCase(row int64, c ward.Case, doc string, old, text searchText) error {
	if old != text {
		if err := t.indexAgain(row, old, text); err != nil {
			return err
		}
	}
	if err := t.exec("drop_payments", c.ID); err != nil {
		return err
	}
	if err := t.putPayments(c); err != nil {
		return err
	}
	return t.exec("update_case", c.OfficialCode, c.State, c.Channel, c.Applicant.Name, c.Applicant.Phone,
		c.Applicant.PersonalID, c.HeldBy, c.DueAt, c.JudgedNow(), c.FinishedAt, c.Outcome, handedOverAt(c),
		c.Owed(), c.Awaits(), doc, text.exact, text.plain, text.digits, row)
}

func handedOverAt(c ward.Case) ward.Moment {
	if c.Handover == nil {
		return ""
	}
	return c.Handover.At
}

// splitCode gives series and number of "A-261120-0012".
func splitCode(code string) (string, int) {
	i := strings.LastIndexByte(code, '-')
	if i < 0 {
		return code, 0
	}
	n, err := strconv.Atoi(code[i+1:])
	if err != nil {
		return code, 0
	}
	return code[:i], n
}

// JoinCode makes the number of a case of its series: four digits, more when a
// day brings more than 9999.
func JoinCode(series string, number int) string { return fmt.Sprintf("%s-%04d", series, number) }

// NextNumber gives the next number of a series. Within a transaction it is this
// transaction's to use; outside it is only a forecast.
func (r Reader) NextNumber(series string) (int, error) {
	var last int
	_, err := r.row("last_number", []any{series}, &last)
	return last + 1, err
}

// Case gives a case by id, own number or official code; false when there is none.
func (r Reader) Case(key string) (ward.Case, bool, error) {
	series, number := splitCode(strings.ToUpper(strings.TrimSpace(key)))
	for _, try := range []struct {
		query string
		args  []any
	}{
		{"case_by_id", []any{key}},
		{"case_by_official_code", []any{strings.ToUpper(strings.TrimSpace(key))}}, // its end may be of several digits
		{"case_by_number", []any{series, number}},
	} {
		var doc string
		found, err := r.row(try.query, try.args, &doc)
		if err != nil {
			return ward.Case{}, false, err
		}
		if found {
			return readCase(doc)
		}
	}
	return ward.Case{}, false, nil
}

// Case gives a case like Reader.Case; the one that was just written without
// reading it again.
func (t *Tx) Case(key string) (ward.Case, bool, error) {
	if key != "" && key == t.folded.ID {
		return t.folded, true, nil
	}
	return t.Reader.Case(key)
}

func readCase(doc string) (c ward.Case, ok bool, err error) {
	if err := json.Unmarshal([]byte(doc), &c); err != nil {
		return c, false, fmt.Errorf("read case: %w", err)
	}
	return c, true, nil
}

// SameToday gives the number of a case that the same person brought for the same
// procedure since the moment, "" for none.
func (r Reader) SameToday(since ward.Moment, personalID, procedure string) (code string, err error) {
	_, err = r.row("same_today", []any{since, personalID, procedure}, &code)
	return code, err
}
