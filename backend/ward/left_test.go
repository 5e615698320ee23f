package ward_test

import (
	"testing"

	"motcua/backend/ward"
)

func TestLeft(t *testing.T) {
	o, err := ward.NewOfficeTime([]ward.Hours{{Spans: []ward.Span{{From: "08:00", To: "12:00"}, {From: "13:30", To: "17:00"}}}},
		[]ward.CalendarYear{{Year: 2026, Confirmed: true, Days: []ward.Day{{Date: "2026-11-24", Kind: ward.PaidHoliday, Name: "x"}}}})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name     string
		now, due ward.Moment
		want     ward.TimeLeft
	}{
		{"across a weekend and a holiday", "2026-11-20T14:00:00+07:00", "2026-11-25T17:00:00+07:00", ward.TimeLeft{Days: 2, Hours: 3}},
		{"minutes", "2026-11-20T16:30:00+07:00", "2026-11-20T17:00:00+07:00", ward.TimeLeft{Minutes: 30}},
		{"the moment itself", "2026-11-20T17:00:00+07:00", "2026-11-20T17:00:00+07:00", ward.TimeLeft{}},
		{"overnight nothing passes", "2026-11-20T18:00:00+07:00", "2026-11-20T17:00:00+07:00", ward.TimeLeft{Over: true}},
		{"past it", "2026-11-23T10:00:00+07:00", "2026-11-19T17:00:00+07:00", ward.TimeLeft{Days: 1, Hours: 2, Over: true}},
		{"no due time", "2026-11-23T10:00:00+07:00", "", ward.TimeLeft{Over: true}},
	} {
		if got := o.Left(test.now, test.due); got != test.want {
			t.Errorf("%s: %+v, want %+v", test.name, got, test.want)
		}
	}
}
