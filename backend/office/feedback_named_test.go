package office_test

import (
	"encoding/json"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// Whom an item about conduct names reads what was said once the leader has found what
// is true of it, and never who said it, nor what was written to them.
func TestFeedback_NamedReadsAfterTheFinding(t *testing.T) {
	h := mustHear(t)
	f := h.MustOpinion(t, 1, func(in *office.FeedbackInput) {
		in.Class, in.About, in.Content, in.HappenedOn = ward.ClassConduct, []string{h.named.ID}, "quát tháo ở quầy", "2026-11-01"
	})
	other := h.MustOpinion(t, 2, func(in *office.FeedbackInput) { in.Content = "cũng bị quát tháo" })
	for _, step := range []func() error{
		func() error {
			return second(h.GroupFeedback(ctx, h.Clerk, office.GroupInput{ID: other.ID, With: f.ID}))
		},
		func() error {
			return second(h.AssignFeedback(ctx, h.leader, office.AssignInput{ID: f.ID, To: h.Clerk.ID, Note: "gọi bà Mẫu 1"}))
		},
		func() error {
			return second(h.DraftAnswer(ctx, h.Clerk, office.DraftInput{ID: f.ID, Outcome: ward.OutcomeAccepted, Text: "Kính gửi bà Mẫu 1"}))
		},
		func() error {
			return second(h.WritePublic(ctx, h.Clerk, office.PublicInput{ID: f.ID, Content: "Chưa ai duyệt, Mẫu 1", Outcome: "x"}))
		},
	} {
		if err := step(); err != nil {
			t.Fatal(err)
		}
	}
	reads := func(said bool) {
		t.Helper()
		file, err := h.Feedback(ctx, h.named, f.ID)
		list, listErr := h.FeedbackList(ctx, h.named, ward.FeedbackFilter{Officer: h.named.ID})
		found, foundErr := h.FeedbackList(ctx, h.named, ward.FeedbackFilter{Text: "quát tháo", Officer: h.named.ID})
		if err != nil || listErr != nil || foundErr != nil || list.Total != 1 {
			t.Fatal(err, listErr, foundErr, list.Total)
		}
		text, err := json.Marshal([]any{file, list})
		if err != nil || strings.Contains(string(text), "Mẫu 1") {
			t.Errorf("they read who it was: %s (%v)", text, err)
		}
		if got := strings.Contains(string(text), "quát tháo"); got != said || file.Withheld == said || list.Rows[0].Withheld == said || (found.Total == 1) != said {
			t.Errorf("they read what was said: %v, want %v; withheld %v, %v; found %d", got, said, file.Withheld, list.Rows[0].Withheld, found.Total)
		}
		if got := file.Item.HappenedOn != ""; got != said {
			t.Errorf("they read the day: %v", file.Item.HappenedOn)
		}
	}
	reads(false)
	if _, err := h.FindConduct(ctx, h.leader, office.FindingInput{ID: f.ID, Verdict: ward.Partly, Reasons: "có người chứng kiến"}); err != nil {
		t.Fatal(err)
	}
	reads(true)
	if file, err := h.Feedback(ctx, h.named, f.ID); err != nil || file.Item.Finding.Reasons == "" || file.Item.Class != ward.ClassConduct {
		t.Errorf("of the finding they read %+v, %v", file.Item.Finding, err)
	}
	// Of what is not about conduct they read once it was answered.
	f = h.MustOpinion(t, 1, func(in *office.FeedbackInput) { in.About, in.Content = []string{h.named.ID}, "quát tháo về phí" })
	if file, err := h.Feedback(ctx, h.named, f.ID); err != nil || !file.Withheld || file.Item.Content != "" {
		t.Errorf("before the answer %+v, %v", file.Item, err)
	}
	h.MustAnswer(t, h.leader, f)
	if file, err := h.Feedback(ctx, h.named, f.ID); err != nil || file.Withheld || file.Item.Content == "" || file.Item.Sender != nil {
		t.Errorf("after the answer %+v, %v", file.Item, err)
	}
}

// The cases of a sender are those of their whole number, however it was written.
func TestFeedback_ShowsTheCasesOfTheSender(t *testing.T) {
	h := mustHear(t)
	for n, phone := range []string{"0912 345 678", "0912345678", "09123456789"} {
		h.MustReceive(t, n+1, func(in *office.CaseInput) { in.Applicant.Phone = phone })
	}
	for phone, want := range map[string]int{"0912345678": 2, "0912.345.678": 2, "912345678": 0} {
		f := h.MustOpinion(t, 1, func(in *office.FeedbackInput) { in.Sender.Phone = phone })
		if file, err := h.Feedback(ctx, h.Clerk, f.ID); err != nil || file.Visits == nil || len(file.Visits) != want {
			t.Errorf("%s: %d cases, %v, want %d", phone, len(file.Visits), err, want)
		}
	}
}

// A paper that did not come out is not sent to the printer again by whom it is about.
func TestPrintAgain_NotByWhomTheOpinionNames(t *testing.T) {
	h := mustHear(t)
	f := h.MustOpinion(t, 1, func(in *office.FeedbackInput) { in.About = []string{h.named.ID} })
	j, err := h.AddPrint(ctx, h.Clerk, office.PrintJob{Kind: office.FeedbackReceiptKind, CaseID: f.ID, CaseCode: f.Code, Name: "a.pdf"})
	if err != nil {
		t.Fatal(err)
	}
	_, err = h.PrintAgain(ctx, h.named, j.ID)
	wantKey(t, err, "feedback.named")
	if _, err := h.PrintAgain(ctx, h.Clerk, j.ID); err != nil {
		t.Error(err)
	}
}
