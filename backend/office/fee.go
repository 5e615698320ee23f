package office

import "motcua/backend/ward"

// feeOf gives what a case costs by its procedure's rule, in VND: nothing when
// there is a ground for it; by the page, the first two pages at the full amount,
// the others at the lower one, never more than the most for one copy.
func feeOf(f ward.FeeRule, in CaseInput) int64 {
	copies := int64(max(in.Copies, in.Sets, 1))
	if in.Copies > 0 {
		copies = int64(in.Copies)
	}
	switch {
	case in.FeeGround != "":
		return 0
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
