package words

// What was done to a case, as a sentence names it: "move." and the kind of the
// event.
var moveWords = table{
	"move.case.received":         {"tiếp nhận", "received"},
	"move.case.refused":          {"từ chối tiếp nhận", "refused at intake"},
	"move.case.transferred":      {"chuyển hồ sơ", "transferred"},
	"move.case.step_confirmed":   {"ký nhận hồ sơ", "file confirmed"},
	"move.case.supplement_asked": {"yêu cầu bổ sung", "supplement asked for"},
	"move.case.supplemented":     {"nhận bổ sung", "supplement received"},
	"move.case.fee_asked":        {"báo nộp phí", "fee asked for"},
	"move.case.fee_paid":         {"thu phí", "fee paid"},
	"move.case.extended":         {"xin lỗi, hẹn lại", "new date with an apology"},
	"move.case.redated":          {"đổi ngày hẹn trả", "due time moved"},
	"move.case.finished":         {"xử lý xong", "finished"},
	"move.case.withdrawn":        {"rút hồ sơ", "withdrawn"},
	"move.case.stopped":          {"dừng giải quyết", "stopped"},
	"move.case.handed_over":      {"trả kết quả", "result handed over"},
	"move.case.post_followed":    {"ghi kết quả phát bưu gửi", "postal item followed"},
	"move.case.corrected":        {"sửa thông tin", "details corrected"},
	"move.case.undone":           {"hoàn tác", "undo"},
}
