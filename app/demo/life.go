package demo

import (
	"context"
	"fmt"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// dossier is a case on its way, with what only the sample knows of it.
type dossier struct {
	ward.Case
	form    form
	clerk   ward.Officer  // who received it
	by      *ward.Officer // who solves it; nil for a body that is not at the counter
	slipped bool          // somebody pressed the wrong key once
}

// solver is who acts for the office on a case.
func (d *dossier) solver() ward.Officer {
	if d.by != nil {
		return *d.by
	}
	return d.clerk
}

// receive takes in what one person brings, as many cases as that is, and plans
// what becomes of each; what somebody files elsewhere comes in with a file.
func (s *sample) receive(ctx context.Context, cases int) error {
	clerk, wanted := s.clerk(), []ward.Procedure{s.wants()}
	by := s.caller(wanted[0].Field)
	for len(wanted) < cases {
		wanted = append(wanted, s.wants())
	}
	if s.portal.takes(by) {
		return s.portal.lodge(wanted, by)
	}
	var all []*dossier
	var typed []office.CaseInput
	for _, procedure := range wanted {
		d := &dossier{clerk: clerk, form: s.form(procedure, by)}
		in, reason := s.mistype(d.form.CaseInput)
		if reason != "" {
			s.plan(s.after(ward.MomentOf(s.now), 5, 600), func(ctx context.Context) error { return s.correct(ctx, d, reason) })
		}
		all, typed = append(all, d), append(typed, in)
	}
	got, err := s.take(ctx, clerk, typed)
	if err != nil {
		return err
	}
	s.received += len(got)
	for i, d := range all {
		d.Case = got[i]
		s.follow(d)
	}
	return nil
}

// wants gives what the next person comes for.
func (s *sample) wants() ward.Procedure {
	for {
		if p, ok := s.wanted.next(s.dice, s.today()); ok {
			return p
		}
	}
}

func (s *sample) take(ctx context.Context, clerk ward.Officer, typed []office.CaseInput) ([]ward.Case, error) {
	if len(typed) > 1 {
		return s.office.ReceiveVisit(ctx, clerk, typed)
	}
	c, err := s.office.ReceiveCase(ctx, clerk, typed[0])
	return []ward.Case{c}, err
}

// planTransfer: what is solved the same day goes over at once or stays where it
// is; everything else within the hour, or the next morning. It gives the moment.
func (s *sample) planTransfer(d *dossier) ward.Moment {
	to, by := s.solver(d.Procedure.Field)
	at := s.after(d.ReceivedAt, 5, 60)
	if d.Procedure.Limit.Unit == ward.SameDay {
		at = s.after(d.ReceivedAt, 1, 5)
		if s.dice.chance(250) {
			to = d.clerk.Name // solves it alone
		}
	}
	d.by = by
	if to == d.clerk.Name {
		d.by = &d.clerk
		return d.ReceivedAt
	}
	s.plan(at, func(ctx context.Context) error { return s.transfer(ctx, d, to) })
	return at
}

// transfer hands a file over; the receiver confirms it, if it is somebody at the
// counter.
func (s *sample) transfer(ctx context.Context, d *dossier, to string) (err error) {
	d.Case, err = s.office.TransferCase(ctx, d.clerk, office.TransferInput{CaseID: d.ID, To: to})
	if err != nil || d.by == nil || !s.dice.chance(970) {
		return err
	}
	minutes := 40
	if d.Procedure.Limit.Unit == ward.SameDay {
		minutes = 5
	}
	s.plan(s.after(ward.MomentOf(s.now), 1, minutes), func(ctx context.Context) (err error) {
		if d.ToConfirm() == "" {
			return nil
		}
		d.Case, err = s.office.ConfirmStep(ctx, *d.by, office.StepInput{CaseID: d.ID})
		return err
	})
	return nil
}

// finish ends the clock of the case and plans when its result is collected.
func (s *sample) finish(ctx context.Context, d *dossier) (err error) {
	d.Case, err = s.office.FinishCase(ctx, d.solver(), office.FinishInput{CaseID: d.ID, Results: s.results(d)})
	if err != nil {
		return err
	}
	if !d.slipped && s.dice.chance(6) {
		d.slipped = true
		s.plan(ward.MomentOf(s.now.Add(time.Duration(s.dice.between(30, 600))*time.Second)), func(ctx context.Context) error { return s.undo(ctx, d) })
		return nil
	}
	if at, comes := s.collectAt(d); comes {
		s.plan(at, func(ctx context.Context) error { return s.handOver(ctx, d) })
	}
	return nil
}

// handOver gives the result out: to the applicant, to somebody else with a paper,
// to the post or through the portal.
func (s *sample) handOver(ctx context.Context, d *dossier) (err error) {
	in := office.HandoverInput{
		CaseID: d.ID, Receiver: d.Applicant, Documents: d.Results, FeePaid: d.Case.Owed(), Way: d.way(),
	}
	if in.FeePaid > 0 {
		in.FeeReceipt = s.receipt()
	}
	switch {
	case in.Way == ward.ResultByPost:
		in.PostNumber, in.PostAddress = fmt.Sprintf("EM%09dVN", 470_000_000+s.number("post")*7), d.ResultAddress
		s.plan(s.after(ward.MomentOf(s.now), workday, 4*workday), func(ctx context.Context) error { return s.followPost(ctx, d) })
	case in.Way == ward.ResultOnline:
	case s.dice.chance(50):
		in.Receiver, in.Proxy = s.people.person(), true
		in.Authorisation = "Giấy ủy quyền ngày " + s.someDayBefore()
	}
	if in.Way == ward.ResultAtCounter {
		in.ReceiptReturned = s.dice.chance(900)
		in.IdentityShown = !in.ReceiptReturned || s.dice.chance(200)
	}
	d.Case, err = s.office.HandOver(ctx, s.clerk(), in)
	return err
}

// way is how a result is given out: as it was wanted, but at the counter when the
// post has brought it back.
func (d *dossier) way() ward.ResultWay {
	if len(d.SentBack) > 0 {
		return ward.ResultAtCounter
	}
	return d.ResultWay
}

// followPost records what the post says of an item: mostly delivered, sometimes
// brought back, and then somebody comes for it; of a few nobody asks.
func (s *sample) followPost(ctx context.Context, d *dossier) (err error) {
	in := office.PostInput{CaseID: d.ID, Outcome: ward.PostDelivered}
	switch s.dice.among(900, 60, 40) {
	case 1:
		in.Outcome, in.Note = ward.PostSentBack, "Không liên hệ được người nhận"
		s.plan(s.after(ward.MomentOf(s.now), workday, 5*workday), func(ctx context.Context) error { return s.handOver(ctx, d) })
	case 2:
		return nil
	}
	d.Case, err = s.office.FollowPost(ctx, s.clerk(), in)
	return err
}

// mistype makes one of some slips of the keyboard, seldom; the reason is what its
// correction will say.
func (s *sample) mistype(in office.CaseInput) (typed office.CaseInput, reason string) {
	if !s.dice.chance(15) {
		return in, ""
	}
	switch s.dice.IntN(3) {
	case 0:
		in.Applicant.Phone = "0900 999 999"
		return in, "Gõ nhầm số điện thoại"
	case 1:
		in.Applicant.Address = "phường Mẫu"
		return in, "Ghi thiếu địa chỉ"
	}
	if in.ResultWay == ward.ResultByPost {
		in.ResultAddress = "phường Mẫu"
		return in, "Ghi thiếu địa chỉ nhận kết quả"
	}
	in.ResultPlace = ""
	return in, "Bỏ sót nơi nhận kết quả"
}

// correct puts the slip right: now the form says what it should have said.
func (s *sample) correct(ctx context.Context, d *dossier, reason string) (err error) {
	in := d.form.CaseInput
	in.Fee, in.Papers = d.Fee, d.Papers // may have grown since
	d.Case, err = s.office.CorrectCase(ctx, d.clerk, office.CorrectInput{CaseID: d.ID, Reason: reason, Fields: in})
	return err
}
