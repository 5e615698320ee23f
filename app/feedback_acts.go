package app

import (
	"context"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// moving runs an act on an item.
func moving[T any](s *Feedback, act func(*office.Office, context.Context, ward.Officer, T) (ward.Feedback, error), in T) (ward.Feedback, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.Feedback, error) {
		return act(s.d.home().office, ctx, who, in)
	})
}

// Receive takes an opinion in and gives it its number.
func (s *Feedback) Receive(in office.FeedbackInput) (ward.Feedback, error) {
	return moving(s, (*office.Office).ReceiveFeedback, in)
}

// Correct puts what was entered right, with a reason.
func (s *Feedback) Correct(in office.FeedbackCorrection) (ward.Feedback, error) {
	return moving(s, (*office.Office).CorrectFeedback, in)
}

// Classify says what sort an item is of.
func (s *Feedback) Classify(in office.ClassifyInput) (ward.Feedback, error) {
	return moving(s, (*office.Office).ClassifyFeedback, in)
}

// Assign gives an item to the officer who has to answer it.
func (s *Feedback) Assign(in office.AssignInput) (ward.Feedback, error) {
	return moving(s, (*office.Office).AssignFeedback, in)
}

// Forward sends an item that is not ours to the competent body.
func (s *Feedback) Forward(in office.ForwardInput) (ward.Feedback, error) {
	return moving(s, (*office.Office).ForwardFeedback, in)
}

// AskInfo asks the sender for more; the clock stands until they tell.
func (s *Feedback) AskInfo(in office.FeedbackText) (ward.Feedback, error) {
	return moving(s, (*office.Office).AskInfo, in)
}

// GiveInfo takes in what the sender told.
func (s *Feedback) GiveInfo(in office.FeedbackText) (ward.Feedback, error) {
	return moving(s, (*office.Office).GiveInfo, in)
}

// DraftAnswer writes the answer that waits for the leader.
func (s *Feedback) DraftAnswer(in office.DraftInput) (ward.Feedback, error) {
	return moving(s, (*office.Office).DraftAnswer, in)
}

// ReturnAnswer sends the draft back to be changed.
func (s *Feedback) ReturnAnswer(in office.FeedbackReason) (ward.Feedback, error) {
	return moving(s, (*office.Office).ReturnAnswer, in)
}

// ApproveAnswer agrees to the draft.
func (s *Feedback) ApproveAnswer(in office.ApproveInput) (ward.Feedback, error) {
	return moving(s, (*office.Office).ApproveAnswer, in)
}

// SendAnswer records how the answer reached the sender.
func (s *Feedback) SendAnswer(in office.SendInput) (ward.Feedback, error) {
	return moving(s, (*office.Office).SendAnswer, in)
}

// Find records what was found out about conduct.
func (s *Feedback) Find(in office.FindingInput) (ward.Feedback, error) {
	return moving(s, (*office.Office).FindConduct, in)
}

// SetMeasure says what is to be done about a fault.
func (s *Feedback) SetMeasure(in office.MeasureInput) (ward.Feedback, error) {
	return moving(s, (*office.Office).SetMeasure, in)
}

// TakeMeasure records that a measure was taken, or why it will not be.
func (s *Feedback) TakeMeasure(in office.MeasureTakenInput) (ward.Feedback, error) {
	return moving(s, (*office.Office).TakeMeasure, in)
}

// WritePublic writes what the public table may say of an item.
func (s *Feedback) WritePublic(in office.PublicInput) (ward.Feedback, error) {
	return moving(s, (*office.Office).WritePublic, in)
}

// Publish approves the public text.
func (s *Feedback) Publish(in office.PublishInput) (ward.Feedback, error) {
	return moving(s, (*office.Office).PublishFeedback, in)
}

// Close ends an item.
func (s *Feedback) Close(in office.FeedbackNote) (ward.Feedback, error) {
	return moving(s, (*office.Office).CloseFeedback, in)
}

// Reopen begins the handling anew for a sender who is not satisfied.
func (s *Feedback) Reopen(in office.FeedbackReason) (ward.Feedback, error) {
	return moving(s, (*office.Office).ReopenFeedback, in)
}

// Group says that an item says the same as another, or does not after all.
func (s *Feedback) Group(in office.GroupInput) (ward.Feedback, error) {
	return moving(s, (*office.Office).GroupFeedback, in)
}

// Attach puts a scanned file with an item.
func (s *Feedback) Attach(in office.AttachInput) (ward.Feedback, error) {
	return moving(s, (*office.Office).AttachFile, in)
}

// Undo takes the last move of an item back.
func (s *Feedback) Undo(in office.FeedbackUndo) (ward.Feedback, error) {
	return moving(s, (*office.Office).UndoFeedback, in)
}

// Guide records that somebody came with a khiếu nại or tố cáo and was told where it goes.
func (s *Feedback) Guide(in office.GuideInput) error {
	_, err := saving(s.d, done(func(ctx context.Context, who ward.Officer) error {
		return s.d.home().office.Guide(ctx, who, in)
	}))
	return err
}

// Anonymise forgets who sent what came to its end before a day, and gives the numbers.
func (s *Feedback) Anonymise(in office.AnonymiseInput) ([]string, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) ([]string, error) {
		return s.d.home().anonymise(ctx, who, in)
	})
}

// Retention gives the day that is proposed for Anonymise.
func (s *Feedback) Retention() (office.Retention, error) {
	return as(s.d, func(_ context.Context, who ward.Officer) (office.Retention, error) {
		return s.d.home().office.FeedbackRetention(who)
	})
}
