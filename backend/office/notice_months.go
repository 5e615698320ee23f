package office

import "motcua/backend/ward"

// trendMonths is how many months the picture of a notice shows.
const trendMonths = 6

// trend counts the months up to one, oldest first, as posted where they were frozen;
// it begins with the first month that had any case. now and before are figures that
// are known already.
func (r noticeReader) trend(month string, now ward.Figures, before *ward.Figures) ([]ward.MonthCount, error) {
	out := []ward.MonthCount{monthCount(month, now)}
	for f := before; f != nil && len(out) < trendMonths; {
		month = monthBefore(month)
		out = append([]ward.MonthCount{monthCount(month, *f)}, out...)
		var err error
		if f, _, err = r.proceduresOf(monthBefore(month)); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func monthCount(month string, f ward.Figures) ward.MonthCount {
	t := f.Procedures.Total
	return ward.MonthCount{Month: month, Received: t.Received.Online + t.Received.Counter, Resolved: t.Resolved.Total, Late: t.Resolved.Late}
}

// working counts the working days of a month and of those it is compared with.
func (r noticeReader) working(month string, p ward.Period) (w ward.WorkingDays, err error) {
	w.Now = r.workingDays(p)
	for other, into := range map[string]*int{monthBefore(month): &w.Before, yearBefore(month): &w.YearAgo} {
		p, err := r.period(other)
		if err != nil {
			return w, err
		}
		*into = r.workingDays(p)
	}
	return w, nil
}

func (r noticeReader) workingDays(p ward.Period) (n int) {
	for d := p.From; d <= p.To; d = d.Next() {
		if r.time.WorkingDayOn(d) {
			n++
		}
	}
	return n
}
