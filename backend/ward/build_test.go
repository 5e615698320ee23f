package ward

import "testing"

// The calendars below are copied by hand from domain.md 3.4, not read from the
// shipped data, so that a slip in one of the two shows.

func listed(kind DayKind, name string, dates ...Date) (out []Day) {
	for _, d := range dates {
		out = append(out, Day{Date: d, Kind: kind, Name: name})
	}
	return out
}

func joined(lists ...[]Day) (out []Day) {
	for _, l := range lists {
		out = append(out, l...)
	}
	return out
}

// announced gives the calendars of 2023 (only what the real slip needs) to 2026.
func announced() []CalendarYear {
	return []CalendarYear{
		{Year: 2023, Confirmed: true},
		{Year: 2025, Confirmed: true, Days: joined(
			listed(PaidHoliday, "Tết Dương lịch", "2025-01-01"),
			listed(PaidHoliday, "Tết Nguyên đán", "2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"),
			listed(PaidHoliday, "Giỗ Tổ Hùng Vương", "2025-04-07"),
			listed(PaidHoliday, "Ngày Chiến thắng", "2025-04-30"), listed(PaidHoliday, "Quốc tế Lao động", "2025-05-01"),
			listed(SwappedOff, "Quốc tế Lao động", "2025-05-02"), listed(MakeupWork, "Quốc tế Lao động", "2025-04-26"),
			listed(PaidHoliday, "Quốc khánh", "2025-09-01", "2025-09-02"),
		)},
		{Year: 2026, Confirmed: true, Days: joined(
			listed(PaidHoliday, "Tết Dương lịch", "2026-01-01"),
			listed(SwappedOff, "Tết Dương lịch", "2026-01-02"), listed(MakeupWork, "Tết Dương lịch", "2026-01-10"),
			listed(PaidHoliday, "Tết Nguyên đán", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"),
			listed(PaidHoliday, "Giỗ Tổ Hùng Vương", "2026-04-26"), listed(CompensatoryOff, "Giỗ Tổ Hùng Vương", "2026-04-27"),
			listed(PaidHoliday, "Ngày Chiến thắng", "2026-04-30"), listed(PaidHoliday, "Quốc tế Lao động", "2026-05-01"),
			listed(SwappedOff, "Quốc khánh", "2026-08-31"), listed(MakeupWork, "Quốc khánh", "2026-08-22"),
			listed(PaidHoliday, "Quốc khánh", "2026-09-01", "2026-09-02"),
			listed(PaidHoliday, "Ngày Văn hóa Việt Nam", "2026-11-24"),
		)},
	}
}

// swapped is the calendar as it would be if the swap of 23 and 28 November 2026
// were adopted.
func swapped() []CalendarYear {
	years := announced()
	y := &years[len(years)-1]
	y.Days = joined(y.Days, listed(SwappedOff, "Ngày Văn hóa Việt Nam", "2026-11-23"), listed(MakeupWork, "Ngày Văn hóa Việt Nam", "2026-11-28"))
	return years
}

func span(from, to string) Span { return Span{From: from, To: to} }

// usualHours are the default hours (domain.md 12).
func usualHours() Hours { return Hours{Spans: []Span{span("08:00", "12:00"), span("13:30", "17:00")}} }

// earlyHours are those of the province of the real slip (domain.md 3.1).
func earlyHours() Hours { return Hours{Spans: []Span{span("07:00", "11:30"), span("13:30", "17:00")}} }

func mustOffice(tb testing.TB, hours []Hours, years []CalendarYear) *OfficeTime {
	tb.Helper()
	o, err := NewOfficeTime(hours, years)
	if err != nil {
		tb.Fatal(err)
	}
	return o
}

// usualOffice works the default hours by the announced calendars.
func usualOffice(tb testing.TB) *OfficeTime {
	tb.Helper()
	return mustOffice(tb, []Hours{usualHours()}, announced())
}

func mustDue(tb testing.TB, o *OfficeTime, at Moment, l Limit) Deadline {
	tb.Helper()
	d, err := o.Due(at, l)
	if err != nil {
		tb.Fatalf("Due(%s, %+v): %v", at, l, err)
	}
	return d
}

// at makes a moment of "2026-11-20 16:00" or "2026-11-20 16:00:01".
func at(s string) Moment {
	m, err := ParseMoment(s[:10] + "T" + s[11:])
	if err != nil {
		panic(err)
	}
	return m
}

func workingDays(n int) Limit  { return Limit{Unit: WorkingDay, Amount: n} }
func calendarDays(n int) Limit { return Limit{Unit: CalendarDay, Amount: n} }
func workingHours(n int) Limit { return Limit{Unit: WorkingHour, Amount: n} }

var (
	sameDay   = Limit{Unit: SameDay}
	sameDay15 = Limit{Unit: SameDay, After15: true}
)
