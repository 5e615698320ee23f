package paper

import "motcua/backend/ward"

const stopTitle = "THÔNG BÁO DỪNG GIẢI" + nbsp + "QUYẾT HỒ SƠ"

// StopNotice prints form 05 "Thông báo dừng giải quyết hồ sơ" (TT
// 03/2025/TT-VPCP, Phụ lục I, Mẫu 05; Điều 7). Only its name is known to us: no
// source gave its body (domain.md 2.1). The body below is ours, composed in the
// manner and words of forms 01 to 04, and is to be replaced when the form is found.
//
// A case that was neither withdrawn nor stopped is refused (stop.not_yet).
func StopNotice(p ward.Profile, c ward.Case, opt SlipOptions) ([]byte, error) {
	if c.State != ward.StateWithdrawn && c.State != ward.StateStopped {
		return nil, ward.Conflict("stop.not_yet", slipCode(c))
	}
	s := newSlip(p, c, opt, form{title: stopTitle, symbol: "TB", at: c.FinishedAt, taker: "người nộp"})
	s.strong("Kính gửi:", addressed(c.Applicant))
	s.field("Số định danh cá nhân/tổ chức:", c.Applicant.PersonalID)
	s.field("Địa chỉ:", c.Applicant.Address)
	s.reach(c.Applicant)
	s.field("Mã hồ sơ:", s.code)
	s.strong("Nội dung yêu cầu giải quyết:", subjectOf(c))
	s.field("Thời gian nhận hồ sơ:", minute(c.ReceivedAt))
	s.say(stopping(c), unitName(p), " thông báo dừng giải quyết hồ sơ này kể từ ", minute(c.FinishedAt),
		", với lý do cụ thể như sau:")
	keepTail(s.blocks, 1)
	s.spelled(c.Reason)
	s.say("Nếu có vướng mắc, Ông/Bà/Tổ chức liên hệ với ", contact(p, c.FinishedBy), " số điện thoại ",
		phoneOf(p), " để được hướng dẫn.")
	s.say("Xin thông báo cho Ông/Bà/Tổ chức được biết và thực hiện./.")
	s.signRight(headTitle, "", "")
	return s.render(subjectOf(c))
}

// stopping says on whose wish the case stops.
func stopping(c ward.Case) string {
	if c.State == ward.StateWithdrawn {
		return "Theo đề nghị rút hồ sơ của Ông/Bà/Tổ chức, "
	}
	return "Qua xem xét, "
}
