package viet

import (
	"fmt"
	"time"
)

// The functions below write the time in the zone that t already carries.

// ShortDate writes a date as NĐ 30/2020 asks: days under 10 and the months 1
// and 2 with a leading zero, so that no digit can be added: "05/9/2026".
func ShortDate(t time.Time) string {
	return fmt.Sprintf("%02d/%s/%d", t.Day(), month(t), t.Year())
}

// LongDate writes a date in words of an official paper: "ngày 05 tháng 9 năm 2026".
func LongDate(t time.Time) string {
	return fmt.Sprintf("ngày %02d %s", t.Day(), MonthYear(t))
}

// MonthYear writes the month: "tháng 10 năm 2026", "tháng 02 năm 2026".
func MonthYear(t time.Time) string {
	return fmt.Sprintf("tháng %s năm %d", month(t), t.Year())
}

func month(t time.Time) string {
	if t.Month() <= time.February {
		return fmt.Sprintf("%02d", int(t.Month()))
	}
	return fmt.Sprint(int(t.Month()))
}

// ClockTime writes hours and minutes of the 24-hour clock: "14:30".
func ClockTime(t time.Time) string { return t.Format("15:04") }

// HourMinute writes the time as the official forms print it, two digits each:
// "14 giờ 30 phút", "08 giờ 00 phút".
func HourMinute(t time.Time) string {
	return fmt.Sprintf("%02d giờ %02d phút", t.Hour(), t.Minute())
}

var weekdays = [7]string{"Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"}

// Weekday names the day of the week: "thứ Hai" to "thứ Bảy", "Chủ nhật".
func Weekday(t time.Time) string { return weekdays[t.Weekday()] }
