package store_test

import (
	"errors"
	"slices"
	"sync"
	"sync/atomic"
	"testing"

	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

func TestReceive_NumbersAreNeverReused(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	const clerks, each = 8, 50
	codes := make([]string, clerks*each)
	var all sync.WaitGroup
	for i := range clerks {
		all.Go(func() {
			for j := range each {
				n := i*each + j
				c, err := o.ReceiveCase(ctx, o.Clerk, wardtest.CaseInput(n))
				if err != nil {
					t.Error(err)
					return
				}
				codes[n] = c.Code
			}
		})
	}
	all.Wait()
	slices.Sort(codes)
	for i, code := range codes {
		if want := store.JoinCode("A-261120", i+1); code != want {
			t.Fatalf("number %d is %s, want %s", i+1, code, want)
		}
	}
}

// Numbers of a day go on behind those of that day, whatever was received since.
func TestReceive_NumbersByDay(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	for _, step := range []struct{ now, want string }{
		{"2026-11-20T09:00", "A-261120-0001"}, {"2026-11-20T10:00", "A-261120-0002"},
		{"2026-11-23T09:00", "A-261123-0001"}, {"2026-11-20T11:00", "A-261120-0003"}, // the clock was put back
		{"2027-01-04T08:00", "A-270104-0001"},
	} {
		o.Clock.Set(t, step.now)
		if c := o.MustReceive(t, 1); c.Code != step.want {
			t.Errorf("at %s: %s, want %s", step.now, c.Code, step.want)
		}
	}
}

func TestJoinCode(t *testing.T) {
	for n, want := range map[int]string{1: "A-261120-0001", 9999: "A-261120-9999", 10000: "A-261120-10000"} {
		if got := store.JoinCode("A-261120", n); got != want {
			t.Errorf("%d: %s", n, got)
		}
	}
}

// Readers see whole cases and never wait for the writer.
func TestRead_WhileWriting(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	o.MustReceive(t, 0)
	var done atomic.Bool
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			last := 0
			for !done.Load() {
				list, err := o.Cases(ctx, o.Clerk, ward.CaseFilter{Limit: 3})
				if err != nil || list.Total < last || len(list.Rows) == 0 {
					t.Errorf("%d cases behind %d, %v", list.Total, last, err)
					return
				}
				last = list.Total
				file, err := o.Case(ctx, o.Clerk, list.Rows[0].ID)
				if err != nil || (file.Case.State == ward.StateDone) != (file.Case.FinishedAt != "") {
					t.Errorf("half a case: %+v, %v", file.Case, err)
					return
				}
				found, err := o.Cases(ctx, o.Clerk, ward.CaseFilter{Text: "nguyễn thị mẫu"})
				if err != nil || found.Total < min(last, store.MostFound) {
					t.Errorf("%d of %d found, %v", found.Total, last, err)
					return
				}
				f, err := o.Figures(ctx, o.Clerk, ward.Period{From: "2026-11-01", To: "2026-11-30"})
				sum := f.Procedures.Total
				if err != nil || sum.Received.Total < last || sum.Received.Total != sum.Resolved.Total+sum.Pending.Total {
					t.Errorf("figures %+v behind %d cases, %v", sum, last, err)
					return
				}
			}
		})
	}
	for n := 1; n <= 250; n++ {
		if c := o.MustReceive(t, n); n%3 == 0 {
			o.MustFinish(t, c.ID)
		}
	}
	done.Store(true)
	all.Wait()
}

// Of two officers who finish the same case in the same moment one wins; the other
// is told who, and when.
func TestFinish_TwoAtOnce(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	mai := o.MustOfficer(t, "mai", "Phạm Thị Mẫu Mai", ward.Clerk)
	wins := map[string]int{}
	for n := range 40 {
		c := o.MustReceive(t, n)
		officers := []ward.Officer{o.Clerk, mai}
		errs := make([]error, 2)
		var start, all sync.WaitGroup
		start.Add(1)
		for i, who := range officers {
			all.Go(func() {
				start.Wait()
				_, errs[i] = o.FinishCase(ctx, who, wardtest.FinishInput(c.ID))
			})
		}
		start.Done()
		all.Wait()
		winner := slices.Index(errs, nil)
		if winner < 0 || errs[1-winner] == nil {
			t.Fatalf("both had their way: %v", errs)
		}
		var e *ward.Error
		if !errors.As(errs[1-winner], &e) || e.Key != "case.finished_already" || e.Code != ward.CodeConflict ||
			!slices.Equal(e.Args, []string{officers[winner].Name, "2026-11-20T09:00:00+07:00"}) {
			t.Fatalf("the other was told %v", errs[1-winner])
		}
		if got := mustCase(t, o.Store, c.ID); got.FinishedBy != officers[winner].Name || len(got.Conflicts) != 0 {
			t.Fatalf("finished by %s, conflicts %v", got.FinishedBy, got.Conflicts)
		}
		wins[officers[winner].Login]++
	}
	t.Logf("wins %v", wins)
}
