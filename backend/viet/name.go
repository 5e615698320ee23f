package viet

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// UpperVN gives s in NFC capitals, as names stand on official papers.
func UpperVN(s string) string {
	return norm.NFC.String(strings.ToUpper(NFC(s)))
}
