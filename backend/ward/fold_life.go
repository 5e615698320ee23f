package ward

// undoneBy finds the events that later ones take back. An undo of an undo, or of
// the receipt, takes nothing back; that of a refusal at intake leaves its number
// (Case.undone).
func undoneBy(events []Event) (map[string]bool, error) {
	return undoneOf(events, CaseUndone, func(e Event) bool { return e.moves() && e.Kind != CaseRefused })
}

// undoneOf does the same for the subjects whose undo is of another kind.
func undoneOf(events []Event, undo Kind, undoable func(Event) bool) (map[string]bool, error) {
	kinds, out := map[string]Event{}, map[string]bool{}
	for _, e := range events {
		if e.Kind == undo {
			b, err := decode[UndoneBody](e)
			if err != nil {
				return nil, err
			}
			if target, known := kinds[b.Event]; known && undoable(target) {
				out[b.Event] = true
			}
		}
		kinds[e.ID] = e
	}
	return out, nil
}

// moves says whether an event moves a case on, so that it can be undone: not the
// founding one, not prints, not an undo itself. What came with a file of another
// system goes back with the whole file only: then a case it founded is gone.
func (e Event) moves() bool {
	switch e.Kind {
	case CaseRefused, CaseTransferred, StepConfirmed, SupplementAsked, CaseSupplemented, FeeAsked, FeePaid, CaseExtended, CaseFinished,
		CaseWithdrawn, CaseStopped, CaseHandedOver, PostFollowed, LateExplained, CaseImported:
		return true
	}
	return false
}

// changes says whether an event makes what a screen shows of a case out of date: a
// print does not, nor that somebody was told.
func (e Event) changes() bool { return e.Kind != CasePrinted && e.Kind != CollectionReminded }

func (c *Case) refused(b RefusedBody) bool {
	if c.Code != "" {
		return false
	}
	c.Code, c.Counter, c.Procedure = b.Code, b.Counter, b.Procedure
	c.ReceivedAt, c.ReceivedBy, c.HeldBy = b.At, b.By, ""
	c.State, c.Reason = StateRejectedAtIntake, b.Reason
	c.FinishedAt, c.FinishedBy = b.At, b.By
	c.setDetails(b.CaseDetails)
	return true
}

// undone takes a refusal at intake back. A number is given once, for ever, so the
// case stays, and was neither received nor refused: the portal calls that "mới đăng
// ký". It is received anew under a number of its own, which may have the official
// code. All other moves were left out before (undoneBy).
func (c *Case) undone(b UndoneBody, at Moment) bool {
	if c.State != StateRejectedAtIntake || c.LastMove == nil || c.LastMove.Event != b.Event {
		return true
	}
	c.State, c.Reason, c.OfficialCode, c.LastMove = StateRegistered, "", "", nil
	c.FinishedAt, c.FinishedBy = at, b.By
	allVoid(c.Prints)
	return true
}

func (c *Case) stepConfirmed(b StepConfirmedBody) bool {
	if len(c.Steps) == 0 || c.Steps[len(c.Steps)-1].ConfirmedBy != "" {
		return false
	}
	last := &c.Steps[len(c.Steps)-1]
	last.ConfirmedBy, last.ConfirmedAt = b.By, b.At
	return true
}

// supplementAsked pauses the clock. A second request is a conflict: the law allows
// one.
func (c *Case) supplementAsked(b SupplementRequest) bool {
	if c.Supplement != nil || !c.Solving() {
		return false
	}
	c.State, c.Supplement = StateSupplementRequested, &b
	return true
}

func (c *Case) supplemented(b SupplementedBody) bool {
	if c.State != StateSupplementRequested || c.Supplement == nil {
		return false
	}
	request := *c.Supplement
	request.DoneAt, request.DoneBy = b.At, b.By
	c.Supplement = &request
	c.Papers = append(c.Papers, b.Papers...)
	c.State = c.running()
	c.move(b.MovedDue)
	return true
}

// running is the state of a case that is being solved: accepted until its file
// has left the counter.
func (c *Case) running() State {
	if len(c.Steps) == 0 {
		return StateAccepted
	}
	return StateProcessing
}

func (c *Case) move(m MovedDue) {
	if m.DueAt != "" {
		c.DueAt = m.DueAt
	}
	if m.JudgedDueAt != "" {
		c.JudgedDueAt = m.JudgedDueAt
	}
}

func (c *Case) feeAsked(b FeeAskedBody) bool {
	if !c.Solving() {
		return false
	}
	c.State, c.FeeAsked, c.Fee = StateFeeDue, &b, b.Fee
	c.settle()
	return true
}

// settle lets solving go on when nothing is owed any more, or the case would wait
// for ever.
func (c *Case) settle() {
	if c.State == StateFeeDue && c.Owed() == 0 {
		c.State, c.FeeAsked = c.running(), nil
	}
}

func (c *Case) feePaid(b FeePaidBody) bool {
	if c.Code == "" || !c.Received() {
		return false
	}
	c.Payments = append(c.Payments, b)
	c.addUpFees()
	if c.State == StateFeeDue { // the due time of a case that has ended stands
		c.move(b.MovedDue)
	}
	c.settle()
	return true
}

// extended gives a new date. What a case is judged by stays: an extension does
// not make a late case punctual (domain.md 12).
func (c *Case) extended(b Extension) bool {
	if !c.Open() || c.Extension != nil {
		return false
	}
	c.Extension, c.DueAt = &b, b.DueAt
	return true
}

func (c *Case) redated(b RedatedBody) bool {
	if !c.Open() {
		return false
	}
	c.move(b.MovedDue)
	return true
}

// ended takes a case that ends without a result.
func (c *Case) ended(b Ending, state State) bool {
	if !c.Open() {
		return false
	}
	if c.State == StateSupplementRequested {
		c.move(b.MovedDue)
	}
	c.State, c.Reason, c.FeeAsked = state, b.Reason, nil
	c.FinishedAt, c.FinishedBy = b.At, b.By
	c.Outcome = Judge(b.At, c.JudgedDueAt)
	return true
}

func (c *Case) printed(b PrintedBody) bool {
	c.Prints = printedOnce(c.Prints, b.Form)
	return true
}
