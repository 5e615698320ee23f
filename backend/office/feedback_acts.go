package office

import "motcua/backend/ward"

// feedbackActs are what can be done with an item, in the order of the screen: who
// may, and when.
var feedbackActs = []struct {
	name string
	need Act
	may  func(ward.Feedback) bool
}{
	{"classify", HandleFeedback, ward.Feedback.Open},
	{"assign", HandleFeedback, ward.Feedback.Open},
	{"forward", HandleFeedback, ward.Feedback.Open},
	{"askInfo", WorkOnFeedback, func(f ward.Feedback) bool {
		return f.Sender != nil && inState(f, ward.FeedbackClassified, ward.FeedbackAssigned)
	}},
	{"giveInfo", WorkOnFeedback, func(f ward.Feedback) bool { return inState(f, ward.FeedbackWaiting) }},
	{"draftAnswer", WorkOnFeedback, func(f ward.Feedback) bool { return inState(f, ward.FeedbackAssigned, ward.FeedbackDrafted) }},
	{"approveAnswer", LeadFeedback, func(f ward.Feedback) bool { return inState(f, ward.FeedbackDrafted) }},
	{"returnAnswer", LeadFeedback, func(f ward.Feedback) bool { return inState(f, ward.FeedbackDrafted) }},
	{"sendAnswer", WorkOnFeedback, func(f ward.Feedback) bool { return inState(f, ward.FeedbackApproved) }},
	{"find", LeadFeedback, func(f ward.Feedback) bool {
		return f.Class == ward.ClassConduct && !inState(f, ward.FeedbackForwarded, ward.FeedbackClosed)
	}},
	{"setMeasure", LeadFeedback, func(f ward.Feedback) bool {
		return f.Finding != nil && f.Finding.Verdict != ward.Unfounded && f.State != ward.FeedbackClosed
	}},
	{"takeMeasure", HandleFeedback, func(f ward.Feedback) bool { return f.MeasureUntil() != "" }},
	{"writePublic", WorkOnFeedback, func(f ward.Feedback) bool { return f.Code != "" }},
	{"publish", LeadFeedback, func(f ward.Feedback) bool { return f.Public != nil && f.Published == nil }},
	{"close", HandleFeedback, func(f ward.Feedback) bool { return f.MayClose() == nil }},
	{"reopen", HandleFeedback, func(f ward.Feedback) bool { return inState(f, ward.FeedbackAnswered, ward.FeedbackClosed) }},
	{"group", WorkOnFeedback, func(f ward.Feedback) bool { return f.Group == "" }},
	{"ungroup", WorkOnFeedback, func(f ward.Feedback) bool { return f.Group != "" }},
	{"attach", WorkOnFeedback, func(f ward.Feedback) bool { return len(f.Attachments) < mostAttachments }},
	{"correct", WorkOnFeedback, func(f ward.Feedback) bool { return f.Code != "" }},
}

func inState(f ward.Feedback, states ...ward.FeedbackState) bool {
	for _, s := range states {
		if f.State == s {
			return true
		}
	}
	return false
}

// FeedbackActs lists what an officer can do with an item now: nothing when it names
// them, or when its sender is forgotten.
func FeedbackActs(who ward.Officer, f ward.Feedback, now ward.Moment) []string {
	out := []string{}
	if f.Anonymised != "" || f.MayHandle(who.ID) != nil {
		return out
	}
	for _, a := range feedbackActs {
		if a.name == "forward" && mayForward(who, f) != nil {
			continue
		}
		if Allow(who, a.need) == nil && a.may(f) {
			out = append(out, a.name)
		}
	}
	if FeedbackUndoUntil(who, f, now) != "" {
		out = append(out, "undo")
	}
	return out
}

// FeedbackPapers lists the papers that an item has something to say on.
func FeedbackPapers(f ward.Feedback) []string {
	out := []string{}
	if f.Anonymised != "" {
		return out
	}
	out = append(out, "feedback-receipt")
	if f.Forwarded != nil {
		out = append(out, "feedback-forward")
	}
	if f.Draft != nil && f.Sender != nil {
		out = append(out, "feedback-reply")
	}
	return append(out, "feedback-dossier")
}
