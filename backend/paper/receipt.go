package paper

import (
	"strconv"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

const receiptTitle = "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"

// Receipt prints form 01 "Giấy tiếp nhận hồ sơ và hẹn trả kết quả" (TT
// 03/2025/TT-VPCP, Phụ lục I) with its fields in their order and words. The due
// time is the one first promised, so that a reprint is the same paper.
//
// What is not known is left dotted for a pen. A case that was refused at intake has
// form 03 instead (receipt.refused).
func Receipt(p ward.Profile, c ward.Case, opt SlipOptions) ([]byte, error) {
	if c.State == ward.StateRejectedAtIntake {
		return nil, ward.Conflict("receipt.refused", slipCode(c))
	}
	return receipt(p, c, opt).render(or(c.Subject, c.Procedure.Name))
}

func receipt(p ward.Profile, c ward.Case, opt SlipOptions) *slip {
	s := newSlip(p, c, opt, form{title: receiptTitle, coded: true, at: c.ReceivedAt, taker: "người nộp"})
	s.office(p)
	s.applicant(c.Applicant)
	if c.Authorizer != nil {
		s.authorizer(*c.Authorizer, c.Authorisation)
	}
	s.strong("Nội dung yêu cầu giải quyết:", or(c.Subject, c.Procedure.Name))
	s.papers(c.Papers)
	s.terms(c, opt)
	s.sign(
		signature{[]string{"NGƯỜI NỘP HỒ SƠ"}, signHow, signerOf(c.Applicant)},
		signature{[]string{"NGƯỜI TIẾP NHẬN HỒ SƠ"}, signHow, c.ReceivedBy},
	)
	return s
}

// office prints which office it is, as forms 01 and 03 begin.
func (s *slip) office(p ward.Profile) {
	s.para(plain(or(p.OneStop, "Trung tâm Phục vụ hành chính công/Bộ phận Tiếp nhận và Trả kết quả "+dots(20)),
		s.size.face(regular)))
}

const signHow = "(Ký và ghi rõ họ tên)"

// signerOf is the name under a signature. Who signs for an organisation is not
// known, so only room is left.
func signerOf(p ward.Person) string {
	if p.Kind == ward.Organisation {
		return ""
	}
	return p.Name
}

// applicant prints who files.
func (s *slip) applicant(p ward.Person) {
	s.strong("Tiếp nhận hồ sơ của Ông (Bà)/Tổ chức:", p.Name)
	s.field("Số định danh cá nhân/tổ chức:", p.PersonalID)
	s.field("Địa chỉ:", p.Address)
	s.reach(p)
}

// reach prints how to reach a person.
func (s *slip) reach(p ward.Person) {
	s.two(.42, field{label: "Số điện thoại:", value: p.Phone}, field{label: "Email:", value: p.Email})
}

// authorizer prints for whom the applicant files, in the order of the form.
func (s *slip) authorizer(p ward.Person, paper string) {
	s.para(plain("Thông tin của người ủy quyền:", s.size.face(italic)).after(s.size.space))
	s.strong("Họ và tên:", p.Name)
	s.field("Địa chỉ:", p.Address)
	s.field("Số định danh cá nhân:", p.PersonalID)
	s.reach(p)
	s.field("Giấy tờ ủy quyền:", paper)
}

// papers prints the checklist; an empty one gets three rows for a pen.
func (s *slip) papers(papers []ward.Paper) {
	s.heading("Thành phần hồ sơ nộp gồm:")
	t := s.listTable([]string{"TT", "Thành phần hồ sơ", "Bản chính", "Bản sao"}, []float64{9, 0, 18, 18})
	for i, paper := range papers {
		t.rows = append(t.rows, s.listRow(strconv.Itoa(i+1), viet.Clean(paper.Name),
			count(paper.Originals), count(paper.Copies)))
	}
	for len(papers) == 0 && len(t.rows) < 3 {
		t.rows = append(t.rows, s.listRow(strconv.Itoa(len(t.rows)+1), "", "", ""))
	}
	s.table(t)
}

// terms prints how many sets, and what is promised when and where.
func (s *slip) terms(c ward.Case, opt SlipOptions) {
	sets := dots(8)
	if c.Sets > 0 {
		sets = count(c.Sets)
	}
	s.field("Số lượng hồ sơ:", sets+" (bộ)")
	s.field("Thời gian giải quyết hồ sơ theo quy định là:", or(limitWords(c.Procedure.Limit), dots(12)+" ngày"))
	s.field("Thời gian nhận hồ sơ:", minute(c.ReceivedAt))
	due := c.FirstDueAt
	if due == "" {
		due = c.DueAt
	}
	s.strong("Thời gian trả kết quả giải quyết hồ sơ:", minute(due))
	s.field("Đăng ký nhận kết quả tại:", resultAt(c))
	s.field("Vào Sổ theo dõi hồ sơ, Quyển số", or(opt.Book, dots(12))+" Số thứ tự "+or(opt.Serial, dots(12))+" (nếu có)")
}
