package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// tables lists the ordinary tables and how their rows are put in order.
var tables = []struct{ name, columns, order string }{
	{"head", "*", "origin"},
	{"office", "*", "one"},
	{"counters", "*", "origin"},
	{"officers", "*", "id"},
	{"procedures", "*", "code, valid_from"},
	{"calendar_years", "*", "year"},
	{"cases", "*", "id"},
}

// Rebuild makes a new database in dir of this one's journal alone.
func (s *Store) Rebuild(ctx context.Context, dir string) (*Store, error) {
	again, err := OpenAs(ctx, dir, s.clock, s.origin)
	if err != nil {
		return nil, err
	}
	if err := s.replayInto(ctx, again); err != nil {
		again.Close()
		return nil, err
	}
	return again, nil
}

func (s *Store) replayInto(ctx context.Context, again *Store) error {
	if _, err := again.writer.ExecContext(ctx, "ATTACH DATABASE ? AS old", s.path); err != nil {
		return fault(err)
	}
	defer again.writer.ExecContext(ctx, "DETACH DATABASE old")
	return again.Write(ctx, func(t *Tx) error {
		for _, q := range []string{
			"INSERT INTO event SELECT * FROM old.event",
			`INSERT INTO head SELECT origin, origin_seq, lamport, hash FROM event e
			 WHERE origin_seq = (SELECT max(origin_seq) FROM event WHERE origin = e.origin)`,
		} {
			if _, err := again.writer.ExecContext(ctx, q); err != nil {
				return fault(err)
			}
		}
		subjects, err := t.texts("subjects")
		if err != nil {
			return err
		}
		for _, subject := range subjects {
			if err := t.refold(subject); err != nil {
				return fmt.Errorf("%s: %w", subject, err)
			}
		}
		return nil
	})
}

func (t *Tx) refold(subject string) error {
	events, err := t.Events(subject)
	if err != nil || len(events) == 0 {
		return err
	}
	return t.project(events[0], false)
}

// compare reports rows that differ between two databases.
func compare(ctx context.Context, a, b *Store, r *Report) error {
	for _, table := range tables {
		query := "SELECT " + table.columns + " FROM " + table.name + " ORDER BY " + table.order
		if err := compareTable(ctx, table.name, query, a.read, b.read, r); err != nil {
			return err
		}
	}
	return nil
}

func compareTable(ctx context.Context, name, query string, a, b *sql.DB, r *Report) error {
	left, err := a.QueryContext(ctx, query)
	if err != nil {
		return err
	}
	defer left.Close()
	right, err := b.QueryContext(ctx, query)
	if err != nil {
		return err
	}
	defer right.Close()
	for {
		x, y := left.Next(), right.Next()
		if !x && !y {
			break
		}
		l, err := rowText(left, x)
		if err != nil {
			return err
		}
		m, err := rowText(right, y)
		if err != nil {
			return err
		}
		if l != m {
			r.add("table", name, difference(l, m))
			return nil
		}
	}
	if err := left.Err(); err != nil {
		return err
	}
	return right.Err()
}

func rowText(rows *sql.Rows, there bool) (string, error) {
	if !there {
		return "(no row)", nil
	}
	columns, err := rows.Columns()
	if err != nil {
		return "", err
	}
	values, into := make([]any, len(columns)), make([]any, len(columns))
	for i := range values {
		into[i] = &values[i]
	}
	if err := rows.Scan(into...); err != nil {
		return "", err
	}
	var b strings.Builder
	for i, c := range columns {
		fmt.Fprintf(&b, "%s=%v\x1f", c, values[i])
	}
	return b.String(), nil
}

// difference names the first column in which two rows differ.
func difference(kept, rebuilt string) string {
	a, b := strings.Split(kept, "\x1f"), strings.Split(rebuilt, "\x1f")
	for i := range a {
		if i >= len(b) || a[i] != b[i] {
			other := "(nothing)"
			if i < len(b) {
				other = b[i]
			}
			return fmt.Sprintf("row %s: the table says %s, the journal says %s", short(identity(a)), short(a[i]), short(other))
		}
	}
	return "rows differ"
}

func identity(columns []string) string {
	for _, c := range columns {
		if strings.HasPrefix(c, "id=") || strings.HasPrefix(c, "code=") || strings.HasPrefix(c, "origin=") {
			return c
		}
	}
	return columns[0]
}

func short(s string) string {
	if r := []rune(s); len(r) > 120 {
		return string(r[:120]) + "…"
	}
	return s
}
