package office_test

import (
	"context"
	"reflect"
	"slices"

	"pgregory.net/rapid"

	"motcua/backend/ward"
)

// history fails unless the journal holds what was done and nothing else, and says
// the same in whatever order it arrived.
func (l *life) history() {
	read := l.o.Store.Read(context.Background())
	for _, c := range l.cases {
		events, err := read.Events("case/" + c.id)
		if err != nil || len(events) != c.events {
			l.t.Fatalf("%d events, %d acts were done: %v", len(events), c.events, err)
		}
		kept, _, err := read.Case(c.id)
		if err != nil {
			l.t.Fatal(err)
		}
		l.compare(c, kept)
		straight, _, _ := ward.FoldCase(c.id, slices.Clone(events))
		shuffled, ok, err := ward.FoldCase(c.id, rapid.Permutation(events).Draw(l.t, "arrival"))
		if err != nil || !ok || !reflect.DeepEqual(straight, shuffled) {
			l.t.Fatalf("in another order %+v, %v\nin order %+v", shuffled, err, straight)
		}
		l.compare(c, straight)
	}
	list, err := l.o.Cases(context.Background(), l.o.Clerk, ward.CaseFilter{Limit: 500})
	if err != nil || list.Total != len(l.cases) {
		l.t.Fatalf("%d cases in the list of %d: %v", list.Total, len(l.cases), err)
	}
}

// figures fails unless every month's table is what a recount of this test's own
// account gives, its identities hold, and each month begins with what the last
// one left.
func (l *life) figures() {
	pending := 0
	for _, month := range []string{"2026-09", "2026-10", "2026-11", "2026-12", "2027-01"} {
		p, err := ward.MonthPeriod(month, 1)
		if err != nil {
			l.t.Fatal(err)
		}
		if p.From > ward.DateOf(l.o.Clock.Now()) {
			return
		}
		got, err := l.o.Figures(context.Background(), l.o.Clerk, p)
		if err != nil {
			l.t.Fatal(err)
		}
		want, refused := l.recount(p)
		f := got.Procedures.Total
		if f != want || got.RejectedAtIntake != refused || f.Received.CarriedOver != pending {
			l.t.Fatalf("%s: %+v, refused %d\nrecount %+v, %d, pending before %d", month, f, got.RejectedAtIntake, want, refused, pending)
		}
		if f.Received.Total != f.Resolved.Total+f.Pending.Total || f.Received.Total != f.Received.Online+f.Received.Counter+f.Received.CarriedOver ||
			f.Resolved.Total != f.Resolved.Early+f.Resolved.OnTime+f.Resolved.Late || f.Pending.Total != f.Pending.InTime+f.Pending.Overdue {
			l.t.Fatalf("%s: the identities do not hold: %+v", month, f)
		}
		pending = f.Pending.Total
	}
}

func (l *life) recount(p ward.Period) (f ward.FieldFigures, refused int) {
	start, end := p.From.Time(), p.To.Next().Time()
	asOf := end
	if l.o.Clock.Now().Before(end) {
		asOf = l.o.Clock.Now()
	}
	for _, c := range l.cases {
		s := c.now
		if c.refused {
			if s.state == ward.StateRejectedAtIntake && !c.received.Before(start) && c.received.Before(end) {
				refused++
			}
			continue
		}
		if !c.received.Before(end) || !s.ended.IsZero() && s.ended.Before(start) {
			continue
		}
		f.Received.Total++
		switch {
		case c.received.Before(start):
			f.Received.CarriedOver++
		case c.online:
			f.Received.Online++
		default:
			f.Received.Counter++
		}
		switch {
		case s.ended.IsZero() || !s.ended.Before(end):
			f.Pending.Total++
			if s.state != ward.StateSupplementRequested && s.judged.Before(asOf) {
				f.Pending.Overdue++
			} else {
				f.Pending.InTime++
			}
			continue
		case s.ended.After(s.judged):
			f.Resolved.Late++
		case ward.DateOf(s.ended) < ward.DateOf(s.judged):
			f.Resolved.Early++
		default:
			f.Resolved.OnTime++
		}
		f.Resolved.Total++
	}
	return f, refused
}

// unexplained fails unless the list of late cases without a reason is those that the
// cases themselves say nothing of.
func (l *life) unexplained() {
	ctx, want := context.Background(), []string{}
	for _, c := range l.cases {
		f, err := l.o.Case(ctx, l.o.Clerk, c.id)
		if err != nil {
			l.t.Fatal(err)
		}
		if f.Case.Outcome == ward.Late && f.Case.LateReason() == ward.LateUnknown {
			want = append(want, c.id)
		}
	}
	list, err := l.o.Cases(ctx, l.o.Clerk, ward.CaseFilter{Late: ward.LateUnexplained})
	if err != nil {
		l.t.Fatal(err)
	}
	got := []string{}
	for _, row := range list.Rows {
		got = append(got, row.ID)
	}
	slices.Sort(got)
	if slices.Sort(want); !slices.Equal(got, want) || list.Total != len(want) {
		l.t.Fatalf("late and unexplained are %v, the list has %v of %d", want, got, list.Total)
	}
}
