package paper

import (
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// feedback is the part on opinions. It is made of counts, coded fields and texts that
// were written for the public and approved; no part of it has room for a sender, an
// officer, an answer or a finding, so none of them can get onto the paper.
func (c composer) feedback() noticePart {
	p := ward.FeedbackPart{}
	if c.Feedback != nil {
		p = *c.Feedback
	}
	t := p.Figures.Total
	return noticePart{"Kết quả tiếp nhận, xử lý góp ý, phản ánh, kiến nghị", []noticeSection{
		{"Tiếp nhận ý kiến", []noticeItem{
			prose("feedback.received", opinionsReceived(t)),
			prose("feedback.compared", c.opinionsCompared(p)),
			prose("feedback.about", aboutText(p.Figures)),
			prose("feedback.carried", carriedText(t.CarriedOver, p.CarriedPosted, "ý kiến", "đang xử lý")),
			prose("feedback.guided", c.guidedText(p.Figures.Guided)),
		}},
		{"Kết quả xử lý", []noticeItem{
			prose("feedback.handled", handledText(t)),
			prose("feedback.rate", c.answeredRate(p)),
			prose("feedback.reopened", reopenedText(t.Reopened)),
		}},
		{"Ý kiến đang xử lý", []noticeItem{prose("feedback.pending", c.countedUntil()+pendingOf(t.PendingInTime, t.PendingOverdue, "ý kiến", "đang xử lý"))}},
		{"Kết quả theo nội dung", []noticeItem{drawn(func(d *document) { classTable(d, p.Figures) })}},
		{"Kết quả theo hình thức tiếp nhận", []noticeItem{drawn(func(d *document) { channelTable(d, p.Figures) }), prose("feedback.more", "")}},
		{"Nội dung và kết quả xử lý được công khai", publicItems(p.Public)},
		{"Cách xác định số liệu về góp ý, phản ánh, kiến nghị", []noticeItem{prose("feedback.meaning", feedbackMeaning)}},
	}}
}

// feedbackMeaning says what the words of the tables mean, so that a reader can check
// them.
const feedbackMeaning = "Tỷ lệ trả lời trong hạn bằng số ý kiến trả lời trong hạn chia cho tổng số ý kiến đã trả lời, nhân với 100%. " +
	"Ý kiến trả lời trong hạn là ý kiến được trả lời không sau thời hạn theo quy định; thời gian chờ người gửi bổ sung thông tin không tính vào thời hạn. " +
	"Ý kiến được đề nghị xem xét lại vẫn tính theo lần trả lời đầu tiên. Ý kiến đang xử lý quá hạn là ý kiến đến cuối kỳ đã hết thời hạn mà chưa được trả lời. " +
	"Nội dung công khai không nêu thông tin cá nhân của người gửi và người được nêu trong ý kiến."

func opinionsReceived(t ward.FeedbackCount) string {
	carried := "có " + many(t.CarriedOver, "ý kiến") + " từ kỳ trước chuyển sang"
	if t.CarriedOver == 0 {
		carried = "không có ý kiến từ kỳ trước chuyển sang"
	}
	switch {
	case t.New == 0:
		return "Trong kỳ không tiếp nhận góp ý, phản ánh, kiến nghị mới" + also(t.CarriedOver) + carried + "."
	case t.CarriedOver == 0:
		return "Trong kỳ tiếp nhận mới " + many(t.New, "ý kiến") + " góp ý, phản ánh, kiến nghị; " + carried + "."
	}
	return "Tổng số góp ý, phản ánh, kiến nghị phải xem xét, xử lý: " + many(t.New+t.CarriedOver, "ý kiến") + "; gồm " + many(t.New, "ý kiến") +
		" tiếp nhận mới trong kỳ và " + many(t.CarriedOver, "ý kiến") + " từ kỳ trước chuyển sang."
}

func (c composer) opinionsCompared(p ward.FeedbackPart) string {
	clause := func(before *ward.FeedbackFigures, yearAgo bool) string {
		if before == nil || before.Total.New+before.Total.CarriedOver == 0 {
			return ""
		}
		return change(p.Figures.Total.New, before.Total.New, "ý kiến", c.than(yearAgo))
	}
	return following("Số ý kiến tiếp nhận mới ", clause(p.Before, false), clause(p.YearAgo, true))
}

// aboutText says what most opinions are about and how most came, where one stands
// out.
func aboutText(f ward.FeedbackFigures) string {
	var classes, channels []tallied
	for _, k := range f.ByClass {
		classes = append(classes, tallied{lowerFirst(opinionClasses[k.Class]), k.CarriedOver + k.New})
	}
	for _, k := range f.ByChannel {
		channels = append(channels, tallied{lowerFirst(opinionChannels[k.Channel]), k.CarriedOver + k.New})
	}
	said := some(mostOf("nội dung được nêu nhiều nhất: ", classes), mostOf("hình thức gửi nhiều nhất: ", channels))
	return upperFirst(following("", strings.Join(said, "; ")))
}

// tallied is something that is counted.
type tallied struct {
	name string
	n    int
}

// mostOf names what there is most of, two that share the place; "" when three or more
// do or nothing does.
func mostOf(begin string, all []tallied) string {
	most := 0
	for _, k := range all {
		most = max(most, k.n)
	}
	var names []string
	for _, k := range all {
		if k.n == most {
			names = append(names, k.name)
		}
	}
	switch {
	case most == 0 || len(names) > 2:
		return ""
	case len(names) == 2:
		return begin + strings.Join(names, "; ") + " (cùng " + many(most, "ý kiến") + ")"
	}
	return begin + names[0] + " (" + many(most, "ý kiến") + ")"
}

// guidedText tells how many were sent to khiếu nại, tố cáo; of one or two, somebody
// could be known.
func (c composer) guidedText(n int) string {
	if n < c.Profile.LeastGroup() {
		return ""
	}
	return "Ngoài số ý kiến nêu trên, đã hướng dẫn " + many(n, "lượt người") + " gửi khiếu nại, tố cáo đến cơ quan, người có thẩm quyền theo quy định."
}

func handledText(t ward.FeedbackCount) string {
	answered := t.AnsweredInTime + t.AnsweredLate
	rest := ""
	if t.Forwarded > 0 {
		rest += " Đã chuyển cơ quan có thẩm quyền " + many(t.Forwarded, "ý kiến") + "."
	}
	if t.Published > 0 {
		rest += " Đã công khai kết quả xử lý " + many(t.Published, "ý kiến") + "."
	}
	switch {
	case answered == 0 && t.New+t.CarriedOver == 0:
		return "Trong kỳ không có ý kiến phải xử lý." + rest
	case answered == 0:
		return "Trong kỳ chưa trả lời ý kiến nào." + rest
	case t.AnsweredLate == 0:
		return "Đã trả lời " + many(answered, "ý kiến") + ", " + all(answered, "trong hạn") + "." + rest
	case t.AnsweredInTime == 0:
		return "Đã trả lời " + many(answered, "ý kiến") + ", " + all(answered, "quá hạn") + "." + rest
	}
	return "Đã trả lời " + many(answered, "ý kiến") + "; trong đó: trong hạn " + ofAll(t.AnsweredInTime, answered, "ý kiến") + ", quá hạn " +
		ofAll(t.AnsweredLate, answered, "ý kiến") + "." + rest
}

func (c composer) answeredRate(p ward.FeedbackPart) string {
	now := answeredShare(&p.Figures)
	if now.Of == 0 {
		return ""
	}
	return following("Tỷ lệ trả lời trong hạn đạt ", strings.Join(some(viet.Percent(now.Count, now.Of),
		changeOfRate(now, answeredShare(p.Before), c.than(false)), changeOfRate(now, answeredShare(p.YearAgo), c.than(true))), ", "))
}

func answeredShare(f *ward.FeedbackFigures) ward.Share {
	if f == nil {
		return ward.Share{}
	}
	return ward.Share{Count: f.Total.AnsweredInTime, Of: f.Total.AnsweredInTime + f.Total.AnsweredLate}
}

func reopenedText(n int) string {
	if n == 0 {
		return ""
	}
	return "Có " + many(n, "lượt") + " đề nghị xem xét lại sau khi được trả lời."
}
