package ward

import (
	"strings"
	"unicode"

	"motcua/backend/viet"
)

// Card is what the QR code of an identity card says.
type Card struct {
	PersonalID string
	OldID      string // number of the old card, may be empty
	Name       string
	BirthDate  Date
	Sex        string // as printed: "Nam", "Nữ"
	Address    string
	IssuedOn   Date
}

// ReadCard reads the QR text of a CCCD: fields separated by "|", seven of them,
// sometimes six, sometimes more on newer cards (domain.md 9.2). It refuses what
// is no card (card.unreadable), and gives warnings for what looks damaged.
func ReadCard(text string) (Card, []*Error, error) {
	parts := strings.Split(viet.Clean(text), "|")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	if len(parts) < 6 || len(parts) > 20 || len(parts[0]) != 12 || !digits(parts[0]) {
		return Card{}, nil, Refuse("card", "card.unreadable")
	}
	for _, s := range parts[1:] {
		if digits(s) && len(s) > 9 {
			return Card{}, nil, Refuse("card", "card.unreadable") // two scans in one, or a torn one
		}
	}
	c := Card{PersonalID: parts[0]}
	born := -1
	for i, s := range parts[1:] {
		d, ok := cardDate(s)
		switch {
		case ok && born < 0:
			c.BirthDate, born = d, i+1
		case ok && c.IssuedOn == "":
			c.IssuedOn = d
		}
	}
	if born < 2 || born+2 >= len(parts) {
		return Card{}, nil, Refuse("card", "card.unreadable")
	}
	c.Name, c.Sex, c.Address = parts[born-1], parts[born+1], parts[born+2]
	if born > 2 {
		c.OldID = parts[born-2]
	}
	return c, c.doubts(), nil
}

// cardDate reads "ddMMyyyy".
func cardDate(s string) (Date, bool) {
	if len(s) != 8 || !digits(s) {
		return "", false
	}
	d, err := ParseDate(s[4:] + "-" + s[2:4] + "-" + s[:2])
	return d, err == nil
}

// doubts lists what looks wrong: digits against sex and year of birth, and
// letters that an input method may have damaged while the scanner typed.
func (c Card) doubts() []*Error {
	var out []*Error
	if year, male, ok := birthOf(c.PersonalID); ok {
		if year != c.BirthDate.Year() {
			out = append(out, Refuse("applicant.personalId", "card.year_differs", c.BirthDate.Year()))
		}
		if sex := viet.Key(c.Sex); (sex == "nam" && !male) || (sex == "nu" && male) {
			out = append(out, Refuse("applicant.personalId", "card.sex_differs", c.Sex))
		}
	}
	if c.Name == "" || damaged(c.Name) {
		out = append(out, Refuse("applicant.name", "card.damaged", c.Name))
	}
	return out
}

// damaged says whether a name has marks of an input method at work: digits,
// signs, or capitals behind small letters.
func damaged(name string) bool {
	lower := false
	for _, r := range name {
		switch {
		case r == ' ' || r == '\'' || r == '-' || r == '.':
			lower = false
		case !unicode.IsLetter(r) && !unicode.IsMark(r), unicode.IsUpper(r) && lower:
			return true
		default:
			lower = unicode.IsLower(r)
		}
	}
	return false
}

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
