package paper

import (
	"strconv"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// FeedbackNotice is what the monthly notice of opinions is made of: counts, coded
// fields and texts that were written for the public and approved. Nothing in it has
// room for a sender, an officer, an answer or a finding, so none of them can get
// onto the paper.
type FeedbackNotice struct {
	Profile ward.Profile
	Period  ward.Period
	AsOf    ward.Moment
	Figures ward.FeedbackFigures
	Public  []ward.PublicRow
	Number  string    // before the symbol; left open when empty
	Signed  ward.Date // left open when empty
	Draft   bool      // marks the paper "DỰ THẢO"
}

// Notice prints "Thông báo kết quả tiếp nhận, xử lý góp ý, phản ánh, kiến nghị
// tháng …" in the layout of NĐ 30/2020. No act gives its form; it is composed of
// the tables that domain.md 6.5 proposes (our choice).
func (n FeedbackNotice) Notice() ([]byte, error) {
	frame := noticeFrame{n.Profile, n.Period, n.AsOf, n.Number, n.Signed, n.Draft}
	subject := "Kết quả tiếp nhận, xử lý góp ý, phản" + nbsp + "ánh, kiến" + nbsp + "nghị " + unbroken(frame.month())
	d := frame.begin(subject)
	frame.opening(d, "kết quả tiếp nhận, xử lý góp ý, phản ánh, kiến nghị")
	n.summary(d)
	d.section("3. Ý kiến đang xử lý")
	t := n.Figures.Total
	d.say("%s số ý kiến đang xử lý: %s. Trong đó, trong hạn: %s; quá hạn: %s.", frame.counted(),
		opinions(t.PendingInTime+t.PendingOverdue), opinions(t.PendingInTime), opinions(t.PendingOverdue))
	n.tables(d)
	n.public(d)
	n.meaning(d)
	d.section("8. Nơi tiếp nhận góp ý, phản ánh, kiến nghị")
	d.say("Tổ chức, cá nhân có góp ý, phản ánh, kiến nghị, đề nghị gửi về %s%s.", or(n.Profile.OneStop, committeeName(n.Profile)), ways(n.Profile))
	frame.posted(d)
	return frame.render(d, subject, "góp ý, phản ánh, kiến nghị")
}

// opinions writes a number of opinions that is not torn from its noun.
func opinions(n int) string { return viet.Number(int64(n)) + nbsp + "ý" + nbsp + "kiến" }

// summary says the figures of the total row in words.
func (n FeedbackNotice) summary(d *document) {
	t := n.Figures.Total
	answered := t.AnsweredInTime + t.AnsweredLate
	d.section("1. Tiếp nhận")
	d.say("Tổng số góp ý, phản ánh, kiến nghị phải xem xét, xử lý: %s. Trong đó, tiếp nhận mới trong kỳ: %s; từ kỳ trước chuyển sang: %s.",
		opinions(t.CarriedOver+t.New), opinions(t.New), opinions(t.CarriedOver))
	if g := n.Figures.Guided; g >= n.Profile.LeastGroup() { // of one or two, somebody could be known
		d.say("Ngoài số ý kiến nêu trên, đã hướng dẫn %s gửi khiếu nại, tố cáo đến cơ quan, người có thẩm quyền theo quy định.",
			viet.Number(int64(g))+nbsp+"lượt"+nbsp+"người")
	}
	d.section("2. Kết quả xử lý")
	d.say("Đã trả lời: %s. Trong đó, trong hạn: %s (%s); quá hạn: %s (%s). Đã chuyển cơ quan có thẩm quyền: %s. Đã công khai kết quả: %s.",
		opinions(answered), opinions(t.AnsweredInTime), viet.Percent(t.AnsweredInTime, answered), opinions(t.AnsweredLate),
		viet.Percent(t.AnsweredLate, answered), opinions(t.Forwarded), opinions(t.Published))
	d.body(run{"Tỷ lệ trả lời trong hạn: ", bodyFace(regular)}, run{viet.Percent(t.AnsweredInTime, answered), bodyFace(bold)},
		run{" (bằng số ý kiến trả lời trong hạn chia cho tổng số ý kiến đã trả lời, nhân với 100%).", bodyFace(regular)})
	if t.Reopened > 0 {
		d.say("Số lượt đề nghị xem xét lại sau khi được trả lời: %s.", viet.Number(int64(t.Reopened))+nbsp+"lượt")
	}
}

// public prints what was said and what came of it, without anybody in it.
func (n FeedbackNotice) public(d *document) {
	d.section("6. Nội dung và kết quả xử lý được công khai")
	if len(n.Public) == 0 {
		d.say("Trong kỳ không có nội dung nào được công khai.")
		return
	}
	d.add(gap(1.5))
	const size = 11.0
	t := table{pad: 1, thick: .2, limit: textH / 3, cols: []column{{9, centre}, {25, left}, {44, left}, {44, left}, {21.5, centre}, {21.5, centre}}}
	for i, h := range []string{"TT", "Về", "Nội dung góp ý, phản ánh, kiến nghị", "Kết quả xử lý", "Ngày tiếp nhận", "Ngày trả lời, chuyển"} {
		t.head = append(t.head, headCell{text: h, col: i, face: typeface{bold, size - .5}})
	}
	t.head = numberedHead(t.head, len(t.cols), typeface{bold, size - .5})
	for i, r := range n.Public {
		t.rows = append(t.rows, row{face: typeface{regular, size}, cells: []string{strconv.Itoa(i + 1), opinionClasses[r.Class],
			viet.Clean(r.Content), viet.Clean(r.Outcome), shortDay(r.ReceivedOn), or(shortDay(r.AnsweredOn), "–")}})
	}
	d.add(t.blocks()...)
}

// meaning says what the words of the tables mean, so that a reader can check them.
func (n FeedbackNotice) meaning(d *document) {
	d.section("7. Cách xác định số liệu")
	d.say("Ý kiến trả lời trong hạn là ý kiến được trả lời không sau thời hạn theo quy định; thời gian chờ người gửi bổ sung thông tin không tính vào thời hạn. Ý kiến được đề nghị xem xét lại vẫn tính theo lần trả lời đầu tiên. Ý kiến đang xử lý quá hạn là ý kiến đến cuối kỳ đã hết thời hạn mà chưa được trả lời. Nội dung công khai không nêu thông tin cá nhân của người gửi và người được nêu trong ý kiến.")
}
