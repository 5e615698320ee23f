package ward

// FeedbackTerms are the terms for handling opinions, in working days, from a day on.
type FeedbackTerms struct {
	ValidFrom   Date   `json:"validFrom"`
	Answer      Limit  `json:"answer"`      // from receipt, or from being reopened
	Forward     Limit  `json:"forward"`     // from receipt: send on what is not ours
	WarnForward Limit  `json:"warnForward"` // from receipt: from then on that is pressing
	Publish     Limit  `json:"publish"`     // from the answer
	KeepYears   int    `json:"keepYears"`   // the sender is known that long after the last of an item
	KeepNote    string `json:"keepNote"`    // where that comes from
	Source      string `json:"source"`
	Verified    bool   `json:"verified"`
	Note        string `json:"note"`
}

// KeptFrom gives the day before which what has ended is forgotten, as of a day.
func (t FeedbackTerms) KeptFrom(today Date) Date {
	return DateOf(today.Time().AddDate(-t.KeepYears, 0, 0))
}

// Check refuses terms that make no sense (limit.unit, limit.amount).
func (t FeedbackTerms) Check() error {
	var bad Refusals
	for field, l := range map[string]Limit{"answer": t.Answer, "forward": t.Forward, "warnForward": t.WarnForward, "publish": t.Publish} {
		bad.Add(At(field, l.Check()))
	}
	if t.KeepYears < 0 || t.KeepYears > 100 {
		bad.Add(Refuse("keepYears", "limit.amount", t.KeepYears))
	}
	if t.ValidFrom != "" {
		_, err := ParseDate(string(t.ValidFrom))
		bad.Add(At("validFrom", err))
	}
	return bad.Err()
}

// TermsOn gives the terms that hold on a day: the newest that have begun, the
// oldest before that.
func TermsOn(all []FeedbackTerms, on Date) (out FeedbackTerms) {
	for i, t := range all {
		if i == 0 || t.ValidFrom <= on && t.ValidFrom >= out.ValidFrom {
			out = t
		}
	}
	return out
}
