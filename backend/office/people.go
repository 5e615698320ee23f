package office

import (
	"context"
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// KnownPerson is an applicant of earlier cases as lists show them.
type KnownPerson struct {
	Name       string `json:"name"`
	PersonalID string `json:"personalId"` // masked, "0790••••1234"
	Phone      string `json:"phone"`
	Find       string `json:"find"` // the text that finds this person's cases
}

const (
	mostPeople = 6   // are offered
	amongCases = 100 // that the text finds, newest first
)

// People finds applicants by parts of name, phone or identity number, the latest
// first.
func (o *Office) People(ctx context.Context, who ward.Officer, query string) ([]KnownPerson, error) {
	out := []KnownPerson{}
	if err := Allow(who, ReadCases); err != nil {
		return out, err
	}
	key := viet.Key(query)
	if len([]rune(key)) < 2 {
		return out, nil
	}
	r, err := o.known(ctx)
	if err != nil {
		return out, err
	}
	list, err := o.read(ctx).Cases(ward.CaseFilter{Text: query, Limit: amongCases}, o.times(r))
	if err != nil {
		return out, err
	}
	seen := map[string]bool{}
	for _, row := range list.Rows {
		p := personOf(row)
		same := viet.Key(p.Find)
		if seen[same] || len(out) == mostPeople || !p.sees(key) {
			continue
		}
		seen[same] = true
		out = append(out, p)
	}
	return out, nil
}

// personOf gives the applicant of a case. Name and end of the number, or phone,
// say who it is and show no more than lists do.
func personOf(row ward.CaseRow) KnownPerson {
	p := KnownPerson{Name: row.Applicant, PersonalID: row.PersonalID, Phone: row.Phone}
	id := []rune(strings.TrimLeft(row.PersonalID, "•"))
	switch {
	case len(id) >= 4:
		p.Find = p.Name + " " + string(id[len(id)-4:])
	default:
		p.Find = strings.TrimSpace(p.Name + " " + p.Phone)
	}
	return p
}

// sees says whether every word was typed for this person, not for the number of
// the case, its procedure or whom the person files for.
func (p KnownPerson) sees(key string) bool {
	name := viet.Key(p.Name)
	for _, word := range strings.Fields(key) {
		if !hasWords(name, word) && !p.hasNumber(word) {
			return false
		}
	}
	return true
}

// hasNumber compares with the phone, and with what can be seen of the identity number.
func (p KnownPerson) hasNumber(word string) bool {
	if strings.Trim(word, "0123456789") != "" {
		return false
	}
	if strings.Contains(viet.Key(p.Phone), word) {
		return true
	}
	head, tail, masked := strings.Cut(p.PersonalID, "•")
	tail = strings.TrimLeft(tail, "•")
	if !masked || tail == "" {
		return false
	}
	return strings.HasSuffix(word, tail) || strings.HasSuffix(tail, word) || strings.HasPrefix(head, word) ||
		head != "" && strings.HasPrefix(word, head)
}
