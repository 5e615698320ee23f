package office

import (
	"context"

	"motcua/backend/paper"
	"motcua/backend/ward"
)

// Form is a slip of a case (TT 03/2025/TT-VPCP, Phụ lục I, and what practice adds).
type Form struct {
	Kind   string // what screens and commands call it
	Number string // of the official form, "01"; the kind where there is none
	file   string // how its files begin
	print  func(ward.Profile, ward.Case, paper.SlipOptions) ([]byte, error)
	ready  func(ward.Case) bool
}

// controlKind names form 06.
const controlKind = "control"

// Forms are all slips of a case, in the order of their numbers. Of what another
// system did (ward.Case.Source) that system gave out the slips.
var Forms = []Form{
	{"receipt", "01", "giay-tiep-nhan-", paper.Receipt, func(c ward.Case) bool { return c.Received() && c.Source == "" }},
	{"supplement", "02", "yeu-cau-bo-sung-", paper.SupplementSlip, func(c ward.Case) bool { return c.Supplement != nil && c.Supplement.By != c.Source }},
	{"refusal", "03", "tu-choi-tiep-nhan-", paper.RefusalSlip, func(c ward.Case) bool { return c.State == ward.StateRejectedAtIntake && c.Source == "" }},
	{"apology", "04", "xin-loi-hen-lai-", paper.ApologyLetter, func(c ward.Case) bool { return c.Extension != nil }},
	{"stop", "05", "dung-giai-quyet-", paper.StopNotice,
		func(c ward.Case) bool {
			return (c.State == ward.StateStopped || c.State == ward.StateWithdrawn) && c.FinishedBy != c.Source
		}},
	{controlKind, "06", "kiem-soat-", paper.ControlSlip, ward.Case.Received},
	{transferKind, transferKind, "ban-giao-", lastTransfer, func(c ward.Case) bool { return len(c.Steps) > 0 }},
	{"handover", "handover", "bien-nhan-tra-ket-qua-", paper.HandoverSlip, func(c ward.Case) bool { return c.Handover != nil && c.Handover.By != c.Source }},
}

// FormOf finds a form by kind or official number.
func FormOf(name string) (Form, bool) {
	for _, f := range Forms {
		if f.Kind == name || f.Number == name {
			return f, true
		}
	}
	return Form{}, false
}

// PapersOf lists the kinds of the forms that a case has something to say on.
func PapersOf(c ward.Case) []string {
	out := []string{}
	for _, f := range Forms {
		if f.ready(c) {
			out = append(out, f.Kind)
		}
	}
	return out
}

// Slip prints a form of a case, by id or number. Layout is A5_PAIR (default), A5
// or A4. It refuses an unknown form (paper.unknown) and one that the case has
// nothing to say on yet (….not_yet).
func (o *Office) Slip(ctx context.Context, who ward.Officer, kind, key, layout string) (Sheet, error) {
	return o.slip(ctx, who, kind, key, "", layout)
}

// StepSlip prints the slip of one transfer of a case: "1" for the first, "" for the
// last. It refuses a step that the case has not gone (transfer.no_step).
func (o *Office) StepSlip(ctx context.Context, who ward.Officer, key, step, layout string) (Sheet, error) {
	return o.slip(ctx, who, transferKind, key, step, layout)
}

func (o *Office) slip(ctx context.Context, who ward.Officer, kind, key, step, layout string) (Sheet, error) {
	if err := Allow(who, ReadCases); err != nil {
		return Sheet{}, err
	}
	form, known := FormOf(kind)
	if !known {
		return Sheet{}, ward.NotFound("paper.unknown", kind)
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		return Sheet{}, err
	}
	c, found, err := o.read(ctx).Case(typedNumber(key))
	if err != nil {
		return Sheet{}, err
	}
	if !found {
		return Sheet{}, ward.NotFound("case.unknown", key)
	}
	if c, err = upTo(c, step); err != nil {
		return Sheet{}, err
	}
	opt, err := o.slipOptions(ctx, form, c, layout)
	if err != nil {
		return Sheet{}, err
	}
	sheet := Sheet{Name: form.file + c.Code + ".pdf", CaseID: c.ID, CaseCode: c.Code, Copy: opt.Copy, Replaces: opt.Replaces}
	sheet.PDF, err = form.print(profile, c, opt)
	return sheet, err
}

// slipOptions are what a slip of a case says besides the case itself.
func (o *Office) slipOptions(ctx context.Context, f Form, c ward.Case, layout string) (paper.SlipOptions, error) {
	opt := paper.SlipOptions{Layout: paper.SlipLayout(layout), Copy: CopyOf(c, printKey(f.Number, c)), Replaces: isVoid(c, printKey(f.Number, c))}
	if f.Kind != controlKind {
		return opt, nil
	}
	r, err := o.known(ctx)
	if err != nil {
		return opt, err
	}
	opt.Way = r.time.Stretches(c, o.Now())
	return opt, nil
}
