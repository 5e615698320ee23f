package exchange_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"motcua/backend/exchange"
	"motcua/backend/ward"
)

// mustRows reads a file and gives its cells.
func mustRows(t interface{ Fatalf(string, ...any) }, content []byte) [][]string {
	rows, err := exchange.Read(content)
	if err != nil {
		t.Fatalf("read: %v", err)
	}
	var out [][]string
	for _, r := range rows {
		out = append(out, r.Cells)
	}
	return out
}

func keyOf(err error) string {
	var e *ward.Error
	if !errors.As(err, &e) {
		return ""
	}
	return e.Key
}

// cell draws a text of one cell: formulas, quotes, separators, lines, letters of
// all sorts, everything that XML and CSV can hold.
func cell() *rapid.Generator[string] {
	signs := rapid.SampledFrom([]rune("=+-@'\"',;\t\n ＝−\u00A0\u200BabẪđ019_x&<>" + "\uFEFF"))
	return rapid.OneOf(
		rapid.StringOfN(signs, 0, 8, -1),
		rapid.SampledFrom([]string{"", "2.000815", "24/11/2026", "_x0041_", "'=1", "''+1", "Đăng ký khai sinh"}),
	)
}

func TestRead_GivesBackWhatWasWritten(t *testing.T) {
	for _, w := range writers {
		t.Run(w.name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				lines := rapid.SliceOfN(rapid.SliceOfN(cell(), 3, 3), 0, 6).Draw(t, "lines")
				lines = slices.DeleteFunc(lines, func(l []string) bool { return strings.TrimSpace(strings.Join(l, "")) == "" })
				want := append([][]string{{"mã", "tên", "ghi chú"}}, lines...)
				var b bytes.Buffer
				if err := w.write(&b, want[0], rowsOf(want[1:]...)); err != nil {
					t.Fatal(err)
				}
				got := mustRows(t, b.Bytes())
				if len(got) != len(want) {
					t.Fatalf("%d rows came back of %d: %q", len(got), len(want), got)
				}
				for i, cells := range want {
					for len(cells) > 0 && cells[len(cells)-1] == "" {
						cells = cells[:len(cells)-1]
					}
					if !slices.Equal(got[i], cells) {
						t.Fatalf("row %d: %q came back as %q", i, cells, got[i])
					}
				}
			})
		})
	}
}

func TestRead_CSV(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     [][]string
		key      string
	}{
		{"Commas", "a,b\n1,2\n", [][]string{{"a", "b"}, {"1", "2"}}, ""},
		{"Semicolons", "a;b\r\n1;\"2;3\"\r\n", [][]string{{"a", "b"}, {"1", "2;3"}}, ""},
		{"Tabs", "a\tb\n1\t2,3", [][]string{{"a", "b"}, {"1", "2,3"}}, ""},
		{"CommaInAQuotedHead", "\"a,a,a\";b\n1;2", [][]string{{"a,a,a", "b"}, {"1", "2"}}, ""},
		{"BelowATitle", "DANH SÁCH\n\na;b;c;d\n1;2;3;4", [][]string{{"DANH SÁCH"}, {"a", "b", "c", "d"}, {"1", "2", "3", "4"}}, ""},
		{"OneColumn", "a\nb;c\n", [][]string{{"a"}, {"b;c"}}, ""},
		{"Mark", "\uFEFFa\n1", [][]string{{"a"}, {"1"}}, ""},
		{"RowsOfAnyLength", "a,b\n1\n1,2,3\n,,\n \n", [][]string{{"a", "b"}, {"1"}, {"1", "2", "3"}}, ""},
		{"Decomposed", "te\u0302n", [][]string{{"t\u00EAn"}}, ""},
		{"Guarded", "a\n'=1+1\n'tên'", [][]string{{"a"}, {"=1+1"}, {"'tên'"}}, ""},
		{"Nothing", "", nil, "sheet.empty"},
		{"OnlySpace", " , \n\n", nil, "sheet.empty"},
		{"OtherLetters", "t\xEAn,b", nil, "sheet.encoding"},
		{"TwoBytesALetter", "\xFF\xFEa\x00,\x00", nil, "sheet.encoding"},
		{"OpenQuote", "a,\"b\nc", nil, "sheet.unreadable"},
		{"OldExcel", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on", nil, "sheet.old_format"},
		{"TornZip", "PK\x03\x04torn", nil, "sheet.unreadable"},
		{"TooManyColumns", strings.Repeat(",", 200) + "x", nil, "sheet.too_many_columns"},
		{"TooManyRows", strings.Repeat("x\n", 20_001), nil, "sheet.too_many_rows"},
		{"TooLong", strings.Repeat("ư", 32_768), nil, "sheet.cell_too_long"},
		{"TooLarge", strings.Repeat(" ", exchange.MostBytes+1), nil, "sheet.too_large"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.key != "" {
				if _, err := exchange.Read([]byte(c.in)); keyOf(err) != c.key {
					t.Errorf("got %v, want %s", err, c.key)
				}
				return
			}
			if got := mustRows(t, []byte(c.in)); fmt.Sprintf("%q", got) != fmt.Sprintf("%q", c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// What a person types in Excel is kept as numbers, dates and truths.
func TestRead_XLSXTypedByHand(t *testing.T) {
	book := excelize.NewFile()
	for at, v := range map[string]any{"A1": "mã", "C1": "ngày", "A3": 2.000815, "B3": 2000, "C3": 46350, "D3": true} {
		if err := book.SetCellValue("Sheet1", at, v); err != nil {
			t.Fatal(err)
		}
	}
	if err := book.SetCellFormula("Sheet1", "E3", "=1+1"); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := book.Write(&b); err != nil {
		t.Fatal(err)
	}
	rows, err := exchange.Read(b.Bytes())
	if err != nil || len(rows) != 2 || rows[1].Line != 3 {
		t.Fatalf("%+v, %v", rows, err)
	}
	if got, want := rows[1].Cells, []string{"2.000815", "2000", "46350", "1"}; !slices.Equal(got, want) {
		t.Errorf("cells %q, want %q", got, want)
	}
	if d, ok := exchange.SerialDate("46350"); !ok || d != "2026-11-24" {
		t.Errorf("46350 is %s", d)
	}
	for _, s := range []string{"", "x", "12", "46350.5", "900000", "NaN", "2026-11-24"} {
		if d, ok := exchange.SerialDate(s); ok {
			t.Errorf("%q is the day %s", s, d)
		}
	}
}

// bomb makes a workbook whose sheet unpacks to a given size: one part of XML
// around as much filling as it takes.
func bomb(tb testing.TB, before, filling, after string, size int) []byte {
	tb.Helper()
	var whole, out bytes.Buffer
	if err := excelize.NewFile().Write(&whole); err != nil {
		tb.Fatal(err)
	}
	parts, err := zip.NewReader(bytes.NewReader(whole.Bytes()), int64(whole.Len()))
	if err != nil {
		tb.Fatal(err)
	}
	w := zip.NewWriter(&out)
	for _, p := range parts.File {
		to, err := w.Create(p.Name)
		if err != nil {
			tb.Fatal(err)
		}
		from, err := p.Open()
		if err != nil {
			tb.Fatal(err)
		}
		if p.Name == "xl/worksheets/sheet1.xml" {
			from = io.NopCloser(strings.NewReader(before + strings.Repeat(filling, size/len(filling)) + after))
		}
		if _, err := io.Copy(to, from); err != nil {
			tb.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		tb.Fatal(err)
	}
	return out.Bytes()
}

const sheetHead, sheetFoot = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`, `</sheetData></worksheet>`

func TestRead_XLSXWithinLimits(t *testing.T) {
	for _, c := range []struct {
		name                   string
		before, filling, after string
		size                   int
		key                    string
	}{
		{"Bomb", sheetHead, " ", sheetFoot, 60 << 20, "sheet.unreadable"},
		{"FarColumn", sheetHead, `<row r="1"><c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>`, sheetFoot, 1, "sheet.too_many_columns"},
		{"FarRow", sheetHead, `<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>x</t></is></c></row>`, sheetFoot, 1, ""},
		{"ManyRows", sheetHead, `<row><c t="inlineStr"><is><t>x</t></is></c></row>`, sheetFoot, 2 << 20, "sheet.too_many_rows"},
		{"ManyEmptyRows", sheetHead, `<row></row>`, sheetFoot, 12 << 20, "sheet.empty"},
		{"NoXML", "", "<<<", "", 3, "sheet.empty"},
	} {
		t.Run(c.name, func(t *testing.T) {
			content := bomb(t, c.before, c.filling, c.after, max(c.size, len(c.filling)))
			if _, err := exchange.Read(content); keyOf(err) != c.key || c.key == "" && err != nil {
				t.Errorf("a file of %d bytes gave %v, want %q", len(content), err, c.key)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	var small bytes.Buffer
	if err := exchange.WriteXLSX(&small, []string{"mã", "tên"}, rowsOf([]string{"1", "=2"})); err != nil {
		f.Fatal(err)
	}
	f.Add(small.Bytes())
	f.Add(bomb(f, sheetHead, `<row r="7"><c r="B7"><f>1</f><v>2</v></c></row>`, sheetFoot, 60))
	for _, s := range []string{"a,b\n1,2", "a;\"b\n;\"", "\uFEFF'=1", "\xff", "PK\x03\x04", "\"", "a\x00b"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		rows, err := exchange.Read(content)
		if err != nil {
			if keyOf(err) == "" {
				t.Fatalf("%q is a fault, not a refusal: %v", content, err)
			}
			return
		}
		last := 0
		for _, r := range rows {
			if r.Line <= last || len(r.Cells) == 0 || r.Cells[len(r.Cells)-1] == "" {
				t.Fatalf("%q gave the row %d behind %d: %q", content, r.Line, last, r.Cells)
			}
			last = r.Line
		}
	})
}
