package ward

import (
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func usualTime(t *testing.T) *OfficeTime {
	t.Helper()
	o, err := NewOfficeTime([]Hours{usualHours()}, announced())
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// wayCase is received on Monday 5 October at 08:00 and due on Thursday at 17:00:
// four days of seven and a half hours. Divided, the counter has a third of them.
func wayCase(divided bool, steps ...FileStep) Case {
	c := Case{State: StateProcessing, ReceivedAt: at("2026-10-05 08:00"), ReceivedBy: "Lan", JudgedDueAt: at("2026-10-08 17:00"), Steps: steps}
	c.Procedure.Limit = workingDays(3)
	if divided {
		c.Procedure.Steps = shares("Bộ phận Một cửa", 1.0, "Phòng Tư pháp", 2.0)
	}
	return c
}

// threeUnits divides the same limit between three units.
func threeUnits(steps ...FileStep) Case {
	c := wayCase(true, steps...)
	c.Procedure.Steps = shares("Bộ phận Một cửa", 1.0, "Phòng Tư pháp", 0.5, "Văn phòng", 1.5)
	return c
}

func ended(c Case, s string) Case {
	c.State, c.FinishedAt = StateDone, at(s)
	return c
}

func paused(c Case, from, to, judged string) Case {
	c.Supplement = &SupplementRequest{At: at(from)}
	if to == "" {
		c.State = StateSupplementRequested
		return c
	}
	c.Supplement.DoneAt, c.JudgedDueAt = at(to), at(judged)
	return c
}

func TestStretches(t *testing.T) {
	toUnit := FileStep{To: "Phòng Tư pháp", At: at("2026-10-06 09:00")}
	for _, c := range []struct {
		name string
		c    Case
		now  string
		want []string // unit used/allowed due outcome
	}{
		{"Received", wayCase(false), "2026-10-05 09:00", []string{"Lan 1h0m0s/30h0m0s 2026-10-08T17:00 "}},
		{"Undivided", ended(wayCase(false, toUnit), "2026-10-08 10:00"), "2026-11-01 08:00",
			[]string{"Lan 8h30m0s/30h0m0s 2026-10-08T17:00 EARLY", "Phòng Tư pháp 16h0m0s/30h0m0s 2026-10-08T17:00 ON_TIME"}},
		{"Divided", ended(wayCase(true, toUnit), "2026-10-07 17:00"), "2026-11-01 08:00",
			[]string{"Lan 8h30m0s/10h0m0s 2026-10-06T10:30 ON_TIME", "Phòng Tư pháp 14h0m0s/20h0m0s 2026-10-08T15:30 EARLY"}},
		{"OneStepLateTheCaseInTime", ended(wayCase(true, FileStep{To: "phòng tư pháp", At: at("2026-10-06 16:00")}), "2026-10-08 17:00"), "2026-11-01 08:00",
			[]string{"Lan 14h0m0s/10h0m0s 2026-10-06T10:30 LATE", "phòng tư pháp 16h0m0s/20h0m0s 2026-10-09T12:00 EARLY"}},
		{"StillThere", wayCase(true, toUnit), "2026-10-07 09:00",
			[]string{"Lan 8h30m0s/10h0m0s 2026-10-06T10:30 ON_TIME", "Phòng Tư pháp 7h30m0s/20h0m0s 2026-10-08T15:30 "}},
		{"StillThereAndOver", wayCase(true, toUnit), "2026-10-08 16:00",
			[]string{"Lan 8h30m0s/10h0m0s 2026-10-06T10:30 ON_TIME", "Phòng Tư pháp 20h30m0s/20h0m0s 2026-10-08T15:30 LATE"}},
		{"BackAtTheCounterUsesItsShareUp", ended(wayCase(true, toUnit, FileStep{To: "Lan", At: at("2026-10-07 08:00")}), "2026-10-07 11:00"), "2026-11-01 08:00",
			[]string{"Lan 8h30m0s/10h0m0s 2026-10-06T10:30 ON_TIME", "Phòng Tư pháp 6h30m0s/20h0m0s 2026-10-08T15:30 EARLY",
				"Lan 3h0m0s/10h0m0s 2026-10-07T09:30 LATE"}},
		{"APersonTheProcedureDoesNotName", ended(wayCase(true, FileStep{To: "Bình", At: at("2026-10-06 09:00")}), "2026-10-07 17:00"), "2026-11-01 08:00",
			[]string{"Lan 8h30m0s/10h0m0s 2026-10-06T10:30 ON_TIME", "Bình 14h0m0s/20h0m0s 2026-10-08T15:30 EARLY"}},
		{"AnOfficerUsesTheShareOfTheirUnit", ended(threeUnits(FileStep{To: "Bình", ToUnit: "Văn phòng", At: at("2026-10-06 09:00")}), "2026-10-07 17:00"), "2026-11-01 08:00",
			[]string{"Lan 8h30m0s/10h0m0s 2026-10-06T10:30 ON_TIME", "Văn phòng 14h0m0s/15h0m0s 2026-10-08T09:00 EARLY"}},
		{"AnOfficerNamedHimself", ended(threeUnits(FileStep{To: "văn phòng", ToUnit: "Tổ 1", At: at("2026-10-06 09:00")}), "2026-10-07 17:00"), "2026-11-01 08:00",
			[]string{"Lan 8h30m0s/10h0m0s 2026-10-06T10:30 ON_TIME", "Tổ 1 14h0m0s/15h0m0s 2026-10-08T09:00 EARLY"}},
		{"BackToTheCounterWhateverItsUnit", ended(threeUnits(toUnit, FileStep{To: "Lan", ToUnit: "Văn phòng", At: at("2026-10-06 10:00")}), "2026-10-06 11:00"), "2026-11-01 08:00",
			[]string{"Lan 8h30m0s/10h0m0s 2026-10-06T10:30 ON_TIME", "Phòng Tư pháp 1h0m0s/5h0m0s 2026-10-06T15:30 ON_TIME",
				"Văn phòng 1h0m0s/10h0m0s 2026-10-06T11:30 ON_TIME"}},
		{"ThePauseDoesNotCount", ended(paused(wayCase(true, toUnit), "2026-10-06 14:00", "2026-10-08 14:00", "2026-10-12 17:00"), "2026-10-09 10:00"),
			"2026-11-01 08:00", []string{"Lan 8h30m0s/10h0m0s 2026-10-06T10:30 ON_TIME", "Phòng Tư pháp 8h30m0s/20h0m0s 2026-10-12T15:30 EARLY"}},
		{"TheClockStands", paused(wayCase(true, toUnit), "2026-10-06 14:00", "", ""), "2026-10-20 08:00",
			[]string{"Lan 8h30m0s/10h0m0s 2026-10-06T10:30 ON_TIME", "Phòng Tư pháp 3h30m0s/20h0m0s  "}},
		{"ClocksOfTwoCountersDiffer", ended(wayCase(false, FileStep{To: "x", At: at("2026-10-01 08:00")}), "2026-10-05 10:00"), "2026-10-05 10:00",
			[]string{"Lan 0s/30h0m0s 2026-10-08T17:00 EARLY", "x 2h0m0s/30h0m0s 2026-10-08T17:00 EARLY"}},
		{"Refused", Case{State: StateRejectedAtIntake, ReceivedAt: at("2026-10-05 08:00")}, "2026-10-05 09:00", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range usualTime(t).Stretches(c.c, at(c.now)) {
				got = append(got, fmt.Sprintf("%s %v/%v %.16s %s", s.Unit, s.Used, s.Allowed, string(s.DueAt), s.Outcome))
			}
			if fmt.Sprint(got) != fmt.Sprint(c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

// The times of the steps add up to the clock of the case; and when no step is late,
// neither is the case.
func TestProperty_StepsAddUpToTheClock(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, c, now := drawWay(t)
		all, pause := o.Stretches(c, now), time.Duration(0)
		end := max(now, c.ReceivedAt)
		if c.FinishedAt != "" {
			end = c.FinishedAt
		}
		if s := c.Supplement; s != nil {
			if pause = o.WorkingBetween(s.At, end); s.DoneAt != "" { // over: it counts in whole minutes
				pause = o.WorkingBetween(s.At, s.DoneAt).Truncate(time.Minute)
			}
		}
		sum, late := time.Duration(0), false
		for i, s := range all {
			if s.Used < 0 || i > 0 && s.From != all[i-1].Until {
				t.Fatalf("stretch %d is %+v after %+v", i, s, all[max(0, i-1)])
			}
			sum, late = sum+s.Used, late || s.Outcome == Late
		}
		if clock := o.WorkingBetween(c.ReceivedAt, end) - pause; sum != clock {
			t.Fatalf("the steps took %v, the clock ran %v", sum, clock)
		}
		if c.FinishedAt > c.JudgedDueAt && !late {
			t.Fatalf("no step was late, but the case: %+v", all)
		}
		if limit := o.WorkingBetween(c.ReceivedAt, dueOf(t, o, c.ReceivedAt, c.Procedure.Limit).DueAt); all[0].Allowed > limit ||
			!all[0].Divided && all[0].Allowed != limit {
			t.Fatalf("a limit of %v allows %v", limit, all[0].Allowed)
		}
	})
}

// drawWay draws a case that went through some units, waited perhaps, and ended
// perhaps; its due times are reckoned as the office does it.
func drawWay(t *rapid.T) (*OfficeTime, Case, Moment) {
	o := drawWorld(t).office(t)
	c := Case{State: StateProcessing, ReceivedAt: drawMoment(t, "received"), ReceivedBy: "Lan"}
	c.Procedure.Limit = drawLimit(t)
	if rapid.Bool().Draw(t, "divided") {
		c.Procedure.Steps = drawShares(t, c.Procedure.Limit)
	}
	c.JudgedDueAt = dueOf(t, o, c.ReceivedAt, c.Procedure.Limit).DueAt
	when := c.ReceivedAt
	next := func(what string) Moment {
		when = MomentOf(when.Time().Add(time.Duration(rapid.IntRange(0, 200_000).Draw(t, what)) * time.Second))
		return when
	}
	waits := rapid.IntRange(-3, 3).Draw(t, "waits before step")
	for i := range rapid.IntRange(0, 4).Draw(t, "steps") {
		if i == waits {
			from := next("asked")
			c.Supplement = &SupplementRequest{At: from, DoneAt: next("brought")}
			c.JudgedDueAt = o.Pause(c.JudgedDueAt, from, when)
		}
		to := rapid.SampledFrom([]string{"Tư pháp", "Công an", "Bình", "Lan"}).Draw(t, "to")
		c.Steps = append(c.Steps, FileStep{To: to, At: next("handed over")})
	}
	if c.Supplement == nil && rapid.IntRange(0, 3).Draw(t, "waits now") == 0 {
		c.Supplement, c.State = &SupplementRequest{At: next("asked")}, StateSupplementRequested
	} else if rapid.Bool().Draw(t, "ended") {
		c.State, c.FinishedAt = StateDone, next("ended")
	}
	return o, c, next("now")
}
