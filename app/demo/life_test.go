package demo_test

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"motcua/app/demo"
	"motcua/backend/office"
	"motcua/backend/ward"
)

var sampleDir string

func TestMain(m *testing.M) {
	code := 1
	defer func() { os.Exit(code) }()
	dir, err := os.MkdirTemp("", "motcua-demo-")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	sampleDir = dir
	code = m.Run()
}

var fillOnce = sync.OnceValues(func() (demo.Result, error) {
	return demo.Fill(context.Background(), sampleDir, demo.Options{})
})

// mustSample gives the sample ward that everybody gets who asks for nothing else,
// and what it received.
func mustSample(t *testing.T) (sampleWard, []ward.Case) {
	t.Helper()
	made, err := fillOnce()
	if err != nil {
		t.Fatal(err)
	}
	w := mustOpen(t, sampleDir)
	cases := slices.DeleteFunc(w.mustCases(t), func(c ward.Case) bool { return c.State == ward.StateRejectedAtIntake })
	if made.Cases != 900 || len(cases) != 900 {
		t.Fatalf("%d cases were made, %d are there, want 900", made.Cases, len(cases))
	}
	return w, cases
}

// within fails the test unless a share of the cases, in percent, is from a to b.
func within(t *testing.T, what string, cases []ward.Case, a, b float64, holds func(ward.Case) bool) {
	t.Helper()
	n := 0
	for _, c := range cases {
		if holds(c) {
			n++
		}
	}
	if share := 100 * float64(n) / float64(len(cases)); share < a || share > b {
		t.Errorf("%s: %.1f %% of the cases, want %v to %v", what, share, a, b)
	}
}

func TestSample_TimeNeverGoesBack(t *testing.T) {
	w, _ := mustSample(t)
	var last ward.Moment
	for _, e := range w.mustEvents(t) {
		if e.At < last {
			t.Fatalf("event %s at %s comes after %s", e.ID, e.At, last)
		}
		last = e.At
	}
	if last > "2026-10-31T23:59:59+07:00" {
		t.Errorf("the work ends at %s", last)
	}
}

func TestSample_ComesInOfficeHours(t *testing.T) {
	w, cases := mustSample(t)
	hours, err := w.Time(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	byDay := map[ward.Date]int{}
	for _, c := range cases {
		if !hours.Open(c.ReceivedAt) || !hours.WorkingDayOn(c.ReceivedAt.Date()) {
			t.Errorf("%s came at %s", c.Code, c.ReceivedAt)
		}
		byDay[c.ReceivedAt.Date()]++
	}
	at := func(from, to string) func(ward.Case) bool {
		return func(c ward.Case) bool { clock := string(c.ReceivedAt)[11:16]; return clock >= from && clock < to }
	}
	within(t, "morning rush", cases, 38, 50, at("08:00", "10:00"))
	within(t, "afternoon rush", cases, 20, 30, at("13:30", "15:00"))
	within(t, "after 15:00", cases, 8, 18, at("15:00", "17:00"))
	if byDay["2026-09-03"] < 18 || byDay["2026-08-22"] == 0 || byDay["2026-08-22"] > 12 {
		t.Errorf("after the holidays %d came, on the make-up Saturday %d", byDay["2026-09-03"], byDay["2026-08-22"])
	}
	if monday, other := meanOf(byDay, time.Monday), meanOf(byDay, time.Wednesday); monday < other*11/10 {
		t.Errorf("%d came on a Monday, %d on a Wednesday", monday, other)
	}
}

func meanOf(byDay map[ward.Date]int, weekday time.Weekday) int {
	sum, days := 0, 0
	for d, n := range byDay {
		if d.Time().Weekday() == weekday {
			sum, days = sum+n, days+1
		}
	}
	return sum / days
}

func TestSample_IsBelievable(t *testing.T) {
	_, cases := mustSample(t)
	for _, s := range []struct {
		what     string
		from, to float64
		holds    func(ward.Case) bool
	}{
		{"certified copies", 30, 40, func(c ward.Case) bool { return c.Procedure.Code == "2.000815" }},
		{"in person", 65, 75, func(c ward.Case) bool { return c.Channel == ward.ChannelDirect }},
		{"online", 22, 32, func(c ward.Case) bool { return c.Channel == ward.ChannelOnline }},
		{"by post", 1.5, 5, func(c ward.Case) bool { return c.Channel == ward.ChannelPost }},
		{"results wanted by post", 5, 16, func(c ward.Case) bool { return c.ResultWay == ward.ResultByPost }},
		{"results delivered by post", 3, 14, func(c ward.Case) bool {
			return c.Handover != nil && c.Handover.Posting != nil && c.Handover.Posting.Outcome == ward.PostDelivered
		}},
		{"results that the post brought back", 0.1, 2, func(c ward.Case) bool { return len(c.SentBack) > 0 }},
		{"pages counted for the fee", 10, 60, func(c ward.Case) bool { return c.Pages > 0 }},
		{"free or cheaper, with the ground", 0.5, 6, func(c ward.Case) bool { return c.FeeGround != "" }},
		{"authorised", 2, 6, func(c ward.Case) bool { return c.Authorizer != nil }},
		{"organisations", 2, 7, func(c ward.Case) bool { return c.Applicant.Kind == ward.Organisation }},
		{"with an official code", 12, 28, func(c ward.Case) bool { return c.OfficialCode != "" }},
		{"corrected", 0.5, 4, func(c ward.Case) bool { return c.Corrected }},
		{"early", 15, 30, func(c ward.Case) bool { return c.Outcome == ward.Early }},
		{"late", 1.5, 5, func(c ward.Case) bool { return c.Outcome == ward.Late }},
		{"still open", 1, 5, func(c ward.Case) bool { return c.Open() }},
		{"overdue at the end", 0.1, 1.5, func(c ward.Case) bool { return c.Open() && c.JudgedDueAt < "2026-11-01" }},
		{"not collected", 0.5, 4, func(c ward.Case) bool { return c.State == ward.StateDone }},
		{"collected days later", 10, 35, func(c ward.Case) bool {
			return c.Handover != nil && c.Handover.At.Date() > c.FinishedAt.Date()
		}},
		{"collected by somebody else", 1, 8, func(c ward.Case) bool { return c.Handover != nil && c.Handover.Proxy }},
		{"paid at the hand-over", 3, 30, func(c ward.Case) bool { return c.Handover != nil && c.Handover.FeePaid > 0 }},
		{"transferred", 50, 80, func(c ward.Case) bool { return c.HeldBy != c.ReceivedBy }},
	} {
		within(t, s.what, cases, s.from, s.to, s.holds)
	}
	copies := slices.DeleteFunc(slices.Clone(cases), func(c ward.Case) bool { return c.Procedure.Code != "2.000815" })
	within(t, "copies finished the same day", copies, 85, 100, func(c ward.Case) bool { return c.FinishedAt.Date() == c.ReceivedAt.Date() })
	within(t, "copies handed over the same day", copies, 75, 95, func(c ward.Case) bool {
		return c.Handover != nil && c.Handover.At.Date() == c.ReceivedAt.Date()
	})
}

func TestSample_EveryProcedureComes(t *testing.T) {
	w, cases := mustSample(t)
	seen := map[string]int{}
	for _, c := range cases {
		seen[c.Procedure.Code]++
	}
	all, err := w.Procedures(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range all {
		if seen[p.Code] == 0 {
			t.Errorf("nobody came for %s %s", p.Code, p.Name)
		}
	}
}

// Each month ends with work that the next one begins with.
func TestSample_MonthsHangTogether(t *testing.T) {
	w, _ := mustSample(t)
	pending := 0
	for _, month := range sampleMonths {
		f := w.mustFigures(t, month).Procedures.Total
		if f.Received.CarriedOver != pending || f.Pending.Total < 10 {
			t.Errorf("%s: %+v after %d pending", month, f, pending)
		}
		pending = f.Pending.Total
	}
}

// Nothing in a form of the sample would make the intake screen wonder, and
// nobody in it can be taken for a real person.
func TestSample_PeopleAreSynthetic(t *testing.T) {
	w, cases := mustSample(t)
	names, ids := map[string]bool{}, map[string]int{}
	for _, c := range cases {
		people := []ward.Person{c.Applicant}
		if c.Authorizer != nil {
			people = append(people, *c.Authorizer)
		}
		for _, p := range people {
			if !strings.Contains(p.Name, "Mẫu") || !strings.Contains(p.Address, "Mẫu") {
				t.Errorf("%s: %+v could be real", c.Code, p)
			}
			if ok := strings.HasPrefix(p.PersonalID, "099") || strings.HasPrefix(p.PersonalID, "99900000"); !ok {
				t.Errorf("%s: the number %s could be real", c.Code, p.PersonalID)
			}
		}
		names[c.Applicant.Name] = true
		ids[c.Applicant.PersonalID]++
		in := office.CaseInput{ProcedureCode: c.Procedure.Code, Applicant: c.Applicant, Authorizer: c.Authorizer, ReceivedAt: string(c.ReceivedAt)}
		preview, err := w.PreviewCase(context.Background(), in)
		if err != nil {
			t.Fatal(err)
		}
		for _, doubt := range preview.Doubts {
			// A long term that began in October may end in a year not announced yet.
			if !slices.Contains([]string{"intake.unverified", "intake.same_today", "intake.year_unconfirmed"}, doubt.Key) {
				t.Errorf("%s: %v", c.Code, doubt)
			}
		}
	}
	if len(names) < 400 || len(ids) < 600 || len(ids) > 850 {
		t.Errorf("%d names and %d numbers among 900 cases", len(names), len(ids))
	}
}

func TestSample_KeysAreLaid(t *testing.T) {
	w, _ := mustSample(t)
	for _, login := range []string{"quantri", "lan", "hung", "mai"} {
		who, _, err := w.store.Read(context.Background()).OfficerByLogin(login)
		if err != nil {
			t.Fatal(err)
		}
		found, err := w.FindProcedures(context.Background(), who, "1")
		if err != nil || len(found) == 0 || found[0].Favourite != 1 || found[0].Procedure.Code != "2.000815" {
			t.Errorf("%s: key 1 finds %+v, %v", login, found, err)
		}
	}
}
