package paper

import (
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

const supplementTitle = "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ"

// SupplementSlip prints form 02 "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ" (TT
// 03/2025/TT-VPCP, Phụ lục I). A case that was not asked for anything is refused
// (supplement.not_yet).
func SupplementSlip(p ward.Profile, c ward.Case, opt SlipOptions) ([]byte, error) {
	ask := c.Supplement
	if ask == nil {
		return nil, ward.Conflict("supplement.not_yet", slipCode(c))
	}
	s := newSlip(p, c, opt, form{title: supplementTitle, symbol: "PBS", at: ask.At, taker: "người nộp"})
	s.strong("Hồ sơ của:", whose(c))
	s.strong("Nội dung yêu cầu giải quyết:", subjectOf(c))
	s.field("Địa chỉ:", c.Applicant.Address)
	s.reach(c.Applicant)
	s.heading("Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:")
	s.numberedItems(ask.Items)
	s.because(ask.Reason)
	s.say("Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, Ông/Bà liên hệ với ", contact(p, ask.By),
		" số điện thoại ", phoneOf(p), " để được hướng dẫn./.")
	s.signRight("NGƯỜI HƯỚNG DẪN", signHow, ask.By)
	return s.render(subjectOf(c))
}

// phoneOf is the office's number, never cut at the end of a line.
func phoneOf(p ward.Profile) string { return strings.ReplaceAll(or(p.Phone, dots(24)), " ", nbsp) }

// contact is whom to ask: the officer, and where.
func contact(p ward.Profile, officer string) string {
	if officer = viet.Clean(officer); officer == "" {
		return unitName(p)
	}
	return officer + ", " + unitName(p) + ","
}
