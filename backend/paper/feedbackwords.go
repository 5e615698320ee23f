package paper

import (
	"strings"
	"unicode/utf8"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// The words of opinions on paper.

var opinionKinds = map[ward.FeedbackKind]string{
	ward.KindSuggestion: "góp ý", ward.KindReport: "phản ánh", ward.KindPetition: "kiến nghị",
}

// opinionKind names an item in a sentence: "phản ánh".
func opinionKind(k ward.FeedbackKind) string { return or(opinionKinds[k], "ý kiến") }

var opinionClasses = map[ward.FeedbackClass]string{
	ward.ClassRegulation: "Quy định, thủ tục hành chính", ward.ClassConduct: "Hành vi, thái độ của cán bộ, công chức",
	ward.ClassFacilities: "Cơ sở vật chất", ward.ClassOther: "Nội dung khác",
}

// opinionChannels name the channels in a table.
var opinionChannels = map[ward.FeedbackChannel]string{
	ward.FromCounter: "Trực tiếp tại nơi tiếp nhận", ward.FromPhone: "Điện thoại, đường dây nóng", ward.FromLetter: "Văn bản gửi trực tiếp",
	ward.FromBox: "Hòm thư góp ý", ward.FromSurvey: "Phiếu khảo sát", ward.FromPost: "Dịch vụ bưu chính",
	ward.FromPortal: "Cổng dịch vụ công, hệ thống trực tuyến",
}

// opinionWays name the channels in a sentence.
var opinionWays = map[ward.FeedbackChannel]string{
	ward.FromCounter: "trình bày trực tiếp", ward.FromPhone: "qua điện thoại", ward.FromLetter: "gửi bằng văn bản",
	ward.FromBox: "gửi qua hòm thư góp ý", ward.FromSurvey: "ghi trên phiếu khảo sát", ward.FromPost: "gửi qua dịch vụ bưu chính",
	ward.FromPortal: "gửi qua hệ thống trực tuyến",
}

var opinionStates = map[ward.FeedbackState]string{
	ward.FeedbackReceived: "mới tiếp nhận", ward.FeedbackClassified: "đã phân loại", ward.FeedbackForwarded: "đã chuyển cơ quan có thẩm quyền",
	ward.FeedbackAssigned: "đang xử lý", ward.FeedbackWaiting: "chờ người gửi bổ sung thông tin", ward.FeedbackDrafted: "đã dự thảo trả lời, chờ duyệt",
	ward.FeedbackApproved: "đã duyệt trả lời, chờ gửi", ward.FeedbackAnswered: "đã trả lời", ward.FeedbackClosed: "đã kết thúc",
}

var opinionOutcomes = map[ward.FeedbackOutcome]string{
	ward.OutcomeAccepted: "tiếp thu", ward.OutcomeExplained: "giải thích", ward.OutcomeRefused: "không có cơ sở giải quyết",
}

var verdicts = map[ward.Verdict]string{
	ward.Founded: "đúng", ward.Partly: "đúng một phần", ward.Unfounded: "không đúng",
}

var measureKinds = map[ward.MeasureKind]string{
	ward.MeasureApology: "Xin lỗi công dân", ward.MeasureReminder: "Nhắc nhở, kiểm điểm", ward.MeasureTraining: "Bồi dưỡng, tập huấn",
	ward.MeasureTransfer: "Điều chuyển vị trí công tác", ward.MeasureDiscipline: "Xử lý kỷ luật", ward.MeasureOther: "Biện pháp khác",
}

// youOf is how a paper speaks of the sender.
func youOf(f ward.Feedback) string {
	if f.Sender != nil && f.Sender.Kind == ward.Organisation {
		return "Quý cơ quan, tổ chức"
	}
	return "Ông/Bà"
}

// gist is what an item is about, in one line without a stop at its end. Where nobody
// wrote a subject (the program then takes the beginning of the content, and says so
// by its last sign), the sender's own words stand in quotes, whole when they are short
// and without the stop of their last sentence.
func gist(f ward.Feedback) string {
	const short = 300
	subject, cut := strings.CutSuffix(viet.Clean(f.Subject), "…")
	content := viet.Clean(f.Content)
	if subject != "" && !cut && subject != content {
		return bare(subject)
	}
	if utf8.RuneCountInString(content) > short && subject != "" {
		content = subject + "..."
	}
	if content == "" {
		return dots(40)
	}
	if one, stopped := strings.CutSuffix(content, "."); stopped && !strings.HasSuffix(one, ".") {
		content = one // the sentence has a stop of its own
	}
	return "“" + content + "”"
}

// known refuses a paper about an item whose sender was forgotten
// (feedback.forgotten): what it would say is not there any more.
func known(f ward.Feedback) error {
	if f.Anonymised != "" {
		return ward.Conflict("feedback.forgotten", f.Code)
	}
	return nil
}

// officeMark is what the numbers of the committee's papers end in: "UBND" out of
// "TB-UBND", behind the mark of the kind of paper when it has one.
func officeMark(p ward.Profile, kind string) string {
	body := strings.TrimPrefix(viet.Clean(p.NoticeMark), "TB-")
	return strings.Join(some(kind, body), "-")
}
