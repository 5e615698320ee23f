package office

import (
	"context"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// FeeOfCase gives what a case would cost by the rule that it was received under,
// with the pages, copies and ground of a correction that is being typed.
func (o *Office) FeeOfCase(ctx context.Context, who ward.Officer, in CorrectInput) (int64, error) {
	if err := Allow(who, ReadCases); err != nil {
		return 0, err
	}
	c, found, err := o.read(ctx).Case(in.CaseID)
	if err != nil {
		return 0, err
	}
	if !found {
		return 0, ward.NotFound("case.unknown", in.CaseID)
	}
	return feeOf(c.Procedure.Fee, in.Fields), nil
}

// checkRelief refuses a share without its ground, and one that is none.
func checkRelief(d ward.CaseDetails) error {
	switch {
	case d.FeeCut < 0 || d.FeeCut > 100:
		return ward.Refuse("feeCut", "intake.fee_cut")
	case d.FeeCut > 0 && d.FeeGround == "":
		return ward.Refuse("feeGround", "intake.fee_ground")
	}
	return nil
}

// feeOf gives what a case costs by its procedure's rule, in VND, less what a
// ground takes off: all of it, or a share, rounded up to a whole đồng.
func feeOf(f ward.FeeRule, in CaseInput) int64 {
	whole := wholeFee(f, in)
	switch {
	case viet.Clean(in.FeeGround) == "" && in.FeeCut == 0, in.FeeCut < 0: // none, or still being typed
		return whole
	case in.FeeCut == 0 || in.FeeCut > 99:
		return 0
	}
	return (whole*int64(100-in.FeeCut) + 99) / 100
}

// wholeFee is the fee with nothing taken off: by the page, the first two pages at
// the full amount, the others at the lower one, never more than the most for one
// copy.
func wholeFee(f ward.FeeRule, in CaseInput) int64 {
	copies := int64(max(in.Copies, in.Sets, 1))
	if in.Copies > 0 {
		copies = int64(in.Copies)
	}
	switch {
	case f.Basis == ward.FeePerCase:
		return f.Amount
	case f.Basis == ward.FeePerCopy:
		return f.Amount * copies
	case f.Basis == ward.FeePerPage:
		return pagesFee(f, int64(max(in.Pages, 1))) * copies
	}
	return 0 // free, or set by the province and typed in
}

func pagesFee(f ward.FeeRule, pages int64) int64 {
	further := f.FromPage3
	if further == 0 {
		further = f.Amount
	}
	fee := f.Amount*min(pages, 2) + further*max(pages-2, 0)
	if f.Most > 0 {
		return min(fee, f.Most)
	}
	return fee
}

// checkReceipt refuses the number of a money receipt without money (fee.receipt_unpaid).
func checkReceipt(bad *ward.Refusals, number string, paid int64) {
	bad.Add(tooLong("feeReceipt", number, mostText))
	if number != "" && paid == 0 {
		bad.Add(ward.Refuse("feeReceipt", "fee.receipt_unpaid"))
	}
}
