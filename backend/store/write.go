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
	store  *Store
	now    time.Time
	folded ward.Case // the case that was written last
}

// Write runs do in one immediate transaction and commits it; when do or the
// commit fails, nothing has happened. It is the only way to change anything.
func (s *Store) Write(ctx context.Context, do func(*Tx) error) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	// Statements prepared on the one writing connection run inside its transaction.
	t := &Tx{Reader: Reader{ctx: ctx, stmts: &s.wstmts}, store: s, now: s.clock()}
	done := false
	defer func() {
		if !done { // after a panic too
			t.bracket("rollback") // refused when SQLite has rolled back by itself
		}
	}()
	if err := t.bracket("begin"); err != nil {
		return err
	}
	if err := do(t); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := t.bracket("commit"); err != nil {
		return err
	}
	done = true
	return nil
}

// bracket begins or ends the transaction. An ending context must not interrupt
// it, or nobody would know whether it happened.
func (t *Tx) bracket(name string) error {
	plain := *t
	plain.ctx = context.WithoutCancel(t.ctx)
	return plain.exec(name)
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
