package paper

import "motcua/backend/ward"

const refusalTitle = "PHIẾU TỪ CHỐI TIẾP" + nbsp + "NHẬN GIẢI QUYẾT HỒ SƠ"

// RefusalSlip prints form 03 "Phiếu từ chối tiếp nhận giải quyết hồ sơ" (TT
// 03/2025/TT-VPCP, Phụ lục I). A case that was taken in is refused
// (refusal.not_yet).
func RefusalSlip(p ward.Profile, c ward.Case, opt SlipOptions) ([]byte, error) {
	if c.State != ward.StateRejectedAtIntake {
		return nil, ward.Conflict("refusal.not_yet", slipCode(c))
	}
	s := newSlip(p, c, opt, form{title: refusalTitle, symbol: "PTC", at: c.ReceivedAt, taker: "người nộp"})
	s.office(p)
	s.strong("Tiếp nhận hồ sơ của:", whose(c))
	s.field("Số định danh cá nhân/tổ chức:", c.Applicant.PersonalID)
	s.field("Địa chỉ:", c.Applicant.Address)
	s.reach(c.Applicant)
	s.field("Mã hồ sơ (nếu có):", s.code)
	s.strong("Nội dung yêu cầu giải quyết:", subjectOf(c))
	s.say("Qua xem xét, Bộ phận Tiếp nhận và Trả kết quả thông báo không tiếp nhận, " +
		"giải quyết hồ sơ này với lý do cụ thể như sau:")
	keepTail(s.blocks, 1)
	s.spelled(c.Reason)
	s.say("Xin thông báo cho Ông/Bà được biết và thực hiện./.")
	s.sign(
		signature{[]string{"NGƯỜI NỘP HỒ SƠ"}, signHow, signerOf(c.Applicant)},
		signature{[]string{"NGƯỜI TIẾP NHẬN HỒ SƠ"}, signHow, c.ReceivedBy},
	)
	return s.render(subjectOf(c))
}
