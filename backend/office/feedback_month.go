package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// FeedbackBoard is what is to be done with opinions now. Each number is the length
// of the list that the filter Due of its name gives.
type FeedbackBoard struct {
	Overdue   int `json:"overdue"`   // OVERDUE
	Today     int `json:"today"`     // TODAY
	Soon      int `json:"soon"`      // SOON: within two working days, today's among them
	ToForward int `json:"toForward"` // FORWARD: pressing to say whether it is ours
	Waiting   int `json:"waiting"`   // WAITING: for the sender
	ToApprove int `json:"toApprove"` // APPROVE
	ToPublish int `json:"toPublish"` // PUBLISH
	Measures  int `json:"measures"`  // MEASURE
	Mine      int `json:"mine"`      // MINE
}

// FeedbackBoard counts what is to be done with opinions now.
func (o *Office) FeedbackBoard(ctx context.Context, who ward.Officer) (b FeedbackBoard, err error) {
	_, f, at, err := o.chooseFeedback(ctx, who, ward.FeedbackFilter{})
	if err != nil {
		return b, err
	}
	read := o.read(ctx)
	for due, n := range map[string]*int{"OVERDUE": &b.Overdue, "TODAY": &b.Today, "SOON": &b.Soon, "FORWARD": &b.ToForward, "WAITING": &b.Waiting,
		"APPROVE": &b.ToApprove, "PUBLISH": &b.ToPublish, "MEASURE": &b.Measures, "MINE": &b.Mine} {
		f.Due = due
		if *n, err = read.CountFeedback(f, at); err != nil {
			return b, err
		}
	}
	return b, nil
}

// FeedbackFigures gives the figures of opinions of a period (period.order, date.invalid).
func (o *Office) FeedbackFigures(ctx context.Context, who ward.Officer, p ward.Period) (ward.FeedbackFigures, error) {
	if err := Allow(who, ReadFeedback); err != nil {
		return ward.FeedbackFigures{}, err
	}
	if err := p.Check(); err != nil {
		return ward.FeedbackFigures{}, err
	}
	out, _, err := feedbackFiguresOf(o.read(ctx), p, o.Now())
	return out, err
}

// feedbackFiguresOf reads the figures of opinions of a period, and the items they count.
func feedbackFiguresOf(read store.Reader, p ward.Period, now ward.Moment) (out ward.FeedbackFigures, items []ward.Feedback, err error) {
	if items, err = read.FeedbackUntil(p.To.Next().Start()); err != nil {
		return out, nil, err
	}
	out = ward.CountFeedback(items, p, p.AsOf(now))
	out.Guided, err = read.Guided(p)
	return out, items, err
}
