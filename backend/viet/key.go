package viet

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Lower gives s in NFC and lower case, accents kept: the key of an exact search.
func Lower(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	// NFC again: some letters compose only in lower case (H + U+0331).
	return norm.NFC.String(strings.ToLower(NFC(s)))
}

// Key gives the accent-free lower-case search key of s: letters and digits
// without their marks, đ as d, everything else as single spaces, trimmed.
// "Đặng Thị Ánh-Tuyết" becomes "dang thi anh tuyet".
func Key(s string) string {
	if key, ok := latinKey(s); ok {
		return key
	}
	return slowKey(s)
}

// HasAccent says whether s carries any mark or đ, so whether the person who
// typed it means the accents.
func HasAccent(s string) bool {
	if isASCII(s) {
		return false
	}
	for _, r := range decompose(s) {
		if unicode.Is(unicode.Mn, r) || isD(r) {
			return true
		}
	}
	return false
}

// Tones counts the tone marks of s: one at the most on each Vietnamese word.
func Tones(s string) int {
	n := 0
	for _, r := range decompose(s) {
		switch r {
		case '\u0300', '\u0301', '\u0303', '\u0309', '\u0323':
			n++
		}
	}
	return n
}

// decompose gives NFD of s. It mends broken bytes first: norm skips the
// letter that follows one.
func decompose(s string) string {
	return norm.NFD.String(strings.ToValidUTF8(s, "\uFFFD"))
}

const (
	drop  rune = -1 // a mark
	apart rune = ' '
	// The tables reach over Latin with its marks, composed and not, and over
	// the block of composed Vietnamese letters: all that a ward's names use.
	latinEnd   = 0x370
	vietStart  = 0x1e00
	vietEnd    = 0x1f00
	tableStart = latinEnd - vietStart
)

// folded holds the key letter of each rune of the tables.
var folded = foldTable()

func foldTable() (t [latinEnd + vietEnd - vietStart]rune) {
	for r := range rune(latinEnd) {
		t[r] = foldOne(r)
	}
	for r := rune(vietStart); r < vietEnd; r++ {
		t[r+tableStart] = foldOne(r)
	}
	return t
}

// foldOne gives the key letter of a rune that decomposes into one letter and marks.
func foldOne(r rune) rune {
	for _, part := range norm.NFD.String(string(r)) {
		return fold(part)
	}
	return apart
}

// fold gives the key letter of a rune that is already decomposed.
func fold(r rune) rune {
	switch {
	case unicode.Is(unicode.M, r):
		return drop
	case isD(r):
		return 'd'
	case unicode.IsLetter(r), unicode.IsDigit(r):
		return unicode.ToLower(r)
	}
	return apart
}

// isD knows đ and its two look-alikes, eth and African d, that old fonts and
// converters left in names.
func isD(r rune) bool {
	switch r {
	case 'đ', 'Đ', 'ð', 'Ð', 'ɖ', 'Ɖ':
		return true
	}
	return false
}

// latinKey is the fast way, by table; ok is false for a rune beyond the tables.
func latinKey(s string) (key string, ok bool) {
	var b strings.Builder
	b.Grow(len(s))
	wait := false
	for _, r := range s {
		switch {
		case r < latinEnd:
			r = folded[r]
		case r >= vietStart && r < vietEnd:
			r = folded[r+tableStart]
		default:
			return "", false
		}
		wait = put(&b, r, wait)
	}
	return b.String(), true
}

func slowKey(s string) string {
	var b strings.Builder
	wait := false
	for _, r := range decompose(s) {
		wait = put(&b, fold(r), wait)
	}
	return norm.NFC.String(b.String())
}

// put writes a key letter, with one space before it when a gap waits, and says
// whether a gap waits now.
func put(b *strings.Builder, r rune, wait bool) bool {
	switch r {
	case drop:
		return wait
	case apart:
		return b.Len() > 0
	}
	if wait {
		b.WriteByte(' ')
	}
	if r < 0x80 {
		b.WriteByte(byte(r))
	} else {
		b.WriteRune(r)
	}
	return false
}
