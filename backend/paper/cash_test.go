package paper

import (
	"fmt"
	"strings"
	"testing"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// cashOf is a day on which officers took in n amounts each.
func cashOf(n int, officers ...string) CashList {
	var lines []ward.CashLine
	occasions := []ward.Occasion{ward.PaidOnIntake, ward.PaidLater, ward.PaidOnHandover}
	for o, by := range officers {
		for i, c := range someCases(n, sampleCase()) {
			l := ward.CashLine{At: ward.Moment(fmt.Sprintf("2026-11-20T%02d:%02d:00+07:00", 8+i/60, i%60)), By: by, Amount: int64(1+i+o) * 1000,
				Occasion: occasions[i%3], Code: c.Code, Applicant: c.Applicant.Name, Procedure: c.Procedure.Name}
			if i%3 == 1 {
				l.Receipt = fmt.Sprintf("AA/26P-%07d", i)
			}
			lines = append(lines, l)
		}
	}
	return CashList{Sheet: ward.AddUp("2026-11-20", lines), By: "Lê Thị Tiếp Nhận", At: "2026-11-20T17:05:00+07:00"}
}

func cashSamples() []sample {
	of := func(l CashList) func() ([]byte, error) {
		return func() ([]byte, error) { return Cash(sampleProfile(), l) }
	}
	extreme := cashOf(60, extremeCase().ReceivedBy, "Trần Văn Thu")
	for i := 0; i < len(extreme.Sheet.Lines); i += 9 {
		l := &extreme.Sheet.Lines[i]
		l.Applicant, l.Procedure, l.Receipt = extremeCase().Applicant.Name, extremeCase().Procedure.Name, "BIENLAIDIENTU-2026-000000000001"
		l.Amount = 1_234_567_000
	}
	extreme.Sheet, extreme.By = ward.AddUp(extreme.Sheet.On, extreme.Sheet.Lines), extremeCase().ReceivedBy
	return []sample{
		{"cash-normal", "", of(cashOf(7, "Lê Thị Tiếp Nhận", "Trần Văn Thu"))},
		{"cash-minimal", "", of(CashList{})},
		{"cash-extreme", "", of(extreme)},
	}
}

// Everything that was taken in stands on the paper, and so do the sums.
func TestCash_NothingLost(t *testing.T) {
	l := cashOf(45, "Lê Thị Tiếp Nhận", "Trần Văn Thu")
	got := squash(text(t, must(t)(Cash(sampleProfile(), l)), "-raw"))
	for i, line := range l.Sheet.Lines {
		if want := squash(fmt.Sprintf("%d%s%s", i+1, line.At[11:16], line.Code)); !strings.Contains(got, want) {
			t.Errorf("line %d is not listed as %q", i+1, want)
		}
	}
	want := []string{"BẢNG KÊ THU PHÍ, LỆ PHÍ", "Ngày 20 tháng 11 năm 2026", "TỔNG CỘNG: 90 khoản " + viet.Number(l.Sheet.Amount),
		"Bằng chữ: " + viet.MoneyWords(l.Sheet.Amount), "NGƯỜI LẬP", "THỦ QUỸ HOẶC KẾ TOÁN", "Biên lai số", "AA/26P-0000001"}
	for _, total := range l.Sheet.Totals {
		want = append(want, "Người thu: "+total.By, "Cộng 45 khoản "+viet.Number(total.Amount))
	}
	for _, w := range want {
		if !strings.Contains(got, squash(w)) {
			t.Errorf("no %q", w)
		}
	}
}

// A day without money is a list too: the treasurer files it.
func TestCash_Nothing(t *testing.T) {
	l := CashList{Sheet: ward.AddUp("2026-11-20", nil), At: "2026-11-20T17:05:00+07:00"}
	got := squash(text(t, must(t)(Cash(sampleProfile(), l)), "-raw"))
	for _, w := range []string{"Trong ngày không thu khoản nào.", "TỔNG CỘNG: 0 khoản 0", "không đồng"} {
		if !strings.Contains(got, squash(w)) && !strings.Contains(strings.ToLower(got), squash(w)) {
			t.Errorf("no %q in %s", w, got)
		}
	}
}
