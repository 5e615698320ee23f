package ward

import (
	"strings"
	"unicode"

	"motcua/backend/viet"
)

// differences lists where the number does not agree with sex and year of birth.
func (c Card) differences() []*Error {
	var out []*Error
	if year, male, ok := birthOf(c.PersonalID); ok {
		if year != c.BirthDate.Year() {
			out = append(out, Refuse("applicant.personalId", "card.year_differs", c.BirthDate.Year()))
		}
		if sex := viet.Key(c.Sex); (sex == "nam" && !male) || (sex == "nu" && male) {
			out = append(out, Refuse("applicant.personalId", "card.sex_differs", c.Sex))
		}
	}
	return out
}

// mend puts right what has only one reading, and lists what was put right and
// what looks as if the scanner or an input method had damaged it: that stays as
// it was typed, for a person to correct.
func (c *Card) mend(reread bool) []*Error {
	var out []*Error
	if name, ok := viet.FromVNI(c.Name); ok && !damaged(name) {
		out = append(out, Refuse("applicant.name", "card.mended_name", c.Name, name))
		c.Name = name
	} else if reread {
		out = append(out, Refuse("applicant.name", "card.mended_letters"))
	}
	switch {
	case c.Name == "" || damaged(c.Name):
		out = append(out, Refuse("applicant.name", "card.damaged", c.Name))
	case !viet.HasAccent(c.Name + c.Address + c.Sex):
		out = append(out, Refuse("applicant.name", "card.no_accents", c.Name))
	}
	if damagedAddress(c.Address) {
		out = append(out, Refuse("applicant.address", "card.damaged_address", c.Address))
	}
	return out
}

// damaged says whether a name has marks of an input method at work, or of
// letters that the scanner could not type: digits, signs, capitals behind small
// letters, words that no language of the country has.
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
	return misspelt(name)
}

// misspelt says whether a word has what an input method makes of the keys of a
// scanner, or what a scanner types for one that is off: two tones, đ or two
// marked vowels inside a word, w, f, j or z beside Vietnamese marks, and the
// doubled letters and tone keys of Telex in words without any mark.
func misspelt(text string) bool {
	for _, word := range strings.FieldsFunc(viet.Lower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		if viet.Tones(word) > 1 || strings.LastIndexAny(word, "đ") > 0 {
			return true
		}
		if viet.HasAccent(word) && strings.ContainsAny(word, "wfjz") {
			return true
		}
		if !viet.HasAccent(word) && telex(word) {
			return true
		}
	}
	return false
}

// telex says whether a word is spelt by the keys of Telex: "nguyeenx", "dduwcs".
func telex(word string) bool {
	for _, keys := range []string{"aa", "ee", "dd", "uw", "ow", "aw"} {
		if strings.Contains(word, keys) && len(word) > len(keys) {
			return true
		}
	}
	return false
}

// damagedAddress says the same of an address, where digits belong; a lone vowel
// with a tone is what VNI makes of "A1".
func damagedAddress(address string) bool {
	if strings.ContainsAny(address, "?\uFFFD") || misspelt(address) {
		return true
	}
	for _, word := range strings.FieldsFunc(viet.Lower(address), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		if len([]rune(word)) == 1 && viet.Tones(word) > 0 && word != "ý" {
			return true
		}
	}
	return false
}
