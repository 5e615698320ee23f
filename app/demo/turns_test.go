package demo_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"motcua/backend/ward"
)

func TestSample_TakesEveryTurn(t *testing.T) {
	w, cases := mustSample(t)
	brought := func(c ward.Case) bool { return c.Supplement != nil && c.Supplement.DoneAt != "" }
	for _, s := range []struct {
		what     string
		from, to float64
		holds    func(ward.Case) bool
	}{
		{"asked for papers", 2.5, 6, func(c ward.Case) bool { return c.Supplement != nil }},
		{"waiting for papers", 0.1, 2, func(c ward.Case) bool { return c.State == ward.StateSupplementRequested }},
		{"papers never brought", 0.1, 1.5, func(c ward.Case) bool { return c.Supplement != nil && !brought(c) && !c.Open() }},
		{"paid later", 1, 3.5, func(c ward.Case) bool { return len(c.Payments) > 0 }},
		{"new date with an apology", 0.7, 3, func(c ward.Case) bool { return c.Extension != nil }},
		{"apology too late", 0.05, 1.2, func(c ward.Case) bool { return c.Extension != nil && c.Extension.Late }},
		{"withdrawn", 0.1, 1.2, func(c ward.Case) bool { return c.State == ward.StateWithdrawn }},
		{"stopped", 0.1, 1.5, func(c ward.Case) bool { return c.State == ward.StateStopped }},
		{"brought with others", 2, 7, func(c ward.Case) bool { return c.Visit != "" }},
		{"in conflict", 0, 0, func(c ward.Case) bool { return len(c.Conflicts) > 0 }},
	} {
		within(t, s.what, cases, s.from, s.to, s.holds)
	}
	late := slices.DeleteFunc(slices.Clone(cases), func(c ward.Case) bool { return c.Outcome != ward.Late })
	within(t, "late ones with a new date", late, 25, 80, func(c ward.Case) bool { return c.Extension != nil })
	waited := slices.DeleteFunc(slices.Clone(cases), func(c ward.Case) bool { return !brought(c) })
	within(t, "papers brought within six days", waited, 100, 100, func(c ward.Case) bool {
		wait := c.Supplement.DoneAt.Time().Sub(c.Supplement.At.Time())
		return wait > 0 && wait < 13*24*time.Hour && c.JudgedDueAt > c.FirstDueAt // working days: holidays come between
	})
	refused := slices.DeleteFunc(w.mustCases(t), func(c ward.Case) bool { return c.State != ward.StateRejectedAtIntake })
	if len(refused) < 5 || len(refused) > 30 {
		t.Errorf("%d were refused at intake beside 900", len(refused))
	}
	undone := 0
	for _, e := range w.mustEvents(t) {
		if e.Kind == ward.CaseUndone {
			undone++
		}
	}
	if undone < 2 || undone > 15 {
		t.Errorf("%d moves were undone", undone)
	}
}

// A file that went to somebody at the counter was confirmed by that officer.
func TestSample_ReceiversConfirm(t *testing.T) {
	w, cases := mustSample(t)
	officers, err := w.store.Read(context.Background()).Officers()
	if err != nil {
		t.Fatal(err)
	}
	atCounter := func(name string) bool {
		return slices.ContainsFunc(officers, func(o ward.Officer) bool { return o.Name == name })
	}
	var sent []ward.Case
	for _, c := range cases {
		if len(c.Steps) == 0 || !atCounter(c.Steps[0].To) {
			continue
		}
		sent = append(sent, c)
		if by := c.Steps[0].ConfirmedBy; by != "" && by != c.Steps[0].To {
			t.Errorf("%s went to %s and was confirmed by %s", c.Code, c.Steps[0].To, by)
		}
	}
	within(t, "files confirmed", sent, 85, 99.9, func(c ward.Case) bool { return c.Steps[0].ConfirmedBy != "" })
}

// The cases of a visit are one person's and came in the same minute.
func TestSample_VisitsAreOfOnePerson(t *testing.T) {
	_, cases := mustSample(t)
	visits := map[string][]ward.Case{}
	for _, c := range cases {
		if c.Visit != "" {
			visits[c.Visit] = append(visits[c.Visit], c)
		}
	}
	for code, all := range visits {
		if len(all) < 2 || len(all) > 3 || !slices.ContainsFunc(all, func(c ward.Case) bool { return c.Code == code }) {
			t.Errorf("visit %s has %d cases", code, len(all))
		}
		for _, c := range all {
			if c.Applicant.PersonalID != all[0].Applicant.PersonalID || c.ReceivedAt != all[0].ReceivedAt || c.Channel != all[0].Channel {
				t.Errorf("%s is not of the visit %s", c.Code, code)
			}
		}
	}
}
