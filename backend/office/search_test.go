package office_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

func TestCases_ByProcedure(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	o.MustReceive(t, 1)
	married := o.MustReceive(t, 2, func(in *office.CaseInput) { in.ProcedureCode = "1.000894" })
	for _, text := range []string{"ket hon", "kết hôn", "Đăng ký kết hôn", "1.000894", "1000894"} {
		list, err := o.Cases(ctx, o.Clerk, ward.CaseFilter{Text: text})
		if err != nil || len(list.Rows) != 1 || list.Rows[0].ID != married.ID {
			t.Errorf("%q finds %+v, %v", text, list.Rows, err)
		}
		var b bytes.Buffer
		if err := o.ExportCases(ctx, o.Clerk, ward.CaseFilter{Text: text}, &b, "csv"); err != nil || strings.Count(b.String(), "A-261118") != 1 {
			t.Errorf("%q exports %s, %v", text, b.String(), err)
		}
	}
}
