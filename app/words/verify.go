package words

var verifyWords = table{
	"notice.genuine": {
		"Thông báo số {1}, tháng {2}: đúng bản do cơ quan phát hành, còn nguyên vẹn (khóa ký {3}).",
		"Notice {1}, month {2}: genuine and whole, as the office issued it (signing key {3}).",
	},
	"notice.not_compared": {
		"Thông báo số {1}, tháng {2}: còn nguyên vẹn từ khi ký, nhưng không có khóa công khai của cơ quan để đối chiếu. Tệp được ký bằng khóa {3}; hãy so mã khóa này với mã cơ quan công bố, hoặc chạy lại với --key TỆP_KHÓA.",
		"Notice {1}, month {2}: whole since it was signed, but there is no public key of the office to compare with. The file is signed with key {3}; compare this fingerprint with the one that the office publishes, or run again with --key KEY_FILE.",
	},
	"notice.strange_key": {
		"Thông báo số {1}, tháng {2}: được ký bằng khóa {3}, không phải khóa của cơ quan. Không dùng tệp này; hãy lấy bản do cơ quan phát hành.",
		"Notice {1}, month {2}: signed with key {3}, which is not the office's. Do not rely on this file; get the one that the office issued.",
	},
	"notice.altered": {
		"Tệp đã bị sửa hoặc bị hỏng sau khi ký, không còn đúng bản do cơ quan phát hành. Hãy lấy lại bản gốc.",
		"The file was altered or damaged after it was signed; it is not as the office issued it. Get the original again.",
	},
	"notice.unsealed": {
		"Tệp không có chữ ký của cơ quan: là bản dự thảo, hoặc không phải thông báo do phần mềm này phát hành.",
		"The file bears no signature of the office: it is a draft, or no notice issued by this program.",
	},
	// What became of a genuine notice: {1} a number, {2} its day, or notices written so.
	"cli.notice_dated":         {"Thông báo số {1} ngày {2}", "Notice {1} of {2}"},
	"cli.notice_corrected_by":  {"Thông báo này đã được đính chính tại {1}; số liệu được đính chính áp dụng theo thông báo đính chính.", "This notice was corrected by {1}; the figures corrected there hold instead of its own."},
	"cli.notice_corrects":      {"Đây là thông báo đính chính số liệu tại {1}[ (trước đó đã được đính chính tại {2})].", "This notice corrects the figures of {1}[ (corrected before by {2})]."},
	"cli.notice_not_corrected": {"Đến nay chưa có thông báo nào đính chính thông báo này.", "No notice has corrected this one so far."},
	"cli.notice_no_standing":   {"Không tra được thông báo này đã được đính chính hay chưa: không có dữ liệu của cơ quan, hoặc dữ liệu không có thông báo này.", "Whether this notice was corrected is not known: there are no data of the office, or they do not have this notice."},
	"notice.key_unknown":       {"Không có khóa {1}. Mở lại trang kiểm tra thông báo.", "There is no key {1}. Open the page again."},
	"notice.key_file": {
		"Không đọc được khóa công khai[ trong {1}]. Tệp khóa phải là PEM, hoặc một dòng base64 của khóa ed25519.",
		"The public key could not be read[ from {1}]. The file must be PEM, or one line of base64 of an ed25519 key.",
	},
	"cli.unread": {
		"Không đọc được tệp {1}. Hãy kiểm tra tên tệp.",
		"The file {1} could not be read. Check its name.",
	},

	// The code of a page: {1} number, {2} kind, {3} month, {4} page of {5}; that of a file has no page.
	"notice.code_genuine": {
		"Mã đúng, do cơ quan ký: Thông báo số {1} về {2} tháng {3}[, trang {4}/{5}]. Đối chiếu các số trong mã với bản đang xem.",
		"The code is genuine, signed by the office: Notice {1} on {2}, month {3}[, page {4} of {5}]. Compare the figures in the code with the copy at hand.",
	},
	"notice.code_not_compared": {
		"Mã ghi Thông báo số {1} về {2} tháng {3}[, trang {4}/{5}], nhưng không có khóa công khai của cơ quan để kiểm tra chữ ký, nên chưa tin được. Chạy lại với --data THƯ_MỤC hoặc --key TỆP_KHÓA.",
		"The code says Notice {1} on {2}, month {3}[, page {4} of {5}], but there is no public key of the office to check the signature with, so it is not to be relied on. Run again with --data DIR or --key KEY_FILE.",
	},
	"notice.code_strange": {
		"Mã ghi Thông báo số {1} về {2} tháng {3}[, trang {4}/{5}], nhưng ký bằng khóa không phải của cơ quan. Không dùng bản này; hãy lấy bản do cơ quan phát hành.",
		"The code says Notice {1} on {2}, month {3}[, page {4} of {5}], but it is signed with a key that is not the office's. Do not rely on this copy; get the one that the office issued.",
	},
	"notice.code_forged": {
		"Mã ghi Thông báo số {1} về {2} tháng {3}[, trang {4}/{5}], nhưng chữ ký không đúng: mã đã bị sửa, hoặc có chữ số đọc sai. Quét lại; nếu vẫn vậy thì không dùng bản này.",
		"The code says Notice {1} on {2}, month {3}[, page {4} of {5}], but its signature does not hold: it was altered, or a digit was misread. Scan it again; if it stays so, do not rely on this copy.",
	},
	"notice.code_altered": {
		"Mã không đọc được trọn vẹn: thiếu chữ số, đọc sai, hoặc đã bị sửa. Quét lại; nếu vẫn vậy thì không dùng bản này.",
		"The code could not be read whole: digits are missing, misread or altered. Scan it again; if it stays so, do not rely on this copy.",
	},
	"notice.code_none": {
		"Đây không phải mã QR của thông báo. Mã QR gồm vài trăm chữ số, bắt đầu bằng 2611; dòng “mã xác thực” in cạnh mã QR không dùng được ở đây.",
		"This is not the QR code of a notice. It has a few hundred digits and begins with 2611; the “mã xác thực” printed beside it does not serve here.",
	},
	"cli.code_procedures": {"kết quả giải quyết thủ tục hành chính", "results of administrative procedures"},
	"cli.code_feedback":   {"kết quả xử lý góp ý, phản ánh, kiến nghị", "results of feedback and petitions"},
	"cli.code_survey":     {"kết quả khảo sát mức độ hài lòng", "results of satisfaction surveys"},
	"cli.code_combined":   {"kết quả công tác tiếp nhận, giải quyết (thông báo chung)", "all results (combined notice)"},
	"cli.code_received":   {"Hồ sơ tiếp nhận, cả kỳ trước chuyển sang", "Cases received, with those carried over"},
	"cli.code_resolved":   {"Hồ sơ đã giải quyết", "Cases resolved"},
	"cli.code_pending":    {"Hồ sơ đang giải quyết", "Cases pending"},
	"cli.code_opinions":   {"Góp ý, phản ánh, kiến nghị, cả kỳ trước chuyển sang", "Opinions, with those carried over"},
	"cli.code_answered":   {"Góp ý, phản ánh, kiến nghị đã trả lời", "Opinions answered"},
	"cli.code_collected":  {"Phiếu khảo sát thu về", "Survey forms collected"},
	"cli.code_valid":      {"Phiếu khảo sát hợp lệ", "Valid survey forms"},
	"cli.code_satisfied":  {"Lượt trả lời hài lòng", "Satisfied answers"},
	"cli.code_totals":     {"Các số trong mã:", "Figures in the code:"},
	"cli.code_figure":     {"Số", "Figure"},
}
