package ward

import (
	"slices"
	"time"

	"motcua/backend/viet"
)

// Stretch is how long one unit had the file of a case, against its share of the
// limit.
type Stretch struct {
	Unit  string // that had it; the receiving officer's name at the counter
	Who   string // the officer of that unit whom it went to; the same as Unit when that is all that is known
	From  Moment
	Until Moment // "" while it has the file and the clock runs
	// Used is working time; waiting for the citizen's papers is not in it. UsedIn
	// is the same in days of the office.
	Used   time.Duration
	UsedIn TimeLeft
	// Divided says that the procedure gives this step a share. Without one the
	// stretch is held against the whole limit.
	Divided   bool
	Allowed   time.Duration // all that the share gives, or the whole limit
	AllowedIn TimeLeft
	DueAt     Moment // when the share, or the limit, is used up; "" while the clock stands
	// Outcome is by the rule for cases (Judge): "" while it has the file and is in
	// time.
	Outcome Outcome
}

// Stretches tells the way of a case's file: who had it how long. Their times add
// up to the clock of the case, and what the shares allow to its limit. A case that
// was not taken in has no way.
func (o *OfficeTime) Stretches(c Case, now Moment) []Stretch {
	if c.ReceivedAt == "" || !c.Received() {
		return nil
	}
	w := o.way(c, now)
	out := w.stretches()
	shares := matched(out, c)
	given := divide(int(w.limit/time.Second), c.Procedure.Steps)
	used := make([]time.Duration, len(given))
	for i := range out {
		s := &out[i]
		s.Used = w.worked(s.From, w.until(*s))
		s.Allowed, s.DueAt = w.limit, c.JudgedDueAt
		if len(given) > 0 {
			n := shares[i]
			s.Divided, s.Allowed = true, time.Duration(given[n])*time.Second
			s.DueAt = w.after(s.From, max(0, s.Allowed-used[n]))
			used[n] += s.Used
		}
		w.judge(s, c)
	}
	return out
}

// way is the clock of a case.
type way struct {
	o        *OfficeTime
	c        Case
	end      Moment // of the clock, now while it runs
	from, to Moment // of the pause, "" for none
	limit    time.Duration
}

func (o *OfficeTime) way(c Case, now Moment) way {
	w := way{o: o, c: c, end: max(now, c.ReceivedAt)}
	if c.FinishedAt != "" {
		w.end = max(c.FinishedAt, c.ReceivedAt)
	}
	moved := time.Duration(0)
	if s := c.Supplement; s != nil {
		w.from, w.to = s.At, s.DoneAt
		if w.to == "" {
			w.to = w.end
		}
		if !w.standing() { // the due time has moved by it, in whole minutes (Pause)
			moved = o.WorkingBetween(w.from, w.to).Truncate(time.Minute)
			w.to = o.AddWorking(w.from, moved)
		}
	}
	w.limit = max(0, o.WorkingBetween(c.ReceivedAt, c.JudgedDueAt)-moved)
	return w
}

// standing says whether the clock stands now.
func (w way) standing() bool { return w.c.State == StateSupplementRequested }

// worked is the working time from a to b without the pause.
func (w way) worked(a, b Moment) time.Duration {
	return w.o.WorkingBetween(a, b) - w.o.WorkingBetween(max(a, w.from), min(b, w.to))
}

// after is when d of the clock has passed since a.
func (w way) after(a Moment, d time.Duration) Moment {
	due := w.o.AddWorking(a, d)
	if w.from == "" || w.to <= a || due <= max(a, w.from) {
		return due
	}
	return w.o.Pause(due, max(a, w.from), w.to)
}

// stretches cuts the way at every hand-over of the file.
func (w way) stretches() []Stretch {
	out := []Stretch{{Unit: w.c.ReceivedBy, Who: w.c.ReceivedBy, From: w.c.ReceivedAt}}
	for _, step := range w.c.Steps {
		last := &out[len(out)-1]
		last.Until = min(max(step.At, last.From), w.end) // clocks of two counters differ
		out = append(out, Stretch{Unit: step.Unit(), Who: step.To, From: last.Until})
	}
	if w.c.FinishedAt != "" {
		out[len(out)-1].Until = w.end
	}
	return out
}

func (w way) until(s Stretch) Moment {
	if s.Until == "" {
		return w.end
	}
	return s.Until
}

// judge says how a stretch went, and words its times.
func (w way) judge(s *Stretch, c Case) {
	s.UsedIn, s.AllowedIn = w.o.inDays(s.Used, s.From), w.o.inDays(s.Allowed, s.From)
	switch {
	case s.Until != "":
		s.Outcome = Judge(s.Until, s.DueAt)
	case w.standing():
		s.DueAt = ""
	case w.end > s.DueAt:
		s.Outcome = Late
	}
}

// matched gives the share of each stretch: the first is the counter's; later ones
// have the next share of the same unit, or one of it before; a unit or a person
// that the procedure does not name has the step after the last one.
func matched(all []Stretch, c Case) []int {
	steps := c.Procedure.Steps
	out := make([]int, len(all))
	if len(steps) == 0 {
		return out
	}
	for i := 1; i < len(all); i++ {
		unit := all[i].Unit
		switch {
		case all[i].Who == c.ReceivedBy:
			unit = steps[0].Unit // back at the counter
		case !named(steps, unit):
			unit = all[i].Who
		}
		out[i] = nextShare(steps, unit, out[i-1])
	}
	return out
}

func named(steps []StepShare, unit string) bool {
	key := viet.Key(unit)
	return slices.ContainsFunc(steps, func(s StepShare) bool { return viet.Key(s.Unit) == key })
}

func nextShare(steps []StepShare, unit string, last int) int {
	key := viet.Key(unit)
	for i := last + 1; i < len(steps); i++ {
		if viet.Key(steps[i].Unit) == key {
			return i
		}
	}
	for i := last; i >= 0; i-- {
		if viet.Key(steps[i].Unit) == key {
			return i
		}
	}
	return min(last+1, len(steps)-1)
}
