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
}

// Receipt prints Mẫu 01 of a case, by id or number. Layout is A5_PAIR (default),
// A5 or A4.
func (o *Office) Receipt(ctx context.Context, who ward.Officer, key, layout string) (Sheet, error) {
	return o.slip(ctx, who, key, layout, "receipt", "giay-tiep-nhan-", paper.Receipt)
}

// HandoverSlip prints the slip of a case that has been handed over.
func (o *Office) HandoverSlip(ctx context.Context, who ward.Officer, key, layout string) (Sheet, error) {
	return o.slip(ctx, who, key, layout, "handover", "bien-nhan-tra-ket-qua-", paper.HandoverSlip)
}

func (o *Office) slip(ctx context.Context, who ward.Officer, key, layout, kind, name string,
	print func(ward.Profile, ward.Case, paper.SlipOptions) ([]byte, error)) (Sheet, error) {
	if err := Allow(who, ReadCases); err != nil {
		return Sheet{}, err
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		return Sheet{}, err
	}
	c, found, err := o.read(ctx).Case(key)
	if err != nil {
		return Sheet{}, err
	}
	if !found {
		return Sheet{}, ward.NotFound("case.unknown", key)
	}
	form := PaperForm(kind)
	pdf, err := print(profile, c, paper.SlipOptions{Layout: paper.SlipLayout(layout), Copy: CopyOf(c, form), Replaces: isVoid(c, form)})
	return Sheet{Name: name + c.Code + ".pdf", PDF: pdf, CaseID: c.ID, CaseCode: c.Code}, err
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
	over := period.To < o.Now().Date()
	pdf, err := paper.Notice(paper.ProcedureNotice{Profile: profile, Figures: figures, Draft: !over})
	return Sheet{Name: "thong-bao-tthc-" + month + ".pdf", PDF: pdf}, err
}
