package paper

import (
	"strings"
	"time"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

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
	d := newDocument()
	d.letterhead(n.Profile, n.Number, n.Signed, n.Draft)
	d.heading("THÔNG BÁO", n.subject())
	d.bases(n.Profile.Bases)
	n.opening(d)
	n.summary(d)
	n.table(d)
	n.meaning(d)
	n.closing(d)
	d.ending(n.Profile)
	return d.render(about{
		title: "Thông báo " + lowerFirst(n.subject()), author: n.Profile.Committee, subject: n.subject(),
		keywords: some("thông báo", "thủ tục hành chính", n.month(), n.Profile.Committee),
		at:       n.when(),
	})
}

// subject is the notice's "trích yếu".
func (n ProcedureNotice) subject() string {
	return "Kết quả giải quyết thủ tục hành chính " + n.month()
}

// month names the period by the month in which it ends.
func (n ProcedureNotice) month() string { return viet.MonthYear(n.Figures.Period.To.Time()) }

// when is the date the file carries.
func (n ProcedureNotice) when() time.Time {
	for _, t := range []time.Time{n.Signed.Time(), n.Figures.AsOf.Time()} {
		if !t.IsZero() {
			return t
		}
	}
	return n.Figures.Period.To.Time()
}

func lowerFirst(s string) string {
	r := []rune(s)
	return strings.ToLower(string(r[:1])) + string(r[1:])
}
