package ward

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

var feedbackKinds = []Kind{FeedbackTaken, FeedbackClassifiedAs, FeedbackSentOn, FeedbackGiven, InfoAsked, InfoGiven, AnswerDrafted, AnswerReturned,
	AnswerApproved, AnswerGiven, FindingMade, MeasureSet, MeasureTaken, PublicTextWritten, FeedbackPublished, FeedbackEnded, FeedbackReopened,
	FeedbackGrouped, FeedbackAttached, FeedbackCorrected, FeedbackUndone, FeedbackAnonymised, "feedback.blessed"}

// drawFeedback makes events of every kind that need make no sense together.
func drawFeedback(t *rapid.T) []Event {
	var events []Event
	add := func(kind Kind, lamport int64) {
		i := len(events)
		data, err := json.Marshal(feedbackBody(t, kind, i))
		if err != nil {
			t.Fatal(err)
		}
		events = append(events, Event{ID: fmt.Sprint("e", i), Origin: rapid.SampledFrom([]string{"q1", "q2"}).Draw(t, "origin"), OriginSeq: int64(i),
			Lamport: lamport, Subject: "feedback/1", Kind: kind, Body: data})
	}
	if rapid.IntRange(0, 3).Draw(t, "begins") > 0 {
		add(FeedbackTaken, 0)
	}
	for i := range rapid.IntRange(0, 18).Draw(t, "events") {
		lamport := int64(i + 1)
		if rapid.IntRange(0, 4).Draw(t, "late") == 0 {
			lamport = rapid.Int64Range(1, 20).Draw(t, "lamport")
		}
		kind := rapid.SampledFrom(feedbackKinds).Draw(t, "kind")
		if rapid.IntRange(0, 3).Draw(t, "likely") > 0 {
			kind = rapid.SampledFrom(likelyNext(t, events)).Draw(t, "next")
		}
		add(kind, lamport)
	}
	return events
}

// likelyNext gives what usually comes next, so that lives come to their ends.
func likelyNext(t *rapid.T, events []Event) []Kind {
	f, _, err := FoldFeedback("feedback/1", slices.Clone(events))
	if err != nil {
		t.Fatal(err)
	}
	next := map[FeedbackState][]Kind{"": {FeedbackTaken}, FeedbackReceived: {FeedbackClassifiedAs, FeedbackGiven}, FeedbackClassified: {FeedbackGiven, InfoAsked},
		FeedbackWaiting: {InfoGiven}, FeedbackAssigned: {AnswerDrafted, FindingMade}, FeedbackDrafted: {AnswerApproved, AnswerReturned},
		FeedbackApproved: {AnswerGiven}, FeedbackAnswered: {FeedbackEnded, FindingMade, MeasureSet, MeasureTaken, PublicTextWritten, FeedbackPublished, FeedbackReopened},
		FeedbackForwarded: {FeedbackAnonymised}, FeedbackClosed: {FeedbackAnonymised, FeedbackReopened, FeedbackCorrected, PublicTextWritten}}
	return next[f.State]
}

func feedbackBody(t *rapid.T, kind Kind, i int) any {
	done := Done{By: rapid.SampledFrom(typists).Draw(t, "by"), At: drawMoment(t, "at")}
	class := rapid.SampledFrom([]FeedbackClass{ClassConduct, ClassConduct, ClassOther}).Draw(t, "class")
	details := FeedbackDetails{Class: class, Content: "chữ của người gửi", Sender: &Person{Name: "Người gửi"}, About: []Named{{ID: "hoa"}}}
	switch kind {
	case FeedbackTaken:
		return FeedbackReceivedBody{Code: fmt.Sprint("PA-A-26-", i), DueAt: drawMoment(t, "due"), FeedbackDetails: details, Done: done}
	case FeedbackClassifiedAs:
		return FeedbackClassifiedBody{Class: class, Done: done}
	case FeedbackSentOn:
		return Forwarding{To: "nơi khác", Done: done}
	case FeedbackGiven:
		return Assignment{To: Named{ID: rapid.SampledFrom(typists).Draw(t, "to")}, Done: done}
	case InfoAsked:
		return InfoRequest{Text: "chữ của người gửi", Done: done}
	case InfoGiven:
		return InfoGivenBody{Text: "chữ của người gửi", DueAt: drawMoment(t, "due"), Done: done}
	case AnswerDrafted:
		return AnswerDraft{Outcome: OutcomeExplained, Text: "chữ của người gửi", Done: done}
	case AnswerReturned:
		return AnswerReturn{Reason: "x", Done: done}
	case AnswerGiven:
		return AnswerSentBody{AnswerSent: AnswerSent{Way: "thư", Done: done}}
	case FindingMade:
		return Finding{Verdict: rapid.SampledFrom([]Verdict{Founded, Partly, Unfounded}).Draw(t, "verdict"), Done: done}
	case MeasureSet:
		return Measure{Kind: MeasureApology, Set: done}
	case MeasureTaken:
		return MeasureEndBody{N: rapid.IntRange(0, 3).Draw(t, "n"), MeasureEnd: MeasureEnd{Done: done}}
	case PublicTextWritten:
		return PublicText{Content: "đã viết cho mọi người", Done: done}
	case FeedbackReopened:
		return Reopening{Due: drawMoment(t, "due"), Done: done}
	case FeedbackGrouped:
		return GroupedBody{With: rapid.SampledFrom([]string{"", "2"}).Draw(t, "with"), Done: done}
	case FeedbackAttached:
		return Attachment{Hash: fmt.Sprint(i), Done: done}
	case FeedbackCorrected:
		return FeedbackCorrectedBody{Details: details, Done: done}
	case FeedbackUndone:
		return UndoneBody{Event: fmt.Sprint("e", rapid.IntRange(0, max(i-1, 0)).Draw(t, "undoes"))}
	}
	return done
}

// TestFeedbackLives: whatever happens, in whatever order it arrives, an item
// stands in one state, and nobody whom it names has handled it.
func TestFeedbackLives(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawFeedback(t)
		f, ok, err := FoldFeedback("feedback/1", events)
		if err != nil {
			t.Fatal(err)
		}
		if ok != (f.State != "") {
			t.Fatalf("received %v, state %q", ok, f.State)
		}
		checkFeedback(t, f)
		rand.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
		if again, _, _ := FoldFeedback("feedback/1", events); !reflect.DeepEqual(again, f) {
			t.Fatalf("in another order of arrival\n%+v\nis\n%+v", f, again)
		}
	})
}

func checkFeedback(t *rapid.T, f Feedback) {
	states := map[FeedbackState]bool{
		FeedbackWaiting: f.Asked != nil && f.Asked.GivenAt == "", FeedbackDrafted: f.Draft != nil, FeedbackApproved: f.Approved != nil && f.Draft != nil,
		FeedbackAnswered: f.Answered != nil && f.AnsweredOnce != "", FeedbackForwarded: f.Forwarded != nil, FeedbackAssigned: f.Assigned != nil,
		FeedbackClosed: f.Closed != nil && f.Answered != nil,
	}
	if holds, has := states[f.State]; has && !holds {
		t.Fatalf("%s, but %+v", f.State, f)
	}
	if f.State == FeedbackClosed && f.Class == ClassConduct && f.Finding == nil && len(f.Reopened) == 0 {
		t.Fatal("an item about conduct is closed without a finding")
	}
	if f.State == FeedbackClosed && f.Finding != nil && f.Finding.Verdict != Unfounded {
		done := func(m Measure) bool { return m.Taken != nil && !m.Taken.Dropped }
		open := func(m Measure) bool { return m.Taken == nil }
		if !slices.ContainsFunc(f.Measures, done) || slices.ContainsFunc(f.Measures, open) {
			t.Fatalf("closed with a fault and the measures %+v", f.Measures)
		}
	}
	handled := []*Done{f.Approved, f.Published, f.Closed}
	if f.Draft != nil && f.Anonymised == "" {
		handled = append(handled, &f.Draft.Done)
	}
	for _, d := range handled {
		if d != nil && f.names(d.By) {
			t.Fatalf("%s handled an item that names them: %+v", d.By, f)
		}
	}
	if f.Anonymised == "" {
		return
	}
	if text, _ := json.Marshal(f); f.Sender != nil || f.Content != "" || len(f.About) > 0 {
		t.Fatalf("something of the sender is left: %s", text)
	}
}
