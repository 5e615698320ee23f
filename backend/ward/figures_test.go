package ward

import (
	"fmt"
	"reflect"
	"testing"

	"pgregory.net/rapid"
)

var october = Period{From: "2026-10-01", To: "2026-10-31"}

func TestPeriod_Place(t *testing.T) {
	end := october.To.Next().Start()
	for _, c := range []struct {
		name                    string
		channel                 Channel
		received, due, finished string
		intake                  Intake
		outcome                 Outcome
	}{
		{"Counter", ChannelDirect, "2026-10-05 09:00", "2026-10-08 17:00", "2026-10-07 16:00", IntakeCounter, Early},
		{"Post", ChannelPost, "2026-10-05 09:00", "2026-10-08 17:00", "2026-10-08 16:00", IntakeCounter, OnTime},
		{"Online", ChannelOnline, "2026-10-05 09:00", "2026-10-08 17:00", "2026-10-08 17:00:01", IntakeOnline, Late},
		{"FirstSecond", ChannelDirect, "2026-10-01 00:00:00", "2026-10-08 17:00", "2026-10-07 16:00", IntakeCounter, Early},
		{"SecondBefore", ChannelOnline, "2026-09-30 23:59:59", "2026-10-08 17:00", "2026-10-07 16:00", IntakeCarried, Early},
		{"LastSecond", ChannelDirect, "2026-10-31 23:59:59", "2026-11-05 17:00", "", IntakeCounter, InTime},
		{"SecondAfter", ChannelDirect, "2026-11-01 00:00:00", "2026-11-05 17:00", "", "", ""},
		{"EndedBefore", ChannelDirect, "2026-09-05 09:00", "2026-09-08 17:00", "2026-09-30 23:59:59", "", ""},
		{"EndedOnTheFirst", ChannelDirect, "2026-09-05 09:00", "2026-09-08 17:00", "2026-10-01 00:00:00", IntakeCarried, Late},
		{"EndedOnTheLast", ChannelDirect, "2026-10-05 09:00", "2026-10-31 23:59:59", "2026-10-31 23:59:59", IntakeCounter, OnTime},
		{"EndedAfter", ChannelDirect, "2026-10-05 09:00", "2026-10-08 17:00", "2026-11-01 00:00:00", IntakeCounter, Overdue},
		{"EndedAfterInTime", ChannelDirect, "2026-10-29 09:00", "2026-11-03 17:00", "2026-11-20 09:00", IntakeCounter, InTime},
		{"PendingOverdue", ChannelOnline, "2026-10-05 09:00", "2026-10-08 17:00", "", IntakeOnline, Overdue},
		{"PendingCarried", ChannelOnline, "2026-08-05 09:00", "2026-08-08 17:00", "", IntakeCarried, Overdue},
		{"DueAsThePeriodEnds", ChannelDirect, "2026-10-05 09:00", "2026-11-01 00:00:00", "", IntakeCounter, InTime},
		{"DueASecondBeforeItEnds", ChannelDirect, "2026-10-05 09:00", "2026-10-31 23:59:59", "", IntakeCounter, Overdue},
	} {
		t.Run(c.name, func(t *testing.T) {
			one := Case{Channel: c.channel, ReceivedAt: at(c.received), JudgedDueAt: at(c.due)}
			if c.finished != "" {
				one.FinishedAt = at(c.finished)
			}
			i, o, ok := october.Place(one, end)
			if i != c.intake || o != c.outcome || ok != (c.intake != "") {
				t.Errorf("placed %s, %s, %v; want %s, %s", i, o, ok, c.intake, c.outcome)
			}
		})
	}
}

// Lateness is judged against the first due time moved only by waiting; an
// extension does not make a late case punctual (domain.md 12).
func TestPeriod_PlaceIgnoresExtensions(t *testing.T) {
	c := Case{ReceivedAt: at("2026-10-05 09:00"), FirstDueAt: at("2026-10-08 17:00"), JudgedDueAt: at("2026-10-08 17:00"),
		DueAt: at("2026-10-15 17:00"), FinishedAt: at("2026-10-12 09:00")}
	if _, o, _ := october.Place(c, october.To.Next().Start()); o != Late {
		t.Errorf("outcome %s", o)
	}
}

func TestPeriod_AsOf(t *testing.T) {
	end := at("2026-11-01 00:00")
	for now, want := range map[Moment]Moment{
		at("2026-10-15 10:00"): at("2026-10-15 10:00"), at("2026-11-20 10:00"): end, end: end, at("2026-09-15 10:00"): at("2026-09-15 10:00"),
	} {
		if got := october.AsOf(now); got != want {
			t.Errorf("AsOf(%s) = %s, want %s", now, got, want)
		}
	}
}

func TestSumUp(t *testing.T) {
	got := SumUp([]Tally{
		{"Hộ tịch", IntakeOnline, Early, 3}, {"Chứng thực", IntakeCounter, OnTime, 5}, {"Hộ tịch", IntakeCarried, Late, 1},
		{"Hộ tịch", IntakeCounter, InTime, 2}, {"Chứng thực", IntakeCarried, Overdue, 4},
	})
	want := ProcedureFigures{
		Rows: []FieldFigures{
			{"Hộ tịch", Received{6, 3, 2, 1}, Resolved{4, 3, 0, 1}, Pending{2, 2, 0}},
			{"Chứng thực", Received{9, 0, 5, 4}, Resolved{5, 0, 5, 0}, Pending{4, 0, 4}},
		},
		Total: FieldFigures{"", Received{15, 3, 7, 5}, Resolved{9, 3, 5, 1}, Pending{6, 2, 4}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%+v\nwant\n%+v", got, want)
	}
	if empty := SumUp(nil); empty.Rows == nil || len(empty.Rows) != 0 || empty.Total != (FieldFigures{}) {
		t.Errorf("nothing sums up to %+v", empty)
	}
}

func TestFigureCell_CheckColumn(t *testing.T) {
	for column := range columns {
		if err := (FigureCell{Column: column}).CheckColumn(); err != nil {
			t.Errorf("%s: %v", column, err)
		}
	}
	for _, column := range []string{"", "Received", "total"} {
		cell := FigureCell{Column: column}
		if err := cell.CheckColumn(); keyOf(err) != "figure.unknown" {
			t.Errorf("%q: %v", column, err)
		}
		if cell.Holds(IntakeOnline, Early) {
			t.Errorf("%q holds a case", column)
		}
	}
}

func TestMonthPeriod(t *testing.T) {
	for _, c := range []struct {
		month    string
		cutoff   int
		from, to Date
	}{
		{"2026-10", 1, "2026-10-01", "2026-10-31"}, {"2026-10", 0, "2026-10-01", "2026-10-31"},
		{"2026-02", 1, "2026-02-01", "2026-02-28"}, {"2028-02", 1, "2028-02-01", "2028-02-29"},
		{"2021-08", 21, "2021-07-21", "2021-08-20"}, // the real notice of domain.md 6.4
		{"2026-01", 21, "2025-12-21", "2026-01-20"}, {"2026-12", 1, "2026-12-01", "2026-12-31"},
		{"2026-10", 2, "2026-09-02", "2026-10-01"}, {"2026-03", 28, "2026-02-28", "2026-03-27"}, {"2026-06", 15, "2026-05-15", "2026-06-14"},
	} {
		got, err := MonthPeriod(c.month, c.cutoff)
		if err != nil || got != (Period{c.from, c.to}) {
			t.Errorf("%s by %d is %+v (%v), want %s to %s", c.month, c.cutoff, got, err, c.from, c.to)
		}
	}
	for _, month := range []string{"", "2026", "2026-13", "2026-1", "10/2026", "2026-10-01"} {
		if p, err := MonthPeriod(month, 1); keyOf(err) != "month.invalid" {
			t.Errorf("%q: %+v, %v", month, p, err)
		}
	}
}

func TestPeriod_Check(t *testing.T) {
	for _, c := range []struct {
		p   Period
		key string
	}{
		{october, ""}, {Period{"2026-10-01", "2026-10-01"}, ""}, {Period{"2016-01-01", "2026-12-31"}, ""},
		{Period{"2026-10-02", "2026-10-01"}, "period.order"}, {Period{"2015-12-31", "2026-01-01"}, "period.order"},
		{Period{"", "2026-10-01"}, "date.invalid"}, {Period{"2026-10-01", "2026-10-32"}, "date.invalid"},
	} {
		if err := c.p.Check(); keyOf(err) != c.key {
			t.Errorf("%+v: %v, want %q", c.p, err, c.key)
		}
	}
}

// Months by any cut-off day follow each other without gap or overlap.
func TestProperty_MonthsAreContiguous(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cutoff := rapid.IntRange(0, 28).Draw(t, "cutoff")
		n := rapid.IntRange(0, 12*80).Draw(t, "month")
		month := func(n int) string { return fmt.Sprintf("%04d-%02d", 2020+n/12, n%12+1) }
		a, errA := MonthPeriod(month(n), cutoff)
		b, errB := MonthPeriod(month(n+1), cutoff)
		if errA != nil || errB != nil || a.Check() != nil || a.To.Next() != b.From {
			t.Fatalf("%+v (%v), then %+v (%v)", a, errA, b, errB)
		}
		if string(a.To[:7]) != month(n) {
			t.Fatalf("the period %s ends on %s", month(n), a.To)
		}
	})
}

// drawCases makes cases that were received before they ended.
func drawCases(t *rapid.T) []Case {
	var cases []Case
	for range rapid.IntRange(0, 40).Draw(t, "cases") {
		c := Case{
			Channel:     rapid.SampledFrom([]Channel{ChannelDirect, ChannelOnline, ChannelPost}).Draw(t, "channel"),
			Procedure:   Procedure{Field: rapid.SampledFrom([]string{"Hộ tịch", "Chứng thực", "Đất đai"}).Draw(t, "field")},
			ReceivedAt:  drawMoment(t, "received"),
			JudgedDueAt: drawMoment(t, "due"),
		}
		if rapid.Bool().Draw(t, "ended") {
			c.FinishedAt = max(c.ReceivedAt, drawMoment(t, "finished"))
		}
		cases = append(cases, c)
	}
	return cases
}

// tallied counts cases one by one, as the store does in SQL.
func tallied(p Period, cases []Case, asOf Moment) (out []Tally) {
	for _, c := range cases {
		if i, o, ok := p.Place(c, asOf); ok {
			out = append(out, Tally{c.Procedure.Field, i, o, 1})
		}
	}
	return out
}

func drawMonth(t *rapid.T) (this, after Period) {
	month := rapid.IntRange(3, 11).Draw(t, "month")
	cutoff := rapid.IntRange(1, 28).Draw(t, "cutoff")
	this, err := MonthPeriod(fmt.Sprintf("2026-%02d", month), cutoff)
	if err != nil {
		t.Fatal(err)
	}
	after, err = MonthPeriod(fmt.Sprintf("2026-%02d", month+1), cutoff)
	if err != nil {
		t.Fatal(err)
	}
	return this, after
}

// The four identities of table II.06a (domain.md 6.1), in every row and the total.
func TestProperty_Identities(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, _ := drawMonth(t)
		asOf := p.AsOf(drawMoment(t, "now"))
		f := SumUp(tallied(p, drawCases(t), asOf))
		sum := FieldFigures{}
		for _, row := range append(f.Rows, f.Total) {
			r, s, q := row.Received, row.Resolved, row.Pending
			if r.Total != r.Online+r.Counter+r.CarriedOver || s.Total != s.Early+s.OnTime+s.Late ||
				q.Total != q.InTime+q.Overdue || r.Total != s.Total+q.Total {
				t.Fatalf("an identity fails in %+v", row)
			}
			if row.Field != "" {
				sum.Received.Total += r.Total
				sum.Resolved.Total += s.Total
				sum.Pending.Total += q.Total
			}
		}
		if sum.Received.Total != f.Total.Received.Total || sum.Resolved.Total != f.Total.Resolved.Total || sum.Pending.Total != f.Total.Pending.Total {
			t.Fatalf("rows sum up to %+v, total %+v", sum, f.Total)
		}
	})
}

// What is pending at the end of a month is carried over into the next, field by
// field; and every case that came in is counted as new exactly once.
func TestProperty_MonthsHandOver(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		this, after := drawMonth(t)
		cases := drawCases(t)
		now := SumUp(tallied(this, cases, this.To.Next().Start()))
		then := SumUp(tallied(after, cases, after.To.Next().Start()))
		if now.Total.Pending.Total != then.Total.Received.CarriedOver {
			t.Fatalf("%d pending, %d carried over", now.Total.Pending.Total, then.Total.Received.CarriedOver)
		}
		carried := map[string]int{}
		for _, row := range then.Rows {
			carried[row.Field] = row.Received.CarriedOver
		}
		for _, row := range now.Rows {
			if row.Pending.Total != carried[row.Field] {
				t.Fatalf("%s: %d pending, %d carried over", row.Field, row.Pending.Total, carried[row.Field])
			}
		}
		both := Period{this.From, after.To}
		whole := SumUp(tallied(both, cases, both.To.Next().Start())).Total
		if got := now.Total.Received.Online + then.Total.Received.Online; got != whole.Received.Online {
			t.Fatalf("%d online in two months, %d in both together", got, whole.Received.Online)
		}
		if got := now.Total.Resolved.Late + then.Total.Resolved.Late; got != whole.Resolved.Late {
			t.Fatalf("%d late in two months, %d in both together", got, whole.Resolved.Late)
		}
	})
}

// figure reads one figure out of a line, by the name it has on the wire.
func figure(f FieldFigures, column string) int {
	return map[string]int{
		"received": f.Received.Total, "new": f.Received.Online + f.Received.Counter, "online": f.Received.Online, "counter": f.Received.Counter, "carriedOver": f.Received.CarriedOver,
		"resolved": f.Resolved.Total, "early": f.Resolved.Early, "onTime": f.Resolved.OnTime, "late": f.Resolved.Late,
		"pending": f.Pending.Total, "inTime": f.Pending.InTime, "overdue": f.Pending.Overdue,
	}[column]
}

// A click on a figure opens exactly as many cases as the figure says.
func TestProperty_CellsHoldTheirFigure(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, _ := drawMonth(t)
		cases, asOf := drawCases(t), p.To.Next().Start()
		f := SumUp(tallied(p, cases, asOf))
		for _, row := range append(f.Rows, f.Total) {
			for column := range columns {
				cell, n := FigureCell{Period: p, Field: row.Field, Column: column}, 0
				for _, c := range cases {
					i, o, ok := p.Place(c, asOf)
					if ok && cell.Holds(i, o) && (cell.Field == "" || cell.Field == c.Procedure.Field) {
						n++
					}
				}
				if n != figure(row, column) {
					t.Fatalf("%s of %q is %d, but %d cases stand in it", column, row.Field, figure(row, column), n)
				}
			}
		}
	})
}

// A case that Place leaves out neither came in nor was open in the period.
func TestProperty_PlaceLeavesOutOnlyStrangers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, _ := drawMonth(t)
		from, to := p.From.Start(), p.To.Next().Start()
		for _, c := range drawCases(t) {
			_, _, ok := p.Place(c, to)
			open := c.ReceivedAt < to && (c.FinishedAt == "" || c.FinishedAt >= from)
			if ok != open {
				t.Fatalf("received %s, ended %q, placed %v in %+v", c.ReceivedAt, c.FinishedAt, ok, p)
			}
		}
	})
}

// The month of a day is the one whose period holds it.
func TestProperty_MonthOf(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, cutoff := drawDate(t, "day"), rapid.IntRange(0, 28).Draw(t, "cut-off")
		p, err := MonthPeriod(MonthOf(d, cutoff), cutoff)
		if err != nil || d < p.From || d > p.To {
			t.Fatalf("%s by %d is in %s, %+v (%v)", d, cutoff, MonthOf(d, cutoff), p, err)
		}
	})
}
