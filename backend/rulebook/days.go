package rulebook

import (
	"fmt"
	"strconv"
	"time"

	"motcua/backend/ward"
)

// firstYear and lastYear keep slips of the keyboard out of the calendar.
const (
	firstYear = 2000
	lastYear  = 2100
)

func checkYears(all []ward.CalendarYear, bad *ward.Refusals) {
	seen := map[int]bool{}
	for i, y := range all {
		c := checker{bad: bad, place: fmt.Sprintf("years[%d]", i), who: strconv.Itoa(y.Year)}
		if y.Year < firstYear || y.Year > lastYear {
			c.refuse("year", "year_range")
		}
		if seen[y.Year] {
			c.refuse("year", "year_twice")
		}
		seen[y.Year] = true
		checkDays(c.place, y, bad)
	}
}

func checkDays(place string, y ward.CalendarYear, bad *ward.Refusals) {
	seen := map[ward.Date]bool{}
	for i, d := range y.Days {
		c := checker{bad: bad, place: fmt.Sprintf("%s.days[%d]", place, i), who: called(string(d.Date), i)}
		c.day(d, y.Year)
		if seen[d.Date] {
			c.refuse("date", "day_twice")
		}
		seen[d.Date] = true
	}
}

func (c checker) day(d ward.Day, year int) {
	c.present(d.Name, "name", "day_name")
	c.present(d.Source, "source", "day_source")
	if _, err := ward.ParseDate(string(d.Date)); err != nil {
		c.refuse("date", "day_date", year)
		return
	}
	if d.Date.Year() != year {
		c.refuse("date", "day_year", year)
	}
	c.kind(d)
}

// kind checks a day against its weekday: make-up work exists only where people
// rest, a compensatory or swapped day off only where they work.
func (c checker) kind(d ward.Day) {
	weekday := d.Date.Time().Weekday()
	weekend := weekday == time.Saturday || weekday == time.Sunday
	switch d.Kind {
	case ward.PaidHoliday, ward.LocalOff:
	case ward.MakeupWork:
		if !weekend {
			c.refuse("kind", "makeup_weekday")
		}
	case ward.CompensatoryOff, ward.SwappedOff:
		if weekend {
			c.refuse("kind", "off_weekend")
		}
	default:
		c.refuse("kind", "day_kind", d.Kind)
	}
}
