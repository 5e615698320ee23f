package office_test

import (
	"slices"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// No clerk sends away what is said of a colleague, or gives it a class that needs no
// finding; what was found here is not sent away at all.
func TestConduct_StaysForTheLeader(t *testing.T) {
	h := mustHear(t)
	f := h.MustOpinion(t, 1, func(in *office.FeedbackInput) { in.Class, in.About = ward.ClassConduct, []string{h.named.ID} })
	forward := office.ForwardInput{ID: f.ID, To: "Sở Nội vụ", Reason: "không thuộc thẩm quyền"}
	_, err := h.ForwardFeedback(ctx, h.Clerk, forward)
	wantKey(t, err, "feedback.conduct_leader")
	_, err = h.ClassifyFeedback(ctx, h.Clerk, office.ClassifyInput{ID: f.ID, Kind: f.Kind, Class: ward.ClassOther})
	if refused(err)["class"] != "feedback.conduct_leader" {
		t.Errorf("classified by a clerk: %v", err)
	}
	in := wardtest.FeedbackInput(1)
	in.Class, in.About = ward.ClassOther, nil
	_, err = h.CorrectFeedback(ctx, h.Clerk, office.FeedbackCorrection{ID: f.ID, Reason: "nhầm", Fields: in})
	if refused(err)["fields.class"] != "feedback.conduct_leader" {
		t.Errorf("corrected by a clerk: %v", err)
	}
	for who, want := range map[*ward.Officer]bool{&h.Clerk: false, &h.leader: true} {
		if got := slices.Contains(office.FeedbackActs(*who, mustItem(t, h.Office, f.ID), h.Now()), "forward"); got != want {
			t.Errorf("%s is offered to send it on: %v", who.Name, got)
		}
	}
	if _, err := h.FindConduct(ctx, h.leader, office.FindingInput{ID: f.ID, Verdict: ward.Founded, Reasons: "đúng"}); err != nil {
		t.Fatal(err)
	}
	_, err = h.ForwardFeedback(ctx, h.leader, forward)
	wantKey(t, err, "feedback.found_here")

	// What nobody classified yet, and names nobody, a clerk may class by what it says.
	g := h.MustOpinion(t, 2, func(in *office.FeedbackInput) { in.Class = ward.ClassConduct })
	if _, err := h.ClassifyFeedback(ctx, h.Clerk, office.ClassifyInput{ID: g.ID, Kind: g.Kind, Class: ward.ClassOther}); err != nil {
		t.Error(err)
	}
}
