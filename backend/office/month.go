package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// MonthPeriod gives the reporting period "2026-10", which its notices are of: by the
// office's cut-off day, and by what was frozen of it and of the months beside it.
func (o *Office) MonthPeriod(ctx context.Context, month string) (ward.Period, error) {
	r, _, err := o.noticeReader(ctx)
	if err != nil {
		return ward.Period{}, err
	}
	return r.period(month)
}

// CurrentMonth names the reporting month of today by the office's cut-off day.
func (o *Office) CurrentMonth(ctx context.Context) (string, error) {
	r, err := o.known(ctx)
	if err != nil {
		return "", err
	}
	return ward.MonthOf(o.Now().Date(), r.office.Profile.CutoffDay), nil
}

// Figures gives the figures of a period (period.order, date.invalid).
func (o *Office) Figures(ctx context.Context, who ward.Officer, p ward.Period) (ward.Figures, error) {
	if err := Allow(who, ReadFigures); err != nil {
		return ward.Figures{}, err
	}
	if err := p.Check(); err != nil {
		return ward.Figures{}, err
	}
	if p.From > o.Now().Date() {
		return ward.Figures{}, ward.Refuse("month", "period.future", p.From)
	}
	return figuresOf(o.read(ctx), p, o.Now())
}

// figuresOf reads the figures of a period.
func figuresOf(read store.Reader, p ward.Period, now ward.Moment) (ward.Figures, error) {
	asOf := p.AsOf(now)
	tallies, err := read.Tallies(p, asOf)
	if err != nil {
		return ward.Figures{}, err
	}
	refused, err := read.Refused(p)
	return ward.Figures{Period: p, AsOf: asOf, Procedures: ward.SumUp(tallies), RejectedAtIntake: refused}, err
}
