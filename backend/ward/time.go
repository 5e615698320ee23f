package ward

import (
	"time"
	_ "time/tzdata" // the zone must be there on a PC that has no zone files
)

// Zone is the only zone this program knows.
var Zone = mustZone()

func mustZone() *time.Location {
	z, err := time.LoadLocation("Asia/Ho_Chi_Minh")
	if err != nil {
		panic(err)
	}
	return z
}

// Clock tells the time. It always comes in from outside, so that tests, the
// sample ward and reprints are repeatable.
type Clock func() time.Time

const (
	dateLayout   = "2006-01-02"
	momentLayout = "2006-01-02T15:04:05-07:00"
)

// Date is a day as text, "2026-01-31". The empty Date means none. Dates compare
// as text.
type Date string

// Moment is a second as text with the zone of Viet Nam,
// "2026-01-31T15:04:05+07:00". The empty Moment means none. Moments compare as
// text, because the zone is always the same.
type Moment string

// DateOf gives the day of t in Viet Nam.
func DateOf(t time.Time) Date { return Date(t.In(Zone).Format(dateLayout)) }

// MomentOf gives t to the second in Viet Nam.
func MomentOf(t time.Time) Moment { return Moment(t.In(Zone).Format(momentLayout)) }

// ParseDate reads "2026-01-31" and refuses days that do not exist (date.invalid).
func ParseDate(s string) (Date, error) {
	t, err := time.ParseInLocation(dateLayout, s, Zone)
	if err != nil || t.Format(dateLayout) != s {
		return "", Refuse("", "date.invalid", s)
	}
	return Date(s), nil
}

// momentLayouts are the ways in which a moment may be written: as it is kept, as
// programs shorten it, as people write it.
var momentLayouts = []string{momentLayout, "2006-01-02T15:04-07:00", "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04",
	time.RFC3339, "2/1/2006 15:04", "15:04 2/1/2006"}

// ParseMoment reads a moment with or without zone and seconds, or as people write
// it ("05/9/2026 14:30"); without a zone it is time in Viet Nam. It refuses what
// does not exist (moment.invalid) and a day without a time (moment.no_time).
func ParseMoment(s string) (Moment, error) {
	for _, layout := range momentLayouts {
		if t, err := time.ParseInLocation(layout, s, Zone); err == nil && t.Year() > 0 {
			return MomentOf(t), nil
		}
	}
	for _, layout := range []string{dateLayout, "2/1/2006"} {
		if _, err := time.ParseInLocation(layout, s, Zone); err == nil {
			return "", Refuse("", "moment.no_time", s)
		}
	}
	return "", Refuse("", "moment.invalid", s)
}

// Time gives the start of the day, or the zero time for no date or a bad one.
func (d Date) Time() time.Time {
	t, err := time.ParseInLocation(dateLayout, string(d), Zone)
	if err != nil {
		return time.Time{}
	}
	return t
}

// Next gives the day after d.
func (d Date) Next() Date { return d.Plus(1) }

// Plus gives the day n calendar days after d (before it when n is negative).
func (d Date) Plus(n int) Date { return DateOf(d.Time().AddDate(0, 0, n)) }

// Year gives the year of d, 0 for no date.
func (d Date) Year() int {
	t := d.Time()
	if t.IsZero() {
		return 0
	}
	return t.Year()
}

// Start gives the first moment of d.
func (d Date) Start() Moment { return MomentOf(d.Time()) }

// Time gives the instant, or the zero time for no moment or a bad one.
func (m Moment) Time() time.Time {
	t, err := time.ParseInLocation(momentLayout, string(m), Zone)
	if err != nil {
		return time.Time{}
	}
	return t.In(Zone)
}

// Date gives the day of m, without parsing.
func (m Moment) Date() Date {
	if len(m) < len(dateLayout) {
		return ""
	}
	return Date(m[:len(dateLayout)])
}
