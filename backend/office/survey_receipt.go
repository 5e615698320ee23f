package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// withReceiptPlace is where forms are given out that come with a receipt. It is
// data of the register, so it stands in the ward's own language.
const withReceiptPlace = "Kèm giấy tiếp nhận hồ sơ"

// FormWithReceipt gives the questionnaire whose blank form this installation prints
// together with each receipt, "" for none.
func (o *Office) FormWithReceipt(ctx context.Context, who ward.Officer) (string, error) {
	if err := Allow(who, ReadSurveys); err != nil {
		return "", err
	}
	return o.read(ctx).FormWithReceipt()
}

// SetFormWithReceipt keeps it, "" for none. It refuses a form that is not known
// (questionnaire.unknown).
func (o *Office) SetFormWithReceipt(ctx context.Context, who ward.Officer, code string) error {
	if err := Allow(who, WorkOnSurveys); err != nil {
		return err
	}
	return o.store.Write(ctx, func(t *store.Tx) error {
		if code != "" {
			if _, err := inForce(t, code, t.Now().Date()); err != nil {
				return err
			}
		}
		return t.SetFormWithReceipt(code)
	})
}

// IssueWithReceipt gives one form out together with a receipt, when this
// installation does so; false when it does not.
func (o *Office) IssueWithReceipt(ctx context.Context, who ward.Officer) (f ward.IssuedForms, wanted bool, err error) {
	if err := Allow(who, WorkOnSurveys); err != nil {
		return f, false, err
	}
	code, err := o.read(ctx).FormWithReceipt()
	if err != nil || code == "" {
		return f, false, err
	}
	f, err = o.IssueForms(ctx, who, IssueInput{Questionnaire: code, Count: 1, Place: withReceiptPlace})
	return f, true, err
}
