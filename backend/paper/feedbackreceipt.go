package paper

import (
	"fmt"
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

const feedbackReceiptTitle = "PHIẾU TIẾP NHẬN GÓP Ý, PHẢN" + nbsp + "ÁNH, KIẾN" + nbsp + "NGHỊ"

// FeedbackReceipt prints the slip that says that an opinion was taken in and until
// when it is answered. No act gives its form; it has what NĐ 20/2008/NĐ-CP, Điều 7
// and 9, ask to be entered (our choice). The due time is the one first promised, so
// that a reprint is the same paper. An anonymised item is refused
// (feedback.forgotten).
func FeedbackReceipt(p ward.Profile, f ward.Feedback, opt SlipOptions) ([]byte, error) {
	if err := known(f); err != nil {
		return nil, err
	}
	return feedbackReceipt(p, f, opt).render(feedbackReceiptTitle)
}

func feedbackReceipt(p ward.Profile, f ward.Feedback, opt SlipOptions) *slip {
	s := beginSlip(p, viet.Clean(f.Code), f.Code, opt, form{title: feedbackReceiptTitle, symbol: "PTN", coded: true,
		called: "Mã số", at: f.ReceivedAt, taker: "người gửi"})
	s.office(p)
	s.sender(f)
	s.two(.4, field{label: "Loại ý kiến:", value: opinionKinds[f.Kind]}, field{label: "Hình thức tiếp nhận:", value: lowerName(opinionChannels[f.Channel])})
	s.field("Nội dung về:", lowerName(opinionClasses[f.Class]))
	if code := viet.Clean(f.CaseCode); code != "" {
		s.field("Hồ sơ liên quan:", code)
	}
	s.heading("Nội dung góp ý, phản ánh, kiến nghị:")
	s.spelled(f.Content)
	if n := len(f.Attachments); n > 0 {
		s.field("Tài liệu gửi kèm:", attached(f.Attachments))
	}
	s.field("Thời gian tiếp nhận:", minute(f.ReceivedAt))
	s.promise(p, f)
	taker := signature{[]string{"NGƯỜI TIẾP NHẬN"}, signHow, f.ReceivedBy.ByName}
	if f.Sender == nil {
		s.sign(signature{}, taker)
	} else {
		s.sign(signature{[]string{"NGƯỜI GỬI"}, signHow, signerOf(*f.Sender)}, taker)
	}
	return s
}

// sender prints who sent an opinion, or that they gave no name.
func (s *slip) sender(f ward.Feedback) {
	if f.Sender == nil {
		s.field("Người gửi:", "không nêu tên")
		return
	}
	s.strong("Tiếp nhận ý kiến của Ông/Bà/Tổ chức:", f.Sender.Name)
	s.field("Địa chỉ:", f.Sender.Address)
	s.reach(*f.Sender)
}

// promise prints until when the sender is answered, and what happens otherwise.
func (s *slip) promise(p ward.Profile, f ward.Feedback) {
	if f.Sender == nil {
		s.say("Ý kiến không nêu tên người gửi được xem xét; kết quả được công khai trong thông báo hằng tháng.")
		return
	}
	due := f.FirstDueAt
	if due == "" {
		due = f.DueAt
	}
	s.strong("Thời hạn trả lời:", by(due))
	s.field("Nhận trả lời qua:", f.ReplyTo)
	s.say("Nội dung không thuộc thẩm quyền được chuyển đến cơ quan có thẩm quyền ", by(f.ForwardBy),
		" và thông báo cho ", youOf(f), " biết. Cần biết kết quả xử lý, ", youOf(f), " liên hệ ", unitName(p), ", số điện thoại ",
		phoneOf(p), ", cho biết mã số của phiếu này./.")
}

// by writes the last day for something, or leaves room for it.
func by(m ward.Moment) string {
	t := m.Time()
	if t.IsZero() {
		return "chậm nhất ngày ..... tháng ..... năm ......."
	}
	return "chậm nhất " + unbroken(viet.LongDate(t))
}

// attached counts and names the files of an item.
func attached(files []ward.Attachment) string {
	var names []string
	for _, a := range files {
		names = append(names, viet.Clean(a.Name))
	}
	return fmt.Sprintf("%s tài liệu (%s)", count(len(files)), strings.Join(some(names...), "; "))
}

// lowerName is a name of a table inside a line.
func lowerName(s string) string {
	if s == "" {
		return s
	}
	return lowerFirst(s)
}
