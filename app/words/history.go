package words

// The history of a case: "history." and the kind of the event. Who and when
// stand before the sentence.
var historyWords = table{
	"history.case.received":         {"Tiếp nhận[ tại {1}], số {2}", "Received[ at {1}], number {2}"},
	"history.case.transferred":      {"Chuyển hồ sơ cho {1}[ ({3})][; ghi chú: {2}]", "Transferred to {1}[ ({3})][; note: {2}]"},
	"history.case.finished":         {"Xử lý xong[, kết quả: {1}][; ghi chú: {2}]", "Finished[, result: {1}][; note: {2}]"},
	"history.case.handed_over":      {"Trả kết quả cho {1}[, bưu gửi số {3}][; ghi chú: {2}]", "Result handed over to {1}[, postal item {3}][; note: {2}]"},
	"history.case.post_followed":    {"[Ghi bưu điện đã phát ngày {1}][Ghi bưu điện chuyển hoàn ngày {2}][; ghi chú: {3}]", "[Recorded that the post delivered on {1}][Recorded that the post sent it back on {2}][; note: {3}]"},
	"history.case.corrected":        {"Sửa thông tin hồ sơ[, lý do: {1}]", "Details corrected[, reason: {1}]"},
	"history.case.refused":          {"Từ chối tiếp nhận[, lý do: {1}]", "Refused at intake[, reason: {1}]"},
	"history.case.supplement_asked": {"Yêu cầu bổ sung: {1}[; lý do: {2}]", "Supplement asked for: {1}[; reason: {2}]"},
	"history.case.supplemented":     {"Nhận giấy tờ bổ sung, hẹn trả lại vào {1}[; ghi chú: {2}]", "Supplement received, now due {1}[; note: {2}]"},
	"history.case.fee_asked":        {"Yêu cầu nộp {1:money}[; lý do: {2}]", "Asked to pay {1:money}[; reason: {2}]"},
	"history.case.fee_paid":         {"Thu {1:money}[, biên lai {2}]", "Paid {1:money}[, receipt {2}]"},
	"history.case.extended":         {"Xin lỗi và hẹn lại đến {1}, lý do: {2}", "Apology, new date {1}, reason: {2}"},
	"history.case.withdrawn":        {"Công dân rút hồ sơ[, lý do: {1}]", "Withdrawn by the citizen[, reason: {1}]"},
	"history.case.stopped":          {"Dừng giải quyết[, lý do: {1}]", "Stopped[, reason: {1}]"},
	"history.case.step_confirmed":   {"Xác nhận đã nhận hồ sơ", "Confirmed having the file"},
	"history.case.redated":          {"Đổi ngày hẹn trả sang {1}, lý do: {2}", "Due time moved to {1}, reason: {2}"},
	"history.case.printed":          {"In mẫu {1}[, lần {2}]", "Printed form {1}[, copy {2}]"},
	"history.case.undone":           {"Hoàn tác việc vừa làm[, lý do: {1}]", "Undid the last act[, reason: {1}]"},
	"history.unknown": {
		"Sự việc “{1}” do phiên bản mới hơn của chương trình ghi, phiên bản này chưa hiểu",
		"“{1}”, recorded by a newer version of the program that this one does not understand",
	},
}
