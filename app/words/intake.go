package words

var intakeWords = table{
	"intake.procedure": {
		"Chưa chọn thủ tục hành chính. Chọn thủ tục mà người dân yêu cầu.",
		"No procedure was chosen. Choose the procedure that the citizen asks for.",
	},
	"intake.procedure_unknown": {
		"Danh mục không có thủ tục mã “{1}”. Tìm thủ tục theo tên rồi chọn lại.",
		"The catalogue has no procedure with the code “{1}”. Find it by name and choose again.",
	},
	"intake.procedure_not_in_force": {
		"Thủ tục mã “{1}” không có hiệu lực vào {2}. Chọn thủ tục khác, hoặc kiểm tra ngày tiếp nhận.",
		"The procedure “{1}” was not in force at {2}. Choose another one, or check the date of receipt.",
	},
	"intake.name": {
		"Chưa có họ tên. Nhập họ tên người nộp hồ sơ, hoặc tên cơ quan, tổ chức.",
		"The name is missing. Enter the name of the person or the organisation that files the case.",
	},
	"intake.too_long": {
		"Nội dung dài quá {1} ký tự. Rút ngắn lại, phần còn lại ghi ở mục Ghi chú.",
		"The text is longer than {1} characters. Shorten it and put the rest into the note.",
	},
	"intake.channel": {
		"Chưa chọn cách nộp hồ sơ. Chọn trực tiếp, trực tuyến hoặc bưu chính công ích.",
		"How the case came in was not chosen. Choose in person, online or by post.",
	},
	"intake.result_way": {
		"Chưa chọn phương thức nhận kết quả. Chọn tại quầy, bưu chính công ích hoặc trực tuyến.",
		"How the result is collected was not chosen. Choose the counter, the public post or online.",
	},
	"intake.result_address": {
		"Chưa có địa chỉ nhận kết quả qua bưu chính. Ghi đủ số nhà, đường, xã phường, tỉnh.",
		"The address that the post brings the result to is missing. Enter house, street, ward and province.",
	},
	"intake.fee_cut": {
		"Mức giảm phải từ 1 đến 99 phần trăm. Miễn toàn bộ thì chọn Miễn.",
		"A reduction must be 1 to 99 per cent. Choose exempt when nothing is to be paid.",
	},
	"intake.fee_ground": {
		"Chưa ghi căn cứ giảm phí, lệ phí. Ghi đối tượng hoặc văn bản quy định.",
		"The ground of the reduction is missing. Enter the group of persons or the act that gives it.",
	},
	"intake.sets": {
		"Số bộ hồ sơ không hợp lệ. Nhập một số từ 1 trở lên.",
		"The number of sets is not possible. Enter a number from 1 up.",
	},
	"intake.paper_count": {
		"Số bản giấy tờ không hợp lệ. Nhập một số từ 0 đến 999.",
		"That is no number of copies. Enter 0 to 999.",
	},
	"intake.papers": {
		"Danh sách giấy tờ dài quá {1} dòng. Gộp các giấy tờ cùng loại vào một dòng.",
		"The list of papers has more than {1} lines. Bring papers of the same kind together in one line.",
	},
	"intake.fee": {
		"Số tiền không hợp lệ. Nhập số đồng từ 0 đến 1.000.000.000.",
		"That is no amount. Enter dong from 0 to 1,000,000,000.",
	},
	"intake.received_in_future": {
		"Thời điểm tiếp nhận {1} chưa tới. Nhập thời điểm thực tế nhận hồ sơ, hoặc kiểm tra đồng hồ của máy.",
		"The time of receipt {1} has not come yet. Enter when the case was really taken in, or check the clock of this computer.",
	},
	"intake.received_too_early": {
		"Thời điểm tiếp nhận quá sớm: chương trình chỉ nhận hồ sơ từ {1}. Kiểm tra lại ngày tiếp nhận.",
		"The time of receipt is too early: cases are taken in from {1} on. Check the date of receipt.",
	},
	"intake.official_code": {
		"Mã hồ sơ quốc gia không đúng dạng. Nhập như trên Cổng Dịch vụ công, ví dụ H15.50.05.13-261008-0975, hoặc để trống.",
		"The national case code is not shaped right. Enter it as the national portal shows it, for example H15.50.05.13-261008-0975, or leave it empty.",
	},
	"intake.official_code_taken": {
		"Mã hồ sơ quốc gia này đã ghi cho hồ sơ {1}. Mở hồ sơ đó để kiểm tra, hoặc sửa lại mã.",
		"This national case code already belongs to case {1}. Open that case to check, or correct the code.",
	},
	"intake.email": {
		"Địa chỉ thư điện tử không đúng dạng. Kiểm tra lại, ví dụ ten@vidu.vn, hoặc để trống.",
		"The e-mail address is not shaped right. Check it, for example name@example.vn, or leave it empty.",
	},
	"intake.phone": {
		"Số điện thoại không đúng dạng. Kiểm tra lại với người dân, hoặc để trống.",
		"The phone number is not shaped right. Ask the citizen again, or leave it empty.",
	},
	"intake.authorizer_name": {
		"Chưa có họ tên người ủy quyền. Nhập họ tên, hoặc bỏ phần nộp thay.",
		"The name of the person who authorises is missing. Enter it, or take away the authorisation.",
	},
	"intake.authorisation": {
		"Chưa ghi giấy tờ ủy quyền. Ghi loại, số và ngày của giấy ủy quyền mà người nộp xuất trình.",
		"The authorisation is missing. Enter the kind, number and date of the paper that was shown.",
	},
	"intake.outside_hours": {
		"Thời điểm tiếp nhận ở ngoài giờ làm việc. Kiểm tra lại; thời hạn được tính theo giờ làm việc.",
		"The time of receipt is outside office hours. Check it; the limit is reckoned by office hours.",
	},
	"intake.year_unconfirmed": {
		"Lịch nghỉ năm {1} chưa được xác nhận đầy đủ, nên ngày hẹn trả có thể thay đổi. Đối chiếu với thông báo nghỉ lễ, tết.",
		"The days off of {1} are not confirmed, so the due date may change. Compare with the announced holidays.",
	},
	"intake.unverified": {
		"Thủ tục này còn nội dung chưa được phường xác nhận[: {1}]. Đối chiếu với quyết định công bố trước khi hẹn trả.",
		"Something about this procedure is not confirmed by the ward yet[: {1}]. Compare with the published decision before promising a date.",
	},
	"intake.same_today": {
		"Hôm nay đã tiếp nhận hồ sơ {1} của cùng người và cùng thủ tục. Kiểm tra để không tiếp nhận trùng.",
		"Case {1} of the same person and procedure was received today. Check that this is not the same case again.",
	},
	"favourite.slot": {
		"Phím nhanh phải là một số từ 1 đến 9. Chọn lại phím cho thủ tục này.",
		"A number key must be 1 to 9. Choose the key for this procedure again.",
	},
}
