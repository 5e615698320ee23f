package words

// Changing the catalogue and the office, and lists that come in as spreadsheets.
var catalogueWords = table{
	"sheet.too_large": {
		"Tệp lớn hơn {1} MB. Chỉ giữ lại trang tính cần nhập rồi thử lại.",
		"The file is larger than {1} MB. Keep only the sheet to take in, then try again.",
	},
	"sheet.too_many_rows": {
		"Tệp có hơn {1} dòng. Chia thành nhiều tệp nhỏ hơn rồi nhập từng tệp.",
		"The file has more than {1} rows. Split it into smaller files and take them in one by one.",
	},
	"sheet.too_many_columns": {
		"Dòng {1} có hơn {2} cột. Xóa các cột thừa rồi thử lại.",
		"Row {1} has more than {2} columns. Delete those that are not needed, then try again.",
	},
	"sheet.cell_too_long": {
		"Dòng {1} có ô dài hơn {2} ký tự. Rút ngắn nội dung ô đó rồi thử lại.",
		"Row {1} has a cell of more than {2} characters. Shorten it, then try again.",
	},
	"sheet.empty": {
		"Tệp không có dữ liệu ở trang tính đầu tiên. Chọn tệp khác, hoặc chuyển dữ liệu lên trang tính đầu tiên.",
		"The first sheet of the file holds no data. Choose another file, or move the data to the first sheet.",
	},
	"sheet.encoding": {
		"Tệp CSV không phải bảng mã UTF-8 nên chữ tiếng Việt sẽ sai. Trong Excel, lưu lại dạng “CSV UTF-8” hoặc .xlsx rồi nhập lại.",
		"The CSV file is not UTF-8, so Vietnamese letters would come out wrong. In Excel, save it as “CSV UTF-8” or .xlsx, then try again.",
	},
	"sheet.old_format": {
		"Tệp là định dạng Excel cũ (.xls) hoặc có đặt mật khẩu. Lưu lại dạng .xlsx không mật khẩu rồi nhập lại.",
		"The file is an old Excel file (.xls) or has a password. Save it as .xlsx without a password, then try again.",
	},
	"sheet.unreadable": {
		"Không đọc được tệp này: tệp hỏng, hoặc không phải .xlsx hay .csv. Mở tệp trong Excel, lưu lại dạng .xlsx rồi nhập lại.",
		"This file cannot be read: it is broken, or neither .xlsx nor .csv. Open it in Excel, save it as .xlsx, then try again.",
	},
	"procedure.in_the_past": {
		"Thủ tục {1}: phiên bản mới không thể bắt đầu trước hôm nay. Chọn ngày bắt đầu từ {2} trở đi.",
		"Procedure {1}: a new version cannot begin before today. Choose {2} or later.",
	},
	"procedure.version_begun": {
		"Thủ tục {1}: đã có phiên bản áp dụng từ {2}. Phiên bản mới phải bắt đầu sau ngày đó.",
		"Procedure {1}: there is a version from {2} on already. A new one has to begin after it.",
	},
	"procedure.end_in_the_past": {
		"Thủ tục {1}: không thể hết hiệu lực trước {2}. Chọn ngày đó hoặc muộn hơn.",
		"Procedure {1}: it cannot end before {2}. Choose that day or a later one.",
	},
	"procedure.next_begins": {
		"Thủ tục {1}: phiên bản sau áp dụng từ {2}. Chọn ngày hết hiệu lực trước ngày đó.",
		"Procedure {1}: the next version begins on {2}. Choose a last day before it.",
	},
	"procedure.ended_already": {
		"Thủ tục {1}: phiên bản này đã hết hiệu lực từ {2}. Nếu cần dùng lại, hãy nhập phiên bản mới.",
		"Procedure {1}: this version ended on {2}. To use it again, enter a new version.",
	},
	"procedure.unknown": {
		"Không tìm thấy thủ tục {1}. Tải lại danh mục rồi chọn lại.",
		"There is no procedure {1}. Load the catalogue again and choose again.",
	},
	"calendar.unknown": {
		"Không có lịch nghỉ “{1}”. Tải lại trang rồi chọn năm.",
		"There is no calendar “{1}”. Load the page again and choose a year.",
	},
	"hours.in_the_past": {
		"Giờ làm việc mới không thể bắt đầu trước hôm nay. Chọn ngày từ {1} trở đi.",
		"New office hours cannot begin before today. Choose {1} or later.",
	},
	"hours.too_many": {
		"Có quá nhiều khoảng giờ làm việc. Giữ lại nhiều nhất {1} khoảng.",
		"There are too many stretches of office hours. Keep at most {1}.",
	},
	"profile.lines": {
		"Có quá nhiều dòng. Giữ lại nhiều nhất {1} dòng.",
		"There are too many lines. Keep at most {1}.",
	},
	"import.unknown": {
		"Không có danh sách “{1}”. Dùng procedures, days, officers hoặc profile.",
		"There is no list “{1}”. Use procedures, days, officers or profile.",
	},
	"sheet.column_unknown": {
		"Không có cột “{1}”. Sửa tên cột hoặc xóa cột đó; các cột được dùng: {2}.",
		"There is no column “{1}”. Put its heading right or delete it; the columns are: {2}.",
	},
	"sheet.column_missing": {
		"Thiếu cột “{1}”. Thêm cột đó; các cột được dùng: {2}.",
		"The column “{1}” is missing. Add it; the columns are: {2}.",
	},
	"sheet.column_twice": {
		"Cột “{1}” có hai lần. Giữ lại một cột.",
		"The column “{1}” is there twice. Keep one.",
	},
	"sheet.beside": {
		"Ô ở cột thứ {1} không thuộc cột nào có tên. Xóa ô đó, hoặc đặt tên cho cột.",
		"The cell in column {1} stands under no heading. Delete it, or give its column a heading.",
	},
	"sheet.date": {
		"“{1}” không phải là ngày. Nhập như 24/11/2026.",
		"“{1}” is not a date. Enter it like 24/11/2026.",
	},
	"sheet.number": {
		"“{1}” không phải là số nguyên. Nhập số như 2000.",
		"“{1}” is not a whole number. Enter it like 2000.",
	},
	"sheet.yes_no": {
		"“{1}” không phải là Có hoặc Không. Nhập một trong hai từ đó.",
		"“{1}” is neither Có (yes) nor Không (no). Enter one of these words.",
	},
	"sheet.row_twice": {
		"Dòng này trùng với dòng {1}. Giữ lại một dòng.",
		"This row is about the same as row {1}. Keep one of them.",
	},
	"profile.item_unknown": {
		"Không có mục “{1}” trong thông tin cơ quan. Sửa tên mục, hoặc xóa dòng này.",
		"There is no item “{1}” in the office profile. Put its name right, or delete the row.",
	},
	"file.not_read": {
		"Không đọc được tệp {1}[: {2}]. Kiểm tra lại đường dẫn rồi thử lại.",
		"The file {1} could not be read[: {2}]. Check its path, then try again.",
	},
	"cli.import": {
		"Không nhập được “{1}”; hãy dùng procedures, days, officers, profile, sheets hoặc cases.",
		"“{1}” cannot be imported; use procedures, days, officers, profile, sheets or cases.",
	},
	"cli.import_counts": {
		"{1} dòng: thêm {2}, sửa {3}, giữ nguyên {4}, có lỗi {5}.",
		"{1} {1:row|rows}: {2} added, {3} changed, {4} as they were, {5} wrong.",
	},
	"cli.import_done":  {"Đã nhập.", "Taken in."},
	"cli.import_tried": {"Chỉ thử, chưa nhập gì.", "Only tried: nothing was taken in."},
	"cli.import_refused": {
		"Chưa nhập gì. Sửa các dòng trên rồi nhập lại, hoặc thêm --skip-bad để bỏ qua các dòng đó.",
		"Nothing was taken in. Put these rows right and try again, or add --skip-bad to leave them out.",
	},
	"cli.import_row": {"Dòng {1}[, cột “{2}”]: {3}", "Row {1}[, column “{2}”]: {3}"},
	"cli.import_waiting": {
		"{1} hồ sơ đang chờ bổ sung cũng đổi hẹn, chưa cần báo: hẹn trả được tính lại khi nhận đủ giấy tờ.",
		"{1} cases that wait for papers move too and need no call: their date is reckoned again when the papers come.",
	},
	"cli.import_moved":       {"Hồ sơ {1} đổi hẹn trả từ {2} sang {3}; báo cho {4}[, điện thoại {5}]", "Case {1} moves from {2} to {3}; call {4}[, phone {5}]"},
	"unit.name.WORKING_DAY":  {"ngày làm việc", "working days"},
	"unit.name.CALENDAR_DAY": {"ngày", "days"},
	"unit.name.WORKING_HOUR": {"giờ làm việc", "working hours"},
	"unit.name.SAME_DAY":     {"trong ngày", "same day"},
	"unit.fee.FREE":          {"không thu", "free"},
	"unit.fee.PER_CASE":      {"theo hồ sơ", "by case"},
	"unit.fee.PER_PAGE":      {"theo trang", "by page"},
	"unit.fee.PER_COPY":      {"theo bản", "by copy"},
	"unit.fee.LOCAL":         {"HĐND tỉnh quy định", "set by the province"},
}
