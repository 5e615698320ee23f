package words

import (
	"strconv"
	"strings"

	"motcua/backend/ward"
)

var leftWords = table{
	"left.in":         {"còn[ {1} ngày][ {2} giờ][ {3} phút]", "[{1} {1:day|days} ][{2} {2:hour|hours} ][{3} {3:minute|minutes} ]left"},
	"left.over":       {"quá hạn[ {1} ngày][ {2} giờ][ {3} phút]", "[{1} {1:day|days} ][{2} {2:hour|hours} ][{3} {3:minute|minutes} ]overdue"},
	"left.now":        {"đến hạn", "due now"},
	"left.spent":      {"[{1} ngày ][{2} giờ ][{3} phút]", "[{1} {1:day|days} ][{2} {2:hour|hours} ][{3} {3:minute|minutes}]"},
	"left.spent_none": {"dưới 1 phút", "less than a minute"},
}

// Left words the working time to a due time: "còn 2 ngày 3 giờ", "quá hạn 1 ngày";
// minutes only within the last hours. "" for none.
func Left(lang string, t *ward.TimeLeft) string {
	if t == nil {
		return ""
	}
	key := "left.in"
	if t.Over {
		key = "left.over"
	}
	minutes := t.Minutes
	if t.Days > 0 {
		minutes = 0
	}
	if t.Days+t.Hours+minutes == 0 && !t.Over {
		key = "left.now"
	}
	return Say(lang, key, some(t.Days), some(t.Hours), some(minutes))
}

// Spent words working time that has passed: "1 ngày 2 giờ"; minutes only within
// the first day.
func Spent(lang string, t ward.TimeLeft) string {
	minutes := t.Minutes
	if t.Days > 0 {
		minutes = 0
	}
	if t.Days+t.Hours+minutes == 0 {
		return Say(lang, "left.spent_none")
	}
	return strings.TrimSpace(Say(lang, "left.spent", some(t.Days), some(t.Hours), some(minutes)))
}

// some gives a number, "" for none.
func some(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}
