package exchange

import (
	"bytes"
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// The most that a file which is read in may hold. A ward's lists are far below;
// what is above is a mistake or an attack.
const (
	MostBytes   = 20 << 20 // of the file
	mostUnzip   = 50 << 20 // bytes of what an xlsx file unpacks to
	mostRows    = 20_000   // that are not empty
	mostColumns = 200
	mostCell    = 32_767 // letters, as Excel
)

// Row is one line of a table that was read, with its number in the file.
type Row struct {
	Line  int // as the spreadsheet counts, 1 for the first
	Cells []string
}

// Read reads the first sheet of an xlsx file, or a csv file, whichever the content
// is. Rows without any text are left out; cells are NFC, and a row may be shorter
// than another. What WriteCSV and WriteXLSX wrote comes back as it was, but for
// the ends of lines, which are all "\n". A number of an xlsx file comes as it is
// kept, a date as the number of its day (SerialDate).
//
// It refuses what is no such file (sheet.unreadable, sheet.old_format,
// sheet.encoding), what is too big (sheet.too_large, sheet.too_many_rows,
// sheet.too_many_columns, sheet.cell_too_long) and a file without text
// (sheet.empty).
func Read(content []byte) ([]Row, error) {
	if len(content) > MostBytes {
		return nil, ward.Refuse("", "sheet.too_large", MostBytes>>20)
	}
	read := readCSV
	switch {
	case bytes.HasPrefix(content, []byte("PK\x03\x04")):
		read = readXLSX
	case bytes.HasPrefix(content, []byte("\xD0\xCF\x11\xE0")): // xls, or an xlsx behind a password
		return nil, ward.Refuse("", "sheet.old_format")
	}
	var k keeper
	if err := read(content, &k); err != nil {
		return nil, err
	}
	if len(k.rows) == 0 {
		return nil, ward.Refuse("", "sheet.empty")
	}
	return k.rows, nil
}

// keeper keeps rows, within the limits.
type keeper struct{ rows []Row }

func (k *keeper) keep(line int, cells []string) error {
	if len(cells) > mostColumns {
		return ward.Refuse("", "sheet.too_many_columns", line, mostColumns)
	}
	row := Row{Line: line}
	for i, text := range cells {
		if len(text) > mostCell && len([]rune(text)) > mostCell {
			return ward.Refuse("", "sheet.cell_too_long", line, mostCell)
		}
		cells[i] = viet.NFC(text)
		if text != "" {
			row.Cells = cells[:i+1]
		}
	}
	if !hasText(row.Cells) {
		return nil
	}
	if len(k.rows) == mostRows {
		return ward.Refuse("", "sheet.too_many_rows", mostRows)
	}
	k.rows = append(k.rows, row)
	return nil
}

func hasText(cells []string) bool {
	for _, c := range cells {
		if strings.TrimSpace(c) != "" {
			return true
		}
	}
	return false
}

// unreadable says that a file is broken, keeping what the reader of the format
// said for the log.
func unreadable(cause error) error {
	e := ward.Refuse("", "sheet.unreadable")
	e.Cause = cause
	return e
}
