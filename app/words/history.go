package words

// The history of a case: "history." and the kind of the event. Who and when
// stand before the sentence.
var historyWords = table{
	"history.case.received":    {"Tiếp nhận[ tại {1}], số {2}", "Received[ at {1}], number {2}"},
	"history.case.transferred": {"Chuyển hồ sơ cho {1}[; ghi chú: {2}]", "Transferred to {1}[; note: {2}]"},
	"history.case.finished":    {"Xử lý xong[, kết quả: {1}][; ghi chú: {2}]", "Finished[, result: {1}][; note: {2}]"},
	"history.case.handed_over": {"Trả kết quả cho {1}[; ghi chú: {2}]", "Result handed over to {1}[; note: {2}]"},
	"history.case.corrected":   {"Sửa thông tin hồ sơ[, lý do: {1}]", "Details corrected[, reason: {1}]"},
	"history.unknown": {
		"Sự việc “{1}” do phiên bản mới hơn của chương trình ghi, phiên bản này chưa hiểu",
		"“{1}”, recorded by a newer version of the program that this one does not understand",
	},
}
