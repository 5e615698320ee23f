package exchange

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// formulaSigns begin a formula, or a cell that a spreadsheet may take for one,
// in their ASCII, full-width and small forms, and the minus of typographers.
const formulaSigns = "=+-@" + "＝＋－＠" + "﹦﹢﹣﹫" + "−"

// guard gives a cell that no spreadsheet runs as a formula: text that begins
// with a formula sign, or with a tab or an end of line, gets an apostrophe in
// front. A sign hidden behind spaces or invisible characters counts as first,
// because some programs drop those. Text that looks guarded already gets one more
// apostrophe, so that unguard gives back every text as it was.
func guard(cell string) string {
	if mustGuard(strings.TrimLeft(cell, "'")) {
		return "'" + cell
	}
	return cell
}

// unguard takes the apostrophe of guard away.
func unguard(cell string) string {
	if rest, quoted := strings.CutPrefix(cell, "'"); quoted && mustGuard(strings.TrimLeft(rest, "'")) {
		return rest
	}
	return cell
}

func mustGuard(cell string) bool {
	if cell == "" || cell[0] >= '0' && cell[0] <= '9' || cell[0] >= 'A' && cell[0] <= 'Z' {
		return false
	}
	sign := strings.IndexFunc(cell, func(r rune) bool { return !passedOver(r) })
	return strings.ContainsAny(cell[:1], "\t\r\n") || sign >= 0 && startsFormula(cell[sign:])
}

func startsFormula(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune(formulaSigns, first)
}

// passedOver says whether a reader may pass over r at the beginning of a cell.
func passedOver(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
}
