package paper

import "motcua/backend/ward"

// ProcedureNotice is what the monthly notice of the results of procedures is
// made of. Figures are frozen by the caller, so that a reprint is the same.
type ProcedureNotice struct {
	Profile ward.Profile
	Figures ward.Figures
	Number  string    // before the symbol; left open when empty
	Signed  ward.Date // left open when empty
	Draft   bool      // marks the paper "DỰ THẢO"
}

// Notice prints "Thông báo kết quả giải quyết thủ tục hành chính tháng …" in
// the layout of NĐ 30/2020. No act gives its form; it is composed of table
// II.06a of TT 01/2020/TT-VPCP (domain.md 6.5, our choice).
func Notice(n ProcedureNotice) ([]byte, error) {
	frame := n.frame()
	subject := "Kết quả giải quyết thủ tục hành chính " + frame.month()
	d := frame.begin(subject)
	frame.opening(d, "kết quả giải quyết thủ tục hành chính")
	n.summary(d)
	n.table(d)
	n.meaning(d)
	n.closing(d)
	return frame.render(d, subject, "thủ tục hành chính")
}

func (n ProcedureNotice) frame() noticeFrame {
	return noticeFrame{n.Profile, n.Figures.Period, n.Figures.AsOf, n.Number, n.Signed, n.Draft}
}
