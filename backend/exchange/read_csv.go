package exchange

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"motcua/backend/ward"
)

// readCSV reads CSV in UTF-8, separated by commas, or by semicolons or tabs as a
// Vietnamese Excel writes it; the first line shows which.
func readCSV(content []byte, k *keeper) error {
	content = bytes.TrimPrefix(content, []byte(bom))
	if !utf8.Valid(content) || bytes.IndexByte(content, 0) >= 0 {
		return ward.Refuse("", "sheet.encoding")
	}
	in := csv.NewReader(bytes.NewReader(content))
	in.Comma = separator(content)
	in.FieldsPerRecord = -1
	for {
		cells, err := in.Read()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return unreadable(err)
		}
		line, _ := in.FieldPos(0)
		for i, c := range cells {
			cells[i] = unguard(c)
		}
		if err := k.keep(line, cells); err != nil {
			return err
		}
	}
}

// separator finds what the cells of the first line are separated by; when that is a
// title, a line below it that has several cells tells.
func separator(content []byte) rune {
	head := strings.TrimLeft(string(content[:min(len(content), 64<<10)]), "\r\n")
	for at, line := range strings.SplitN(head, "\n", titleLines+2) {
		if at > titleLines {
			break
		}
		best := ','
		for _, sign := range ";\t" {
			if outside(line, sign) > outside(line, best) {
				best = sign
			}
		}
		if n := outside(line, best); at == 0 && n > 0 || n >= 3 {
			return best
		}
	}
	return ','
}

// titleLines is how many lines of a title are passed over.
const titleLines = 10

// outside counts a sign where it does not stand between quotes.
func outside(line string, sign rune) (n int) {
	quoted := false
	for _, r := range line {
		switch {
		case r == '"':
			quoted = !quoted
		case r == sign && !quoted:
			n++
		}
	}
	return n
}
