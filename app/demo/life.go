package demo

import (
	"context"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// dossier is a case on its way, with what only the sample knows of it.
type dossier struct {
	ward.Case
	form  form
	clerk ward.Officer  // who received it
	by    *ward.Officer // who solves it; nil for a body that is not at the counter
}

// receive takes a case in and plans what becomes of it.
func (s *sample) receive(ctx context.Context) error {
	procedure, ok := s.wanted.next(s.dice, s.today())
	for !ok {
		procedure, ok = s.wanted.next(s.dice, s.today())
	}
	d := &dossier{form: s.form(procedure), clerk: s.clerk()}
	typed, reason := s.mistype(d.form.CaseInput)
	c, err := s.office.ReceiveCase(ctx, d.clerk, typed)
	if err != nil {
		return err
	}
	s.received++
	d.Case = c
	if reason != "" {
		s.plan(s.after(c.ReceivedAt, 5, 600), func(ctx context.Context) error { return s.correct(ctx, d, reason) })
	}
	transferred := s.planTransfer(d)
	s.plan(max(transferred, s.finishAt(d)), func(ctx context.Context) error { return s.finish(ctx, d) })
	return nil
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
		return ""
	}
	s.plan(at, func(ctx context.Context) (err error) {
		d.Case, err = s.office.TransferCase(ctx, d.clerk, office.TransferInput{CaseID: d.ID, To: to})
		return err
	})
	return at
}

// finish ends the clock of the case and plans when its result is collected.
func (s *sample) finish(ctx context.Context, d *dossier) (err error) {
	who := d.clerk
	if d.by != nil {
		who = *d.by
	}
	d.Case, err = s.office.FinishCase(ctx, who, office.FinishInput{CaseID: d.ID, Results: s.results(d)})
	if err != nil {
		return err
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
		CaseID: d.ID, Receiver: d.Applicant, Documents: d.Results, FeePaid: d.Case.Owed(),
		ReceiptReturned: s.dice.chance(900),
	}
	in.IdentityShown = !in.ReceiptReturned || s.dice.chance(200)
	switch {
	case d.Channel == ward.ChannelPost:
		in.Receiver, in.Proxy, in.Authorisation = postOffice, true, "Hợp đồng dịch vụ bưu chính công ích"
	case d.Channel == ward.ChannelOnline && s.dice.chance(600):
		in.Note = "Trả kết quả điện tử qua Cổng Dịch vụ công quốc gia"
	case s.dice.chance(50):
		in.Receiver, in.Proxy = s.people.person(), true
		in.Authorisation = "Giấy ủy quyền ngày " + s.someDayBefore()
	}
	d.Case, err = s.office.HandOver(ctx, s.clerk(), in)
	return err
}

var postOffice = ward.Person{Kind: ward.Organisation, Name: "Bưu điện phường Mẫu", Address: "Số 2 đường Mẫu, phường Mẫu", Phone: "0200 000 002"}

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
	in.ResultPlace = ""
	return in, "Bỏ sót nơi nhận kết quả"
}

// correct puts the slip right: now the form says what it should have said.
func (s *sample) correct(ctx context.Context, d *dossier, reason string) (err error) {
	d.Case, err = s.office.CorrectCase(ctx, d.clerk, office.CorrectInput{CaseID: d.ID, Reason: reason, Fields: d.form.CaseInput})
	return err
}
