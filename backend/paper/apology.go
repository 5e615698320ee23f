package paper

import (
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

const apologyTitle = "PHIẾU XIN LỖI VÀ ĐỀ NGHỊ GIA" + nbsp + "HẠN THỜI GIAN GIẢI QUYẾT"

// ApologyLetter prints form 04 "Phiếu xin lỗi và đề nghị gia hạn thời gian giải
// quyết" (TT 03/2025/TT-VPCP, Phụ lục I). What is known of its apology leaves out
// words in the middle (domain.md 2.5); those between are ours. A case that was
// given no new date is refused (apology.not_yet).
func ApologyLetter(p ward.Profile, c ward.Case, opt SlipOptions) ([]byte, error) {
	x := c.Extension
	if x == nil {
		return nil, ward.Conflict("apology.not_yet", slipCode(c))
	}
	s := newSlip(p, c, opt, form{title: apologyTitle, symbol: "PXL", alone: true, at: x.At, taker: "người nộp"})
	s.strong("Kính gửi:", addressed(c.Applicant))
	unit := unitName(p)
	s.say(sentence(dateWords(c.ReceivedAt)), ", ", unit, " tiếp nhận giải quyết hồ sơ đề nghị giải quyết thủ tục hành chính ",
		or(c.Procedure.Name, dots(40)), " của Ông/Bà/Tổ chức; số định danh: ", or(c.Applicant.PersonalID, dots(24)),
		"; mã số hồ sơ: ", or(s.code, dots(24)), ".")
	s.say("Thời gian hẹn trả kết quả giải quyết hồ sơ: ", minute(x.From), ".")
	s.say("Tuy nhiên đến nay, ", unit, " chưa trả kết quả giải quyết hồ sơ của Ông/Bà/Tổ chức đúng thời hạn quy định ",
		"ghi trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả.")
	s.because(x.Reason)
	s.say(unit, " xin trân trọng gửi lời xin lỗi đến Ông/Bà/Tổ chức vì sự chậm trễ trong quá trình giải quyết hồ sơ ",
		"có thể gây phiền hà, tốn kém về chi phí, công sức của Ông/Bà/Tổ chức.")
	s.say(unit, " xin lỗi Ông/Bà/Tổ chức và sẽ trả kết quả giải quyết hồ sơ cho Ông/Bà/Tổ chức vào ", dateWords(x.DueAt), ".")
	s.say("Mong nhận được sự thông cảm của Ông/Bà/Tổ chức vì sự chậm trễ này./.")
	s.signRight(headTitle, "", "")
	return s.render(subjectOf(c))
}

// headTitle signs for the body that solves the case; who that is, the program is
// not told, so the name is left to the hand and the stamp.
const headTitle = "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ"

// addressed is a person as a letter begins.
func addressed(p ward.Person) string {
	name := viet.Clean(p.Name)
	if name == "" || p.Kind == ward.Organisation {
		return name
	}
	return "Ông/Bà " + name
}

// sentence begins with a capital.
func sentence(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
