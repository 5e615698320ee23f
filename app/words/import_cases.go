package words

// Cases of another system that come in with a spreadsheet.
var importWords = table{
	"history.case.imported": {
		"Nhập từ {1}: {2:state}[, hẹn trả {3} (theo hệ thống đó)][, hẹn trả {4} (tính theo lịch của cơ quan, tệp không ghi)], dòng {5} của tệp",
		"Taken in from {1}: {2:state}[, due {3} (as that system promised)][, due {4} (by the office's calendar, the file gives none)], row {5} of the file",
	},
	"move.case.imported": {"nhập từ hệ thống khác", "taken in from another system"},
	"import.source": {
		"Chưa ghi tệp lấy từ hệ thống nào. Nhập tên hệ thống, tối đa {1} ký tự, ví dụ “Cổng Dịch vụ công quốc gia”.",
		"The system that the file comes from is missing. Enter its name, at most {1} characters, such as “Cổng Dịch vụ công quốc gia”.",
	},
	"import.column_missing": {
		"Không thấy cột “{1}” trong tệp. Chọn cột tương ứng ở phần ghép cột rồi đọc lại.",
		"The file has no column “{1}”. Choose the one that holds it and read the file again.",
	},
	"import.column_unknown": {
		"Không có mục “{1}” để ghép cột. Các mục có thể ghép: {2}.",
		"There is nothing called “{1}” to map a column to. There are: {2}.",
	},
	"import.heading_unknown": {
		"Tệp không có cột “{1}”. Các cột của tệp: {2}.",
		"The file has no column “{1}”. It has: {2}.",
	},
	"import.code": {
		"Mã hồ sơ “{1}” không đúng dạng của mã quốc gia (ví dụ H15.50.05.13-261008-0975). Kiểm tra lại cột mã hồ sơ.",
		"The code “{1}” does not look like a national code (such as H15.50.05.13-261008-0975). Check the column of codes.",
	},
	"import.code_twice": {
		"Mã hồ sơ {1} đã có ở dòng {2} với nội dung khác. Chỉ giữ một dòng, dòng mới nhất.",
		"The code {1} stands in row {2} already and says something else there. Keep only the newest of the two.",
	},
	"import.channel": {
		"Không rõ hình thức nộp “{1}”. Dùng “Trực tuyến”, “Trực tiếp” hoặc “Bưu chính công ích”.",
		"The channel “{1}” is not known. Use “Trực tuyến”, “Trực tiếp” or “Bưu chính công ích”.",
	},
	"import.state": {
		"Không rõ trạng thái “{1}”. Chọn trạng thái tương ứng ở phần ghép trạng thái rồi đọc lại.",
		"The state “{1}” is not known. Choose what it means and read the file again.",
	},
	"import.when": {
		"Không đọc được ngày “{1}”. Ghi dạng 05/10/2026 hoặc 05/10/2026 14:30.",
		"“{1}” is no date that can be read. Write 05/10/2026 or 05/10/2026 14:30.",
	},
	"import.received_missing": {
		"Chưa có ngày tiếp nhận. Ghi ngày tiếp nhận của hồ sơ.",
		"The day of receipt is missing. Enter it.",
	},
	"import.finished_missing": {
		"Trạng thái là “{1:state}” nhưng không có ngày kết thúc xử lý. Ghi ngày kết thúc, hoặc ghép cột chứa ngày đó.",
		"The state is “{1:state}”, but there is no day on which it ended. Enter it, or choose the column that holds it.",
	},
	"import.open_with_end": {
		"Trạng thái là “{1:state}” nhưng đã có ngày kết thúc hoặc ngày trả kết quả. Sửa trạng thái, hoặc bỏ ngày đó.",
		"The state is “{1:state}”, yet there is a day on which it ended. Put the state right, or take the day away.",
	},
	"import.due_missing": {
		"Không có ngày hẹn trả và thủ tục này không có trong danh mục nên không tính được. Ghi ngày hẹn trả.",
		"There is no due date, and the procedure is not in the rulebook, so none can be reckoned. Enter it.",
	},
	"import.due_first": {
		"Ngày hẹn trả ({2}) trước ngày tiếp nhận ({1}). Kiểm tra lại hai cột ngày.",
		"The due date ({2}) is before the receipt ({1}). Check both columns.",
	},
	"import.finished_first": {
		"Ngày kết thúc ({2}) trước ngày tiếp nhận ({1}). Kiểm tra lại hai cột ngày.",
		"The end ({2}) is before the receipt ({1}). Check both columns.",
	},
	"import.handed_first": {
		"Ngày trả kết quả ({2}) trước ngày kết thúc xử lý ({1}). Kiểm tra lại hai cột ngày.",
		"The hand-over ({2}) is before the end ({1}). Check both columns.",
	},
	"import.future": {
		"Thời điểm {1} ở trong tương lai. Kiểm tra lại ngày trong tệp và đồng hồ của máy.",
		"{1} is in the future. Check the file and the clock of this computer.",
	},
	"import.procedure_missing": {
		"Không có mã hoặc tên thủ tục. Ghi mã TTHC hoặc tên TTHC.",
		"Neither code nor name of the procedure is given. Enter one of them.",
	},
	"import.procedure": {
		"Thủ tục “{1}” không có trong danh mục. Thêm thủ tục vào danh mục, hoặc ghép cả cột tên TTHC và cột lĩnh vực.",
		"The procedure “{1}” is not in the rulebook. Add it there, or choose columns for both its name and its field.",
	},
	"import.reason": {
		"Chưa ghi lý do. Ghi ngắn gọn vì sao hoàn tác lần nhập này.",
		"The reason is missing. Say briefly why this import is taken back.",
	},
	"import.file_unknown": {
		"Không có lần nhập “{1}”. Tải lại danh sách rồi chọn lại.",
		"There is no import “{1}”. Load the list again and choose again.",
	},
	"import.undone_already": {
		"{1} đã hoàn tác lần nhập này lúc {2}. Không cần làm lại.",
		"{1} already took this import back at {2}. Nothing more is needed.",
	},
	"import.touched": {
		"Hồ sơ {1} đã có việc khác sau khi nhập nên không hoàn tác cả tệp được. Sửa từng hồ sơ, hoặc nhập tệp đã sửa.",
		"Something else has happened to case {1} since, so the file cannot be taken back as a whole. Correct the cases one by one, or take a corrected file in.",
	},
	"cli.import_map": {
		"Tham số --map “{1}” không đúng. Ghi dạng --map cột=Tên cột trong tệp, ví dụ --map dueAt=\"Hạn trả\".",
		"--map “{1}” is wrong. Write --map column=HEADING, such as --map dueAt=\"Hạn trả\".",
	},
	"cli.import_progress": {"Đã ghi {1}/{2} hồ sơ…", "{1} of {2} cases…"},
	"cli.import_differs": {
		"Dòng {1}: hồ sơ {2} ở đây giữ nguyên; {3} khác tệp: ở đây “{4}”, trong tệp “{5}”.",
		"Row {1}: case {2} stands as it is here; {3} differs: “{4}” here, “{5}” in the file.",
	},
	"cli.import_cases_counts": {
		"{1} dòng: thêm {2}, cập nhật {3}, đã có {4}, nhập tay giữ nguyên {5}, chưa tiếp nhận {6}, có lỗi {7}.",
		"{1} {1:row|rows}: {2} added, {3} moved on, {4} known, {5} entered by hand and left, {6} not received yet, {7} wrong.",
	},
	"cli.import_cases_older": {
		"Tệp này có số liệu đến {1}, cũ hơn tệp đã nhập (đến {2}): {3} hồ sơ đang giải quyết giữ nguyên hẹn trả và trạng thái theo tệp mới hơn.",
		"This file goes up to {1} and is older than one taken in before (up to {2}): {3} open {3:case keeps|cases keep} due time and state as the newer file told them.",
	},
	"report.unknown": {
		"Không có báo cáo “{1}”. Chọn lại báo cáo trên màn hình F9.",
		"There is no report “{1}”. Choose one on the F9 screen.",
	},
	"undo.import": {
		"Việc này do nhập tệp từ hệ thống khác. Quản trị viên hoàn tác cả lần nhập ở màn hình nhập hồ sơ từ Excel.",
		"This came with a file of another system. An administrator takes the whole import back on the screen of imports.",
	},
}
