package office

import (
	"context"
	"slices"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// ClassifyFeedback says what sort an item is of.
func (o *Office) ClassifyFeedback(ctx context.Context, who ward.Officer, in ClassifyInput) (ward.Feedback, error) {
	note := viet.CleanText(in.Note)
	var bad ward.Refusals
	bad.Add(checkSort(in.Kind, in.Class))
	bad.Add(tooLong("note", note, mostNote))
	return o.move(ctx, who, HandleFeedback, in.ID, in.Seen, handling(who, func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		bad.Add(mayClass(who, f, "class", in.Class))
		if f.Sender == nil && in.Kind != ward.KindSuggestion {
			bad.Add(ward.Refuse("kind", "feedback.anonymous"))
		}
		return ward.FeedbackClassifiedAs, ward.FeedbackClassifiedBody{Kind: in.Kind, Class: in.Class, Note: note, Done: doneBy(who, t)}, bad.Err()
	}))
}

// AssignFeedback gives an item to the officer who has to answer it: nobody whom it
// names (feedback.about_them).
func (o *Office) AssignFeedback(ctx context.Context, who ward.Officer, in AssignInput) (ward.Feedback, error) {
	decide, _ := assigning(who, in)
	return o.move(ctx, who, HandleFeedback, in.ID, in.Seen, decide)
}

// assigning decides it. Like the other rulings that a batch takes, it comes with what
// is wrong with the form itself, whatever the item.
func assigning(who ward.Officer, in AssignInput) (ruling, error) {
	unit, note := viet.Clean(in.Unit), viet.CleanText(in.Note)
	var typed ward.Refusals
	typed.Add(tooLong("unit", unit, mostName))
	typed.Add(tooLong("note", note, mostNote))
	return handling(who, func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		bad := slices.Clone(typed)
		to, found, err := t.Officer(in.To)
		switch {
		case err != nil:
			return "", nil, err
		case !found || !to.Active || Allow(to, WorkOnFeedback) != nil:
			bad.Add(ward.Refuse("to", "feedback.assign_to"))
		case f.MayHandle(to.ID) != nil:
			bad.Add(ward.Refuse("to", "feedback.about_them", to.Name))
		}
		return ward.FeedbackGiven, ward.Assignment{To: ward.Named{ID: to.ID, Name: to.Name}, Unit: unit, Note: note, Done: doneBy(who, t)}, bad.Err()
	}), typed.Err()
}

// ForwardFeedback sends an item that is not ours to the competent body.
func (o *Office) ForwardFeedback(ctx context.Context, who ward.Officer, in ForwardInput) (ward.Feedback, error) {
	decide, _ := forwarding(who, in)
	return o.move(ctx, who, HandleFeedback, in.ID, in.Seen, decide)
}

func forwarding(who ward.Officer, in ForwardInput) (ruling, error) {
	b := ward.Forwarding{To: viet.Clean(in.To), Reason: viet.CleanText(in.Reason), Number: viet.Clean(in.Number)}
	var bad ward.Refusals
	bad.Add(mustSay("to", "feedback.forward_to", b.To, mostName))
	bad.Add(mustSay("reason", "case.reason", b.Reason, mostNote))
	bad.Add(tooLong("number", b.Number, mostShortID*2))
	return handling(who, func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		if err := mayForward(who, f); err != nil {
			return "", nil, err
		}
		b := b
		b.Done = doneBy(who, t)
		return ward.FeedbackSentOn, b, bad.Err()
	}), bad.Err()
}

// AskInfo asks the sender for more; the clock stands until they tell.
func (o *Office) AskInfo(ctx context.Context, who ward.Officer, in FeedbackText) (ward.Feedback, error) {
	text := viet.CleanText(in.Text)
	err := mustSay("text", "feedback.question", text, mostNote)
	return o.move(ctx, who, WorkOnFeedback, in.ID, in.Seen, handling(who, func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		if err == nil && f.Sender == nil {
			return "", nil, ward.Conflict("feedback.nobody_to_ask", f.Code)
		}
		return ward.InfoAsked, ward.InfoRequest{Text: text, Done: doneBy(who, t)}, err
	}))
}

// GiveInfo takes in what the sender told; the due time moves by the working time
// waited.
func (o *Office) GiveInfo(ctx context.Context, who ward.Officer, in FeedbackText) (ward.Feedback, error) {
	text := viet.CleanText(in.Text)
	bad := mustSay("text", "feedback.info", text, mostContent)
	return o.moveByRules(ctx, who, WorkOnFeedback, in.ID, in.Seen, func(r *rules, f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		due := f.DueAt
		if f.State == ward.FeedbackWaiting && f.Asked != nil {
			due = r.time.Pause(f.DueAt, f.Asked.At, t.Now())
		}
		return ward.InfoGiven, ward.InfoGivenBody{Text: text, DueAt: due, Done: doneBy(who, t)}, bad
	})
}

// CorrectFeedback puts what was entered right, with a reason.
func (o *Office) CorrectFeedback(ctx context.Context, who ward.Officer, in FeedbackCorrection) (ward.Feedback, error) {
	if err := Allow(who, WorkOnFeedback); err != nil {
		return ward.Feedback{}, err
	}
	var bad ward.Refusals
	reason := viet.CleanText(in.Reason)
	bad.Add(mustSay("reason", "case.reason", reason, mostNote))
	d := in.Fields.details()
	if err := bad.AddUnder("fields", checkOpinion(d, o.Now().Date())); err != nil {
		return ward.Feedback{}, err
	}
	if err := bad.Err(); err != nil {
		return ward.Feedback{}, err
	}
	return o.move(ctx, who, WorkOnFeedback, in.ID, in.Seen, handling(who, func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		if f.State == ward.FeedbackClosed && d.Class != f.Class {
			return "", nil, ward.Refuse("fields.class", "feedback.class_closed", f.Code)
		}
		if err := mayClass(who, f, "fields.class", d.Class); err != nil {
			return "", nil, err
		}
		var under ward.Refusals
		all, err := linked(t.Reader, d)
		if err := under.AddUnder("fields", err); err != nil {
			return "", nil, err
		}
		all.Sheet, all.Question = f.Sheet, f.Question
		changed := changedOf(f.FeedbackDetails, all)
		if len(under) == 0 && len(changed) == 0 {
			return "", nil, ward.Refuse("", "case.nothing_changed")
		}
		return ward.FeedbackCorrected, ward.FeedbackCorrectedBody{Reason: reason, Changed: changed, Details: all, Done: doneBy(who, t)}, under.Err()
	}))
}
