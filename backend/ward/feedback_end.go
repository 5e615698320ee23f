package ward

import "slices"

func (f *Feedback) found(b Finding) bool {
	if f.Class != ClassConduct || f.State == FeedbackForwarded || f.State == FeedbackClosed || f.Code == "" || f.names(b.By) {
		return false
	}
	f.Finding = &b
	return true
}

func (f *Feedback) measureSet(b Measure) bool {
	if f.Finding == nil || f.Finding.Verdict == Unfounded || f.State == FeedbackClosed || f.names(b.Set.By) {
		return false
	}
	b.N, b.Taken = len(f.Measures)+1, nil
	f.Measures = append(f.Measures, b)
	return true
}

func (f *Feedback) measureTaken(b MeasureEndBody) bool {
	if b.N < 1 || b.N > len(f.Measures) || f.Measures[b.N-1].Taken != nil || f.names(b.By) {
		return false
	}
	f.Measures = slices.Clone(f.Measures)
	f.Measures[b.N-1].Taken = &b.MeasureEnd
	return true
}

// publicText replaces what may be shown; what was shown before is withdrawn until
// the new words are approved.
func (f *Feedback) publicText(b PublicText) bool {
	if f.Code == "" {
		return false
	}
	f.Public, f.Published = &b, nil
	return true
}

func (f *Feedback) published(b Done) bool {
	if f.Public == nil || f.Published != nil || f.names(b.By) {
		return false
	}
	f.Published = &b
	return true
}

func (f *Feedback) closed(b FeedbackClosedBody) bool {
	if f.MayClose() != nil || f.names(b.By) {
		return false
	}
	f.Closed, f.State = &b.Done, FeedbackClosed
	return true
}

// reopened begins the handling anew; what was answered before stays in the history
// and in the figures of its time.
func (f *Feedback) reopened(b Reopening) bool {
	if f.State != FeedbackAnswered && f.State != FeedbackClosed {
		return false
	}
	f.Reopened = append(f.Reopened, b)
	f.Closed, f.Answered, f.Approved, f.Draft, f.DueAt, f.PublishBy = nil, nil, nil, nil, b.Due, ""
	f.State = FeedbackClassified
	if f.Assigned != nil {
		f.State = FeedbackAssigned
	}
	return true
}

func (f *Feedback) grouped(b GroupedBody) bool {
	if f.Code == "" || b.With == f.ID || (b.With == "") == (f.Group == "") {
		return false
	}
	f.Group = b.With
	return true
}

func (f *Feedback) attached(b Attachment) bool {
	if f.Code == "" || slices.ContainsFunc(f.Attachments, func(a Attachment) bool { return a.Hash == b.Hash }) {
		return false
	}
	f.Attachments = append(f.Attachments, b)
	return true
}

// corrected puts what was entered right. The class of a closed item stays: it was
// closed by the rules for that class.
func (f *Feedback) corrected(b FeedbackCorrectedBody) bool {
	if f.Code == "" || f.Anonymised != "" || f.State == FeedbackClosed && b.Details.Class != f.Class {
		return false
	}
	f.FeedbackDetails = b.Details
	allVoid(f.Prints)
	return true
}

func (f *Feedback) printed(b PrintedBody) bool {
	f.Prints = printedOnce(f.Prints, b.Form)
	return true
}

// Open says whether something is still to be done for the sender.
func (f Feedback) Open() bool {
	switch f.State {
	case FeedbackForwarded, FeedbackAnswered, FeedbackClosed, "":
		return false
	}
	return true
}

// names says whether the item is about an officer: they must not handle it.
func (f Feedback) names(officer string) bool {
	return officer != "" && slices.ContainsFunc(f.About, func(n Named) bool { return n.ID == officer })
}

// MayHandle refuses an officer whom the item names (feedback.named).
func (f Feedback) MayHandle(officer string) error {
	if f.names(officer) {
		return Forbid("feedback.named", f.Code)
	}
	return nil
}

// MayClose says what keeps an item from being closed: it has to be answered, an
// item about conduct needs a finding, and where that finds a fault something has to
// be done about it: every measure taken or dropped with a reason, one at least taken.
// A fault stays one when the class is changed afterwards.
func (f Feedback) MayClose() error {
	fault := f.Finding != nil && f.Finding.Verdict != Unfounded
	switch {
	case f.State == FeedbackClosed:
		return Conflict("feedback.closed_already", f.Closed.ByName, f.Closed.At)
	case f.State != FeedbackAnswered:
		return Conflict("feedback.not_answered", f.Code)
	case f.Class == ClassConduct && f.Finding == nil:
		return Conflict("feedback.no_finding", f.Code)
	case fault && len(f.Measures) == 0:
		return Conflict("feedback.no_measure", f.Code)
	}
	done := 0
	for _, m := range f.Measures {
		switch {
		case m.Taken == nil:
			return Conflict("feedback.measure_open", m.N, m.Until)
		case !m.Taken.Dropped:
			done++
		}
	}
	if fault && done == 0 {
		return Conflict("feedback.no_measure", f.Code)
	}
	return nil
}
