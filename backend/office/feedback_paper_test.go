package office_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// Every paper that the page of an item offers is there, and no other.
func TestFeedbackPaper_WhatIsOfferedIsPrinted(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-02T09:00")
	leader := o.MustOfficer(t, "chi", "Vũ Thị Chi", ward.Leader)
	answered := o.MustAnswer(t, leader, o.MustOpinion(t, 1))
	nameless := o.MustOpinion(t, 2, func(in *office.FeedbackInput) { in.Sender, in.Kind = nil, ward.KindSuggestion })
	sent, err := o.ForwardFeedback(ctx, o.Clerk, office.ForwardInput{ID: o.MustOpinion(t, 3).ID, To: "Công an phường Mẫu", Reason: "không thuộc thẩm quyền"})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range []ward.Feedback{answered, nameless, sent} {
		offered := office.FeedbackPapers(f)
		for _, kind := range []string{office.FeedbackReceiptKind, office.FeedbackReplyKind, office.FeedbackForwardKind, office.FeedbackDossierKind} {
			sheet, err := o.FeedbackPaper(ctx, o.Clerk, kind, f.Code, "", nil)
			if is, want := err == nil && bytes.HasPrefix(sheet.PDF, []byte("%PDF-")), slices.Contains(offered, kind); is != want {
				t.Errorf("%s of %s (%s): printed %v, offered %v: %v", kind, f.Code, f.State, is, want, err)
			}
			if err == nil && (!strings.HasSuffix(sheet.Name, f.Code+".pdf") || sheet.CaseID != f.ID) {
				t.Errorf("%s is called %s, of %s", kind, sheet.Name, sheet.CaseID)
			}
		}
	}
}

// Whom an item names would learn from its papers who sent it.
func TestFeedbackPaper_NotForWhomItNames(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-02T09:00")
	named := o.MustOfficer(t, "hung", "Phạm Văn Hùng", ward.Clerk)
	f := o.MustOpinion(t, 1, func(in *office.FeedbackInput) { in.Class, in.About = ward.ClassConduct, []string{named.ID} })
	for _, kind := range []string{office.FeedbackReceiptKind, office.FeedbackReplyKind, office.FeedbackForwardKind, office.FeedbackDossierKind} {
		if sheet, err := o.FeedbackPaper(ctx, named, kind, f.ID, "", nil); key(err) != "feedback.named" || sheet.PDF != nil {
			t.Errorf("%s: got %v", kind, err)
		}
	}
	if _, err := o.FeedbackPaper(ctx, o.Clerk, office.FeedbackReceiptKind, f.ID, "", nil); err != nil {
		t.Error(err)
	}
	if _, err := o.FeedbackPaper(ctx, o.Clerk, "feedback-other", f.ID, "", nil); key(err) != "paper.unknown" {
		t.Errorf("a paper that there is not: %v", err)
	}
	if _, err := o.FeedbackPaper(ctx, o.Clerk, office.FeedbackReceiptKind, "PA-A-26-9999", "", nil); key(err) != "feedback.unknown" {
		t.Errorf("of an item that there is not: %v", err)
	}
}

// A second print says that it is one; after a correction the new slip takes the
// place of the old one.
func TestFeedbackPaper_CountsItsPrints(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-02T09:00")
	f := o.MustOpinion(t, 1)
	expect := func(copies int, replaces bool) {
		t.Helper()
		sheet, err := o.FeedbackPaper(ctx, o.Clerk, office.FeedbackReceiptKind, f.ID, "A5", nil)
		if err != nil || sheet.Copy != copies || sheet.Replaces != replaces {
			t.Errorf("print %d, replaces %v, want %d, %v (%v)", sheet.Copy, sheet.Replaces, copies, replaces, err)
		}
	}
	print := func() office.PrintJob {
		t.Helper()
		j, err := o.AddPrint(ctx, o.Clerk, office.PrintJob{Kind: office.FeedbackReceiptKind, CaseID: f.ID, CaseCode: f.Code, Name: "a.pdf", Why: "print.waiting"})
		if err != nil {
			t.Fatal(err)
		}
		if kept, err := o.PrintHanded(ctx, o.Clerk, j, nil); err != nil || !kept {
			t.Fatal(kept, err)
		}
		return j
	}
	expect(1, false)
	first := print()
	expect(2, false)
	in := wardtest.FeedbackInput(1)
	in.Content = "Ghế chờ bị gãy chân"
	if _, err := o.CorrectFeedback(ctx, o.Clerk, office.FeedbackCorrection{ID: f.ID, Reason: "ghi thiếu", Fields: in}); err != nil {
		t.Fatal(err)
	}
	expect(1, true)
	if _, err := o.PrintAgain(ctx, o.Clerk, first.ID); key(err) != "print.outdated" {
		t.Errorf("the void slip is sent again: %v", err)
	}
	print()
	expect(2, false)
	wardtest.MustCheck(t, o.Store)
}

func TestFeedbackGuide_OfComplaintAndDenunciation(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-02T09:00")
	for what, name := range map[string]string{ward.Complaint: "huong-dan-khieu-nai.pdf", ward.Denunciation: "huong-dan-to-cao.pdf"} {
		sheet, err := o.FeedbackGuide(ctx, o.Clerk, what, "A5")
		if err != nil || sheet.Name != name || sheet.CaseID+sheet.CaseCode != "" || !strings.Contains(readPDF(t, sheet.PDF), "PHIẾU HƯỚNG DẪN") {
			t.Errorf("%s: %s of %q, %v", what, sheet.Name, sheet.CaseID, err)
		}
	}
	if _, err := o.FeedbackGuide(ctx, o.Clerk, "x", ""); key(err) != "paper.unknown" {
		t.Errorf("got %v", err)
	}
}

// The notice is a draft until it is approved, and there is none of a month to come.
func TestFeedbackNotice_OfAMonth(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-02T09:00")
	o.MustOpinion(t, 1)
	sheet, err := o.MonthNotice(ctx, o.Admin, "2026-11", ward.NoticeFeedback)
	if text := readPDF(t, sheet.PDF); err != nil || sheet.Name != "thong-bao-pakn-2026-11.pdf" || !strings.Contains(text, "DỰ THẢO") || !strings.Contains(text, "tháng 11 năm 2026") {
		t.Errorf("%s, %v", sheet.Name, err)
	}
	if sheet, err = o.MonthNotice(ctx, o.Admin, "2026-10", ward.NoticeFeedback); err != nil || !strings.Contains(readPDF(t, sheet.PDF), "DỰ THẢO") {
		t.Errorf("a month that is over and not approved: %v", err)
	}
	if _, err := o.MonthNotice(ctx, o.Admin, "2026-12", ward.NoticeFeedback); key(err) != "period.future" {
		t.Errorf("a month to come: %v", err)
	}
}
