package ward

// FoldCase makes a case of its events, in any order they are given. It is total:
// an event that cannot be true after those before it is listed in Conflicts for
// a person, an unknown kind is counted, and a body that cannot be read is an
// error (the journal is damaged). ok is false when the case was never received.
func FoldCase(id string, events []Event) (c Case, ok bool, err error) {
	InOrder(events)
	c = Case{ID: id, Conflicts: []string{}, Results: []ResultDocument{}, Papers: []Paper{}}
	for _, e := range events {
		applied, err := c.apply(e)
		if err != nil {
			return c, false, err
		}
		if !applied {
			c.Conflicts = append(c.Conflicts, e.ID)
		}
	}
	return c, c.Code != "", nil
}

// apply takes one event in; false when it contradicts what came before.
func (c *Case) apply(e Event) (bool, error) {
	switch e.Kind {
	case CaseReceived:
		return with(e, c.received)
	case CaseTransferred:
		return with(e, c.transferred)
	case CaseFinished:
		return with(e, c.finished)
	case CaseHandedOver:
		return with(e, c.handedOver)
	case CaseCorrected:
		return with(e, c.corrected)
	}
	c.Unknown++
	return true, nil
}

func with[T any](e Event, take func(T) bool) (bool, error) {
	body, err := decode[T](e)
	if err != nil {
		return false, err
	}
	return take(body), nil
}

func (c *Case) received(b ReceivedBody) bool {
	if c.Code != "" {
		return false
	}
	c.Code, c.Counter, c.Procedure = b.Code, b.Counter, b.Procedure
	c.ReceivedAt, c.ReceivedBy, c.HeldBy = b.ReceivedAt, b.By, b.By
	c.FirstDueAt, c.DueAt, c.JudgedDueAt = b.DueAt, b.DueAt, b.DueAt
	c.State = StateAccepted
	c.setDetails(b.CaseDetails)
	return true
}

func (c *Case) setDetails(d CaseDetails) {
	c.OfficialCode, c.Channel, c.Subject = d.OfficialCode, d.Channel, d.Subject
	c.Applicant, c.Authorizer, c.Authorisation = d.Applicant, d.Authorizer, d.Authorisation
	c.Sets, c.ResultPlace, c.Note = d.Sets, d.ResultPlace, d.Note
	c.Papers, c.Fee, c.PaidAtIntake = append([]Paper{}, d.Papers...), d.Fee, d.FeePaid
	if c.Subject == "" {
		c.Subject = c.Procedure.Name
	}
	c.addUpFees()
}

func (c *Case) addUpFees() {
	c.FeePaid = c.PaidAtIntake
	if c.Handover != nil {
		c.FeePaid += c.Handover.FeePaid
	}
}

// Details gives back what the clerk entered.
func (c Case) Details() CaseDetails {
	return CaseDetails{
		OfficialCode: c.OfficialCode, Channel: c.Channel, Subject: c.Subject, Applicant: c.Applicant,
		Authorizer: c.Authorizer, Authorisation: c.Authorisation, Papers: c.Papers, Sets: c.Sets,
		ResultPlace: c.ResultPlace, Note: c.Note, Fee: c.Fee, FeePaid: c.PaidAtIntake,
	}
}

func (c *Case) transferred(b TransferredBody) bool {
	if !c.Open() {
		return false
	}
	c.State, c.HeldBy = StateProcessing, b.To
	return true
}

func (c *Case) finished(b FinishedBody) bool {
	if !c.Open() {
		return false
	}
	c.State, c.FinishedAt, c.FinishedBy = StateDone, b.At, b.By
	c.Results = append(c.Results, b.Results...)
	c.Outcome = Judge(b.At, c.JudgedDueAt)
	return true
}

func (c *Case) handedOver(b Handover) bool {
	if c.State != StateDone {
		return false
	}
	c.State, c.Handover = StateReturned, &b
	c.addUpFees()
	return true
}

func (c *Case) corrected(b CorrectedBody) bool {
	if c.Code == "" {
		return false
	}
	c.setDetails(b.Details)
	c.Corrected = true
	return true
}

// Open says whether the clock of the case has not ended.
func (c Case) Open() bool {
	switch c.State {
	case StateAccepted, StateProcessing, StateSupplementRequested, StateFeeDue:
		return true
	}
	return false
}

// Judge tells how a case that ended stands against its due time: early when it
// ended on an earlier date, on time when on the due date and not after the due
// time, else late. No rule draws the border between "trước hạn" and "đúng hạn";
// this one is ours (domain.md 3.3, 12).
func Judge(ended, due Moment) Outcome {
	switch {
	case ended > due:
		return Late
	case ended.Date() < due.Date():
		return Early
	}
	return OnTime
}
