package office_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"motcua/backend/exchange"
	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

func TestRegister_PeriodAndField(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	first := o.MustReceive(t, 1)
	o.Clock.Set(t, "2026-11-19T10:00")
	second := o.MustReceive(t, 2, func(in *office.CaseInput) { in.ProcedureCode = "2.000815" })
	if first.Procedure.Field == second.Procedure.Field {
		t.Fatal("both cases are of one field")
	}
	if _, err := o.RefuseCase(ctx, o.Clerk, wardtest.CaseInput(3), "Không thuộc thẩm quyền"); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		q    office.RegisterQuery
		want []string
	}{
		{"Both", office.RegisterQuery{From: "2026-11-01", To: "2026-11-30"}, []string{first.Code, second.Code}},
		{"FirstDay", office.RegisterQuery{From: "2026-11-18", To: "2026-11-18"}, []string{first.Code}},
		{"OneField", office.RegisterQuery{From: "2026-11-01", To: "2026-11-30", Field: second.Procedure.Field}, []string{second.Code}},
		{"AnotherField", office.RegisterQuery{From: "2026-11-01", To: "2026-11-30", Field: "Đất đai"}, nil},
		{"AnotherMonth", office.RegisterQuery{From: "2026-10-01", To: "2026-10-31"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var b bytes.Buffer
			if err := o.ExportRegister(ctx, o.Clerk, c.q, &b, "csv"); err != nil {
				t.Fatal(err)
			}
			lines, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(b.String(), "\ufeff"))).ReadAll()
			if err != nil || len(lines) != len(c.want)+1 || lines[0][1] != "Mã hồ sơ" {
				t.Fatalf("%q, %v", lines, err)
			}
			for _, line := range lines[1:] {
				if !slices.Contains(c.want, line[1]) {
					t.Errorf("%q is in it", line)
				}
			}
			if sheet, err := o.RegisterSheet(ctx, o.Clerk, c.q); err != nil || !bytes.HasPrefix(sheet.PDF, []byte("%PDF-")) {
				t.Error(err)
			}
		})
	}
}

// The workbook ends with the total; the totals of the cases and of those given out.
func TestRegister_WorkbookAddsUp(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	o.MustReceive(t, 1)
	o.MustReceive(t, 2)
	var b bytes.Buffer
	if err := o.ExportRegister(ctx, o.Clerk, office.RegisterQuery{From: "2026-11-18", To: "2026-11-18"}, &b, "xlsx"); err != nil {
		t.Fatal(err)
	}
	rows, err := exchange.Read(b.Bytes())
	if err != nil || len(rows) != 4 || rows[3].Cells[1] != "Tổng cộng: 2 hồ sơ, đã trả kết quả 0" {
		t.Errorf("%v, %v", rows, err)
	}
}

func TestRegister_Refusals(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	for _, c := range []struct {
		name   string
		q      office.RegisterQuery
		format string
		want   string
	}{
		{"TurnedRound", office.RegisterQuery{From: "2026-11-30", To: "2026-11-01"}, "csv", "period.order"},
		{"NoDay", office.RegisterQuery{From: "2026-11-31", To: "2026-12-01"}, "csv", "date.invalid"},
		{"Empty", office.RegisterQuery{}, "csv", "date.invalid"},
		{"Format", office.RegisterQuery{From: "2026-11-01", To: "2026-11-30"}, "doc", "export.format"},
	} {
		var b bytes.Buffer
		if err := o.ExportRegister(ctx, o.Clerk, c.q, &b, c.format); key(err) != c.want || b.Len() > 0 {
			t.Errorf("%s: %v, %d bytes", c.name, err, b.Len())
		}
	}
}

// The list to call has what a day off moved, with both dates.
func TestCallingSheet(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	empty, err := o.CallingSheet(ctx, o.Admin, "2026")
	if err != nil {
		t.Fatal(err)
	}
	o.MustReceive(t, 1, func(in *office.CaseInput) { in.ProcedureCode = "1.004873" })
	years, err := o.Years(ctx)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(years, func(y ward.CalendarYear) bool { return y.Year == 2026 })
	years[i].Days = append(years[i].Days, ward.Day{Date: "2026-11-19", Kind: ward.LocalOff, Name: "Mất điện", Source: "Thông báo"})
	if p, err := o.AnnounceYear(ctx, o.Admin, years[i], true); err != nil || len(p.Moved) != 1 {
		t.Fatalf("%+v, %v", p, err)
	}
	sheet, err := o.CallingSheet(ctx, o.Admin, "2026")
	if err != nil || sheet.Name != "doi-hen-tra-2026.pdf" || len(sheet.PDF) <= len(empty.PDF) {
		t.Errorf("%s: %d bytes, empty %d: %v", sheet.Name, len(sheet.PDF), len(empty.PDF), err)
	}
	if _, err := o.CallingSheet(ctx, o.Admin, "khi nào"); key(err) != "calendar.unknown" {
		t.Error(err)
	}
}
