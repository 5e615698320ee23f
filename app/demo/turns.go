package demo

import (
	"context"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// Turns that a case takes besides the straight way, so many of a thousand. What
// is solved the same day seldom takes any.
var (
	slowTurns = []int{90, 45, 11, 6}
	fastTurns = []int{9, 32, 2, 1}
)

// follow plans what becomes of a case that has been received.
func (s *sample) follow(d *dossier) {
	start := s.planTransfer(d)
	turns := slowTurns
	if d.Procedure.Limit.Unit == ward.SameDay {
		turns = fastTurns
	}
	straight := 1000
	for _, n := range turns {
		straight -= n
	}
	halfway := func() ward.Moment {
		allowed := int(s.hours.WorkingBetween(start, d.DueAt) / time.Minute)
		return s.after(start, min(3, allowed*5/100), allowed*45/100)
	}
	turn := s.dice.among(append(turns[:len(turns):len(turns)], straight)...)
	switch {
	case turn == 0:
		s.plan(halfway(), func(ctx context.Context) error { return s.askForPapers(ctx, d) })
	case turn == 1 && d.Fee > 0:
		s.plan(halfway(), func(ctx context.Context) error { return s.askForMoney(ctx, d) })
	case turn == 2:
		s.plan(halfway(), func(ctx context.Context) error { return s.withdraw(ctx, d) })
	case turn == 3:
		s.plan(halfway(), func(ctx context.Context) error { return s.stop(ctx, d, pick(s.dice, whyStopped)) })
	default:
		s.planFinish(d, max(start, s.finishAt(d)))
	}
}

func (s *sample) planFinish(d *dossier, at ward.Moment) {
	if at > d.DueAt && d.Extension == nil {
		s.planApology(d)
	}
	s.plan(at, func(ctx context.Context) error { return s.finish(ctx, d) })
}

// finishSoon plans the end of a case that waited: well before it is due, mostly.
func (s *sample) finishSoon(d *dossier) {
	now := ward.MomentOf(s.now)
	left := max(int(s.hours.WorkingBetween(now, d.DueAt)/time.Minute), 60)
	s.planFinish(d, s.after(now, left*30/100, left*97/100))
}

// planApology: most of the cases that will be late get a new date, mostly the day
// before the one promised.
func (s *sample) planApology(d *dossier) {
	often, day := 880, d.DueAt.Date().Plus(-1)
	if d.Procedure.Limit.Unit == ward.SameDay {
		often = 700
	}
	for !s.hours.WorkingDayOn(day) {
		day = day.Plus(-1)
	}
	at := s.someTime(day)
	if s.dice.chance(150) { // forgotten until the last moment
		at = s.after(d.DueAt, -120, -30)
	}
	if !s.dice.chance(often) {
		return
	}
	at = max(at, s.after(ward.MomentOf(s.now), 5, 30))
	s.plan(at, func(ctx context.Context) (err error) {
		if !d.Open() {
			return nil
		}
		until := s.hours.WorkingDaysAfter(max(d.DueAt.Date(), s.today()), s.dice.between(2, 5))
		d.Case, err = s.office.ExtendCase(ctx, d.solver(), office.ExtendInput{CaseID: d.ID, DueOn: until, Reason: whyLate(s.dice, d.Case)})
		return err
	})
}

// askForPapers stops the clock; most people bring what is missing within a week,
// some never do, and after fifteen working days the office stops waiting.
func (s *sample) askForPapers(ctx context.Context, d *dossier) (err error) {
	paper := pick(s.dice, missingPapers)
	d.Case, err = s.office.RequestSupplement(ctx, d.solver(), office.SupplementInput{CaseID: d.ID, Items: []string{paper},
		Reason: "Thành phần hồ sơ chưa đủ theo quy định"})
	if err != nil {
		return err
	}
	if s.dice.chance(120) {
		s.plan(s.someTime(s.hours.WorkingDaysAfter(s.today(), 16)), func(ctx context.Context) error {
			return s.stop(ctx, d, "Quá 15 ngày làm việc người nộp không bổ sung hồ sơ")
		})
		return nil
	}
	s.plan(s.someTime(s.hours.WorkingDaysAfter(s.today(), 1+s.dice.among(30, 25, 18, 12, 9, 6))), func(ctx context.Context) error {
		return s.takePapers(ctx, d, paper)
	})
	return nil
}

func (s *sample) takePapers(ctx context.Context, d *dossier, paper string) (err error) {
	d.Case, err = s.office.ReceiveSupplement(ctx, s.clerk(), office.SupplementedInput{CaseID: d.ID, Papers: []ward.Paper{{Name: paper, Originals: 1}}})
	if err == nil {
		s.finishSoon(d)
	}
	return err
}

// askForMoney asks for what was not paid, or for copies more than were thought of.
func (s *sample) askForMoney(ctx context.Context, d *dossier) (err error) {
	amount, reason := d.Fee, "Chưa nộp phí, lệ phí khi nộp hồ sơ"
	if d.Owed() == 0 {
		amount, reason = d.Fee+max(d.Procedure.Fee.Amount, 2_000), "Người nộp đề nghị cấp thêm bản"
	}
	d.Case, err = s.office.AskFee(ctx, d.solver(), office.FeeInput{CaseID: d.ID, Amount: amount, Reason: reason})
	if err != nil {
		return err
	}
	at := s.after(ward.MomentOf(s.now), 5, 30)
	if d.Procedure.Limit.Unit != ward.SameDay {
		at = s.after(ward.MomentOf(s.now), 15, 3*workday/2)
	}
	s.plan(at, func(ctx context.Context) error { return s.takeMoney(ctx, d) })
	return nil
}

func (s *sample) takeMoney(ctx context.Context, d *dossier) (err error) {
	d.Case, err = s.office.PayFee(ctx, s.clerk(), office.FeeInput{CaseID: d.ID, Amount: d.Owed(), Receipt: s.receipt()})
	if err == nil {
		s.finishSoon(d)
	}
	return err
}

func (s *sample) withdraw(ctx context.Context, d *dossier) (err error) {
	d.Case, err = s.office.WithdrawCase(ctx, s.clerk(), office.EndInput{CaseID: d.ID, Reason: pick(s.dice, whyWithdrawn)})
	return err
}

func (s *sample) stop(ctx context.Context, d *dossier, reason string) (err error) {
	d.Case, err = s.office.StopCase(ctx, d.solver(), office.EndInput{CaseID: d.ID, Reason: reason})
	return err
}

// undo takes back what was finished by a slip, and finishes it rightly soon after.
func (s *sample) undo(ctx context.Context, d *dossier) (err error) {
	d.Case, err = s.office.UndoLast(ctx, d.solver(), office.UndoInput{CaseID: d.ID, Event: d.LastMove.Event})
	if err == nil {
		s.planFinish(d, s.after(ward.MomentOf(s.now), 2, 25))
	}
	return err
}

// sendAway refuses what somebody brings.
func (s *sample) sendAway(ctx context.Context) error {
	p := s.wanted.common(s.dice, s.today())
	in := s.form(p, s.caller(p.Field)).CaseInput
	in.FeePaid, in.FeeReceipt, in.OfficialCode = 0, "", ""
	_, err := s.office.RefuseCase(ctx, s.clerk(), in, pick(s.dice, whyRefused))
	return err
}
