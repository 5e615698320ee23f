package store

import (
	"context"
	"crypto/rand"
	"fmt"
	"strings"
	"time"

	"motcua/backend/ward"
)

// Tx is one writing transaction. Its reader sees what it has written.
type Tx struct {
	Reader
	store *Store
	now   time.Time
}

// Write runs do in one immediate transaction and commits it; when do or the
// commit fails, nothing has happened. It is the only way to change anything.
func (s *Store) Write(ctx context.Context, do func(*Tx) error) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	tx, err := s.writer.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin: %w", fault(err))
	}
	// Statements prepared on the writing connection run inside its transaction.
	t := &Tx{Reader: Reader{ctx: ctx, stmts: &s.wstmts}, store: s, now: s.clock()}
	if err := do(t); err != nil {
		tx.Rollback()
		return err
	}
	if err := tx.Commit(); err != nil {
		tx.Rollback()
		return fmt.Errorf("commit: %w", fault(err))
	}
	return nil
}

// Now is the moment of this transaction.
func (t *Tx) Now() ward.Moment { return ward.MomentOf(t.now) }

func (t *Tx) exec(name string, args ...any) error {
	s, err := t.stmt(name)
	if err != nil {
		return err
	}
	if _, err := s.ExecContext(t.ctx, args...); err != nil {
		return fmt.Errorf("%s: %w", name, fault(err))
	}
	return nil
}

// newOrigin names an installation: short, random, never reused.
func newOrigin() string { return strings.ToLower(rand.Text()[:10]) }
