package office

import (
	"context"

	"motcua/backend/paper"
	"motcua/backend/ward"
)

// CallingSheet prints what LastMoved gives, for calling the citizens. Administrators
// only, as all that a day off brings with it.
func (o *Office) CallingSheet(ctx context.Context, who ward.Officer, of string) (Sheet, error) {
	all, err := o.LastMoved(ctx, who, of)
	if err != nil {
		return Sheet{}, err
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		return Sheet{}, err
	}
	in := paper.CallingInput{Why: "Theo lịch nghỉ năm " + of, Waiting: all.Waiting, At: o.Now()}
	if of == ofHours {
		in.Why = "Theo giờ làm việc mới"
	}
	for _, m := range all.Cases {
		in.Rows = append(in.Rows, paper.CallingRow{Code: m.Code, Applicant: m.Applicant, Phone: m.Phone, Procedure: m.Procedure, From: m.From, To: m.To})
	}
	pdf, err := paper.CallingList(profile, in)
	return Sheet{Name: "doi-hen-tra-" + of + ".pdf", PDF: pdf}, err
}
