package words

var caseWords = table{
	"case.unknown": {
		"Không có hồ sơ “{1}”. Kiểm tra lại mã hồ sơ, hoặc tìm theo họ tên, số điện thoại.",
		"There is no case “{1}”. Check the number, or search by name or phone.",
	},
	"case.check_sign": {
		"Số “{1}” vừa quét sai ký tự kiểm tra nên chưa mở hồ sơ nào. Quét lại phiếu, hoặc gõ số in trên phiếu.",
		"The check character of the scanned number “{1}” is wrong, so no case was opened. Scan the slip again, or type the number printed on it.",
	},
	"case.not_open": {
		"Hồ sơ đang ở trạng thái “{1:state}”[ (do {2} ghi lúc {3})] nên không làm được việc này. Mở lại hồ sơ để xem diễn biến.",
		"The case is in the state “{1:state}”[ (recorded by {2} at {3})], so this cannot be done. Open the case again to see what happened.",
	},
	"case.finished_already": {
		"Hồ sơ đã được {1} ghi là xử lý xong lúc {2}. Không cần ghi lại; mở hồ sơ để xem kết quả.",
		"{1} already marked this case as finished at {2}. Nothing more is needed; open the case to see the result.",
	},
	"case.handed_over_already": {
		"Kết quả đã được {1} trả lúc {2}. Không trả lần thứ hai; mở hồ sơ để xem ai đã nhận.",
		"{1} already handed the result over at {2}. Do not hand it over twice; open the case to see who received it.",
	},
	"case.not_finished": {
		"Hồ sơ chưa xử lý xong nên chưa trả kết quả được. Ghi kết quả giải quyết trước rồi mới trả.",
		"The case is not finished, so there is nothing to hand over yet. Record its result first.",
	},
	"case.transfer_to": {
		"Chưa ghi nơi nhận hồ sơ. Nhập tên người hoặc bộ phận giải quyết.",
		"Nobody to transfer to was named. Enter the officer or the unit that handles the case.",
	},
	"case.result_document": {
		"Chưa ghi văn bản kết quả. Nhập tên văn bản trả cho người dân và số bản.",
		"The result document is missing. Enter what the citizen is given and how many.",
	},
	"case.reason": {
		"Chưa ghi lý do. Ghi ngắn gọn vì sao phải sửa; lý do được lưu trong diễn biến của hồ sơ.",
		"The reason is missing. Say briefly why this is corrected; it is kept in the history of the case.",
	},
	"case.nothing_changed": {
		"Chưa có nội dung nào thay đổi. Sửa ít nhất một mục, hoặc bấm Esc để thôi.",
		"Nothing was changed. Correct at least one field, or press Esc to leave.",
	},
	"case.moved_on": {
		"{1} đã ghi “{2:move}” cho hồ sơ này lúc {3}, sau khi hồ sơ được mở ở đây. Xem lại hồ sơ; nếu vẫn cần thì lưu lần nữa, những gì đã nhập vẫn còn trên màn hình.",
		"{1} recorded “{2:move}” for this case at {3}, after you opened it. Look at it again; if it is still needed, save once more: what you typed is still on the screen.",
	},
}
