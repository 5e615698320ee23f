package words

import (
	"strconv"

	"motcua/backend/ward"
)

// Limit gives a limit in words: "03 ngày làm việc", "Trong ngày làm việc"; ""
// for no limit.
func Limit(lang string, l ward.Limit) string {
	if l.Unit == "" {
		return ""
	}
	return Say(lang, "unit."+string(l.Unit), strconv.Itoa(l.Amount))
}

var limitWords = table{
	"unit.WORKING_DAY":  {"{1:two} ngày làm việc", "{1} working {1:day|days}"},
	"unit.CALENDAR_DAY": {"{1:two} ngày", "{1} {1:day|days}"},
	"unit.WORKING_HOUR": {"{1:two} giờ làm việc", "{1} working {1:hour|hours}"},
	"unit.SAME_DAY":     {"Trong ngày làm việc", "Within the working day"},
	"limit.amount": {
		"Thời hạn {1} không hợp lệ. Nhập một số từ 1 đến 3650.",
		"The limit {1} is not possible. Enter a number from 1 to 3650.",
	},
	"limit.unit": {
		"Không có đơn vị thời hạn “{1}”. Chọn ngày làm việc, ngày, giờ làm việc hoặc trong ngày.",
		"There is no unit of time limits “{1}”. Choose working days, days, working hours or same day.",
	},
}
