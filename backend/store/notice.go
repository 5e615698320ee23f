package store

import (
	"database/sql"
	"encoding/json"
	"fmt"

	"motcua/backend/ward"
)

// projectNotice replaces the row of a notice. What is frozen stands in a column of
// its own, so that lists of notices need not read it.
func (t *Tx) projectNotice(subject string, events []ward.Event, _ bool) error {
	n, ok, err := ward.FoldNotice(subject, events)
	if err != nil || !ok {
		return err
	}
	number, signed, approved, year, content := "", ward.Date(""), ward.Moment(""), 0, []byte{}
	pdf, records := "", ""
	if a := n.Approval; a != nil {
		number, signed, approved, year = a.Content.Number, a.Content.Signed, a.At, a.Content.Signed.Year()
		pdf, records = a.PDF, a.Records
		if content, err = encode(a.Content); err != nil {
			return err
		}
		short := *a
		short.Content = ward.NoticeContent{}
		n.Approval = &short
	}
	doc, err := encode(n)
	if err != nil {
		return err
	}
	return t.exec("put_notice", n.ID, n.Month, n.Kind, n.Nth, n.State, number, year, signed, approved, pdf, records, n.FirstPosted(),
		string(doc), string(content))
}

// projectKey keeps a key that notices are signed with.
func (t *Tx) projectKey(_ string, events []ward.Event, _ bool) error {
	for _, e := range events {
		k, ok, err := e.NoticeKeyOf()
		if err != nil {
			return err
		}
		if ok {
			return t.exec("put_notice_key", k.Fingerprint, k.Public, k.Origin, k.Since)
		}
	}
	return nil
}

// Notices gives the notices of a month that somebody has touched.
func (r Reader) Notices(month string) ([]ward.Notice, error) {
	var out []ward.Notice
	err := r.rows("notices_of", []any{month}, func(rows *sql.Rows) error {
		var n ward.Notice
		err := scanNotice(rows, &n)
		out = append(out, n)
		return err
	})
	return out, err
}

func scanNotice(rows *sql.Rows, n *ward.Notice) error {
	var doc, content string
	if err := rows.Scan(&doc, &content); err != nil {
		return err
	}
	if err := json.Unmarshal([]byte(doc), n); err != nil {
		return fmt.Errorf("read notice: %w", err)
	}
	if n.Approval == nil {
		return nil
	}
	return json.Unmarshal([]byte(content), &n.Approval.Content)
}

// NoticePeriod gives the days of the month of notices as it was frozen; false while
// nothing of it was.
func (r Reader) NoticePeriod(month string) (p ward.Period, frozen bool, err error) {
	frozen, err = r.row("notice_period", []any{month}, &p.From, &p.To)
	return p, frozen, err
}

// NoticeNumbers gives the numbers that notices signed in a year have.
func (r Reader) NoticeNumbers(year int) ([]string, error) {
	out := []string{}
	err := r.rows("notice_numbers", []any{year}, func(rows *sql.Rows) error {
		var n string
		err := rows.Scan(&n)
		out = append(out, n)
		return err
	})
	return out, err
}

// NoticeKeys gives the keys that notices of this ward are signed with, oldest first.
func (r Reader) NoticeKeys() ([]ward.NoticeKey, error) {
	out := []ward.NoticeKey{}
	err := r.rows("notice_keys", nil, func(rows *sql.Rows) error {
		var k ward.NoticeKey
		err := rows.Scan(&k.Fingerprint, &k.Public, &k.Origin, &k.Since)
		out = append(out, k)
		return err
	})
	return out, err
}

// noticeKey is the local setting that holds the private key of this installation.
const noticeKey = "notice_key"

// PrivateKey gives the private key that this installation signs with, "" before the
// first approval. It is never journaled.
func (r Reader) PrivateKey() (key string, err error) {
	_, err = r.row("local", []any{noticeKey}, &key)
	return key, err
}

// SetPrivateKey keeps it.
func (t *Tx) SetPrivateKey(key string) error { return t.exec("set_local", noticeKey, key) }

// Heads gives how far the journal goes, by origin.
func (r Reader) Heads() (map[string]int64, error) {
	out := map[string]int64{}
	err := r.rows("heads", nil, func(rows *sql.Rows) error {
		var origin string
		var seq int64
		err := rows.Scan(&origin, &seq)
		out[origin] = seq
		return err
	})
	return out, err
}

// LateCase is a case that was solved late, and why.
type LateCase struct {
	ID  string
	Why ward.LateReason
}

// LateCases gives the cases that were solved late in a period. Only what tells the
// reason is read of each.
func (r Reader) LateCases(p ward.Period) ([]LateCase, error) {
	var out []LateCase
	err := r.rows("late_cases", []any{p.From.Start(), p.To.Next().Start()}, func(rows *sql.Rows) error {
		var id string
		var said ward.Lateness
		var apology *string
		if err := rows.Scan(&id, &said.Reason, &apology); err != nil {
			return err
		}
		c := ward.Case{Lateness: &said}
		if apology != nil {
			c.Extension = &ward.Extension{Reason: *apology}
		}
		out = append(out, LateCase{id, c.LateReason()})
		return nil
	})
	return out, err
}

// NoticeSeen gives the figures that an officer saw last on a notice.
func (r Reader) NoticeSeen(officer, notice string) (at ward.Moment, cells []ward.CellOf, err error) {
	text := ""
	found, err := r.row("notice_seen", []any{officer, notice}, &at, &text)
	if err == nil && found {
		cells, err = readDoc[[]ward.CellOf](text)
	}
	return at, cells, err
}

// SetNoticeSeen keeps them.
func (t *Tx) SetNoticeSeen(officer, notice string, cells []ward.CellOf) error {
	doc, err := encode(cells)
	if err != nil {
		return err
	}
	return t.exec("put_notice_seen", officer, notice, t.Now(), string(doc))
}
