package store

import (
	"fmt"
	"strconv"
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// catchUp is after how many events the newest cases enter the search index, all
// at once. One by one, indexing costs as much as everything else that saving a
// case does; so few cases the search reads through faster than it asks an index.
const catchUp = 128

// indexNew takes note of a new case: later, with others, or now when it arrives
// behind cases that are indexed already.
func (t *Tx) indexNew(row int64, text searchText) error {
	upto, err := t.indexedUpTo()
	switch {
	case err != nil:
		return err
	case row <= upto:
		return t.exec("index_case", row, text.exact, text.plain, text.digits)
	case row < upto+catchUp:
		return nil
	}
	if err := t.exec("index_newest", upto); err != nil {
		return err
	}
	return t.exec("set_indexed")
}

// indexAgain replaces what the index knows of a case.
func (t *Tx) indexAgain(row int64, old, text searchText) error {
	upto, err := t.indexedUpTo()
	if err != nil || row > upto {
		return err
	}
	if err := t.exec("unindex_case", row, old.exact, old.plain, old.digits); err != nil {
		return err
	}
	return t.exec("index_case", row, text.exact, text.plain, text.digits)
}

// indexedUpTo gives the row up to which every case is in the search index; none
// behind it is.
func (r Reader) indexedUpTo() (upto int64, err error) {
	_, err = r.row("indexed", nil, &upto)
	return upto, err
}

// searchText is what search knows of a case.
type searchText struct{ exact, plain, digits string }

func searchTextOf(c ward.Case) searchText {
	people := []ward.Person{c.Applicant}
	if c.Authorizer != nil {
		people = append(people, *c.Authorizer)
	}
	var names, digits []string
	for _, p := range people {
		names = append(names, p.Name)
		for _, n := range []string{p.PersonalID, p.Phone} {
			digits = append(digits, bothWays(n)...)
		}
	}
	series, number := splitCode(c.Code)
	digits = append(digits, viet.Key(c.Code), viet.Key(c.OfficialCode), strconv.Itoa(number))
	digits = append(digits, "x"+backwards(viet.Digits(series)+fmt.Sprintf("%04d", number)))
	text := strings.Join(names, " ")
	return searchText{exact: wordsOnly(viet.Lower(text)), plain: viet.Key(text), digits: strings.Join(digits, " ")}
}

// bothWays gives a number forwards, and backwards with a mark, so that a prefix
// search finds its end.
func bothWays(s string) []string {
	d := viet.Digits(s)
	if d == "" {
		return nil
	}
	return []string{d, "x" + backwards(d)}
}

func backwards(s string) string {
	b := []byte(s)
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return string(b)
}
