package ward

import (
	"strings"

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
// is no card (card.unreadable). What the scanner or an input method has damaged
// on the way it mends where only one reading is possible, and gives warnings for
// that and for what else looks damaged.
func ReadCard(text string) (Card, []*Error, error) {
	mended, reread := viet.Reread(text)
	parts := strings.Split(viet.Clean(mended), "|")
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
	doubts := c.mend(reread)
	return c, append(c.differences(), doubts...), nil
}

// cardDate reads "ddMMyyyy".
func cardDate(s string) (Date, bool) {
	if len(s) != 8 || !digits(s) {
		return "", false
	}
	d, err := ParseDate(s[4:] + "-" + s[2:4] + "-" + s[:2])
	return d, err == nil
}
