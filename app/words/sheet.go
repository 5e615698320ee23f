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
	"batch.half_keyed": {
		"{2} đang nhập dở phiếu {1} của xấp. Nhập xong phiếu đó hoặc nhờ lãnh đạo thu lại, đếm lại xấp rồi khóa.",
		"{2} has begun form {1} of the pile. Finish it or have the leader take it back, count the pile again, then close it.",
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
	"answer.question": {
		"Phiếu này không có câu {1}. Mở lại màn hình nhập rồi nhập tiếp.",
		"This form has no question {1}. Open the keying screen again and go on.",
	},
	"batch.name": {
		"Chưa đặt tên xấp phiếu. Nhập tên, ví dụ “Xấp 01, quầy A”.",
		"The pile has no name. Enter one, such as “Pile 01, counter A”.",
	},
	"batch.month": {
		"“{1}” không phải là tháng. Chọn tháng mà xấp phiếu được tính vào.",
		"“{1}” is no month. Choose the month whose summary the pile counts to.",
	},
	"batch.sheets": {
		"Số phiếu của một xấp phải từ 1 đến {1}. Đếm lại; xấp lớn hơn thì chia thành nhiều xấp.",
		"A pile holds 1 to {1} forms. Count it again; split a larger one.",
	},
	"batch.share": {
		"Tỷ lệ nhập hai lần phải từ 1 đến 99 phần trăm. Nhập lại tỷ lệ, hoặc chọn nhập một lần hay hai lần toàn bộ.",
		"The share keyed twice has to be 1 to 99 percent. Enter it again, or choose once or twice for all.",
	},
	"batch.mode": {
		"Chưa chọn cách nhập. Chọn nhập một lần, nhập hai lần một phần hoặc nhập hai lần toàn bộ.",
		"Choose how the pile is keyed: once, a share twice, or all twice.",
	},
	"batch.officer": {
		"Không có cán bộ này trong danh sách. Chọn lại cán bộ.",
		"There is no such officer. Choose one of the list.",
	},
	"batch.questionnaire": {
		"Chưa có mẫu phiếu “{1}” đang dùng. Chọn mẫu phiếu trong danh sách.",
		"There is no questionnaire “{1}” in use. Choose one of the list.",
	},
	"batch.total_of": {
		"Không cộng tay được câu {1}. Chỉ nhập tổng của câu chọn một phương án hoặc câu ghi số.",
		"Question {1} cannot be added up by hand. Give totals only of questions with one choice or a number.",
	},
	"batch.reason": {
		"Chưa ghi lý do. Nhập lý do thay đổi xấp phiếu.",
		"The reason is missing. Say why the pile is changed.",
	},
	"batch.begun": {
		"Xấp này đã nhập phiếu nên không đổi được mẫu phiếu và cách nhập. Mở xấp khác cho các phiếu còn lại.",
		"Forms of this pile were keyed already, so questionnaire and way of keying stay. Open another pile for the rest.",
	},
	"batch.unknown": {
		"Không tìm thấy xấp phiếu này. Mở lại danh sách xấp phiếu và chọn lại.",
		"There is no such pile. Open the list of piles again and choose one.",
	},
	"batch.is_open": {
		"Xấp phiếu đang mở. Cứ nhập tiếp, không cần mở lại.",
		"The pile is open. Go on keying; it need not be reopened.",
	},
	"batch.closed_already": {
		"Xấp phiếu đã do {1} khóa lúc {2}. Muốn sửa thì mở lại xấp và ghi lý do.",
		"{1} closed the pile at {2}. Reopen it with a reason to change anything.",
	},
	"keying.elsewhere": {
		"Phiếu số {2} của xấp “{1}” đang nhập dở. Bấm T để nhập tiếp, xong phiếu đó rồi mới sang xấp khác.",
		"You have begun form {2} of the pile “{1}”. Press T to go on with it; finish it before going to another pile.",
	},
	"keying.nothing": {
		"Chưa có phiếu nào đang nhập. Chọn xấp phiếu để bắt đầu.",
		"No form is being keyed. Choose a pile to begin.",
	},
	"keying.moved": {
		"Phiếu số {1} không còn mở ở đây: đã chuyển sang phiếu khác, có thể ở cửa sổ khác. Bấm Esc rồi mở lại xấp phiếu.",
		"Form {1} is no longer open here: you went on to another, perhaps in another window. Press Esc and open the pile again.",
	},
	"keying.released": {
		"Phiếu số {1} đã bị thu, không lưu được nữa: bấm Esc. Người thu: {2}, {3}; lý do: {4}.",
		"Form {1} was taken from here and is saved no more: press Esc. Taken by {2}, {3}; reason: {4}.",
	},
	"seat.gone": {
		"Phiếu số {1} không còn ở màn hình của người này. Mở lại xấp phiếu để xem.",
		"Form {1} is no longer before this person. Open the pile again to see.",
	},
	"seat.keyed": {
		"Chưa chọn giữ hay bỏ phần đã nhập. Chọn một trong hai.",
		"What becomes of what was keyed was not said. Choose whether it is kept or dropped.",
	},
	"seat.reason": {
		"Chưa ghi lý do thu phiếu. Nhập lý do, ví dụ “nghỉ ốm”.",
		"The reason is missing. Say why the form is taken, such as “on sick leave”.",
	},
	"keying.taken": {
		"Phiếu số {1} đã được nhập hoặc không thuộc phần việc của người đang nhập. Nhập phiếu tiếp theo.",
		"Form {1} was keyed already, or is not yours to key. Go on with the next.",
	},
	"keying.busy": {
		"Người khác đang nhập phiếu số {1}. Nhập phiếu khác.",
		"Somebody else is keying form {1}. Take another.",
	},
	"keying.position": {
		"Xấp này chỉ có phiếu từ số 1 đến số {1}. Nhập lại số thứ tự của phiếu.",
		"This pile has forms 1 to {1}. Enter the place of the form again.",
	},
	"keying.begun": {
		"Phiếu số {1} đã nhập dở. Nhập xong hoặc xóa các trả lời rồi mới đổi phiếu.",
		"Form {1} was begun. Finish it, or take its answers back, before changing to another.",
	},
	"serial.wrong": {
		"Số phiếu “{1}” không đúng. Quét lại mã QR hoặc gõ lại số in trên phiếu, kể cả ký tự kiểm tra ở cuối.",
		"The serial “{1}” is not right. Scan the code again or type the number as printed, the check character at its end too.",
	},
	"serial.not_issued": {
		"Không có đợt phát phiếu nào chứa số {1}. Kiểm tra lại số; phiếu không do chương trình in thì để trống số phiếu.",
		"No issue of forms holds the number {1}. Check it; leave the serial empty for forms this program did not print.",
	},
	"serial.version": {
		"Phiếu {1} là mẫu {2}, phiên bản {3}, khác mẫu của xấp. Để riêng phiếu này, nhập vào xấp của đúng mẫu.",
		"Form {1} is of questionnaire {2}, version {3}, not that of the pile. Put it aside and key it with a pile of its own.",
	},
	"serial.duplicate": {
		"Phiếu {1} đã nhập ở xấp “{2}”, phiếu số {3}. Xem lại tờ phiếu; nếu trùng thì ghi là phiếu không hợp lệ.",
		"Form {1} was keyed in the pile “{2}” as number {3}. Look at the paper; if it is the same one, record this as not valid.",
	},
	"serial.next": {
		"Phiếu đang nhập là số {1}, chưa xong. Nhập xong rồi Enter, sau đó mới quét phiếu {2}. Nếu số {1} không đúng, bấm # rồi gõ số in trên phiếu.",
		"The form being keyed is {1} and not finished. Finish it with Enter, then scan form {2}. If {1} is wrong, press # and type the number as printed.",
	},
	"serial.not_keyed": {
		"Trong xấp này lần một chưa nhập số phiếu {1}. Kiểm tra lại số; phiếu lần một để trống số thì bấm # rồi gõ thứ tự của phiếu trong xấp.",
		"No first entry of this pile has the number {1}. Check it; if the number was left empty then, press # and type the place of the form in the pile.",
	},
	"sheet.unknown": {
		"Không tìm thấy phiếu này. Mở lại xấp phiếu và chọn lại.",
		"There is no such form. Open the pile again and choose it.",
	},
	"sheet.void_reason": {
		"Chưa chọn lý do phiếu không hợp lệ. Chọn một lý do trong danh sách.",
		"No reason was chosen. Choose one of those listed for a form that is not valid.",
	},
	"sheet.void_already": {
		"Phiếu số {1} đã ở trạng thái này. Mở lại xấp phiếu để xem.",
		"Form {1} is so already. Open the pile again to see.",
	},
	"settle.nothing": {
		"Phiếu số {1} không còn chỗ khác nhau cần đối chiếu. Mở phiếu tiếp theo.",
		"Nothing on form {1} is left to settle. Open the next.",
	},
	"settle.nothing_chosen": {
		"Chưa chọn trả lời nào. Chọn lần nhập đúng với phiếu giấy hoặc nhập trả lời thứ ba.",
		"Nothing was chosen. Take the entry that agrees with the paper, or key a third answer.",
	},
	"settle.take": {
		"Chưa chọn lần nhập một, lần nhập hai hay trả lời khác. Chọn một trong ba.",
		"Nothing was chosen. Take the first entry, the second, or another answer.",
	},
	"settle.reason": {
		"Chưa ghi lý do trả lại phiếu. Nhập lý do để người nhập biết cần xem lại chỗ nào.",
		"The reason is missing. Say why the form is sent back, so that the typist knows where to look.",
	},
	"settle.agreed": {
		"Hai lần nhập giống nhau ở câu {1} nên không phải đối chiếu. Chỉ chọn trả lời cho câu khác nhau.",
		"Both entries say the same for question {1}, so there is nothing to settle. Decide only where they differ.",
	},
	"settle.own": {
		"Lần nhập này của chính người đang đối chiếu: đã thấy cả hai lần nhập thì không nhập lại được. Xem phiếu giấy rồi chọn trả lời đúng, hoặc nhờ người khác đối chiếu.",
		"This entry is your own: you have seen both, so you cannot key it again. Look at the paper and choose, or have somebody else settle it.",
	},
	"settle.more": {
		"Theo trả lời vừa chọn, câu {1} phải được trả lời. Xem phiếu giấy và nhập trả lời của câu này.",
		"With the answer chosen, question {1} has to be answered. Look at the paper and key it.",
	},
	"remark.noted": {
		"Ý kiến này đã do {1} chuyển thành góp ý lúc {2}. Mở sổ góp ý để xem.",
		"{1} made this remark a matter of feedback at {2}. See the feedback register.",
	},
	"remark.considered": {
		"Ý kiến này đã được {1} xem xét lúc {2}: không phải xử lý riêng. Nhấn G nếu thấy cần xử lý.",
		"{1} considered this remark at {2}: it needs no handling of its own. Press G if it does.",
	},
	"remark.no_words": {
		"Câu này không có ý kiến bằng chữ. Chọn câu có ghi ý kiến.",
		"There are no words in this answer. Choose a question that holds a remark.",
	},
	"survey.breakdown": {
		"Không phân tổ được theo “{1}”. Chọn nơi phát phiếu, lĩnh vực, tháng hoặc một câu chọn một phương án.",
		"The results cannot be sorted by “{1}”. Choose place, field, month or a question with one choice.",
	},
	"quality.same_level": {
		"“{1}”: {2} trên {3} phiếu có mọi câu mức độ hài lòng chọn cùng một mức. Người dân có thể trả lời đúng như vậy; nên lấy vài phiếu giấy ra xem lại.",
		"Pile “{1}”: {2} of {3} forms have one level for every scale. Citizens may well have answered so; take a few papers out and look.",
	},
	"quality.run": {
		"“{1}”: các phiếu từ số {2} đến số {3} trả lời giống hệt nhau. Nên lấy phiếu giấy ra xem có phải nhập lặp lại hay không.",
		"Pile “{1}”: forms {2} to {3} say exactly the same. Look at the papers whether one was keyed several times.",
	},
	"quality.fast": {
		"“{1}”: {2} trên {3} phiếu được nhập nhanh hơn mức một người thường nhập được. Nên lấy vài phiếu giấy ra đối chiếu.",
		"Pile “{1}”: {2} of {3} forms were keyed faster than people usually can. Compare a few with the papers.",
	},
	"quality.typist": {
		"Các phiếu do {1} nhập có {2} trên {3} trả lời hài lòng, các phiếu khác có {4} trên {5}; chênh lệch lớn hơn mức ngẫu nhiên thường gặp. Có thể do xấp phiếu khác nhau; nên đối chiếu vài phiếu giấy.",
		"Of the answers keyed by {1}, {2} of {3} are satisfied, of all others {4} of {5}: more apart than chance usually puts them. The piles may differ; compare a few papers.",
	},
	"serial.in_file": {
		"Số phiếu {1} có hai lần trong tệp. Sửa số phiếu ở một trong hai dòng rồi nhập lại tệp.",
		"The serial {1} stands twice in the file. Put one of the two rows right and take the file in again.",
	},
	"batch.exists": {
		"Tháng này đã có xấp “{1}”. Đổi tên xấp trong tệp; nếu tệp đã được nhập rồi thì không nhập lại.",
		"This month has a pile “{1}” already. Rename it in the file, or leave the file if it was taken in before.",
	},
}
