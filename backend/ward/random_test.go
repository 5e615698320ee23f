package ward

import (
	"slices"

	"pgregory.net/rapid"
)

// Random worlds for the property tests: an office with any hours and any
// calendar around the middle of 2026, with days off far more often than in life.

const (
	worldStart = Date("2026-03-01")
	worldDays  = 300
)

// world is an office and what it was made of.
type world struct {
	hours []Hours
	days  []Day
}

func (w world) office(t *rapid.T) *OfficeTime {
	o, err := NewOfficeTime(w.hours, []CalendarYear{{Year: 2026, Confirmed: true, Days: w.days}})
	if err != nil {
		t.Fatalf("hours %+v: %v", w.hours, err)
	}
	return o
}

// with gives the world with one more exceptional day, or that day changed.
func (w world) with(d Day) world {
	days := slices.DeleteFunc(slices.Clone(w.days), func(old Day) bool { return old.Date == d.Date })
	return world{w.hours, append(days, d)}
}

func drawWorld(t *rapid.T) world {
	w := world{hours: []Hours{drawHours(t, "")}}
	for range rapid.IntRange(0, 2).Draw(t, "more versions") {
		w.hours = append(w.hours, drawHours(t, drawDate(t, "version from")))
	}
	dates := rapid.SliceOfNDistinct(rapid.IntRange(0, worldDays), 0, 60, rapid.ID[int]).Draw(t, "exceptional days")
	for _, n := range dates {
		d := worldStart.Plus(n)
		kinds := []DayKind{PaidHoliday, CompensatoryOff, SwappedOff, LocalOff}
		if isWeekend(d) {
			kinds = []DayKind{PaidHoliday, MakeupWork}
		}
		w.days = append(w.days, Day{Date: d, Kind: rapid.SampledFrom(kinds).Draw(t, "kind"), Name: "ngày"})
	}
	return w
}

func isWeekend(d Date) bool {
	n, _ := dayOf(d)
	return weekend(n)
}

// drawHours makes one to three stretches between 05:00 and 22:00.
func drawHours(t *rapid.T, from Date) Hours {
	n := rapid.IntRange(1, 3).Draw(t, "stretches")
	marks := rapid.SliceOfNDistinct(rapid.IntRange(5*60, 22*60), 2*n, 2*n, rapid.ID[int]).Draw(t, "minutes")
	slices.Sort(marks)
	h := Hours{ValidFrom: from}
	for i := 0; i < len(marks); i += 2 {
		h.Spans = append(h.Spans, Span{clockText(marks[i] * 60), clockText(marks[i+1] * 60)})
	}
	return h
}

func drawDate(t *rapid.T, label string) Date {
	return worldStart.Plus(rapid.IntRange(0, worldDays).Draw(t, label))
}

// drawMoment draws whole minutes, edges of the usual hours and odd seconds.
func drawMoment(t *rapid.T, label string) Moment {
	n, _ := dayOf(drawDate(t, label))
	second := rapid.OneOf(
		rapid.Map(rapid.IntRange(0, 24*60-1), func(m int) int { return m * 60 }),
		rapid.SampledFrom([]int{0, 8 * hour, 12 * hour, 15 * hour, 15*hour + 1, 17 * hour, fullDay - 1}),
		rapid.IntRange(0, fullDay-1),
	).Draw(t, label+" second")
	return instant{n, second}.moment()
}

func drawLimit(t *rapid.T) Limit {
	switch rapid.SampledFrom([]Unit{WorkingDay, CalendarDay, WorkingHour, SameDay}).Draw(t, "unit") {
	case WorkingDay:
		return workingDays(rapid.IntRange(1, 45).Draw(t, "working days"))
	case CalendarDay:
		return calendarDays(rapid.IntRange(1, 90).Draw(t, "calendar days"))
	case WorkingHour:
		return workingHours(rapid.IntRange(1, 120).Draw(t, "working hours"))
	}
	return Limit{Unit: SameDay, After15: rapid.Bool().Draw(t, "after 15")}
}

func dueOf(t *rapid.T, o *OfficeTime, at Moment, l Limit) Deadline {
	d, err := o.Due(at, l)
	if err != nil {
		t.Fatalf("Due(%s, %+v): %v", at, l, err)
	}
	return d
}
