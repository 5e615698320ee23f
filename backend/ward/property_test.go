package ward

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

// The due time never falls on a day off, never before the receipt, and in
// office hours.
func TestProperty_DueOnAWorkingDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, at, l := drawWorld(t).office(t), drawMoment(t, "received"), drawLimit(t)
		due := dueOf(t, o, at, l).DueAt
		if !o.WorkingDayOn(due.Date()) || due < at || !o.Open(due) {
			t.Fatalf("received %s, due %s", at, due)
		}
		if l.Unit != WorkingHour && due != o.EndOfDay(due.Date()) {
			t.Fatalf("due %s, not at closing time", due)
		}
	})
}

func TestProperty_OneMoreDayOffIsNeverEarlier(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, at, l := drawWorld(t), drawMoment(t, "received"), drawLimit(t)
		before := dueOf(t, w.office(t), at, l).DueAt
		off := w.with(Day{Date: at.Date().Plus(rapid.IntRange(-1, 60).Draw(t, "day off")), Kind: LocalOff})
		if after := dueOf(t, off.office(t), at, l).DueAt; after < before {
			t.Fatalf("due %s, with a day off more %s", before, after)
		}
	})
}

func TestProperty_AMakeupDayIsNeverLater(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, at, l := drawWorld(t), drawMoment(t, "received"), drawLimit(t)
		before := dueOf(t, w.office(t), at, l).DueAt
		d := at.Date().Plus(rapid.IntRange(-1, 60).Draw(t, "make-up day"))
		for !isWeekend(d) {
			d = d.Next()
		}
		work := w.with(Day{Date: d, Kind: MakeupWork})
		if after := dueOf(t, work.office(t), at, l).DueAt; after > before {
			t.Fatalf("due %s, with %s worked %s", before, d, after)
		}
	})
}

func TestProperty_MonotoneInReceipt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, l := drawWorld(t).office(t), drawLimit(t)
		a, b := drawMoment(t, "first"), drawMoment(t, "second")
		if rapid.Bool().Draw(t, "same day") {
			b = a.Date().Start()[:10] + b[10:]
		}
		a, b = min(a, b), max(a, b)
		if x, y := dueOf(t, o, a, l).DueAt, dueOf(t, o, b, l).DueAt; x > y {
			t.Fatalf("received %s due %s, but received %s due %s", a, x, b, y)
		}
	})
}

func TestProperty_MonotoneInAmount(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, at, l := drawWorld(t).office(t), drawMoment(t, "received"), drawLimit(t)
		more := l
		more.Amount++
		x, y := dueOf(t, o, at, l).DueAt, dueOf(t, o, at, more).DueAt
		if x > y || (l.Unit == WorkingDay || l.Unit == WorkingHour) && x == y {
			t.Fatalf("%d %s due %s, one more %s", l.Amount, l.Unit, x, y)
		}
	})
}

// The day of receipt is not counted, then as many working days as the limit has.
func TestProperty_CountsAsManyDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, at := drawWorld(t).office(t), drawMoment(t, "received")
		n := rapid.IntRange(1, 45).Draw(t, "days")
		d := dueOf(t, o, at, workingDays(n))
		counted := 0
		for i, s := range d.Steps {
			if s.Counted {
				counted++
			}
			if i > 0 && s.Counted != o.WorkingDayOn(s.Date) || i == 0 && s.Counted {
				t.Fatalf("step %+v", s)
			}
		}
		if counted != n || d.DueAt.Date() != o.WorkingDaysAfter(at.Date(), n) {
			t.Fatalf("%d days counted of %d, due %s", counted, n, d.DueAt)
		}
	})
}

// A term in hours is exactly so much working time.
func TestProperty_CountsAsManyHours(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, at := drawWorld(t).office(t), drawMoment(t, "received")
		n := rapid.IntRange(1, 120).Draw(t, "hours")
		due := dueOf(t, o, at, workingHours(n)).DueAt
		if got := o.WorkingBetween(at, due); got != time.Duration(n)*time.Hour || due != o.AddWorking(at, got) {
			t.Fatalf("%s of working time in %d hours up to %s", got, n, due)
		}
	})
}

// A term in days counts every day, and then at most waits for a working day.
func TestProperty_CalendarDaysOnlyRollOverDaysOff(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, at := drawWorld(t).office(t), drawMoment(t, "received")
		n := rapid.IntRange(1, 90).Draw(t, "days")
		due, last := dueOf(t, o, at, calendarDays(n)).DueAt, at.Date().Plus(n)
		if due.Date() < last {
			t.Fatalf("due %s, before the last day %s", due, last)
		}
		for d := last; d < due.Date(); d = d.Next() {
			if o.WorkingDayOn(d) {
				t.Fatalf("due %s passes over the working day %s", due, d)
			}
		}
	})
}

func TestProperty_StepsFollowEachOtherToTheDue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, at, l := drawWorld(t).office(t), drawMoment(t, "received"), drawLimit(t)
		d := dueOf(t, o, at, l)
		if len(d.Steps) == 0 || d.Steps[0].Date != at.Date() {
			t.Fatalf("received %s, steps %v", at, told(d.Steps))
		}
		for i, s := range d.Steps {
			if s.Date != at.Date().Plus(i) || s.Key == "" {
				t.Fatalf("step %d is %+v", i, s)
			}
		}
		last := d.Steps[len(d.Steps)-1]
		if last.Date != d.DueAt.Date() || !last.Counted || last.Args[len(last.Args)-1] != string(d.DueAt[11:16]) {
			t.Fatalf("due %s, last step %+v", d.DueAt, last)
		}
	})
}

// Waiting moves the due time by exactly the whole minutes of working time waited.
func TestProperty_PauseMovesByTheTimeWaited(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, at, l := drawWorld(t).office(t), drawMoment(t, "received"), drawLimit(t)
		due := dueOf(t, o, at, l).DueAt
		a, b := drawMoment(t, "from"), drawMoment(t, "to")
		from, to := min(a, b), max(a, b)
		paused := o.Pause(due, from, to)
		if got, waited := o.WorkingBetween(due, paused), o.WorkingBetween(from, to).Truncate(time.Minute); got != waited || paused < due {
			t.Fatalf("waited %s, the due time moved by %s from %s to %s", waited, got, due, paused)
		}
	})
}

// Waiting twice is waiting for both together, in any order.
func TestProperty_PausesAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, due := drawWorld(t).office(t), drawMoment(t, "due")
		a, b, c, d := drawMoment(t, "a"), drawMoment(t, "b"), drawMoment(t, "c"), drawMoment(t, "d")
		if x, y := o.Pause(o.Pause(due, a, b), c, d), o.Pause(o.Pause(due, c, d), a, b); x != y {
			t.Fatalf("%s or %s", x, y)
		}
	})
}

func TestProperty_WorkingTimeAddsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := drawWorld(t).office(t)
		a, b, c := drawMoment(t, "a"), drawMoment(t, "b"), drawMoment(t, "c")
		a, b = min(a, b), max(a, b)
		b, c = min(b, c), max(b, c)
		a, b = min(a, b), max(a, b)
		if x, y, z := o.WorkingBetween(a, b), o.WorkingBetween(b, c), o.WorkingBetween(a, c); x+y != z {
			t.Fatalf("%s + %s is not %s (%s, %s, %s)", x, y, z, a, b, c)
		}
	})
}

func TestProperty_AddWorkingIsTheInverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, m := drawWorld(t).office(t), drawMoment(t, "from")
		d := time.Duration(rapid.IntRange(0, 200*hour).Draw(t, "seconds")) * time.Second
		if got := o.WorkingBetween(m, o.AddWorking(m, d)); got != d {
			t.Fatalf("%s after adding %s", got, d)
		}
		end := max(m, drawMoment(t, "to"))
		reached := o.AddWorking(m, o.WorkingBetween(m, end))
		if reached > end || o.WorkingBetween(reached, end) != 0 {
			t.Fatalf("from %s to %s reaches %s", m, end, reached)
		}
	})
}

// The clever way agrees with counting every minute on the fingers.
func TestProperty_WorkingTimeByTheMinute(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := drawWorld(t)
		w.hours = w.hours[:1]
		o, start := w.office(t), drawDate(t, "day")
		from := rapid.IntRange(0, 24*60-1).Draw(t, "from")
		length := rapid.IntRange(0, 5*24*60).Draw(t, "minutes")
		want := time.Duration(0)
		for m := from; m < from+length; m++ {
			if worksAt(w, start.Plus(m/(24*60)), clockText(m%(24*60)*60)) {
				want += time.Minute
			}
		}
		a := MomentOf(start.Time().Add(time.Duration(from) * time.Minute))
		b := MomentOf(a.Time().Add(time.Duration(length) * time.Minute))
		if got := o.WorkingBetween(a, b); got != want {
			t.Fatalf("%s between %s and %s, want %s", got, a, b, want)
		}
	})
}

// worksAt says by the plain words of the rule whether the minute is worked.
func worksAt(w world, d Date, clock string) bool {
	works := d.Time().Weekday() != time.Saturday && d.Time().Weekday() != time.Sunday
	for _, entry := range w.days {
		if entry.Date == d {
			works = entry.Kind == MakeupWork
		}
	}
	for _, s := range w.hours[0].Spans {
		if works && s.From <= clock && clock < s.To {
			return true
		}
	}
	return false
}
