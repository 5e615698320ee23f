package paper

import (
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// FeedbackDossier is everything about an opinion, with its history in words. It
// names people and stays in the house.
type FeedbackDossier struct {
	Profile ward.Profile
	Item    ward.Feedback
	Group   string // code of the item it says the same as
	History []ward.Told
	By      string // who printed it
	At      ward.Moment
}

// Dossier prints it on A4, marked for internal use on every page.
func (x FeedbackDossier) Dossier() ([]byte, error) {
	d, f := newDocument(), x.Item
	x.opening(d)
	facts(d, "Thông tin chung", x.general())
	facts(d, "Người gửi và nội dung", x.said())
	facts(d, "Phân công, chuyển và hỏi thêm", x.handled())
	facts(d, "Trả lời", x.answered())
	facts(d, "Kết luận và biện pháp xử lý", x.found())
	facts(d, "Công khai và kết thúc", x.ended())
	x.history(d)
	keepTail(d.blocks, 1)
	d.add(signatures(signature{[]string{"NGƯỜI LẬP"}, signHow, x.By},
		signature{title: []string{"NGƯỜI DUYỆT"}, how: signHow}, textW, 22, typeface{regular, 13}).lower(6))
	return d.render(about{title: "Hồ sơ xử lý " + viet.Clean(f.Code), author: x.Profile.OneStop, subject: "Lưu hành nội bộ",
		keywords: some(f.Code), at: x.At.Time()})
}

func (x FeedbackDossier) opening(d *document) {
	p, f := x.Profile, x.Item
	code := viet.Clean(f.Code)
	head := letterhead{superior: some(p.Superior), issuer: some(p.OneStop), mark: "LƯU HÀNH NỘI BỘ", date: placeDate(p.Place, x.At.Time()),
		faces: slipA4.head, left: 72, gap: 3}
	s := &slip{form: form{title: "HỒ SƠ XỬ LÝ " + viet.UpperVN(opinionKind(f.Kind)), coded: true, called: "Mã số"}, size: slipA4, code: code}
	d.add(head.block(textW), s.titleBlock(code, false).lower(2))
	if f.Subject != "" {
		d.add(whole(plain(f.Subject, typeface{boldItalic, 13}).with(centre).after(1), textW))
	}
	keepTail(d.blocks, len(d.blocks))
	d.overhead = strings.Join(some(code, "Lưu hành nội bộ"), " – ")
}

// fact is one line of the dossier.
type fact struct{ label, value string }

func (x FeedbackDossier) general() []fact {
	f := x.Item
	first := f.FirstDueAt
	if first == f.DueAt {
		first = "" // it did not move
	}
	return []fact{
		{"Loại ý kiến", opinionKinds[f.Kind]}, {"Nội dung về", lowerName(opinionClasses[f.Class])},
		{"Hình thức tiếp nhận", lowerName(opinionChannels[f.Channel])},
		{"Tiếp nhận", at(f.ReceivedAt, f.ReceivedBy.ByName)}, {"Ngày xảy ra", shortDay(f.HappenedOn)},
		{"Thời hạn chuyển", moment(f.ForwardBy)}, {"Thời hạn trả lời", moment(f.DueAt)}, {"Thời hạn ban đầu", moment(first)}, {"Tình trạng", opinionStates[f.State]},
		{"Cùng nội dung với", x.Group}, {"Hồ sơ liên quan", f.CaseCode}, {"Ẩn danh hóa", moment(f.Anonymised)},
	}
}

func (x FeedbackDossier) said() (out []fact) {
	f := x.Item
	switch {
	case f.Anonymised != "":
		out = append(out, fact{"Người gửi", "đã ẩn danh hóa"})
	case f.Sender == nil:
		out = append(out, fact{"Người gửi", "không nêu tên"})
	default:
		p := *f.Sender
		out = append(out, fact{"Người gửi", p.Name}, fact{"Số định danh", p.PersonalID}, fact{"Địa chỉ", p.Address},
			fact{"Điện thoại", p.Phone}, fact{"Thư điện tử", p.Email})
	}
	var about []string
	for _, n := range f.About {
		about = append(about, n.Name)
	}
	out = append(out, fact{"Nhận trả lời qua", f.ReplyTo}, fact{"Nội dung", f.Content},
		fact{"Người được nêu tên", strings.Join(some(about...), ", ")})
	if len(f.Attachments) > 0 {
		out = append(out, fact{"Tài liệu gửi kèm", attached(f.Attachments)})
	}
	return out
}

func (x FeedbackDossier) handled() (out []fact) {
	f := x.Item
	if a := f.Assigned; a != nil {
		out = append(out, fact{"Người xử lý", strings.Join(some(a.To.Name, a.Unit), ", ")}, fact{"Giao lúc", at(a.At, a.ByName)}, fact{"Ý kiến khi giao", a.Note})
	}
	if t := f.Forwarded; t != nil {
		out = append(out, fact{"Chuyển đến", t.To}, fact{"Phiếu chuyển số", t.Number}, fact{"Lý do chuyển", t.Reason}, fact{"Chuyển lúc", at(t.At, t.ByName)})
	}
	if q := f.Asked; q != nil {
		out = append(out, fact{"Đề nghị bổ sung", q.Text}, fact{"Đề nghị lúc", at(q.At, q.ByName)}, fact{"Người gửi bổ sung", q.Answer},
			fact{"Bổ sung lúc", at(q.GivenAt, q.Answerer)})
	}
	return out
}

func (x FeedbackDossier) answered() (out []fact) {
	f := x.Item
	if a := f.Draft; a != nil {
		out = append(out, fact{"Kết quả xem xét", opinionOutcomes[a.Outcome]}, fact{"Nội dung trả lời", a.Text}, fact{"Dự thảo", at(a.At, a.ByName)})
	}
	if r := f.Returned; r != nil {
		out = append(out, fact{"Trả lại dự thảo", r.Reason}, fact{"Trả lại lúc", at(r.At, r.ByName)})
	}
	if a := f.Approved; a != nil {
		out = append(out, fact{"Duyệt", at(a.At, a.ByName)})
	}
	if a := f.Answered; a != nil {
		out = append(out, fact{"Gửi trả lời", at(a.At, a.ByName)}, fact{"Hình thức gửi", a.Way}, fact{"Công văn số", a.Number})
	}
	for _, r := range f.Reopened {
		out = append(out, fact{"Đề nghị xem xét lại", r.Reason}, fact{"Đề nghị lúc", at(r.At, r.ByName)}, fact{"Thời hạn mới", moment(r.Due)})
	}
	return out
}

func (x FeedbackDossier) found() (out []fact) {
	f := x.Item
	if v := f.Finding; v != nil {
		out = append(out, fact{"Kết luận", verdicts[v.Verdict]}, fact{"Căn cứ kết luận", v.Reasons}, fact{"Người kết luận", at(v.At, v.ByName)})
	}
	for _, m := range f.Measures {
		out = append(out, fact{"Biện pháp " + count(m.N), strings.Join(some(measureKinds[m.Kind], m.Text), ": ")}, fact{"Thời hạn thực hiện", shortDay(m.Until)})
		switch e := m.Taken; {
		case e == nil:
			out = append(out, fact{"Thực hiện", "chưa ghi kết quả"})
		case e.Dropped:
			out = append(out, fact{"Không thực hiện", e.Note})
		default:
			out = append(out, fact{"Đã thực hiện", strings.Join(some(shortDay(e.On), e.Note), ", ")})
		}
	}
	return out
}

func (x FeedbackDossier) ended() (out []fact) {
	f := x.Item
	if t := f.Public; t != nil {
		out = append(out, fact{"Nội dung công khai", t.Content}, fact{"Kết quả công khai", t.Outcome}, fact{"Soạn", at(t.At, t.ByName)})
	}
	if p := f.Published; p != nil {
		out = append(out, fact{"Duyệt công khai", at(p.At, p.ByName)})
	}
	if c := f.Closed; c != nil {
		out = append(out, fact{"Kết thúc", at(c.At, c.ByName)})
	}
	return out
}

// moment writes a moment in short, "" for none.
func moment(m ward.Moment) string {
	t := m.Time()
	if t.IsZero() {
		return ""
	}
	return viet.ClockTime(t) + " ngày " + viet.ShortDate(t)
}

// at writes when and by whom something was done.
func at(m ward.Moment, who string) string { return strings.Join(some(moment(m), who), ", ") }

func shortDay(d ward.Date) string {
	if d == "" {
		return ""
	}
	return viet.ShortDate(d.Time())
}
