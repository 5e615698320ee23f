package words

// Notices of a month: from draft to posting.
var noticeWords = table{
	"notice_state.DRAFT":      {"dự thảo", "draft"},
	"notice_state.REVIEW":     {"đang trình", "in review"},
	"notice_state.RETURNED":   {"đã trả lại để sửa", "returned"},
	"notice_state.APPROVED":   {"đã duyệt", "approved"},
	"notice_state.POSTED":     {"đang niêm yết", "posted"},
	"notice_state.TAKEN_DOWN": {"đã hạ niêm yết", "taken down"},

	"notice.unknown": {
		"Không có thông báo {1}. Mở lại trang của tháng.",
		"There is no notice {1}. Open the page of the month again.",
	},
	"notice.state": {
		"Thông báo {1:notice_state} nên chưa làm được việc này. Mở lại để xem việc tiếp theo.",
		"The notice is “{1:notice_state}”, so this cannot be done now. Open it again to see what comes next.",
	},
	"notice.no_paragraph": {"Thông báo không có đoạn “{1}”. Mở lại thông báo.", "The notice has no paragraph “{1}”. Open it again."},
	"notice.none_approved": {
		"Chưa có thông báo kết quả giải quyết thủ tục hành chính nào của tháng {1} được duyệt, nên chưa có số liệu đã duyệt. Bỏ --posted để xem số liệu theo hồ sơ hiện nay.",
		"No notice of procedure results of month {1} has been approved, so there are no approved figures. Leave --posted out for the figures by the records now.",
	},
	"notice.signer": {
		"Chưa đủ thể thức ký. Ghi đủ quyền hạn, chức vụ và họ tên người ký.",
		"The signing form is not complete. Give authority, title and name.",
	},
	"notice.month_runs": {
		"Kỳ thông báo chưa hết (đến hết ngày {1}). Trình và duyệt từ ngày hôm sau.",
		"The period is not over (it ends on {1}). Send and approve from the next day on.",
	},
	"notice.figures_moved": {
		"Nội dung thông báo đã thay đổi sau khi mở. Xem lại số liệu được đánh dấu rồi làm lại.",
		"The notice has changed since it was opened. Look at the marked figures and try again.",
	},
	"notice.text_stale": {
		"Có {1} đoạn do người soạn viết khi số liệu còn khác. Xem lại và lưu từng đoạn, hoặc lấy lại câu do máy soạn.",
		"{1} {1:paragraph was|paragraphs were} written by a person over other figures. Look at each and save it again, or take the composed text back.",
	},
	"notice.personal": {
		"“{1}” trong đoạn do người soạn viết là thông tin cá nhân, không được công khai. Viết lại đoạn không có phần này.",
		"“{1}” in a paragraph that a person wrote is personal data and may not be shown. Write the paragraph without it.",
	},
	"notice.personal_doubt": {
		"“{1}” giống thông tin cá nhân. Trả lại để viết lại, hoặc xác nhận là công khai được.",
		"“{1}” looks like personal data. Return it to be rewritten, or confirm that it is fit to be shown.",
	},
	"notice.remarks_open": {
		"Còn {1} ý kiến chưa giải quyết. Ghi kết quả từng ý kiến rồi làm tiếp.",
		"{1} {1:remark is|remarks are} not settled. Say what was done about each, then go on.",
	},
	"notice.nothing_to_correct": {
		"Số liệu không khác thông báo đã duyệt nên không có gì để đính chính. Mở lại trang của tháng để xem.",
		"The figures are those of the approved notice: there is nothing to correct. Open the page of the month again.",
	},
	"notice.remark":         {"Chưa có nội dung ý kiến. Ghi rõ cần sửa gì.", "The remark is empty. Say what is to be changed."},
	"notice.remark_source":  {"Không rõ ý kiến ghi trên màn hình hay trên bản in ({1}). Chọn lại.", "It is not clear whether the remark was made on the screen or on paper ({1}). Choose again."},
	"notice.remark_target":  {"Thông báo không có đoạn hay số liệu “{1}”. Chọn lại chỗ cần sửa.", "The notice has no paragraph or figure “{1}”. Choose the place again."},
	"notice.remark_unknown": {"Không còn ý kiến này, hoặc đã được giải quyết. Mở lại thông báo.", "There is no such remark, or it was settled. Open the notice again."},
	"notice.leader_decides": {
		"Việc này do lãnh đạo ({1}) quyết định. Đề nghị lãnh đạo đăng nhập để làm.",
		"The leader ({1}) decides this. Ask them to sign in and do it.",
	},
	"notice.signed_when": {
		"Ngày ký phải từ {1} đến {2}. Sửa lại ngày ký.",
		"The day of signing must be from {1} to {2}. Correct it.",
	},
	"notice.number_shape": {
		"Số “{1}” không đúng. Ghi số, có thể kèm một chữ cái (ví dụ 12 hoặc 12a), không ghi ký hiệu.",
		"The number “{1}” cannot be. Give digits, with one letter at most (12 or 12a), without the symbol.",
	},
	"notice.number_taken": {
		"Số {1} đã dùng cho thông báo khác trong năm. Lấy số khác.",
		"The number {1} belongs to another notice of the year. Take another one.",
	},
	"notice.drift_moved": {
		"Số liệu lại vừa thay đổi. Xem lại phần thay đổi rồi quyết định.",
		"The figures have just moved again. Look at the changes and decide then.",
	},
	"notice.file_unread": {"Không đọc được tệp {1}. Chọn tệp PDF của thông báo, không quá 64 MB.", "The file {1} cannot be read. Choose the PDF of a notice, 64 MB at most."},
	"notice.place":       {"Chưa có nơi niêm yết. Ghi rõ niêm yết ở đâu.", "The place is missing. Say where it was posted."},
	"notice.posted_when": {"Thời điểm niêm yết phải từ {1} (lúc duyệt) đến {2}. Sửa lại.", "It can only have been posted between {1} (approval) and {2}. Correct it."},
	"notice.taken_when":  {"Thời điểm hạ niêm yết ở sau hiện tại ({1}). Sửa lại.", "It cannot have been taken down after now ({1}). Correct it."},
	"notice.too_early": {
		"Thông báo phải niêm yết ít nhất 30 ngày liên tục. Được hạ từ ngày {1}.",
		"A notice hangs for at least 30 consecutive days. It may be taken down from {1} on.",
	},
	"notice.posting_unknown": {"Không có lần niêm yết này, hoặc đã hạ. Mở lại thông báo.", "There is no such posting, or it was taken down. Open the notice again."},
}
