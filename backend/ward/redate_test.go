package ward

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// threeDays is a case of three working days, received on Friday 20 November 2026;
// the 24th is a holiday, so it is due on the 26th.
func threeDays(turns ...func(*Case)) Case {
	c := Case{State: StateProcessing, ReceivedAt: at("2026-11-20 09:00"), Procedure: Procedure{Limit: workingDays(3)},
		DueAt: at("2026-11-26 17:00"), JudgedDueAt: at("2026-11-26 17:00")}
	for _, turn := range turns {
		turn(&c)
	}
	return c
}

func waitedFor(from, to string) func(*Case) {
	return func(c *Case) {
		c.Supplement = &SupplementRequest{At: at(from)}
		if to != "" {
			c.Supplement.DoneAt = at(to)
		}
	}
}

func extendedAt(when, due string) func(*Case) {
	return func(c *Case) { c.Extension = &Extension{At: at(when), DueAt: at(due)} }
}

func TestDueAgain(t *testing.T) {
	usual, swap := usualOffice(t), mustOffice(t, []Hours{usualHours()}, swapped())
	short := mustOffice(t, []Hours{usualHours(), {ValidFrom: "2026-11-25", Spans: []Span{span("08:00", "11:30")}}}, announced())
	for _, c := range []struct {
		name        string
		office      *OfficeTime
		of          Case
		due, judged string
	}{
		{"AsItWas", usual, threeDays(), "2026-11-26 17:00", "2026-11-26 17:00"},
		{"ADayOff", swap, threeDays(), "2026-11-27 17:00", "2026-11-27 17:00"},
		{"ShorterHours", short, threeDays(), "2026-11-26 11:30", "2026-11-26 11:30"},
		{"WaitedADay", usual, threeDays(waitedFor("2026-11-20 10:00", "2026-11-23 10:00")), "2026-11-27 17:00", "2026-11-27 17:00"},
		{"TheDayWaitedIsOffNow", swap, threeDays(waitedFor("2026-11-20 17:00", "2026-11-24 08:00")), "2026-11-27 17:00", "2026-11-27 17:00"},
		{"StillWaiting", swap, threeDays(waitedFor("2026-11-20 10:00", "")), "2026-11-27 17:00", "2026-11-27 17:00"},
		{"ExtendedToAWorkingDay", swap, threeDays(extendedAt("2026-11-20 11:00", "2026-12-02 17:00")), "2026-12-02 17:00", "2026-11-27 17:00"},
		{"ExtendedToWhatIsNowOff", swap, threeDays(extendedAt("2026-11-20 11:00", "2026-11-23 17:00")), "2026-11-25 17:00", "2026-11-27 17:00"},
		{"ExtendedAndHoursChanged", short, threeDays(extendedAt("2026-11-20 11:00", "2026-12-02 17:00")), "2026-12-02 11:30", "2026-11-26 11:30"},
		{"ExtendedAfterThePapersCame", usual, threeDays(waitedFor("2026-11-20 10:00", "2026-11-23 10:00"), extendedAt("2026-11-25 10:00", "2026-12-02 17:00")),
			"2026-12-02 17:00", "2026-11-27 17:00"},
		{"ExtendedWhileWaiting", usual, threeDays(waitedFor("2026-11-20 10:00", "2026-11-23 10:00"), extendedAt("2026-11-20 11:00", "2026-12-02 17:00")),
			"2026-12-03 17:00", "2026-11-27 17:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := c.office.DueAgain(c.of)
			if want := (MovedDue{at(c.due), at(c.judged)}); err != nil || got != want {
				t.Errorf("got %+v, want %+v (%v)", got, want, err)
			}
		})
	}
	if _, err := usual.DueAgain(Case{}); err == nil {
		t.Error("a case without a limit was reckoned")
	}
}

// What the turns of a life made of a due time, DueAgain makes of the case; and a
// day off never brings a due time forward when the case did not wait.
func TestDueAgain_Property(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := drawWorld(t)
		o := w.office(t)
		c := Case{ReceivedAt: drawMoment(t, "received"), Procedure: Procedure{Limit: drawLimit(t)}, State: StateProcessing}
		due := dueOf(t, o, c.ReceivedAt, c.Procedure.Limit).DueAt
		c.DueAt, c.JudgedDueAt = due, due
		marks := []Moment{drawMoment(t, "asked"), drawMoment(t, "brought"), drawMoment(t, "extended")}
		if rapid.Bool().Draw(t, "in one second") {
			marks[2] = marks[1]
		}
		if marks[1] < marks[0] {
			marks[0], marks[1] = marks[1], marks[0]
		}
		waits := rapid.Bool().Draw(t, "waits")
		if waits {
			c.Supplement = &SupplementRequest{At: marks[0], DoneAt: marks[1]}
		}
		supply := func() {
			if waits {
				c.DueAt, c.JudgedDueAt = o.Pause(c.DueAt, marks[0], marks[1]), o.Pause(c.JudgedDueAt, marks[0], marks[1])
			}
		}
		extend := func() {
			d := drawDate(t, "new date")
			if d = o.WorkingDaysAfter(d, 1); d > c.DueAt.Date() && d.Year() == 2026 {
				c.Extension = &Extension{At: marks[2], DueAt: o.EndOfDay(d)}
				c.DueAt = c.Extension.DueAt
			}
		}
		turns := []func(){supply, extend}
		if marks[2] < marks[1] {
			slices.Reverse(turns)
		}
		for _, turn := range turns {
			turn()
		}
		got, err := o.DueAgain(c)
		if err != nil || got != (MovedDue{c.DueAt, c.JudgedDueAt}) {
			t.Fatalf("got %+v, the life made %s, %s of %+v (%v)", got, c.DueAt, c.JudgedDueAt, c, err)
		}
		if waits {
			return
		}
		off := w.with(Day{Date: drawDate(t, "announced"), Kind: LocalOff, Name: "nghỉ"}).office(t)
		later, err := off.DueAgain(c)
		if err != nil || later.DueAt < got.DueAt || later.JudgedDueAt < got.JudgedDueAt {
			t.Fatalf("a day off brought %+v forward to %+v (%v)", got, later, err)
		}
	})
}
