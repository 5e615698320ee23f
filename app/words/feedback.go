package words

// Feedback: opinions of citizens and what becomes of them.
var feedbackWords = table{
	"feedback.named": {
		"Người được nêu tên trong ý kiến {1} không được xử lý hoặc kết thúc ý kiến đó. Chuyển cho người khác.",
		"Opinion {1} names you, so you may neither handle nor close it. Hand it to somebody else.",
	},
	"feedback.closed_already": {
		"Ý kiến này đã do {1} kết thúc lúc {2}. Muốn xử lý tiếp thì mở lại và ghi lý do.",
		"{1} closed this opinion at {2}. Reopen it with a reason to go on.",
	},
	"feedback.not_answered": {
		"Ý kiến {1} chưa được trả lời. Trả lời người gửi rồi mới kết thúc.",
		"Opinion {1} has not been answered. Answer it before closing it.",
	},
	"feedback.no_finding": {
		"Ý kiến {1} về hành vi cán bộ, công chức chưa có kết luận. Ghi kết luận rồi mới kết thúc.",
		"Opinion {1} is about conduct and has no finding yet. Record the finding before closing it.",
	},
	"feedback.no_measure": {
		"Ý kiến {1} được kết luận là có sai phạm nhưng chưa có biện pháp xử lý. Ghi biện pháp và kết quả thực hiện rồi mới kết thúc.",
		"The finding of opinion {1} is a fault, but no measure is recorded. Record a measure and its result before closing it.",
	},
	"feedback.measure_open": {
		"Biện pháp số {1} (hạn {2}) chưa ghi kết quả thực hiện. Ghi kết quả rồi mới kết thúc.",
		"Measure {1}, due {2}, has no result yet. Record it before closing.",
	},
	"feedback.forgotten": {
		"Ý kiến {1} đã được ẩn danh hóa: người gửi và nội dung không còn được lưu nên không in được giấy tờ này.",
		"Opinion {1} was anonymised: its sender and words are not kept any more, so this paper can't be printed.",
	},
	"feedback.no_draft": {
		"Ý kiến {1} chưa có dự thảo trả lời. Soạn nội dung trả lời rồi mới in công văn.",
		"Opinion {1} has no answer yet. Write the answer before printing the letter.",
	},
	"feedback.no_sender": {
		"Ý kiến {1} không nêu tên người gửi nên không có công văn trả lời. Kết quả xem xét được công khai trong thông báo tháng.",
		"Opinion {1} names no sender, so there is no letter of answer. What came of it is told in the monthly notice.",
	},
	"feedback.not_forwarded": {
		"Ý kiến {1} chưa được chuyển cho cơ quan khác. Ghi nơi chuyển đến rồi mới in phiếu chuyển.",
		"Opinion {1} was not sent on. Record the competent body before printing the slip.",
	},
}
