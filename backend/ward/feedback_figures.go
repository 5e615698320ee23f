package ward

import "slices"

// FeedbackCount is one line of the month's table of opinions. New and CarriedOver
// are what had to be handled; the five that follow are what became of it, each item
// in one of them.
type FeedbackCount struct {
	CarriedOver    int `json:"carriedOver"`
	New            int `json:"new"`
	AnsweredInTime int `json:"answeredInTime"`
	AnsweredLate   int `json:"answeredLate"`
	Forwarded      int `json:"forwarded"`
	PendingInTime  int `json:"pendingInTime"`
	PendingOverdue int `json:"pendingOverdue"`
	Published      int `json:"published"` // in the period, whenever they came in
	Reopened       int `json:"reopened"`  // in the period
}

// FeedbackFigures is how opinions were handled in a period, by class and by channel.
type FeedbackFigures struct {
	ByClass   []ClassCount   `json:"byClass"`
	ByChannel []ChannelCount `json:"byChannel"`
	Total     FeedbackCount  `json:"total"`
	Guided    int            `json:"guided"` // khiếu nại, tố cáo that were told where to go; no opinions
}

// ClassCount is the line of a class.
type ClassCount struct {
	Class FeedbackClass `json:"class"`
	FeedbackCount
}

// ChannelCount is the line of a channel.
type ChannelCount struct {
	Channel FeedbackChannel `json:"channel"`
	FeedbackCount
}

// The classes and channels, in the order of the tables.
var (
	FeedbackClasses  = []FeedbackClass{ClassRegulation, ClassConduct, ClassFacilities, ClassOther}
	FeedbackChannels = []FeedbackChannel{FromCounter, FromPhone, FromLetter, FromBox, FromSurvey, FromPost, FromPortal}
)

// Handled says how an item stands in a period: in which count of what became of it,
// and whether it was carried over. ok is false when it does not touch the period.
func (f Feedback) Handled(p Period, asOf Moment) (count func(*FeedbackCount) *int, carried, ok bool) {
	end, until := f.end(), p.To.Next().Start()
	if f.ReceivedAt >= until || end != "" && end < p.From.Start() {
		return nil, false, false
	}
	carried = f.ReceivedAt < p.From.Start()
	switch {
	case end == "" || end >= until:
		if now := min(asOf, until); f.overdue(now) {
			return func(n *FeedbackCount) *int { return &n.PendingOverdue }, carried, true
		}
		return func(n *FeedbackCount) *int { return &n.PendingInTime }, carried, true
	case f.AnsweredOnce == "":
		return func(n *FeedbackCount) *int { return &n.Forwarded }, carried, true
	case f.AnsweredOnce <= f.AnsweredDue:
		return func(n *FeedbackCount) *int { return &n.AnsweredInTime }, carried, true
	}
	return func(n *FeedbackCount) *int { return &n.AnsweredLate }, carried, true
}

// end is when an item was first answered or sent on, "" while it was not. A sender
// who is not satisfied is counted as reopened and does not undo the answer.
func (f Feedback) end() Moment {
	if f.AnsweredOnce == "" && f.Forwarded != nil && f.State == FeedbackForwarded {
		return f.Forwarded.At
	}
	return f.AnsweredOnce
}

// overdue says whether an item that was not answered at a moment should have been.
// While the sender has to tell more, the clock stands.
func (f Feedback) overdue(now Moment) bool {
	due := f.DueAt
	if f.AnsweredOnce != "" {
		due = f.AnsweredDue
	}
	if f.State == FeedbackWaiting && f.Asked != nil {
		now = min(now, f.Asked.At)
	}
	return now > due
}

// CountFeedback counts the items of a period. Every item that touches it is in one
// count of what became of it, whatever the data: that is why the sums hold.
func CountFeedback(items []Feedback, p Period, asOf Moment) FeedbackFigures {
	out := FeedbackFigures{}
	for _, class := range FeedbackClasses {
		out.ByClass = append(out.ByClass, ClassCount{Class: class})
	}
	for _, channel := range FeedbackChannels {
		out.ByChannel = append(out.ByChannel, ChannelCount{Channel: channel})
	}
	for _, f := range items {
		lines := []*FeedbackCount{&out.Total}
		if i := slices.IndexFunc(out.ByClass, func(c ClassCount) bool { return c.Class == f.Class }); i >= 0 {
			lines = append(lines, &out.ByClass[i].FeedbackCount)
		}
		if i := slices.IndexFunc(out.ByChannel, func(c ChannelCount) bool { return c.Channel == f.Channel }); i >= 0 {
			lines = append(lines, &out.ByChannel[i].FeedbackCount)
		}
		for _, line := range lines {
			line.add(f, p, asOf)
		}
	}
	return out
}

func (n *FeedbackCount) add(f Feedback, p Period, asOf Moment) {
	within := func(m Moment) bool { return m >= p.From.Start() && m < p.To.Next().Start() }
	if count, carried, ok := f.Handled(p, asOf); ok {
		*count(n)++
		if carried {
			n.CarriedOver++
		} else {
			n.New++
		}
	}
	if f.Published != nil && within(f.Published.At) {
		n.Published++
	}
	for _, r := range f.Reopened {
		if within(r.At) {
			n.Reopened++
		}
	}
}
