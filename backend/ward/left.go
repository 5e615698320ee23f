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
	at, ok := instantOf(due)
	if !ok {
		return left
	}
	length := 0
	for _, s := range o.version(at.day).spans {
		length += s.to - s.from
	}
	seconds := int(o.WorkingBetween(from, to) / time.Second)
	left.Days = seconds / length
	left.Hours, left.Minutes = seconds%length/hour, seconds%length%hour/60
	return left
}
