package ward

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
)

type dueCase struct {
	name     string
	received string
	limit    Limit
	want     string
}

func checkDue(t *testing.T, o *OfficeTime, cases []dueCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := mustDue(t, o, at(c.received), c.limit).DueAt; got != at(c.want) {
				t.Errorf("%s + %d %s is due %s, want %s", c.received, c.limit.Amount, c.limit.Unit, got, c.want)
			}
		})
	}
}

// The worked examples of domain.md 3.5.
func TestDue_WorkedExamples(t *testing.T) {
	checkDue(t, usualOffice(t), []dueCase{
		{"RealSlip", "2023-10-27 09:32", workingDays(5), "2023-11-03 17:00"},
		{"MakeupSaturday", "2025-04-25 10:00", workingDays(2), "2025-04-28 17:00"},
		{"YearChange", "2025-12-31 10:00", workingDays(1), "2026-01-05 17:00"},
		{"Tet", "2026-02-13 10:00", workingDays(3), "2026-02-25 17:00"},
		{"NewHolidayNoSwap", "2026-11-20 16:00", workingDays(3), "2026-11-26 17:00"},
		{"BeforeTheHoliday1", "2026-11-23 08:00", workingDays(1), "2026-11-25 17:00"},
		{"BeforeTheHoliday2", "2026-11-23 08:00", workingDays(2), "2026-11-26 17:00"},
		{"NoSwap", "2026-11-25 10:00", workingDays(3), "2026-11-30 17:00"},
	})
}

func TestDue_WorkedExamplesIfSwapped(t *testing.T) {
	checkDue(t, mustOffice(t, []Hours{usualHours()}, swapped()), []dueCase{
		{"OverTheSwap", "2026-11-20 16:00", workingDays(3), "2026-11-27 17:00"},
		{"OnTheMakeupSaturday", "2026-11-25 10:00", workingDays(3), "2026-11-28 17:00"},
	})
}

func TestDue_WorkingDays(t *testing.T) {
	checkDue(t, usualOffice(t), []dueCase{
		{"DayOfReceiptNotCounted", "2026-10-05 08:00", workingDays(1), "2026-10-06 17:00"},
		{"ReceivedAtNight", "2026-10-05 23:59:59", workingDays(1), "2026-10-06 17:00"},
		{"ReceivedAtMidnight", "2026-10-06 00:00", workingDays(1), "2026-10-07 17:00"},
		{"OverAWeekend", "2026-10-09 10:00", workingDays(1), "2026-10-12 17:00"},
		{"ReceivedOnSaturday", "2026-10-10 09:00", workingDays(1), "2026-10-12 17:00"},
		{"ReceivedOnSunday", "2026-10-11 09:00", workingDays(1), "2026-10-12 17:00"},
		{"ReceivedOnAHoliday", "2026-11-24 09:00", workingDays(1), "2026-11-25 17:00"},
		{"ReceivedOnAMakeupSaturday", "2026-08-22 09:00", workingDays(1), "2026-08-24 17:00"},
		{"MakeupSaturdayCounts", "2026-08-21 09:00", workingDays(1), "2026-08-22 17:00"},
		{"MakeupSaturdayOfJanuary", "2026-01-09 09:00", workingDays(2), "2026-01-12 17:00"},
		{"OverTheNationalDay", "2026-08-28 09:00", workingDays(1), "2026-09-03 17:00"},
		{"CompensatoryMonday", "2026-04-24 09:00", workingDays(1), "2026-04-28 17:00"},
		{"TwoHolidaysAndAWeekend", "2026-04-29 09:00", workingDays(1), "2026-05-04 17:00"},
		{"TetOf2025", "2025-01-24 09:00", workingDays(2), "2025-02-04 17:00"},
		{"LeapDayCounts", "2028-02-28 09:00", workingDays(1), "2028-02-29 17:00"},
		{"OverALeapDay", "2028-02-28 09:00", workingDays(2), "2028-03-01 17:00"},
		{"NoLeapDay", "2027-02-26 09:00", workingDays(1), "2027-03-01 17:00"},
		{"LastDayOfAYear", "2026-12-30 09:00", workingDays(1), "2026-12-31 17:00"},
		{"IntoAYearNobodyAnnounced", "2026-12-31 09:00", workingDays(1), "2027-01-01 17:00"},
	})
}

// A term that ends on a day off ends with the next working day (BLDS Đ148 k5).
func TestDue_CalendarDays(t *testing.T) {
	checkDue(t, usualOffice(t), []dueCase{
		{"Plain", "2026-10-05 09:00", calendarDays(3), "2026-10-08 17:00"},
		{"DaysOffInsideCount", "2026-10-09 09:00", calendarDays(5), "2026-10-14 17:00"},
		{"EndsOnSaturday", "2026-10-05 09:00", calendarDays(5), "2026-10-12 17:00"},
		{"EndsOnSunday", "2026-10-05 09:00", calendarDays(6), "2026-10-12 17:00"},
		{"EndsOnMonday", "2026-10-05 09:00", calendarDays(7), "2026-10-12 17:00"},
		{"EndsOnAHoliday", "2026-11-20 09:00", calendarDays(4), "2026-11-25 17:00"},
		{"EndsOnASwappedDay", "2026-08-24 09:00", calendarDays(7), "2026-09-03 17:00"},
		{"EndsInTet", "2026-02-10 09:00", calendarDays(6), "2026-02-23 17:00"},
		{"EndsOnAMakeupSaturday", "2026-08-17 09:00", calendarDays(5), "2026-08-22 17:00"},
		{"HolidayOnASundayThenCompensatory", "2026-04-20 09:00", calendarDays(6), "2026-04-28 17:00"},
		{"ReceivedOnSaturday", "2026-10-10 09:00", calendarDays(2), "2026-10-12 17:00"},
		{"OverTheYear", "2026-12-20 09:00", calendarDays(15), "2027-01-04 17:00"},
		{"OverALeapDay", "2028-02-15 09:00", calendarDays(15), "2028-03-01 17:00"},
	})
}

func TestDue_WorkingHours(t *testing.T) {
	checkDue(t, usualOffice(t), []dueCase{
		{"WithinTheMorning", "2026-10-05 08:30", workingHours(2), "2026-10-05 10:30"},
		{"EndsWithTheMorning", "2026-10-05 08:00", workingHours(4), "2026-10-05 12:00"},
		{"OverLunch", "2026-10-05 10:00", workingHours(4), "2026-10-05 15:30"},
		{"ReceivedInLunch", "2026-10-05 12:10", workingHours(1), "2026-10-05 14:30"},
		{"ReceivedAsLunchBegins", "2026-10-05 12:00", workingHours(1), "2026-10-05 14:30"},
		{"EndsWithTheDay", "2026-10-05 15:00", workingHours(2), "2026-10-05 17:00"},
		{"OverNight", "2026-10-05 16:00", workingHours(3), "2026-10-06 10:00"},
		{"BeforeOpening", "2026-10-05 06:00", workingHours(1), "2026-10-05 09:00"},
		{"AfterClosing", "2026-10-05 18:00", workingHours(1), "2026-10-06 09:00"},
		{"AtClosing", "2026-10-05 17:00", workingHours(1), "2026-10-06 09:00"},
		{"ToTheSecond", "2026-10-05 16:59:30", workingHours(1), "2026-10-06 08:59:30"},
		{"OverAWeekend", "2026-10-09 16:00", workingHours(2), "2026-10-12 09:00"},
		{"OnSaturday", "2026-10-10 09:00", workingHours(2), "2026-10-12 10:00"},
		{"OverAHoliday", "2026-11-23 16:00", workingHours(2), "2026-11-25 09:00"},
		{"OnAMakeupSaturday", "2026-08-21 16:30", workingHours(1), "2026-08-22 08:30"},
		{"EightHours", "2026-10-05 09:00", workingHours(8), "2026-10-06 09:30"},
	})
}

// The hours of the province of the real slip: eight hours are one working day
// (domain.md 3.1).
func TestDue_HoursOfThanhHoa(t *testing.T) {
	checkDue(t, mustOffice(t, []Hours{earlyHours()}, announced()), []dueCase{
		{"EightHoursAreADay", "2023-10-27 09:32", workingHours(8), "2023-10-30 09:32"},
		{"AfterClosing", "2023-10-26 17:20", workingHours(1), "2023-10-27 08:00"},
		{"BeforeOpening", "2023-10-26 06:15", workingHours(1), "2023-10-26 08:00"},
		{"InLunch", "2023-10-26 12:15", workingHours(1), "2023-10-26 14:30"},
	})
}

// NĐ 23/2015 Đ7: "sau 15 giờ" is later than 15:00, by a second if need be.
func TestDue_SameDay(t *testing.T) {
	checkDue(t, usualOffice(t), []dueCase{
		{"Morning", "2026-10-05 08:00", sameDay15, "2026-10-05 17:00"},
		{"BeforeOpening", "2026-10-05 05:00", sameDay15, "2026-10-05 17:00"},
		{"At15", "2026-10-05 15:00:00", sameDay15, "2026-10-05 17:00"},
		{"ASecondAfter15", "2026-10-05 15:00:01", sameDay15, "2026-10-06 17:00"},
		{"ASecondAfter15WithoutTheRule", "2026-10-05 15:00:01", sameDay, "2026-10-05 17:00"},
		{"AtClosing", "2026-10-05 17:00:00", sameDay, "2026-10-05 17:00"},
		{"ASecondAfterClosing", "2026-10-05 17:00:01", sameDay, "2026-10-06 17:00"},
		{"FridayAfter15", "2026-10-09 15:30", sameDay15, "2026-10-12 17:00"},
		{"FridayAfter15BeforeAMakeupSaturday", "2026-08-21 15:30", sameDay15, "2026-08-22 17:00"},
		{"OpenSaturday", "2026-10-10 09:00", sameDay15, "2026-10-12 17:00"},
		{"MakeupSaturday", "2026-08-22 09:00", sameDay15, "2026-08-22 17:00"},
		{"Holiday", "2026-11-24 09:00", sameDay15, "2026-11-25 17:00"},
		{"BeforeAHolidayAfter15", "2026-11-23 16:00", sameDay15, "2026-11-25 17:00"},
	})
}

// An office that closes before 15:00 sends late comers to the next day at closing.
func TestDue_SameDayOfAShortDay(t *testing.T) {
	o := mustOffice(t, []Hours{{Spans: []Span{span("07:00", "11:30")}}}, announced())
	checkDue(t, o, []dueCase{
		{"AtClosing", "2026-10-05 11:30", sameDay15, "2026-10-05 11:30"},
		{"AfterClosing", "2026-10-05 11:31", sameDay15, "2026-10-06 11:30"},
	})
}

// A counter that is open on Saturday morning does not make Saturday a counted day.
func TestDue_OpenSaturdayIsNotCounted(t *testing.T) {
	h := usualHours()
	h.Saturday = []Span{span("08:00", "11:30")}
	checkDue(t, mustOffice(t, []Hours{h}, announced()), []dueCase{
		{"Days", "2026-10-09 09:00", workingDays(1), "2026-10-12 17:00"},
		{"Hours", "2026-10-09 16:00", workingHours(2), "2026-10-12 09:00"},
		{"SameDay", "2026-10-10 09:00", sameDay, "2026-10-12 17:00"},
		{"Rolls", "2026-10-05 09:00", calendarDays(5), "2026-10-12 17:00"},
	})
}

func TestDue_HoursChange(t *testing.T) {
	summer := Hours{ValidFrom: "2026-06-01", Spans: []Span{span("07:00", "11:00"), span("13:00", "16:30")}}
	winter := Hours{ValidFrom: "2026-10-01", Spans: []Span{span("07:30", "12:00"), span("13:30", "17:30")}}
	first := usualHours()
	first.ValidFrom = "2026-01-01"
	checkDue(t, mustOffice(t, []Hours{winter, first, summer}, announced()), []dueCase{ // not in order
		{"BeforeTheFirstVersion", "2025-10-06 09:00", workingDays(1), "2025-10-07 17:00"},
		{"LastDayOfTheFirst", "2026-05-28 09:00", workingDays(1), "2026-05-29 17:00"},
		{"FirstDayOfSummer", "2026-05-29 09:00", workingDays(1), "2026-06-01 16:30"},
		{"HoursOverTheChange", "2026-05-29 16:00", workingHours(2), "2026-06-01 08:00"},
		{"LastDayOfSummer", "2026-09-29 09:00", workingDays(1), "2026-09-30 16:30"},
		{"Winter", "2026-09-30 09:00", workingDays(1), "2026-10-01 17:30"},
		{"SameDayAfterSummerClosing", "2026-09-30 16:45", sameDay, "2026-10-01 17:30"},
		{"CalendarDays", "2026-09-25 09:00", calendarDays(6), "2026-10-01 17:30"},
	})
}

func TestDue_Unconfirmed(t *testing.T) {
	o := mustOffice(t, []Hours{usualHours()}, append(announced(), CalendarYear{Year: 2028}, CalendarYear{Year: 2029, Confirmed: true}))
	for _, c := range []struct {
		name, received string
		limit          Limit
		want           []int
	}{
		{"Within", "2026-10-05 09:00", workingDays(3), nil},
		{"UpToNewYearsEve", "2026-12-30 09:00", workingDays(1), nil},
		{"Into2027", "2026-12-31 09:00", workingDays(1), []int{2027}},
		{"Within2027", "2027-03-01 09:00", sameDay, []int{2027}},
		{"Through2027And2028", "2026-12-31 09:00", calendarDays(800), []int{2027, 2028}},
		{"Listed2028ButNotConfirmed", "2028-03-01 09:00", workingHours(3), []int{2028}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := mustDue(t, o, at(c.received), c.limit).Unconfirmed; !slices.Equal(got, c.want) {
				t.Errorf("unconfirmed %v, want %v", got, c.want)
			}
		})
	}
}

// told writes steps as "2026-11-21 - step.weekend" and "2026-11-25 + step.…(1)".
func told(steps []Step) string {
	var lines []string
	for _, s := range steps {
		sign := "-"
		if s.Counted {
			sign = "+"
		}
		line := fmt.Sprintf("%s %s %s", s.Date, sign, s.Key)
		if len(s.Args) > 0 {
			line += "(" + strings.Join(s.Args, ", ") + ")"
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

func checkSteps(t *testing.T, steps []Step, want ...string) {
	t.Helper()
	if got := told(steps); got != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", got, strings.Join(want, "\n"))
	}
}

func TestDue_Steps(t *testing.T) {
	usual, swap := usualOffice(t), mustOffice(t, []Hours{usualHours()}, swapped())
	for _, c := range []struct {
		name     string
		office   *OfficeTime
		received string
		limit    Limit
		want     []string
	}{
		{"WorkingDays", usual, "2026-11-20 16:00", workingDays(3), []string{
			"2026-11-20 - step.received(16:00)",
			"2026-11-21 - step.weekend",
			"2026-11-22 - step.weekend",
			"2026-11-23 + step.working_day(1)",
			"2026-11-24 - step.holiday(Ngày Văn hóa Việt Nam)",
			"2026-11-25 + step.working_day(2)",
			"2026-11-26 + step.last_working_day(3, 17:00)",
		}},
		{"Swapped", swap, "2026-11-20 08:05", workingDays(5), []string{
			"2026-11-20 - step.received(08:05)",
			"2026-11-21 - step.weekend",
			"2026-11-22 - step.weekend",
			"2026-11-23 - step.swapped(Ngày Văn hóa Việt Nam)",
			"2026-11-24 - step.holiday(Ngày Văn hóa Việt Nam)",
			"2026-11-25 + step.working_day(1)",
			"2026-11-26 + step.working_day(2)",
			"2026-11-27 + step.working_day(3)",
			"2026-11-28 + step.makeup_day(4)",
			"2026-11-29 - step.weekend",
			"2026-11-30 + step.last_working_day(5, 17:00)",
		}},
		{"CalendarDaysRolling", usual, "2026-04-24 09:00", calendarDays(2), []string{
			"2026-04-24 - step.received(09:00)",
			"2026-04-25 + step.calendar_day(1)",
			"2026-04-26 + step.holiday_last(2, Giỗ Tổ Hùng Vương)",
			"2026-04-27 - step.compensatory(Giỗ Tổ Hùng Vương)",
			"2026-04-28 + step.rolled(17:00)",
		}},
		{"CalendarDaysOnAWeekend", usual, "2026-10-09 09:00", calendarDays(1), []string{
			"2026-10-09 - step.received(09:00)",
			"2026-10-10 + step.weekend_last(1)",
			"2026-10-11 - step.weekend",
			"2026-10-12 + step.rolled(17:00)",
		}},
		{"CalendarDays", usual, "2026-10-05 09:00", calendarDays(2), []string{
			"2026-10-05 - step.received(09:00)",
			"2026-10-06 + step.calendar_day(1)",
			"2026-10-07 + step.last_calendar_day(2, 17:00)",
		}},
		{"WorkingHours", usual, "2026-10-09 14:45", workingHours(10), []string{
			"2026-10-09 + step.hours(2:15)",
			"2026-10-10 - step.weekend",
			"2026-10-11 - step.weekend",
			"2026-10-12 + step.hours(7:30)",
			"2026-10-13 + step.last_hours(0:15, 08:15)",
		}},
		{"WorkingHoursAfterClosing", usual, "2026-10-05 19:05", workingHours(1), []string{
			"2026-10-05 - step.after_hours(19:05)",
			"2026-10-06 + step.last_hours(1:00, 09:00)",
		}},
		{"SameDay", usual, "2026-10-05 09:00", sameDay15, []string{"2026-10-05 + step.same_day(17:00)"}},
		{"SameDayAfter15", usual, "2026-10-09 15:10", sameDay15, []string{
			"2026-10-09 - step.after15(15:10)",
			"2026-10-10 - step.weekend",
			"2026-10-11 - step.weekend",
			"2026-10-12 + step.next_day(17:00)",
		}},
		{"SameDayAfterClosing", usual, "2026-10-05 17:10", sameDay, []string{
			"2026-10-05 - step.after_hours(17:10)",
			"2026-10-06 + step.next_day(17:00)",
		}},
		{"SameDayOnADayOff", usual, "2026-11-24 09:00", sameDay, []string{
			"2026-11-24 - step.holiday(Ngày Văn hóa Việt Nam)",
			"2026-11-25 + step.next_day(17:00)",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			checkSteps(t, mustDue(t, c.office, at(c.received), c.limit).Steps, c.want...)
		})
	}
}

func TestDue_LocalDayOff(t *testing.T) {
	years := append(announced(), CalendarYear{Year: 2027, Days: listed(LocalOff, "Bầu cử", "2027-03-02")})
	d := mustDue(t, mustOffice(t, []Hours{usualHours()}, years), at("2027-03-01 09:00"), calendarDays(1))
	checkSteps(t, d.Steps,
		"2027-03-01 - step.received(09:00)",
		"2027-03-02 + step.local_off_last(1, Bầu cử)",
		"2027-03-03 + step.rolled(17:00)")
}

func TestDue_Refuses(t *testing.T) {
	closed := []CalendarYear{{Year: 2026}}
	for d := Date("2026-10-06"); d < "2028-10-06"; d = d.Next() {
		closed[0].Days = append(closed[0].Days, Day{Date: d, Kind: LocalOff})
	}
	usual, never := usualOffice(t), mustOffice(t, []Hours{usualHours()}, closed)
	monday := at("2026-10-05 09:00")
	for _, c := range []struct {
		name   string
		office *OfficeTime
		at     Moment
		limit  Limit
		key    string
	}{
		{"NoDays", usual, monday, workingDays(0), "limit.amount"},
		{"FewerThanNoDays", usual, monday, calendarDays(-1), "limit.amount"},
		{"TooMany", usual, monday, workingHours(MaxLimit + 1), "limit.amount"},
		{"NoUnit", usual, monday, Limit{Amount: 3}, "limit.unit"},
		{"NoSuchUnit", usual, monday, Limit{Unit: "WEEK", Amount: 3}, "limit.unit"},
		{"NoMoment", usual, "", workingDays(1), "moment.invalid"},
		{"NoSuchMoment", usual, "2026-02-30T09:00:00+07:00", workingDays(1), "moment.invalid"},
		{"NoWorkingDay", never, monday, workingDays(1), "calendar.no_working_day"},
		{"NoWorkingDayToRollTo", never, monday, calendarDays(1), "calendar.no_working_day"},
		{"NoWorkingHours", never, monday, workingHours(8), "calendar.no_working_day"},
		{"NoNextDay", never, at("2026-10-05 18:00"), sameDay, "calendar.no_working_day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := c.office.Due(c.at, c.limit)
			if e := (*Error)(nil); !errors.As(err, &e) || e.Key != c.key {
				t.Errorf("got %+v and error %v, want %s", d, err, c.key)
			}
		})
	}
}

func TestDue_LongestLimits(t *testing.T) {
	o := usualOffice(t)
	for _, unit := range []Unit{WorkingDay, CalendarDay, WorkingHour} {
		mustDue(t, o, at("2026-10-05 09:00"), Limit{Unit: unit, Amount: MaxLimit})
	}
	// Ten minutes a day make 3650 hours last over 80 years; long, but no fault.
	short := mustOffice(t, []Hours{{Spans: []Span{span("08:00", "08:10")}}}, nil)
	mustDue(t, short, at("2026-10-05 09:00"), workingHours(MaxLimit))
}

func TestPause(t *testing.T) {
	o := usualOffice(t)
	for _, c := range []struct{ name, due, from, to, want string }{
		{"Nothing", "2026-10-08 17:00", "2026-10-06 09:00", "2026-10-06 09:00", "2026-10-08 17:00"},
		{"OneHour", "2026-10-08 17:00", "2026-10-06 09:00", "2026-10-06 10:00", "2026-10-09 09:00"},
		{"OneWorkingDay", "2026-10-08 17:00", "2026-10-06 09:00", "2026-10-07 09:00", "2026-10-09 17:00"},
		{"OverNightOnly", "2026-10-08 17:00", "2026-10-06 17:00", "2026-10-07 08:00", "2026-10-08 17:00"},
		{"OverAWeekendOnly", "2026-10-15 17:00", "2026-10-09 18:00", "2026-10-12 07:00", "2026-10-15 17:00"},
		{"DueMovesOverAWeekend", "2026-10-09 17:00", "2026-10-07 08:00", "2026-10-08 08:00", "2026-10-12 17:00"},
		{"WaitOverAHoliday", "2026-11-26 17:00", "2026-11-23 13:30", "2026-11-25 12:00", "2026-11-27 17:00"},
		{"TurnedRound", "2026-10-08 17:00", "2026-10-07 09:00", "2026-10-06 09:00", "2026-10-08 17:00"},
		{"Seconds", "2026-10-08 17:00", "2026-10-06 09:00:00", "2026-10-06 09:00:59", "2026-10-08 17:00"},
		{"SecondsOverNight", "2026-10-08 17:00", "2026-10-06 16:59:30", "2026-10-07 08:00:29", "2026-10-08 17:00"},
		{"AMinute", "2026-10-08 10:00", "2026-10-06 09:00:30", "2026-10-06 09:01:30", "2026-10-08 10:01"},
		{"TwoMinutesAtTheEndOfTheDay", "2026-10-08 17:00", "2026-10-06 09:00", "2026-10-06 09:02", "2026-10-09 08:02"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := o.Pause(at(c.due), at(c.from), at(c.to)); got != at(c.want) {
				t.Errorf("due %s after waiting from %s to %s, want %s", got, c.from, c.to, c.want)
			}
		})
	}
}
