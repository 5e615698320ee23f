package exchange_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"motcua/backend/exchange"
)

var errRows = errors.New("the rows broke off")

func rowsOf(lines ...[]string) iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		for _, l := range lines {
			if !yield(l, nil) {
				return
			}
		}
	}
}

func brokenRows(yield func([]string, error) bool) {
	_ = yield([]string{"a"}, nil) && yield(nil, errRows)
}

var writers = []struct {
	name  string
	write func(io.Writer, []string, iter.Seq2[[]string, error]) error
}{{"csv", exchange.WriteCSV}, {"xlsx", exchange.WriteXLSX}}

func TestWriteCSV(t *testing.T) {
	var b bytes.Buffer
	rows := rowsOf([]string{"A-261120-0001", "Đặng Thị Mẫu Ý"}, []string{`a "b", c`, "=1+1"}, []string{"", "hai\ndòng"})
	if err := exchange.WriteCSV(&b, []string{"caseCode", "applicant"}, rows); err != nil {
		t.Fatal(err)
	}
	want := "\uFEFFcaseCode,applicant\r\nA-261120-0001,Đặng Thị Mẫu Ý\r\n\"a \"\"b\"\", c\",'=1+1\r\n,\"hai\r\ndòng\"\r\n"
	if b.String() != want {
		t.Errorf("got  %q\nwant %q", b.String(), want)
	}
}

func TestWriteXLSX(t *testing.T) {
	lines := [][]string{{"A-261120-0001", "001"}, {"=1+1", "Đặng Thị Mẫu Ý"}, {"", " hai\ndòng "}, {"_x0041_", "<&>"}}
	var b bytes.Buffer
	if err := exchange.WriteXLSX(&b, []string{"caseCode", "applicant"}, rowsOf(lines...)); err != nil {
		t.Fatal(err)
	}
	book := mustOpen(t, &b)
	for i, want := range append([][]string{{"caseCode", "applicant"}}, lines...) {
		for j, text := range want {
			cell, _ := excelize.CoordinatesToCellName(j+1, i+1)
			got, err := book.GetCellValue("Sheet1", cell)
			if err != nil || got != text {
				t.Errorf("%s = %q, want %q (%v)", cell, got, text, err)
			}
			if formula, _ := book.GetCellFormula("Sheet1", cell); formula != "" {
				t.Errorf("%s is a formula: %s", cell, formula)
			}
			kind, _ := book.GetCellType("Sheet1", cell)
			if text != "" && kind != excelize.CellTypeInlineString && kind != excelize.CellTypeSharedString {
				t.Errorf("%s is of type %d, not text", cell, kind)
			}
		}
	}
}

func mustOpen(t *testing.T, r io.Reader) *excelize.File {
	t.Helper()
	book, err := excelize.OpenReader(r, excelize.Options{UnzipSizeLimit: 50 << 20, UnzipXMLSizeLimit: 50 << 20})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { book.Close() })
	return book
}

func TestWriteXLSX_HeaderIsBoldAndStays(t *testing.T) {
	var b bytes.Buffer
	if err := exchange.WriteXLSX(&b, []string{"caseCode"}, rowsOf([]string{"A-1"})); err != nil {
		t.Fatal(err)
	}
	book := mustOpen(t, &b)
	for cell, bold := range map[string]bool{"A1": true, "A2": false} {
		id, err := book.GetCellStyle("Sheet1", cell)
		if err != nil {
			t.Fatal(err)
		}
		style, err := book.GetStyle(id)
		if err != nil || style.NumFmt != 49 || bold != (style.Font != nil && style.Font.Bold) {
			t.Errorf("%s has style %+v, %v", cell, style, err)
		}
	}
	if panes, err := book.GetPanes("Sheet1"); err != nil || !panes.Freeze || panes.YSplit != 1 {
		t.Errorf("panes are %+v, %v", panes, err)
	}
}

// Money can be added up where it stands; what is no number stays as it was typed.
func TestWriteSums(t *testing.T) {
	var b bytes.Buffer
	if err := exchange.WriteSums(&b, []string{"who", "sum"}, []int{1}, rowsOf([]string{"12", "1234000"}, []string{"a", "=1+1"}, []string{"b", ""})); err != nil {
		t.Fatal(err)
	}
	book := mustOpen(t, &b)
	for cell, want := range map[string]excelize.CellType{"A2": excelize.CellTypeInlineString, "B2": excelize.CellTypeUnset, "B3": excelize.CellTypeInlineString} {
		if got, err := book.GetCellType("Sheet1", cell); err != nil || got != want {
			t.Errorf("%s is of type %v, want %v: %v", cell, got, want, err)
		}
	}
	if got, err := book.GetCellValue("Sheet1", "B2"); err != nil || got != "1,234,000" {
		t.Errorf("shown as %q, %v", got, err)
	}
}

func TestWriteXLSX_SameRowsSameBytes(t *testing.T) {
	var a, b bytes.Buffer
	for _, w := range []*bytes.Buffer{&a, &b} {
		if err := exchange.WriteXLSX(w, []string{"x", "y"}, rowsOf([]string{"1", "2"})); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("the same rows gave different files")
	}
}

func TestWriteXLSX_RefusesWhatExcelWouldCutOff(t *testing.T) {
	err := exchange.WriteXLSX(io.Discard, []string{"note"}, rowsOf([]string{strings.Repeat("ư", 32767)}))
	if err != nil {
		t.Errorf("32,767 letters were refused: %v", err)
	}
	if err := exchange.WriteXLSX(io.Discard, []string{"note"}, rowsOf([]string{strings.Repeat("ư", 32768)})); err == nil {
		t.Error("32,768 letters were taken")
	}
}

func TestWrite_PassesErrorsOn(t *testing.T) {
	full := errors.New("disk full")
	for _, w := range writers {
		t.Run(w.name, func(t *testing.T) {
			if err := w.write(io.Discard, []string{"x"}, brokenRows); !errors.Is(err, errRows) {
				t.Errorf("broken rows gave %v", err)
			}
			if err := w.write(failing{full}, []string{"x"}, rowsOf([]string{"a"})); !errors.Is(err, full) {
				t.Errorf("a full disk gave %v", err)
			}
			if err := w.write(io.Discard, []string{"x"}, rowsOf([]string{"a", "b"})); err == nil {
				t.Error("a row longer than the header was taken")
			}
		})
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

// More rows than are kept in memory at once.
func TestWrite_ManyRows(t *testing.T) {
	const many = 60_000
	rows := func(yield func([]string, error) bool) {
		for i := range many {
			if !yield([]string{fmt.Sprintf("A-%06d", i), "Xác nhận thông tin hộ tịch của bà Đặng Thị Mẫu Ý", "Số 12, tổ dân phố 3, phường Mẫu"}, nil) {
				return
			}
		}
	}
	for _, w := range writers {
		t.Run(w.name, func(t *testing.T) {
			var b bytes.Buffer
			if err := w.write(&b, []string{"caseCode", "subject", "address"}, rows); err != nil {
				t.Fatal(err)
			}
			if n, last := readBack(t, w.name, &b); n != many+1 || last != fmt.Sprintf("A-%06d", many-1) {
				t.Errorf("read back %d lines, the last %s", n, last)
			}
		})
	}
}

// readBack counts the lines of a table and gives the first cell of the last.
func readBack(t *testing.T, format string, b *bytes.Buffer) (n int, last string) {
	t.Helper()
	if format == "csv" {
		all, err := csv.NewReader(b).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		return len(all), all[len(all)-1][0]
	}
	rows, err := mustOpen(t, b).Rows("Sheet1")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		cells, err := rows.Columns()
		if err != nil {
			t.Fatal(err)
		}
		n, last = n+1, cells[0]
	}
	return n, last
}
