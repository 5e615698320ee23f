package office

import (
	"context"
	"math"

	"motcua/backend/paper"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// transferKind names the slip with which files go from hand to hand inside the
// house ("phiếu bàn giao"), one for all cases of a batch.
const transferKind = "transfer"

// Slips prints the same form of several cases in one file, in their order, or one
// slip of transfer for each pair of hands. It refuses what Slip refuses, and more
// than 500 cases (batch.size).
func (o *Office) Slips(ctx context.Context, who ward.Officer, kind string, ids []string, layout string) (Sheet, error) {
	if err := Allow(who, ReadCases); err != nil {
		return Sheet{}, err
	}
	ids = each(ids)
	if len(ids) == 0 || len(ids) > mostBatch {
		return Sheet{}, ward.Refuse("caseIds", "batch.size", mostBatch)
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		return Sheet{}, err
	}
	var cases []ward.Case
	for _, id := range ids {
		c, found, err := o.read(ctx).Case(id)
		if err == nil && !found {
			err = ward.NotFound("case.unknown", id)
		}
		if err != nil {
			return Sheet{}, err
		}
		cases = append(cases, c)
	}
	sheet := Sheet{CaseIDs: ids}
	if kind == transferKind {
		sheet.Name = "phieu-ban-giao-" + string(o.Now().Date()) + ".pdf"
		sheet.PDF, err = paper.TransferSlips(profile, transfers(cases), paper.SlipLayout(layout))
		return sheet, err
	}
	form, known := FormOf(kind)
	if !known {
		return Sheet{}, ward.NotFound("paper.unknown", kind)
	}
	sheet.Name = form.file + string(o.Now().Date()) + ".pdf"
	opts := map[string]paper.SlipOptions{}
	for _, c := range cases {
		if opts[c.ID], err = o.slipOptions(ctx, form, c, layout); err != nil {
			return sheet, err
		}
	}
	sheet.PDF, err = paper.Slips(form.print, profile, cases, func(c ward.Case) paper.SlipOptions { return opts[c.ID] })
	return sheet, err
}

// transfers groups cases by who gave their files to whom, as they last went.
func transfers(cases []ward.Case) (out []paper.Transfer) {
	at := map[[2]string]int{}
	for _, c := range cases {
		if len(c.Steps) == 0 {
			continue // it is still where it was taken in
		}
		s := c.Steps[len(c.Steps)-1]
		pair := [2]string{viet.Clean(s.From), viet.Clean(s.To)}
		if pair[0] == "" {
			pair[0] = c.ReceivedBy
		}
		i, known := at[pair]
		if !known {
			i = len(out)
			at[pair] = i
			out = append(out, paper.Transfer{From: pair[0], To: pair[1], At: s.At, Copy: math.MaxInt})
		}
		t := &out[i]
		t.Cases = append(t.Cases, c)
		t.Copy = min(t.Copy, CopyOf(c, printKey(transferKind, c))) // a reprint when every file had its slip
		t.Replaces = t.Replaces || isVoid(c, printKey(transferKind, c))
	}
	return out
}
