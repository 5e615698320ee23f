package store

import (
	"database/sql"
	"encoding/json"
	"errors"
	"iter"

	"motcua/backend/ward"
)

// EventsBehind streams the events that arrived after one of them, in the order of
// their arrival.
func (r Reader) EventsBehind(seq int64) iter.Seq2[ward.Event, error] {
	const text = `SELECT seq, id, origin, origin_seq, lamport, subject, kind, version, at, actor, body FROM event WHERE seq > ? ORDER BY seq`
	return func(yield func(ward.Event, error) bool) {
		enough := errors.New("no more events are wanted")
		err := r.query(text, []any{seq}, func(rows *sql.Rows) error {
			var e ward.Event
			var body string
			err := rows.Scan(&e.Seq, &e.ID, &e.Origin, &e.OriginSeq, &e.Lamport, &e.Subject, &e.Kind, &e.Version, &e.At, &e.Actor, &body)
			e.Body = json.RawMessage(body)
			if err == nil && !yield(e, nil) {
				err = enough
			}
			return err
		})
		if err != nil && !errors.Is(err, enough) {
			yield(ward.Event{}, err)
		}
	}
}
