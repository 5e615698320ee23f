package store

import (
	"context"
	"database/sql"
	"slices"

	"motcua/backend/ward"
)

// DSN is how the database is opened.
func DSN(path string) string { return dsn(path, false) }

// PathOf gives the file of a store.
func PathOf(s *Store) string { return s.path }

// Exec runs a statement on the connection that writes, outside any transaction.
func Exec(s *Store, query string, args ...any) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	rows, err := s.writer.QueryContext(context.Background(), query, args...)
	if err != nil {
		return fault(err)
	}
	return each(query, rows, func(*sql.Rows) error { return nil })
}

// ReadOnlyExec tries to run a statement on a connection that only reads.
func ReadOnlyExec(s *Store, query string) error {
	_, err := s.read.Exec(query)
	return fault(err)
}

// CatchUp brings the newest cases into the search index now.
func CatchUp(s *Store) error {
	return s.Write(context.Background(), func(t *Tx) error {
		upto, err := t.indexedUpTo()
		if err != nil {
			return err
		}
		if err := t.exec("index_newest", upto); err != nil {
			return err
		}
		return t.exec("set_indexed")
	})
}

// Journal gives every event, each origin's in its order.
func Journal(s *Store) ([]ward.Event, error) {
	var out []ward.Event
	err := s.Read(context.Background()).rows("all_events", nil, func(rows *sql.Rows) error {
		var e ward.Event
		var body string
		var bodyHash, hash []byte
		err := rows.Scan(&e.Seq, &e.ID, &e.Origin, &e.OriginSeq, &e.Lamport, &e.Subject, &e.Kind, &e.Version,
			&e.At, &e.Actor, &body, &bodyHash, &hash)
		e.Body = []byte(body)
		out = append(out, e)
		return err
	})
	return out, err
}

// Tables gives every row of the tables that the journal makes, as text, without
// what depends on the order of arrival.
func Tables(s *Store) (map[string][]string, error) {
	out := map[string][]string{}
	for _, t := range tables {
		l, err := readLines(context.Background(), s.read, "SELECT * FROM "+t.name+" ORDER BY "+t.key, t.key)
		if err != nil {
			return nil, err
		}
		for row := l.next(); row != nil; row = l.next() {
			text := ""
			for i, c := range l.columns {
				if c != "row" && c != "case_row" {
					text += c + "=" + row.values[i] + "\n"
				}
			}
			out[t.name] = append(out[t.name], text)
		}
		slices.Sort(out[t.name])
		l.rows.Close()
		if l.err != nil {
			return nil, l.err
		}
	}
	return out, nil
}

// Matches gives the FTS5 queries that a text is looked for with.
func Matches(text string) (out []string) {
	for _, l := range looks(text) {
		out = append(out, l.match())
	}
	return out
}

// CopyTo writes a copy of the database into a file of its own, whole.
func CopyTo(s *Store, path string) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	if _, err := s.writer.ExecContext(context.Background(), "VACUUM INTO ?", path); err != nil {
		return err
	}
	return nil
}
