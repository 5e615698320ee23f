package ward

import (
	"errors"
	"testing"
	"time"
)

// keyOf gives the key of a refusal, "" for none.
func keyOf(err error) string {
	if e := (*Error)(nil); errors.As(err, &e) {
		return e.Key
	}
	if err != nil {
		return "not a refusal: " + err.Error()
	}
	return ""
}

func TestHours_Check(t *testing.T) {
	morning := []Span{span("08:00", "12:00")}
	for _, c := range []struct {
		name  string
		hours Hours
		key   string
		field string
	}{
		{"OK", usualHours(), "", ""},
		{"OKTouching", Hours{Spans: []Span{span("08:00", "12:00"), span("12:00", "17:00")}}, "", ""},
		{"OKFullDay", Hours{Spans: []Span{span("00:00", "23:59")}}, "", ""},
		{"OKSpaces", Hours{Spans: []Span{span(" 8:00", "12:00 ")}}, "", ""},
		{"OKSaturday", Hours{Spans: morning, Saturday: morning, ValidFrom: "2026-01-01"}, "", ""},
		{"None", Hours{}, "hours.none", "hours.spans"},
		{"OnlySaturday", Hours{Saturday: morning}, "hours.none", "hours.spans"},
		{"Empty", Hours{Spans: []Span{span("08:00", "08:00")}}, "hours.order", "hours.spans"},
		{"TurnedRound", Hours{Spans: []Span{span("12:00", "08:00")}}, "hours.order", "hours.spans"},
		{"Overlap", Hours{Spans: []Span{span("08:00", "12:00"), span("11:59", "17:00")}}, "hours.order", "hours.spans"},
		{"NotInOrder", Hours{Spans: []Span{span("13:30", "17:00"), span("08:00", "12:00")}}, "hours.order", "hours.spans"},
		{"Midnight", Hours{Spans: []Span{span("08:00", "24:00")}}, "hours.clock", "hours.spans"},
		{"NoSuchMinute", Hours{Spans: []Span{span("08:60", "12:00")}}, "hours.clock", "hours.spans"},
		{"OneDigitMinute", Hours{Spans: []Span{span("08:0", "12:00")}}, "hours.clock", "hours.spans"},
		{"Seconds", Hours{Spans: []Span{span("08:00:00", "12:00")}}, "hours.clock", "hours.spans"},
		{"NoColon", Hours{Spans: []Span{span("0800", "12:00")}}, "hours.clock", "hours.spans"},
		{"Signed", Hours{Spans: []Span{span("+8:00", "12:00")}}, "hours.clock", "hours.spans"},
		{"Blank", Hours{Spans: []Span{span("", "")}}, "hours.clock", "hours.spans"},
		{"BadSaturday", Hours{Spans: morning, Saturday: []Span{span("12:00", "08:00")}}, "hours.order", "hours.saturday"},
		{"BadDate", Hours{Spans: morning, ValidFrom: "2026-02-30"}, "date.invalid", "hours.validFrom"},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := c.hours.Check()
			if keyOf(err) != c.key {
				t.Fatalf("got %v, want %q", err, c.key)
			}
			if e := (*Error)(nil); errors.As(err, &e) && e.Field != c.field {
				t.Errorf("at %q, want %q", e.Field, c.field)
			}
			if _, err := NewOfficeTime([]Hours{c.hours}, nil); keyOf(err) != c.key {
				t.Errorf("NewOfficeTime gives %v, want %q", err, c.key)
			}
		})
	}
	if _, err := NewOfficeTime(nil, nil); keyOf(err) != "hours.none" {
		t.Errorf("no hours at all: %v", err)
	}
}

func TestNewOfficeTime_KeepsItsInput(t *testing.T) {
	hours := []Hours{{ValidFrom: "2026-06-01", Spans: usualHours().Spans}, {ValidFrom: "2026-01-01", Spans: usualHours().Spans}}
	mustOffice(t, hours, nil)
	if hours[0].ValidFrom != "2026-06-01" {
		t.Error("the versions were sorted in the caller's hands")
	}
}

func TestWorkingDayOn(t *testing.T) {
	o := usualOffice(t)
	for d, want := range map[Date]bool{
		"2026-10-05": true, "2026-10-09": true, "2026-10-10": false, "2026-10-11": false, // Monday, Friday, weekend
		"2026-01-10": true, "2026-08-22": true, // make-up Saturdays
		"2026-01-02": false, "2026-02-16": false, "2026-04-26": false, "2026-04-27": false, "2026-11-24": false,
		"2028-02-29": true, "2026-02-29": false, "": false, "soon": false,
	} {
		if got := o.WorkingDayOn(d); got != want {
			t.Errorf("WorkingDayOn(%q) = %v", d, got)
		}
	}
}

func TestOpen(t *testing.T) {
	h := usualHours()
	h.Saturday = []Span{span("08:00", "11:30")}
	years := append(announced(), CalendarYear{Year: 2027, Days: joined(
		listed(PaidHoliday, "Quốc tế Lao động", "2027-05-01"), // a Saturday
		listed(MakeupWork, "Làm bù", "2027-05-08", "2027-05-09"),
	)})
	o := mustOffice(t, []Hours{h}, years)
	for moment, want := range map[string]bool{
		"2026-10-05 07:59:59": false, "2026-10-05 08:00:00": true, "2026-10-05 12:00:00": true, "2026-10-05 12:00:01": false,
		"2026-10-05 13:29:59": false, "2026-10-05 17:00:00": true, "2026-10-05 17:00:01": false,
		"2026-10-10 08:00": true, "2026-10-10 11:30": true, "2026-10-10 14:00": false, // Saturday
		"2026-10-11 09:00": false, // Sunday
		"2026-11-24 09:00": false, // holiday
		"2027-05-01 09:00": false, // holiday on a Saturday
		"2027-05-08 14:00": true,  // make-up Saturday has the hours of a working day
		"2027-05-09 14:00": true,
	} {
		if got := o.Open(at(moment)); got != want {
			t.Errorf("Open(%s) = %v", moment, got)
		}
	}
	if o.Open("") || usualOffice(t).Open(at("2026-10-10 09:00")) {
		t.Error("open at no moment, or on a Saturday without Saturday hours")
	}
}

func TestAddWorkingAndBetween(t *testing.T) {
	o := usualOffice(t)
	for _, c := range []struct {
		name, from string
		add        time.Duration
		to         string
	}{
		{"WithinTheMorning", "2026-10-05 08:00", time.Hour, "2026-10-05 09:00"},
		{"ToTheEndOfTheMorning", "2026-10-05 08:00", 4 * time.Hour, "2026-10-05 12:00"},
		{"OverLunch", "2026-10-05 08:00", 4*time.Hour + time.Second, "2026-10-05 13:30:01"},
		{"WholeDay", "2026-10-05 08:00", 7*time.Hour + 30*time.Minute, "2026-10-05 17:00"},
		{"OverNight", "2026-10-05 16:59", 2 * time.Minute, "2026-10-06 08:01"},
		{"OverTet", "2026-02-13 16:00", 2 * time.Hour, "2026-02-23 09:00"},
		{"FromANight", "2026-10-05 22:00", time.Minute, "2026-10-06 08:01"},
		{"OverTheYear", "2026-12-31 16:00", 2 * time.Hour, "2027-01-01 09:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := o.AddWorking(at(c.from), c.add); got != at(c.to) {
				t.Errorf("%s + %s = %s, want %s", c.from, c.add, got, c.to)
			}
			if got := o.WorkingBetween(at(c.from), at(c.to)); got != c.add {
				t.Errorf("%s between %s and %s, want %s", got, c.from, c.to, c.add)
			}
		})
	}
}

func TestAddWorking_Nothing(t *testing.T) {
	o := usualOffice(t)
	night := at("2026-10-05 22:00")
	for _, d := range []time.Duration{0, -time.Hour, time.Second - 1} {
		if got := o.AddWorking(night, d); got != night {
			t.Errorf("adding %s gives %s", d, got)
		}
	}
	if got := o.AddWorking("bad", time.Hour); got != "bad" {
		t.Errorf("a bad moment became %s", got)
	}
	var closed []Day
	for d := Date("2026-10-01"); d < "2030-01-01"; d = d.Next() {
		closed = append(closed, Day{Date: d, Kind: LocalOff})
	}
	never := mustOffice(t, []Hours{usualHours()}, []CalendarYear{{Year: 2026, Days: closed}})
	if got := never.AddWorking(night, time.Hour); got.Date() < "2027-10-05" || got.Date() > "2028-01-01" {
		t.Errorf("in an office that never opens it stops at %s", got)
	}
	if got := never.WorkingDaysAfter("2026-10-05", 1); got < "2027-10-05" || got > "2028-01-01" {
		t.Errorf("in an office that never opens the next working day is %s", got)
	}
}

// Of two versions from the same day the one announced later counts.
func TestNewOfficeTime_SameDayTwice(t *testing.T) {
	early, late := earlyHours(), usualHours()
	early.ValidFrom, late.ValidFrom = "2026-01-01", "2026-01-01"
	late.Spans = []Span{span("09:00", "16:00")}
	if got := mustOffice(t, []Hours{early, late}, nil).EndOfDay("2026-10-05"); got != at("2026-10-05 16:00") {
		t.Errorf("closes at %s", got)
	}
}

func TestWorkingBetween_Nothing(t *testing.T) {
	o := usualOffice(t)
	for _, c := range []struct{ name, from, to string }{
		{"SameMoment", "2026-10-05 09:00", "2026-10-05 09:00"},
		{"TurnedRound", "2026-10-06 09:00", "2026-10-05 09:00"},
		{"Lunch", "2026-10-05 12:00", "2026-10-05 13:30"},
		{"Night", "2026-10-05 17:00", "2026-10-06 08:00"},
		{"Weekend", "2026-10-09 17:00", "2026-10-12 08:00"},
		{"Tet", "2026-02-13 17:00", "2026-02-23 08:00"},
	} {
		if got := o.WorkingBetween(at(c.from), at(c.to)); got != 0 {
			t.Errorf("%s: %s", c.name, got)
		}
	}
	if o.WorkingBetween("", at("2026-10-05 09:00")) != 0 || o.WorkingBetween(at("2026-10-05 09:00"), "bad") != 0 {
		t.Error("working time from or to no moment")
	}
}

func TestEndOfDayAndWorkingDaysAfter(t *testing.T) {
	o := mustOffice(t, []Hours{usualHours(), {ValidFrom: "2026-10-06", Spans: []Span{span("07:00", "16:15")}}}, announced())
	if got := o.EndOfDay("2026-10-05"); got != at("2026-10-05 17:00") {
		t.Errorf("EndOfDay = %s", got)
	}
	if got := o.EndOfDay("2026-10-06"); got != at("2026-10-06 16:15") {
		t.Errorf("EndOfDay under new hours = %s", got)
	}
	for _, c := range []struct {
		from Date
		n    int
		want Date
	}{
		{"2026-10-05", 0, "2026-10-05"}, {"2026-10-05", 1, "2026-10-06"}, {"2026-10-09", 2, "2026-10-13"},
		{"2026-10-10", 1, "2026-10-12"}, {"2026-08-21", 1, "2026-08-22"}, {"2026-02-13", 3, "2026-02-25"},
		{"2026-01-05", 2000, "2033-09-19"}, {"", 2, ""}, {"2026-02-30", 2, ""},
	} {
		if got := o.WorkingDaysAfter(c.from, c.n); got != c.want {
			t.Errorf("%d working days after %q = %q, want %q", c.n, c.from, got, c.want)
		}
	}
	if got := o.EndOfDay("bad"); got != "" {
		t.Errorf("EndOfDay of no day = %q", got)
	}
}

// A moment of another zone is the same instant in Viet Nam.
func TestOfficeTime_OtherZones(t *testing.T) {
	o := usualOffice(t)
	here, abroad := at("2026-10-06 08:30"), Moment("2026-10-06T01:30:00+00:00")
	evening := Moment("2026-10-05T20:30:00-05:00") // the same instant, the day before by its text
	for _, m := range []Moment{abroad, evening} {
		a, b := mustDue(t, o, here, workingHours(3)), mustDue(t, o, m, workingHours(3))
		if a.DueAt != b.DueAt {
			t.Errorf("due %s for %s, %s for %s", a.DueAt, here, b.DueAt, m)
		}
	}
}

func TestDayArithmetic(t *testing.T) {
	for _, d := range []Date{"1969-12-31", "1970-01-01", "1999-12-31", "2000-02-29", "2026-11-24", "2100-03-01"} {
		n, ok := dayOf(d)
		if !ok || n.date() != d || n.weekday() != d.Time().Weekday() || n.year() != d.Year() {
			t.Errorf("%s became %s, a %s of %d", d, n.date(), n.weekday(), n.year())
		}
	}
	if weekday, _ := dayOf("1960-05-01"); weekday.weekday() != time.Sunday {
		t.Error("days before 1970 have wrong weekdays")
	}
}
