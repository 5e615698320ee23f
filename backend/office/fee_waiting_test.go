package office_test

import (
	"context"
	"slices"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

func TestFee_WaitingIsCounted(t *testing.T) {
	d := mustDesk(t)
	c := d.must(d.MustReceive(t, 1), transfer, askFee)
	if c.State != ward.StateFeeDue || c.Fee != 15_000 || c.Owed() != 15_000 {
		t.Errorf("asked: %+v", c)
	}
	d.Clock.Set(t, "2026-11-27T09:00")
	paid := d.must(c, payFee)
	if paid.State != ward.StateProcessing || paid.DueAt != c.DueAt || paid.JudgedDueAt != c.JudgedDueAt || paid.Payments[0].Receipt != "BL-7" {
		t.Errorf("paid: %+v", paid)
	}
	if done := d.must(paid, finish); done.Outcome != ward.Late {
		t.Errorf("waiting for money was not counted: %s", done.Outcome)
	}
}

func TestPayFee_InParts(t *testing.T) {
	d := mustDesk(t)
	c := d.must(d.MustReceive(t, 1), askFee)
	part := func(n int64) turn {
		return func(d desk, who ward.Officer, c ward.Case) (ward.Case, error) {
			return d.PayFee(context.Background(), who, office.FeeInput{CaseID: c.ID, Amount: n})
		}
	}
	if c = d.must(c, part(5_000)); c.State != ward.StateFeeDue || c.Owed() != 10_000 {
		t.Errorf("part paid: %+v", c)
	}
	if c = d.must(c, part(10_000)); c.State != ward.StateAccepted || c.Owed() != 0 || c.FeePaid != 15_000 {
		t.Errorf("paid: %+v", c)
	}
}

// Nothing is owed for a case without a result, and the list of what is unpaid, the
// act and the cash list say the same.
func TestFee_EndsWithTheCase(t *testing.T) {
	ctx := context.Background()
	for name, end := range map[string]turn{"Withdraw": withdraw, "Stop": stop} {
		t.Run(name, func(t *testing.T) {
			d := mustDesk(t)
			unpaid := func() int {
				b, err := d.Board(ctx, d.Clerk)
				if err != nil {
					t.Fatal(err)
				}
				return b.Unpaid
			}
			part := func(d desk, who ward.Officer, c ward.Case) (ward.Case, error) {
				return d.PayFee(ctx, who, office.FeeInput{CaseID: c.ID, Amount: 5_000})
			}
			c := d.must(d.MustReceive(t, 1), askFee, part)
			if unpaid() != 1 {
				t.Errorf("%d unpaid before", unpaid())
			}
			c = d.must(c, end)
			if unpaid() != 0 || c.Owed() != 0 || slices.Contains(office.Acts(d.Clerk, c, d.Now()), "payFee") {
				t.Errorf("%d unpaid, owed %d", unpaid(), c.Owed())
			}
			e := d.refuses(func() error { _, err := payFee(d, d.Clerk, c); return err }, "", "fee.case_ended")
			if e.Args[0] != string(c.State) || e.Args[1] != d.Clerk.Name {
				t.Errorf("told %q", e.Args)
			}
			if cash, err := d.Cash(ctx, d.Clerk, "2026-11-20"); err != nil || len(cash.Lines) != 1 || cash.Lines[0].Amount != 5_000 {
				t.Errorf("what was paid is %+v, %v", cash, err)
			}
			if c = d.must(c, undo); unpaid() != 1 || c.Owed() != 10_000 {
				t.Errorf("undone: %d unpaid, owed %d", unpaid(), c.Owed())
			}
		})
	}
}

// A result that was given out unpaid stays in the list until it is paid.
func TestFee_OwedAfterTheHandover(t *testing.T) {
	ctx := context.Background()
	d := mustDesk(t)
	in := wardtest.CaseInput(1)
	in.Fee = 15_000
	c, err := d.ReceiveCase(ctx, d.Clerk, in)
	if err != nil {
		t.Fatal(err)
	}
	c = d.must(c, finish)
	give := wardtest.HandoverInput(c)
	give.FeePaid, give.Note = 0, "nộp sau"
	if c, err = d.HandOver(ctx, d.Clerk, give); err != nil {
		t.Fatal(err)
	}
	for want := 1; want >= 0; want-- {
		b, err := d.Board(ctx, d.Clerk)
		if err != nil || b.Unpaid != want {
			t.Errorf("%d unpaid, want %d (%v)", b.Unpaid, want, err)
		}
		if want == 1 {
			c = d.must(c, payFee)
		}
	}
}

// A correction that makes the fee smaller ends the waiting for it.
func TestCorrect_EndsWaitingForMoney(t *testing.T) {
	d := mustDesk(t)
	c := d.must(d.MustReceive(t, 1), askFee)
	in := wardtest.CorrectInput(c)
	in.Fields.Fee = 0
	c, err := d.CorrectCase(context.Background(), d.Clerk, in)
	if err != nil || c.State != ward.StateAccepted || c.FeeAsked != nil {
		t.Fatalf("%+v, %v", c, err)
	}
	d.must(c, finish)
}
