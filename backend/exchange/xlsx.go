package exchange

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"
)

const (
	sheetName   = "Sheet1" // the name that a new workbook gives its only sheet
	columnWidth = 20       // characters
	asNumber    = 3        // "#,##0"
	asText      = 49       // Excel's number format "@": what is typed over a cell stays text too
)

// WriteXLSX writes a header and rows as a workbook of one sheet: every cell text,
// the header bold and kept in sight. It ends with the first error of the rows,
// with a row that is not as long as the header, and with a cell longer than
// Excel holds (32,767), which would be cut off in silence.
//
// Rows that do not fit into 16 MB wait in a temporary file, which is removed.
func WriteXLSX(w io.Writer, header []string, rows iter.Seq2[[]string, error]) error {
	return WriteSums(w, header, nil, rows)
}

// WriteSums does the same with columns (from 0) of whole numbers, which a person
// can add up there. A cell of theirs that is no number stays text.
func WriteSums(w io.Writer, header []string, numbers []int, rows iter.Seq2[[]string, error]) (err error) {
	book := excelize.NewFile()
	defer func() { err = errors.Join(err, book.Close()) }()
	if err := fill(book, header, numbers, rows); err != nil {
		return fmt.Errorf("write xlsx: %w", err)
	}
	if err := book.Write(w); err != nil {
		return fmt.Errorf("write xlsx: %w", err)
	}
	return nil
}

func fill(book *excelize.File, header []string, numbers []int, rows iter.Seq2[[]string, error]) error {
	bold, err := book.NewStyle(&excelize.Style{NumFmt: asText, Font: &excelize.Font{Bold: true}})
	if err != nil {
		return err
	}
	plain, err := book.NewStyle(&excelize.Style{NumFmt: asText})
	if err != nil {
		return err
	}
	sums, err := book.NewStyle(&excelize.Style{NumFmt: asNumber})
	if err != nil {
		return err
	}
	sheet, err := begin(book, len(header))
	if err != nil {
		return err
	}
	cells := make([]any, len(header))
	err = each(header, rows, func(line int, texts []string) error {
		style := plain
		if line == 1 {
			style = bold
		}
		if err := textCells(cells, texts, style); err != nil {
			return fmt.Errorf("line %d: %w", line, err)
		}
		for _, at := range numbers {
			if n, err := strconv.ParseInt(texts[at], 10, 64); err == nil {
				cells[at] = excelize.Cell{StyleID: sums, Value: n}
			}
		}
		return sheet.SetRow(fmt.Sprintf("A%d", line), cells)
	})
	if err != nil {
		return err
	}
	return sheet.Flush()
}

// begin opens the sheet for writing, its first line kept in sight.
func begin(book *excelize.File, columns int) (*excelize.StreamWriter, error) {
	sheet, err := book.NewStreamWriter(sheetName)
	if err != nil {
		return nil, err
	}
	if err := sheet.SetColWidth(1, max(columns, 1), columnWidth); err != nil {
		return nil, err
	}
	return sheet, sheet.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"})
}

// textCells makes styled cells of texts; empty ones are left out of the file.
func textCells(cells []any, texts []string, style int) error {
	for i, s := range texts {
		if cells[i] = nil; s == "" {
			continue
		}
		if len(s) > excelize.TotalCellChars && len(utf16.Encode([]rune(s))) > excelize.TotalCellChars {
			return fmt.Errorf("the cell in column %d is longer than %d", i+1, excelize.TotalCellChars)
		}
		cells[i] = excelize.Cell{StyleID: style, Value: s}
	}
	return nil
}
