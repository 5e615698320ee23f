package words

// Survey sheets: answers, entries and piles.
var sheetWords = table{
	"answer.empty": {
		"Câu này chưa có trả lời. Nhập trả lời ghi trên phiếu; phiếu để trống thì gõ dấu chấm (.).",
		"This question has no answer yet. Key what the form says; type a full stop (.) when it was left empty.",
	},
	"answer.key": {
		"Câu này không có phương án “{1}”. Nhìn lại phiếu và gõ một số có trên phiếu; đánh dấu không rõ ràng thì gõ dấu gạch chéo (/).",
		"This question has no answer “{1}”. Look at the form and type a number printed there; type a slash (/) when the mark is not clear.",
	},
	"answer.one": {
		"Câu này chỉ chọn một phương án. Phiếu đánh dấu từ hai ô trở lên thì gõ dấu gạch chéo (/).",
		"This question takes one answer. Type a slash (/) when two or more boxes are marked.",
	},
	"answer.twice": {
		"Một phương án được gõ hai lần. Gõ mỗi phương án một lần.",
		"One answer was typed twice. Type each answer once.",
	},
	"answer.most": {
		"Câu này chọn nhiều nhất {1} phương án. Phiếu đánh dấu nhiều hơn thì gõ dấu gạch chéo (/).",
		"This question takes at most {1} answers. Type a slash (/) when more are marked.",
	},
	"answer.range": {
		"Số phải từ {1} đến {2}. Nhìn lại phiếu; số trên phiếu không hợp lý thì gõ dấu gạch chéo (/).",
		"The number has to be from {1} to {2}. Look at the form; type a slash (/) when the number on it makes no sense.",
	},
	"answer.long": {
		"Ý kiến dài quá {1} chữ. Rút gọn rồi nhập lại.",
		"The remark is longer than {1} letters. Shorten it and enter it again.",
	},
	"sheet.blank": {
		"Phiếu không có câu nào được trả lời. Xem lại phiếu; nếu đúng là phiếu trắng thì ghi là phiếu không hợp lệ.",
		"Nothing is answered on this form. Look at it again; if it is blank, record it as not valid.",
	},
	"batch.count": {
		"Đã nhập {1} phiếu nhưng số đếm của xấp là {2}. Đếm lại xấp phiếu rồi nhập tiếp phiếu còn thiếu hoặc sửa số đếm.",
		"{1} forms were keyed but the pile was counted as {2}. Count it again, then key what is missing or put the count right.",
	},
	"batch.to_first": {
		"Còn {1} phiếu phải nhập lại lần một. Nhập xong rồi khóa xấp.",
		"{1} forms have to be keyed again by the first typist. Key them, then close the pile.",
	},
	"batch.to_second": {
		"Còn {1} phiếu chưa nhập lần hai. Người khác nhập xong rồi khóa xấp.",
		"{1} forms wait for their second entry. Let another person key them, then close the pile.",
	},
	"batch.to_settle": {
		"Còn {1} phiếu có chỗ hai lần nhập khác nhau. Đối chiếu với phiếu giấy xong rồi khóa xấp.",
		"On {1} forms the two entries differ. Settle them against the paper, then close the pile.",
	},
	"batch.total": {
		"Câu {1} cộng được {2}, nhưng tổng cộng tay của xấp là {3}. Tìm phiếu nhập sai hoặc sửa tổng cộng tay.",
		"Question {1} adds up to {2}, but the pile was added up by hand as {3}. Find the wrong form or put the total right.",
	},
	"doubt.must": {
		"Câu {1} bắt buộc nhưng để trống. Nhìn lại phiếu; đúng là để trống thì gõ Enter để chấp nhận.",
		"Question {1} must be answered but is empty. Look at the form; press Enter to accept when it is so.",
	},
	"doubt.future": {
		"Ngày ở câu {1} sau hôm nay. Nhìn lại phiếu; đúng như trên phiếu thì gõ Enter để chấp nhận.",
		"The day of question {1} is later than today. Look at the form; press Enter to accept when it says so.",
	},
	"doubt.mostly_empty": {
		"Hơn một nửa số câu để trống. Nhìn lại phiếu; đúng là như vậy thì gõ Enter để chấp nhận.",
		"More than half of the questions are empty. Look at the form; press Enter to accept when it is so.",
	},
}
