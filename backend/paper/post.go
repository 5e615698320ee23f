package paper

import (
	"regexp"
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// resultAt is where the citizen gets the result, for item 13 of form 01.
func resultAt(c ward.Case) string {
	switch c.ResultWay {
	case ward.ResultByPost:
		return "Qua dịch vụ bưu chính công ích, đến địa chỉ: " + viet.Clean(c.ResultAddress)
	case ward.ResultOnline:
		return or(c.ResultPlace, "Trực tuyến, trên Cổng Dịch vụ công quốc gia")
	}
	return c.ResultPlace
}

// posted prints whom the post brings the result to, and by which item.
func (s *slip) posted(h ward.Handover) {
	item := h.Posting
	s.strong("Người nhận kết quả:", h.Receiver.Name)
	s.field("Số định danh cá nhân/tổ chức:", h.Receiver.PersonalID)
	s.reach(h.Receiver)
	s.field("Phương thức trả kết quả:", "qua dịch vụ bưu chính công ích")
	s.strong("Địa chỉ nhận kết quả:", item.Address)
	s.strong("Số hiệu bưu gửi:", itemNumber(item.Number))
	s.field("Ngày gửi bưu điện:", postDay(item.On))
	switch item.Outcome {
	case ward.PostDelivered:
		s.field("Đã phát ngày:", postDay(item.EndedOn))
	case ward.PostSentBack:
		s.field("Chuyển hoàn ngày:", postDay(item.EndedOn))
	}
}

// s10 is the number of a postal item as the Universal Postal Union shapes it.
var s10 = regexp.MustCompile(`^([A-Z]{2})(\d{3})(\d{3})(\d{3})([A-Z]{2})$`)

// itemNumber sets the number of an item in groups, as the post prints it, so that a
// narrow column can break it.
func itemNumber(number string) string {
	return s10.ReplaceAllString(strings.ToUpper(viet.Clean(number)), "$1 $2 $3 $4 $5")
}

func postDay(d ward.Date) string {
	if t := d.Time(); !t.IsZero() {
		return viet.ShortDate(t)
	}
	return ""
}
