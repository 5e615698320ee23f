package words

// Refusals of the definitions of survey forms, and of giving blank forms out. The
// first argument names the form, the group or the question as its author does.
var questionnaireWords = table{
	"questionnaire.text_missing": {
		"{1}: còn để trống. Nhập nội dung như sẽ in trên phiếu.",
		"{1}: this is empty. Enter it as it is to be printed on the form.",
	},
	"questionnaire.text_long": {
		"{1}: dài {2} chữ, nhiều nhất là {3}. Rút ngắn lại.",
		"{1}: {2} letters are too many, {3} are the most. Shorten it.",
	},
	"questionnaire.code_shape": {
		"Mã phiếu “{2}” không đúng dạng. Dùng 2 đến 12 chữ hoa không dấu hoặc chữ số, bắt đầu bằng chữ, ví dụ NHANH.",
		"The code “{2}” of the form is not shaped right. Use 2 to 12 capital letters or digits, a letter first, for example NHANH.",
	},
	"questionnaire.code_taken": {
		"Mã {1} đã có ở mẫu “{2}”. Đặt mã khác; muốn sửa mẫu đó thì chọn mẫu trong danh sách rồi bấm S.",
		"The form “{2}” has the code {1}. Give another code; to change that form, choose it in the list and press S.",
	},
	"questionnaire.version": {
		"Phiếu {1}: phiên bản {2} không hợp lệ. Phiên bản đánh số từ 1.",
		"Form {1}: the version {2} is not possible. Versions are numbered from 1.",
	},
	"questionnaire.paper": {
		"Phiếu {1}: không có khổ giấy “{2}”. Chọn A4 hoặc A5.",
		"Form {1}: there is no paper “{2}”. Choose A4 or A5.",
	},
	"questionnaire.from": {
		"Phiếu {1}: ngày bắt đầu dùng “{2}” không có thật hoặc để trống. Nhập lại ngày.",
		"Form {1}: the first day “{2}” is missing or not real. Enter it again.",
	},
	"questionnaire.count": {
		"Phiếu {1}: có {2} câu hỏi. Một phiếu có từ 1 đến {3} câu hỏi.",
		"Form {1}: it has {2} questions. A form has 1 to {3}.",
	},
	"questionnaire.group_code": {
		"Phần “{1}”: mã phải là chữ hoa không dấu, chữ số hoặc gạch dưới, bắt đầu bằng chữ, nhiều nhất 16 ký tự.",
		"Part “{1}”: its code must be capital letters, digits or underscores, a letter first, 16 at most.",
	},
	"questionnaire.group_twice": {
		"Phần {1}: mã này đã có ở phần khác. Đặt mã khác.",
		"Part {1}: another part has this code. Give it another.",
	},
	"questionnaire.group_empty": {
		"Phần {1}: chưa có câu hỏi. Thêm câu hỏi hoặc xóa phần này.",
		"Part {1}: it has no question. Add one, or take the part away.",
	},
	"questionnaire.question_code": {
		"Câu {1}: mã “{2}” không dùng được. Dùng chữ hoa không dấu, chữ số hoặc gạch dưới, bắt đầu bằng chữ, nhiều nhất 16 ký tự; không đặt là END.",
		"Question {1}: the code “{2}” cannot be used. Use capital letters, digits or underscores, a letter first, 16 at most, and not END.",
	},
	"questionnaire.question_twice": {
		"Câu {1}: mã này đã có ở câu khác. Đặt mã khác.",
		"Question {1}: another question has this code. Give it another.",
	},
	"questionnaire.kind": {
		"Câu {1}: không có loại câu hỏi “{2}”. Chọn một loại trong danh sách.",
		"Question {1}: there is no kind of question “{2}”. Choose one of the list.",
	},
	"questionnaire.index": {
		"Câu {1}: không tính được chỉ số “{2}” từ câu này. Chỉ câu chọn một mức mới tính vào chỉ số; mã chỉ số viết hoa không dấu.",
		"Question {1}: it cannot count to the index “{2}”. Only a question with one choice can; the code of an index is in capital letters.",
	},
	"questionnaire.index_scores": {
		"Câu {1}: tính vào chỉ số “{2}” nhưng chưa mức nào có điểm. Ghi điểm từ 1 đến 5 cho các mức.",
		"Question {1}: it counts to the index “{2}”, but no option has a score. Give the options scores from 1 to 5.",
	},
	"questionnaire.options_count": {
		"Câu {1}: có {2} phương án trả lời. Cần từ 2 đến {3} phương án.",
		"Question {1}: it has {2} options. It needs 2 to {3}.",
	},
	"questionnaire.options_of_kind": {
		"Câu {1}: loại câu hỏi này không có phương án để chọn. Xóa các phương án, hoặc đổi loại câu hỏi.",
		"Question {1}: a question of this kind has no options. Take them away, or change the kind.",
	},
	"questionnaire.key_shape": {
		"Câu {1}: phím “{2}” không dùng được. Mỗi phương án có một phím từ 0 đến 9.",
		"Question {1}: the key “{2}” cannot be used. Every option has one key from 0 to 9.",
	},
	"questionnaire.key_twice": {
		"Câu {1}: phím {2} dùng cho hai phương án. Đổi một phím.",
		"Question {1}: two options have the key {2}. Change one of them.",
	},
	"questionnaire.score": {
		"Câu {1}: điểm {2} không dùng được. Điểm từ 1 đến 5, hoặc để trống; câu chọn nhiều không có điểm.",
		"Question {1}: the score {2} cannot be used. Scores are 1 to 5 or none; a multiple choice has none.",
	},
	"questionnaire.scale_levels": {
		"Câu {1}: thang đo phải có đúng năm mức, phím 1 đến 5, từ mức thấp nhất đến mức cao nhất.",
		"Question {1}: a scale has exactly five levels, keys 1 to 5, from the lowest to the highest.",
	},
	"questionnaire.bounds": {
		"Câu {1}: khoảng từ {2} đến {3} không dùng được. Số nhỏ nhất từ 0, số lớn nhất phải lớn hơn số nhỏ nhất; với câu chọn nhiều, số dấu nhiều nhất không quá số phương án.",
		"Question {1}: the range from {2} to {3} cannot be used. The least is 0 or more and the most is greater; of a multiple choice, the most marks are no more than the options.",
	},
	"questionnaire.lines": {
		"Câu {1}: {2} dòng để ghi là không được. Chỉ câu ghi ý kiến mới có dòng, nhiều nhất {3} dòng.",
		"Question {1}: {2} lines to write on are not possible. Only words have lines, {3} at most.",
	},
	"questionnaire.personal": {
		"Câu {1}: chỉ câu ghi bằng lời mới đánh dấu là thông tin cá nhân.",
		"Question {1}: only a question answered in words can be marked as personal.",
	},
	"questionnaire.skip_when": {
		"Câu {1}: chỉ dẫn chuyển câu dùng phím “{2}”, không phải phím của câu này. Chọn phím của một phương án.",
		"Question {1}: the skip is for the key “{2}”, which is none of its options. Choose the key of an option.",
	},
	"questionnaire.skip_to": {
		"Câu {1}: không chuyển được đến câu “{2}”. Chỉ chuyển đến một câu phía sau trong phiếu.",
		"Question {1}: it cannot lead to the question “{2}”. It can only lead to a later question of the form.",
	},
	"questionnaire.too_high": {
		"Câu {1}: quá dài, không in vừa một trang {2}. Rút ngắn câu hỏi, bớt phương án hoặc bớt dòng để ghi.",
		"Question {1}: it is too long for a page of {2}. Shorten it, or take away options or lines.",
	},
	"questionnaire.unknown": {
		"Không có mẫu phiếu {1}. Chọn một mẫu trong danh sách.",
		"There is no form {1}. Choose one of the list.",
	},
	"questionnaire.not_in_force": {
		"Mẫu phiếu {1} chưa được dùng vào ngày {2}. Chọn ngày khác hoặc mẫu khác.",
		"The form {1} is not in force on {2}. Choose another day or another form.",
	},
	"questionnaire.in_use": {
		"Phiếu {1} phiên bản {2} đã phát ra nên không sửa được nữa. Lưu thành phiên bản mới.",
		"Version {2} of the form {1} has been given out and cannot change any more. Save it as a new version.",
	},
	"questionnaire.version_next": {
		"Phiếu {1}: phiên bản tiếp theo phải là {2}. Tải lại mẫu mới nhất rồi sửa.",
		"Form {1}: the next version has to be {2}. Load the newest one, then change it.",
	},
	"questionnaire.from_order": {
		"Phiếu {1}: phiên bản mới không thể dùng trước phiên bản cũ (từ ngày {2}). Chọn ngày {2} trở đi.",
		"Form {1}: the new version cannot be in force before the old one (from {2}). Choose {2} or later.",
	},
	"questionnaire.layout_changed": {
		"Phiếu {1} phiên bản {2} được trình bày bằng bản chương trình cũ nên không in tiếp được. Lưu mẫu này thành phiên bản mới rồi phát phiếu.",
		"Version {2} of the form {1} was laid out by an older program and cannot be printed any more. Save it as a new version, then give out forms of that.",
	},
	"forms.count": {
		"Mỗi lần phát từ 1 đến {1} phiếu. Nhập lại số phiếu.",
		"From 1 to {1} forms are given out at a time. Enter the number again.",
	},
	"forms.place": {
		"Chưa ghi nơi phát phiếu. Nhập nơi để phiếu hoặc nơi phát, ví dụ “Quầy A”.",
		"The place is missing. Enter where the forms lie or are handed out, for example “Quầy A”.",
	},
	"forms.date": {
		"Ngày phát phiếu phải từ {1} đến {2}. Nhập lại ngày.",
		"The forms have to be given out from {1} to {2}. Enter the day again.",
	},
	"forms.run_out": {
		"Quầy này chỉ còn {1} số phiếu. Phát ít hơn, hoặc phát ở quầy khác.",
		"This counter has only {1} numbers left. Give out fewer, or give them out at another counter.",
	},
	"forms.unknown": {
		"Không tìm thấy đợt phát phiếu này. Mở lại danh sách.",
		"These forms are not on the list. Open the list again.",
	},
}
