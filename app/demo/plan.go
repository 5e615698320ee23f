package demo

import (
	"context"
	"fmt"
	"time"

	"motcua/backend/ward"
)

// planMonths plans when every case of the sample comes in, day by day.
func (s *sample) planMonths(opt Options) error {
	var days []ward.Date
	var cases []int
	total := 0
	months := s.monthsOf(opt)
	for _, month := range months {
		open := s.workdays(month.first)
		for i, n := range s.share(month.cases, open) {
			if open[i] <= opt.Until {
				days, cases = append(days, open[i]), append(cases, n)
				total += n
			}
		}
	}
	if len(days) == 0 {
		return fmt.Errorf("no working day from %s to %s", opt.first(), opt.Until)
	}
	s.portal = &portal{sample: s, until: months[len(months)-1].first}
	s.portal.planImports(months)
	s.wanted.mustCome(s.dice, total)
	for i, day := range days {
		s.plan(day.Start(), func(context.Context) error {
			s.planDay(day, cases[i])
			return nil
		})
	}
	return nil
}

func nextMonth(first ward.Date) ward.Date { return ward.DateOf(first.Time().AddDate(0, 1, 0)) }

// workdays lists the working days of a month.
func (s *sample) workdays(first ward.Date) []ward.Date {
	var out []ward.Date
	for d, end := first, nextMonth(first); d < end; d = d.Next() {
		if s.hours.WorkingDayOn(d) {
			out = append(out, d)
		}
	}
	return out
}

// share spreads a month's cases over its days by how busy they are.
func (s *sample) share(cases int, days []ward.Date) []int {
	var weights []int
	for _, d := range days {
		weights = append(weights, s.busy(d)*s.dice.between(85, 115))
	}
	return apportion(cases, weights)
}

// busy tells how many people come on a working day, 100 for an ordinary one:
// more on Mondays, most after holidays, few on a make-up Saturday.
func (s *sample) busy(d ward.Date) int {
	before := d.Plus(-1)
	weekday := d.Time().Weekday()
	switch {
	case weekday == time.Saturday || weekday == time.Sunday:
		return 60
	case !s.hours.WorkingDayOn(before) && (weekday != time.Monday || !s.hours.WorkingDayOn(d.Plus(-3))):
		return 160
	case weekday == time.Monday:
		return 130
	case weekday == time.Thursday:
		return 92
	}
	return 100
}

// stretches of a day and how many of a hundred people come in them: two rushes,
// and some after 15:00.
var stretches = []struct{ from, to, share int }{
	{8 * 60, 10 * 60, 44}, {10 * 60, 11*60 + 50, 18}, {13*60 + 30, 15 * 60, 25}, {15 * 60, 16*60 + 50, 13},
}

// someTime gives a moment of a working day at which people come.
func (s *sample) someTime(d ward.Date) ward.Moment {
	var shares []int
	for _, st := range stretches {
		shares = append(shares, st.share)
	}
	st := stretches[s.dice.among(shares...)]
	second := s.dice.between(st.from*60, st.to*60-1)
	return ward.MomentOf(d.Time().Add(time.Duration(second) * time.Second))
}

// planDay plans the arrivals of one day: most people bring one case, some two or
// three, and some are sent away.
func (s *sample) planDay(d ward.Date, cases int) {
	for left := cases; left > 0; {
		n := 1
		if s.dice.chance(18) {
			n = min(left, 2+s.dice.among(70, 30))
		}
		left -= n
		s.plan(s.someTime(d), func(ctx context.Context) error { return s.receive(ctx, n) })
		if s.dice.chance(15) {
			s.plan(s.someTime(d), s.sendAway)
		}
	}
}
