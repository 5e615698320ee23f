package viet

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// The digits of the VNI way of typing: a tone behind its vowel, or a mark that
// makes another letter of one.
var (
	vniTones   = map[rune]rune{'1': '\u0301', '2': '\u0300', '3': '\u0309', '4': '\u0303', '5': '\u0323'}
	vniMarks   = map[rune]rune{'6': '\u0302', '7': '\u031b', '8': '\u0306'}
	vniMarksOn = map[rune]string{'6': "aeo", '7': "uo", '8': "a"}
)

// FromVNI reads a name whose letters with marks were typed in the VNI way while
// no input method was on, "Nguye64n" for "Nguyễn". ok is false when the digits
// make no sense that way.
func FromVNI(s string) (name string, ok bool) {
	if !strings.ContainsAny(s, "123456789") {
		return s, false
	}
	words := strings.Fields(s)
	for i, w := range words {
		if words[i], ok = fromVNI(w); !ok {
			return s, false
		}
	}
	return strings.Join(words, " "), true
}

func fromVNI(word string) (string, bool) {
	var letters []rune
	tone := rune(0)
	for _, r := range word {
		switch {
		case !unicode.IsDigit(r):
			letters = append(letters, r)
		case vniTones[r] != 0 && tone == 0:
			tone = vniTones[r]
		case r == '9' && dash(letters):
		case vniMarks[r] != 0 && mark(letters, r):
		default:
			return word, false
		}
	}
	if tone != 0 && !setTone(letters, tone) {
		return word, false
	}
	return norm.NFC.String(string(letters)), true
}

// dash makes đ of a d at the beginning of a word.
func dash(letters []rune) bool {
	if len(letters) == 0 || letters[0] != 'd' && letters[0] != 'D' {
		return false
	}
	letters[0] = map[rune]rune{'d': 'đ', 'D': 'Đ'}[letters[0]]
	return true
}

// mark puts a mark on the last letter that can bear it, a horn on both of "uo".
func mark(letters []rune, digit rune) bool {
	for i := len(letters) - 1; i >= 0; i-- {
		if !strings.ContainsRune(vniMarksOn[digit], unicode.ToLower(letters[i])) {
			continue
		}
		letters[i] = composed(letters[i], vniMarks[digit])
		if i > 0 && digit == '7' && unicode.ToLower(letters[i]) == 'ơ' && unicode.ToLower(letters[i-1]) == 'u' &&
			i+1 < len(letters) {
			letters[i-1] = composed(letters[i-1], vniMarks[digit])
		}
		return true
	}
	return false
}

// setTone puts the tone where it is written: on the letter with a mark, else on
// the last vowel when a consonant follows, else on the first of two, the
// middle of three. The u of "qu" and the i of "gi" are consonants.
func setTone(letters []rune, tone rune) bool {
	var vowels []int
	marked := -1
	for i, r := range letters {
		plain := plainVowel(r)
		if plain == 0 || i == 1 && glides(letters) {
			continue
		}
		vowels = append(vowels, i)
		if unicode.ToLower(r) != plain {
			marked = i
		}
	}
	if len(vowels) == 0 {
		return false
	}
	at := vowels[0]
	switch last := vowels[len(vowels)-1]; {
	case marked >= 0:
		at = marked
	case last < len(letters)-1:
		at = last
	case len(vowels) > 2:
		at = vowels[1]
	}
	letters[at] = composed(letters[at], tone)
	return true
}

// glides says that the second letter belongs to the first: "qu", and "gi" before a vowel.
func glides(letters []rune) bool {
	if len(letters) < 3 {
		return false
	}
	pair := strings.ToLower(string(letters[:2]))
	return pair == "qu" || pair == "gi" && plainVowel(letters[2]) != 0
}

// plainVowel gives the vowel without its marks, 0 for no vowel.
func plainVowel(r rune) rune {
	base, _ := utf8.DecodeRuneInString(norm.NFD.String(string(unicode.ToLower(r))))
	if strings.ContainsRune("aeiouy", base) {
		return base
	}
	return 0
}

func composed(letter, mark rune) rune {
	both, _ := utf8.DecodeRuneInString(norm.NFC.String(string([]rune{letter, mark})))
	return both
}
