package store

import (
	"context"
	"fmt"
	"path/filepath"
)

// Rebuild makes a new database in dir of this one's journal alone, to be compared with
// it and thrown away: a power cut may lose it.
func (s *Store) Rebuild(ctx context.Context, dir string) (*Store, error) {
	if err := MakeFolder(dir); err != nil {
		return nil, err
	}
	again := &Store{path: filepath.Join(dir, FileName), clock: s.clock, origin: s.origin, passing: true}
	if err := again.open(ctx); err != nil {
		again.Close()
		return nil, err
	}
	if err := s.replayInto(ctx, again); err != nil {
		again.Close()
		return nil, err
	}
	return again, nil
}

func (s *Store) replayInto(ctx context.Context, again *Store) error {
	if _, err := again.writer.ExecContext(ctx, "ATTACH DATABASE ? AS old", s.uri()); err != nil {
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
