package office_test

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// told is a case as this test thinks of it: an account of its own, kept beside
// the program's.
type told struct {
	id       string
	received time.Time
	online   bool
	refused  bool
	now      standing
	moves    []move
	events   int
	shown    []ward.Case // what screens were shown of it, the newest last
}

// screen is what the screen of whoever acts shows: mostly the case as it is,
// sometimes as it was before the last act.
func (l *life) screen(c *told) (shown ward.Case, stale bool) {
	n := len(c.shown)
	if n > 1 && rapid.IntRange(0, 7).Draw(l.t, "stale") == 0 {
		return c.shown[n-2], true
	}
	return c.shown[n-1], false
}

// standing is what a move changes, and what an undo brings back.
type standing struct {
	state              ward.State
	steps              int
	unconfirmed        bool
	giver              string // who handed the file over last
	asked, extended    bool
	explained          ward.LateReason // why it was late, as somebody said afterwards
	posted             bool            // with the post, and nobody knows what became of it
	askedAt            time.Time
	waited             int // minutes of office time
	fee, paid          int64
	due, judged, ended time.Time
}

type move struct {
	by     string
	at     time.Time
	before standing
}

// undo forgets the last move. Whoever was told since of a result that is none any more
// was told all the same.
func (c *told) undo() { c.moves = c.moves[:len(c.moves)-1] }

// life is an office with a handful of cases and what is thought of them.
type life struct {
	t        *rapid.T
	o        *wardtest.Office
	hours    *ward.OfficeTime
	officers []ward.Officer
	cases    []*told
}

// legal is the table of domain.md 1.5: from which states a turn may be taken. What
// it leaves out and the program allows is told in ward's life_property_test.go.
var legal = map[string][]ward.State{
	"transfer": {ward.StateAccepted, ward.StateProcessing, ward.StateSupplementRequested, ward.StateFeeDue},
	"ask":      {ward.StateAccepted, ward.StateProcessing}, "bring": {ward.StateSupplementRequested},
	"askFee": {ward.StateAccepted, ward.StateProcessing}, "finish": {ward.StateAccepted, ward.StateProcessing},
	"extend":   {ward.StateAccepted, ward.StateProcessing, ward.StateSupplementRequested, ward.StateFeeDue},
	"withdraw": {ward.StateAccepted, ward.StateProcessing, ward.StateSupplementRequested, ward.StateFeeDue},
	"stop":     {ward.StateAccepted, ward.StateProcessing, ward.StateSupplementRequested, ward.StateFeeDue},
	"confirm":  {ward.StateAccepted, ward.StateProcessing, ward.StateSupplementRequested, ward.StateFeeDue},
	"handOver": {ward.StateDone}, "remind": {ward.StateDone}, "post": {ward.StateDone}, "deliver": {ward.StateReturned}, "sendBack": {ward.StateReturned},
}

// ended without a result: nothing is owed any more.
var ended = map[ward.State]bool{ward.StateRejectedAtIntake: true, ward.StateRegistered: true, ward.StateWithdrawn: true, ward.StateStopped: true}

var commands = []string{"transfer", "confirm", "ask", "bring", "askFee", "payFee", "extend", "finish", "withdraw", "stop", "handOver", "post", "deliver", "sendBack", "remind", "undo", "correct", "explain"}

// receive takes a case in, or refuses it.
func (l *life) receive() {
	now := l.o.Clock.Now()
	in := wardtest.CaseInput(len(l.cases) + 1)
	in.ProcedureCode = rapid.SampledFrom([]string{"1.004873", "2.000815", "1.001193"}).Draw(l.t, "procedure")
	in.Fee = rapid.SampledFrom([]int64{0, 20_000}).Draw(l.t, "fee")
	if rapid.Bool().Draw(l.t, "online") {
		in.Channel = ward.ChannelOnline
	}
	c := &told{received: now, online: in.Channel == ward.ChannelOnline, events: 1}
	var got ward.Case
	var err error
	if c.refused = rapid.IntRange(0, 7).Draw(l.t, "refused") == 0; c.refused {
		got, err = l.o.RefuseCase(context.Background(), l.o.Clerk, in, "Không thuộc thẩm quyền")
		c.now = standing{state: ward.StateRejectedAtIntake, fee: in.Fee, ended: now}
		c.moves = []move{{by: l.o.Clerk.ID, at: now, before: standing{state: ward.StateRegistered, fee: in.Fee}}}
	} else {
		got, err = l.o.ReceiveCase(context.Background(), l.o.Clerk, in)
		due := got.FirstDueAt.Time()
		c.now = standing{state: ward.StateAccepted, fee: in.Fee, due: due, judged: due}
	}
	if err != nil {
		l.t.Fatal(err)
	}
	c.id, c.shown = got.ID, []ward.Case{got}
	l.cases = append(l.cases, c)
}

// act lets an officer do something to a case, and fails unless the office does
// what this test thinks it must.
func (l *life) act() {
	c := rapid.SampledFrom(l.cases).Draw(l.t, "case")
	who := rapid.SampledFrom(l.officers).Draw(l.t, "who")
	what := rapid.SampledFrom(l.likely(c)).Draw(l.t, "what")
	amount := rapid.SampledFrom([]int64{5_000, 20_000, 30_000}).Draw(l.t, "amount")
	until := ward.DateOf(l.o.Clock.Now()).Plus(rapid.IntRange(-1, 12).Draw(l.t, "until"))
	far := rapid.Bool().Draw(l.t, "far")
	next, allowed := l.expect(c, who, what, amount, until)
	if what == "extend" {
		allowed = allowed && (far || until <= l.usual(c.now))
	}
	if what == "correct" {
		allowed = true
	}
	shown, stale := l.screen(c)
	if is := c.shown[len(c.shown)-1]; what == "undo" {
		stale = lastMove(shown) != lastMove(is)
	} else {
		stale = stale && shown.LastChange.Event != is.LastChange.Event // a reminder is no change
	}
	allowed = allowed && !stale
	got, err := l.do(c, shown, who, what, amount, until, far)
	if (err == nil) != allowed {
		l.t.Fatalf("%s on %+v at %s: %v, allowed %v", what, c.now, l.o.Now(), err, allowed)
	}
	if err != nil {
		var e *ward.Error
		if !errors.As(err, &e) || e.Code == ward.CodeStorage {
			l.t.Fatalf("%s: %v", what, err)
		}
		return
	}
	switch what {
	case "undo":
		c.undo()
	case "remind", "correct":
	default:
		c.moves = append(c.moves, move{by: who.ID, at: l.o.Clock.Now(), before: c.now})
	}
	c.now, c.events, c.shown = next, c.events+1, append(c.shown, got)
	l.compare(c, got)
}

// lastMove is what an undo on a screen would take back.
func lastMove(c ward.Case) string {
	if c.LastMove == nil {
		return ""
	}
	return c.LastMove.Event
}

// likely gives the commands to draw from: often those that lead on, so that lives
// become long.
func (l *life) likely(c *told) []string {
	if rapid.IntRange(0, 3).Draw(l.t, "any") == 0 {
		return commands
	}
	if n := len(c.moves); n > 0 && l.o.Clock.Now().Sub(c.moves[n-1].at) < 20*time.Minute {
		return []string{"undo"}
	}
	out := []string{"correct"}
	for _, what := range []string{"transfer", "ask", "bring", "askFee", "extend", "finish", "confirm", "handOver", "post", "deliver", "sendBack", "remind"} {
		if slices.Contains(legal[what], c.now.state) {
			out = append(out, what)
		}
	}
	if c.now.state == ward.StateFeeDue {
		out = append(out, "payFee", "payFee")
	}
	if c.now.late(l.o.Clock.Now()) {
		out = append(out, "explain")
	}
	return out
}

// expect tells what the command makes of the case, and whether it is allowed.
func (l *life) expect(c *told, who ward.Officer, what string, amount int64, until ward.Date) (standing, bool) {
	s, now := c.now, l.o.Clock.Now()
	allowed := slices.Contains(legal[what], s.state)
	running := ward.StateAccepted
	if s.steps > 0 {
		running = ward.StateProcessing
	}
	switch what {
	case "transfer":
		s.steps, s.unconfirmed, s.giver = s.steps+1, true, who.ID
		if s.state == ward.StateAccepted {
			s.state = ward.StateProcessing
		}
	case "confirm":
		allowed = allowed && s.unconfirmed && s.giver != who.ID
		s.unconfirmed = false
	case "ask":
		allowed = allowed && !s.asked
		s.asked, s.askedAt, s.state = true, now, ward.StateSupplementRequested
	case "bring":
		if allowed {
			s = l.waited(s, now)
		}
		s.state = running
	case "askFee":
		allowed = allowed && amount > s.paid
		s.fee, s.state = amount, ward.StateFeeDue
	case "payFee":
		allowed = !ended[s.state] && amount <= s.fee-s.paid
		if s.paid += amount; s.state == ward.StateFeeDue && s.paid >= s.fee {
			s.state = running
		}
	case "extend":
		allowed = allowed && !s.extended && l.hours.WorkingDayOn(until) && until > ward.DateOf(s.due) && until >= ward.DateOf(now)
		s.extended, s.due = true, until.Time().Add(17*time.Hour)
	case "finish":
		s.state, s.ended = ward.StateDone, now
	case "withdraw", "stop":
		if s.state == ward.StateSupplementRequested {
			s = l.waited(s, now)
		}
		s.state, s.ended = map[string]ward.State{"withdraw": ward.StateWithdrawn, "stop": ward.StateStopped}[what], now
	case "deliver", "sendBack":
		allowed = allowed && s.posted
		if s.posted = false; what == "sendBack" {
			s.state = ward.StateDone
		}
	case "explain":
		allowed = s.late(now)
		s.explained = ward.LateReasons[c.events%(len(ward.LateReasons)-1)]
	case "handOver", "post":
		s.posted = what == "post"
		s.state, s.paid = ward.StateReturned, max(s.fee, s.paid)
	case "undo":
		if n := len(c.moves); n > 0 {
			last := c.moves[n-1]
			if last.before.state == ward.StateRegistered {
				last.before.ended = now
			}
			return last.before, last.by == who.ID && now.Sub(last.at) <= 15*time.Minute
		}
		return s, false
	}
	return s, allowed
}

// late says whether a case ended late, or is open and overdue.
func (s standing) late(now time.Time) bool {
	switch s.state {
	case ward.StateRejectedAtIntake, ward.StateRegistered, ward.StateSupplementRequested:
		return false
	case ward.StateAccepted, ward.StateProcessing, ward.StateFeeDue:
		return now.After(s.judged)
	}
	return s.ended.After(s.judged)
}

// usual is the furthest new date that is not asked about: the fifth working day,
// because the limits here are shorter.
func (l *life) usual(s standing) ward.Date {
	day := ward.DateOf(s.due)
	if now := ward.DateOf(l.o.Clock.Now()); now > day {
		day = now
	}
	for n := 0; n < 5; {
		if day = day.Next(); l.hours.WorkingDayOn(day) {
			n++
		}
	}
	return day
}

func (l *life) waited(s standing, now time.Time) standing {
	n := l.worked(s.askedAt, now)
	s.waited += n
	s.due, s.judged = l.later(s.due, n), l.later(s.judged, n)
	return s
}

func (l *life) do(c *told, shown ward.Case, who ward.Officer, what string, amount int64, until ward.Date, far bool) (ward.Case, error) {
	ctx, o, seen := context.Background(), l.o, seen(shown)
	switch what {
	case "transfer":
		return o.TransferCase(ctx, who, office.TransferInput{CaseID: c.id, Seen: seen, To: fmt.Sprint("Bộ phận ", c.now.steps)})
	case "confirm":
		return o.ConfirmStep(ctx, who, office.StepInput{CaseID: c.id, Seen: seen})
	case "ask":
		return o.RequestSupplement(ctx, who, office.SupplementInput{CaseID: c.id, Seen: seen, Items: []string{"Giấy khai sinh"}, Reason: "Thiếu"})
	case "bring":
		return o.ReceiveSupplement(ctx, who, office.SupplementedInput{CaseID: c.id, Seen: seen, Papers: []ward.Paper{{Name: "Giấy khai sinh", Originals: 1}}})
	case "askFee":
		return o.AskFee(ctx, who, office.FeeInput{CaseID: c.id, Seen: seen, Amount: amount})
	case "payFee":
		return o.PayFee(ctx, who, office.FeeInput{CaseID: c.id, Seen: seen, Amount: amount})
	case "extend":
		return o.ExtendCase(ctx, who, office.ExtendInput{CaseID: c.id, Seen: seen, Reason: "Chờ", DueOn: until, Far: far})
	case "finish":
		return o.FinishCase(ctx, who, office.FinishInput{CaseID: c.id, Seen: seen, Results: []ward.ResultDocument{{Name: "Giấy xác nhận"}}})
	case "withdraw":
		return o.WithdrawCase(ctx, who, office.EndInput{CaseID: c.id, Seen: seen, Reason: "Thôi"})
	case "stop":
		return o.StopCase(ctx, who, office.EndInput{CaseID: c.id, Seen: seen, Reason: "Thôi"})
	case "explain":
		reason := ward.LateReasons[c.events%(len(ward.LateReasons)-1)]
		return o.ExplainLateness(ctx, who, office.LateInput{CaseID: c.id, Seen: seen, Reason: reason, Note: fmt.Sprint("lần ", c.events)})
	case "undo":
		return o.UndoLast(ctx, who, office.UndoInput{CaseID: c.id, Event: lastMove(shown)})
	}
	is, _, err := l.o.Store.Read(ctx).Case(c.id)
	if err != nil {
		l.t.Fatal(err)
	}
	switch what {
	case "remind":
		return o.RemindCollector(ctx, who, office.ReminderInput{CaseID: c.id, Seen: seen, Way: ward.ByPhone, Outcome: ward.NotReached})
	case "deliver":
		return o.FollowPost(ctx, who, office.PostInput{CaseID: c.id, Seen: seen, Outcome: ward.PostDelivered})
	case "sendBack":
		return o.FollowPost(ctx, who, office.PostInput{CaseID: c.id, Seen: seen, Outcome: ward.PostSentBack})
	case "post":
		in := wardtest.HandoverInput(is)
		in.Seen, in.Way, in.PostNumber, in.PostAddress = seen, ward.ResultByPost, "EA 1", "Số 1"
		in.Documents = []ward.ResultDocument{{Name: "Giấy xác nhận"}}
		return o.HandOver(ctx, who, in)
	case "handOver":
		in := wardtest.HandoverInput(is)
		in.Seen = seen
		in.Documents = []ward.ResultDocument{{Name: "Giấy xác nhận"}}
		return o.HandOver(ctx, who, in)
	}
	in := wardtest.CorrectInput(is)
	in.Seen = seen
	in.Fields.Note = fmt.Sprint("sửa lần ", c.events)
	return o.CorrectCase(ctx, who, in)
}

// compare fails unless the case is what this test thinks.
func (l *life) compare(c *told, got ward.Case) {
	s := c.now
	moment := func(t time.Time) ward.Moment {
		if t.IsZero() {
			return ""
		}
		return ward.MomentOf(t)
	}
	want := []any{s.state, moment(s.due), moment(s.judged), moment(s.ended), s.fee, s.paid, s.steps, s.unconfirmed && got.Open(), 0}
	have := []any{got.State, got.DueAt, got.JudgedDueAt, got.FinishedAt, got.Fee, got.FeePaid, len(got.Steps), got.ToConfirm() != "", len(got.Conflicts)}
	if !reflect.DeepEqual(have, want) {
		l.t.Fatalf("the case is %v\nit should be %v", have, want)
	}
	if explained := got.Lateness != nil; explained != (s.explained != "") || explained && got.LateReason() != s.explained {
		l.t.Fatalf("late for %+v, thought %q", got.Lateness, s.explained)
	}
	if owed := max(s.fee-s.paid, 0); !ended[s.state] && got.Owed() != owed || ended[s.state] && got.Owed() != 0 {
		l.t.Fatalf("owed %d at %s, thought %d", got.Owed(), s.state, owed)
	}
	if moved := l.later(got.FirstDueAt.Time(), s.waited); !c.refused && got.JudgedDueAt != ward.MomentOf(moved) {
		l.t.Fatalf("judged by %s, first due %s, waited %d minutes", got.JudgedDueAt, got.FirstDueAt, s.waited)
	}
}

// Any officers doing anything to any case in any order while the clock moves on:
// states stay legal, the clock totals add up, register and figures agree with the
// history, and what is refused leaves nothing behind.
func TestProperty_Lives(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		once := &scope{TB: t}
		defer once.end() // checks the journal, and the tables against it
		l := &life{t: r, o: wardtest.MustOffice(once, "2026-09-28T08:00")}
		l.officers = []ward.Officer{l.o.Clerk, l.o.Admin}
		var err error
		if l.hours, err = l.o.Time(context.Background()); err != nil {
			r.Fatal(err)
		}
		l.receive()
		for range rapid.IntRange(5, 50).Draw(r, "acts") {
			l.o.Clock.Pass(time.Duration(rapid.OneOf(rapid.IntRange(0, 16), rapid.IntRange(0, 600), rapid.IntRange(0, 6*1440)).Draw(r, "minutes")) * time.Minute)
			if len(l.cases) < 6 && rapid.IntRange(0, 5).Draw(r, "new") == 0 {
				l.receive()
				continue
			}
			l.act()
		}
		l.history()
		l.figures()
		l.unexplained()
	})
}

// scope is a test that ends before its test does: one try of a property.
type scope struct {
	testing.TB
	cleanups []func()
}

// Cleanup keeps what end will do.
func (s *scope) Cleanup(f func()) { s.cleanups = append(s.cleanups, f) }

func (s *scope) end() {
	for _, f := range slices.Backward(s.cleanups) {
		f()
	}
}
