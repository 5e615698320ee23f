package words

var setUpWords = table{
	"setup.done": {
		"Đơn vị đã được thiết lập trước đó. Đăng nhập để làm việc; thông tin đơn vị sửa trong mục Thiết lập.",
		"The office was set up already. Sign in to work; change the office in the settings.",
	},
	"setup.needed": {
		"Thư mục dữ liệu này chưa được thiết lập. Thiết lập đơn vị trước khi làm việc.",
		"This data folder has no office yet. Run the set-up first.",
	},
	"setup.committee": {
		"Chưa có tên Ủy ban nhân dân. Nhập tên đầy đủ, ví dụ Ủy ban nhân dân phường Mẫu.",
		"The name of the People's Committee is missing. Enter it in full, for example Ủy ban nhân dân phường Mẫu.",
	},
	"setup.one_stop": {
		"Chưa có tên bộ phận một cửa. Nhập tên đầy đủ, ví dụ Trung tâm Phục vụ hành chính công phường Mẫu.",
		"The name of the one-stop unit is missing. Enter it in full, for example Trung tâm Phục vụ hành chính công phường Mẫu.",
	},
	"setup.place": {
		"Chưa có địa danh. Nhập địa danh ghi trước ngày tháng trên giấy tờ, ví dụ Phường Mẫu.",
		"The place is missing. Enter what stands before the date on papers, for example Phường Mẫu.",
	},
	"setup.counter": {
		"Ký hiệu quầy không hợp lệ. Nhập từ 1 đến 3 chữ cái không dấu hoặc chữ số, ví dụ A.",
		"The mark of the counter is not possible. Enter 1 to 3 plain letters or digits, for example A.",
	},
	"setup.name": {
		"Chưa có họ tên. Nhập họ tên của người sử dụng.",
		"The name is missing. Enter the name of the person.",
	},
	"setup.login": {
		"Tên đăng nhập không hợp lệ. Nhập chữ cái không dấu, chữ số, dấu chấm hoặc gạch nối, không có dấu cách.",
		"The login is not possible. Use plain letters, digits, dots or hyphens, without spaces.",
	},
	"setup.password": {
		"Mật khẩu quá ngắn. Nhập ít nhất 8 ký tự.",
		"The password is too short. Enter at least 8 characters.",
	},
	"profile.survey_min": {
		"Số phiếu ít nhất của một nhóm khi công bố phải từ {1} đến {2}. Nhóm ít phiếu hơn được gộp lại để không ai bị nhận ra.",
		"The fewest survey forms of a group that is shown must be {1} to {2}. Smaller groups are put together so that nobody can be recognised.",
	},
	"setup.cutoff": {
		"Ngày bắt đầu kỳ báo cáo không hợp lệ. Nhập một số từ 1 đến 28; 1 là theo tháng dương lịch.",
		"The first day of the reporting period is not possible. Enter a number from 1 to 28; 1 means the calendar month.",
	},
}
