package paper

import "motcua/backend/ward"

// MonthNotice prints a notice of a month. It is a pure function of its content and
// of the seal; without a seal it is a draft and says so.
func MonthNotice(c ward.NoticeContent, seal *Seal) ([]byte, error) {
	draft := seal == nil
	if c.Kind == ward.NoticeFeedback && c.Feedback != nil {
		return FeedbackNotice{Profile: c.Profile, Period: c.Period, AsOf: c.AsOf, Figures: c.Feedback.Figures, Public: c.Feedback.Public,
			Number: c.Number, Signed: c.Signed, Draft: draft}.Notice()
	}
	n := ProcedureNotice{Profile: c.Profile, Number: c.Number, Signed: c.Signed, Draft: draft}
	if n.Figures.Period = c.Period; c.Procedures != nil {
		n.Figures = c.Procedures.Figures
	}
	return Notice(n)
}

// ComposeNotice writes the paragraphs of a notice from its figures: every paragraph
// that it may have, with an empty text where there is nothing to say.
func ComposeNotice(c ward.NoticeContent) []ward.Paragraph {
	return []ward.Paragraph{{Key: "opening", Text: committeeName(c.Profile) + " thông báo như sau:"}}
}
