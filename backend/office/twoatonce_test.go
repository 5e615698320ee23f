package office_test

import (
	"errors"
	"slices"
	"sync"
	"testing"

	"motcua/backend/ward"
)

// Two officers act on one case in the same moment: exactly one has their way, the
// other is told by whom. (Of two transfers both are right, one after the other.)
func TestTurns_TwoAtOnce(t *testing.T) {
	shared := mustDesk(t)
	for _, c := range []struct {
		name   string
		before []turn
		one    turn
		other  turn
	}{
		{"Ask", nil, ask, ask}, {"Bring", []turn{ask}, bring, bring}, {"AskFee", nil, askFee, askFee}, {"PayFee", []turn{askFee}, payFee, payFee},
		{"Extend", nil, extend, extend}, {"Withdraw", nil, withdraw, withdraw}, {"Stop", []turn{transfer}, stop, stop}, {"Finish", nil, finish, finish},
		{"Confirm", []turn{transfer}, confirm, confirm}, {"HandOver", []turn{finish}, handOver, handOver},
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
					if c.name != "BringOrWithdraw" { // the papers, then the withdrawal: both are right
						t.Fatalf("both had their way, or nobody: %v", err)
					}
					continue
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
