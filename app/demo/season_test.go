package demo_test

import (
	"context"
	"testing"

	"motcua/app/demo"
	"motcua/backend/ward"
)

var sampleMonths = []string{"2026-08", "2026-09", "2026-10"}

func (w sampleWard) mustFigures(tb testing.TB, month string) ward.Figures {
	tb.Helper()
	p, err := w.MonthPeriod(context.Background(), month)
	if err != nil {
		tb.Fatal(err)
	}
	f, err := w.Figures(context.Background(), w.admin, p)
	if err != nil {
		tb.Fatal(err)
	}
	return f
}

// No month is like the one before it: in how many come, how many come online, and how
// many are solved in time. All of them are near what was asked for.
func TestSample_MonthsDiffer(t *testing.T) {
	w, _ := mustSample(t)
	type month struct{ fresh, online, resolved, late int }
	var before month
	sum := 0
	for i, name := range sampleMonths {
		f := w.mustFigures(t, name).Procedures.Total
		m := month{f.Received.Online + f.Received.Counter, f.Received.Online, f.Resolved.Total, f.Resolved.Late}
		if m.fresh < 225 || m.fresh > 375 {
			t.Errorf("%s: %d cases came, too far from 300", name, m.fresh)
		}
		if i > 0 && (m.fresh == before.fresh || m.online*before.fresh == before.online*m.fresh || m.late*before.resolved == before.late*m.resolved) {
			t.Errorf("%s: %+v is like %+v", name, m, before)
		}
		sum, before = sum+m.fresh, m
	}
	if sum != 900 {
		t.Errorf("%d cases came in three months of 300", sum)
	}
}

// A year has as many cases as twelve ordinary months, most in late summer and fewest
// in the month of Tết, none further from an ordinary one than a quarter.
func TestFill_SeasonsOfAYear(t *testing.T) {
	dir := t.TempDir()
	made := mustFill(t, dir, demo.Options{Months: 12, PerMonth: 20, Until: "2026-12-31"})
	if made.Cases != 240 {
		t.Errorf("%d cases in twelve months of 20", made.Cases)
	}
	byMonth := map[string]int{}
	for _, c := range mustOpen(t, dir).mustCases(t) {
		if c.State != ward.StateRejectedAtIntake {
			byMonth[string(c.ReceivedAt)[5:7]]++
		}
	}
	for month, n := range byMonth {
		if n < 15 || n > 25 || n < byMonth["02"] || n > max(byMonth["07"], byMonth["08"]) {
			t.Errorf("%d cases in month %s of %v", n, month, byMonth)
		}
	}
}

// Some fields are late more often than others, and for reasons of their own.
func TestSample_LatenessIsUneven(t *testing.T) {
	_, cases := mustSample(t)
	late, ended := map[string]int{}, map[string]int{}
	reasons := map[ward.LateReason]bool{}
	texts := map[string]bool{}
	for _, c := range cases {
		if c.Outcome == "" {
			continue
		}
		ended[c.Procedure.Field]++
		if c.Outcome == ward.Late {
			late[c.Procedure.Field]++
			reasons[c.LateReason()] = true
		}
		if c.Extension != nil {
			texts[c.Extension.Reason] = true
		}
	}
	rate := func(field string) int { return 1000 * late[field] / ended[field] }
	copies, social := rate("Chứng thực"), rate("Bảo trợ xã hội")
	if len(late) < 3 || copies >= rate("Hộ tịch") || social < 2*copies {
		t.Errorf("late %v of %v", late, ended)
	}
	if delete(reasons, ward.LateUnknown); len(reasons) < 3 || len(texts) < 5 {
		t.Errorf("reasons for lateness %v, in words %v", reasons, texts)
	}
}
