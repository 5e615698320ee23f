package words

// What may not be done with an opinion, or not like this.
var feedbackRefusals = table{
	"feedback.unknown": {
		"Không có góp ý, phản ánh nào số {1}. Kiểm tra lại số.",
		"There is no opinion numbered {1}. Check the number.",
	},
	"feedback.kind":    {"Chưa chọn loại. Chọn góp ý, phản ánh hoặc kiến nghị.", "The kind is missing. Choose suggestion, report or petition."},
	"feedback.class":   {"Chưa có nhóm nội dung. Chọn một nhóm.", "What it is about is missing. Choose a class."},
	"feedback.channel": {"Chưa có hình thức tiếp nhận. Chọn một hình thức.", "How it came is missing. Choose a channel."},
	"feedback.content": {"Chưa có nội dung. Ghi lại đúng lời người gửi.", "There is no content. Write down what the sender said."},
	"feedback.sender":  {"Chưa có họ tên người gửi. Nếu người gửi không muốn nêu tên, chọn ẩn danh.", "The sender's name is missing. If they want no name, choose anonymous."},
	"feedback.sender_reach": {
		"Phản ánh, kiến nghị phải có số điện thoại, địa chỉ hoặc thư điện tử để trả lời (Nghị định 20/2008/NĐ-CP, Điều 7). Nếu người gửi không cho biết, ghi là góp ý.",
		"A report or petition needs a phone number, address or e-mail for the answer (Decree 20/2008, article 7). Without one, take it as a suggestion.",
	},
	"feedback.anonymous": {
		"Ý kiến không nêu tên người gửi chỉ nhận được là góp ý (Nghị định 20/2008/NĐ-CP, Điều 7). Đổi loại hoặc nhập người gửi.",
		"Without a sender it can only be taken as a suggestion (Decree 20/2008, article 7). Change the kind or enter the sender.",
	},
	"feedback.happened_in_future": {"Ngày xảy ra sự việc ({1}) ở sau hôm nay. Kiểm tra lại ngày.", "The day it happened ({1}) is after today. Check the day."},
	"feedback.officer":            {"Không có cán bộ, công chức nào mã {1}. Chọn lại trong danh sách.", "There is no officer {1}. Choose from the list again."},
	"feedback.not_now": {
		"Ý kiến {1} đang ở bước “{2:feedback_state}” nên chưa làm được việc này. Mở lại để xem việc tiếp theo.",
		"Opinion {1} stands at “{2:feedback_state}”, so this cannot be done now. Open it again to see what comes next.",
	},
	"feedback.moved_on": {
		"{1} đã ghi “{2:move}” cho ý kiến này lúc {3}, sau khi ý kiến được mở ở đây. Xem lại; nếu vẫn cần thì lưu lần nữa, những gì đã nhập vẫn còn trên màn hình.",
		"{1} recorded “{2:move}” for this opinion at {3}, after you opened it. Look at it again; if it is still needed, save once more: what you typed is still on the screen.",
	},
	"feedback.anonymised": {
		"Ý kiến {1} đã ẩn danh ngày {2} do hết thời hạn lưu nên không sửa được nữa. Nếu có việc mới thì tiếp nhận thành ý kiến mới.",
		"Opinion {1} was anonymised on {2} after its time was over, so it cannot be changed. Take anything new in as another opinion.",
	},
	"feedback.not_yours": {
		"Danh sách này chỉ dành cho lãnh đạo và chính người được nêu tên. Cần xem thì hỏi lãnh đạo.",
		"This list is only for leaders and the officer concerned. Ask a leader if you need it.",
	},
	"feedback.assign_to":     {"Chưa có người xử lý, hoặc người này không còn làm việc. Chọn cán bộ, công chức được xử lý góp ý, phản ánh.", "Nobody is chosen, or they may not work on opinions. Choose an active officer who may."},
	"feedback.about_them":    {"Ý kiến nêu tên {1} nên không giao cho người này được. Chọn người khác.", "The opinion names {1}, so it cannot be given to them. Choose somebody else."},
	"feedback.forward_to":    {"Chưa có cơ quan nhận. Ghi tên cơ quan có thẩm quyền.", "The competent body is missing. Write its name."},
	"feedback.question":      {"Chưa có nội dung đề nghị. Ghi rõ người gửi cần bổ sung gì.", "The question is missing. Say what the sender should tell."},
	"feedback.info":          {"Chưa có nội dung bổ sung. Ghi lại điều người gửi đã cho biết.", "There is nothing new. Write down what the sender told."},
	"feedback.nobody_to_ask": {"Ý kiến {1} không nêu tên người gửi nên không hỏi thêm được. Xử lý theo nội dung đã có.", "Opinion {1} has no sender who could be asked. Handle it by what it says."},
	"feedback.class_closed": {
		"Ý kiến {1} đã kết thúc theo quy định của nhóm nội dung cũ. Mở lại rồi mới đổi nhóm.",
		"Opinion {1} was closed by the rules for its class. Reopen it before changing the class.",
	},
	"feedback.outcome": {"Chưa có kết quả xử lý. Chọn một kết quả.", "The outcome is missing. Choose one."},
	"feedback.answer":  {"Chưa có nội dung trả lời. Soạn nội dung rồi lưu lại.", "The answer is missing. Write it and save again."},
	"feedback.way":     {"Chưa có hình thức trả lời. Ghi đã trả lời bằng cách nào (công văn, điện thoại, trực tiếp).", "The way is missing. Say how the answer was given (letter, phone, in person)."},
	"feedback.verdict": {"Chưa có kết luận. Chọn đúng, đúng một phần hoặc không đúng.", "The finding is missing. Choose founded, partly founded or unfounded."},
	"feedback.reasons": {"Chưa có căn cứ của kết luận. Ghi rõ căn cứ.", "The finding has no reasons. Write them down."},
	"feedback.not_conduct": {
		"Ý kiến {1} không thuộc nhóm hành vi, thái độ nên không cần kết luận. Nếu đúng là về hành vi, phân loại lại.",
		"Opinion {1} is not about conduct, so it has no finding. Classify it again if it is.",
	},
	"feedback.no_fault": {
		"Ý kiến {1} chưa được kết luận là có sai phạm nên chưa đặt biện pháp được. Ghi kết luận trước.",
		"No fault was found for opinion {1}, so there is no measure to set. Record the finding first.",
	},
	"feedback.measure_kind":    {"Chưa có loại biện pháp. Chọn một loại.", "The kind of measure is missing. Choose one."},
	"feedback.measure_text":    {"Chưa có nội dung biện pháp. Ghi rõ việc phải làm.", "The measure says nothing. Write what is to be done."},
	"feedback.measure_past":    {"Hạn thực hiện ({1}) đã qua. Chọn từ hôm nay trở đi.", "The day ({1}) has passed. Choose today or later."},
	"feedback.measure_unknown": {"Không có biện pháp số {1}. Mở lại để xem.", "There is no measure {1}. Open the opinion again to look."},
	"feedback.measure_taken":   {"Biện pháp số {1} đã được {2} ghi kết quả lúc {3}. Mở lại để xem.", "{2} recorded the result of measure {1} at {3}. Open it again to look."},
	"feedback.taken_in_future": {"Ngày thực hiện ({1}) ở sau hôm nay. Kiểm tra lại ngày.", "The day it was done ({1}) is after today. Check the day."},
	"feedback.dropped_leader": {
		"Bỏ một biện pháp là việc của lãnh đạo. Ghi kết quả đã thực hiện, hoặc báo lãnh đạo.",
		"Dropping a measure is for the leader. Record what was done, or tell the leader.",
	},
	"feedback.dropped_why":       {"Chưa có lý do không thực hiện. Ghi lý do rồi lưu lại.", "The reason for not doing it is missing. Write it and save again."},
	"feedback.public_content":    {"Chưa có tóm tắt nội dung. Viết tóm tắt để công khai.", "The summary is missing. Write one for the public table."},
	"feedback.public_outcome":    {"Chưa có kết quả. Viết kết quả để công khai.", "The outcome is missing. Write one for the public table."},
	"feedback.no_public_text":    {"Ý kiến {1} chưa có nội dung công khai. Soạn nội dung rồi mới duyệt.", "Opinion {1} has no public text. Write it before approving it."},
	"feedback.published_already": {"Ý kiến {1} đã được {2} duyệt công khai lúc {3}. Mở lại ý kiến để xem nội dung đã công khai.", "{2} approved opinion {1} for the public table at {3}. Open it again to see what is public."},
	"feedback.not_public":        {"Ý kiến {1} chưa được duyệt công khai. Công khai trước, hoặc mở riêng ý kiến này để kết thúc.", "Opinion {1} is not public yet. Publish it first, or open it by itself to close it."},
	"feedback.conduct_alone": {
		"Ý kiến {1} về hành vi, thái độ chưa có kết luận nên không làm cùng loạt được. Mở riêng ý kiến này.",
		"Opinion {1} is about conduct and has no finding yet, so it cannot go with the others. Open it by itself.",
	},
	"feedback.conduct_leader": {
		"Ý kiến {1} về thái độ, hành vi: chỉ lãnh đạo được chuyển đi hoặc đổi sang nhóm khác. Trình lãnh đạo.",
		"Opinion {1} is about conduct: only the leader may send it on or give it another class. Ask the leader.",
	},
	"feedback.found_here": {
		"Ý kiến {1} đã được kết luận tại đây nên không chuyển đi được. Thực hiện biện pháp và trả lời người gửi.",
		"Opinion {1} has its finding here, so it cannot be sent on. Take the measures and answer the sender.",
	},
	"feedback.batch_act": {
		"Không làm hàng loạt được việc “{1}”. Chọn giao, gộp trùng, chuyển cơ quan khác, gửi trả lời, công khai, kết thúc hoặc in công văn.",
		"“{1}” cannot be done to several opinions at once. Choose assign, group, forward, send answers, publish, close or print letters.",
	},
	"feedback.batch_size": {"Mỗi lần làm từ 1 đến {1} ý kiến. Chọn lại.", "One batch holds 1 to {1} opinions. Choose again."},
	"feedback.personal": {
		"“{1}” là thông tin cá nhân, không được công khai. Viết lại không có phần này.",
		"“{1}” is personal data and may not be shown. Write it without.",
	},
	"feedback.personal_doubt": {
		"“{1}” giống thông tin cá nhân. Viết lại, hoặc xác nhận từng chỗ là công khai được.",
		"“{1}” looks like personal data. Rewrite it, or confirm each place as fit to be shown.",
	},
	"feedback.not_grouped":     {"Ý kiến {1} không nằm trong nhóm nào. Mở lại để xem.", "Opinion {1} is in no group. Open it again to look."},
	"feedback.grouped_already": {"Ý kiến {1} đã nằm trong một nhóm. Tách ra trước.", "Opinion {1} is in a group already. Take it out first."},
	"feedback.group_self":      {"Ý kiến {1} không gộp với chính nó được. Chọn ý kiến khác.", "Opinion {1} cannot be grouped with itself. Choose another."},
	"feedback.group_head": {
		"Đã có {2} ý kiến gộp vào {1}. Gộp ý kiến kia vào {1}, hoặc tách các ý kiến này ra trước.",
		"{2} opinions are grouped under {1}. Group the other one under {1}, or take these out first.",
	},
	"feedback.file_large":   {"Tệp lớn hơn {1} MB. Quét lại ở độ phân giải thấp hơn.", "The file is larger than {1} MB. Scan it at a lower resolution."},
	"feedback.file_empty":   {"Không đọc được tệp. Chọn lại tệp.", "The file cannot be read. Choose it again."},
	"feedback.file_type":    {"Tệp này không phải PDF, JPEG hoặc PNG. Quét hoặc lưu lại thành một trong các loại đó.", "The file is no PDF, JPEG or PNG. Scan or save it as one of these."},
	"feedback.files_most":   {"Ý kiến này đã có {1} tệp, là số nhiều nhất. Gộp các trang vào một tệp PDF.", "The opinion has {1} files already, the most there can be. Put the pages into one PDF."},
	"feedback.file_twice":   {"Tệp “{1}” đã được đính kèm. Chọn tệp khác.", "The file “{1}” is attached already. Choose another."},
	"feedback.file_missing": {"Không còn tệp đính kèm này trong thư mục dữ liệu. Khôi phục thư mục từ bản sao lưu.", "The attached file is not in the data folder. Restore the folder from a backup."},
	"feedback.file_changed": {"Tệp đính kèm đã bị thay đổi trên ổ đĩa. Khôi phục từ bản sao lưu.", "The attached file was changed on the disk. Restore it from a backup."},
	"feedback.guide_what":   {"Chưa chọn nội dung hướng dẫn. Chọn khiếu nại hoặc tố cáo.", "What it is is missing. Choose complaint or denunciation."},
	"feedback.still_open": {
		"Ý kiến {1} chưa giải quyết xong hoặc còn biện pháp chưa thực hiện, nên còn cần thông tin người gửi. Trả lời hoặc chuyển đi trước rồi mới ẩn danh.",
		"Opinion {1} has not come to its end or has an open measure, so its sender is still needed. Answer it or send it on first, then anonymise it.",
	},
	"feedback.before_in_future": {"Ngày {1} ở sau hôm nay. Chỉ ẩn danh được những gì đã kết thúc trước một ngày đã qua.", "{1} is after today. Only what ended before a day in the past can be anonymised."},

	"selfcheck.month":  {"Tháng tự kiểm tra không đúng hoặc chưa tới. Chọn tháng này hoặc tháng trước đó.", "The month of the self-check is not right or lies ahead. Choose this month or an earlier one."},
	"selfcheck.answer": {"Chưa trả lời mục này: chọn tốt, còn thiếu sót, chưa đạt hoặc không áp dụng.", "This item is not answered: choose good, partly, not met, or not applicable."},
	"selfcheck.item":   {"Bảng tự kiểm tra không có mục {1}. Mở lại bảng.", "The checklist has no item {1}. Open it again."},

	"storage.purge_busy": {
		"Dữ liệu đã được ẩn danh nhưng tệp đang bận nên chưa dọn xong phần cũ. Chương trình sẽ dọn ở lần mở sau.",
		"The data is anonymised, but the file is busy and its old parts are not cleared yet. The program does that the next time it starts.",
	},
}
