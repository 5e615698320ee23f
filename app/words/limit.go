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
	"steps.many": {
		"Một thủ tục chia được nhiều nhất {1} bước. Gộp bớt các bước lại.",
		"A procedure can have at most {1} steps. Put some of them together.",
	},
	"steps.unit": {
		"Bước {1} chưa có tên đơn vị. Ghi mỗi dòng một bước, ví dụ: Phòng Văn hóa - Xã hội: 2,5.",
		"Step {1} names no unit. Write one step a line, for example: Office of Culture: 2.5.",
	},
	"steps.share": {
		"Thời hạn của bước “{1}” không đọc được. Ghi tên đơn vị, dấu hai chấm rồi số lớn hơn 0, nhiều nhất hai chữ số thập phân, ví dụ: Phòng Văn hóa - Xã hội: 2,5.",
		"The share of step “{1}” cannot be read. Write the unit, a colon and a number above 0 with at most two decimals, for example: Office of Culture: 2.5.",
	},
	"steps.sum": {
		"Các bước cộng lại là {1}, thời hạn của thủ tục là {2}. Sửa để tổng các bước bằng thời hạn.",
		"The steps add up to {1}, but the limit is {2}. Change them until they add up to the limit.",
	},
	"limit.amount": {
		"Thời hạn {1} không hợp lệ. Nhập một số từ 1 đến 3650.",
		"The limit {1} is not possible. Enter a number from 1 to 3650.",
	},
	"limit.unit": {
		"Không có đơn vị thời hạn “{1}”. Chọn ngày làm việc, ngày, giờ làm việc hoặc trong ngày.",
		"There is no unit of time limits “{1}”. Choose working days, days, working hours or same day.",
	},
}
