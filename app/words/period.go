package words

var periodWords = table{
	"date.invalid": {
		"“{1}” không phải là một ngày có thật. Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/9/2026.",
		"“{1}” is not a real date. Enter day/month/year, for example 05/09/2026.",
	},
	"moment.invalid": {
		"“{1}” không phải là thời điểm có thật. Nhập ngày và giờ, ví dụ 05/9/2026 14:30.",
		"“{1}” is not a real time. Enter a date and a time, for example 05/09/2026 14:30.",
	},
	"moment.no_time": {
		"“{1}” mới có ngày, thiếu giờ. Nhập cả ngày và giờ, ví dụ 05/9/2026 14:30.",
		"“{1}” is a date without a time. Enter both, for example 05/09/2026 14:30.",
	},
	"period.future": {
		"Kỳ bắt đầu ngày {1} chưa đến nên chưa có số liệu. Chọn tháng này hoặc tháng trước.",
		"The period beginning {1} has not come yet, so there are no figures. Choose this month or an earlier one.",
	},
	"month.invalid": {
		"“{1}” không phải là tháng. Nhập năm và tháng, ví dụ 2026-10.",
		"“{1}” is not a month. Enter year and month, for example 2026-10.",
	},
	"period.order": {
		"Kỳ từ {1} đến {2} không hợp lệ. Ngày cuối không được trước ngày đầu và kỳ không dài quá 10 năm.",
		"The period from {1} to {2} is not possible. The last day must not come before the first, and ten years is the most.",
	},
	"figure.unknown": {
		"Biểu số liệu không có cột “{1}”. Mở lại biểu và chọn số liệu cần xem.",
		"The table has no figure called “{1}”. Open the table again and choose a figure.",
	},
	"calendar.no_working_day": {
		"Không tìm thấy ngày làm việc nào cho đến {1}. Kiểm tra lại lịch nghỉ trong mục Thiết lập.",
		"No working day was found up to {1}. Check the days off in the settings.",
	},
}

var hoursWords = table{
	"hours.none": {
		"Chưa có giờ làm việc. Nhập ít nhất một buổi, ví dụ 08:00 đến 12:00.",
		"There are no office hours. Enter at least one stretch, for example 08:00 to 12:00.",
	},
	"hours.order": {
		"Giờ làm việc từ {1} đến {2} không đúng thứ tự. Giờ bắt đầu phải trước giờ kết thúc và sau buổi trước đó.",
		"Office hours from {1} to {2} are not in order. The start must come before the end and after the stretch before.",
	},
	"hours.clock": {
		"“{1}” không phải là giờ. Nhập giờ và phút trong ngày, ví dụ 08:00.",
		"“{1}” is not a time of day. Enter hours and minutes, for example 08:00.",
	},
}
