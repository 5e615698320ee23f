package store

import (
	"strings"
	"unicode"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// search finds cases by what was typed so far: words of names (exact accents
// first, then any), the beginning or end of a number, phone or identity number.
func (r Reader) search(f ward.CaseFilter, at Times) (ward.CaseList, error) {
	cond := conditions(f, at)
	var found []ward.CaseRow
	seen := map[int64]bool{}
	for _, match := range matches(f.Text) {
		if len(found) >= MostFound {
			break
		}
		c := condition{parts: []string{"case_search MATCH ?"}, args: []any{match}}
		c.parts, c.args = append(c.parts, cond.parts...), append(c.args, cond.args...)
		err := r.query("SELECT "+rowColumns+" FROM case_search s CROSS JOIN cases c ON c.row = s.rowid"+c.where()+
			" ORDER BY s.rowid DESC LIMIT ?", append(c.args, MostFound), takeRow(at, func(row int64, line ward.CaseRow) {
			if !seen[row] && len(found) < MostFound {
				seen[row] = true
				found = append(found, line)
			}
		}))
		if err != nil {
			return ward.CaseList{}, err
		}
	}
	list := ward.CaseList{Total: len(found), More: len(found) == MostFound, Rows: []ward.CaseRow{}}
	if f.Offset < len(found) {
		list.Rows = append(list.Rows, found[max(f.Offset, 0):min(len(found), max(f.Offset, 0)+limit(f))]...)
	}
	return list, nil
}

// matches gives the searches to try, best first. Every token is quoted, so that
// nothing typed is taken for a search operator.
func matches(text string) []string {
	plain := strings.Fields(viet.Key(text))
	var out []string
	if exact := strings.Fields(wordsOnly(viet.Lower(text))); viet.HasAccent(text) && len(exact) > 0 {
		out = append(out, "{exact} : ("+join(exact)+")")
	}
	if len(plain) > 0 && hasDigit(text) {
		out = append(out, "{digits} : ("+join(plain)+")")
		if d := onlyDigits(text); len(d) >= 2 {
			out = append(out, `{digits} : ("x`+backwards(d)+`"*)`)
		}
	}
	return append(out, "{plain digits} : ("+join(plain)+")")
}

// join wants every word, each as a beginning.
func join(words []string) string {
	parts := make([]string, 0, len(words))
	for i, w := range words {
		if i == 12 {
			break // more words than a name has only slow the search down
		}
		if r := []rune(w); len(r) > 64 {
			w = string(r[:64])
		}
		parts = append(parts, `"`+w+`"*`)
	}
	return strings.Join(parts, " AND ")
}

func wordsOnly(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
			return r
		}
		return ' '
	}, s)
}

func hasDigit(s string) bool { return onlyDigits(s) != "" }
