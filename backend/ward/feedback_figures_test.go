package ward

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

// TestCountFeedback_AddsUp: of random lives, what had to be handled is what became
// of it, the classes and the channels each make the total, and what is pending at
// the end of a month is what the next one carries over.
func TestCountFeedback_AddsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var items []Feedback
		for range rapid.IntRange(0, 12).Draw(t, "items") {
			if f, ok, _ := FoldFeedback("feedback/1", drawFeedback(t)); ok {
				f.ReceivedAt = drawMoment(t, "received")
				items = append(items, f)
			}
		}
		last := 0
		for month := 1; month <= 12; month++ {
			p, err := MonthPeriod(fmt.Sprintf("2026-%02d", month), 1)
			if err != nil {
				t.Fatal(err)
			}
			got := CountFeedback(items, p, p.To.Next().Start())
			n := got.Total
			if n.CarriedOver+n.New != n.AnsweredInTime+n.AnsweredLate+n.Forwarded+n.PendingInTime+n.PendingOverdue {
				t.Fatalf("%s: %+v", p.From, n)
			}
			if month > 1 && n.CarriedOver != last {
				t.Fatalf("%s carries %d over, %d were pending", p.From, n.CarriedOver, last)
			}
			last = n.PendingInTime + n.PendingOverdue
			var classes, channels FeedbackCount
			for _, c := range got.ByClass {
				classes = sumOf(classes, c.FeedbackCount)
			}
			for _, c := range got.ByChannel {
				channels = sumOf(channels, c.FeedbackCount)
			}
			if classes != n {
				t.Fatalf("the classes make %+v, the total is %+v", classes, n)
			}
			if channels.New > n.New {
				t.Fatalf("the channels make %+v, the total is %+v", channels, n)
			}
		}
	})
}

func sumOf(a, b FeedbackCount) FeedbackCount {
	return FeedbackCount{a.CarriedOver + b.CarriedOver, a.New + b.New, a.AnsweredInTime + b.AnsweredInTime, a.AnsweredLate + b.AnsweredLate,
		a.Forwarded + b.Forwarded, a.PendingInTime + b.PendingInTime, a.PendingOverdue + b.PendingOverdue, a.Published + b.Published, a.Reopened + b.Reopened}
}

func TestFeedbackHandled(t *testing.T) {
	october := Period{From: "2026-10-01", To: "2026-10-31"}
	base := Feedback{State: FeedbackAssigned, ReceivedAt: at("2026-10-05 09:00"), DueAt: at("2026-10-26 17:00")}
	for _, c := range []struct {
		name    string
		change  func(*Feedback)
		want    FeedbackCount
		touches bool
	}{
		{"pending and overdue", func(*Feedback) {}, FeedbackCount{New: 1, PendingOverdue: 1}, true},
		{"pending in time", func(f *Feedback) { f.DueAt = at("2026-11-02 17:00") }, FeedbackCount{New: 1, PendingInTime: 1}, true},
		{"waits for the sender since it was in time", func(f *Feedback) {
			f.State, f.Asked = FeedbackWaiting, &InfoRequest{Done: doneAt("lan", "2026-10-20 09:00")}
		}, FeedbackCount{New: 1, PendingInTime: 1}, true},
		{"answered at the due time", func(f *Feedback) {
			f.State, f.AnsweredOnce, f.AnsweredDue = FeedbackAnswered, f.DueAt, f.DueAt
		}, FeedbackCount{New: 1, AnsweredInTime: 1}, true},
		{"answered a minute later", func(f *Feedback) {
			f.State, f.AnsweredOnce, f.AnsweredDue = FeedbackAnswered, at("2026-10-26 17:01"), f.DueAt
		}, FeedbackCount{New: 1, AnsweredLate: 1}, true},
		{"answered in November", func(f *Feedback) {
			f.State, f.AnsweredOnce, f.AnsweredDue = FeedbackAnswered, at("2026-11-02 09:00"), at("2026-11-10 17:00")
		}, FeedbackCount{New: 1, PendingInTime: 1}, true},
		{"carried over and sent on", func(f *Feedback) {
			f.ReceivedAt, f.State, f.Forwarded = at("2026-09-29 09:00"), FeedbackForwarded, &Forwarding{Done: doneAt("lan", "2026-10-02 09:00")}
		}, FeedbackCount{CarriedOver: 1, Forwarded: 1}, true},
		{"answered in September", func(f *Feedback) {
			f.ReceivedAt, f.State, f.AnsweredOnce = at("2026-09-01 09:00"), FeedbackAnswered, at("2026-09-10 09:00")
		}, FeedbackCount{}, false},
		{"received in November", func(f *Feedback) { f.ReceivedAt = at("2026-11-01 00:00") }, FeedbackCount{}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := base
			c.change(&f)
			var got FeedbackCount
			got.add(f, october, at("2026-11-05 09:00"))
			if got != c.want {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}
