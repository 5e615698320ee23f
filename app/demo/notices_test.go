package demo_test

import (
	"context"
	"testing"

	"motcua/backend/ward"
)

// Every month but the last is closed: its notices were sent back with remarks,
// approved and posted, the first ones late; one was corrected. The figures agree with
// the records, with each other and from month to month.
func TestSample_ClosesItsMonths(t *testing.T) {
	w, _ := mustSample(t)
	ctx := context.Background()
	for i, month := range sampleMonths {
		closed, first, corrected := i < 2, i == 0, i == 1
		m, err := w.NoticeMonth(ctx, w.admin, month)
		if err != nil {
			t.Fatal(err)
		}
		kinds, corrections, remarks := map[ward.NoticeKind]bool{}, 0, 0
		for _, v := range m.Notices {
			kinds[v.Kind] = true
			corrections += min(v.Nth, 1)
			remarks += len(v.Remarks)
			if posted := v.Approved != nil && len(v.Postings) > 0; posted != closed {
				t.Errorf("%s: approved %v, posted %v", v.ID, v.Approved != nil, len(v.Postings) > 0)
			}
			if closed && v.LateDays > 0 != first {
				t.Errorf("%s was posted %d days late", v.ID, v.LateDays)
			}
		}
		if len(kinds) != 3 || corrections > 0 != corrected || closed && remarks != 2 {
			t.Errorf("%s: kinds %v, %d corrections, %d remarks", month, kinds, corrections, remarks)
		}
		r, err := w.Reconcile(ctx, w.admin, month)
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range r.Lines {
			if !l.OK {
				t.Errorf("%s: %+v", month, l)
			}
		}
		if len(r.Lines) == 0 || len(r.Twice)+len(r.Nowhere) > 0 {
			t.Errorf("%s: %d lines, counted twice %v, nowhere %v", month, len(r.Lines), r.Twice, r.Nowhere)
		}
	}
}

// Of what was late in a closed month somebody said why, nearly always: what nobody
// knows is the smallest part.
func TestSample_ExplainsLateness(t *testing.T) {
	w, cases := mustSample(t)
	late, unknown, afterwards := 0, 0, 0
	for _, c := range cases {
		if c.Outcome != ward.Late || c.FinishedAt >= "2026-10" {
			continue
		}
		late++
		if c.LateReason() == ward.LateUnknown {
			unknown++
		}
		if c.Lateness != nil {
			afterwards++
		}
	}
	if late < 8 || 4*unknown > late || afterwards == 0 {
		t.Errorf("%d late cases in the closed months, %d unexplained, %d explained afterwards", late, unknown, afterwards)
	}
	v, err := w.Notice(context.Background(), w.admin, ward.NoticeID("2026-09", ward.NoticeProcedures, 0))
	if err != nil {
		t.Fatal(err)
	}
	if got := v.Content.Procedures.LateReasons; len(got) < 3 {
		t.Errorf("the notice of September gives the reasons %v", got)
	}
}
