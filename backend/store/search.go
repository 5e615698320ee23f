package store

import (
	"database/sql"
	"slices"
	"strings"
	"unicode"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// search finds cases by what was typed so far: words of names (exact accents
// first, then any), the beginning or end of a number, phone or identity number.
func (r Reader) search(f ward.CaseFilter, at Times) (ward.CaseList, error) {
	rows, err := r.find(f, conditions(f, at))
	if err != nil {
		return ward.CaseList{}, err
	}
	list := ward.CaseList{Total: len(rows), More: len(rows) == MostFound, Rows: []ward.CaseRow{}}
	if start := max(f.Offset, 0); start < len(rows) {
		list.Rows, err = r.lines(rows[start:min(len(rows), start+limit(f))], at)
	}
	return list, err
}

// find gives the rows of the cases found, best first, at most MostFound.
func (r Reader) find(f ward.CaseFilter, cond condition) ([]int64, error) {
	upto, err := r.indexedUpTo()
	if err != nil {
		return nil, err
	}
	newest, err := r.newestTexts(upto)
	if err != nil {
		return nil, err
	}
	var found []int64
	seen := map[int64]bool{}
	keep := func(row int64) {
		if !seen[row] && len(found) < MostFound {
			seen[row] = true
			found = append(found, row)
		}
	}
	for _, l := range looks(f.Text) {
		if len(found) == MostFound {
			break
		}
		if err := r.amongNewest(l, newest, cond, keep); err != nil {
			return nil, err
		}
		if err := r.amongIndexed(l, cond, keep); err != nil {
			return nil, err
		}
	}
	rows, err := r.ofProcedures(f.Procedures, cond)
	for _, row := range rows {
		keep(row)
	}
	return found, err
}

// ofProcedures gives the cases of the procedures that the text names, newest first.
func (r Reader) ofProcedures(codes []string, cond condition) (out []int64, err error) {
	for _, code := range codes {
		c := condition{parts: slices.Clone(cond.parts), args: slices.Clone(cond.args)}
		c.and("c.procedure_code = ?", code)
		err := r.query("SELECT c.row FROM cases c INDEXED BY cases_procedure"+c.where()+" ORDER BY c.row DESC LIMIT ?",
			append(c.args, MostFound), takeRowid(func(row int64) { out = append(out, row) }))
		if err != nil {
			return nil, err
		}
	}
	slices.Sort(out)
	slices.Reverse(out)
	return out, nil
}

// amongIndexed asks the index, newest first.
func (r Reader) amongIndexed(l look, cond condition, keep func(int64)) error {
	text := "SELECT s.rowid FROM case_search s WHERE s.case_search MATCH ?"
	if len(cond.parts) > 0 {
		text = "SELECT s.rowid FROM case_search s CROSS JOIN cases c ON c.row = s.rowid WHERE s.case_search MATCH ? AND " +
			strings.Join(cond.parts, " AND ")
	}
	args := append([]any{l.match()}, cond.args...)
	return r.query(text+" ORDER BY s.rowid DESC LIMIT ?", append(args, MostFound), takeRowid(keep))
}

// amongNewest looks through the cases that are not in the index yet.
func (r Reader) amongNewest(l look, newest []newestText, cond condition, keep func(int64)) error {
	rows := l.among(newest)
	if len(rows) == 0 {
		return nil
	}
	cond.parts, cond.args = slices.Clone(cond.parts), slices.Clone(cond.args)
	cond.and("c.row IN ("+places(len(rows))+")", anys(rows)...)
	return r.query("SELECT c.row FROM cases c"+cond.where()+" ORDER BY c.row DESC", cond.args, takeRowid(keep))
}

// newestText is a case that is not in the index yet.
type newestText struct {
	row int64
	searchText
}

func (r Reader) newestTexts(upto int64) (out []newestText, err error) {
	err = r.rows("newest_texts", []any{upto}, func(rows *sql.Rows) error {
		var n newestText
		err := rows.Scan(&n.row, &n.exact, &n.plain, &n.digits)
		out = append(out, n)
		return err
	})
	return out, err
}

// look is one search to try: every word begins a word of one of the columns.
type look struct {
	columns string // "exact", "digits", "plain digits"
	words   []string
}

// looks gives the searches to try, best first; none when nothing searchable was typed.
func looks(text string) []look {
	plain := strings.Fields(viet.Key(text))
	if len(plain) == 0 {
		return nil
	}
	var out []look
	if exact := strings.Fields(wordsOnly(viet.Lower(text))); viet.HasAccent(text) && len(exact) > 0 {
		out = append(out, look{"exact", shortened(exact)})
	}
	if number := viet.Digits(text); number != "" {
		out = append(out, look{"digits", shortened(plain)})
		// "0912 345" is the beginning of one number, "0012" the end of one.
		rest := slices.DeleteFunc(slices.Clone(plain), func(w string) bool { return viet.Digits(w) != "" })
		if len(plain)-len(rest) > 1 {
			out = append(out, look{"plain digits", shortened(append([]string{number}, rest...))})
		}
		if len(number) > 1 {
			out = append(out, look{"plain digits", shortened(append([]string{"x" + backwards(number)}, rest...))})
		}
	}
	return append(out, look{"plain digits", shortened(plain)})
}

// shortened drops what only slows the search down: more words than a name has,
// longer ones than there are.
func shortened(words []string) []string {
	out := slices.Clone(words[:min(len(words), 12)])
	for i, w := range out {
		if r := []rune(w); len(r) > 64 {
			out[i] = string(r[:64])
		}
	}
	return out
}

// match is the look as FTS5 reads it. Every word is quoted, so that nothing typed
// is taken for a search operator.
func (l look) match() string {
	return "{" + l.columns + "} : (\"" + strings.Join(l.words, "\"* AND \"") + "\"*)"
}

// among gives the rows of those cases that the look finds.
func (l look) among(newest []newestText) (rows []int64) {
	for _, n := range newest {
		if l.sees(n.searchText) {
			rows = append(rows, n.row)
		}
	}
	return rows
}

// sees says of one case what the index says of those in it.
func (l look) sees(t searchText) bool {
	text := map[string]string{"exact": t.exact, "digits": t.digits, "plain digits": t.plain + " " + t.digits}[l.columns]
	have := strings.Fields(text)
	for _, w := range l.words {
		if !slices.ContainsFunc(have, func(h string) bool { return strings.HasPrefix(h, w) }) {
			return false
		}
	}
	return true
}

// wordsOnly leaves letters and digits, other signs as spaces, so that
// FTS5 and sees split words alike. Marks that have no letter composed with them go.
func wordsOnly(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			return r
		case unicode.IsMark(r):
			return -1
		}
		return ' '
	}, s)
}
