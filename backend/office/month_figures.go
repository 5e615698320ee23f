package office

import (
	"context"

	"motcua/backend/ward"
)

// MonthFigures is every figure of a reporting month: as the records have it now, and as
// it was approved.
type MonthFigures struct {
	Month  string
	Period ward.Period
	// Notices stand fast: each notice that was approved, or the last of its corrections.
	Notices []ward.PostedNotice
	Now     ward.NoticeContent
	Posted  ward.NoticeContent // only the parts that were approved
	Changed []ward.CellChange  // approved figures that the records say otherwise now
}

// MonthFigures gives the figures of a month (month.invalid, period.future).
func (o *Office) MonthFigures(ctx context.Context, who ward.Officer, month string) (out MonthFigures, err error) {
	if err := Allow(who, ReadFigures); err != nil {
		return out, err
	}
	r, _, err := o.noticeReader(ctx)
	if err != nil {
		return out, err
	}
	out.Month = month
	if out.Period, err = r.period(month); err != nil {
		return out, err
	}
	if out.Period.From > r.now.Date() {
		return out, ward.Refuse("month", "period.future", out.Period.From)
	}
	m, err := r.reportedMonth(month, out.Period)
	if err != nil {
		return out, err
	}
	out.Notices, out.Now, out.Posted = m.note(ward.NoticeKinds...), m.now, m.onlyPosted()
	out.Changed = ward.CompareCells(m.said.Cells(), m.now.Cells())
	return out, nil
}

// onlyPosted is what was approved, without what is reckoned now.
func (m reported) onlyPosted() (out ward.NoticeContent) {
	if m.posted[ward.NoticeProcedures] != nil {
		out.Procedures = m.said.Procedures
	}
	if m.posted[ward.NoticeFeedback] != nil {
		out.Feedback = m.said.Feedback
	}
	if m.posted[ward.NoticeSurvey] != nil {
		out.Survey = m.said.Survey
	}
	return out
}
