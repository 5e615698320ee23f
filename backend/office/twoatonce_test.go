package office_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"

	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// Two officers act on one case in the same moment: exactly one has their way, the
// other is told by whom.
func TestTurns_TwoAtOnce(t *testing.T) {
	shared := mustDesk(t)
	for _, c := range []struct {
		name   string
		before []turn
		one    turn
		other  turn
	}{
		{"Ask", nil, ask, ask}, {"Bring", []turn{ask}, bring, bring}, {"AskFee", nil, askFee, askFee}, {"PayFee", []turn{askFee}, payFee, payFee},
		{"Transfer", nil, transfer, transfer}, {"TransferOrFinish", nil, transfer, finish}, {"TransferOrExtend", nil, transfer, extend},
		{"Extend", nil, extend, extend}, {"Withdraw", nil, withdraw, withdraw}, {"Stop", []turn{transfer}, stop, stop}, {"Finish", nil, finish, finish},
		{"Confirm", []turn{given}, confirm, confirm}, {"HandOver", []turn{finish}, handOver, handOver},
		{"FinishOrWithdraw", nil, finish, withdraw}, {"FinishOrStop", nil, finish, stop}, {"FinishOrAsk", nil, finish, ask},
		{"FinishOrAskFee", nil, finish, askFee}, {"AskOrAskFee", nil, ask, askFee}, {"BringOrWithdraw", []turn{ask}, bring, withdraw},
		{"StopOrWithdraw", []turn{ask}, stop, withdraw},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := shared.anew(t)
			wins := [2]int{}
			for range 15 {
				was := d.must(d.MustReceive(t, 1), c.before...)
				winner, err := d.race(was, c.one, c.other)
				if winner < 0 {
					t.Fatalf("both had their way, or nobody: %v", err)
				}
				wins[winner]++
				var e *ward.Error
				if !errors.As(err, &e) || !slices.Contains(e.Args, []string{d.Clerk.Name, d.mai.Name}[winner]) {
					t.Fatalf("the other was told %v", err)
				}
			}
			t.Logf("wins %v", wins)
		})
	}
}

// given is a file that neither of the two gave, so that both may say that it came.
func given(d desk, _ ward.Officer, c ward.Case) (ward.Case, error) { return transfer(d, d.Admin, c) }

// race lets the clerk do one turn and Mai the other, at once. It gives who alone
// had their way, 0 or 1, and what the other was told; -1 when both or nobody had.
func (d desk) race(c ward.Case, turns ...turn) (winner int, told error) {
	errs := make([]error, 2)
	start := make(chan struct{})
	var all sync.WaitGroup
	for i, who := range []ward.Officer{d.Clerk, d.mai} {
		all.Go(func() {
			<-start
			_, errs[i] = turns[i](d, who, c)
		})
	}
	close(start)
	all.Wait()
	winner = slices.Index(errs, nil)
	if winner < 0 || errs[1-winner] == nil {
		return -1, errors.Join(errs...)
	}
	return winner, errs[1-winner]
}

// One officer at two screens who takes the last move back at both: it goes once.
func TestUndo_TwoAtOnce(t *testing.T) {
	d := mustDesk(t)
	for range 15 {
		c := d.must(d.MustReceive(t, 1), transfer)
		d.mai = d.Clerk
		winner, err := d.race(c, undo, undo)
		var e *ward.Error
		if winner < 0 || !errors.As(err, &e) || e.Key != "undo.nothing" {
			t.Fatalf("winner %d, the other was told %v", winner, err)
		}
	}
}

// An undo pressed twice takes back the move that was on the screen, and not the
// one before it.
func TestUndo_PressedTwice(t *testing.T) {
	d := mustDesk(t)
	for range 5 {
		c := d.must(d.MustReceive(t, 1), transfer, finish)
		d.mai = d.Clerk
		winner, err := d.race(c, undo, undo)
		var e *ward.Error
		if winner < 0 || !errors.As(err, &e) || e.Key != "undo.moved_on" || !slices.Equal(e.Args[:2], []string{d.Clerk.Name, string(ward.CaseUndone)}) {
			t.Fatalf("winner %d, the other was told %v", winner, err)
		}
		if now, err := d.Case(context.Background(), d.Clerk, c.ID); err != nil || now.Case.State != ward.StateProcessing {
			t.Fatalf("%s, %v", now.Case.State, err)
		}
	}
}

// A screen that does not know the last change is told who made it and when; one
// that cannot tell what it knew is let through.
func TestTurns_OnWhatIsOnTheScreen(t *testing.T) {
	d := mustDesk(t)
	was := d.must(d.MustReceive(t, 1), transfer)
	now, err := transfer(d, d.mai, was)
	if err != nil {
		t.Fatal(err)
	}
	for name, act := range map[string]turn{"Transfer": transfer, "Confirm": confirm, "Ask": ask, "AskFee": askFee, "Extend": extend,
		"Withdraw": withdraw, "Stop": stop, "Finish": finish} {
		t.Run(name, func(t *testing.T) {
			e := d.refuses(func() error { _, err := act(d, d.Clerk, was); return err }, "", "case.moved_on")
			if want := []string{d.mai.Name, string(ward.CaseTransferred), string(now.LastMove.At)}; !slices.Equal(e.Args, want) {
				t.Errorf("told %q, want %q", e.Args, want)
			}
		})
	}
	correct := wardtest.CorrectInput(was)
	correct.Fields.Note, correct.Seen = "đổi", seen(was)
	d.refuses(func() error { _, err := d.CorrectCase(context.Background(), d.Clerk, correct); return err }, "", "case.moved_on")
	if _, err := d.printed(d.mai, was, "receipt"); err != nil {
		t.Fatal(err)
	}
	d.must(now, transfer) // a print changes nothing
	was.LastChange = &ward.Move{}
	d.must(was, transfer)
}
