package store_test

import (
	"context"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// many is how many cases, of twelve months, the benchmarks read among.
const many = 100_000

// full is an office with many cases, made once for all benchmarks.
var full = sync.OnceValue(func() *wardtest.Office {
	b := lasting
	o := wardtest.MustOffice(b, "2026-10-31T09:00")
	took := timed(func() { o.MustFill(b, many) })
	b.Logf("%d cases filled in within %s", many, took.Round(time.Second))
	return o
})

// lasting is the benchmark that first wants the office; its clean-up waits.
var lasting keepOpen

type keepOpen struct{ *testing.B }

func (keepOpen) Cleanup(func()) {}

func mustFull(b *testing.B) *wardtest.Office {
	b.Helper()
	lasting = keepOpen{b}
	return full()
}

func timesOf(o *wardtest.Office) store.Times {
	now := ward.MomentOf(o.Clock.Now())
	day := 24 * time.Hour
	return store.Times{Now: now, AsOf: now, EndOfToday: ward.MomentOf(now.Time().Add(day)), Soon: ward.MomentOf(now.Time().Add(3 * day))}
}

// BenchmarkSearch types names, numbers, phones and ends of identity numbers of
// cases that are there, letter by letter, as a clerk does. The bar is 30 ms at
// the 99th percentile of each sort.
func BenchmarkSearch(b *testing.B) {
	o := mustFull(b)
	at, read := timesOf(o), o.Store.Read(context.Background())
	queries := typed(b, o)
	for _, kind := range []string{"accents", "plain", "swapped", "code", "number", "phone", "identity", "identity-tail"} {
		b.Run(kind, func(b *testing.B) {
			q := queries[kind]
			var took []time.Duration
			slowest, text := time.Duration(0), ""
			for i := 0; b.Loop(); i++ {
				f := ward.CaseFilter{Text: q[i%len(q)], Limit: 100}
				d := timed(func() {
					if list, err := read.Cases(f, at); err != nil || list.Total == 0 {
						b.Fatalf("%q: %d found, %v", f.Text, list.Total, err)
					}
				})
				if took = append(took, d); d > slowest {
					slowest, text = d, f.Text
				}
			}
			b.Logf("%d queries, slowest %q", len(took), text)
			report(b, took)
		})
	}
}

func report(b *testing.B, took []time.Duration) {
	b.ReportMetric(percentile(took, 50), "p50-ms")
	b.ReportMetric(percentile(took, 99), "p99-ms")
	b.ReportMetric(percentile(took, 100), "max-ms")
}

// typed gives queries by sort, in mixed order.
func typed(b *testing.B, o *wardtest.Office) map[string][]string {
	b.Helper()
	out := map[string][]string{}
	letters := func(kind, s string, from int) {
		for i := from; i <= len([]rune(s)); i++ {
			out[kind] = append(out[kind], string([]rune(s)[:i]))
		}
	}
	at, read := timesOf(o), o.Store.Read(context.Background())
	for i := range 300 {
		list, err := read.Cases(ward.CaseFilter{Offset: i * many / 300, Limit: 1}, at)
		if err != nil {
			b.Fatal(err)
		}
		c, _, err := read.Case(list.Rows[0].ID)
		if err != nil {
			b.Fatal(err)
		}
		name, id := c.Applicant.Name, c.Applicant.PersonalID
		letters("accents", name, 1)
		letters("plain", viet.Key(name), 1)
		given := viet.Key(name[1+lastSpace(name):])
		letters("swapped", given+" "+viet.Key(name[:lastSpace(name)]), len(given))
		letters("code", c.Code, 1)
		letters("number", c.Code[len(c.Code)-4:], 2)
		out["number"] = append(out["number"], c.Code[len(c.Code)-3:], c.Code[len(c.Code)-2:])
		letters("phone", c.Applicant.Phone, 1)
		letters("identity", id, 1)
		for n := 2; n <= 6; n++ {
			out["identity-tail"] = append(out["identity-tail"], id[len(id)-n:])
		}
	}
	r := rand.New(rand.NewPCG(1, 2))
	for _, q := range out {
		r.Shuffle(len(q), func(i, j int) { q[i], q[j] = q[j], q[i] })
	}
	return out
}

func lastSpace(s string) int {
	i := len(s) - 1
	for s[i] != ' ' {
		i--
	}
	return i
}

// BenchmarkFigures sums a month up. The bar is 100 ms.
func BenchmarkFigures(b *testing.B) {
	o := mustFull(b)
	for _, month := range []string{"2026-10", "2026-04", "2025-11"} {
		b.Run(month, func(b *testing.B) {
			p, err := ward.MonthPeriod(month, 1)
			if err != nil {
				b.Fatal(err)
			}
			var took []time.Duration
			for b.Loop() {
				took = append(took, timed(func() {
					f, err := o.Figures(context.Background(), o.Admin, p)
					if err != nil || f.Procedures.Total.Received.Total < many/24 {
						b.Fatal(f.Procedures.Total, err)
					}
				}))
			}
			report(b, took)
		})
	}
}

// BenchmarkCases gives the first page of lists, and one far behind.
func BenchmarkCases(b *testing.B) {
	o := mustFull(b)
	october := ward.Period{From: "2026-10-01", To: "2026-10-31"}
	for _, l := range []struct {
		name   string
		filter ward.CaseFilter
	}{
		{"all", ward.CaseFilter{}},
		{"far-behind", ward.CaseFilter{Offset: many - 200}},
		{"overdue", ward.CaseFilter{Due: "OVERDUE"}},
		{"soon", ward.CaseFilter{Due: "SOON"}},
		{"state", ward.CaseFilter{State: ward.StateDone}},
		{"field", ward.CaseFilter{Field: "Hộ tịch"}},
		{"month", ward.CaseFilter{From: october.From, To: october.To}},
		{"figure", ward.CaseFilter{Figure: &ward.FigureCell{Period: october, Column: "late"}}},
		{"name-and-state", ward.CaseFilter{Text: "nguyen", State: ward.StateAccepted}},
		{"name-and-month", ward.CaseFilter{Text: "nguyen van an", From: "2025-11-01", To: "2025-11-30"}},
	} {
		b.Run(l.name, func(b *testing.B) {
			var took []time.Duration
			for b.Loop() {
				took = append(took, timed(func() {
					list, err := o.Cases(context.Background(), o.Clerk, l.filter)
					if err != nil || len(list.Rows) == 0 {
						b.Fatal(list.Total, err)
					}
				}))
			}
			report(b, took)
		})
	}
}
