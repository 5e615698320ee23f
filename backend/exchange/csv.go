package exchange

import (
	"encoding/csv"
	"fmt"
	"io"
	"iter"
)

// bom tells Excel that the file is UTF-8; without it accents come out broken.
const bom = "\uFEFF"

// WriteCSV writes a header and rows as CSV with commas, UTF-8 with a byte order
// mark, lines ended by CRLF as Excel writes them, cells guarded against formulas.
// It ends with the first error of the rows, and with a row that is not as long
// as the header.
//
// The guard holds for programs that split at commas. One that is told to split
// elsewhere sees other cells; the xlsx form leaves no such choice.
func WriteCSV(w io.Writer, header []string, rows iter.Seq2[[]string, error]) error {
	if _, err := io.WriteString(w, bom); err != nil {
		return fmt.Errorf("write csv: %w", err)
	}
	out := csv.NewWriter(w)
	out.UseCRLF = true
	line := make([]string, len(header))
	err := each(header, rows, func(_ int, cells []string) error {
		for i, cell := range cells {
			line[i] = guard(cell)
		}
		return out.Write(line)
	})
	if err != nil {
		return fmt.Errorf("write csv: %w", err)
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("write csv: %w", err)
	}
	return nil
}

// each hands the header as line 1 and every row after it to write.
func each(header []string, rows iter.Seq2[[]string, error], write func(line int, cells []string) error) error {
	line := 1
	if err := write(line, header); err != nil {
		return err
	}
	for cells, err := range rows {
		line++
		if err != nil {
			return err
		}
		if len(cells) != len(header) {
			return fmt.Errorf("line %d has %d cells, the header %d", line, len(cells), len(header))
		}
		if err := write(line, cells); err != nil {
			return err
		}
	}
	return nil
}
