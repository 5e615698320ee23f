package paper

import (
	"strconv"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

const handoverTitle = "GIẤY BIÊN NHẬN TRẢ KẾT QUẢ"

// HandoverSlip prints "Giấy biên nhận trả kết quả", which offices use though no
// act gives its form (domain.md 2.8, our choice). A case that has not been
// handed over is refused (handover.not_yet).
func HandoverSlip(p ward.Profile, c ward.Case, opt SlipOptions) ([]byte, error) {
	h := c.Handover
	if h == nil {
		return nil, ward.Conflict("handover.not_yet", slipCode(c))
	}
	s := newSlip(p, c, opt, form{title: handoverTitle, coded: true, at: h.At, taker: "người nhận"})
	s.strong("Tên thủ tục hành chính:", c.Procedure.Name)
	s.owner(c)
	if h.Posting != nil {
		s.posted(*h)
	} else {
		s.receiver(*h)
	}
	s.results(h.Documents)
	switch h.Way {
	case ward.ResultByPost:
	case ward.ResultOnline:
		s.field("Phương thức trả kết quả:", "trực tuyến, bản điện tử")
	default:
		s.proof(*h)
	}
	s.paid(h.FeePaid, viet.Clean(h.FeeReceipt))
	s.strong("Thời gian trả kết quả:", minute(h.At))
	if note := viet.Clean(h.Note); note != "" {
		s.field("Ghi chú:", note)
	}
	s.sign(taking(*h), signature{[]string{"NGƯỜI TRẢ KẾT QUẢ"}, signHow, h.By})
	return s.render(c.Procedure.Name)
}

// owner prints whose case it is: the person for whom it was filed.
func (s *slip) owner(c ward.Case) {
	if c.Authorizer == nil {
		s.strong("Chủ hồ sơ:", c.Applicant.Name)
		return
	}
	s.strong("Chủ hồ sơ:", c.Authorizer.Name)
	s.field("Người nộp hồ sơ:", c.Applicant.Name)
}

// taking is who signs for what was given out: the receiver, or who took it for the
// post. Nobody signs for what went electronically.
func taking(h ward.Handover) signature {
	switch h.Way {
	case ward.ResultByPost:
		return signature{[]string{"BƯU ĐIỆN NHẬN GỬI"}, signHow, ""}
	case ward.ResultOnline:
		return signature{}
	}
	return signature{[]string{"NGƯỜI NHẬN KẾT QUẢ"}, signHow, signerOf(h.Receiver)}
}

func (s *slip) receiver(h ward.Handover) {
	s.strong("Người nhận kết quả:", h.Receiver.Name)
	s.field("Số định danh cá nhân/tổ chức:", h.Receiver.PersonalID)
	s.field("Địa chỉ:", h.Receiver.Address)
	s.reach(h.Receiver)
	if h.Proxy {
		s.field("Nhận thay, theo giấy tờ ủy quyền:", h.Authorisation)
	}
}

func (s *slip) results(docs []ward.ResultDocument) {
	s.heading("Kết quả đã trả gồm:")
	t := s.listTable([]string{"TT", "Tên giấy tờ, kết quả", "Số", "Ngày", "SL"}, []float64{9, 0, 28, 20, 13})
	for i, d := range docs {
		date := ""
		if day := d.Date.Time(); !day.IsZero() {
			date = viet.ShortDate(day)
		}
		t.rows = append(t.rows, s.listRow(strconv.Itoa(i+1), viet.Clean(d.Name), viet.Clean(d.Number), date, count(d.Count)))
	}
	for len(docs) == 0 && len(t.rows) < 2 {
		t.rows = append(t.rows, s.listRow(strconv.Itoa(len(t.rows)+1), "", "", "", ""))
	}
	s.table(t)
}

// proof prints what the receiver showed or gave back. Both boxes are ticked by
// the program, so an empty one means no.
func (s *slip) proof(h ward.Handover) {
	s.tick("Đã nộp lại bản chính Giấy tiếp nhận hồ sơ và hẹn trả kết quả", h.ReceiptReturned)
	s.tick("Đã xuất trình, đối chiếu giấy tờ tùy thân của người nhận", h.IdentityShown)
}

// tick prints a check box, drawn because the font has none.
func (s *slip) tick(label string, on bool) {
	z := s.size
	side := z.body * mmPerPoint * .8
	text := whole(plain(label, z.face(regular)), z.width()-side-2)
	line := z.body * mmPerPoint * 1.15
	mark := block{h: side, draw: func(d *sheet, x, y float64) {
		y += (line - side) / 2
		d.box(x, y, side, side, .25)
		if on {
			d.line(x+side*.2, y+side*.5, x+side*.42, y+side*.78, .4)
			d.line(x+side*.42, y+side*.78, x+side*.85, y+side*.15, .4)
		}
	}}
	s.add(beside([]float64{0, side + 2}, mark, text).lower(z.space))
}

// paid prints what was paid on collection, in figures and in words, and the number
// of the money receipt.
func (s *slip) paid(vnd int64, receipt string) {
	const label = "Phí, lệ phí đã nộp khi nhận kết quả:"
	if vnd <= 0 {
		s.field(label, "không")
		return
	}
	if receipt != "" {
		receipt = "; biên lai số " + receipt
	}
	s.field(label, viet.Money(vnd)+" ("+viet.MoneyWords(vnd)+")"+receipt)
}
