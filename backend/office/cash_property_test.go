package office_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// coin is money as this test remembers taking it in.
type coin struct {
	caseID string
	by     string
	at     time.Time
	amount int64
}

// purse is what this test thinks of one case.
type purse struct {
	id        string
	fee, paid int64
	state     string // open, done, given
	last      *coin  // what an undo of the last move gives back, when it brought money
	mover     string // who made the last move that can be undone, "" for none
	was       string // the state before it
}

// till lets several officers take money in on several days, and remembers.
type till struct {
	t     *rapid.T
	o     *wardtest.Office
	staff []ward.Officer
	cases []*purse
	coins []*coin
	first ward.Date
}

// The sheet of every day says what was taken in on it and not given back by an
// undo, officer by officer, and its sums are those of the lines.
func TestCash_AgreesWithTheHistory(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-01-05T08:00")
	staff := []ward.Officer{o.Clerk, o.MustOfficer(t, "khac", "An Mẫu", ward.Clerk)}
	rapid.Check(t, func(r *rapid.T) {
		l := &till{t: r, o: o, staff: staff, first: ward.DateOf(o.Clock.Now())}
		for range rapid.IntRange(5, 20).Draw(r, "acts") {
			l.act()
			pause := []time.Duration{time.Minute, 10 * time.Minute, time.Hour, 14 * time.Hour}
			o.Clock.Pass(rapid.SampledFrom(pause).Draw(r, "pause"))
		}
		l.compare()
		o.Clock.Pass(24 * time.Hour) // the next history has days of its own
	})
}

func (l *till) act() {
	who := rapid.SampledFrom(l.staff).Draw(l.t, "who")
	if len(l.cases) == 0 || rapid.IntRange(0, 3).Draw(l.t, "new") == 0 {
		l.receive(who)
		return
	}
	c := rapid.SampledFrom(l.cases).Draw(l.t, "case")
	what := rapid.SampledFrom([]string{"pay", "finish", "give", "give", "undo", "undo"}).Draw(l.t, "what")
	ctx := context.Background()
	switch {
	case what == "pay" && c.paid < c.fee:
		amount := rapid.Int64Range(1, c.fee-c.paid).Draw(l.t, "amount")
		_, err := l.o.PayFee(ctx, who, office.FeeInput{CaseID: c.id, Amount: amount, Receipt: "BL"})
		l.moved(c, who, c.state, amount, err)
	case what == "finish" && c.state == "open":
		_, err := l.o.FinishCase(ctx, who, wardtest.FinishInput(c.id))
		l.moved(c, who, "done", 0, err)
	case what == "give" && c.state == "done":
		in := office.BatchInput{Act: "handOver", CaseIDs: []string{c.id}, EachOwn: true, Give: office.HandoverInput{IdentityShown: true}}
		lines, err := l.o.Batch(ctx, who, in)
		if err == nil && lines[0].Refusal != nil {
			err = lines[0].Refusal
		}
		l.moved(c, who, "given", c.fee-c.paid, err)
	case what == "undo":
		l.undo(c, who)
	}
}

func (l *till) receive(who ward.Officer) {
	in := wardtest.CaseInput(len(l.cases) + 1)
	in.Fee = rapid.SampledFrom([]int64{0, 8_000, 50_000}).Draw(l.t, "fee")
	in.FeePaid = rapid.Int64Range(0, in.Fee).Draw(l.t, "at once")
	got, err := l.o.ReceiveCase(context.Background(), who, in)
	if err != nil {
		l.t.Fatal(err)
	}
	c := &purse{id: got.ID, fee: in.Fee, state: "open"}
	l.cases = append(l.cases, c)
	l.take(c, who, in.FeePaid)
}

// take remembers money.
func (l *till) take(c *purse, who ward.Officer, amount int64) {
	if c.last = nil; amount > 0 {
		c.last = &coin{c.id, who.Name, l.o.Clock.Now(), amount}
		l.coins = append(l.coins, c.last)
	}
	c.paid += amount
}

// moved remembers a move that was allowed.
func (l *till) moved(c *purse, who ward.Officer, state string, amount int64, err error) {
	if err != nil {
		l.t.Fatalf("%+v: %v", *c, err)
	}
	c.mover, c.was, c.state = who.ID, c.state, state
	l.take(c, who, amount)
}

// undo takes the last move back when the office lets it, with its money. What came
// before it is then the last; this test does not go back further.
func (l *till) undo(c *purse, who ward.Officer) {
	is, _, err := l.o.Store.Read(context.Background()).Case(c.id)
	if err != nil {
		l.t.Fatal(err)
	}
	if is.LastMove == nil || c.mover == "" {
		return
	}
	lines, err := l.o.UndoBatch(context.Background(), who, map[string]string{c.id: is.LastMove.Event})
	if err != nil {
		l.t.Fatal(err)
	}
	if lines[0].Refusal != nil {
		return
	}
	if c.mover != who.ID {
		l.t.Fatal("somebody else's move was taken back")
	}
	if c.last != nil {
		c.paid -= c.last.amount
		l.coins = slices.DeleteFunc(l.coins, func(one *coin) bool { return one == c.last })
	}
	c.state, c.mover, c.last = c.was, "", nil
}

// compare fails unless every day's sheet says what this test remembers.
func (l *till) compare() {
	for d := l.first; d <= ward.DateOf(l.o.Clock.Now()).Next(); d = d.Next() {
		sheet, err := l.o.Cash(context.Background(), l.o.Clerk, string(d))
		if err != nil {
			l.t.Fatal(err)
		}
		var want, got []string
		sums, sum := map[string]int64{}, int64(0)
		for _, c := range l.coins {
			if ward.DateOf(c.at) == d {
				want = append(want, fmt.Sprint(c.by, ward.MomentOf(c.at), c.caseID, c.amount))
				sums[c.by], sum = sums[c.by]+c.amount, sum+c.amount
			}
		}
		for _, line := range sheet.Lines {
			got = append(got, fmt.Sprint(line.By, line.At, line.CaseID, line.Amount))
		}
		slices.Sort(want)
		slices.Sort(got)
		if !slices.Equal(want, got) || sheet.Amount != sum || len(sheet.Totals) != len(sums) {
			l.t.Fatalf("%s: the sheet has %v, %d\nremembered %v, %d", d, got, sheet.Amount, want, sum)
		}
		for _, total := range sheet.Totals {
			if total.Amount != sums[total.By] {
				l.t.Fatalf("%s: %s took %d, remembered %d", d, total.By, total.Amount, sums[total.By])
			}
		}
	}
}
