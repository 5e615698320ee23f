package viet

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// UpperVN gives s in NFC capitals, as names stand on official papers.
func UpperVN(s string) string {
	return norm.NFC.String(strings.ToUpper(NFC(s)))
}

// TitleName gives a person's name, cleaned, with the first letter of each word
// capital and the rest small: "NGUYỄN VĂN A" becomes "Nguyễn Văn A". A hyphen
// and an apostrophe begin a word too, for names such as "H'Hen Niê".
func TitleName(s string) string {
	first := true
	s = strings.Map(func(r rune) rune {
		inside := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r)
		begins := first && inside
		first = !inside
		if begins {
			return unicode.ToUpper(r)
		}
		return unicode.ToLower(r)
	}, Clean(s))
	return norm.NFC.String(s)
}
