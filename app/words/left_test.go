package words

import (
	"testing"

	"motcua/backend/ward"
)

func TestLeft(t *testing.T) {
	for _, test := range []struct {
		left   *ward.TimeLeft
		vi, en string
	}{
		{nil, "", ""},
		{&ward.TimeLeft{Days: 2, Hours: 3, Minutes: 5}, "còn 2 ngày 3 giờ", "2 days 3 hours left"},
		{&ward.TimeLeft{Days: 1}, "còn 1 ngày", "1 day left"},
		{&ward.TimeLeft{Hours: 1, Minutes: 20}, "còn 1 giờ 20 phút", "1 hour 20 minutes left"},
		{&ward.TimeLeft{}, "đến hạn", "due now"},
		{&ward.TimeLeft{Over: true}, "quá hạn", "overdue"},
		{&ward.TimeLeft{Days: 1, Hours: 2, Over: true}, "quá hạn 1 ngày 2 giờ", "1 day 2 hours overdue"},
	} {
		if got := Left(Vietnamese, test.left); got != test.vi {
			t.Errorf("%+v: %q, want %q", test.left, got, test.vi)
		}
		if got := Left(English, test.left); got != test.en {
			t.Errorf("%+v: %q, want %q", test.left, got, test.en)
		}
	}
}
