package office

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"motcua/backend/rulebook"
	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// MovedCase is an open case whose due time moves with an announcement: whom to
// call, and about what.
type MovedCase struct {
	ID        string      `json:"id"`
	Code      string      `json:"code"`
	Applicant string      `json:"applicant"`
	Phone     string      `json:"phone"`
	Procedure string      `json:"procedure"`
	HeldBy    string      `json:"heldBy"`
	State     ward.State  `json:"state"` // a case that waits for papers moves again when they come
	From      ward.Moment `json:"from"`
	To        ward.Moment `json:"to"`
}

// DayPreview is what an announcement changes.
type DayPreview struct {
	Moved   []MovedCase `json:"moved"`   // by their new due time
	Unseen  int         `json:"unseen"`  // more cases: only what lateness is judged by moves
	Kept    int         `json:"kept"`    // cases left alone, because they would have been due already
	Added   []ward.Day  `json:"added"`   // days that are new or changed
	Removed []ward.Day  `json:"removed"` // days that are gone, or what they were before
	Applied bool        `json:"applied"`
}

// announcement is a change of when the office works.
type announcement struct {
	years  []ward.CalendarYear
	hours  *ward.Hours
	reason string // for the history of the cases; made of the days when empty
}

// AnnounceYear publishes the calendar of a year: days off, make-up days, whether
// it is confirmed. Administrators only. It gives which open cases move and from
// when to when; applied, the calendar and every new due time are written in one
// transaction. Cases that have ended never change. It refuses what rulebook.Check
// refuses, at "days.3.date".
//
// A due time may also come earlier, when a day off is taken back. It never comes
// before now: nobody is made late by an announcement (our choice).
func (o *Office) AnnounceYear(ctx context.Context, who ward.Officer, y ward.CalendarYear, apply bool) (DayPreview, error) {
	if err := Allow(who, RunOffice); err != nil {
		return DayPreview{}, err
	}
	cleanYear(&y)
	if err := checkYear(y); err != nil {
		return DayPreview{}, err
	}
	return o.announce(ctx, who, announcement{years: []ward.CalendarYear{y}}, apply)
}

func cleanYear(y *ward.CalendarYear) {
	y.Note = viet.Clean(y.Note)
	days := []ward.Day{}
	for _, d := range y.Days {
		d.Name, d.Source = viet.Clean(d.Name), viet.Clean(d.Source)
		days = append(days, d)
	}
	y.Days = days
}

// checkYear refuses before the days are sorted, so that fields are those typed.
func checkYear(y ward.CalendarYear) error {
	var bad ward.Refusals
	for i, d := range y.Days {
		field := "days." + strconv.Itoa(i) + "."
		bad.Add(tooLong(field+"name", d.Name, mostText))
		bad.Add(tooLong(field+"source", d.Source, mostText))
	}
	bad.Add(tooLong("note", y.Note, mostNote))
	if err := bad.Add(fieldsOf(rulebook.Check(ward.Rulebook{Years: []ward.CalendarYear{y}}), "years[0].")); err != nil {
		return err
	}
	return bad.Err()
}

// SetHours publishes office hours from a day on, today at the earliest
// (hours.in_the_past), and moves the open cases as AnnounceYear does.
// Administrators only.
func (o *Office) SetHours(ctx context.Context, who ward.Officer, h ward.Hours, apply bool) (DayPreview, error) {
	if err := Allow(who, RunOffice); err != nil {
		return DayPreview{}, err
	}
	var bad ward.Refusals
	today := o.Now().Date()
	if _, err := ward.ParseDate(string(h.ValidFrom)); err != nil {
		bad.Add(ward.At("hours.validFrom", err))
	} else if h.ValidFrom < today {
		bad.Add(ward.Refuse("hours.validFrom", "hours.in_the_past", today))
	}
	if len(h.Spans)+len(h.Saturday) > mostSpans {
		bad.Add(ward.Refuse("hours.spans", "hours.too_many", mostSpans))
	} else if h.ValidFrom != "" && bad.Err() == nil {
		bad.Add(h.Check())
	}
	if err := bad.Err(); err != nil {
		return DayPreview{}, err
	}
	if h.Saturday == nil {
		h.Saturday = []ward.Span{}
	}
	reason := "Giờ làm việc mới từ ngày " + viet.ShortDate(h.ValidFrom.Time())
	return o.announce(ctx, who, announcement{hours: &h, reason: reason}, apply)
}

// mostSpans is how many stretches of office hours a day may have.
const mostSpans = 12

// announce gives what an announcement changes and, when wanted, applies it.
func (o *Office) announce(ctx context.Context, who ward.Officer, a announcement, apply bool) (p DayPreview, err error) {
	if !apply {
		p, _, err = a.plan(o.read(ctx), who, o.Now())
		return p, err
	}
	err = o.renew(ctx, func(t *store.Tx) error {
		var facts []ward.Fact
		if p, facts, err = a.plan(t.Reader, who, t.Now()); err != nil || len(facts) == 0 {
			return err
		}
		_, err := t.Append(facts...)
		return err
	})
	if err != nil {
		return DayPreview{}, err
	}
	p.Applied = true
	return p, nil
}

// plan reads the open cases and gives what changes, and the facts that say so:
// the announcement first, the cases right behind it.
func (a announcement) plan(r store.Reader, who ward.Officer, now ward.Moment) (DayPreview, []ward.Fact, error) {
	p := DayPreview{Moved: []MovedCase{}, Added: []ward.Day{}, Removed: []ward.Day{}}
	state, ok, err := r.Office()
	if err != nil || !ok {
		if err == nil {
			err = ward.Forbid("setup.needed")
		}
		return p, nil, err
	}
	years, err := r.Years()
	if err != nil {
		return p, nil, err
	}
	facts, news := a.facts(&p, state, &years, who)
	if a.hours != nil {
		state.Hours = slices.DeleteFunc(state.Hours, func(h ward.Hours) bool { return h.ValidFrom == a.hours.ValidFrom })
		state.Hours = append(state.Hours, *a.hours)
	}
	time, err := ward.NewOfficeTime(state.Hours, years)
	if err != nil {
		return p, nil, err
	}
	moved, err := p.moves(r, time, now, who, a.why(p))
	if !news && len(moved) == 0 {
		facts = nil
	}
	return p, append(facts, moved...), err
}

// facts gives what is announced, and whether any of it is new, and puts the years
// among those known.
func (a announcement) facts(p *DayPreview, state ward.OfficeState, years *[]ward.CalendarYear, who ward.Officer) (out []ward.Fact, news bool) {
	for _, y := range a.years {
		slices.SortFunc(y.Days, func(a, b ward.Day) int { return strings.Compare(string(a.Date), string(b.Date)) })
		old, known := take(years, y.Year)
		*years = append(*years, y)
		news = news || !known || !sameYear(old, y)
		p.Added = append(p.Added, missingIn(old.Days, y.Days)...)
		p.Removed = append(p.Removed, missingIn(y.Days, old.Days)...)
		out = append(out, ward.Fact{Subject: "calendar/" + strconv.Itoa(y.Year), Kind: ward.CalendarPublished, Actor: who.ID, Body: y})
	}
	if a.hours != nil {
		news = news || !slices.ContainsFunc(state.Hours, func(h ward.Hours) bool { return sameHours(h, *a.hours) })
		out = append(out, ward.Fact{Subject: "office/ward", Kind: ward.HoursPublished, Actor: who.ID, Body: *a.hours})
	}
	return out, news
}

// take takes a year out of the list.
func take(years *[]ward.CalendarYear, year int) (ward.CalendarYear, bool) {
	i := slices.IndexFunc(*years, func(y ward.CalendarYear) bool { return y.Year == year })
	if i < 0 {
		return ward.CalendarYear{}, false
	}
	old := (*years)[i]
	*years = slices.Delete(slices.Clone(*years), i, i+1)
	return old, true
}

func sameYear(a, b ward.CalendarYear) bool {
	return a.Confirmed == b.Confirmed && a.Note == b.Note && len(a.Days) == len(b.Days) && len(missingIn(a.Days, b.Days)) == 0
}

func sameHours(a, b ward.Hours) bool {
	return a.ValidFrom == b.ValidFrom && slices.Equal(a.Spans, b.Spans) && slices.Equal(a.Saturday, b.Saturday)
}

// missingIn gives the days of the second list that the first has not, or has
// otherwise.
func missingIn(a, b []ward.Day) []ward.Day {
	var out []ward.Day
	for _, d := range b {
		if !slices.Contains(a, d) {
			out = append(out, d)
		}
	}
	return out
}
