package office_test

import (
	"bytes"
	"slices"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// closedOctober gives an office with some work done in October, on the first working day
// of November.
func closedOctober(t *testing.T) (o *wardtest.Office, leader ward.Officer) {
	o = wardtest.MustOffice(t, "2026-10-05T09:00")
	leader = o.MustOfficer(t, "chutich", "Phạm Thị Chủ Tịch", ward.Leader)
	for n := range 6 {
		c := o.MustReceive(t, n)
		if n > 1 {
			o.MustFinish(t, c.ID)
		}
	}
	o.MustAnswer(t, leader, o.MustOpinion(t, 1))
	o.MustOpinion(t, 2)
	q := o.MustAdopt(t, wardtest.ShortForm())
	o.MustFillSheets(t, q, "2026-10", 12)
	o.Clock.Set(t, "2026-11-02T09:00")
	return o, leader
}

const octoberID = "2026-10-PROCEDURES"

// A notice goes its whole way, and each step is refused before its turn.
func TestNotice_WholeLife(t *testing.T) {
	o, leader := closedOctober(t)
	m := o.MustMonth(t, o.Clerk, "2026-10")
	if len(m.Notices) != 3 || m.DueOn != "2026-11-06" || !m.Over {
		t.Fatalf("%d notices, due %s, over %v", len(m.Notices), m.DueOn, m.Over)
	}
	v := m.Notices[0]
	if v.State != ward.NoticeDraft || v.Number != "1" || !slices.Contains(v.Can, "send") || v.Content.Procedures.Figures.Procedures.Total.Received.Total != 6 {
		t.Fatalf("%+v", v)
	}
	if _, err := o.ApproveNotice(ctx, leader, office.NoticeApprove{ID: v.ID, Hash: v.Hash}); key(err) != "notice.state" {
		t.Errorf("approved a draft: %v", err)
	}
	par := v.Paragraphs[0]
	v = must(t)(o.SetNoticeText(ctx, o.Clerk, office.NoticeText{ID: v.ID, Key: par.Key, Text: "Viết tay."}))
	if !v.Paragraphs[0].Changed || v.Paragraphs[0].Text != "Viết tay." || v.Paragraphs[0].Composed != par.Text || v.Paragraphs[0].By != o.Clerk.Name {
		t.Errorf("%+v", v.Paragraphs[0])
	}
	v = must(t)(o.SetNoticeText(ctx, o.Clerk, office.NoticeText{ID: v.ID, Key: par.Key}))
	if v.Paragraphs[0].Changed || v.Paragraphs[0].Text != par.Text {
		t.Errorf("not taken back: %+v", v.Paragraphs[0])
	}
	v = must(t)(o.SendNotice(ctx, o.Clerk, office.NoticeSend{ID: v.ID, Hash: v.Hash}))
	v = must(t)(o.RemarkNotice(ctx, leader, office.NoticeRemarkInput{ID: v.ID, Target: "cell:procedures//received", Text: "Kiểm tra lại"}))
	if _, err := o.ApproveNotice(ctx, leader, office.NoticeApprove{ID: v.ID, Hash: v.Hash}); key(err) != "notice.remarks_open" {
		t.Errorf("approved over a remark: %v", err)
	}
	v = must(t)(o.ReturnNotice(ctx, leader, office.NoticeReturn{ID: v.ID}))
	if _, err := o.SendNotice(ctx, o.Clerk, office.NoticeSend{ID: v.ID}); key(err) != "notice.remarks_open" {
		t.Errorf("sent over a remark: %v", err)
	}
	v = must(t)(o.SettleNoticeRemark(ctx, o.Clerk, office.NoticeSettle{ID: v.ID, Remark: v.Remarks[0].ID, Note: "Đã đối chiếu sổ"}))
	v = must(t)(o.SendNotice(ctx, o.Clerk, office.NoticeSend{ID: v.ID, Hash: v.Hash}))
	if len(v.Rounds) != 2 || v.Rounds[0].Returned == nil || v.State != ward.NoticeReview {
		t.Errorf("%+v", v.Rounds)
	}
	v = must(t)(o.ApproveNotice(ctx, leader, office.NoticeApprove{ID: v.ID, Hash: v.Hash, Number: "15"}))
	if v.State != ward.NoticeApproved || v.Number != "15" || v.Content.Signed != "2026-11-02" || v.Approved.By != leader.Name || v.Drift != nil {
		t.Errorf("%+v", v)
	}
	v = must(t)(o.PostNotice(ctx, o.Clerk, office.NoticePost{ID: v.ID, Place: "Bảng tin trụ sở"}))
	if v.State != ward.NoticePosted || v.LateDays != 0 || v.Postings[0].TakeDownFrom != "2026-12-02" {
		t.Errorf("%+v", v.Postings)
	}
	if _, err := o.TakeDownNotice(ctx, o.Clerk, office.NoticeTakeDown{ID: v.ID, Posting: v.Postings[0].ID}); key(err) != "notice.too_early" {
		t.Errorf("taken down at once: %v", err)
	}
	o.Clock.Set(t, "2026-12-02T08:00")
	v = must(t)(o.TakeDownNotice(ctx, o.Clerk, office.NoticeTakeDown{ID: v.ID, Posting: v.Postings[0].ID}))
	if v.State != ward.NoticeTakenDown {
		t.Errorf("%s", v.State)
	}
}

// must fails the test when an act is refused.
func must(t *testing.T) func(office.NoticeView, error) office.NoticeView {
	return func(v office.NoticeView, err error) office.NoticeView {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// What the approver did not see is not approved; nothing is saved of the attempt.
func TestNotice_FiguresMoved(t *testing.T) {
	o, leader := closedOctober(t)
	v := must(t)(o.SendNotice(ctx, o.Clerk, office.NoticeSend{ID: octoberID}))
	late := o.MustReceive(t, 50, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-30T10:00" })
	for _, hash := range []string{v.Hash, ""} {
		if _, err := o.ApproveNotice(ctx, leader, office.NoticeApprove{ID: octoberID, Hash: hash}); key(err) != "notice.figures_moved" {
			t.Errorf("approved other figures: %v", err)
		}
	}
	v = must(t)(o.Notice(ctx, leader, octoberID))
	if i := slices.IndexFunc(v.SinceSent, func(c ward.CellChange) bool { return c.Cell == "procedures//received" }); i < 0 || v.SinceSent[i].New != v.SinceSent[i].Old+1 {
		t.Errorf("%s came after it was sent, and is not marked: %v", late.Code, v.SinceSent)
	}
	v = must(t)(o.ApproveNotice(ctx, leader, office.NoticeApprove{ID: octoberID, Hash: v.Hash}))
	if v.Number != "1" {
		t.Errorf("number %s", v.Number)
	}
}

// A text that was written over other figures has to be looked at again.
func TestNotice_StaleText(t *testing.T) {
	o, _ := closedOctober(t)
	v := must(t)(o.Notice(ctx, o.Clerk, octoberID))
	i := slices.IndexFunc(v.Paragraphs, func(p office.NoticeParagraph) bool { return p.Key == "procedures.received" })
	if i < 0 {
		t.Fatalf("no paragraph of what was received: %+v", v.Paragraphs)
	}
	must(t)(o.SetNoticeText(ctx, o.Clerk, office.NoticeText{ID: octoberID, Key: "procedures.received", Text: "Nhận 6 hồ sơ."}))
	o.MustReceive(t, 50, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-30T10:00" })
	if _, err := o.SendNotice(ctx, o.Clerk, office.NoticeSend{ID: octoberID}); key(err) != "notice.text_stale" {
		t.Errorf("sent a text over other figures: %v", err)
	}
	v = must(t)(o.SetNoticeText(ctx, o.Clerk, office.NoticeText{ID: octoberID, Key: "procedures.received", Text: "Nhận 7 hồ sơ."}))
	if v.Paragraphs[i].Stale || v.Why != "" || v.NotReady != nil {
		t.Errorf("%+v", v.Paragraphs[i])
	}
}

// A number is given once in a year.
func TestNotice_Numbers(t *testing.T) {
	o, leader := closedOctober(t)
	must(t)(o.SendNotice(ctx, o.Clerk, office.NoticeSend{ID: octoberID}))
	v := must(t)(o.SendNotice(ctx, o.Clerk, office.NoticeSend{ID: "2026-10-SURVEY"}))
	first := must(t)(o.Notice(ctx, leader, octoberID))
	must(t)(o.ApproveNotice(ctx, leader, office.NoticeApprove{ID: octoberID, Hash: first.Hash, Number: "012"}))
	for number, want := range map[string]string{"12": "notice.number_taken", "0012": "notice.number_taken", "0": "notice.number_shape", "000": "notice.number_shape", "12/TB": "notice.number_shape", "một": "notice.number_shape"} {
		if _, err := o.ApproveNotice(ctx, leader, office.NoticeApprove{ID: v.ID, Hash: v.Hash, Number: number}); key(err) != want {
			t.Errorf("number %q: %v", number, err)
		}
	}
	if v = must(t)(o.ApproveNotice(ctx, leader, office.NoticeApprove{ID: v.ID, Hash: v.Hash})); v.Number != "13" {
		t.Errorf("number %s", v.Number)
	}
}

// A month that still runs is a draft and nothing else; one to come is nothing.
func TestNotice_RunningMonth(t *testing.T) {
	o, _ := closedOctober(t)
	o.Clock.Set(t, "2026-10-31T23:00")
	if _, err := o.SendNotice(ctx, o.Clerk, office.NoticeSend{ID: octoberID}); key(err) != "notice.month_runs" {
		t.Errorf("sent a month that runs: %v", err)
	}
	if _, err := o.NoticeMonth(ctx, o.Clerk, "2026-11"); key(err) != "period.future" {
		t.Errorf("a month to come: %v", err)
	}
	if _, err := o.Notice(ctx, o.Clerk, octoberID+"-1"); key(err) != "notice.unknown" {
		t.Errorf("a correction of nothing: %v", err)
	}
}

// The administrator of a ward that has a leader does not decide; of one without, does.
func TestNotice_WhoDecides(t *testing.T) {
	o, leader := closedOctober(t)
	v := must(t)(o.SendNotice(ctx, o.Clerk, office.NoticeSend{ID: octoberID}))
	if _, err := o.ApproveNotice(ctx, o.Admin, office.NoticeApprove{ID: octoberID, Hash: v.Hash}); key(err) != "notice.leader_decides" {
		t.Errorf("an administrator decided: %v", err)
	}
	if v = must(t)(o.Notice(ctx, o.Admin, octoberID)); slices.Contains(v.Can, "approve") {
		t.Error("the button is shown")
	}
	if _, err := o.SetActive(ctx, o.Admin, leader.ID, false); err != nil {
		t.Fatal(err)
	}
	must(t)(o.ApproveNotice(ctx, o.Admin, office.NoticeApprove{ID: octoberID, Hash: v.Hash}))
}

// What is printed of a frozen notice is the kept file, years later and whatever
// happened to its records, the profile and the texts.
func TestNotice_SameBytesForEver(t *testing.T) {
	o, leader := closedOctober(t)
	o.MustClose(t, leader, "2026-10")
	before, err := o.NoticePaper(ctx, o.Clerk, octoberID)
	if err != nil {
		t.Fatal(err)
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		t.Fatal(err)
	}
	profile.Committee, profile.SignerName = "Ủy ban nhân dân phường Khác", "Người Khác"
	if _, err := o.ChangeProfile(ctx, o.Admin, profile); err != nil {
		t.Fatal(err)
	}
	o.MustReceive(t, 60, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-30T10:00" })
	o.Clock.Pass(3 * 365 * 24 * time.Hour)
	after, err := o.NoticePaper(ctx, o.Clerk, octoberID)
	if err != nil || !bytes.Equal(before.PDF, after.PDF) || before.Name != "thong-bao-tthc-2026-10.pdf" {
		t.Errorf("%s: %d and %d bytes, %v", before.Name, len(before.PDF), len(after.PDF), err)
	}
}
