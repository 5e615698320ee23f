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
	"notice.key_unknown": {"Không có khóa {1}. Mở lại trang kiểm tra thông báo.", "There is no key {1}. Open the page again."},
	"notice.key_file": {
		"Không đọc được khóa công khai[ trong {1}]. Tệp khóa phải là PEM, hoặc một dòng base64 của khóa ed25519.",
		"The public key could not be read[ from {1}]. The file must be PEM, or one line of base64 of an ed25519 key.",
	},
	"cli.unread": {
		"Không đọc được tệp {1}. Hãy kiểm tra tên tệp.",
		"The file {1} could not be read. Check its name.",
	},
}
