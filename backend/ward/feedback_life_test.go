package ward

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// feedbackLife writes the life of one item, event by event.
type feedbackLife struct {
	t      *testing.T
	events []Event
}

func (l *feedbackLife) then(kind Kind, body any) Feedback {
	l.t.Helper()
	data, err := json.Marshal(body)
	if err != nil {
		l.t.Fatal(err)
	}
	n := len(l.events)
	l.events = append(l.events, Event{ID: fmt.Sprint("e", n), Lamport: int64(n), Kind: kind, Body: data})
	f, _, err := FoldFeedback("feedback/1", l.events)
	if err != nil {
		l.t.Fatal(err)
	}
	return f
}

func (l *feedbackLife) must(kind Kind, body any) Feedback {
	l.t.Helper()
	f := l.then(kind, body)
	if len(f.Conflicts) > 0 {
		l.t.Fatalf("%s is a conflict at %s", kind, f.State)
	}
	return f
}

func doneAt(by, moment string) Done { return Done{By: by, ByName: by, At: at(moment)} }

func opinion(l *feedbackLife, class FeedbackClass, about ...Named) Feedback {
	return l.must(FeedbackTaken, FeedbackReceivedBody{Code: "PA-A-26-0001", ReceivedAt: at("2026-11-02 09:00"), DueAt: at("2026-11-23 17:00"),
		FeedbackDetails: FeedbackDetails{Kind: KindReport, Class: class, Channel: FromPhone, Content: "Cán bộ nói to tiếng", About: about,
			Sender: &Person{Name: "Nguyễn Văn Thử", Phone: "0900 000 001"}}, Done: doneAt("lan", "2026-11-02 09:00")})
}

// answer takes an item from where it is to its answer.
func answer(l *feedbackLife) Feedback {
	l.must(FeedbackGiven, Assignment{To: Named{ID: "mai"}, Done: doneAt("binh", "2026-11-03 09:00")})
	l.must(AnswerDrafted, AnswerDraft{Outcome: OutcomeAccepted, Text: "Đã nhắc nhở", Done: doneAt("mai", "2026-11-04 09:00")})
	l.must(AnswerApproved, doneAt("binh", "2026-11-05 09:00"))
	return l.must(AnswerGiven, AnswerSentBody{AnswerSent: AnswerSent{Way: "điện thoại", Done: doneAt("mai", "2026-11-05 10:00")}})
}

// An item about conduct closes only with a finding and its measures taken, and
// never by the officer whom it names.
func TestFeedback_ConductClosesWithItsMeasures(t *testing.T) {
	l := &feedbackLife{t: t}
	opinion(l, ClassConduct, Named{ID: "hung", Name: "Hùng"})
	if f := l.then(FeedbackGiven, Assignment{To: Named{ID: "hung"}}); len(f.Conflicts) != 1 || f.Assigned != nil {
		t.Error("it was given to the officer whom it names")
	}
	l.events = l.events[:1]
	f := answer(l)
	wantRefusal(t, f.MayClose(), "feedback.no_finding")
	f = l.must(FindingMade, Finding{Verdict: Founded, Reasons: "x", Done: doneAt("binh", "2026-11-05 11:00")})
	wantRefusal(t, f.MayClose(), "feedback.no_measure")
	l.must(MeasureSet, Measure{Kind: MeasureApology, Text: "Xin lỗi công dân", Until: "2026-11-10"})
	f = l.must(MeasureSet, Measure{Kind: MeasureReminder, Text: "Nhắc nhở", Until: "2026-11-10"})
	wantRefusal(t, f.MayClose(), "feedback.measure_open")
	f = l.must(MeasureTaken, MeasureEndBody{N: 2, MeasureEnd: MeasureEnd{On: "2026-11-09", Dropped: true, Note: "đã chuyển công tác"}})
	wantRefusal(t, f.MayClose(), "feedback.measure_open")
	dropped := l.must(MeasureTaken, MeasureEndBody{N: 1, MeasureEnd: MeasureEnd{On: "2026-11-09", Dropped: true, Note: "thôi"}})
	wantRefusal(t, dropped.MayClose(), "feedback.no_measure")
	l.events = l.events[:len(l.events)-1]
	f = l.must(MeasureTaken, MeasureEndBody{N: 1, MeasureEnd: MeasureEnd{On: "2026-11-09"}})
	if err := f.MayClose(); err != nil {
		t.Error(err)
	}
	wantRefusal(t, f.MayHandle("hung"), "feedback.named")
	if again := l.then(FeedbackEnded, FeedbackClosedBody{Done: doneAt("hung", "2026-11-09 12:00")}); again.State == FeedbackClosed {
		t.Error("it was closed by the officer whom it names")
	}
	l.events = l.events[:len(l.events)-1]
	if f = l.must(FeedbackEnded, FeedbackClosedBody{Done: doneAt("binh", "2026-11-09 12:00")}); f.State != FeedbackClosed {
		t.Errorf("it stands at %s", f.State)
	}
}

func wantRefusal(t *testing.T, err error, key string) {
	t.Helper()
	if !refusedFor(err, key) {
		t.Errorf("got %v, want %s", err, key)
	}
}

func TestFeedback_ReopenedAndUndone(t *testing.T) {
	l := &feedbackLife{t: t}
	opinion(l, ClassOther)
	first := answer(l)
	f := l.must(FeedbackReopened, Reopening{Reason: "chưa thỏa đáng", Due: at("2026-12-01 17:00"), Done: doneAt("lan", "2026-11-10 09:00")})
	if f.State != FeedbackAssigned || f.DueAt != at("2026-12-01 17:00") || f.AnsweredOnce != first.AnsweredOnce || f.Answered != nil {
		t.Errorf("reopened it is %+v", f)
	}
	f = l.must(FeedbackUndone, UndoneBody{Event: f.LastMove.Event})
	if f.State != FeedbackAnswered || f.DueAt != first.DueAt {
		t.Errorf("with the reopening undone it stands at %s", f.State)
	}
}

// After anonymisation nothing of the sender is left, and everything that is
// counted still is.
func TestFeedback_Anonymised(t *testing.T) {
	l := &feedbackLife{t: t}
	opinion(l, ClassOther)
	l.must(FeedbackAttached, Attachment{Hash: "ab", Name: "don-cua-nguyen-van-thu.pdf"})
	before := answer(l)
	f := l.must(FeedbackAnonymised, AnonymisedBody{Done: doneAt("quantri", "2031-11-10 09:00")})
	text, err := json.Marshal(f)
	if err != nil || strings.Contains(strings.ToLower(string(text)), "thử") || strings.Contains(string(text), "thu.pdf") || strings.Contains(string(text), "0900") {
		t.Errorf("left is %s", text)
	}
	kept := func(f Feedback) []any {
		return []any{f.Kind, f.Class, f.Channel, f.DueAt, f.AnsweredOnce, f.State, f.Draft.Outcome}
	}
	if !slices.Equal(kept(f), kept(before)) {
		t.Errorf("counted was %v, now %v", kept(before), kept(f))
	}
}
