package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// tables lists the tables that the journal makes, and by what their rows are known.
var tables = []struct{ name, key string }{
	{"head", "origin"},
	{"office", "one"},
	{"counters", "origin"},
	{"officers", "id"},
	{"procedures", "code, valid_from"},
	{"calendar_years", "year"},
	{"cases", "id"},
	{"payments", "case_id, n"},
	{"questionnaires", "code, version"},
	{"forms", "id"},
	{"batches", "id"},
	{"sheets", "id"},
	{"sheet_answers", "batch, position, sheet"},
	{"entries", "batch, sheet, which"},
	{"feedback", "id"},
	{"feedback_guided", "id"},
	{"self_checks", "month"},
	{"imports", "id"},
	{"notices", "id"},
	{"notice_keys", "fingerprint"},
}

// compare reports the rows of the tables that differ from those rebuilt.
func compare(ctx context.Context, kept, rebuilt *Store, r *Report) error {
	for _, t := range tables {
		query := fmt.Sprintf("SELECT * FROM %s ORDER BY %s", t.name, t.key)
		a, err := readLines(ctx, kept.read, query, t.key)
		if err != nil {
			return err
		}
		defer a.rows.Close()
		b, err := readLines(ctx, rebuilt.read, query, t.key)
		if err != nil {
			return err
		}
		defer b.rows.Close()
		if err := compareLines(t.name, a, b, r); err != nil {
			return err
		}
	}
	return nil
}

func compareLines(table string, kept, rebuilt *lines, r *Report) error {
	a, b := kept.next(), rebuilt.next()
	for a != nil || b != nil {
		switch {
		case b == nil || a != nil && a.place < b.place:
			r.add("table", table+" "+a.key, "no event of the journal makes this row")
			a = kept.next()
		case a == nil || b.place < a.place:
			r.add("table", table+" "+b.key, "the row is missing")
			b = rebuilt.next()
		default:
			for i, column := range kept.columns {
				if a.values[i] != b.values[i] {
					r.add("table", table+" "+a.key, fmt.Sprintf("%s: the table says %s, the journal says %s",
						column, around(a.values[i], b.values[i]), around(b.values[i], a.values[i])))
				}
			}
			a, b = kept.next(), rebuilt.next()
		}
	}
	if kept.err != nil {
		return kept.err
	}
	return rebuilt.err
}

// line is a row as text.
type line struct {
	key    string // as people read it
	place  string // as it sorts
	values []string
}

// lines reads rows one by one, in the order of their keys.
type lines struct {
	rows    *sql.Rows
	key     string // names of the columns of the key
	columns []string
	err     error
}

func readLines(ctx context.Context, db *sql.DB, query, key string) (*lines, error) {
	rows, err := db.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	columns, err := rows.Columns()
	return &lines{rows: rows, key: key, columns: columns}, err
}

// next gives the next row, nil behind the last or after an error.
func (l *lines) next() *line {
	if l.err != nil || !l.rows.Next() {
		if l.err == nil {
			l.err = l.rows.Err()
		}
		return nil
	}
	values, into := make([]any, len(l.columns)), make([]any, len(l.columns))
	for i := range values {
		into[i] = &values[i]
	}
	if l.err = l.rows.Scan(into...); l.err != nil {
		return nil
	}
	out := line{values: make([]string, len(values))}
	var key []string
	for i, v := range values {
		if b, ok := v.([]byte); ok {
			out.values[i] = fmt.Sprintf("%x", b)
		} else {
			out.values[i] = fmt.Sprint(v)
		}
		if strings.Contains(", "+l.key+",", " "+l.columns[i]+",") {
			key = append(key, out.values[i])
			if n, ok := v.(int64); ok {
				out.place += fmt.Sprintf("%020d\x00", n)
			} else {
				out.place += out.values[i] + "\x00"
			}
		}
	}
	out.key = strings.Join(key, " ")
	return &out
}

// around gives the part of a value where it begins to differ from another.
func around(value, other string) string {
	a, b := []rune(value), []rune(other)
	same := 0
	for same < len(a) && same < len(b) && a[same] == b[same] {
		same++
	}
	from, to := max(same-30, 0), min(same+60, len(a))
	text := string(a[from:to])
	if from > 0 {
		text = "…" + text
	}
	if to < len(a) {
		text += "…"
	}
	return text
}
