package office_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// desk is an office at Friday 20 November 2026, 09:00, two more officers, and
// short names for every turn of a case. What is received now is due on Thursday
// the 26th at 17:00: the 24th is a day off.
type desk struct {
	*wardtest.Office
	t           *testing.T
	mai, leader ward.Officer
}

func mustDesk(t *testing.T) desk {
	t.Helper()
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	return desk{o, t, o.MustOfficer(t, "mai", "Phạm Thị Mẫu Mai", ward.Clerk), o.MustOfficer(t, "binh", "Đặng Văn Mẫu Bình", ward.Leader)}
}

// turn is one act of an officer on a case that stands on their screen.
type turn func(desk, ward.Officer, ward.Case) (ward.Case, error)

// seen is what the screen of a case knows of it.
func seen(c ward.Case) office.Seen { return office.Seen{After: c.LastChange.Event} }

func transfer(d desk, who ward.Officer, c ward.Case) (ward.Case, error) {
	return d.TransferCase(context.Background(), who, office.TransferInput{CaseID: c.ID, Seen: seen(c), To: "Công chức Tư pháp"})
}

func confirm(d desk, who ward.Officer, c ward.Case) (ward.Case, error) {
	return d.ConfirmStep(context.Background(), who, office.StepInput{CaseID: c.ID, Seen: seen(c)})
}

func ask(d desk, who ward.Officer, c ward.Case) (ward.Case, error) {
	return d.RequestSupplement(context.Background(), who, office.SupplementInput{CaseID: c.ID, Seen: seen(c), Items: []string{"Giấy khai sinh"}, Reason: "Thiếu giấy tờ"})
}

func bring(d desk, who ward.Officer, c ward.Case) (ward.Case, error) {
	return d.ReceiveSupplement(context.Background(), who, office.SupplementedInput{CaseID: c.ID, Seen: seen(c),
		Papers: []ward.Paper{{Name: "Giấy khai sinh", Originals: 1}}, Note: "đủ"})
}

func askFee(d desk, who ward.Officer, c ward.Case) (ward.Case, error) {
	return d.AskFee(context.Background(), who, office.FeeInput{CaseID: c.ID, Seen: seen(c), Amount: 15_000, Reason: "Thêm bản"})
}

func payFee(d desk, who ward.Officer, c ward.Case) (ward.Case, error) {
	return d.PayFee(context.Background(), who, office.FeeInput{CaseID: c.ID, Seen: seen(c), Amount: 15_000, Receipt: "BL-7"})
}

func extend(d desk, who ward.Officer, c ward.Case) (ward.Case, error) {
	return d.ExtendCase(context.Background(), who, office.ExtendInput{CaseID: c.ID, Seen: seen(c), Reason: "Chờ xác minh", DueOn: "2026-12-02"})
}

func withdraw(d desk, who ward.Officer, c ward.Case) (ward.Case, error) {
	return d.WithdrawCase(context.Background(), who, office.EndInput{CaseID: c.ID, Seen: seen(c), Reason: "Không cần nữa"})
}

func stop(d desk, who ward.Officer, c ward.Case) (ward.Case, error) {
	return d.StopCase(context.Background(), who, office.EndInput{CaseID: c.ID, Seen: seen(c), Reason: "Không đủ điều kiện"})
}

func finish(d desk, who ward.Officer, c ward.Case) (ward.Case, error) {
	in := wardtest.FinishInput(c.ID)
	in.Seen = seen(c)
	return d.FinishCase(context.Background(), who, in)
}

func handOver(d desk, who ward.Officer, c ward.Case) (ward.Case, error) {
	in := wardtest.HandoverInput(c)
	in.Seen = seen(c)
	return d.HandOver(context.Background(), who, in)
}

func undo(d desk, who ward.Officer, c ward.Case) (ward.Case, error) {
	event := ""
	if c.LastMove != nil {
		event = c.LastMove.Event
	}
	return d.UndoLast(context.Background(), who, office.UndoInput{CaseID: c.ID, Event: event})
}

// must does the turns one after another, by the clerk.
func (d desk) must(c ward.Case, turns ...turn) ward.Case {
	d.t.Helper()
	for i, do := range turns {
		var err error
		if c, err = do(d, d.Clerk, c); err != nil {
			d.t.Fatalf("turn %d: %v", i+1, err)
		}
	}
	return c
}

// anew puts the clock back and tells another test's failures.
func (d desk) anew(t *testing.T) desk {
	t.Helper()
	d.t = t
	d.Clock.Set(t, "2026-11-20T09:00")
	return d
}

// events counts those of every case.
func (d desk) events() int {
	d.t.Helper()
	read := d.Store.Read(context.Background())
	n := 0
	for c, err := range read.EachCase(ward.CaseFilter{}, store.Times{}) {
		if err != nil {
			d.t.Fatal(err)
		}
		events, err := read.Events("case/" + c.ID)
		if err != nil {
			d.t.Fatal(err)
		}
		n += len(events)
	}
	return n
}

// refuses fails the test unless the act is refused for this reason and leaves
// nothing behind. It gives the refusal.
func (d desk) refuses(act func() error, field, key string) *ward.Error {
	d.t.Helper()
	before := d.events()
	err := act()
	var e *ward.Error
	if !errors.As(err, &e) {
		d.t.Fatalf("not refused: %v, want %s", err, key)
	}
	if e.Key != key || e.Field != field {
		d.t.Errorf("refused with %v, want %s at %q", err, key, field)
	}
	if after := d.events(); after != before {
		d.t.Errorf("a refused act wrote %d events", after-before)
	}
	return e
}

func TestTurns_Refusals(t *testing.T) {
	shared := mustDesk(t)
	ctx := context.Background()
	long := strings.Repeat("a", 5000)
	input := func(f func(desk, ward.Case) (ward.Case, error)) turn {
		return func(d desk, _ ward.Officer, c ward.Case) (ward.Case, error) { return f(d, c) }
	}
	extendTo := func(reason string, on ward.Date) turn {
		return input(func(d desk, c ward.Case) (ward.Case, error) {
			return d.ExtendCase(ctx, d.Clerk, office.ExtendInput{CaseID: c.ID, Reason: reason, DueOn: on})
		})
	}
	pay := func(n int64) turn {
		return input(func(d desk, c ward.Case) (ward.Case, error) {
			return d.PayFee(ctx, d.Clerk, office.FeeInput{CaseID: c.ID, Amount: n})
		})
	}
	askAmount := func(n int64) turn {
		return input(func(d desk, c ward.Case) (ward.Case, error) {
			return d.AskFee(ctx, d.Clerk, office.FeeInput{CaseID: c.ID, Amount: n})
		})
	}
	for _, c := range []struct {
		name       string
		before     []turn
		act        turn
		field, key string
	}{
		{"SupplementWithoutItems", nil, input(func(d desk, c ward.Case) (ward.Case, error) {
			return d.RequestSupplement(ctx, d.Clerk, office.SupplementInput{CaseID: c.ID, Items: []string{" ", ""}, Reason: "x"})
		}), "items", "supplement.items"},
		{"SupplementWithoutReason", nil, input(func(d desk, c ward.Case) (ward.Case, error) {
			return d.RequestSupplement(ctx, d.Clerk, office.SupplementInput{CaseID: c.ID, Items: []string{"a"}, Reason: " \n"})
		}), "reason", "case.reason"},
		{"SupplementItemTooLong", nil, input(func(d desk, c ward.Case) (ward.Case, error) {
			return d.RequestSupplement(ctx, d.Clerk, office.SupplementInput{CaseID: c.ID, Items: []string{long}, Reason: "x"})
		}), "items", "intake.too_long"},
		{"SupplementTwice", []turn{ask, bring}, ask, "", "supplement.once"},
		{"SupplementWhileWaiting", []turn{ask}, ask, "", "supplement.once"},
		{"SupplementOfAFinished", []turn{finish}, ask, "", "case.finished_already"},
		{"SupplementWhileFeeDue", []turn{askFee}, ask, "", "case.waiting"},
		{"BroughtUnasked", nil, bring, "", "supplement.not_asked"},
		{"BroughtTwice", []turn{ask, bring}, bring, "", "supplement.not_asked"},
		{"BroughtAfterTheEnd", []turn{ask, withdraw}, bring, "", "case.not_open"},
		{"FinishWhileWaitingForPapers", []turn{ask}, finish, "", "case.waiting"},
		{"FinishWhileWaitingForMoney", []turn{askFee}, finish, "", "case.waiting"},
		{"FinishAWithdrawn", []turn{withdraw}, finish, "", "case.not_open"},
		{"FeeOfNothing", nil, askAmount(0), "amount", "intake.fee"},
		{"FeeBelowNothing", nil, askAmount(-1), "amount", "intake.fee"},
		{"FeeTwice", []turn{askFee}, askFee, "", "case.waiting"},
		{"FeePaidAlready", []turn{askFee, payFee}, askFee, "amount", "fee.paid_already"},
		{"PayTooMuch", []turn{askFee}, pay(15_001), "amount", "fee.too_much"},
		{"PayTwice", []turn{askFee, payFee}, payFee, "amount", "fee.too_much"},
		{"PayNothing", []turn{askFee}, pay(0), "amount", "intake.fee"},
		{"PayUnasked", nil, pay(1), "amount", "fee.too_much"},
		{"ExtendWithoutReason", nil, extendTo("", "2026-12-02"), "reason", "case.reason"},
		{"ExtendToNoDay", nil, extendTo("x", "2026-02-30"), "dueOn", "date.invalid"},
		{"ExtendToADayOff", nil, extendTo("x", "2026-11-28"), "dueOn", "extension.day_off"},
		{"ExtendToAHoliday", nil, extendTo("x", "2026-11-24"), "dueOn", "extension.day_off"},
		{"ExtendToTheSameDay", nil, extendTo("x", "2026-11-26"), "dueOn", "extension.not_later"},
		{"ExtendFar", nil, extendTo("x", "2026-12-04"), "dueOn", "extension.far"},
		{"ExtendToAnotherYear", nil, extendTo("x", "2099-12-02"), "dueOn", "extension.too_far"},
		{"ExtendTwice", []turn{extend}, extendTo("x", "2026-12-09"), "", "extension.once"},
		{"ExtendAFinished", []turn{finish}, extend, "", "case.finished_already"},
		{"WithdrawAFinished", []turn{finish}, withdraw, "", "case.finished_already"},
		{"WithdrawAHandedOver", []turn{finish, handOver}, withdraw, "", "case.handed_over_already"},
		{"WithdrawTwice", []turn{withdraw}, withdraw, "", "case.not_open"},
		{"StopAWithdrawn", []turn{withdraw}, stop, "", "case.not_open"},
		{"StopAFinished", []turn{finish}, stop, "", "case.finished_already"},
		{"StopWithoutReason", nil, input(func(d desk, c ward.Case) (ward.Case, error) {
			return d.StopCase(ctx, d.Clerk, office.EndInput{CaseID: c.ID})
		}), "reason", "case.reason"},
		{"StopWithALongReason", nil, input(func(d desk, c ward.Case) (ward.Case, error) {
			return d.StopCase(ctx, d.Clerk, office.EndInput{CaseID: c.ID, Reason: long})
		}), "reason", "intake.too_long"},
		{"TransferAStopped", []turn{stop}, transfer, "", "case.not_open"},
		{"ConfirmWithoutAStep", nil, confirm, "", "step.nothing_to_confirm"},
		{"ConfirmTwice", []turn{takeOver, confirm}, confirm, "", "step.nothing_to_confirm"},
		{"ConfirmWhatOneGave", []turn{transfer}, confirm, "", "step.own"},
		{"ConfirmAfterTheEnd", []turn{transfer, finish}, confirm, "", "case.finished_already"},
		{"HandOverAWithdrawn", []turn{withdraw}, handOver, "documents", "handover.documents"},
		{"UndoTheReceipt", nil, undo, "", "undo.nothing"},
		{"NoSuchCase", nil, func(d desk, who ward.Officer, c ward.Case) (ward.Case, error) {
			c.ID = "q-1"
			return ask(d, who, c)
		}, "", "case.unknown"},
		{"LeaderAsks", nil, func(d desk, _ ward.Officer, c ward.Case) (ward.Case, error) { return ask(d, d.leader, c) }, "", "access.role"},
		{"LeaderUndoes", []turn{transfer}, func(d desk, _ ward.Officer, c ward.Case) (ward.Case, error) { return undo(d, d.leader, c) }, "", "undo.other"},
		{"NobodyWithdraws", nil, func(d desk, _ ward.Officer, c ward.Case) (ward.Case, error) {
			return withdraw(d, ward.Officer{}, c)
		}, "", "access.not_signed_in"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := shared.anew(t)
			was := d.must(d.MustReceive(t, 1), c.before...)
			d.refuses(func() error { _, err := c.act(d, d.Clerk, was); return err }, c.field, c.key)
			if file, err := d.Case(ctx, d.Clerk, was.ID); err != nil || file.Case.State != was.State || file.Case.DueAt != was.DueAt {
				t.Errorf("the case is %+v, %v", file.Case, err)
			}
		})
	}
}

// What a screen offers is what the office does, in every state.
func TestActs_AreWhatIsDone(t *testing.T) {
	turns := map[string]turn{"transfer": transfer, "confirmStep": confirm, "finish": finish, "handOver": handOver,
		"requestSupplement": ask, "receiveSupplement": bring, "payFee": payFee, "extend": extend, "withdraw": withdraw, "stop": stop, "undo": undo,
		"askFee": func(d desk, who ward.Officer, c ward.Case) (ward.Case, error) {
			return d.AskFee(context.Background(), who, office.FeeInput{CaseID: c.ID, Amount: 99_000})
		}}
	shared := mustDesk(t)
	for name, before := range map[string][]turn{
		"Accepted": nil, "Processing": {transfer}, "TakenOver": {takeOver}, "Confirmed": {takeOver, confirm}, "Waiting": {ask}, "Brought": {ask, bring}, "FeeDue": {askFee},
		"Paid": {askFee, payFee}, "Extended": {extend}, "Done": {finish}, "Returned": {finish, handOver}, "Withdrawn": {withdraw}, "Stopped": {transfer, stop},
		"WithdrawnWhileWaiting": {ask, withdraw}, "StoppedWhileFeeDue": {askFee, stop}, "Undone": {transfer, undo},
	} {
		t.Run(name, func(t *testing.T) {
			d := shared.anew(t)
			for act, do := range turns {
				c := d.must(d.MustReceive(t, 1), before...)
				offered := slices.Contains(office.Acts(d.Clerk, c, d.Now()), act)
				if _, err := do(d, d.Clerk, c); (err == nil) != offered {
					t.Errorf("%s: offered %v, done %v", act, offered, err)
				}
				if len(office.Acts(d.leader, c, d.Now())) > 0 {
					t.Errorf("a leader is offered %v", office.Acts(d.leader, c, d.Now()))
				}
			}
		})
	}
}

func TestRequestSupplement_StopsTheClock(t *testing.T) {
	shared := mustDesk(t)
	for _, c := range []struct{ name, asked, brought, due string }{
		{"WithinTheMorning", "2026-11-23T09:00", "2026-11-23T10:30", "2026-11-27T09:30"},
		{"OverLunch", "2026-11-23T11:00", "2026-11-23T14:00", "2026-11-27T09:30"},
		{"OverTheHolidayAndANight", "2026-11-23T16:00", "2026-11-25T09:00", "2026-11-27T10:00"},
		{"OverAWeekend", "2026-11-20T16:30", "2026-11-23T08:00", "2026-11-27T08:30"},
		{"ThreeDays", "2026-11-23T09:00", "2026-11-27T09:00", "2026-12-01T17:00"},
		{"AtOnce", "2026-11-23T09:00", "2026-11-23T09:00", "2026-11-26T17:00"},
		{"OutsideOfficeHours", "2026-11-23T17:30", "2026-11-23T20:00", "2026-11-26T17:00"},
		{"LongAfterItWasDue", "2026-11-23T08:00", "2026-12-07T08:00", "2026-12-09T17:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := shared.anew(t)
			was := d.MustReceive(t, 1)
			d.Clock.Set(t, c.asked)
			waiting := d.must(was, ask)
			if waiting.State != ward.StateSupplementRequested || waiting.DueAt != was.DueAt || waiting.Supplement.By != d.Clerk.Name {
				t.Errorf("asked: %+v", waiting)
			}
			d.Clock.Set(t, c.brought)
			got := d.must(waiting, bring)
			want := ward.Moment(c.due + ":00+07:00")
			if got.DueAt != want || got.JudgedDueAt != want || got.FirstDueAt != was.FirstDueAt || got.State != ward.StateAccepted {
				t.Errorf("due %s, judged by %s, first %s, %s; want %s", got.DueAt, got.JudgedDueAt, got.FirstDueAt, got.State, want)
			}
			if n := len(got.Papers); n != 2 || got.Supplement.DoneBy != d.Clerk.Name {
				t.Errorf("%d papers, %+v", n, got.Supplement)
			}
			d.Clock.Set(t, string(want[:16]))
			if got = d.must(got, finish); got.Outcome != ward.OnTime {
				t.Errorf("finished at its due time: %s", got.Outcome)
			}
		})
	}
}

// A case that is withdrawn or stopped while it waits is judged without the wait.
func TestEnd_WhileWaiting(t *testing.T) {
	shared := mustDesk(t)
	for name, end := range map[string]turn{"Withdrawn": withdraw, "Stopped": stop} {
		t.Run(name, func(t *testing.T) {
			d := shared.anew(t)
			c := d.must(d.MustReceive(t, 1), ask)
			d.Clock.Set(t, "2026-12-15T09:00")
			if c = d.must(c, end); c.Outcome != ward.Early || c.FinishedAt != "2026-12-15T09:00:00+07:00" || c.Reason == "" {
				t.Errorf("%s at %s against %s", c.Outcome, c.FinishedAt, c.JudgedDueAt)
			}
			late := d.MustReceive(t, 2)
			d.Clock.Set(t, "2026-12-21T09:00")
			late = d.must(late, ask)
			d.Clock.Set(t, "2026-12-22T09:00")
			if late = d.must(late, end); late.Outcome != ward.Late {
				t.Errorf("asked when it was late: %s against %s", late.Outcome, late.JudgedDueAt)
			}
		})
	}
}

func TestExtend_DoesNotMakePunctual(t *testing.T) {
	d := mustDesk(t)
	for _, c := range []struct {
		at   string
		late bool
	}{
		{"2026-11-20T09:00", false}, {"2026-11-25T23:59", false}, {"2026-11-26T00:00", true}, {"2026-11-26T08:00", true},
		{"2026-11-30T08:00", true}, {"2026-12-02T16:00", true},
	} {
		d = d.anew(t)
		was := d.MustReceive(t, 1)
		d.Clock.Set(t, c.at)
		got := d.must(was, extend)
		if got.DueAt != "2026-12-02T17:00:00+07:00" || got.JudgedDueAt != was.JudgedDueAt || got.FirstDueAt != was.FirstDueAt {
			t.Errorf("at %s: due %s, judged by %s", c.at, got.DueAt, got.JudgedDueAt)
		}
		if got.Extension.Late != c.late || got.Extension.From != was.DueAt {
			t.Errorf("at %s: %+v", c.at, got.Extension)
		}
		d.Clock.Set(t, "2026-12-02T16:30")
		if got = d.must(got, finish); got.Outcome != ward.Late {
			t.Errorf("an extension made a late case punctual: %s", got.Outcome)
		}
	}
	d = d.anew(t)
	c := d.MustReceive(t, 1)
	d.Clock.Set(t, "2026-12-03T08:00")
	d.refuses(func() error { _, err := extend(d, d.Clerk, c); return err }, "dueOn", "extension.not_later")
}

// An extended case that waits moves by the wait from its new date; what it is
// judged by from the old one.
// A far date is taken when it is said to be meant, and no date of another age. The
// limit over again counts from now when the date promised is long over.
func TestExtend_Far(t *testing.T) {
	ctx := context.Background()
	d := mustDesk(t)
	for _, c := range []struct {
		now       string
		on        ward.Date
		far       bool
		want, key string
	}{
		{"2026-11-20T09:00", "2026-12-03", false, "2026-12-03", ""}, {"2026-11-20T09:00", "2026-12-04", false, "2026-12-03", "extension.far"},
		{"2026-11-20T09:00", "2026-12-04", true, "2026-12-03", ""}, {"2026-11-20T09:00", "2027-11-19", true, "2026-12-03", ""},
		{"2026-11-20T09:00", "2027-11-22", true, "2026-12-03", "extension.too_far"}, {"2026-12-20T09:00", "2026-12-25", false, "2026-12-25", ""},
		{"2026-12-21T09:00", "2026-12-29", false, "2026-12-28", "extension.far"},
	} {
		d = d.anew(t)
		was := d.MustReceive(t, 1)
		d.Clock.Set(t, c.now)
		file, err := d.Case(ctx, d.Clerk, was.ID)
		if err != nil || string(file.ExtendBy) != c.want {
			t.Errorf("at %s the furthest is %s, want %s (%v)", c.now, file.ExtendBy, c.want, err)
		}
		act := func() error {
			_, err := d.ExtendCase(ctx, d.Clerk, office.ExtendInput{CaseID: was.ID, Reason: "Chờ xác minh", DueOn: c.on, Far: c.far})
			return err
		}
		if c.key != "" {
			d.refuses(act, "dueOn", c.key)
		} else if err := act(); err != nil {
			t.Errorf("to %s at %s: %v", c.on, c.now, err)
		}
	}
}

func TestExtend_ThenWait(t *testing.T) {
	d := mustDesk(t)
	c := d.must(d.MustReceive(t, 1), extend, ask)
	d.Clock.Set(t, "2026-11-20T11:00")
	c = d.must(c, bring)
	if c.DueAt != "2026-12-03T10:00:00+07:00" || c.JudgedDueAt != "2026-11-27T10:00:00+07:00" {
		t.Errorf("due %s, judged by %s", c.DueAt, c.JudgedDueAt)
	}
}

// The law's "once" is refused with who did it and when.
func TestTurns_OnceSaysWhoAndWhen(t *testing.T) {
	d := mustDesk(t)
	c := d.must(d.MustReceive(t, 1), extend, ask)
	d.Clock.Set(t, "2026-11-23T09:00")
	for key, do := range map[string]turn{"supplement.once": ask, "extension.once": extend} {
		e := d.refuses(func() error { _, err := do(d, d.mai, c); return err }, "", key)
		if !slices.Equal(e.Args, []string{d.Clerk.Name, "2026-11-20T09:00:00+07:00"}) {
			t.Errorf("%s says %q", key, e.Args)
		}
	}
}
