package ward

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestForget: of any life, what is made of the whole events and of what is kept of
// them is the same once the sender is forgotten, nothing of the words of the
// sender is kept, and forgetting twice keeps the same.
func TestForget(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := slices.DeleteFunc(drawFeedback(t), func(e Event) bool { return e.Kind == FeedbackAnonymised })
		before, ok, err := FoldFeedback("feedback/1", events)
		if err != nil || !ok {
			return
		}
		kept, err := Forget("feedback/1", events)
		if err != nil {
			t.Fatal(err)
		}
		body, err := json.Marshal(AnonymisedBody{Kept: kept, Done: Done{By: "quantri", At: "2031-01-01T09:00:00+07:00"}})
		if err != nil {
			t.Fatal(err)
		}
		last := Event{ID: "last", Origin: "q1", OriginSeq: 99, Lamport: 99, Subject: "feedback/1", Kind: FeedbackAnonymised, Body: body}
		whole, _, err := FoldFeedback("feedback/1", append(slices.Clone(events), last))
		if err != nil {
			t.Fatal(err)
		}
		blanked := append(slices.Clone(events), last)
		for i := range events {
			blanked[i].Body = nil
		}
		if err := WithKept(blanked); err != nil {
			t.Fatal(err)
		}
		again, _, err := FoldFeedback("feedback/1", blanked)
		if err != nil {
			t.Fatal(err)
		}
		if before.Open() {
			if again.Anonymised != "" {
				t.Fatal("an open item was anonymised")
			}
			return
		}
		if !reflect.DeepEqual(again, whole) {
			t.Fatalf("of what is kept\n%+v\nof the whole\n%+v", again, whole)
		}
		if strings.Contains(strings.ToLower(string(body)), "người gửi") {
			t.Fatalf("kept is %s", body)
		}
		p := Period{From: "2026-01-01", To: "2026-12-31"}
		if a, b := CountFeedback([]Feedback{before}, p, p.To.Next().Start()), CountFeedback([]Feedback{again}, p, p.To.Next().Start()); !reflect.DeepEqual(a, b) {
			t.Fatalf("counted was %+v, now %+v", a, b)
		}
		if twice, err := Forget("feedback/1", blanked); err != nil || !reflect.DeepEqual(twice, kept) {
			t.Fatalf("forgotten twice it keeps %s, not %s: %v", twice, kept, err)
		}
	})
}

// An event of the journal whose body is missing without a redaction is taken for a
// contradiction, not for nothing.
func TestWithKept_NothingKept(t *testing.T) {
	l := &feedbackLife{t: t}
	opinion(l, ClassOther)
	l.must(FeedbackClassifiedAs, FeedbackClassifiedBody{Kind: KindReport, Class: ClassOther})
	l.events[1].Body = nil
	if err := WithKept(l.events); err != nil {
		t.Fatal(err)
	}
	f, ok, err := FoldFeedback("feedback/1", l.events)
	if err != nil || !ok || len(f.Conflicts) != 1 || f.State != FeedbackReceived {
		t.Errorf("%+v, %v, %v", f, ok, err)
	}
}
