package store_test

import (
	"fmt"
	"reflect"
	"sort"
	"testing"
	"time"

	"pgregory.net/rapid"

	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// columns are the figures of table II.06a by name.
var columns = map[string]func(ward.FieldFigures) int{
	"received": func(f ward.FieldFigures) int { return f.Received.Total }, "online": func(f ward.FieldFigures) int { return f.Received.Online },
	"counter": func(f ward.FieldFigures) int { return f.Received.Counter }, "carriedOver": func(f ward.FieldFigures) int { return f.Received.CarriedOver },
	"resolved": func(f ward.FieldFigures) int { return f.Resolved.Total }, "early": func(f ward.FieldFigures) int { return f.Resolved.Early },
	"onTime": func(f ward.FieldFigures) int { return f.Resolved.OnTime }, "late": func(f ward.FieldFigures) int { return f.Resolved.Late },
	"pending": func(f ward.FieldFigures) int { return f.Pending.Total }, "inTime": func(f ward.FieldFigures) int { return f.Pending.InTime },
	"overdue": func(f ward.FieldFigures) int { return f.Pending.Overdue },
}

// drawMoment draws a moment from October to December 2026, the very first and
// last seconds of months more often than chance would.
func drawMoment(t *rapid.T, label string) ward.Moment {
	edge := rapid.SampledFrom([]string{"2026-11-01T00:00", "2026-12-01T00:00", "2026-10-31T23:59:59", "2026-11-30T23:59:59"})
	any := rapid.Map(rapid.IntRange(0, 92*24*60), func(minutes int) string {
		start := ward.Date("2026-10-01").Time()
		return string(ward.MomentOf(start.Add(time.Duration(minutes) * time.Minute)))
	})
	m, err := ward.ParseMoment(rapid.OneOf(any, any, edge).Draw(t, label))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// drawCases writes cases of any past and present and gives them.
func drawCases(t *rapid.T, s *store.Store) []ward.Case {
	var out []ward.Case
	err := s.Write(ctx, func(tx *store.Tx) error {
		for n := range rapid.IntRange(0, 25).Draw(t, "cases") {
			body := ward.ReceivedBody{
				Code: store.JoinCode("A-261001", n+1), ReceivedAt: drawMoment(t, "received"), DueAt: drawMoment(t, "due"), By: "Lan",
				Procedure: ward.Procedure{Code: "1", Field: rapid.SampledFrom([]string{"Hộ tịch", "Chứng thực", "Đất đai", ""}).Draw(t, "field")},
				CaseDetails: ward.CaseDetails{
					Channel:   rapid.SampledFrom([]ward.Channel{ward.ChannelDirect, ward.ChannelOnline, ward.ChannelPost}).Draw(t, "channel"),
					Applicant: ward.Person{Name: fmt.Sprint("Người ", n)},
				},
			}
			events, err := tx.Append(ward.Fact{Subject: "case/", Kind: ward.CaseReceived, Body: body})
			if err != nil {
				return err
			}
			if rapid.IntRange(0, 5).Draw(t, "wait") == 0 { // from now on nothing makes it overdue
				if _, err := tx.Append(ward.Fact{Subject: events[0].Subject, Kind: ward.SupplementAsked,
					Body: ward.SupplementRequest{At: body.ReceivedAt, By: "Lan", Items: []string{"Giấy"}}}); err != nil {
					return err
				}
			} else if at := drawMoment(t, "finished"); at >= body.ReceivedAt && rapid.IntRange(0, 3).Draw(t, "finish") > 0 {
				if _, err := tx.Append(ward.Fact{Subject: events[0].Subject, Kind: ward.CaseFinished,
					Body: ward.FinishedBody{At: at, By: "Lan", Results: []ward.ResultDocument{{Name: "Giấy"}}}}); err != nil {
					return err
				}
			}
			c, _, err := tx.Case(events[0].ID)
			if err != nil {
				return err
			}
			out = append(out, c)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// place sums a period up by the words of the rule, in Go.
func place(p ward.Period, asOf ward.Moment, cases []ward.Case) ward.ProcedureFigures {
	var tallies []ward.Tally
	for _, c := range cases {
		if intake, outcome, ok := p.Place(c, asOf); ok {
			tallies = append(tallies, ward.Tally{Field: c.Procedure.Field, Intake: intake, Outcome: outcome, Count: 1})
		}
	}
	return byField(ward.SumUp(tallies))
}

func byField(f ward.ProcedureFigures) ward.ProcedureFigures {
	sort.Slice(f.Rows, func(i, j int) bool { return f.Rows[i].Field < f.Rows[j].Field })
	return f
}

// The figures that SQL counts are those that the rule counts in Go; the list
// behind each figure is as long as the figure says; what one month leaves open
// the next one carries over.
func TestProperty_FiguresAndTheirLists(t *testing.T) {
	clock := wardtest.NewClock(t, "2026-12-31T17:00")
	rapid.Check(t, func(r *rapid.T) {
		s := wardtest.MustOpen(t, t.TempDir(), clock)
		defer s.Close()
		cases := drawCases(r, s)
		now := drawMoment(r, "now")
		for _, p := range []ward.Period{
			{From: "2026-11-01", To: "2026-11-30"},
			{From: min(drawMoment(r, "from").Date(), "2026-12-20"), To: "2026-12-20"},
		} {
			asOf := p.AsOf(now)
			got := figures(r, s, p, asOf)
			if want := place(p, asOf, cases); !reflect.DeepEqual(got, want) {
				r.Fatalf("%v as of %s:\n%+v\nwant\n%+v", p, asOf, got, want)
			}
			for _, f := range append(got.Rows, got.Total) {
				if f.Field == "" && f != got.Total {
					continue // cases without a field have no list of their own
				}
				for column, figure := range columns {
					cell := ward.FigureCell{Period: p, Field: f.Field, Column: column}
					list, err := s.Read(ctx).Cases(ward.CaseFilter{Figure: &cell}, store.Times{AsOf: asOf})
					if err != nil || list.Total != figure(f) || len(list.Rows) != list.Total {
						r.Fatalf("%s of %q is %d, its list has %d (%d rows), %v", column, f.Field, figure(f), list.Total, len(list.Rows), err)
					}
					for _, row := range list.Rows {
						c := mustCase(t, s, row.ID)
						if intake, outcome, ok := p.Place(c, asOf); !ok || !cell.Holds(intake, outcome) {
							r.Fatalf("%s of %q lists case %+v", column, f.Field, c)
						}
					}
				}
			}
			identities(r, got.Total)
			next := ward.Period{From: p.To.Next(), To: p.To.Plus(30)}
			if carried := figures(r, s, next, next.AsOf(now)).Total.Received.CarriedOver; carried != got.Total.Pending.Total {
				r.Fatalf("%v leaves %d open, the next period carries %d over", p, got.Total.Pending.Total, carried)
			}
		}
	})
}

func figures(t *rapid.T, s *store.Store, p ward.Period, asOf ward.Moment) ward.ProcedureFigures {
	tallies, err := s.Read(ctx).Tallies(p, asOf)
	if err != nil {
		t.Fatal(err)
	}
	return byField(ward.SumUp(tallies))
}

func identities(t *rapid.T, f ward.FieldFigures) {
	r, d, p := f.Received, f.Resolved, f.Pending
	if r.Total != r.Online+r.Counter+r.CarriedOver || d.Total != d.Early+d.OnTime+d.Late || p.Total != p.InTime+p.Overdue || r.Total != d.Total+p.Total {
		t.Fatalf("the identities do not hold: %+v", f)
	}
}

// The same through the office, on the cases of a year.
func TestFigures_OfAYear(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-10-31T09:00")
	o.MustFill(t, 600)
	var cases []ward.Case
	for c, err := range o.Store.Read(ctx).EachCase(ward.CaseFilter{}, store.Times{}) {
		if err != nil {
			t.Fatal(err)
		}
		cases = append(cases, c)
	}
	if len(cases) != 600 {
		t.Fatalf("%d cases", len(cases))
	}
	resolved := 0
	for month := range 12 {
		p, err := o.MonthPeriod(ctx, wardtest.Year.From.Time().AddDate(0, month, 0).Format("2006-01"))
		if err != nil {
			t.Fatal(err)
		}
		f, err := o.Figures(ctx, o.Clerk, p)
		if err != nil {
			t.Fatal(err)
		}
		if want := place(p, f.AsOf, cases); !reflect.DeepEqual(byField(f.Procedures), want) {
			t.Errorf("%v: %+v, want %+v", p, f.Procedures.Total, want.Total)
		}
		resolved += f.Procedures.Total.Resolved.Total
		if month == 11 && f.Procedures.Total.Pending.Total+resolved != 600 {
			t.Errorf("%d resolved and %d pending of 600", resolved, f.Procedures.Total.Pending.Total)
		}
	}
}
