package paper

import (
	"strconv"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

const transferTitle = "PHIẾU BÀN GIAO HỒ SƠ"

// TransferSlip prints the slip with which files go from one unit to another
// inside the house; no act gives its form (domain.md 2.8, our choice). The number
// is left open when the options have none. Without a case there is nothing to
// hand over (transfer.nothing).
func TransferSlip(p ward.Profile, cases []ward.Case, from, to string, at ward.Moment, opt SlipOptions) ([]byte, error) {
	if len(cases) == 0 {
		return nil, ward.Refuse("cases", "transfer.nothing")
	}
	var about ward.Case // of one case the slip carries its code, of several none
	if len(cases) == 1 {
		about = cases[0]
	}
	s := newSlip(p, about, opt, form{title: transferTitle, symbol: "PBG", at: at, taker: "bên nhận"})
	s.strong("Bên giao:", from)
	s.strong("Bên nhận:", to)
	s.field("Thời gian bàn giao:", minute(at))
	s.field("Số hồ sơ bàn giao:", count(len(cases))+" (bằng chữ: "+viet.NumberWords(int64(len(cases)))+"), gồm:")
	keepTail(s.blocks, 1)
	s.table(s.transferred(cases))
	s.say("Hai bên đã kiểm đếm và giao, nhận đủ số hồ sơ trên.")
	s.sign(
		signature{title: []string{"NGƯỜI GIAO"}, how: signHow},
		signature{title: []string{"NGƯỜI NHẬN"}, how: signHow},
	)
	return s.render(transferTitle)
}

func (s *slip) transferred(cases []ward.Case) table {
	t := s.listTable([]string{"TT", "Mã hồ sơ", "Người nộp hồ sơ", "Thủ tục hành chính", "Số giấy tờ", "Hẹn trả kết quả"},
		[]float64{8, 34, 25, 0, 11, 19})
	for i, c := range cases {
		due := ""
		if at := c.DueAt.Time(); !at.IsZero() {
			due = viet.ClockTime(at) + " " + viet.ShortDate(at)
		}
		t.rows = append(t.rows, s.listRow(strconv.Itoa(i+1), listCode(c), viet.Clean(c.Applicant.Name),
			viet.Clean(c.Procedure.Name), count(len(c.Papers)), due))
	}
	return t
}

// listCode is the code of a case in a list: the one to type, and the national one
// when it has it.
func listCode(c ward.Case) string {
	code, own := viet.Clean(c.OfficialCode), viet.Clean(c.Code)
	if own == "" {
		return code
	}
	if code == "" {
		return ward.Checked(own)
	}
	return code + " (" + ward.Checked(own) + ")"
}
