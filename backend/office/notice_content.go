package office

import (
	"context"

	"motcua/backend/paper"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// noticeReader reads what notices are made of, all in one state of the journal.
type noticeReader struct {
	store.Reader
	profile  ward.Profile
	time     *ward.OfficeTime
	now      ward.Moment
	kept     func(ward.NoticeApproval) ([]ward.NoticeRecord, error) // the list kept with a frozen notice
	compared map[string]noticeChanges                               // what moved behind each frozen notice that was looked at
}

// period gives the days of a month: as it was frozen; else by the cut-off day, from the
// day after what was frozen of the month before, to the day before what was frozen of
// the next. So no day falls between two notices, or into both, when the cut-off day is
// changed: the first month after that is longer or shorter.
func (r noticeReader) period(month string) (ward.Period, error) {
	p, err := ward.MonthPeriod(month, r.profile.CutoffDay)
	if err != nil {
		return p, err
	}
	own, frozen, err := r.NoticePeriod(month)
	if err != nil || frozen {
		return own, err
	}
	before, frozen, err := r.NoticePeriod(monthBefore(month))
	if err != nil {
		return p, err
	}
	if first := before.To.Next(); frozen && first <= p.To {
		p.From = first
	}
	next, frozen, err := r.NoticePeriod(monthAfter(month))
	if err != nil {
		return p, err
	}
	if last := next.From.Plus(-1); frozen && last >= p.From {
		p.To = last
	}
	return p, nil
}

// frozen gives what stands fast of a month and kind: the notice, or the latest of
// its corrections; nil while nothing was approved. A combined notice stands for each
// of the three.
func frozen(all []ward.Notice, kind ward.NoticeKind) *ward.Notice {
	var last *ward.Notice
	for i := range all {
		n := &all[i]
		if n.Frozen() && (n.Kind == kind || n.Kind == ward.NoticeCombined) && (last == nil || n.Nth > last.Nth) {
			last = n
		}
	}
	return last
}

// draft gives the content of a notice as its figures are now; corrects is what it
// corrects, nil for the notice itself.
func (r noticeReader) draft(n ward.Notice, corrects *ward.Notice) (c ward.NoticeContent, err error) {
	if corrects == nil {
		c, err = r.figures(n.Month, n.Kind)
	} else {
		c, err = r.corrected(*corrects)
	}
	if err != nil {
		return c, err
	}
	if n.Signer != nil {
		c.Signer = *n.Signer
	}
	c.Paragraphs = paper.ComposeNotice(c)
	return c, nil
}

// blank is a content without figures.
func (r noticeReader) blank(month string, kind ward.NoticeKind, period ward.Period) ward.NoticeContent {
	p := r.profile
	return ward.NoticeContent{Kind: kind, Month: month, Period: period, AsOf: period.AsOf(r.now), Profile: p, Layout: ward.NoticeLayout,
		Signer: ward.Signer{Form: p.SignerForm, Title: p.SignerTitle, Name: p.SignerName}}
}

// corrected gives the content of the correction of a notice without its texts: of the
// same days, whatever the cut-off day is now. It prints no comparison with other months,
// and its figures are those that the notice was compared with.
func (r noticeReader) corrected(n ward.Notice) (c ward.NoticeContent, err error) {
	c = r.blank(n.Month, n.Kind, n.Approval.Content.Period)
	moved, err := r.changes(n)
	if err != nil {
		return c, err
	}
	c.Procedures, c.Feedback, c.Survey = moved.live.Procedures, moved.live.Feedback, moved.live.Survey
	c.Corrects = correction(n, moved)
	return c, nil
}

// figures gives the content of a month and kind without its texts.
func (r noticeReader) figures(month string, kind ward.NoticeKind) (c ward.NoticeContent, err error) {
	period, err := r.period(month)
	if err != nil {
		return c, err
	}
	c = r.blank(month, kind, period)
	if c.Working, err = r.working(month, period); err != nil {
		return c, err
	}
	all := kind == ward.NoticeCombined
	if all || kind == ward.NoticeProcedures {
		if c.Procedures, err = r.procedures(month, period); err != nil {
			return c, err
		}
	}
	if all || kind == ward.NoticeFeedback {
		if c.Feedback, err = r.feedback(month, period); err != nil {
			return c, err
		}
	}
	if all || kind == ward.NoticeSurvey {
		c.Survey, err = r.survey(month, period)
	}
	return c, err
}

// standing gives what was frozen of a month and kind, nil for nothing.
func (r noticeReader) standing(month string, kind ward.NoticeKind) (*ward.NoticeContent, error) {
	all, err := r.Notices(month)
	if err != nil {
		return nil, err
	}
	if n := frozen(all, kind); n != nil {
		return &n.Approval.Content, nil
	}
	return nil, nil
}

func monthBefore(month string) string {
	return string(ward.DateOf(ward.Date(month+"-01").Time().AddDate(0, -1, 0)))[:7]
}

func monthAfter(month string) string {
	return string(ward.DateOf(ward.Date(month+"-01").Time().AddDate(0, 1, 0)))[:7]
}

func yearBefore(month string) string {
	return string(ward.DateOf(ward.Date(month+"-01").Time().AddDate(-1, 0, 0)))[:7]
}

func (r noticeReader) procedures(month string, p ward.Period) (*ward.ProcedurePart, error) {
	now, err := figuresOf(r.Reader, p, r.now)
	if err != nil {
		return nil, err
	}
	out := &ward.ProcedurePart{Figures: now}
	if out.LateReasons, err = r.lateReasons(p); err != nil {
		return nil, err
	}
	before, posted, err := r.proceduresOf(monthBefore(month))
	if err != nil {
		return nil, err
	}
	if out.Before = before; posted {
		out.CarriedPosted = &before.Procedures.Total.Pending.Total
	}
	if out.YearAgo, _, err = r.proceduresOf(yearBefore(month)); err != nil {
		return nil, err
	}
	out.Trend, err = r.trend(month, now, before)
	return out, err
}

// proceduresOf gives the figures of another month, as posted when it was frozen; nil
// when nothing was received or pending in it.
func (r noticeReader) proceduresOf(month string) (f *ward.Figures, posted bool, err error) {
	was, err := r.standing(month, ward.NoticeProcedures)
	if err != nil {
		return nil, false, err
	}
	if was != nil && was.Procedures != nil {
		return &was.Procedures.Figures, true, nil
	}
	p, err := r.period(month)
	if err != nil {
		return nil, false, err
	}
	live, err := figuresOf(r.Reader, p, r.now)
	if err != nil || live.Procedures.Total.Received.Total == 0 && live.RejectedAtIntake == 0 {
		return nil, false, err
	}
	return &live, false, nil
}

// lateReasons counts why cases were solved late.
func (r noticeReader) lateReasons(p ward.Period) ([]ward.ReasonCount, error) {
	late, err := r.LateCases(p)
	var reasons []ward.LateReason
	for _, c := range late {
		reasons = append(reasons, c.Why)
	}
	return ward.CountReasons(reasons), err
}

func (r noticeReader) feedback(month string, p ward.Period) (*ward.FeedbackPart, error) {
	now, items, err := feedbackFiguresOf(r.Reader, p, r.now)
	if err != nil {
		return nil, err
	}
	out := &ward.FeedbackPart{Figures: now, Public: ward.PublicRows(items, p)}
	before, posted, err := r.feedbackOf(monthBefore(month))
	if err != nil {
		return nil, err
	}
	if out.Before = before; posted {
		pending := before.Total.PendingInTime + before.Total.PendingOverdue
		out.CarriedPosted = &pending
	}
	out.YearAgo, _, err = r.feedbackOf(yearBefore(month))
	return out, err
}

func (r noticeReader) feedbackOf(month string) (f *ward.FeedbackFigures, posted bool, err error) {
	was, err := r.standing(month, ward.NoticeFeedback)
	if err != nil {
		return nil, false, err
	}
	if was != nil && was.Feedback != nil {
		return &was.Feedback.Figures, true, nil
	}
	p, err := r.period(month)
	if err != nil {
		return nil, false, err
	}
	live, _, err := feedbackFiguresOf(r.Reader, p, r.now)
	if err != nil || live.Total == (ward.FeedbackCount{}) && live.Guided == 0 {
		return nil, false, err
	}
	return &live, false, nil
}

// noticeReader gives a reader of notices by the rules in force.
func (o *Office) noticeReader(ctx context.Context) (noticeReader, *rules, error) {
	r, err := o.known(ctx)
	if err != nil {
		return noticeReader{}, nil, err
	}
	return o.noticesIn(o.read(ctx), r, o.Now()), r, nil
}

// within is the reader of notices inside a transaction.
func (o *Office) within(t *store.Tx, r *rules) noticeReader {
	return o.noticesIn(t.Reader, r, t.Now())
}

func (o *Office) noticesIn(read store.Reader, r *rules, now ward.Moment) noticeReader {
	return noticeReader{read, r.office.Profile, r.time, now, o.keptRecords, map[string]noticeChanges{}}
}

// dueOn is the last day on which the notices of a period are posted in time: five
// working days after it.
func (r *rules) dueOn(p ward.Period) ward.Date { return r.time.WorkingDaysAfter(p.To, postWithin) }

// postWithin is within how many working days a notice is posted (domain.md 1.6).
const postWithin = 5

// lateDays counts the working days from the last day in time to another.
func (r *rules) lateDays(p ward.Period, on ward.Date) (days int) {
	for d := r.dueOn(p); d < on; d = d.Next() {
		if r.time.WorkingDayOn(d.Next()) {
			days++
		}
	}
	return days
}
