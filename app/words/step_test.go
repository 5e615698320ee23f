package words

import (
	"slices"
	"strings"
	"testing"

	"motcua/backend/ward"
)

// office has a day off of every kind, named and not.
func office(t *testing.T) *ward.OfficeTime {
	t.Helper()
	off := func(d ward.Date, kind ward.DayKind, name string) ward.Day {
		return ward.Day{Date: d, Kind: kind, Name: name}
	}
	o, err := ward.NewOfficeTime(
		[]ward.Hours{{Spans: []ward.Span{{From: "08:00", To: "12:00"}, {From: "13:30", To: "17:00"}}}},
		[]ward.CalendarYear{{Year: 2026, Confirmed: true, Days: []ward.Day{
			off("2026-08-31", ward.SwappedOff, "Quốc khánh"), off("2026-09-01", ward.PaidHoliday, "Quốc khánh"),
			off("2026-09-02", ward.PaidHoliday, ""), off("2026-08-22", ward.MakeupWork, "Quốc khánh"),
			off("2026-04-27", ward.CompensatoryOff, "Giỗ Tổ Hùng Vương"), off("2026-06-10", ward.LocalOff, "Bầu cử"),
		}}})
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// Every reason that a reckoning can give is reached here, and none of them lacks
// an argument; so nothing but a sentence ever reaches the screen.
func TestStepsAreSentences(t *testing.T) {
	o := office(t)
	days := func(unit ward.Unit, n int) ward.Limit { return ward.Limit{Unit: unit, Amount: n} }
	same := ward.Limit{Unit: ward.SameDay, After15: true}
	seen := map[string]bool{}
	for _, c := range []struct {
		at    ward.Moment
		limit ward.Limit
	}{
		{"2026-08-20T09:00:00+07:00", days(ward.WorkingDay, 12)},  // make-up day, weekend, swapped, holidays
		{"2026-04-24T09:00:00+07:00", days(ward.WorkingDay, 1)},   // compensatory
		{"2026-06-09T09:00:00+07:00", days(ward.WorkingDay, 1)},   // local
		{"2026-06-01T09:00:00+07:00", days(ward.CalendarDay, 3)},  // ends on a working day
		{"2026-06-01T09:00:00+07:00", days(ward.CalendarDay, 5)},  // on a weekend
		{"2026-08-28T09:00:00+07:00", days(ward.CalendarDay, 3)},  // on a swapped day
		{"2026-08-28T09:00:00+07:00", days(ward.CalendarDay, 4)},  // on a holiday
		{"2026-04-24T09:00:00+07:00", days(ward.CalendarDay, 3)},  // on a compensatory day
		{"2026-06-09T09:00:00+07:00", days(ward.CalendarDay, 1)},  // on a local day off
		{"2026-06-03T18:00:00+07:00", days(ward.WorkingHour, 12)}, // after hours
		{"2026-06-03T15:01:00+07:00", same},
		{"2026-06-03T09:00:00+07:00", same},
	} {
		d, err := o.Due(c.at, c.limit)
		if err != nil {
			t.Fatal(err)
		}
		collect(t, seen, d.Steps)
	}
	for key := range stepWords {
		if !seen[key] {
			t.Errorf("no reckoning gives the reason %q", key)
		}
	}
}

func collect(t *testing.T, seen map[string]bool, steps []ward.Step) {
	t.Helper()
	for _, lang := range []string{Vietnamese, English} {
		told := Steps(lang, steps)
		if len(told) != len(steps) {
			t.Fatalf("%d steps told of %d", len(told), len(steps))
		}
		for i, s := range told {
			seen[s.Key] = true
			if !Has(lang, s.Key) || s.Why == "" || strings.Contains(s.Why, missing) || s.Why != Step(lang, steps[i]) {
				t.Errorf("step %+v", s)
			}
			if steps[i].Why != "" {
				t.Errorf("Steps wrote into the steps it was given")
			}
		}
	}
}

func TestStepsReadWell(t *testing.T) {
	d, err := office(t).Due("2026-08-28T10:15:00+07:00", ward.Limit{Unit: ward.WorkingDay, Amount: 1})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range Steps(Vietnamese, d.Steps) {
		got = append(got, string(s.Date)+" "+s.Why)
	}
	want := []string{
		"2026-08-28 Ngày tiếp nhận (lúc 10:15), không tính vào thời hạn",
		"2026-08-29 Nghỉ hằng tuần, không tính",
		"2026-08-30 Nghỉ hằng tuần, không tính",
		"2026-08-31 Nghỉ do hoán đổi ngày làm việc (Quốc khánh), không tính",
		"2026-09-01 Nghỉ lễ, tết (Quốc khánh), không tính",
		"2026-09-02 Nghỉ lễ, tết, không tính",
		"2026-09-03 Ngày làm việc cuối cùng của thời hạn (ngày số 1); hẹn trả kết quả lúc 17:00, khi hết giờ làm việc",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
