package ward

import "testing"

func TestLetters_InForce(t *testing.T) {
	l := Letters{
		Replies: []ReplyWords{{Outcome: OutcomeAccepted, ValidFrom: "2027-01-01", Lead: "mới"}, {Outcome: OutcomeAccepted, ValidFrom: "2025-07-01", Lead: "cũ"},
			{Outcome: OutcomeRefused, ValidFrom: "2025-07-01", Lead: "từ chối"}},
		Guides: []GuideWords{{What: Complaint, ValidFrom: "2025-07-01", Title: "khiếu nại"}},
	}
	for _, c := range []struct {
		outcome FeedbackOutcome
		on      Date
		want    string
	}{
		{OutcomeAccepted, "2026-12-31", "cũ"}, {OutcomeAccepted, "2027-01-01", "mới"}, {OutcomeRefused, "2027-01-01", "từ chối"},
		{OutcomeExplained, "2027-01-01", ""}, {OutcomeAccepted, "2025-06-30", ""},
	} {
		if got, ok := l.Reply(c.outcome, c.on); got.Lead != c.want || ok != (c.want != "") {
			t.Errorf("%s on %s: %q, want %q", c.outcome, c.on, got.Lead, c.want)
		}
	}
	if g, ok := l.Guide(Complaint, "2026-01-01"); !ok || g.Title != "khiếu nại" {
		t.Errorf("the guide is %+v", g)
	}
	if _, ok := l.Guide(Denunciation, "2026-01-01"); ok {
		t.Error("there is a guide that nobody wrote")
	}
}
