package words

// Papers that cannot be printed, because what they are about has not happened.
var paperWords = table{
	"receipt.refused": {
		"Hồ sơ {1} bị từ chối tiếp nhận nên không có giấy tiếp nhận và hẹn trả kết quả. In phiếu từ chối (Mẫu 03).",
		"Case {1} was refused at intake, so it has no receipt. Print the refusal slip (form 03).",
	},
	"supplement.not_yet": {
		"Hồ sơ {1} chưa được yêu cầu bổ sung nên chưa in được phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. Ghi yêu cầu bổ sung trước rồi in.",
		"Nothing has been asked for in case {1}, so there is no supplement slip to print yet. Ask for the supplement first.",
	},
	"refusal.not_yet": {
		"Hồ sơ {1} không bị từ chối tiếp nhận nên không có phiếu từ chối. Mở lại hồ sơ để xem trạng thái.",
		"Case {1} was not refused, so there is no refusal slip. Open it again to see where it stands.",
	},
	"apology.not_yet": {
		"Hồ sơ {1} chưa được hẹn lại nên chưa in được phiếu xin lỗi. Ghi ngày hẹn lại và lý do trước rồi in.",
		"Case {1} has not been given a new date, so there is no apology to print yet. Give the new date and the reason first.",
	},
	"stop.not_yet": {
		"Hồ sơ {1} chưa được rút hoặc dừng nên chưa in được thông báo dừng giải quyết. Ghi việc rút hoặc dừng trước rồi in.",
		"Case {1} was neither withdrawn nor stopped, so there is no notice to print yet. Record that first.",
	},
	"control.not_yet": {
		"Hồ sơ {1} chưa được tiếp nhận nên không có phiếu kiểm soát. Tiếp nhận hồ sơ trước rồi in.",
		"Case {1} has not been taken in, so it has no control slip. Take it in first.",
	},
	"transfer.not_yet": {
		"Hồ sơ {1} chưa chuyển cho ai nên chưa có phiếu bàn giao. Chuyển hồ sơ trước rồi in.",
		"Case {1} has not been handed to anybody, so it has no hand-over slip yet. Transfer it first.",
	},
	"transfer.no_step": {
		"Hồ sơ {1} không có lần bàn giao thứ {2}. Mở lại hồ sơ để xem các lần giao, nhận.",
		"Case {1} has no hand-over number {2}. Open it again to see the steps of its file.",
	},
	"transfer.nothing": {
		"Chưa chọn hồ sơ nào để bàn giao. Chọn ít nhất một hồ sơ rồi in phiếu bàn giao.",
		"No case is chosen to be handed over. Choose at least one, then print the slip.",
	},
}
