package words

var accessWords = table{
	"access.wrong": {
		"Tên đăng nhập hoặc mật khẩu không đúng. Kiểm tra bộ gõ tiếng Việt và phím Caps Lock rồi nhập lại.",
		"The login or the password is wrong. Check the Vietnamese keyboard and Caps Lock, then try again.",
	},
	"access.wait": {
		"Đã nhập sai nhiều lần. Chờ {1} giây rồi nhập lại.",
		"Too many wrong tries. Wait {1} {1:second|seconds}, then try again.",
	},
	"access.inactive": {
		"Tài khoản này đã ngừng sử dụng. Liên hệ người quản trị để mở lại.",
		"This account is no longer in use. Ask an administrator to open it again.",
	},
	"access.not_signed_in": {
		"Chưa đăng nhập, hoặc phiên làm việc đã hết. Đăng nhập để tiếp tục; bản nháp vẫn còn.",
		"You are not signed in, or the session has ended. Sign in to go on; drafts are kept.",
	},
	"access.locked": {
		"Màn hình đang khóa. Nhập mật khẩu để tiếp tục.",
		"This desk is locked. Enter your password to go on.",
	},
	"access.role": {
		"Vai trò hiện tại không được làm việc này. Nhờ người có quyền, hoặc đề nghị quản trị cấp quyền.",
		"Your role may not do this. Ask somebody who may, or ask an administrator for the role.",
	},
	"door.no_token": {
		"Địa chỉ mở chương trình thiếu mã khởi động. Mở lại bằng địa chỉ đầy đủ mà chương trình đã in ra.",
		"The address lacks the start token. Open the full address that the program printed.",
	},
	"officer.login_taken": {
		"Tên đăng nhập “{1}” đã có người dùng. Chọn tên khác.",
		"The login “{1}” is taken. Choose another one.",
	},
	"officer.role": {
		"Chưa chọn vai trò. Chọn quản trị, tiếp nhận và trả kết quả, nhập phiếu khảo sát hoặc lãnh đạo.",
		"No role was chosen. Choose administrator, counter clerk, survey staff or leader.",
	},
	"officer.unit": {
		"Không có bộ phận “{1}” trong thông tin cơ quan. Chọn một bộ phận chuyên môn đã khai, hoặc để trống.",
		"The office profile names no unit “{1}”. Choose one of its units, or none.",
	},
	"officer.unknown": {
		"Không tìm thấy người này trong danh sách. Tải lại danh sách rồi chọn lại.",
		"This person is not on the list. Load the list again and choose again.",
	},
	"officer.last_admin": {
		"Đây là người quản trị cuối cùng đang hoạt động. Giao quyền quản trị cho người khác trước.",
		"This is the last active administrator. Make somebody else an administrator first.",
	},
	"password.old_wrong": {
		"Mật khẩu hiện tại không đúng. Nhập lại mật khẩu hiện tại.",
		"The present password is wrong. Enter it again.",
	},
}
