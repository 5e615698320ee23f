package store

import (
	"database/sql"
	"errors"
	"iter"
	"strings"

	"motcua/backend/ward"
)

// EachCase streams every case that the filter chooses, whole, by moment of
// receipt and then number; Offset and Limit do not count. It sees the database
// as it was when the stream began.
func (r Reader) EachCase(f ward.CaseFilter, at Times) iter.Seq2[ward.Case, error] {
	cond := conditions(f, at)
	var failed error
	if strings.TrimSpace(f.Text) != "" {
		failed = r.found(&cond, f)
	}
	text := "SELECT c.doc" + cond.from() + " ORDER BY c.received_at, c.code, c.row"
	return func(yield func(ward.Case, error) bool) {
		if failed != nil {
			yield(ward.Case{}, failed)
			return
		}
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
func (r Reader) found(c *condition, f ward.CaseFilter) error {
	upto, err := r.indexedUpTo()
	if err != nil {
		return err
	}
	newest, err := r.newestTexts(upto)
	if err != nil {
		return err
	}
	var each []string
	var args []any
	var rows []int64
	for _, l := range looks(f.Text) {
		each = append(each, "SELECT rowid FROM case_search WHERE case_search MATCH ?")
		args = append(args, l.match())
		rows = append(rows, l.among(newest)...)
	}
	if len(each) == 0 {
		each = append(each, "SELECT 0") // nothing searchable was typed: no row
	}
	if len(f.Procedures) > 0 {
		each = append(each, "SELECT row FROM cases WHERE procedure_code IN ("+places(len(f.Procedures))+")")
		for _, code := range f.Procedures {
			args = append(args, code)
		}
	}
	c.and("(c.row IN ("+strings.Join(each, " UNION ")+") OR c.row IN ("+places(len(rows))+"))", append(args, anys(rows)...)...)
	return nil
}
