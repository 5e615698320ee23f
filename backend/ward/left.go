package ward

import "time"

// TimeLeft is a stretch of working time to a due time, or past it.
type TimeLeft struct {
	Days, Hours, Minutes int // days as long as the office is open on one
	Over                 bool
}

// Left gives the working time from now to a due time, past it when Over.
func (o *OfficeTime) Left(now, due Moment) TimeLeft {
	left := TimeLeft{Over: now > due}
	from, to := now, due
	if left.Over {
		from, to = due, now
	}
	in := o.inDays(o.WorkingBetween(from, to), due)
	in.Over = left.Over
	return in
}

// inDays tells working time in days as long as the office is open on the day of m.
func (o *OfficeTime) inDays(d time.Duration, m Moment) TimeLeft {
	at, ok := instantOf(m)
	if !ok {
		return TimeLeft{}
	}
	length := 0
	for _, s := range o.version(at.day).spans {
		length += s.to - s.from
	}
	seconds := int(d / time.Second)
	return TimeLeft{Days: seconds / length, Hours: seconds % length / hour, Minutes: seconds % length % hour / 60}
}
