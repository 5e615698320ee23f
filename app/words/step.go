package words

import "motcua/backend/ward"

// Step gives the reason why a day counts or not.
func Step(lang string, s ward.Step) string { return Say(lang, s.Key, s.Args...) }

// Steps gives the steps with their reasons written in. The given ones stay as
// they are.
func Steps(lang string, steps []ward.Step) []ward.Step {
	out := make([]ward.Step, len(steps))
	for i, s := range steps {
		s.Why = Step(lang, s)
		out[i] = s
	}
	return out
}

// "ngày số 2", not "ngày thứ 2", which would be a Monday.
var stepWords = table{
	"step.received": {
		"Ngày tiếp nhận (lúc {1}), không tính vào thời hạn",
		"Day of receipt (at {1}), not counted",
	},
	"step.working_day": {
		"Ngày làm việc, tính là ngày số {1}",
		"Working day, counted as day {1}",
	},
	"step.makeup_day": {
		"Ngày làm bù, tính là ngày số {1}",
		"Make-up working day, counted as day {1}",
	},
	"step.last_working_day": {
		"Ngày làm việc cuối cùng của thời hạn (ngày số {1}); hẹn trả kết quả lúc {2}, khi hết giờ làm việc",
		"Last working day of the limit (day {1}); due at {2}, the end of office hours",
	},
	"step.weekend": {
		"Nghỉ hằng tuần, không tính",
		"Weekend, not counted",
	},
	"step.holiday": {
		"Nghỉ lễ, tết[ ({1})], không tính",
		"Public holiday[ ({1})], not counted",
	},
	"step.compensatory": {
		"Nghỉ bù[ ({1})], không tính",
		"Day off in lieu of a holiday[ ({1})], not counted",
	},
	"step.swapped": {
		"Nghỉ do hoán đổi ngày làm việc[ ({1})], không tính",
		"Day off swapped for another working day[ ({1})], not counted",
	},
	"step.local_off": {
		"Cơ quan nghỉ theo lịch của địa phương[ ({1})], không tính",
		"Office closed by local decision[ ({1})], not counted",
	},
	"step.calendar_day": {
		"Tính là ngày số {1} (thời hạn tính cả ngày nghỉ)",
		"Counted as day {1} (days off count in this limit)",
	},
	"step.last_calendar_day": {
		"Ngày cuối cùng của thời hạn (ngày số {1}); hẹn trả kết quả lúc {2}, khi hết giờ làm việc",
		"Last day of the limit (day {1}); due at {2}, the end of office hours",
	},
	"step.weekend_last": {
		"Ngày cuối cùng của thời hạn (ngày số {1}) rơi vào ngày nghỉ hằng tuần, chuyển sang ngày làm việc tiếp theo",
		"Last day of the limit (day {1}) is a weekend: moved to the next working day",
	},
	"step.holiday_last": {
		"Ngày cuối cùng của thời hạn (ngày số {1}) rơi vào ngày nghỉ lễ, tết[ ({2})], chuyển sang ngày làm việc tiếp theo",
		"Last day of the limit (day {1}) is a public holiday[ ({2})]: moved to the next working day",
	},
	"step.compensatory_last": {
		"Ngày cuối cùng của thời hạn (ngày số {1}) rơi vào ngày nghỉ bù[ ({2})], chuyển sang ngày làm việc tiếp theo",
		"Last day of the limit (day {1}) is a day off in lieu[ ({2})]: moved to the next working day",
	},
	"step.swapped_last": {
		"Ngày cuối cùng của thời hạn (ngày số {1}) rơi vào ngày nghỉ hoán đổi[ ({2})], chuyển sang ngày làm việc tiếp theo",
		"Last day of the limit (day {1}) is a swapped day off[ ({2})]: moved to the next working day",
	},
	"step.local_off_last": {
		"Ngày cuối cùng của thời hạn (ngày số {1}) rơi vào ngày cơ quan nghỉ[ ({2})], chuyển sang ngày làm việc tiếp theo",
		"Last day of the limit (day {1}) is a day the office is closed[ ({2})]: moved to the next working day",
	},
	"step.rolled": {
		"Ngày làm việc tiếp theo sau ngày nghỉ; hẹn trả kết quả lúc {1}, khi hết giờ làm việc",
		"Next working day after the days off; due at {1}, the end of office hours",
	},
	"step.hours": {
		"Tính {1:hours} làm việc",
		"{1:hours} of office time counted",
	},
	"step.last_hours": {
		"Tính {1:hours} làm việc cuối cùng; hẹn trả kết quả lúc {2}",
		"Last {1:hours} of office time counted; due at {2}",
	},
	"step.after_hours": {
		"Tiếp nhận lúc {1}, khi đã hết giờ làm việc, tính từ ngày làm việc tiếp theo",
		"Received at {1}, after office hours: counted from the next working day",
	},
	"step.same_day": {
		"Giải quyết trong ngày; hẹn trả kết quả chậm nhất lúc {1}, khi hết giờ làm việc",
		"Handled the same day; due at {1} at the latest, the end of office hours",
	},
	"step.after15": {
		"Tiếp nhận lúc {1}, sau 15 giờ, chuyển sang ngày làm việc tiếp theo",
		"Received at {1}, after 15:00: moved to the next working day",
	},
	"step.next_day": {
		"Ngày làm việc tiếp theo; hẹn trả kết quả chậm nhất lúc {1}, khi hết giờ làm việc",
		"Next working day; due at {1} at the latest, the end of office hours",
	},
}
