package office_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// A ward that posts one notice of everything closes its months with that; the next
// month goes on from it.
func TestNotice_Combined(t *testing.T) {
	o, leader := closedOctober(t)
	profile, err := o.Profile(ctx)
	if err != nil {
		t.Fatal(err)
	}
	profile.CombinedNotice = true
	if _, err := o.ChangeProfile(ctx, o.Admin, profile); err != nil {
		t.Fatal(err)
	}
	m := o.MustMonth(t, leader, "2026-10")
	if len(m.Notices) != 1 || !m.Combined || m.Notices[0].Kind != ward.NoticeCombined || len(m.Notices[0].Content.Parts()) != 3 {
		t.Fatalf("%d notices", len(m.Notices))
	}
	o.MustClose(t, leader, "2026-10")
	profile.CombinedNotice = false
	if _, err := o.ChangeProfile(ctx, o.Admin, profile); err != nil {
		t.Fatal(err)
	}
	if m = o.MustMonth(t, leader, "2026-10"); len(m.Notices) != 1 || m.Notices[0].Drift != nil {
		t.Errorf("what was approved is not what is shown: %d notices", len(m.Notices))
	}
	next := o.MustMonth(t, leader, "2026-11").Notices
	if len(next) != 3 || next[0].Content.Procedures.CarriedPosted == nil || next[1].Content.Feedback.CarriedPosted == nil {
		t.Errorf("%d notices; nothing is carried over", len(next))
	}
	o.MustReceive(t, 70, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-30T10:00" })
	if m = o.MustMonth(t, leader, "2026-10"); len(m.Notices) != 2 || m.Notices[1].Corrects != m.Notices[0].ID {
		t.Errorf("%d notices: no correction", len(m.Notices))
	}
}

// A kept file that was changed on the disk is found by the check and never printed.
func TestNotice_KeptFileChanged(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-10-05T09:00")
	leader := o.MustOfficer(t, "chutich", "Phạm Thị Chủ Tịch", ward.Leader)
	o.MustReceive(t, 1)
	o.Clock.Set(t, "2026-11-02T09:00")
	v := o.MustApprove(t, leader, octoberID)
	path := filepath.Join(o.Dir, store.AttachmentsName, v.Approved.PDF[:2], v.Approved.PDF)
	kept, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer wardtest.MustWrite(t, path, kept) // the clean-up checks everything
	wardtest.MustWrite(t, path, append([]byte("x"), kept...))
	if _, err := o.NoticePaper(ctx, leader, octoberID); key(err) != "feedback.file_changed" {
		t.Errorf("printed: %v", err)
	}
	report, err := o.Store.Check(ctx)
	if err != nil || len(report.Findings) != 1 || !strings.Contains(report.Findings[0].Where, v.Approved.PDF) {
		t.Errorf("%+v, %v", report.Findings, err)
	}
	wardtest.MustWrite(t, path, kept)
	if err := o.Store.DropUnused(ctx); err != nil {
		t.Fatal(err)
	}
	if _, err := o.NoticePaper(ctx, leader, octoberID); err != nil {
		t.Errorf("the clearing of unused files took it: %v", err)
	}
}

// Who asks for the notice of one kind gets the corrections that stand for it, and none
// that nobody approved.
func TestNoticeCorrections(t *testing.T) {
	o, leader := closedOctober(t)
	o.MustClose(t, leader, "2026-10")
	o.MustReceive(t, 70, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-30T10:00" })
	files := func(month string, kind ward.NoticeKind, drafts bool) (out []string) {
		t.Helper()
		sheets, err := o.NoticeCorrections(ctx, leader, month, kind, drafts)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range sheets {
			out = append(out, s.Name)
		}
		return out
	}
	names := func(kind ward.NoticeKind) []string { return files("2026-10", kind, false) }
	if got := names(ward.NoticeProcedures); got != nil {
		t.Errorf("before it was approved: %v", got)
	}
	o.MustApprove(t, leader, octoberID+"-1")
	o.MustReceive(t, 71, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-30T11:00" })
	o.MustApprove(t, leader, octoberID+"-2")
	if got := names(ward.NoticeProcedures); !slices.Equal(got, []string{"thong-bao-tthc-2026-10-dinh-chinh-1.pdf", "thong-bao-tthc-2026-10-dinh-chinh-2.pdf"}) {
		t.Errorf("%v", got)
	}
	if got := names(ward.NoticeSurvey); got != nil {
		t.Errorf("of another kind: %v", got)
	}
	drafts := func() []string { return files("2026-10", ward.NoticeProcedures, true) }
	if got := drafts(); len(got) != 2 {
		t.Errorf("a draft of a correction of nothing: %v", got)
	}
	o.MustReceive(t, 72, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-30T12:00" })
	if got := drafts(); len(got) != 3 || got[2] != "thong-bao-tthc-2026-10-dinh-chinh-3.pdf" {
		t.Errorf("with the draft: %v", got)
	}
	if got := files("2026-11", ward.NoticeProcedures, true); got != nil {
		t.Errorf("of an open month: %v", got)
	}
}

// The figures of a month are those of the records, beside those that were approved.
func TestMonthFigures(t *testing.T) {
	o, leader := closedOctober(t)
	october := func() office.MonthFigures {
		t.Helper()
		m, err := o.MonthFigures(ctx, leader, "2026-10")
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	if m := october(); len(m.Notices) != 0 || m.Posted.Procedures != nil || m.Now.Procedures == nil || len(m.Changed) != 0 {
		t.Errorf("an open month: %+v", m)
	}
	o.MustApprove(t, leader, octoberID)
	o.MustReceive(t, 70, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-30T10:00" })
	m := october()
	if len(m.Notices) != 1 || m.Notices[0].ID != octoberID || m.Posted.Feedback != nil || m.Posted.Survey != nil {
		t.Fatalf("%+v", m)
	}
	if was, is := m.Posted.Procedures.Figures.Procedures.Total.Received.Total, m.Now.Procedures.Figures.Procedures.Total.Received.Total; was != 6 || is != 7 {
		t.Errorf("approved %d, now %d", was, is)
	}
	if !slices.Contains(m.Changed, ward.CellChange{Cell: "procedures//received", Old: 6, New: 7}) {
		t.Errorf("%+v", m.Changed)
	}
	if _, err := o.MonthFigures(ctx, leader, "2026-12"); key(err) != "period.future" {
		t.Errorf("a month to come: %v", err)
	}
}
