package office

import (
	"context"
	"regexp"
	"strings"
	"time"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// IntakeScreen names the draft of the intake form.
const IntakeScreen = "intake"

// grace is how far a clock may be ahead before a receipt counts as future.
const grace = time.Minute

// officialShape is the national code of a case, "H15.50.05.13-261008-0975": four
// to seven digits at the end (domain.md 2.9, our parse rule).
var officialShape = regexp.MustCompile(`^[A-Z0-9]+(\.[A-Z0-9]+)*-\d{6}-\d{4,7}$`)

// reception is a case input that has been read: what will be written.
type reception struct {
	procedure ward.Procedure
	received  ward.Moment
	deadline  ward.Deadline
	details   ward.CaseDetails
}

// ReceiveCase takes a case in and gives it with its number ("tiếp nhận"). It
// refuses, marking every field (intake.*), leaving nothing behind.
func (o *Office) ReceiveCase(ctx context.Context, who ward.Officer, in CaseInput) (ward.Case, error) {
	if err := Allow(who, WorkOnCases); err != nil {
		return ward.Case{}, err
	}
	return byRules(ctx, o, func(r *rules) (ward.Case, error) { return o.receiveCase(ctx, r, who, in) })
}

func (o *Office) receiveCase(ctx context.Context, r *rules, who ward.Officer, in CaseInput) (ward.Case, error) {
	got, err := o.readInput(r, in)
	if err != nil {
		return ward.Case{}, err
	}
	var c ward.Case
	err = o.store.Write(ctx, func(t *store.Tx) error {
		if c, err = receive(t, r, who, got, ""); err != nil {
			return err
		}
		// The draft goes with the same commit: after a power cut there is either the
		// draft or the case, never both.
		return t.DropDraft(who.ID, IntakeScreen)
	})
	return c, err
}

// receive gives a case its number and writes it down.
func receive(t *store.Tx, r *rules, who ward.Officer, got reception, visit string) (c ward.Case, err error) {
	if err := r.current(); err != nil {
		return c, err
	}
	if err := officialCodeFree(t.Reader, got.details.OfficialCode, ""); err != nil {
		return c, err
	}
	series, number, err := nextNumber(t, r.counter, got.received)
	if err != nil {
		return c, err
	}
	return found(t, who, ward.CaseReceived, ward.ReceivedBody{
		Code: store.JoinCode(series, number), Series: series, Number: number, Counter: r.counter.Name,
		Procedure: snapshot(got.procedure), ReceivedAt: got.received, DueAt: got.deadline.DueAt, By: who.Name,
		Visit: visit, CaseDetails: got.details,
	})
}

// found writes the first fact of a case and gives the case that it has made.
func found(t *store.Tx, who ward.Officer, kind ward.Kind, body any) (c ward.Case, err error) {
	events, err := t.Append(ward.Fact{Subject: "case/", Kind: kind, Actor: who.ID, Body: body})
	if err != nil {
		return c, err
	}
	c, _, err = t.Case(strings.TrimPrefix(events[0].Subject, "case/"))
	return c, err
}

func nextNumber(t *store.Tx, c ward.Counter, received ward.Moment) (series string, number int, err error) {
	series = seriesOf(c, received)
	number, err = t.NextNumber(series)
	return series, number, err
}

// snapshot is what a case keeps of its procedure: the rule. The list of papers is
// the case's own, and the notes stand in the rulebook under code and date.
func snapshot(p ward.Procedure) ward.Procedure {
	p.Papers, p.Source, p.VerifiedNote, p.LimitNote, p.Fee.Note = nil, "", "", "", ""
	return p
}

// seriesOf names the series that numbers of a day are counted in, "A-261120".
func seriesOf(c ward.Counter, received ward.Moment) string {
	d := string(received.Date())
	return c.Letter + "-" + d[2:4] + d[5:7] + d[8:10]
}

// readInput reads the whole form and collects everything that has to be put right.
func (o *Office) readInput(r *rules, in CaseInput) (reception, error) {
	var bad ward.Refusals
	var got reception
	var err error
	if got.received, err = o.receivedAt(r, in.ReceivedAt); bad.Add(err) != nil {
		return got, err
	}
	on := got.received.Date()
	if on == "" {
		on = o.Now().Date()
	}
	got.procedure, err = r.procedure(in.ProcedureCode, on)
	bad.Add(err)
	if err == nil && got.received != "" {
		if got.deadline, err = r.time.Due(got.received, got.procedure.Limit); bad.Add(err) != nil {
			return got, err
		}
	}
	got.details = in.details()
	checkDetails(&bad, got.details)
	return got, bad.Err()
}

// receivedAt reads the moment of receipt: now, or what was written on paper. It
// refuses the future and days before the office existed.
func (o *Office) receivedAt(r *rules, text string) (ward.Moment, error) {
	if strings.TrimSpace(text) == "" {
		// To the minute, as it is printed: 15:00:30 is "15 giờ 00 phút" to the citizen.
		return ward.MomentOf(o.clock().Truncate(time.Minute)), nil
	}
	m, err := ward.ParseMoment(strings.TrimSpace(text))
	if err != nil {
		return "", ward.At("receivedAt", err)
	}
	if m.Time().After(o.clock().Add(grace)) {
		return "", ward.Refuse("receivedAt", "intake.received_in_future", m)
	}
	if first := r.office.Hours[0].ValidFrom; m.Date() < first {
		return "", ward.Refuse("receivedAt", "intake.received_too_early", first)
	}
	return m, nil
}

// procedure finds the version of a procedure in force on a day.
func (r *rules) procedure(code string, on ward.Date) (ward.Procedure, error) {
	code = strings.TrimSpace(code)
	if code == "" {
		return ward.Procedure{}, ward.Refuse("procedureCode", "intake.procedure")
	}
	known := false
	for _, p := range r.procedures {
		if p.Code != code {
			continue
		}
		if p.InForce(on) {
			return p, nil
		}
		known = true
	}
	if known {
		return ward.Procedure{}, ward.Refuse("procedureCode", "intake.procedure_not_in_force", code, on)
	}
	return ward.Procedure{}, ward.Refuse("procedureCode", "intake.procedure_unknown", code)
}

// details cleans what was typed: NFC, no control characters, no stray spaces.
func (in CaseInput) details() ward.CaseDetails {
	d := ward.CaseDetails{
		OfficialCode: strings.ToUpper(viet.Clean(in.OfficialCode)), Channel: in.Channel, Subject: viet.Clean(in.Subject),
		Applicant: cleanPerson(in.Applicant), Authorisation: viet.Clean(in.Authorisation), Sets: in.Sets,
		ResultPlace: viet.Clean(in.ResultPlace), Note: viet.CleanText(in.Note), Fee: in.Fee, FeePaid: in.FeePaid,
		Pages: in.Pages, Copies: in.Copies, FeeGround: viet.Clean(in.FeeGround), FeeCut: in.FeeCut,
		ResultWay: in.ResultWay, ResultAddress: viet.Clean(in.ResultAddress), FeeReceipt: viet.Clean(in.FeeReceipt),
	}
	if d.ResultWay == "" {
		d.ResultWay = ward.ResultAtCounter
	}
	if d.ResultWay != ward.ResultByPost {
		d.ResultAddress = "" // of another way that was chosen first
	}
	if d.Channel == "" {
		d.Channel = ward.ChannelDirect
	}
	if d.Sets == 0 {
		d.Sets = 1
	}
	if in.Authorizer != nil {
		p := cleanPerson(*in.Authorizer)
		d.Authorizer = &p
	}
	for _, p := range in.Papers {
		if p.Name = viet.Clean(p.Name); p.Name != "" {
			d.Papers = append(d.Papers, p)
		}
	}
	return d
}

func cleanPerson(p ward.Person) ward.Person {
	if p.Kind == "" {
		p.Kind = ward.Individual
	}
	p.PersonalID = strings.NewReplacer(" ", "", ".", "").Replace(viet.Clean(p.PersonalID))
	p.Name, p.Address, p.Phone, p.Email = viet.Clean(p.Name), viet.Clean(p.Address), viet.Clean(p.Phone), viet.Clean(p.Email)
	return p
}

// officialCodeFree refuses a national code that another case has.
func officialCodeFree(r store.Reader, code, except string) error {
	if code == "" {
		return nil
	}
	other, found, err := r.Case(code)
	if err != nil || !found || other.ID == except {
		return err
	}
	return ward.Refuse("officialCode", "intake.official_code_taken", other.Code)
}
