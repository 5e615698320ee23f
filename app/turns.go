package app

import (
	"context"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// Turns are the acts on a case besides the straight way.
type Turns struct{ d *desk }

// turn runs one act on a case for the person at this desk.
func turn[T any](s *Turns, act func(*office.Office, context.Context, ward.Officer, T) (ward.Case, error), in T) (ward.Case, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.Case, error) {
		return act(s.d.home().office, ctx, who, in)
	})
}

// RequestSupplement asks the citizen for papers and stops the clock, once.
func (s *Turns) RequestSupplement(in office.SupplementInput) (ward.Case, error) {
	return turn(s, (*office.Office).RequestSupplement, in)
}

// ReceiveSupplement takes in what was asked for; the due time moves by the waiting.
func (s *Turns) ReceiveSupplement(in office.SupplementedInput) (ward.Case, error) {
	return turn(s, (*office.Office).ReceiveSupplement, in)
}

// AskFee makes solving wait for money.
func (s *Turns) AskFee(in office.FeeInput) (ward.Case, error) {
	return turn(s, (*office.Office).AskFee, in)
}

// PayFee takes money in.
func (s *Turns) PayFee(in office.FeeInput) (ward.Case, error) {
	return turn(s, (*office.Office).PayFee, in)
}

// Extend gives a case its one new date, with an apology.
func (s *Turns) Extend(in office.ExtendInput) (ward.Case, error) {
	return turn(s, (*office.Office).ExtendCase, in)
}

// Withdraw gives a case back to the citizen.
func (s *Turns) Withdraw(in office.EndInput) (ward.Case, error) {
	return turn(s, (*office.Office).WithdrawCase, in)
}

// Stop stops solving.
func (s *Turns) Stop(in office.EndInput) (ward.Case, error) {
	return turn(s, (*office.Office).StopCase, in)
}

// FollowPost records what became of a result that went by post.
func (s *Turns) FollowPost(in office.PostInput) (ward.Case, error) {
	return turn(s, (*office.Office).FollowPost, in)
}

// ConfirmStep says that the receiver has the file.
func (s *Turns) ConfirmStep(in office.StepInput) (ward.Case, error) {
	return turn(s, (*office.Office).ConfirmStep, in)
}

// Undo takes a move of a case back while it is the last.
func (s *Turns) Undo(in office.UndoInput) (ward.Case, error) {
	return turn(s, (*office.Office).UndoLast, in)
}

// Remind records that somebody was told that their result waits.
func (s *Turns) Remind(in office.ReminderInput) (ward.Case, error) {
	return turn(s, (*office.Office).RemindCollector, in)
}

// ExplainLate records afterwards why a case was late.
func (s *Turns) ExplainLate(in office.LateInput) (ward.Case, error) {
	return turn(s, (*office.Office).ExplainLateness, in)
}
