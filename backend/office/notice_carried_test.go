package office_test

import (
	"slices"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

func lineOf(r office.Reconciliation, key, part string) (office.ReconLine, bool) {
	i := slices.IndexFunc(r.Lines, func(l office.ReconLine) bool { return l.Key == key && l.Part == part && l.Name != "x" })
	if i < 0 {
		return office.ReconLine{}, false
	}
	return r.Lines[i], true
}

// A cut-off day that is changed between two months leaves no day out and counts none
// twice: the first month after it is shorter, and begins with what the last one left.
func TestNotice_CutoffDayChanged(t *testing.T) {
	o, leader := closedOctober(t)
	o.MustApprove(t, leader, octoberID)
	profile, err := o.Profile(ctx)
	if err != nil {
		t.Fatal(err)
	}
	profile.CutoffDay = 25
	if _, err := o.ChangeProfile(ctx, o.Admin, profile); err != nil {
		t.Fatal(err)
	}
	o.Clock.Set(t, "2026-11-25T09:00")
	for month, want := range map[string]ward.Period{"2026-10": {From: "2026-10-01", To: "2026-10-31"}, "2026-11": {From: "2026-11-01", To: "2026-11-24"},
		"2026-12": {From: "2026-11-25", To: "2026-12-24"}, "2026-09": {From: "2026-08-25", To: "2026-09-30"}} {
		if got, err := o.MonthPeriod(ctx, month); err != nil || got != want {
			t.Errorf("%s is %v, want %v; %v", month, got, want, err)
		}
	}
	r, err := o.Reconcile(ctx, leader, "2026-11")
	if err != nil {
		t.Fatal(err)
	}
	if line, there := lineOf(r, "period", ""); !there || !line.OK {
		t.Errorf("%+v", line)
	}
	if line, there := lineOf(r, "carried", "procedures"); !there || !line.OK || line.Left != 2 {
		t.Errorf("%+v", line)
	}
	if _, there := lineOf(r, "carriedWhy", "procedures"); there {
		t.Error("nothing differs, and it is explained")
	}
}

// What a month begins with that the notice before did not leave is named.
func TestNotice_CarriedOverIsExplained(t *testing.T) {
	o, leader := closedOctober(t)
	o.MustClose(t, leader, "2026-10")
	late := o.MustReceive(t, 70, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-30T10:00" })
	opinion := o.MustOpinion(t, 9, func(in *office.FeedbackInput) { in.ReceivedAt = "2026-10-30T10:00" })
	r, err := o.Reconcile(ctx, leader, "2026-11")
	if err != nil {
		t.Fatal(err)
	}
	for part, code := range map[string]string{"procedures": late.Code, "feedback": opinion.Code} {
		if line, _ := lineOf(r, "carried", part); line.OK || line.Left != line.Right+1 {
			t.Errorf("%s: %+v", part, line)
		}
		if line, _ := lineOf(r, "carriedWhy", part); !line.OK || !strings.Contains(line.Name, "+"+code) {
			t.Errorf("%s: %+v", part, line)
		}
	}
}

// Sheets that are not settled make figures provisional: they do not keep the month from
// being closed, but the page and the paper say so.
func TestNotice_UnsettledSheetsAreSaid(t *testing.T) {
	o, leader := closedOctober(t)
	q, _, err := o.Store.Read(ctx).Questionnaire(wardtest.ShortForm().Code, 1)
	if err != nil {
		t.Fatal(err)
	}
	settled := func() office.ReconLine {
		r, err := o.Reconcile(ctx, leader, "2026-10")
		if err != nil {
			t.Fatal(err)
		}
		line, _ := lineOf(r, "settled", "survey")
		return line
	}
	if line := settled(); !line.OK || line.Left != 12 {
		t.Errorf("%+v", line)
	}
	o.MustPile(t, q.Questionnaire, ward.KeyedOnce, 3)
	if line := settled(); line.OK || line.Left-line.Right != 3 {
		t.Errorf("%+v", line)
	}
	m := o.MustMonth(t, leader, "2026-10")
	i := slices.IndexFunc(m.Missing, func(l office.MissingLine) bool { return l.Key == "sheetsWaiting" })
	if i < 0 || m.Missing[i].Count != 3 || m.Missing[i].Blocking {
		t.Errorf("%+v", m.Missing)
	}
	said := slices.ContainsFunc(m.Notices[2].Paragraphs, func(p office.NoticeParagraph) bool {
		return strings.Contains(p.Text, "Số liệu tạm tính, còn 03 phiếu")
	})
	if v := o.MustApprove(t, leader, m.Notices[2].ID); !said || v.Approved == nil {
		t.Errorf("said %v", said)
	}
}

// A month that was corrected before the one that it goes on from still agrees with it
// once that is corrected too; until then the difference is told.
func TestNotice_CorrectedOutOfTurn(t *testing.T) {
	o, leader := closedOctober(t)
	o.MustClose(t, leader, "2026-10")
	o.Clock.Set(t, "2026-12-01T09:00")
	o.MustClose(t, leader, "2026-11")
	o.MustReceive(t, 70, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-30T10:00" })
	carried := func() (line office.ReconLine, explained bool) {
		t.Helper()
		r, err := o.Reconcile(ctx, leader, "2026-11")
		if err != nil {
			t.Fatal(err)
		}
		line, there := lineOf(r, "carried", "procedures")
		if !there {
			t.Fatalf("%+v", r.Lines)
		}
		_, explained = lineOf(r, "carriedWhy", "procedures")
		return line, explained
	}
	o.MustApprove(t, leader, "2026-11-PROCEDURES-1")
	if line, explained := carried(); line.OK || line.Left != line.Right+1 || !explained {
		t.Errorf("October stands as it was: %+v, explained %v", line, explained)
	}
	o.MustApprove(t, leader, octoberID+"-1")
	if line, explained := carried(); !line.OK || line.Left != 3 || explained {
		t.Errorf("both are corrected: %+v, explained %v", line, explained)
	}
}
