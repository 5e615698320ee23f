package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// reasonOf cleans a reason and refuses an empty or endless one (case.reason).
func reasonOf(text string) (string, error) {
	text = viet.CleanText(text)
	if text == "" {
		return "", ward.Refuse("reason", "case.reason")
	}
	return text, tooLong("reason", text, mostNote)
}

// RequestSupplement asks the citizen for papers and stops the clock (Mẫu 02). The
// law allows one request for a case (NĐ 118/2025 Đ11): a second one is refused
// with the rule's words (supplement.once).
func (o *Office) RequestSupplement(ctx context.Context, who ward.Officer, in SupplementInput) (ward.Case, error) {
	var bad ward.Refusals
	reason, err := reasonOf(in.Reason)
	bad.Add(err)
	items := cleanLines(in.Items)
	if len(items) == 0 || len(items) > mostPapers {
		bad.Add(ward.Refuse("items", "supplement.items"))
	}
	for _, item := range items {
		bad.Add(tooLong("items", item, mostText))
	}
	if err := bad.Err(); err != nil {
		return ward.Case{}, err
	}
	return o.change(ctx, who, in.CaseID, in.then(func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		if c.Supplement != nil {
			return "", nil, ward.Conflict("supplement.once", c.Supplement.By, c.Supplement.At)
		}
		return ward.SupplementAsked, ward.SupplementRequest{At: t.Now(), By: who.Name, Items: items, Reason: reason}, mustBeSolving(c)
	}))
}

// ReceiveSupplement takes in what was asked for: the due time moves by the
// working time waited (domain.md 3.3, 12).
func (o *Office) ReceiveSupplement(ctx context.Context, who ward.Officer, in SupplementedInput) (ward.Case, error) {
	details := CaseInput{Papers: in.Papers}.details()
	note := viet.CleanText(in.Note)
	var bad ward.Refusals
	checkPapers(&bad, details.Papers)
	bad.Add(tooLong("note", note, mostNote))
	if err := bad.Err(); err != nil {
		return ward.Case{}, err
	}
	return o.changeByRules(ctx, who, in.CaseID, in.Seen, func(r *rules, c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		if err := mustWaitForPapers(c); err != nil {
			return "", nil, err
		}
		return ward.CaseSupplemented, ward.SupplementedBody{At: t.Now(), By: who.Name, Papers: details.Papers, Note: note,
			MovedDue: r.waited(c, c.Supplement.At, t.Now())}, nil
	})
}

// mustWaitForPapers refuses a case that waits for no papers, saying who took them
// in or ended the case (supplement.not_asked).
func mustWaitForPapers(c ward.Case) error {
	if c.State == ward.StateSupplementRequested {
		return nil
	}
	if err := mustBeOpen(c); err != nil {
		return err
	}
	by, at := "", ward.Moment("")
	if c.Supplement != nil {
		by, at = c.Supplement.DoneBy, c.Supplement.DoneAt
	}
	return ward.Conflict("supplement.not_asked", c.State, by, at)
}

// waited moves both due times by the working time between two moments.
func (r *rules) waited(c ward.Case, from, to ward.Moment) ward.MovedDue {
	return ward.MovedDue{DueAt: r.time.Pause(c.DueAt, from, to), JudgedDueAt: r.time.Pause(c.JudgedDueAt, from, to)}
}

// AskFee makes solving wait for money. The clock runs on (domain.md 12). It
// refuses a fee that has been paid already (fee.paid_already): nothing would ever
// end that waiting.
func (o *Office) AskFee(ctx context.Context, who ward.Officer, in FeeInput) (ward.Case, error) {
	reason := viet.CleanText(in.Reason)
	if in.Amount < 1 || in.Amount > mostMoney {
		return ward.Case{}, ward.Refuse("amount", "intake.fee")
	}
	if err := tooLong("reason", reason, mostNote); err != nil {
		return ward.Case{}, err
	}
	return o.change(ctx, who, in.CaseID, in.then(func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		if err := mustBeSolving(c); err != nil {
			return "", nil, err
		}
		if in.Amount <= c.FeePaid {
			return "", nil, ward.Refuse("amount", "fee.paid_already", c.FeePaid)
		}
		return ward.FeeAsked, ward.FeeAskedBody{At: t.Now(), By: who.Name, Fee: in.Amount, Reason: reason}, nil
	}))
}

// PayFee takes money in, never more than is owed (fee.too_much), and none for a
// case that ended without a result (fee.case_ended).
func (o *Office) PayFee(ctx context.Context, who ward.Officer, in FeeInput) (ward.Case, error) {
	receipt := viet.Clean(in.Receipt)
	if in.Amount < 1 || in.Amount > mostMoney {
		return ward.Case{}, ward.Refuse("amount", "intake.fee")
	}
	if err := tooLong("receipt", receipt, mostText); err != nil {
		return ward.Case{}, err
	}
	return o.change(ctx, who, in.CaseID, in.then(func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		if !c.Open() && len(c.Results) == 0 {
			return "", nil, ward.Conflict("fee.case_ended", c.State, c.FinishedBy, c.FinishedAt)
		}
		if owed := c.Owed(); in.Amount > owed {
			by, at := lastPaid(c)
			return "", nil, ward.Refuse("amount", "fee.too_much", owed, by, at)
		}
		return ward.FeePaid, ward.FeePaidBody{At: t.Now(), By: who.Name, Amount: in.Amount, Receipt: receipt}, nil
	}))
}

// lastPaid tells who took money for a case last, and when.
func lastPaid(c ward.Case) (by string, at ward.Moment) {
	if n := len(c.Payments); n > 0 {
		by, at = c.Payments[n-1].By, c.Payments[n-1].At
	}
	if c.Handover != nil && c.Handover.FeePaid > 0 && c.Handover.At >= at {
		by, at = c.Handover.By, c.Handover.At
	}
	return by, at
}

// WithdrawCase gives a case back to the citizen, only while there is no result
// (NĐ 118/2025 Đ21).
func (o *Office) WithdrawCase(ctx context.Context, who ward.Officer, in EndInput) (ward.Case, error) {
	return o.end(ctx, who, in, ward.CaseWithdrawn)
}

// StopCase stops solving, with the reason (Mẫu 05).
func (o *Office) StopCase(ctx context.Context, who ward.Officer, in EndInput) (ward.Case, error) {
	return o.end(ctx, who, in, ward.CaseStopped)
}

func (o *Office) end(ctx context.Context, who ward.Officer, in EndInput, kind ward.Kind) (ward.Case, error) {
	reason, err := reasonOf(in.Reason)
	if err != nil {
		return ward.Case{}, err
	}
	return o.changeByRules(ctx, who, in.CaseID, in.Seen, func(r *rules, c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		body := ward.Ending{At: t.Now(), By: who.Name, Reason: reason}
		if c.State == ward.StateSupplementRequested { // its waiting does not count either
			body.MovedDue = r.waited(c, c.Supplement.At, t.Now())
		}
		return kind, body, mustBeOpen(c)
	})
}

// ConfirmStep says that the receiver has the file. A second time is refused with
// who and when (step.nothing_to_confirm), and the word of who gave it (step.own).
func (o *Office) ConfirmStep(ctx context.Context, who ward.Officer, in StepInput) (ward.Case, error) {
	return o.change(ctx, who, in.CaseID, in.then(func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		if err := mustBeOpen(c); err != nil {
			return "", nil, err
		}
		if c.ToConfirm() == "" {
			last := ward.FileStep{}
			if n := len(c.Steps); n > 0 {
				last = c.Steps[n-1]
			}
			return "", nil, ward.Conflict("step.nothing_to_confirm", last.ConfirmedBy, last.ConfirmedAt)
		}
		if err := mayConfirm(who, c); err != nil {
			return "", nil, err
		}
		return ward.StepConfirmed, ward.StepConfirmedBody{At: t.Now(), By: who.Name}, nil
	}))
}

// CopyOf tells which copy of a form the next print is: 1 for the first, and again
// 1 for the new slip after a correction made the old one void.
func CopyOf(c ward.Case, form string) int {
	return ward.CopyOf(c.Prints, form)
}
