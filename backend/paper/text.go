package paper

import (
	"strings"
	"unicode"

	"motcua/backend/viet"
)

// missing stands for a character that the font cannot draw (emoji, Chinese).
// A reader sees that something stood there; gofpdf would print an empty gap in
// silence, and stops altogether above U+FFFF.
const missing = '□'

// nbsp joins two words that must stay on one line.
const nbsp = "\u00a0"

// printable makes s fit for the font: composed, one line, without control and
// invisible characters, and with what the font lacks shown as a box. A
// no-break space stays, because the forms use it.
func printable(s string, st style) string {
	f := faces[st]()
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\u00a0':
			return r
		case unicode.IsSpace(r) || unicode.IsControl(r):
			return ' '
		case unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Variation_Selector, r):
			return -1
		case !f.has(r):
			return missing
		}
		return r
	}, viet.NFC(s))
}

// dots is the dotted gap that a pen fills in.
func dots(n int) string { return strings.Repeat(".", n) }

// or gives s cleaned, or the gap when it is empty.
func or(s, gap string) string {
	if s = viet.Clean(s); s == "" {
		return gap
	}
	return s
}
