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
	"handover.way": {
		"Chưa chọn cách trả kết quả. Chọn tại quầy, bưu chính công ích hoặc trực tuyến.",
		"How the result is handed over was not chosen. Choose the counter, the public post or online.",
	},
	"handover.post_number": {
		"Chưa ghi số hiệu bưu gửi. Ghi số trên phiếu gửi mà bưu điện giao lại.",
		"The number of the postal item is missing. Enter the number on the slip that the post gave back.",
	},
	"handover.post_address": {
		"Chưa có địa chỉ nhận kết quả qua bưu chính. Ghi địa chỉ mà người dân đăng ký.",
		"The address that the post brings the result to is missing. Enter the one that the citizen asked for.",
	},
	"handover.post_date": {
		"Ngày gửi bưu điện phải từ {1} đến {2}. Ghi ngày trên phiếu gửi.",
		"The day of posting must be from {1} to {2}. Enter the day on the slip of the post.",
	},
	"post.outcome": {
		"Chưa chọn kết quả phát. Chọn đã phát hoặc chuyển hoàn.",
		"What became of the item was not chosen. Choose delivered or sent back.",
	},
	"post.date": {
		"Ngày phát hoặc chuyển hoàn phải từ {1} đến {2}. Kiểm tra trên tra cứu bưu gửi.",
		"The day of delivery or return must be from {1} to {2}. Check the tracking of the item.",
	},
	"post.not_on_its_way": {
		"Hồ sơ này không có bưu gửi nào đang chờ kết quả phát. Mở lại hồ sơ để xem ai đã ghi.",
		"This case has no postal item that is still on its way. Open the case again to see who recorded it.",
	},
	"handover.by_post": {
		"Hồ sơ này đăng ký nhận kết quả qua bưu chính công ích[ tại {1}]. Mở hồ sơ và trả riêng: ghi số hiệu bưu gửi, hoặc đổi sang trả tại quầy nếu người dân đến nhận.",
		"The result of this case is to be sent by post[ to {1}]. Open it and hand it over by itself: with the number of the item, or at the counter if the citizen has come.",
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
