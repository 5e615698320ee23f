package office_test

import (
	"time"

	"motcua/backend/ward"
)

// The working time of the property test, reckoned by hand.

// worked tells for how many minutes the office was open between two whole minutes,
// by walking them: 08:00-12:00 and 13:30-17:00 on working days.
func (l *life) worked(from, to time.Time) (n int) {
	for at := from; at.Before(to); at = at.Add(time.Minute) {
		if l.works(at) {
			n++
		}
	}
	return n
}

func (l *life) works(at time.Time) bool {
	hour, minute, _ := at.Clock()
	m := hour*60 + minute
	return (m >= 480 && m < 720 || m >= 810 && m < 1020) && l.hours.WorkingDayOn(ward.DateOf(at))
}

// later gives the moment after so many minutes of office time.
func (l *life) later(at time.Time, minutes int) time.Time {
	for ; minutes > 0; at = at.Add(time.Minute) {
		if l.works(at) {
			minutes--
		}
	}
	return at
}
