package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// DraftAnswer writes the answer that waits for the leader, or changes it.
func (o *Office) DraftAnswer(ctx context.Context, who ward.Officer, in DraftInput) (ward.Feedback, error) {
	text := viet.CleanText(in.Text)
	var bad ward.Refusals
	switch in.Outcome {
	case ward.OutcomeAccepted, ward.OutcomeExplained, ward.OutcomeRefused:
	default:
		bad.Add(ward.Refuse("outcome", "feedback.outcome"))
	}
	bad.Add(mustSay("text", "feedback.answer", text, mostContent))
	return o.move(ctx, who, WorkOnFeedback, in.ID, in.Seen, handling(who, func(_ ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		return ward.AnswerDrafted, ward.AnswerDraft{Outcome: in.Outcome, Text: text, Done: doneBy(who, t)}, bad.Err()
	}))
}

// ReturnAnswer sends the draft back to be changed.
func (o *Office) ReturnAnswer(ctx context.Context, who ward.Officer, in FeedbackReason) (ward.Feedback, error) {
	reason := viet.CleanText(in.Reason)
	bad := mustSay("reason", "case.reason", reason, mostNote)
	return o.move(ctx, who, LeadFeedback, in.ID, in.Seen, handling(who, func(_ ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		return ward.AnswerReturned, ward.AnswerReturn{Reason: reason, Done: doneBy(who, t)}, bad
	}))
}

// ApproveAnswer agrees to the draft.
func (o *Office) ApproveAnswer(ctx context.Context, who ward.Officer, in ApproveInput) (ward.Feedback, error) {
	return o.move(ctx, who, LeadFeedback, in.ID, in.Seen, saying(ward.AnswerApproved, func(d ward.Done) any { return d }, who))
}

// SendAnswer records how the answer reached the sender, and reckons until when it
// has to be public.
func (o *Office) SendAnswer(ctx context.Context, who ward.Officer, in SendInput) (ward.Feedback, error) {
	if err := Allow(who, WorkOnFeedback); err != nil {
		return ward.Feedback{}, err
	}
	return byRules(ctx, o, func(r *rules) (ward.Feedback, error) {
		decide, _ := r.sending(who, in)
		return o.move(ctx, who, WorkOnFeedback, in.ID, in.Seen, decide)
	})
}

func (r *rules) sending(who ward.Officer, in SendInput) (ruling, error) {
	sent := ward.AnswerSent{Way: viet.Clean(in.Way), Number: viet.Clean(in.Number)}
	var bad ward.Refusals
	bad.Add(mustSay("way", "feedback.way", sent.Way, mostText))
	bad.Add(tooLong("number", sent.Number, mostShortID*2))
	return handling(who, func(_ ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		if err := r.current(); err != nil {
			return "", nil, err
		}
		terms, err := termsOn(t.Now().Date())
		if err != nil {
			return "", nil, err
		}
		due, err := r.time.Due(t.Now(), terms.Publish)
		if err != nil {
			return "", nil, err
		}
		sent := sent
		sent.Done = doneBy(who, t)
		return ward.AnswerGiven, ward.AnswerSentBody{PublishBy: due.DueAt, AnswerSent: sent}, bad.Err()
	}), bad.Err()
}

// ReopenFeedback begins the handling anew for a sender who is not satisfied, with a
// new due time.
func (o *Office) ReopenFeedback(ctx context.Context, who ward.Officer, in FeedbackReason) (ward.Feedback, error) {
	reason := viet.CleanText(in.Reason)
	bad := mustSay("reason", "case.reason", reason, mostNote)
	return o.moveByRules(ctx, who, HandleFeedback, in.ID, in.Seen, func(r *rules, _ ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		terms, err := termsOn(t.Now().Date())
		if err != nil {
			return "", nil, err
		}
		due, err := r.time.Due(t.Now(), terms.Answer)
		if err == nil {
			err = bad
		}
		return ward.FeedbackReopened, ward.Reopening{Reason: reason, Due: due.DueAt, Done: doneBy(who, t)}, err
	})
}

// CloseFeedback ends an item: answered, and every fault acted on (ward.Feedback.MayClose).
func (o *Office) CloseFeedback(ctx context.Context, who ward.Officer, in FeedbackNote) (ward.Feedback, error) {
	decide, _ := closing(who, in)
	return o.move(ctx, who, HandleFeedback, in.ID, in.Seen, decide)
}

func closing(who ward.Officer, in FeedbackNote) (ruling, error) {
	note := viet.CleanText(in.Note)
	bad := tooLong("note", note, mostNote)
	return handling(who, func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		if err := f.MayClose(); err != nil {
			return "", nil, err
		}
		return ward.FeedbackEnded, ward.FeedbackClosedBody{Note: note, Done: doneBy(who, t)}, bad
	}), bad
}
