package words

// Telling people that their result waits.
var reminderWords = table{
	"reminder.way": {
		"Chưa chọn cách báo. Chọn điện thoại, tin nhắn hoặc giấy báo.",
		"How they were told is missing. Choose phone, message or letter.",
	},
	"reminder.outcome": {
		"Chưa chọn kết quả báo. Chọn sẽ đến, không liên lạc được hoặc không đến nhận.",
		"What came of it is missing. Choose will come, not reached or will not come.",
	},
	"reminder.date": {
		"Ngày báo phải từ ngày có kết quả ({1}) đến hôm nay ({2}). Nhập lại ngày.",
		"The day must be between the day of the result ({1}) and today ({2}). Enter it again.",
	},
	"reminder_way.PHONE":   {"gọi điện thoại", "by phone"},
	"reminder_way.MESSAGE": {"nhắn tin", "by message"},
	"reminder_way.LETTER":  {"gửi giấy báo", "by letter"},

	"reminder_outcome.WILL_COME":     {"sẽ đến nhận", "will come"},
	"reminder_outcome.NOT_REACHED":   {"không liên lạc được", "not reached"},
	"reminder_outcome.WILL_NOT_COME": {"không đến nhận", "will not come"},

	"history.case.collection_reminded": {
		"Báo đến nhận kết quả ngày {1} ({2:reminder_way}): {3:reminder_outcome}[; ghi chú: {4}]",
		"Told on {1} that the result waits ({2:reminder_way}): {3:reminder_outcome}[; note: {4}]",
	},
	"move.case.collection_reminded": {"báo đến nhận kết quả", "reminder to collect"},
}
