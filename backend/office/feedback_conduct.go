package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// mayForward refuses to send on what was found out here (feedback.found_here), and
// what is about conduct to everybody but the leader (feedback.conduct_leader): nobody
// sends a complaint about a colleague away.
func mayForward(who ward.Officer, f ward.Feedback) error {
	switch {
	case f.Finding != nil:
		return ward.Conflict("feedback.found_here", f.Code)
	case f.Class == ward.ClassConduct && Allow(who, LeadFeedback) != nil:
		return ward.Conflict("feedback.conduct_leader", f.Code)
	}
	return nil
}

// mayClass refuses to take an item out of conduct to everybody but the leader, once it
// was classified or names an officer: it could then be closed without a finding.
func mayClass(who ward.Officer, f ward.Feedback, field string, class ward.FeedbackClass) error {
	settled := f.State != ward.FeedbackReceived || len(f.About) > 0
	if f.Class == ward.ClassConduct && class != f.Class && settled && Allow(who, LeadFeedback) != nil {
		return ward.Refuse(field, "feedback.conduct_leader", f.Code)
	}
	return nil
}

// FindConduct records what was found out about conduct.
func (o *Office) FindConduct(ctx context.Context, who ward.Officer, in FindingInput) (ward.Feedback, error) {
	reasons := viet.CleanText(in.Reasons)
	var bad ward.Refusals
	switch in.Verdict {
	case ward.Founded, ward.Partly, ward.Unfounded:
	default:
		bad.Add(ward.Refuse("verdict", "feedback.verdict"))
	}
	bad.Add(mustSay("reasons", "feedback.reasons", reasons, mostContent))
	return o.move(ctx, who, LeadFeedback, in.ID, in.Seen, handling(who, func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		if f.Class != ward.ClassConduct {
			return "", nil, ward.Conflict("feedback.not_conduct", f.Code)
		}
		return ward.FindingMade, ward.Finding{Verdict: in.Verdict, Reasons: reasons, Done: doneBy(who, t)}, bad.Err()
	}))
}

// SetMeasure says what is to be done about a fault, and until when.
func (o *Office) SetMeasure(ctx context.Context, who ward.Officer, in MeasureInput) (ward.Feedback, error) {
	text := viet.CleanText(in.Text)
	var bad ward.Refusals
	switch in.Kind {
	case ward.MeasureApology, ward.MeasureReminder, ward.MeasureTraining, ward.MeasureTransfer, ward.MeasureDiscipline, ward.MeasureOther:
	default:
		bad.Add(ward.Refuse("kind", "feedback.measure_kind"))
	}
	bad.Add(mustSay("text", "feedback.measure_text", text, mostNote))
	_, err := ward.ParseDate(string(in.Until))
	bad.Add(ward.At("until", err))
	if err == nil && in.Until < o.Now().Date() {
		bad.Add(ward.Refuse("until", "feedback.measure_past", in.Until))
	}
	return o.move(ctx, who, LeadFeedback, in.ID, in.Seen, handling(who, func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		if f.Finding == nil || f.Finding.Verdict == ward.Unfounded {
			return "", nil, ward.Conflict("feedback.no_fault", f.Code)
		}
		return ward.MeasureSet, ward.Measure{Kind: in.Kind, Text: text, Until: in.Until, Set: doneBy(who, t)}, bad.Err()
	}))
}

// TakeMeasure records that a measure was taken, or that it will not be, and why: that
// is for the leader to say, who set it.
func (o *Office) TakeMeasure(ctx context.Context, who ward.Officer, in MeasureTakenInput) (ward.Feedback, error) {
	note, on := viet.CleanText(in.Note), in.On
	if on == "" {
		on = o.Now().Date()
	}
	var bad ward.Refusals
	_, err := ward.ParseDate(string(on))
	bad.Add(ward.At("on", err))
	if err == nil && on > o.Now().Date() {
		bad.Add(ward.Refuse("on", "feedback.taken_in_future", on))
	}
	if in.Dropped && note == "" {
		bad.Add(ward.Refuse("note", "feedback.dropped_why"))
	}
	if in.Dropped && Allow(who, LeadFeedback) != nil {
		bad.Add(ward.Refuse("dropped", "feedback.dropped_leader"))
	}
	bad.Add(tooLong("note", note, mostNote))
	return o.move(ctx, who, HandleFeedback, in.ID, in.Seen, handling(who, func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		if in.N < 1 || in.N > len(f.Measures) {
			return "", nil, ward.Refuse("n", "feedback.measure_unknown", in.N)
		}
		if end := f.Measures[in.N-1].Taken; end != nil {
			return "", nil, ward.Conflict("feedback.measure_taken", in.N, end.ByName, end.At)
		}
		return ward.MeasureTaken, ward.MeasureEndBody{N: in.N, MeasureEnd: ward.MeasureEnd{On: on, Note: note, Dropped: in.Dropped, Done: doneBy(who, t)}}, bad.Err()
	}))
}
