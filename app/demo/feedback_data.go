package demo

import "motcua/backend/ward"

// voice is what somebody says to the sample ward, and what becomes of it.
type voice struct {
	kind     ward.FeedbackKind
	class    ward.FeedbackClass
	channel  ward.FeedbackChannel
	content  string
	story    string // forward, late, ask, founded, unfounded, again, same; "" for a straight life
	outcome  ward.FeedbackOutcome
	answer   string
	public   string // its content on the public table
	done     string // its outcome there
	topic    string // voices of one topic say the same
	to, why  string // forward
	measures []ward.MeasureKind
}

const (
	thanks   = "Trung tâm cảm ơn Ông/Bà đã góp ý. "
	bulletin = "niêm yết tại bảng tin của Trung tâm"
	inTime   = "Hồ sơ chậm do phải xác minh ở nơi cư trú cũ. Trung tâm xin lỗi vì chưa báo trước."
)

// voices come in this order, month by month: the first dozen shows everything.
var voices = []voice{
	{kind: ward.KindReport, class: ward.ClassFacilities, channel: ward.FromPhone, topic: "ghe", outcome: ward.OutcomeAccepted,
		content: "Dãy ghế chờ gần quầy chứng thực bị gãy hai ghế, người già phải đứng.",
		answer:  thanks + "Hai ghế hỏng đã được thay; Trung tâm bố trí thêm một dãy ghế chờ.",
		public:  "Ghế chờ bị hỏng, thiếu chỗ ngồi cho người cao tuổi", done: "Đã thay ghế hỏng, bố trí thêm một dãy ghế"},
	{kind: ward.KindReport, class: ward.ClassConduct, channel: ward.FromLetter, story: "founded", outcome: ward.OutcomeAccepted,
		content: "Sáng hôm qua tôi hỏi về giấy khai sinh, công chức trả lời cộc lốc, nói to tiếng trước mặt nhiều người.",
		answer:  "Qua xác minh, phản ánh là đúng. Trung tâm xin lỗi Ông/Bà; công chức đã xin lỗi trực tiếp và bị nhắc nhở, rút kinh nghiệm.",
		public:  "Công chức nói to tiếng với người dân", done: "Phản ánh đúng; công chức đã xin lỗi công dân và bị nhắc nhở",
		measures: []ward.MeasureKind{ward.MeasureApology, ward.MeasureReminder}},
	{kind: ward.KindSuggestion, class: ward.ClassFacilities, channel: ward.FromBox, outcome: ward.OutcomeAccepted,
		content: "Máy lấy số hay hết giấy, nên có người trông coi.", answer: thanks + "Máy lấy số được kiểm tra giấy mỗi đầu buổi.",
		public: "Máy lấy số hay hết giấy", done: "Kiểm tra, thay giấy vào đầu mỗi buổi làm việc"},
	{kind: ward.KindPetition, class: ward.ClassRegulation, channel: ward.FromPost, story: "forward", to: "Công an phường Mẫu",
		why:     "Đăng ký tạm trú thuộc thẩm quyền của Công an cấp xã",
		content: "Đề nghị đơn giản giấy tờ đăng ký tạm trú cho người thuê trọ."},
	{kind: ward.KindReport, class: ward.ClassOther, channel: ward.FromCounter, story: "late", outcome: ward.OutcomeExplained,
		content: "Hồ sơ của tôi hẹn trả rồi lại phải chờ thêm, không thấy ai gọi điện báo trước.",
		answer:  "Hồ sơ chậm do phải xác minh ở nơi cư trú cũ. Trung tâm xin lỗi vì chưa báo trước và trả lời phản ánh chậm.",
		public:  "Hồ sơ trễ hẹn nhưng không được báo trước", done: "Đã giải trình, xin lỗi công dân; chấn chỉnh việc báo trước khi trễ hẹn"},
	{kind: ward.KindReport, class: ward.ClassFacilities, channel: ward.FromPortal, story: "same", topic: "ghe", outcome: ward.OutcomeAccepted,
		content: "Ghế ngồi chờ ở Trung tâm bị hỏng đã lâu chưa thấy sửa.", answer: thanks + "Ghế hỏng đã được thay.",
		public: "Ghế chờ bị hỏng lâu chưa sửa", done: "Đã thay ghế hỏng"},
	{kind: ward.KindPetition, class: ward.ClassRegulation, channel: ward.FromCounter, story: "ask", outcome: ward.OutcomeExplained,
		content: "Kiến nghị bỏ bớt giấy tờ khi làm thủ tục hỗ trợ chi phí mai táng.",
		answer:  "Thành phần hồ sơ do trung ương quy định; Trung tâm đã ghi nhận để kiến nghị cấp trên và hướng dẫn đủ một lần.",
		public:  "Đề nghị giảm giấy tờ của thủ tục hỗ trợ chi phí mai táng", done: "Đã giải thích quy định, ghi nhận để kiến nghị cấp trên"},
	{kind: ward.KindReport, class: ward.ClassConduct, channel: ward.FromPhone, story: "unfounded", outcome: ward.OutcomeExplained,
		content: "Cán bộ ưu tiên cho người quen làm trước.",
		answer:  "Qua kiểm tra số thứ tự và hình ảnh tại quầy, người được gọi trước có lịch hẹn trực tuyến.",
		public:  "Nghi ngờ ưu tiên người quen khi gọi số", done: "Đã kiểm tra; người được gọi trước có lịch hẹn trực tuyến"},
	{kind: ward.KindReport, class: ward.ClassRegulation, channel: ward.FromPortal, story: "again", outcome: ward.OutcomeExplained,
		content: "Mức phí chứng thực ở đây khác nơi khác, không thấy niêm yết.",
		answer:  "Phí chứng thực thu theo Thông tư của Bộ Tài chính, đã niêm yết lại ở cửa quầy.",
		public:  "Chưa thấy niêm yết mức phí chứng thực", done: "Đã niêm yết lại mức phí ở từng quầy"},
	{kind: ward.KindPetition, class: ward.ClassOther, channel: ward.FromLetter, outcome: ward.OutcomeRefused,
		content: "Đề nghị Trung tâm nhận hồ sơ vào cả ngày Chủ nhật.",
		answer:  "Giờ làm việc do Ủy ban nhân dân thành phố quy định; Trung tâm không tự thay đổi được. Hồ sơ có thể nộp trực tuyến mọi lúc.",
		public:  "Đề nghị tiếp nhận hồ sơ vào Chủ nhật", done: "Không thuộc thẩm quyền quyết định; hướng dẫn nộp trực tuyến"},
	{kind: ward.KindSuggestion, class: ward.ClassConduct, channel: ward.FromBox, outcome: ward.OutcomeAccepted, story: "unfounded",
		content: "Đề nghị cán bộ tươi cười hơn khi tiếp dân.", answer: thanks + "Trung tâm đã quán triệt trong họp giao ban.",
		public: "Góp ý về thái độ giao tiếp khi tiếp dân", done: "Đã quán triệt tại họp giao ban"},
	{kind: ward.KindReport, class: ward.ClassFacilities, channel: ward.FromCounter, topic: "xe", outcome: ward.OutcomeAccepted,
		content: "Nhà để xe không có mái che, trời mưa ướt hết giấy tờ.", answer: thanks + "Ủy ban nhân dân phường đã cho lắp mái che tạm.",
		public: "Nhà để xe không có mái che", done: "Đã lắp mái che tạm"},
	{kind: ward.KindReport, class: ward.ClassFacilities, channel: ward.FromPhone, story: "same", topic: "xe", outcome: ward.OutcomeAccepted,
		content: "Chỗ để xe của Trung tâm bị mưa dột.", answer: thanks + "Mái che tạm đã được lắp.",
		public: "Chỗ để xe bị mưa dột", done: "Đã lắp mái che tạm"},
	{kind: ward.KindSuggestion, class: ward.ClassRegulation, channel: ward.FromCounter, outcome: ward.OutcomeAccepted,
		content: "Mẫu tờ khai nên có bản điền sẵn để xem.", answer: thanks + "Bản điền mẫu đã đặt ở bàn viết.",
		public: "Đề nghị có tờ khai điền mẫu", done: "Đã đặt bản điền mẫu ở bàn viết"},
	{kind: ward.KindReport, class: ward.ClassOther, channel: ward.FromPhone, story: "forward", to: "Phòng Kinh tế, Hạ tầng và Đô thị phường Mẫu",
		why: "Chiếu sáng công cộng thuộc chức năng của phòng chuyên môn", content: "Đèn đường trước nhà văn hóa hỏng cả tuần."},
	{kind: ward.KindPetition, class: ward.ClassFacilities, channel: ward.FromPost, outcome: ward.OutcomeAccepted,
		content: "Đề nghị làm lối đi cho xe lăn ở cửa chính.", answer: "Lối đi cho xe lăn đã được đưa vào kế hoạch sửa chữa trong quý này.",
		public: "Đề nghị có lối đi cho xe lăn", done: "Đã đưa vào kế hoạch sửa chữa trong quý"},
}

// remarks are the opinions of survey forms that are taken into the register.
var remarks = map[string]voice{
	"Đề nghị bố trí thêm ghế ngồi chờ ở sảnh.": {class: ward.ClassFacilities, outcome: ward.OutcomeAccepted,
		answer: thanks + "Trung tâm đã bố trí thêm ghế.", public: "Đề nghị thêm ghế ngồi chờ", done: "Đã bố trí thêm ghế"},
	"Sáng thứ Hai chờ lâu, đề nghị thêm người tiếp nhận.": {class: ward.ClassOther, outcome: ward.OutcomeAccepted,
		answer: thanks + "Sáng thứ Hai có thêm một người ở quầy.", public: "Sáng thứ Hai phải chờ lâu", done: "Tăng thêm một người tiếp nhận vào sáng thứ Hai"},
	"Mẫu tờ khai chữ nhỏ, người lớn tuổi khó đọc.": {class: ward.ClassRegulation, outcome: ward.OutcomeAccepted,
		answer: thanks + "Đã in bản chữ to đặt ở bàn viết.", public: "Tờ khai chữ nhỏ, khó đọc", done: "Có bản in chữ to ở bàn viết"},
	"Máy lấy số hay hết giấy.": {class: ward.ClassFacilities, outcome: ward.OutcomeAccepted,
		answer: thanks + "Máy được kiểm tra mỗi đầu buổi.", public: "Máy lấy số hay hết giấy", done: "Kiểm tra vào đầu mỗi buổi làm việc"},
	"Nên gọi điện báo trước khi có kết quả.": {class: ward.ClassRegulation, outcome: ward.OutcomeAccepted,
		answer: thanks + "Từ nay người nộp được gọi điện khi hồ sơ có kết quả trước hẹn.", public: "Đề nghị gọi điện báo khi có kết quả", done: "Gọi điện khi có kết quả trước hẹn"},
	"Đề nghị niêm yết mức phí chứng thực ở chỗ dễ thấy.": {class: ward.ClassRegulation, outcome: ward.OutcomeAccepted,
		answer: thanks + "Mức phí đã được niêm yết ở cửa quầy.", public: "Đề nghị niêm yết mức phí chứng thực ở chỗ dễ thấy", done: "Đã niêm yết mức phí ở cửa quầy"},
	"Nhà để xe chật, trời mưa không có mái che.": {class: ward.ClassFacilities, outcome: ward.OutcomeExplained,
		answer: thanks + "Việc mở rộng nhà để xe đã được đưa vào kế hoạch sửa chữa.", public: "Nhà để xe chật, không có mái che", done: "Đưa vào kế hoạch sửa chữa"},
	"Phải đi lại hai lần vì thiếu giấy tờ mà lần đầu không được báo.": {class: ward.ClassOther, outcome: ward.OutcomeAccepted,
		answer: thanks + "Trung tâm đã nhắc bộ phận hướng dẫn liệt kê đủ giấy tờ trong một lần.", public: "Phải đi lại vì chưa được hướng dẫn đủ giấy tờ", done: "Hướng dẫn đủ giấy tờ trong một lần"},
}
