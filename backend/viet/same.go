package viet

import (
	"strings"
	"unicode"
)

// SameWords says whether two texts are the same words, so that two people who keyed
// one remark need not agree on its commas.
//
// Folded are: Unicode form, case, white space, punctuation, and where the tone of
// oa, oe and uy stands at the end of a word (hòa, hoà). Tone marks and accents are
// kept, and so is everything that can tell one figure from another: whatever stands
// between two digits ("1,5" is not "15", "5-6" not "56"), a minus before one, and
// signs that are no punctuation of words (% ‰ & @ # / \ * and all symbols).
//
// A text without any word is the same only as itself. So SameWords is reflexive,
// symmetric and transitive.
func SameWords(a, b string) bool {
	if a == b {
		return true
	}
	words := wordsOf(a)
	return words != "" && words == wordsOf(b)
}

// wordsOf gives the words of a text, folded, with single spaces between them.
func wordsOf(s string) string {
	var words []string
	var word strings.Builder
	end := func() {
		if word.Len() > 0 {
			words = append(words, onlyTone(word.String()))
			word.Reset()
		}
	}
	runes := []rune(Lower(Clean(s)))
	for i := 0; i < len(runes); i++ {
		r := runes[i]
		if n := betweenDigits(runes, i); n > 0 {
			word.WriteString(string(runes[i : i+n]))
			i += n - 1
			continue
		}
		switch {
		case unicode.IsLetter(r), unicode.IsNumber(r), unicode.IsMark(r), isMinus(runes, i):
			word.WriteRune(r)
		case unicode.IsSymbol(r), strings.ContainsRune(`%‰&@#/\*`, r):
			end()
			words = append(words, string(r))
		default:
			end()
		}
	}
	end()
	return strings.Join(words, " ")
}

// betweenDigits counts the signs from i on that stand between two digits without a
// space, 0 when they do not.
func betweenDigits(runes []rune, i int) int {
	if i == 0 || !unicode.IsNumber(runes[i-1]) {
		return 0
	}
	for n, r := range runes[i:] {
		switch {
		case unicode.IsNumber(r):
			return n
		case !unicode.IsPunct(r) && !unicode.IsSymbol(r):
			return 0
		}
	}
	return 0
}

// isMinus says that a dash belongs to the number behind it.
func isMinus(runes []rune, i int) bool {
	if !unicode.Is(unicode.Pd, runes[i]) || i+1 == len(runes) || !unicode.IsNumber(runes[i+1]) {
		return false
	}
	return i == 0 || unicode.IsSpace(runes[i-1])
}

// newTone moves the tone of a last oa, oe, uy to where schools write it today.
var newTone = toneEnds()

func toneEnds() map[string]string {
	out := map[string]string{}
	for old, now := range map[string]string{
		"òa óa ỏa õa ọa": "oà oá oả oã oạ", "òe óe ỏe õe ọe": "oè oé oẻ oẽ oẹ", "ùy úy ủy ũy ụy": "uỳ uý uỷ uỹ uỵ",
	} {
		for i, one := range strings.Fields(old) {
			out[one] = strings.Fields(now)[i]
		}
	}
	return out
}

// onlyTone gives a word with its tone in one of the two places that are both right.
func onlyTone(word string) string {
	runes := []rune(word)
	if len(runes) < 2 {
		return word
	}
	at := len(runes) - 2
	if now, found := newTone[string(runes[at:])]; found {
		return string(runes[:at]) + now
	}
	return word
}
