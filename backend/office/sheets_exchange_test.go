package office_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"motcua/backend/exchange"
	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

func exported(t *testing.T, o *wardtest.Office, format string) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := o.ExportSheets(ctx, o.Clerk, office.ResultsInput{}, &out, format); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// What one ward exports another takes in, and exports the same again.
func TestSheets_ThereAndBack(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 3)
	remark := said("5")
	remark["C5"] = "=chờ lâu, “quá”"
	o.MustKey(t, o.Clerk, b.ID, 1, said("4"))
	o.MustKey(t, o.Clerk, b.ID, 1, remark)
	if err := o.VoidSheet(ctx, o.Clerk, office.VoidInput{Batch: b.ID, Position: 3, Reason: ward.VoidBlank}); err != nil {
		t.Fatal(err)
	}
	other := wardtest.MustOffice(t, "2026-11-02T17:10")
	other.MustAdopt(t, wardtest.ShortForm())
	for _, format := range []string{"csv", "xlsx"} {
		report, err := other.Import(ctx, other.Admin, office.OfSheets, exported(t, o, format), office.ImportOptions{DryRun: format == "csv"})
		if err != nil || len(report.Errors()) > 0 || report.Added != 3 {
			t.Fatalf("%s: %+v, %v, %v", format, report, report.Errors(), err)
		}
	}
	want, got := columnsOf(t, exported(t, o, "csv"), "keyedAt"), columnsOf(t, exported(t, other, "csv"), "keyedAt")
	if !slices.EqualFunc(want, got, slices.Equal) {
		t.Errorf("there\n%v\nback\n%v", want, got)
	}
	again, err := other.Import(ctx, other.Admin, office.OfSheets, exported(t, o, "csv"), office.ImportOptions{})
	if err != nil || again.Applied || len(again.Errors()) != 1 || again.Errors()[0].Err.Key != "batch.exists" {
		t.Errorf("a second time: %+v %v, %v", again, again.Errors(), err)
	}
}

// columnsOf reads a table without one of its columns.
func columnsOf(t *testing.T, table []byte, without string) (out [][]string) {
	t.Helper()
	rows, err := exchange.Read(table)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.Index(rows[0].Cells, without)
	for _, r := range rows {
		out = append(out, slices.Delete(slices.Clone(r.Cells), i, i+1))
	}
	return out
}

func TestImportSheets_NamesEveryMistake(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-02T17:10")
	o.MustAdopt(t, wardtest.ShortForm())
	table := strings.Join([]string{
		"questionnaire,version,batch,month,serial,C1,C2,C3,C4,C5",
		"THUNGAN,1,Xấp 01,2026-10,,4,2,3,12,tốt",
		"THUNGAN,1,Xấp 01,2026-10,,9,2,99,12,",
		"THUNGAN,7,Xấp 01,2026-10,,4,1,,1,",
		"THUNGAN,1,,10/2026,A-000001-X,4,1,,1,",
		"THUNGAN,1,Xấp 01,2026-10,,,,,,",
	}, "\n")
	report, err := o.Import(ctx, o.Admin, office.OfSheets, []byte(table), office.ImportOptions{})
	if err != nil || report.Applied {
		t.Fatalf("%+v, %v", report, err)
	}
	var got []string
	for _, e := range report.Errors() {
		got = append(got, string(rune('0'+e.Row))+" "+e.Column+" "+e.Err.Key)
	}
	want := []string{"3 C1 answer.key", "3 C3 answer.range", "4 questionnaire batch.questionnaire", "5 month batch.month", "5 batch batch.name",
		"5 serial serial.wrong", "6  sheet.blank"}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if n, _ := o.SheetBatches(ctx, o.Clerk, "2026-01", "2026-12"); len(n) != 0 {
		t.Error("something was taken in")
	}
	if report, err = o.Import(ctx, o.Admin, office.OfSheets, []byte(table), office.ImportOptions{SkipBad: true}); err != nil || report.Added != 1 {
		t.Errorf("the good row alone: %+v, %v", report, err)
	}
}

func TestExportCodebook(t *testing.T) {
	o, _ := mustPile(t, ward.KeyedOnce, 1)
	var out bytes.Buffer
	if err := o.ExportCodebook(ctx, o.Clerk, office.ResultsInput{}, &out, "csv"); err != nil {
		t.Fatal(err)
	}
	rows, err := exchange.Read(out.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	wantLines := 1 + 5 + 2 + 1 + 3 + 1 + 2*5 // heading, options, number, options, words, no answer and two marks
	if got := rows[5].Cells; len(rows) != wantLines || !slices.Equal(got, []string{"THUNGAN", "1", "C1", "Mức độ hài lòng chung", "SCALE", "HAI_LONG", "5", "Rất hài lòng", "5"}) {
		t.Errorf("%d lines, the fifth is %q", len(rows), got)
	}
}
