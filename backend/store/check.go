package store

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"motcua/backend/ward"
)

// Finding is something wrong in the database.
type Finding struct {
	What  string `json:"what"`  // sqlite, body, chain, table, search, file
	Where string `json:"where"` // "event 17", "cases q1-3"
	Found string `json:"found"`
}

// Report is the outcome of a check.
type Report struct {
	Events   int       `json:"events"`
	Cases    int       `json:"cases"`
	Findings []Finding `json:"findings"`
}

const mostFindings = 20

func (r *Report) add(what, where, found string) {
	if len(r.Findings) < mostFindings {
		r.Findings = append(r.Findings, Finding{what, where, found})
	}
}

// Check looks at everything: SQLite's own check, the hash of every body, the
// chain of every origin, the tables rebuilt from the journal and compared row by
// row, and the search index. It changes nothing. An error means that it could not
// look, as when there is no room to rebuild the tables in.
func (s *Store) Check(ctx context.Context) (Report, error) {
	r := Report{Findings: []Finding{}}
	for _, step := range []func(context.Context, *Report) error{s.checkFile, s.checkChain, s.checkSearch, s.checkTables, s.checkAttachments} {
		err := step(ctx, &r)
		switch {
		case err == nil:
		case damage(err) || len(r.Findings) > 0:
			r.add("sqlite", FileName, err.Error())
		default:
			return r, err
		}
	}
	return r, nil
}

// damage says whether an error tells of a damaged file.
func damage(err error) bool {
	var e *ward.Error
	if !errors.As(fault(err), &e) {
		return false
	}
	return e.Key == "storage.damaged" || e.Key == "storage.not_ours" || e.Key == "storage.io"
}

func (s *Store) checkFile(ctx context.Context, r *Report) error {
	rows, err := s.read.QueryContext(ctx, "PRAGMA integrity_check(20)")
	if err != nil {
		return err
	}
	return each("integrity_check", rows, func(rows *sql.Rows) error {
		var line string
		err := rows.Scan(&line)
		if line != "ok" {
			r.add("sqlite", FileName, line)
		}
		return err
	})
}

// checkChain walks every origin's events and names the first bad ones.
func (s *Store) checkChain(ctx context.Context, r *Report) error {
	before := map[string]chained{}
	broken := map[string]bool{}
	redacted, err := s.redactions(ctx)
	if err != nil {
		return err
	}
	err = s.Read(ctx).rows("all_events", nil, func(rows *sql.Rows) error {
		var e chained
		var body string
		if err := rows.Scan(&e.Seq, &e.ID, &e.Origin, &e.OriginSeq, &e.Lamport, &e.Subject, &e.Kind, &e.Version,
			&e.At, &e.Actor, &body, &e.bodyHash, &e.hash); err != nil {
			return err
		}
		e.Body = []byte(body)
		r.Events++
		if !broken[e.Origin] {
			broken[e.Origin] = r.badEvent(e, before[e.Origin], redacted[e.ID])
		}
		before[e.Origin] = e
		return nil
	})
	if err != nil {
		return err
	}
	return s.checkHeads(ctx, r, before)
}

// badEvent reports what is wrong with an event behind the one before it. Of one
// that was redacted the body may be missing, and nothing else.
func (r *Report) badEvent(e, before chained, redacted bool) bool {
	where := fmt.Sprintf("event %d (%s)", e.Seq, e.ID)
	if e.OriginSeq != before.OriginSeq+1 {
		r.add("chain", where, fmt.Sprintf("event %s-%d is missing before it", e.Origin, before.OriginSeq+1))
		return true
	}
	blanked := redacted && len(e.Body) == 0
	if sum := sha256.Sum256(e.Body); !blanked && !bytes.Equal(sum[:], e.bodyHash) {
		r.add("body", where, "the body is not what was written")
		return true
	}
	again := e
	again.link(before.hash)
	if !bytes.Equal(again.hash, e.hash) {
		r.add("chain", where, "the event is not what was written, or one before it was changed")
		return true
	}
	return false
}

// checkHeads finds events cut off at the end of a chain.
func (s *Store) checkHeads(ctx context.Context, r *Report, last map[string]chained) error {
	rows, err := s.read.QueryContext(ctx, "SELECT origin, origin_seq, hash FROM head")
	if err != nil {
		return err
	}
	return each("heads", rows, func(rows *sql.Rows) error {
		var origin string
		var seq int64
		var hash []byte
		if err := rows.Scan(&origin, &seq, &hash); err != nil {
			return err
		}
		if e := last[origin]; e.OriginSeq != seq || !bytes.Equal(e.hash, hash) {
			r.add("chain", "head of "+origin, fmt.Sprintf("the chain ends at %d, it should end at %d", e.OriginSeq, seq))
		}
		return nil
	})
}

// checkSearch lets FTS5 compare its index with the texts it is made of. The
// statement counts as a write to SQLite; it changes nothing.
func (s *Store) checkSearch(ctx context.Context, r *Report) error {
	if s.viewed {
		return nil // it cannot be asked without writing; a restored copy can
	}
	s.writing.Lock()
	defer s.writing.Unlock()
	_, err := s.writer.ExecContext(ctx, "INSERT INTO case_search (case_search, rank) VALUES ('integrity-check', 1)")
	if damage(err) {
		r.add("search", "case_search", err.Error())
		return nil
	}
	return fault(err)
}

// checkTables rebuilds the tables beside the database and compares them.
func (s *Store) checkTables(ctx context.Context, r *Report) error {
	dir, err := os.MkdirTemp("", "motcua-check-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if err := s.read.QueryRowContext(ctx, "SELECT count(*) FROM cases").Scan(&r.Cases); err != nil {
		return err
	}
	again, err := s.Rebuild(ctx, filepath.Join(dir, "again"))
	var e *ward.Error
	if errors.As(err, &e) && !damage(err) {
		return err // the place for temporary files is at fault, not the data
	}
	if err != nil {
		r.add("table", "rebuild", err.Error())
		return nil
	}
	defer again.Close()
	return compare(ctx, s, again, r)
}
