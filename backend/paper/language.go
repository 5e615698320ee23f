package paper

import (
	"bytes"
	"errors"
	"fmt"
)

// language makes a screen reader read the page in Vietnamese.
const language = "/Lang (vi-VN)\n"

var catalog = []byte("/Type /Catalog\n")

// setLanguage writes the language into the catalogue, for which gofpdf has no
// call. The catalogue is the last object before the cross-reference table, so
// only the table itself moves.
func setLanguage(pdf []byte) ([]byte, error) {
	at := bytes.LastIndex(pdf, catalog)
	table := bytes.LastIndex(pdf, []byte("\nxref\n"))
	end := bytes.LastIndex(pdf, []byte("startxref\n"))
	if at < 0 || table < at || end < table {
		return nil, errors.New("write the PDF: it has no catalogue where it should be")
	}
	at += len(catalog)
	out := make([]byte, 0, len(pdf)+len(language)+16)
	out = append(append(append(out, pdf[:at]...), language...), pdf[at:end]...)
	return fmt.Appendf(out, "startxref\n%d\n%%%%EOF\n", table+1+len(language)), nil
}
