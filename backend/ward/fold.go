package ward

import (
	"reflect"
	"slices"
	"strings"
)

// FoldCase makes a case of its events, in any order they are given. It is total:
// an event that cannot be true after those before it is listed in Conflicts for
// a person, an unknown kind is counted, and a body that cannot be read is an
// error (the journal is damaged). ok is false when the case was never received.
func FoldCase(id string, events []Event) (c Case, ok bool, err error) {
	InOrder(events)
	undone, err := undoneBy(events)
	if err != nil {
		return c, false, err
	}
	c = Case{ID: id, Conflicts: []string{}, Results: []ResultDocument{}, Papers: []Paper{}, Payments: []FeePaidBody{},
		Steps: []FileStep{}, Prints: []Print{}, Reminders: []Reminder{}}
	for _, e := range events {
		if undone[e.ID] {
			continue
		}
		applied, err := c.apply(e)
		if err != nil {
			return c, false, err
		}
		if !applied {
			c.Conflicts = append(c.Conflicts, e.ID)
			continue
		}
		last := Move{Event: e.ID, Kind: e.Kind, At: e.At, Actor: e.Actor}
		if e.moves() {
			c.LastMove = &last
		}
		if e.changes() {
			c.LastChange = &last
		}
	}
	return c, c.Code != "", nil
}

// apply takes one event in; false when it contradicts what came before.
func (c *Case) apply(e Event) (bool, error) {
	take, known := takers[e.Kind]
	if !known {
		c.Unknown++
		return true, nil
	}
	return take(c, e)
}

// takers take each kind of event into a case.
var takers = map[Kind]func(*Case, Event) (bool, error){
	CaseReceived: taker((*Case).received),
	CaseRefused:  taker((*Case).refused),
	CaseTransferred: func(c *Case, e Event) (bool, error) {
		return with(e, func(b TransferredBody) bool { return c.transferred(b, e.At, e.Actor) })
	},
	CaseImported: func(c *Case, e Event) (bool, error) {
		return with(e, func(b ImportedBody) bool { return c.imported(b, e.At) })
	},
	StepConfirmed:      taker((*Case).stepConfirmed),
	SupplementAsked:    taker((*Case).supplementAsked),
	CaseSupplemented:   taker((*Case).supplemented),
	FeeAsked:           taker((*Case).feeAsked),
	FeePaid:            taker((*Case).feePaid),
	CaseExtended:       taker((*Case).extended),
	CaseRedated:        taker((*Case).redated),
	CaseFinished:       taker((*Case).finished),
	CaseWithdrawn:      taker(func(c *Case, b Ending) bool { return c.ended(b, StateWithdrawn) }),
	CaseStopped:        taker(func(c *Case, b Ending) bool { return c.ended(b, StateStopped) }),
	CaseHandedOver:     taker((*Case).handedOver),
	PostFollowed:       taker((*Case).postFollowed),
	CaseCorrected:      taker((*Case).corrected),
	CasePrinted:        taker((*Case).printed),
	CollectionReminded: taker((*Case).reminded),
	LateExplained:      taker((*Case).lateExplained),
	CaseUndone: func(c *Case, e Event) (bool, error) {
		return with(e, func(b UndoneBody) bool { return c.undone(b, e.At) })
	},
}

func taker[T any](take func(*Case, T) bool) func(*Case, Event) (bool, error) {
	return func(c *Case, e Event) (bool, error) { return with(e, func(b T) bool { return take(c, b) }) }
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
	c.State, c.Visit = StateAccepted, b.Visit
	c.setDetails(b.CaseDetails)
	return true
}

func (c *Case) setDetails(d CaseDetails) {
	c.OfficialCode, c.Channel, c.Subject = d.OfficialCode, d.Channel, d.Subject
	c.Applicant, c.Authorizer, c.Authorisation = d.Applicant, d.Authorizer, d.Authorisation
	c.Sets, c.ResultPlace, c.Note = d.Sets, d.ResultPlace, d.Note
	c.Papers, c.Fee, c.PaidAtIntake = append([]Paper{}, d.Papers...), d.Fee, d.FeePaid
	c.Pages, c.Copies, c.FeeGround, c.FeeCut = d.Pages, d.Copies, d.FeeGround, d.FeeCut
	c.ResultWay, c.ResultAddress, c.FeeReceipt = d.ResultWay, d.ResultAddress, d.FeeReceipt
	if c.ResultWay == "" {
		c.ResultWay = ResultAtCounter
	}
	if c.Subject == "" {
		c.Subject = c.Procedure.Name
	}
	c.addUpFees()
}

func (c *Case) addUpFees() {
	c.FeePaid = c.PaidAtIntake
	for _, p := range c.Payments {
		c.FeePaid += p.Amount
	}
	for _, h := range c.handovers() {
		c.FeePaid += h.FeePaid
	}
}

// Details gives back what the clerk entered.
func (c Case) Details() CaseDetails {
	return CaseDetails{
		OfficialCode: c.OfficialCode, Channel: c.Channel, Subject: c.Subject, Applicant: c.Applicant,
		Authorizer: c.Authorizer, Authorisation: c.Authorisation, Papers: c.Papers, Sets: c.Sets,
		ResultPlace: c.ResultPlace, Note: c.Note, Fee: c.Fee, FeePaid: c.PaidAtIntake,
		Pages: c.Pages, Copies: c.Copies, FeeGround: c.FeeGround, FeeCut: c.FeeCut,
		ResultWay: c.ResultWay, ResultAddress: c.ResultAddress, FeeReceipt: c.FeeReceipt,
	}
}

func (c *Case) transferred(b TransferredBody, at Moment, actor string) bool {
	if !c.Open() {
		return false
	}
	c.Steps = append(c.Steps, FileStep{From: c.HeldBy, To: b.To, ToID: b.ToID, ToUnit: b.Unit, At: at, Note: b.Note, By: b.By, Giver: actor})
	c.HeldBy = b.To
	if c.State == StateAccepted {
		c.State = StateProcessing
	}
	return true
}

func (c *Case) finished(b FinishedBody) bool {
	if !c.Solving() {
		return false
	}
	c.State, c.FinishedAt, c.FinishedBy = StateDone, b.At, b.By
	c.Results = append(c.Results, b.Results...)
	c.Reminders = []Reminder{} // those of a result that was taken back
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
	c.setDetails(b.over(c.Details()))
	c.settle()
	c.Corrected = true
	allVoid(c.Prints)
	return true
}

// over lays the details that a correction changed over those before it: what it
// did not touch may have been undone since it was made. One that does not say what
// it changed replaces them all.
func (b CorrectedBody) over(before CaseDetails) CaseDetails {
	if len(b.Changed) == 0 {
		return b.Details
	}
	from, to := reflect.ValueOf(b.Details), reflect.ValueOf(&before).Elem()
	for i := range from.NumField() {
		name, _, _ := strings.Cut(from.Type().Field(i).Tag.Get("json"), ",")
		if slices.Contains(b.Changed, name) {
			to.Field(i).Set(from.Field(i))
		}
	}
	return before
}

// Received says whether a case was taken in: not refused at intake, nor was that
// refusal taken back.
func (c Case) Received() bool {
	return c.State != StateRejectedAtIntake && c.State != StateRegistered
}

// Open says whether the clock of the case has not ended.
func (c Case) Open() bool {
	switch c.State {
	case StateAccepted, StateProcessing, StateSupplementRequested, StateFeeDue:
		return true
	}
	return false
}

// Solving says whether the office is at work on the case: open, and not waiting
// for papers or money.
func (c Case) Solving() bool { return c.State == StateAccepted || c.State == StateProcessing }

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
