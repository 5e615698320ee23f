package office

import (
	"context"

	"motcua/backend/paper"
	"motcua/backend/ward"
)

// Sheet is a paper ready to be shown, saved or printed.
type Sheet struct {
	Name     string // of the file, "giay-tiep-nhan-A-261120-0012.pdf"
	PDF      []byte
	CaseID   string // of the case that it is a form of
	CaseCode string
	CaseIDs  []string // of the cases that it holds a slip of, when they are several
	Copy     int      // of a form of a case: from 2 on it is marked as a reprint
	Replaces bool     // likewise: one that was printed is not valid any more
}

// ProcedureNotice prints the notice of the results of procedures of a month. It
// is a draft as long as the month is not over; number and date of signing are
// left open.
func (o *Office) ProcedureNotice(ctx context.Context, who ward.Officer, month string) (Sheet, error) {
	period, err := o.MonthPeriod(ctx, month)
	if err != nil {
		return Sheet{}, err
	}
	figures, err := o.Figures(ctx, who, period)
	if err != nil {
		return Sheet{}, err
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		return Sheet{}, err
	}
	pdf, err := paper.MonthNotice(ward.NoticeContent{Kind: ward.NoticeProcedures, Month: month, Period: period, AsOf: figures.AsOf, Profile: profile,
		Procedures: &ward.ProcedurePart{Figures: figures}, Layout: ward.NoticeLayout}, nil)
	return Sheet{Name: "thong-bao-tthc-" + month + ".pdf", PDF: pdf}, err
}
