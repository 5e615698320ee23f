package viet

import (
	"testing"
	"time"
)

func TestDates(t *testing.T) {
	at := func(year, month, day, hour, minute int) time.Time {
		return time.Date(year, time.Month(month), day, hour, minute, 59, 0, time.FixedZone("+07", 7*3600))
	}
	for _, c := range []struct {
		at                                        time.Time
		short, long, month, clock, hours, weekday string
	}{
		{at(2026, 9, 5, 14, 30), "05/9/2026", "ngày 05 tháng 9 năm 2026", "tháng 9 năm 2026", "14:30", "14 giờ 30 phút", "thứ Bảy"},
		{at(2026, 2, 15, 8, 0), "15/02/2026", "ngày 15 tháng 02 năm 2026", "tháng 02 năm 2026", "08:00", "08 giờ 00 phút", "Chủ nhật"},
		{at(2026, 1, 1, 0, 5), "01/01/2026", "ngày 01 tháng 01 năm 2026", "tháng 01 năm 2026", "00:05", "00 giờ 05 phút", "thứ Năm"},
		{at(2026, 12, 14, 23, 59), "14/12/2026", "ngày 14 tháng 12 năm 2026", "tháng 12 năm 2026", "23:59", "23 giờ 59 phút", "thứ Hai"},
	} {
		for _, f := range []struct{ name, got, want string }{
			{"ShortDate", ShortDate(c.at), c.short}, {"LongDate", LongDate(c.at), c.long},
			{"MonthYear", MonthYear(c.at), c.month}, {"ClockTime", ClockTime(c.at), c.clock},
			{"HourMinute", HourMinute(c.at), c.hours}, {"Weekday", Weekday(c.at), c.weekday},
		} {
			if f.got != f.want {
				t.Errorf("%s = %q, want %q", f.name, f.got, f.want)
			}
		}
	}
}
