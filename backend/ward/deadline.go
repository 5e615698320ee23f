package ward

import "time"

// Step is one line of the explanation of a due time. Key and Args make its
// sentence (app/words); Why is that sentence once it has been made.
type Step struct {
	Date    Date     `json:"date"`
	Counted bool     `json:"counted"`
	Key     string   `json:"-"`
	Args    []string `json:"-"`
	Why     string   `json:"why"`
}

// Deadline is a due time that explains itself.
type Deadline struct {
	DueAt Moment `json:"due"`
	Steps []Step `json:"steps"`
	// Unconfirmed lists the years passed through whose calendar is not confirmed.
	Unconfirmed []int `json:"unconfirmed,omitempty"`
}

// MaxLimit is the longest limit that is believed, in any unit.
const MaxLimit = 3650

// noon15 is 15:00, after which a SAME_DAY case belongs to the next working day
// (NĐ 23/2015 Đ7; Luật Hộ tịch 2014 Đ5 k3).
const noon15 = 15 * hour

// Check refuses a limit that makes no sense (limit.unit, limit.amount).
func (l Limit) Check() error {
	switch l.Unit {
	case SameDay:
		return nil
	case WorkingDay, CalendarDay, WorkingHour:
		if l.Amount < 1 || l.Amount > MaxLimit {
			return Refuse("limit", "limit.amount", l.Amount)
		}
		return nil
	}
	return Refuse("limit", "limit.unit", l.Unit)
}

// Due works out when a case received at the moment is due, and why.
//
//   - WORKING_DAY: the day of receipt is not counted (BLDS 2015 Đ147); due at the
//     end of office hours of the last counted day (our choice, domain.md 12).
//   - CALENDAR_DAY: likewise; a term that ends on a day off ends with the next
//     working day (BLDS 2015 Đ148 k5).
//   - WORKING_HOUR: runs from the moment, or from the next opening of the office.
//   - SAME_DAY: the same working day; the next one when received after 15:00
//     (After15) or after closing time.
//
// It refuses impossible limits (limit.*), impossible moments (moment.invalid) and
// a calendar without a working day within a year (calendar.no_working_day).
func (o *OfficeTime) Due(received Moment, l Limit) (Deadline, error) {
	if err := l.Check(); err != nil {
		return Deadline{}, err
	}
	at, ok := instantOf(received)
	if !ok {
		return Deadline{}, Refuse("receivedAt", "moment.invalid", received)
	}
	c := count{o: o}
	var due instant
	var err error
	switch l.Unit {
	case WorkingDay:
		c.receiptDay(at)
		due, err = c.workingDays(at.day, l.Amount)
	case CalendarDay:
		c.receiptDay(at)
		due, err = c.calendarDays(at.day, l.Amount)
	case WorkingHour:
		due, err = c.workingHours(at, l.Amount*hour)
	case SameDay:
		due, err = c.sameDay(at, l.After15)
	}
	if err != nil {
		return Deadline{}, err
	}
	return Deadline{DueAt: due.moment(), Steps: c.steps, Unconfirmed: o.unconfirmed(at.day, due.day)}, nil
}

// Pause moves a due time by the working time waited between from and to, exactly,
// in whole minutes: receipts know no smaller part, and a wait of seconds is a slip
// of the hand that must not carry the end of one day into the next.
//
// A term that ends with the office hours moves like any other, so that two minutes
// waited take 17:00 to 08:02 of the next working day. That looks odd and is what
// "by the working time waited" says (domain.md 12): rounding it away would shorten
// the office's time for a short wait and lengthen it for a long one, and waiting for
// k hours would not move the due time by k hours any more.
func (o *OfficeTime) Pause(due, from, to Moment) Moment {
	return o.AddWorking(due, o.WorkingBetween(from, to).Truncate(time.Minute))
}

// count walks the days and writes down why each counts or not.
type count struct {
	o     *OfficeTime
	steps []Step
}

func (c *count) add(d day, counted bool, key string, args ...string) {
	c.steps = append(c.steps, Step{Date: d.date(), Counted: counted, Key: key, Args: args})
}

func (c *count) receiptDay(at instant) {
	c.add(at.day, false, "step.received", clockText(at.second))
}

// off writes down why d is off.
func (c *count) off(d day) {
	key, args := c.o.whyOff(d)
	c.add(d, false, key, args...)
}

// nextWorking gives the first working day after d, writing down the days off between.
func (c *count) nextWorking(d day) (day, error) {
	for i := 0; i < 400; i++ {
		d++
		if c.o.working(d) {
			return d, nil
		}
		c.off(d)
	}
	return 0, Refuse("", "calendar.no_working_day", d.date())
}

func (c *count) workingDays(d day, n int) (instant, error) {
	for i := 1; ; i++ {
		next, err := c.nextWorking(d)
		if err != nil {
			return instant{}, err
		}
		d = next
		if i == n {
			return c.endOf(d, "step.last_working_day", itoa(i)), nil
		}
		c.add(d, true, c.workedKey(d), itoa(i))
	}
}

// workedKey tells a make-up day from an ordinary working day.
func (c *count) workedKey(d day) string {
	if c.o.calendar.kinds[d].Kind == MakeupWork {
		return "step.makeup_day"
	}
	return "step.working_day"
}

// endOf writes down that the term ends with the office hours of d.
func (c *count) endOf(d day, key string, args ...string) instant {
	end := instant{d, c.o.closing(d)}
	c.add(d, true, key, append(args, clockText(end.second))...)
	return end
}

func (c *count) calendarDays(d day, n int) (instant, error) {
	for i := 1; i < n; i++ {
		d++
		c.add(d, true, "step.calendar_day", itoa(i))
	}
	d++
	if c.o.working(d) {
		return c.endOf(d, "step.last_calendar_day", itoa(n)), nil
	}
	key, args := c.o.whyOff(d)
	c.add(d, true, key+"_last", append([]string{itoa(n)}, args...)...)
	next, err := c.nextWorking(d)
	if err != nil {
		return instant{}, err
	}
	return c.endOf(next, "step.rolled"), nil
}

func (c *count) workingHours(at instant, seconds int) (instant, error) {
	for idle := 0; idle < 400; idle++ {
		if !c.o.working(at.day) {
			c.off(at.day)
			at = instant{at.day + 1, 0}
			continue
		}
		end, used := c.o.run(at, seconds)
		seconds -= used
		if seconds == 0 {
			c.add(at.day, true, "step.last_hours", hoursText(used), clockText(end.second))
			return end, nil
		}
		if used > 0 {
			idle = 0
			c.add(at.day, true, "step.hours", hoursText(used))
		} else {
			c.add(at.day, false, "step.after_hours", clockText(at.second))
		}
		at = instant{at.day + 1, 0}
	}
	return instant{}, Refuse("", "calendar.no_working_day", at.day.date())
}

func (c *count) sameDay(at instant, after15 bool) (instant, error) {
	if c.o.working(at.day) {
		switch {
		case after15 && at.second > noon15:
			c.add(at.day, false, "step.after15", clockText(at.second))
		case at.second > c.o.closing(at.day):
			c.add(at.day, false, "step.after_hours", clockText(at.second))
		default:
			return c.endOf(at.day, "step.same_day"), nil
		}
	} else {
		c.off(at.day)
	}
	next, err := c.nextWorking(at.day)
	if err != nil {
		return instant{}, err
	}
	return c.endOf(next, "step.next_day"), nil
}
