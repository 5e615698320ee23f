package office

import (
	"context"
	"slices"
	"sort"
	"strconv"
	"strings"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// FoundProcedure is a procedure and the number key it lies on, 0 for none.
type FoundProcedure struct {
	Favourite int
	Procedure ward.Procedure
}

// searchKeys gives what procedures are found by: name, code and field without accents.
func searchKeys(all []ward.Procedure) []string {
	keys := make([]string, len(all))
	for i, p := range all {
		keys[i] = viet.Key(p.Name + " " + p.Field + " " + p.Code + " " + strings.ReplaceAll(p.Code, ".", ""))
	}
	return keys
}

// FindProcedures finds procedures in force today by parts of name, field or code,
// with or without accents, or by an officer's number key; all for "". Favourites
// stand first, then names that begin with what was typed.
func (o *Office) FindProcedures(ctx context.Context, who ward.Officer, query string) ([]FoundProcedure, error) {
	r, err := o.known(ctx)
	if err != nil {
		return nil, err
	}
	slots, err := o.read(ctx).Favourites(who.ID)
	if err != nil {
		return nil, err
	}
	favourite := map[string]int{}
	for slot, code := range slots {
		favourite[code] = slot
	}
	today, key := o.Now().Date(), viet.Key(query)
	number, _ := strconv.Atoi(key)
	out := []FoundProcedure{}
	for i, p := range r.procedures {
		slot := favourite[p.Code]
		if p.InForce(today) && (hasWords(r.keys[i], key) || number > 0 && slot == number) {
			out = append(out, FoundProcedure{slot, p})
		}
	}
	rank := func(f FoundProcedure) int {
		switch {
		case f.Favourite > 0 && f.Favourite == number:
			return 0
		case key == "" && f.Favourite > 0:
			return f.Favourite
		case key != "" && strings.HasPrefix(viet.Key(f.Procedure.Name), key):
			return 10
		case strings.Contains(viet.Key(f.Procedure.Name), key):
			return 11
		}
		return 12
	}
	sort.SliceStable(out, func(i, j int) bool { return rank(out[i]) < rank(out[j]) })
	return out, nil
}

// named gives the codes of the procedures, old versions too, that a text names.
func (r *rules) named(text string) []string {
	key := viet.Key(text)
	if len([]rune(key)) < 2 {
		return nil
	}
	var out []string
	for i, p := range r.procedures {
		if hasWords(r.keys[i], key) && !slices.Contains(out, p.Code) {
			out = append(out, p.Code)
		}
	}
	return out
}

// hasWords says whether each word of the query begins a word of the key.
func hasWords(key, query string) bool {
	for _, w := range strings.Fields(query) {
		if !strings.HasPrefix(key, w) && !strings.Contains(key, " "+w) {
			return false
		}
	}
	return true
}

// SetFavourite puts a procedure on one of the officer's number keys, 1 to 9; ""
// clears the key.
func (o *Office) SetFavourite(ctx context.Context, who ward.Officer, slot int, code string) error {
	if who.ID == "" {
		return ward.Forbid("access.not_signed_in")
	}
	if slot < 1 || slot > 9 {
		return ward.Refuse("slot", "favourite.slot")
	}
	if code != "" {
		versions, err := o.read(ctx).ProcedureVersions(code)
		if err != nil {
			return err
		}
		if len(versions) == 0 {
			return ward.Refuse("procedureCode", "intake.procedure_unknown", code)
		}
	}
	return o.store.Write(ctx, func(t *store.Tx) error { return t.SetFavourite(who.ID, slot, code) })
}

// Visit is a person known from earlier cases.
type Visit struct {
	Person ward.Person
	Last   ward.CaseRow
	Count  int  // cases, the last among them
	More   bool // there may be more than Count: only so many are looked through
}

// isNumber says whether a key is digits and nothing else.
func isNumber(key string) bool { return key != "" && strings.Trim(key, "0123456789") == "" }

// mostVisits is how many people are offered, mostSeen how many of the cases that
// are found are looked through for them.
const mostVisits, mostSeen = 8, 100

// Visits finds people known from earlier cases by name, phone or identity number,
// the latest first.
func (o *Office) Visits(ctx context.Context, who ward.Officer, query string) ([]Visit, error) {
	out := []Visit{}
	if err := Allow(who, ReadCases); err != nil {
		return out, err
	}
	if len([]rune(viet.Key(query))) < 2 {
		return out, nil
	}
	r, err := o.known(ctx)
	if err != nil {
		return out, err
	}
	read := o.read(ctx)
	list, err := read.Cases(ward.CaseFilter{Text: query, Limit: mostSeen}, o.times(r))
	if err != nil {
		return out, err
	}
	at := map[string]int{}
	tail := viet.Key(query)
	for _, row := range list.Rows {
		phone := strings.ReplaceAll(viet.Key(row.Phone), " ", "")
		if isNumber(tail) && !strings.Contains(phone, tail) && !personOf(row).hasNumber(tail) {
			continue // the end of a case's number, not of a person's
		}
		key := viet.Key(row.Applicant) + row.PersonalID + row.Phone
		i, seen := at[key]
		if seen {
			out[i].Count++
			continue
		}
		if len(out) == mostVisits {
			continue
		}
		c, _, err := read.Case(row.ID)
		if err != nil {
			return out, err
		}
		at[key] = len(out)
		out = append(out, Visit{Person: c.Applicant, Last: row, Count: 1, More: list.Total > len(list.Rows)})
	}
	return out, nil
}
