package ward

import (
	"strconv"
	"strings"
	"time"
)

// OfficeTime is when the office works: its hours and its calendar. It is made
// once from data and then only read; all its methods are pure.
type OfficeTime struct {
	calendar
	versions []hoursVersion
}

type hoursVersion struct {
	from     day
	spans    []secondSpan
	saturday []secondSpan
}

type secondSpan struct{ from, to int }

// NewOfficeTime makes office time from versions of office hours and announced
// years. It refuses hours that are not in order (hours.*). Before the first
// version the first one applies.
func NewOfficeTime(hours []Hours, years []CalendarYear) (*OfficeTime, error) {
	o := &OfficeTime{calendar: newCalendar(years)}
	for _, h := range sortHours(hours) {
		v, err := h.version()
		if err != nil {
			return nil, err
		}
		o.versions = append(o.versions, v)
	}
	if len(o.versions) == 0 {
		return nil, Refuse("hours", "hours.none")
	}
	return o, nil
}

// Check refuses office hours that are empty or not in order (hours.*).
func (h Hours) Check() error {
	_, err := h.version()
	return err
}

func (h Hours) version() (v hoursVersion, err error) {
	if h.ValidFrom != "" {
		d, ok := dayOf(h.ValidFrom)
		if !ok {
			return v, Refuse("hours.validFrom", "date.invalid", h.ValidFrom)
		}
		v.from = d
	}
	if v.spans, err = readSpans("hours.spans", h.Spans); err != nil {
		return v, err
	}
	if len(v.spans) == 0 {
		return v, Refuse("hours.spans", "hours.none")
	}
	v.saturday, err = readSpans("hours.saturday", h.Saturday)
	return v, err
}

func readSpans(field string, spans []Span) ([]secondSpan, error) {
	var out []secondSpan
	last := 0
	for _, s := range spans {
		from, err := readClock(field, s.From)
		if err != nil {
			return nil, err
		}
		to, err := readClock(field, s.To)
		if err != nil {
			return nil, err
		}
		if from >= to || from < last {
			return nil, Refuse(field, "hours.order", s.From, s.To)
		}
		last = to
		out = append(out, secondSpan{from, to})
	}
	return out, nil
}

// readClock reads "08:30" as seconds. "24:00" is refused: a term that ends then
// would end on the next date, which may be a day off.
func readClock(field, s string) (int, error) {
	h, m, ok := strings.Cut(strings.TrimSpace(s), ":")
	hours, err1 := strconv.ParseUint(h, 10, 8)
	minutes, err2 := strconv.ParseUint(m, 10, 8)
	if !ok || err1 != nil || err2 != nil || len(m) != 2 || minutes > 59 || hours > 23 {
		return 0, Refuse(field, "hours.clock", s)
	}
	return int(hours)*hour + int(minutes)*60, nil
}

func (o *OfficeTime) version(d day) hoursVersion {
	v := o.versions[0]
	for _, next := range o.versions[1:] {
		if next.from <= d {
			v = next
		}
	}
	return v
}

// closing gives the second at which office hours of a working day end.
func (o *OfficeTime) closing(d day) int {
	spans := o.version(d).spans
	return spans[len(spans)-1].to
}

// run lets at most the given working seconds pass on the day of at, from at on.
// It gives the moment reached and the seconds used.
func (o *OfficeTime) run(at instant, seconds int) (instant, int) {
	used := 0
	if !o.working(at.day) {
		return at, 0
	}
	for _, s := range o.version(at.day).spans {
		from := max(s.from, at.second)
		if from >= s.to {
			continue
		}
		if rest := seconds - used; rest <= s.to-from {
			return instant{at.day, from + rest}, seconds
		}
		used += s.to - from
	}
	return at, used
}

// AddWorking gives the moment reached when d of working time has passed after
// m; m itself for none. It stops a year of days off after m.
func (o *OfficeTime) AddWorking(m Moment, d time.Duration) Moment {
	at, ok := instantOf(m)
	left := int(d / time.Second)
	if !ok || left <= 0 {
		return m
	}
	for idle := 0; idle < 400; {
		end, used := o.run(at, left)
		left -= used
		if left == 0 {
			return end.moment()
		}
		idle++
		if used > 0 {
			idle = 0
		}
		at = instant{at.day + 1, 0}
	}
	return at.moment()
}

// WorkingBetween gives the working time from a to b, to the second; zero when b
// is not after a.
func (o *OfficeTime) WorkingBetween(a, b Moment) time.Duration {
	from, ok1 := instantOf(a)
	to, ok2 := instantOf(b)
	if !ok1 || !ok2 || b <= a {
		return 0
	}
	total := 0
	for d := from.day; d <= to.day; d++ {
		lo, hi := 0, fullDay
		if d == from.day {
			lo = from.second
		}
		if d == to.day {
			hi = to.second
		}
		total += o.within(d, lo, hi)
	}
	return time.Duration(total) * time.Second
}

// within gives the working seconds of day d between two seconds of it.
func (o *OfficeTime) within(d day, lo, hi int) int {
	if !o.working(d) {
		return 0
	}
	total := 0
	for _, s := range o.version(d).spans {
		if n := min(s.to, hi) - max(s.from, lo); n > 0 {
			total += n
		}
	}
	return total
}

// WorkingDayOn says whether d is a counted working day.
func (o *OfficeTime) WorkingDayOn(d Date) bool {
	n, ok := dayOf(d)
	return ok && o.working(n)
}

// Open says whether the counter takes cases in at m: office hours, or an open
// Saturday.
func (o *OfficeTime) Open(m Moment) bool {
	at, ok := instantOf(m)
	if !ok {
		return false
	}
	spans := o.version(at.day).saturday
	if o.working(at.day) {
		spans = o.version(at.day).spans
	} else if at.day.weekday() != time.Saturday || o.kinds[at.day].Kind != "" {
		return false
	}
	for _, s := range spans {
		if s.from <= at.second && at.second <= s.to {
			return true
		}
	}
	return false
}

// EndOfDay gives the end of office hours of a working day d.
func (o *OfficeTime) EndOfDay(d Date) Moment {
	n, ok := dayOf(d)
	if !ok {
		return ""
	}
	return instant{n, o.closing(n)}.moment()
}

// WorkingDaysAfter gives the day that is n working days after d; d itself for
// none, no date for a bad one. It stops a year of days off after d.
func (o *OfficeTime) WorkingDaysAfter(d Date, n int) Date {
	at, ok := dayOf(d)
	if !ok {
		return ""
	}
	for idle := 0; n > 0 && idle < 400; idle++ {
		if at++; o.working(at) {
			n, idle = n-1, 0
		}
	}
	return at.date()
}
