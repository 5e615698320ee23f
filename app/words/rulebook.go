package words

// Refusals of catalogues and calendars that a ward brings. Units, bases and
// kinds are shown as the file spells them, because the file has to be put right.
var rulebookWords = table{
	"rulebook.unreadable": {
		"Không đọc được tệp {1}: {2}. Kiểm tra lại định dạng và tên các mục trong tệp.",
		"The file {1} cannot be read: {2}. Check its format and the names in it.",
	},
	"rulebook.code_shape": {
		"Thủ tục {1}: mã “{2}” không đúng dạng. Nhập mã quốc gia, ví dụ 2.000815.",
		"Procedure {1}: the code “{2}” is not shaped right. Enter the national code, for example 2.000815.",
	},
	"rulebook.name_missing": {
		"Thủ tục {1}: chưa có tên. Nhập tên theo quyết định công bố.",
		"Procedure {1}: the name is missing. Enter it as the published decision words it.",
	},
	"rulebook.field_missing": {
		"Thủ tục {1}: chưa có lĩnh vực. Nhập lĩnh vực theo quyết định công bố.",
		"Procedure {1}: the field is missing. Enter it as the published decision words it.",
	},
	"rulebook.source_missing": {
		"Thủ tục {1}: chưa ghi căn cứ. Nhập số, ký hiệu văn bản quy định thủ tục.",
		"Procedure {1}: the source is missing. Enter the number of the act it rests on.",
	},
	"rulebook.paper_blank": {
		"Thủ tục {1}: dòng {2} của thành phần hồ sơ để trống. Nhập tên giấy tờ, hoặc xóa dòng đó.",
		"Procedure {1}: line {2} of the required papers is empty. Enter the paper, or take the line away.",
	},
	"rulebook.limit_unit": {
		"Thủ tục {1}: không có đơn vị thời hạn “{2}”. Dùng WORKING_DAY, CALENDAR_DAY, WORKING_HOUR hoặc SAME_DAY.",
		"Procedure {1}: there is no unit of time limits “{2}”. Use WORKING_DAY, CALENDAR_DAY, WORKING_HOUR or SAME_DAY.",
	},
	"rulebook.limit_amount": {
		"Thủ tục {1}: thời hạn {2} ({3:unit.name}) không hợp lệ, nhiều nhất là {4}. Kiểm tra lại với văn bản quy định.",
		"Procedure {1}: the limit {2} ({3:unit.name}) is not possible, {4} is the most. Check it against the act.",
	},
	"rulebook.after15_unit": {
		"Thủ tục {1}: quy tắc sau 15 giờ chỉ dùng cho thủ tục trong ngày, không dùng cho “{2:unit.name}”. Bỏ quy tắc, hoặc đổi đơn vị thời hạn.",
		"Procedure {1}: the 15:00 rule is for same-day procedures only, not for “{2:unit.name}”. Take the rule away, or change the unit.",
	},
	"rulebook.fee_basis": {
		"Thủ tục {1}: không có cách tính phí “{2}”. Dùng FREE, PER_CASE, PER_PAGE, PER_COPY hoặc LOCAL.",
		"Procedure {1}: there is no fee basis “{2}”. Use FREE, PER_CASE, PER_PAGE, PER_COPY or LOCAL.",
	},
	"rulebook.fee_amount": {
		"Thủ tục {1}: mức phí không phù hợp với cách tính “{2:unit.fee}”. Kiểm tra lại các mức tiền.",
		"Procedure {1}: the amounts do not fit the fee basis “{2:unit.fee}”. Check the amounts.",
	},
	"rulebook.valid_from": {
		"Thủ tục {1}: ngày bắt đầu hiệu lực “{2}” không có thật hoặc để trống. Nhập ngày theo dạng 2026-01-31.",
		"Procedure {1}: the first day in force “{2}” is missing or not real. Enter it like 2026-01-31.",
	},
	"rulebook.valid_to": {
		"Thủ tục {1}: ngày hết hiệu lực “{2}” không có thật. Nhập ngày theo dạng 2026-01-31, hoặc để trống.",
		"Procedure {1}: the last day in force “{2}” is not real. Enter it like 2026-01-31, or leave it empty.",
	},
	"rulebook.valid_order": {
		"Thủ tục {1}: hiệu lực từ {2} đến {3} không đúng thứ tự. Ngày hết hiệu lực phải sau ngày bắt đầu.",
		"Procedure {1}: in force from {2} to {3} is not in order. The last day must come after the first.",
	},
	"rulebook.overlap": {
		"Thủ tục {1}: hai phiên bản bắt đầu từ {2} và {3} cùng có hiệu lực. Ghi ngày hết hiệu lực cho phiên bản trước.",
		"Procedure {1}: the versions from {2} and from {3} are in force at the same time. Give the earlier one a last day.",
	},
	"rulebook.version_twice": {
		"Phiếu {1}: phiên bản {2} có hai lần trong tệp. Giữ lại một.",
		"Form {1}: version {2} is in the file twice. Keep one.",
	},
	"rulebook.verified_note": {
		"Phiếu {1}: chưa đối chiếu với văn bản gốc mà không ghi cần đối chiếu gì. Ghi rõ điều phường phải xem lại.",
		"Form {1}: it is not verified, and nothing says what is to be confirmed. Write what the ward has to look at.",
	},
	"rulebook.year_range": {
		"Năm {1} không hợp lệ. Nhập một năm từ 2000 đến 2100.",
		"The year {1} is not possible. Enter a year from 2000 to 2100.",
	},
	"rulebook.year_twice": {
		"Năm {1} có hai lần trong tệp. Gộp các ngày của năm đó vào một chỗ.",
		"The year {1} is in the file twice. Bring its days together in one place.",
	},
	"rulebook.day_date": {
		"Năm {2}: ngày “{1}” không có thật. Nhập ngày theo dạng 2026-01-31.",
		"Year {2}: the day “{1}” is not real. Enter it like 2026-01-31.",
	},
	"rulebook.day_year": {
		"Ngày {1} không thuộc năm {2}. Chuyển ngày đó về đúng năm.",
		"The day {1} is not in the year {2}. Move it to its year.",
	},
	"rulebook.day_twice": {
		"Ngày {1} có hai lần trong lịch. Giữ lại một dòng.",
		"The day {1} is in the calendar twice. Keep one line.",
	},
	"rulebook.day_kind": {
		"Ngày {1}: không có loại ngày “{2}”. Dùng PAID_HOLIDAY, COMPENSATORY_OFF, SWAPPED_OFF, MAKEUP_WORK hoặc LOCAL_OFF.",
		"Day {1}: there is no kind of day “{2}”. Use PAID_HOLIDAY, COMPENSATORY_OFF, SWAPPED_OFF, MAKEUP_WORK or LOCAL_OFF.",
	},
	"rulebook.day_name": {
		"Ngày {1}: chưa có tên. Nhập tên ngày nghỉ hoặc ngày làm bù.",
		"Day {1}: the name is missing. Enter what day it is.",
	},
	"rulebook.day_source": {
		"Ngày {1}: chưa ghi căn cứ. Nhập số, ký hiệu văn bản thông báo.",
		"Day {1}: the source is missing. Enter the number of the announcement.",
	},
	"rulebook.makeup_weekday": {
		"Ngày {1} không phải thứ Bảy hay Chủ nhật nên không thể là ngày làm bù. Kiểm tra lại thông báo.",
		"The day {1} is not a weekend, so it cannot be a make-up day. Check the announcement.",
	},
	"rulebook.off_weekend": {
		"Ngày {1} là thứ Bảy hoặc Chủ nhật, vốn đã là ngày nghỉ nên không thể là ngày nghỉ bù hoặc nghỉ hoán đổi. Kiểm tra lại thông báo.",
		"The day {1} is a weekend anyway, so it cannot be a day off in lieu or swapped. Check the announcement.",
	},
}
