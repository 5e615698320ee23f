package viet

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// NFC gives s in composed form with broken bytes shown as U+FFFD. Vietnamese
// keyboards and phones produce both forms; the house keeps only this one.
func NFC(s string) string {
	if isASCII(s) {
		return s
	}
	return norm.NFC.String(strings.ToValidUTF8(s, "\uFFFD"))
}

// Clean makes one line of typed or scanned text fit to be kept: NFC, valid
// UTF-8, control characters as spaces, invisible characters removed, runs of
// spaces as one, trimmed. Text pasted from Word or Zalo carries all of these,
// and each would make two equal names unequal.
func Clean(s string) string {
	if isTidy(s) {
		return s
	}
	return norm.NFC.String(squeeze(s, false))
}

// CleanText is Clean for notes of several lines: line ends stay as "\n",
// spaces at their edges go, and more than one empty line in a row becomes one.
func CleanText(s string) string {
	if isTidy(s) {
		return s
	}
	return norm.NFC.String(squeeze(s, true))
}

// squeeze drops invisible characters and joins white space; it holds a gap back
// until a visible character follows, which trims both ends.
func squeeze(s string, lines bool) string {
	var b strings.Builder
	b.Grow(len(s))
	space, breaks := false, 0
	if lines {
		s = strings.ReplaceAll(s, "\r\n", "\n")
	}
	for _, r := range s { // a broken byte comes out as U+FFFD
		switch {
		case lines && isBreak(r):
			breaks++
			continue
		case unicode.IsSpace(r) || unicode.IsControl(r):
			space = true
			continue
		case unicode.Is(unicode.Cf, r): // zero width, bidi controls, soft hyphen
			continue
		}
		if b.Len() > 0 {
			b.WriteString(gap(space, breaks))
		}
		space, breaks = false, 0
		b.WriteRune(r)
	}
	return b.String()
}

func gap(space bool, breaks int) string {
	switch {
	case breaks > 1:
		return "\n\n"
	case breaks == 1:
		return "\n"
	case space:
		return " "
	}
	return ""
}

func isBreak(r rune) bool {
	return r == '\n' || r == '\r' || r == '\u0085' || r == '\u2028' || r == '\u2029'
}

// isTidy says that s is ASCII that Clean would not change.
func isTidy(s string) bool {
	last := byte(' ')
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < ' ' || c >= 0x7f || c == ' ' && last == ' ' {
			return false
		}
		last = c
	}
	return s == "" || last != ' '
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
