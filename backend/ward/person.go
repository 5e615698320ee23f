package ward

import "strings"

// birthOf reads year of birth and sex out of a 12-digit number (domain.md 9.1):
// three digits place, one digit century and sex, two digits year.
func birthOf(id string) (year int, male, ok bool) {
	if len(id) != 12 || !digits(id) {
		return 0, false, false
	}
	g := int(id[3] - '0')
	return 1900 + 100*(g/2) + int(id[4]-'0')*10 + int(id[5]-'0'), g%2 == 0, true
}

func digits(s string) bool {
	for _, r := range s {
		if r < '0' || r > '9' {
			return false
		}
	}
	return s != ""
}

// DoubtID gives a warning when a number is not shaped like one, nil otherwise.
// It never blocks: old numbers and errors on cards exist (domain.md 9.1).
func (p Person) DoubtID(field string, thisYear int) *Error {
	id := strings.NewReplacer("-", "", " ", "", ".", "").Replace(p.PersonalID)
	switch {
	case id == "":
		return nil
	case !digits(id):
		return Refuse(field, "person.id_letters")
	case p.Kind == Organisation && (len(id) == 10 || len(id) == 12 || len(id) == 13):
		return nil
	case p.Kind == Organisation:
		return Refuse(field, "person.tax_code_length", len(id))
	case len(id) == 9:
		return Refuse(field, "person.id_old")
	case len(id) != 12:
		return Refuse(field, "person.id_length", len(id))
	}
	if year, _, _ := birthOf(id); year > thisYear {
		return Refuse(field, "person.id_impossible")
	}
	return nil
}

// MaskedID hides the middle of an identity number for lists: "0790••••1234".
// At least four signs stay hidden, and all of one that is too short for that.
func MaskedID(id string) string {
	r := []rune(id)
	if len(r) <= 8 {
		return strings.Repeat("•", len(r))
	}
	head, tail := min(4, len(r)-8), len(r)-4
	return string(r[:head]) + strings.Repeat("•", tail-head) + string(r[tail:])
}
