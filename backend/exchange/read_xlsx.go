package exchange

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"strconv"
	"time"

	"github.com/xuri/excelize/v2"

	"motcua/backend/ward"
)

// readXLSX reads the first sheet of a workbook, values as they are kept. What
// excelize cannot bear in a broken file, a panic included, is unreadable.
func readXLSX(content []byte, k *keeper) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = unreadable(fmt.Errorf("panic: %v", p))
		}
	}()
	book, err := excelize.OpenReader(bytes.NewReader(content),
		excelize.Options{UnzipSizeLimit: mostUnzip, UnzipXMLSizeLimit: mostUnzip, RawCellValue: true})
	if err != nil {
		return unreadable(err)
	}
	defer func() { err = errors.Join(err, book.Close()) }()
	names := book.GetSheetList()
	if len(names) == 0 {
		return ward.Refuse("", "sheet.empty")
	}
	rows, err := book.Rows(names[0])
	if err != nil {
		return unreadable(err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for line := 1; rows.Next(); line++ {
		cells, err := rows.Columns()
		if err != nil {
			return unreadable(err)
		}
		if err := k.keep(line, cells); err != nil {
			return err
		}
	}
	if err := rows.Error(); err != nil {
		return unreadable(err)
	}
	return nil
}

// SerialDate gives the day that Excel keeps as a number of days; false for a text
// that is no such number, or of a year that no ward has to do with.
func SerialDate(text string) (ward.Date, bool) {
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || n < 30_000 || n > 80_000 || n != math.Trunc(n) { // 1982 to 2119
		return "", false
	}
	day := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(n))
	return ward.Date(day.Format(time.DateOnly)), true
}
