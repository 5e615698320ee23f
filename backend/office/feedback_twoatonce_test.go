package office_test

import (
	"errors"
	"slices"
	"sync"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// Two officers act on one item in the same moment, from the same screen: exactly
// one has their way, the other is told that it has moved on, and by whom.
func TestFeedback_TwoAtOnce(t *testing.T) {
	h := mustHear(t)
	must := func(f ward.Feedback, names ...string) ward.Feedback {
		t.Helper()
		for _, name := range names {
			var err error
			if f, err = onItem[name](h, h.Admin, f, office.Seen{}); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
		}
		return f
	}
	for _, c := range []struct {
		before     []string
		one, other string
	}{
		{nil, "classify", "forward"}, {nil, "assign", "forward"}, {[]string{"assign", "draftAnswer"}, "approveAnswer", "returnAnswer"},
		{[]string{"assign", "draftAnswer", "approveAnswer"}, "sendAnswer", "forward"}, {[]string{"assign", "askInfo"}, "giveInfo", "giveInfo"},
		{[]string{"assign", "draftAnswer", "approveAnswer", "sendAnswer"}, "close", "reopen"},
		{[]string{"assign", "writePublic"}, "publish", "writePublic"},
	} {
		t.Run(c.one+"Or"+c.other, func(t *testing.T) {
			for n := range 10 {
				f := must(h.MustOpinion(t, n), c.before...)
				seen := office.Seen{After: f.LastChange.Event}
				errs := make([]error, 2)
				var all sync.WaitGroup
				for i, name := range []string{c.one, c.other} {
					who := []ward.Officer{h.Admin, h.Clerk}[i]
					if !slices.Contains(office.FeedbackActs(who, f, h.Now()), name) {
						who = h.leader
					}
					all.Go(func() { _, errs[i] = onItem[name](h, who, f, seen) })
				}
				all.Wait()
				if (errs[0] == nil) == (errs[1] == nil) {
					t.Fatalf("both had their way, or nobody: %v", errs)
				}
				var e *ward.Error
				if told := errs[slices.IndexFunc(errs, func(err error) bool { return err != nil })]; !errors.As(told, &e) || e.Code != ward.CodeConflict {
					t.Errorf("the other was told %v", told)
				}
			}
		})
	}
}

// Numbers that many ask for at once are given once each, without gaps, by counter
// and year.
func TestFeedback_NumbersAtOnce(t *testing.T) {
	o := wardtest.MustOffice(t, "2027-01-04T09:00")
	const n = 40
	codes := make([]string, n)
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() {
			f, err := o.ReceiveFeedback(ctx, o.Clerk, wardtest.FeedbackInput(i))
			if err != nil {
				t.Error(err)
			}
			codes[i] = f.Code
		})
	}
	all.Wait()
	slices.Sort(codes)
	if codes[0] != "PA-A-27-0001" || codes[n-1] != "PA-A-27-0040" || len(slices.Compact(codes)) != n {
		t.Errorf("%v", codes)
	}
	late := wardtest.FeedbackInput(1)
	late.ReceivedAt = "2026-12-31T16:00"
	if f, err := o.ReceiveFeedback(ctx, o.Clerk, late); err != nil || f.Code != "PA-A-26-0001" {
		t.Errorf("of the year before it is %s, %v", f.Code, err)
	}
}
