package words

// Why a case was late, said afterwards.
var lateWords = table{
	"late.reason": {
		"Chưa chọn nguyên nhân quá hạn. Chọn một nguyên nhân trong danh sách.",
		"The reason for lateness is missing. Choose one of the list.",
	},
	"late.note": {
		"Nguyên nhân khác phải ghi rõ là gì. Nhập ghi chú (chỉ dùng nội bộ).",
		"Another reason has to say which. Enter a note (for the office only).",
	},
	"late.not": {
		"Hồ sơ không quá hạn[ (hạn {1})] nên không ghi nguyên nhân quá hạn. Kiểm tra lại số hồ sơ.",
		"The case is not late[ (due {1})], so there is no reason to record. Check its number.",
	},
	"late.said": {
		"{1} đã ghi nguyên nhân này lúc {2}. Chọn nguyên nhân khác nếu cần sửa.",
		"{1} recorded this reason at {2}. Choose another one if it has to be changed.",
	},
	"late_reason.CHECK":   {"phải xác minh, chờ ý kiến của cơ quan, đơn vị phối hợp", "something had to be verified or asked of another body"},
	"late_reason.FEE":     {"chờ thực hiện nghĩa vụ tài chính", "waiting for payment"},
	"late_reason.SYSTEM":  {"sự cố hệ thống, đường truyền", "fault of a system or line"},
	"late_reason.MANY":    {"khối lượng hồ sơ tăng, thiếu nhân lực", "many cases, few people"},
	"late_reason.COMPLEX": {"hồ sơ có nội dung phức tạp", "difficult case"},
	"late_reason.SIGNER":  {"chậm ký, duyệt kết quả", "signed late"},
	"late_reason.OTHER":   {"lý do khác", "another reason"},
	"late_reason.UNKNOWN": {"chưa ghi nhận nguyên nhân", "no reason recorded"},

	"history.case.late_explained": {"Ghi nguyên nhân quá hạn: {1:late_reason}[; ghi chú: {2}]", "Reason for lateness: {1:late_reason}[; note: {2}]"},
	"move.case.late_explained":    {"ghi nguyên nhân quá hạn", "reason for lateness"},
}
