package store

import (
	"database/sql"

	"motcua/backend/ward"
)

// Tallies sorts every case that touches the period by field, source and outcome.
func (r Reader) Tallies(p ward.Period, asOf ward.Moment) ([]ward.Tally, error) {
	var out []ward.Tally
	err := r.rows("tallies", []any{p.From.Start(), p.To.Next().Start(), asOf}, func(rows *sql.Rows) error {
		var t ward.Tally
		err := rows.Scan(&t.Field, &t.Intake, &t.Outcome, &t.Count)
		out = append(out, t)
		return err
	})
	return out, err
}

// Refused counts what was refused at intake in the period.
func (r Reader) Refused(p ward.Period) (n int, err error) {
	_, err = r.row("refused", []any{p.From.Start(), p.To.Next().Start()}, &n)
	return n, err
}
