package words

var handoverWords = table{
	"handover.receiver": {
		"Chưa có họ tên người nhận kết quả. Nhập họ tên theo giấy tờ đã xuất trình.",
		"The name of the receiver is missing. Enter it as the paper shown says.",
	},
	"handover.authorisation": {
		"Người nhận thay phải có giấy ủy quyền. Ghi loại, số và ngày của giấy ủy quyền đã xuất trình.",
		"Somebody who collects for another needs an authorisation. Enter the kind, number and date of the paper shown.",
	},
	"handover.identity": {
		"Chưa kiểm tra giấy hẹn hoặc giấy tờ tùy thân. Thu lại giấy hẹn; nếu mất giấy hẹn thì xem giấy tờ tùy thân rồi đánh dấu.",
		"Neither the receipt nor an identity paper was seen. Take the receipt back; if it is lost, see an identity paper and tick the box.",
	},
	"handover.documents": {
		"Chưa chọn văn bản trả cho người dân. Chọn ít nhất một văn bản và số bản.",
		"No document to hand over was chosen. Choose at least one and how many.",
	},
	"handover.not_yet": {
		"Hồ sơ {1} chưa trả kết quả nên chưa in được giấy biên nhận trả kết quả. Trả kết quả trước rồi in.",
		"The result of case {1} has not been handed over, so there is no slip to print yet. Hand it over first.",
	},
	"handover.fee": {
		"Còn {1:money} phí, lệ phí chưa thu. Thu đủ và ghi số tiền rồi mới trả kết quả.",
		"{1:money} of the fee is still unpaid. Take the amount and enter it before handing the result over.",
	},
}
