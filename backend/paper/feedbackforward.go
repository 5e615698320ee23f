package paper

import (
	"fmt"
	"time"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// FeedbackForward prints "Phiếu chuyển" with which an opinion that is not ours goes
// to the competent body (NĐ 20/2008/NĐ-CP, Điều 9), and behind it the copy for the
// sender, when there is one to tell. No act gives its form; it is composed in the
// layout of NĐ 30/2020 (our choice). Refusals: feedback.not_forwarded,
// feedback.forgotten.
func FeedbackForward(p ward.Profile, f ward.Feedback) ([]byte, error) {
	parts, err := forwardSlips(p, f)
	if err != nil {
		return nil, err
	}
	return renderAll(about{title: "Phiếu chuyển " + viet.Clean(f.Code), author: p.Committee, subject: forwardSubject(f),
		keywords: some(f.Code, p.Committee), at: f.Forwarded.At.Time()}, parts...)
}

// FeedbackForwards prints the slips of several opinions in one file, in their order,
// each with the copy for its sender behind it. It refuses what FeedbackForward refuses.
func FeedbackForwards(p ward.Profile, all []ward.Feedback) ([]byte, error) {
	return inOneFile(p, "Phiếu chuyển", all, func(f ward.Feedback) ([]*document, time.Time, error) {
		parts, err := forwardSlips(p, f)
		if err != nil {
			return nil, time.Time{}, err
		}
		return parts, f.Forwarded.At.Time(), nil
	})
}

// inOneFile puts the papers of several opinions into one file, as old as the newest.
func inOneFile(p ward.Profile, title string, all []ward.Feedback, of func(ward.Feedback) ([]*document, time.Time, error)) ([]byte, error) {
	a := about{title: fmt.Sprintf("%s (%d)", title, len(all)), author: p.Committee, keywords: some(p.Committee)}
	var parts []*document
	for _, f := range all {
		own, at, err := of(f)
		if err != nil {
			return nil, err
		}
		if parts = append(parts, own...); at.After(a.at) {
			a.at = at
		}
	}
	return renderAll(a, parts...)
}

func forwardSlips(p ward.Profile, f ward.Feedback) ([]*document, error) {
	if err := known(f); err != nil {
		return nil, err
	}
	if f.Forwarded == nil {
		return nil, ward.Conflict("feedback.not_forwarded", f.Code)
	}
	parts := []*document{forwardSlip(p, f, "")}
	if f.Sender != nil {
		parts = append(parts, forwardSlip(p, f, "BẢN GỬI NGƯỜI CÓ "+viet.UpperVN(opinionKind(f.Kind))))
	}
	return parts, nil
}

func forwardSubject(f ward.Feedback) string {
	kind := []rune(opinionKind(f.Kind))
	return viet.UpperVN(string(kind[:1])) + string(kind[1:]) + " của " + citizen(f)
}

func forwardSlip(p ward.Profile, f ward.Feedback, mark string) *document {
	d, to, kind := newDocument(), f.Forwarded, opinionKind(f.Kind)
	d.letterhead(p, officialHead{number: to.Number, symbol: officeMark(p, "PC"), signed: to.At.Date(), mark: mark})
	d.heading("PHIẾU CHUYỂN", forwardSubject(f))
	d.addressee(or(to.To, dots(40)), "")
	d.say("%s, %s tiếp nhận %s %s (mã số %s) của %s.", sentence(unbroken(dateWords(f.ReceivedAt))), unitName(p), kind,
		or(opinionWays[f.Channel], dots(20)), or(f.Code, dots(20)), senderWords(f))
	d.section("Nội dung:")
	d.spelled(f.Content)
	if len(f.Attachments) > 0 {
		d.say("Tài liệu gửi kèm: %s.", attached(f.Attachments))
	}
	d.say("Sau khi xem xét, căn cứ Nghị định số 20/2008/NĐ-CP ngày 14 tháng 02 năm 2008 của Chính phủ về tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính (được sửa đổi, bổ sung), nội dung nêu trên không thuộc thẩm quyền giải quyết của %s, lý do: %s.",
		committeeName(p), or(bare(to.Reason), dots(24)))
	told := " và " + committeeName(p)
	if f.Sender != nil {
		told = ", đồng thời thông báo kết quả cho người gửi" + told
	} else {
		told = ", đồng thời thông báo kết quả cho " + committeeName(p)
	}
	d.say("%s chuyển %s nêu trên đến %s để xem xét, giải quyết theo thẩm quyền%s./.", committeeName(p), kind, or(to.To, dots(30)), told)
	recipients := []string{"Như trên"}
	if f.Sender != nil && viet.Clean(f.Sender.Name) != "" {
		recipients = append(recipients, addressed(*f.Sender)+" (để biết)")
	}
	d.ending(p, append(recipients, filed(p)))
	return d
}

// senderWords names the sender with what is needed to answer them.
func senderWords(f ward.Feedback) string {
	if f.Sender == nil {
		return "người không nêu tên"
	}
	out := or(addressed(*f.Sender), dots(30))
	for _, w := range []struct{ label, value string }{
		{"địa chỉ: ", viet.Clean(f.Sender.Address)}, {"điện thoại: ", together(f.Sender.Phone)}, {"thư điện tử: ", viet.Clean(f.Sender.Email)},
	} {
		if w.value != "" {
			out += "; " + w.label + w.value
		}
	}
	return out
}
