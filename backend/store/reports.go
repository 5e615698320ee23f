package store

import (
	"cmp"
	"database/sql"
	"slices"
	"strings"

	"motcua/backend/ward"
)

// Workloads gives what everybody did in a period and holds now, who did most first.
func (r Reader) Workloads(p ward.Period, now ward.Moment) ([]ward.Workload, error) {
	by := map[string]*ward.Workload{}
	count := func(query string, args []any, take func(*ward.Workload, int, int)) error {
		return r.rows(query, args, func(rows *sql.Rows) error {
			var name string
			var n, late int
			if err := rows.Scan(&name, &n, &late); err != nil {
				return err
			}
			if by[name] == nil {
				by[name] = &ward.Workload{Name: name}
			}
			take(by[name], n, late)
			return nil
		})
	}
	within := []any{p.From.Start(), p.To.Next().Start()}
	for _, q := range []struct {
		query string
		args  []any
		take  func(*ward.Workload, int, int)
	}{
		{"received_by", within, func(w *ward.Workload, n, _ int) { w.Received = n }},
		{"finished_by", within, func(w *ward.Workload, n, late int) { w.Finished, w.Late = n, late }},
		{"given_by", within, func(w *ward.Workload, n, _ int) { w.HandedOver = n }},
		{"held_by", []any{now}, func(w *ward.Workload, n, late int) { w.Held, w.Overdue = n, late }},
	} {
		if err := count(q.query, q.args, q.take); err != nil {
			return nil, err
		}
	}
	out := []ward.Workload{}
	for _, w := range by {
		out = append(out, *w)
	}
	slices.SortFunc(out, func(a, b ward.Workload) int {
		return cmp.Or(b.Received+b.Finished+b.HandedOver-a.Received-a.Finished-a.HandedOver, strings.Compare(a.Name, b.Name))
	})
	return out, nil
}
