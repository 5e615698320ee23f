package office_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// A month of a few hundred cases is closed from the page that says what is missing to
// the last posting, by the verbs that the screens use and by nobody's help.
func TestNotice_CloseAMonth(t *testing.T) {
	const cases, sheets = 300, 40
	o := wardtest.MustOffice(t, "2026-10-01T08:00")
	leader := o.MustOfficer(t, "chutich", "Phạm Thị Chủ Tịch", ward.Leader)
	var late string // a case that is solved past its time, and nobody writes down why
	for n := range cases {
		if n%15 == 0 {
			o.Clock.Set(t, fmt.Sprintf("2026-10-%02dT09:00", 1+n/15))
		}
		if c := o.MustReceive(t, n); n%4 > 0 {
			o.MustFinish(t, c.ID)
		} else if n == 0 {
			late = c.ID
		}
	}
	o.Clock.Set(t, "2026-10-30T09:00")
	o.MustFinish(t, late)
	opinion := o.MustOpinion(t, 1)
	q := o.MustAdopt(t, wardtest.ShortForm())
	o.MustFillSheets(t, q, "2026-10", sheets)
	o.Clock.Set(t, "2026-11-02T08:00")

	begun := time.Now()
	m := o.MustMonth(t, o.Clerk, "2026-10")
	for _, line := range m.Missing {
		if line.Blocking {
			t.Errorf("%+v keeps a month that is over from being closed", line)
		}
	}
	if !slices.ContainsFunc(m.Missing, func(l office.MissingLine) bool { return l.Key == "casesOverdue" && l.Count > 0 }) {
		t.Errorf("a quarter of the cases has no result, and it is not said: %+v", m.Missing)
	}
	if !slices.ContainsFunc(m.Missing, func(l office.MissingLine) bool { return l.Key == "lateUnexplained" && l.Count == 1 }) {
		t.Errorf("nobody wrote down why a case is late, and it is not said: %+v", m.Missing)
	}
	o.MustAnswer(t, leader, opinion)
	for _, v := range o.MustMonth(t, o.Clerk, "2026-10").Notices {
		v = must(t)(o.SendNotice(ctx, o.Clerk, office.NoticeSend{ID: v.ID, Hash: v.Hash}))
		v = must(t)(o.ApproveNotice(ctx, leader, office.NoticeApprove{ID: v.ID, Hash: v.Hash}))
		must(t)(o.PostNotice(ctx, o.Clerk, office.NoticePost{ID: v.ID, Place: "Bảng tin trụ sở"}))
	}
	t.Logf("%d cases: closed within %s", cases, time.Since(begun).Round(time.Millisecond))

	m = o.MustMonth(t, leader, "2026-10")
	if len(m.Missing) > 0 || len(m.Notices) != 3 {
		t.Errorf("%d notices; still missing: %+v", len(m.Notices), m.Missing)
	}
	for i, v := range m.Notices {
		if v.State != ward.NoticePosted || v.Number != fmt.Sprint(i+1) || v.LateDays != 0 || v.Drift != nil {
			t.Errorf("%s is %s, number %s, %d days late, drift %+v", v.ID, v.State, v.Number, v.LateDays, v.Drift)
		}
	}
	r, err := o.Reconcile(ctx, leader, "2026-10")
	if err != nil || len(r.Twice)+len(r.Nowhere) > 0 {
		t.Errorf("twice %v, nowhere %v, %v", r.Twice, r.Nowhere, err)
	}
	for _, l := range r.Lines {
		if !l.OK {
			t.Errorf("%+v", l)
		}
	}
	total := m.Notices[0].Content.Procedures.Figures.Procedures.Total
	if total.Received.Total != cases || total.Resolved.Total != cases*3/4+1 || m.Notices[2].Content.Survey.Summaries[0].Collected != sheets {
		t.Errorf("%+v", total)
	}
}
