package store

import (
	"database/sql"
	"errors"
	"iter"
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// EachCase streams every case that the filter chooses, whole, by moment of
// receipt and then number; Offset and Limit do not count. It sees the database
// as it was when the stream began.
func (r Reader) EachCase(f ward.CaseFilter, at Times) iter.Seq2[ward.Case, error] {
	cond := conditions(f, at)
	if viet.Key(f.Text) != "" {
		cond.found(f.Text)
	}
	text := "SELECT c.doc FROM cases c" + cond.where() + " ORDER BY c.received_at, c.code, c.row"
	return func(yield func(ward.Case, error) bool) {
		enough := errors.New("no more cases are wanted")
		err := r.query(text, cond.args, func(rows *sql.Rows) error {
			var doc string
			if err := rows.Scan(&doc); err != nil {
				return err
			}
			c, _, err := readCase(doc)
			if err == nil && !yield(c, nil) {
				err = enough
			}
			return err
		})
		if err != nil && !errors.Is(err, enough) {
			yield(ward.Case{}, err)
		}
	}
}

// found chooses everything that a search for the text finds, however much.
func (c *condition) found(text string) {
	var each []string
	var args []any
	for _, match := range matches(text) {
		each = append(each, "SELECT rowid FROM case_search WHERE case_search MATCH ?")
		args = append(args, match)
	}
	c.and("c.row IN ("+strings.Join(each, " UNION ")+")", args...)
}
