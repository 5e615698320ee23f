package rulebook

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"motcua/backend/ward"
)

// Check finds everything that is wrong with a rulebook and gives it all at
// once, each refusal with its place; the package comment lists the keys.
func Check(book ward.Rulebook) error {
	var bad ward.Refusals
	for i, p := range book.Procedures {
		c := checker{bad: &bad, place: fmt.Sprintf("procedures[%d]", i), who: called(p.Code, i)}
		c.procedure(p)
	}
	checkVersions(book.Procedures, &bad)
	checkYears(book.Years, &bad)
	checkQuestionnaires(book.Questionnaires, &bad)
	return bad.Err()
}

// checker collects the refusals of one entry.
type checker struct {
	bad   *ward.Refusals
	place string // of the entry in its file
	who   string // the entry as a person knows it
}

func (c checker) refuse(field, key string, args ...any) {
	e := ward.Refuse(c.place+"."+field, "rulebook."+key, append([]any{c.who}, args...)...)
	*c.bad = append(*c.bad, e)
}

// present refuses a text that is missing.
func (c checker) present(text, field, key string) {
	if strings.TrimSpace(text) == "" {
		c.refuse(field, key)
	}
}

// called names an entry by what it calls itself, or by its row.
func called(name string, i int) string {
	if strings.TrimSpace(name) == "" {
		return fmt.Sprintf("#%d", i+1)
	}
	return name
}

// codeShape is the national code, without the suffix of a province.
var codeShape = regexp.MustCompile(`^\d\.\d{6}$`)

func (c checker) procedure(p ward.Procedure) {
	if !codeShape.MatchString(p.Code) {
		c.refuse("code", "code_shape", p.Code)
	}
	c.present(p.Name, "name", "name_missing")
	c.present(p.Field, "field", "field_missing")
	c.present(p.Source, "source", "source_missing")
	for i, paper := range p.Papers {
		if strings.TrimSpace(paper) == "" {
			c.refuse(fmt.Sprintf("papers[%d]", i), "paper_blank", i+1)
		}
	}
	c.limit(p.Limit)
	c.steps(p)
	c.fee(p.Fee)
	c.validity(p.ValidFrom, p.ValidTo)
}

// longest is the most that a limit of each unit may be: about a year. More is a
// slip of the keyboard, and would give a due date nobody notices.
var longest = map[ward.Unit]int{
	ward.WorkingDay: 260, ward.CalendarDay: 366, ward.WorkingHour: 2080, ward.SameDay: 0,
}

func (c checker) limit(l ward.Limit) {
	most, known := longest[l.Unit]
	if !known {
		c.refuse("limit.unit", "limit_unit", l.Unit)
		return
	}
	least := min(1, most)
	if l.Amount < least || l.Amount > most {
		c.refuse("limit.amount", "limit_amount", l.Amount, l.Unit, most)
	}
	if l.After15 && l.Unit != ward.SameDay {
		c.refuse("limit.after15", "after15_unit", l.Unit)
	}
}

// steps refuses shares that do not divide the limit.
func (c checker) steps(p ward.Procedure) {
	if err := p.Limit.CheckShares(p.Steps); err != nil {
		c.bad.Add(ward.At(c.place+".steps", err))
	}
}

func (c checker) fee(f ward.FeeRule) {
	var fits bool
	switch f.Basis {
	case ward.FeeFree:
		fits = f.Amount == 0 && f.FromPage3 == 0 && f.Most == 0
	case ward.FeePerCase:
		fits = f.Amount > 0 && f.FromPage3 == 0 && f.Most == 0
	case ward.FeePerCopy:
		fits = f.Amount > 0 && f.FromPage3 == 0 && f.Most >= 0
	case ward.FeePerPage:
		fits = f.Amount > 0 && f.FromPage3 >= 0 && f.Most >= 0
	case ward.FeeLocal: // the amount is not known before the ward types it
		fits = f.Amount >= 0 && f.FromPage3 >= 0 && f.Most >= 0
	default:
		c.refuse("fee.basis", "fee_basis", f.Basis)
		return
	}
	if !fits {
		c.refuse("fee.amount", "fee_amount", f.Basis)
	}
}

func (c checker) validity(from, to ward.Date) {
	_, err := ward.ParseDate(string(from))
	if err != nil {
		c.refuse("validFrom", "valid_from", from)
	}
	if to == "" {
		return
	}
	if _, bad := ward.ParseDate(string(to)); bad != nil {
		c.refuse("validTo", "valid_to", to)
	} else if err == nil && to < from {
		c.refuse("validTo", "valid_order", from, to)
	}
}

// checkVersions refuses two versions of one code that are in force on one day:
// nobody could say which of them a case keeps.
func checkVersions(all []ward.Procedure, bad *ward.Refusals) {
	order := make([]int, len(all))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		if n := strings.Compare(all[a].Code, all[b].Code); n != 0 {
			return n
		}
		return strings.Compare(string(all[a].ValidFrom), string(all[b].ValidFrom))
	})
	last := -1 // the version of this code that lasts longest so far
	for _, i := range order {
		p := all[i]
		if p.Code == "" {
			continue
		}
		if last < 0 || all[last].Code != p.Code {
			last = i
			continue
		}
		if all[last].InForce(p.ValidFrom) {
			c := checker{bad: bad, place: fmt.Sprintf("procedures[%d]", i), who: called(p.Code, i)}
			c.refuse("validFrom", "overlap", all[last].ValidFrom, p.ValidFrom)
		}
		if all[last].ValidTo != "" && (p.ValidTo == "" || p.ValidTo > all[last].ValidTo) {
			last = i
		}
	}
}
