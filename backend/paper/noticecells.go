package paper

import (
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// The words of the figures of a notice (ward.NoticeContent.Cells).
var (
	procedureColumns = map[string]string{
		"received": "tổng số hồ sơ tiếp nhận", "online": "hồ sơ tiếp nhận trực tuyến", "counter": "hồ sơ tiếp nhận trực tiếp, qua dịch vụ bưu chính",
		"carriedOver": "hồ sơ từ kỳ trước chuyển sang", "resolved": "tổng số hồ sơ đã giải quyết", "early": "hồ sơ giải quyết trước hạn",
		"onTime": "hồ sơ giải quyết đúng hạn", "late": "hồ sơ giải quyết quá hạn", "pending": "tổng số hồ sơ đang giải quyết",
		"inTime": "hồ sơ đang giải quyết trong hạn", "overdue": "hồ sơ đang giải quyết quá hạn", "rejected": "hồ sơ từ chối tiếp nhận",
	}
	feedbackColumns = map[string]string{
		"carriedOver": "ý kiến từ kỳ trước chuyển sang", "new": "ý kiến tiếp nhận mới", "answeredInTime": "ý kiến trả lời trong hạn",
		"answeredLate": "ý kiến trả lời quá hạn", "forwarded": "ý kiến chuyển cơ quan có thẩm quyền", "pendingInTime": "ý kiến đang xử lý trong hạn",
		"pendingOverdue": "ý kiến đang xử lý quá hạn", "published": "ý kiến đã công khai kết quả", "reopened": "lượt đề nghị xem xét lại",
		"guided": "lượt hướng dẫn gửi khiếu nại, tố cáo",
	}
	surveyColumns = map[string]string{
		"issued": "số phiếu phát ra", "collected": "số phiếu thu về", "valid": "số phiếu hợp lệ",
		"satisfied": "số câu trả lời “hài lòng” và “rất hài lòng”", "answers": "tổng số câu trả lời hợp lệ",
	}
)

// CellName names a figure of a notice in words: "Hộ tịch: hồ sơ giải quyết quá hạn". A
// figure that it does not know keeps its sign.
func CellName(c ward.NoticeContent, cell string) string {
	part, rest, _ := strings.Cut(cell, "/")
	at := strings.LastIndex(rest, "/")
	if at < 0 {
		return cell
	}
	line, column := rest[:at], rest[at+1:]
	name := ""
	switch part {
	case "procedures":
		name = lined(line, viet.Clean(line), or(procedureColumns[column], lateColumn(column)))
	case "feedback":
		name = lined(line, or(opinionClasses[ward.FeedbackClass(line)], opinionChannels[ward.FeedbackChannel(line)]), feedbackColumns[column])
	case "survey":
		name = surveyCell(c.Survey, strings.Split(rest, "/"))
	}
	return or(name, cell)
}

// lined puts the name of a line before that of a column; the total has none.
func lined(line, name, column string) string {
	switch {
	case column == "":
		return ""
	case line == "":
		return "Tổng cộng: " + column
	}
	return name + ": " + column
}

// lateColumn names the cases that were late for one reason.
func lateColumn(column string) string {
	reason, of := strings.CutPrefix(column, "late:")
	switch {
	case !of:
		return ""
	case ward.LateReason(reason) == ward.LateUnknown:
		return procedureColumns["late"] + ", chưa ghi nhận nguyên nhân"
	case lateWords[ward.LateReason(reason)] == "":
		return ""
	}
	return procedureColumns["late"] + ", nguyên nhân: " + lateWords[ward.LateReason(reason)]
}

// surveyCell names a count of a form, or of one of its questions.
func surveyCell(p *ward.SurveyPart, path []string) string {
	if p == nil || len(path) < 3 {
		return ""
	}
	for _, s := range p.Summaries {
		if s.Questionnaire != path[0] || itoa(s.Version) != path[1] {
			continue
		}
		if len(path) == 3 {
			return lined("form", formName(s), surveyColumns[path[2]])
		}
		for _, q := range s.Questions {
			if q.Code == path[2] {
				return questionCell(q, path[3])
			}
		}
	}
	return ""
}

func questionCell(q ward.QuestionCount, column string) string {
	if column == "valid" {
		return "“" + bare(q.Text) + "”: số câu trả lời hợp lệ"
	}
	for _, o := range q.Options {
		if o.Key == column {
			return "“" + bare(q.Text) + "”: " + lowerFirst(or(o.Label, column))
		}
	}
	return ""
}
