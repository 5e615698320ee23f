package store

import (
	"context"
	"database/sql"
	"fmt"

	"motcua/backend/ward"
)

// purgeDue marks in the local state that what was forgotten may still lie in free
// pages of the file.
const purgeDue = "purge"

// Anonymise forgets who sent an item: it writes the redaction, which says what is
// kept of the other events; projecting it blanks their bodies. What was being typed
// about it goes too. Purge has to follow.
func (t *Tx) Anonymise(f ward.Feedback, who ward.Officer) error {
	subject := "feedback/" + f.ID
	events, err := t.Events(subject)
	if err != nil {
		return err
	}
	kept, err := ward.Forget(subject, events)
	if err != nil {
		return err
	}
	_, err = t.Append(ward.Fact{Subject: subject, Kind: ward.FeedbackAnonymised, Actor: who.ID,
		Body: ward.AnonymisedBody{Kept: kept, Done: ward.Done{By: who.ID, ByName: who.Name, At: t.Now()}}})
	if err != nil {
		return err
	}
	if err := t.exec("drop_drafts_of", f.ID); err != nil {
		return err
	}
	return t.exec("set_local", purgeDue, string(t.Now()))
}

// blank takes the bodies of forgotten events out of the journal.
func (t *Tx) blank(events []ward.Event) error {
	forgotten := map[string]bool{}
	for _, e := range events {
		ids, err := e.Forgotten()
		if err != nil {
			return err
		}
		for _, id := range ids {
			forgotten[id] = true
		}
	}
	for _, e := range events {
		if !forgotten[e.ID] || e.Kind == ward.FeedbackAnonymised {
			continue
		}
		if err := t.exec("blank_event", e.Origin, e.OriginSeq); err != nil {
			return err
		}
	}
	return nil
}

// Purge writes the file anew, so that nothing of what was forgotten is left in free
// pages or in the log. It needs as much free space as the database is large. Until
// it has come back, the next start does it again.
func (s *Store) Purge(ctx context.Context) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	if _, err := s.writer.ExecContext(ctx, "VACUUM"); err != nil {
		return fmt.Errorf("purge: %w", fault(err))
	}
	return s.emptyLog(ctx)
}

// DropDraftForGood forgets what an officer was typing on a screen so that nothing of
// it is left in the folder. Wipe has to follow.
func (t *Tx) DropDraftForGood(officer, screen string) error {
	if err := t.DropDraft(officer, screen); err != nil {
		return err
	}
	return t.exec("set_local", purgeDue, string(t.Now()))
}

// Wipe empties the log of what was deleted; in the database itself that is
// overwritten already. Until it has come back, the next start purges.
func (s *Store) Wipe(ctx context.Context) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	return s.emptyLog(ctx)
}

// emptyLog moves everything from the log to the database (storage.purge_busy while
// somebody reads for too long).
func (s *Store) emptyLog(ctx context.Context) error {
	var busy, log, done int
	if err := s.writer.QueryRowContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)").Scan(&busy, &log, &done); err != nil {
		return fmt.Errorf("empty log: %w", fault(err))
	}
	if busy != 0 {
		return &ward.Error{Code: ward.CodeStorage, Key: "storage.purge_busy"}
	}
	_, err := s.writer.ExecContext(ctx, "DELETE FROM local WHERE key = ?", purgeDue)
	return fault(err)
}

// purgeLeft does what a power cut kept from being done.
func (s *Store) purgeLeft(ctx context.Context) error {
	var since string
	switch err := s.writer.QueryRowContext(ctx, "SELECT value FROM local WHERE key = ?", purgeDue).Scan(&since); err {
	case nil:
		if err := s.DropUnused(ctx); err != nil {
			return err
		}
		return s.Purge(ctx)
	case sql.ErrNoRows:
		return nil
	default:
		return fault(err)
	}
}

// redactions gives the ids of the events whose bodies a redaction of their own
// subject has blanked.
func (s *Store) redactions(ctx context.Context) (map[string]bool, error) {
	rows, err := s.read.QueryContext(ctx, "SELECT e.id FROM event r, json_each(r.body, '$.kept') k, event e "+
		"WHERE r.kind = 'feedback.anonymised' AND e.subject = r.subject AND e.id = k.key")
	if err != nil {
		return nil, fault(err)
	}
	out := map[string]bool{}
	return out, each("redactions", rows, func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		out[id] = true
		return err
	})
}
