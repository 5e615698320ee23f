package words

// The turns of a case besides the straight way.
var turnWords = table{
	"case.waiting": {
		"Hồ sơ đang ở trạng thái “{1:state}”[ (do {2} ghi lúc {3})] nên chưa làm được việc này. Nhận đủ giấy tờ hoặc tiền còn thiếu rồi làm tiếp.",
		"The case is at “{1:state}”[ (recorded by {2} at {3})], so this cannot be done yet. Take in the missing papers or money first.",
	},
	"supplement.items": {
		"Chưa ghi giấy tờ cần bổ sung. Nhập ít nhất một giấy tờ, mỗi dòng một loại.",
		"No paper is asked for. Enter at least one, one a line.",
	},
	"supplement.once": {
		"Hồ sơ này đã được {1} yêu cầu bổ sung lúc {2}. Mỗi hồ sơ chỉ được yêu cầu sửa đổi, bổ sung một lần (Nghị định 118/2025/NĐ-CP, Điều 11); hãy giải quyết tiếp hoặc từ chối kèm lý do.",
		"{1} asked for a supplement at {2}. The law allows one request for a case (Decree 118/2025, article 11); go on solving it or stop it with a reason.",
	},
	"supplement.not_asked": {
		"Hồ sơ đang ở trạng thái “{1:state}”, không chờ bổ sung[; {2} đã nhận bổ sung lúc {3}]. Mở lại hồ sơ để xem việc cần làm.",
		"The case is at “{1:state}” and waits for no supplement[; {2} took it in at {3}]. Open it again to see what is to be done.",
	},
	"fee.too_much": {
		"Số tiền thu vượt số còn phải nộp ({1:money})[; {2} vừa thu lúc {3}]. Nhập lại số tiền.",
		"That is more than is still to be paid ({1:money})[; {2} took money at {3}]. Enter the amount again.",
	},
	"fee.receipt_unpaid": {
		"Có số biên lai nhưng chưa ghi khoản đã thu. Ghi số tiền đã thu, hoặc xóa số biên lai.",
		"There is the number of a receipt but no payment. Record what was paid, or remove the number.",
	},
	"fee.case_ended": {
		"Hồ sơ đang ở trạng thái “{1:state}”[ (do {2} ghi lúc {3})], không có kết quả nên không thu phí, lệ phí nữa. Nếu ghi nhầm thì hoàn tác việc đó rồi thu.",
		"The case is at “{1:state}”[ (recorded by {2} at {3})] and has no result, so no fee is taken any more. If that was a slip, undo it first.",
	},
	"fee.paid_already": {
		"Người dân đã nộp {1:money}, không ít hơn số tiền yêu cầu. Nhập tổng số phải nộp, gồm cả phần đã nộp.",
		"{1:money} has been paid already, no less than what is asked for. Enter the whole fee, what was paid included.",
	},
	"extension.day_off": {
		"Ngày {1} không phải ngày làm việc. Chọn một ngày làm việc khác.",
		"{1} is not a working day. Choose a working day.",
	},
	"extension.once": {
		"Hồ sơ này đã được {1} hẹn lại lúc {2}. Mỗi hồ sơ chỉ được hẹn lại một lần; hãy trả kết quả theo ngày đã hẹn.",
		"{1} gave this case a new date at {2}. That may be done once only; keep the date given.",
	},
	"extension.not_later": {
		"Ngày hẹn lại phải sau ngày hẹn hiện nay ({1}). Chọn ngày khác.",
		"The new date must be after the date promised now ({1}). Choose another date.",
	},
	"extension.far": {
		"Ngày hẹn lại sau ngày {1}: xa hơn cả một lần thời hạn giải quyết nữa. Kiểm tra lại ngày; nếu đúng thì đánh dấu “Vẫn hẹn đến ngày này” rồi lưu lại.",
		"The new date is after {1}: further than the whole limit over again. Check it; if it is meant, tick “Keep this date” and save again.",
	},
	"extension.too_far": {
		"Ngày hẹn lại xa hơn một năm (sau ngày {1}). Kiểm tra lại năm vừa nhập.",
		"The new date is more than a year away (after {1}). Check the year.",
	},
	"step.nothing_to_confirm": {
		"Không có lần giao nhận nào chờ xác nhận[; {1} đã xác nhận lúc {2}]. Mở lại hồ sơ để xem ai đang giữ.",
		"No handing over waits to be confirmed[; {1} confirmed it at {2}]. Open the case again to see who has it.",
	},
	"step.own": {
		"Người đã giao hồ sơ này cho {1} không tự xác nhận đã nhận. Nhờ bên nhận xác nhận.",
		"You handed this file to {1}, so you cannot confirm that it came. Ask the receiving side to confirm.",
	},
	"undo.nothing": {
		"Hồ sơ chưa có việc nào để hoàn tác. Nếu nhập sai khi tiếp nhận, hãy dùng Sửa.",
		"There is nothing to undo. If something was mistyped at intake, use Correct.",
	},
	"undo.other": {
		"Việc vừa rồi do người khác làm[ ({1}, lúc {2})] nên ở đây không hoàn tác được. Nhờ chính người đó hoàn tác.",
		"Somebody else made the last move[ ({1}, at {2})], so you cannot undo it. Ask them to.",
	},
	"undo.too_late": {
		"Đã quá {1} phút nên không hoàn tác được. Hãy dùng Sửa và ghi lý do.",
		"More than {1} minutes have passed, so it cannot be undone. Use Correct with a reason.",
	},
	"undo.moved_on": {
		"Hồ sơ đã có việc khác[ ({1} ghi “{2:move}” lúc {3})] sau việc cần hoàn tác nên không hoàn tác được. Mở lại hồ sơ để xem.",
		"The case has moved on since[ ({1} recorded “{2:move}” at {3})], so it cannot be undone. Open the case again to look.",
	},
	"batch.size": {
		"Mỗi lần làm được từ 1 đến {1} hồ sơ. Chọn lại hồ sơ.",
		"One batch holds 1 to {1} cases. Choose again.",
	},
	"batch.act": {
		"Không làm hàng loạt được việc “{1}”. Chọn chuyển, xong, hẹn lại, trả kết quả hoặc ghi nguyên nhân quá hạn.",
		"“{1}” cannot be done to several cases at once. Choose transfer, finish, extend, hand over or reason for lateness.",
	},
	"intake.pages": {
		"Số trang không hợp lệ. Nhập từ 0 đến {1}.",
		"That is no number of pages. Enter 0 to {1}.",
	},
	"intake.visit": {
		"Một lần nộp có từ 1 đến {1} hồ sơ. Bớt hồ sơ, hoặc lưu thành nhiều lần.",
		"One visit holds 1 to {1} cases. Remove some, or save them in several goes.",
	},
}
