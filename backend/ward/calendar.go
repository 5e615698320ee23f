package ward

import (
	"sort"
	"strconv"
	"time"
)

// day counts days since 1970-01-01; arithmetic on it is cheap.
type day int

// instant is a second of office time: a day and the second within it.
type instant struct {
	day    day
	second int
}

const (
	hour    = 3600
	fullDay = 24 * hour
)

func dayOf(d Date) (day, bool) {
	t, err := time.Parse(dateLayout, string(d))
	if err != nil {
		return 0, false
	}
	return day(t.Unix() / fullDay), true
}

func (d day) date() Date { return Date(time.Unix(int64(d)*fullDay, 0).UTC().Format(dateLayout)) }

func (d day) weekday() time.Weekday { return time.Weekday(((int(d)+4)%7 + 7) % 7) }

func (d day) year() int { return time.Unix(int64(d)*fullDay, 0).UTC().Year() }

func instantOf(m Moment) (instant, bool) {
	t := m.Time()
	if t.IsZero() {
		return instant{}, false
	}
	y, month, d := t.Date() // not the text of m, which may be of another zone
	midnight := time.Date(y, month, d, 0, 0, 0, 0, time.UTC)
	return instant{day(midnight.Unix() / fullDay), t.Hour()*hour + t.Minute()*60 + t.Second()}, true
}

func (i instant) moment() Moment {
	return MomentOf(i.day.date().Time().Add(time.Duration(i.second) * time.Second))
}

func itoa(n int) string { return strconv.Itoa(n) }

func clockText(second int) string {
	return twoDigits(second/hour) + ":" + twoDigits(second/60%60)
}

func twoDigits(n int) string {
	if n < 10 {
		return "0" + itoa(n)
	}
	return itoa(n)
}

// hoursText gives a stretch of time as "2:30".
func hoursText(seconds int) string { return itoa(seconds/hour) + ":" + twoDigits(seconds/60%60) }

// calendar is the days that are not what their weekday says.
type calendar struct {
	kinds     map[day]Day
	confirmed map[int]bool
}

func newCalendar(years []CalendarYear) calendar {
	c := calendar{kinds: map[day]Day{}, confirmed: map[int]bool{}}
	for _, y := range years {
		c.confirmed[y.Year] = y.Confirmed
		for _, entry := range y.Days {
			if d, ok := dayOf(entry.Date); ok {
				c.kinds[d] = entry
			}
		}
	}
	return c
}

// working says whether state offices work on d: Monday to Friday unless off,
// and make-up days (BLLĐ 2019 Đ111, Đ112; domain.md 3.4).
func (c calendar) working(d day) bool {
	if entry, ok := c.kinds[d]; ok {
		return entry.Kind == MakeupWork
	}
	return !weekend(d)
}

func weekend(d day) bool {
	w := d.weekday()
	return w == time.Saturday || w == time.Sunday
}

// whyOff gives the key and arguments of the reason why d is off.
func (c calendar) whyOff(d day) (string, []string) {
	entry, ok := c.kinds[d]
	if !ok || entry.Kind == MakeupWork {
		return "step.weekend", nil
	}
	switch entry.Kind {
	case PaidHoliday:
		return "step.holiday", []string{entry.Name}
	case CompensatoryOff:
		return "step.compensatory", []string{entry.Name}
	case SwappedOff:
		return "step.swapped", []string{entry.Name}
	}
	return "step.local_off", []string{entry.Name}
}

// unconfirmed lists the years from a to b whose calendar nobody has confirmed.
func (c calendar) unconfirmed(a, b day) []int {
	var years []int
	for y := a.year(); y <= b.year(); y++ {
		if !c.confirmed[y] {
			years = append(years, y)
		}
	}
	return years
}

// sortHours orders versions of office hours by their first day.
func sortHours(h []Hours) []Hours {
	out := append([]Hours(nil), h...)
	sort.SliceStable(out, func(i, j int) bool { return out[i].ValidFrom < out[j].ValidFrom })
	return out
}
