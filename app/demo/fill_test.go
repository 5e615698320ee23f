package demo_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"motcua/app/demo"
	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// small is a ward that is made quickly.
var small = demo.Options{Months: 1, PerMonth: 60}

func mustFill(tb testing.TB, dir string, opt demo.Options) demo.Result {
	tb.Helper()
	made, err := demo.Fill(context.Background(), dir, opt)
	if err != nil {
		tb.Fatal(err)
	}
	return made
}

// sampleWard is a sample ward, read after its last day.
type sampleWard struct {
	*office.Office
	store *store.Store
	admin ward.Officer
}

func mustOpen(tb testing.TB, dir string) sampleWard {
	tb.Helper()
	now := ward.Moment("2026-10-31T23:59:59+07:00").Time()
	clock := func() time.Time { return now }
	s, err := store.Open(context.Background(), dir, clock)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { s.Close() })
	admin, found, err := s.Read(context.Background()).OfficerByLogin("quantri")
	if err != nil || !found {
		tb.Fatalf("the administrator: %v, %v", found, err)
	}
	return sampleWard{office.New(s, clock), s, admin}
}

func (w sampleWard) mustCases(tb testing.TB) []ward.Case {
	tb.Helper()
	var all []ward.Case
	for c, err := range w.store.Read(context.Background()).EachCase(ward.CaseFilter{}, store.Times{}) {
		if err != nil {
			tb.Fatal(err)
		}
		all = append(all, c)
	}
	return all
}

// mustEvents gives the journal in its order.
func (w sampleWard) mustEvents(tb testing.TB) []ward.Event {
	tb.Helper()
	r := w.store.Read(context.Background())
	subjects := []string{"office/ward", "calendar/2026"}
	officers, err := r.Officers()
	if err != nil {
		tb.Fatal(err)
	}
	for _, o := range officers {
		subjects = append(subjects, "officer/"+o.ID)
	}
	for _, c := range w.mustCases(tb) {
		subjects = append(subjects, "case/"+c.ID)
	}
	var all []ward.Event
	for _, s := range subjects {
		events, err := r.Events(s)
		if err != nil {
			tb.Fatal(err)
		}
		all = append(all, events...)
	}
	slices.SortFunc(all, func(a, b ward.Event) int { return int(a.Seq - b.Seq) })
	return all
}

func TestFill_SameSeedSameWard(t *testing.T) {
	var exports []string
	var journals [][]ward.Event
	for _, seed := range []uint64{7, 7, 8} {
		dir := t.TempDir()
		opt := small
		opt.Months, opt.Seed = 2, seed // the first with files of other systems
		mustFill(t, dir, opt)
		w := mustOpen(t, dir)
		var b bytes.Buffer
		if err := w.ExportCases(context.Background(), w.admin, ward.CaseFilter{}, &b, "csv"); err != nil {
			t.Fatal(err)
		}
		exports, journals = append(exports, b.String()), append(journals, w.mustEvents(t))
	}
	if exports[0] != exports[1] {
		t.Error("the same seed gave another export")
	}
	if exports[0] == exports[2] {
		t.Error("another seed gave the same export")
	}
	same := func(a, b ward.Event) bool {
		if !bytes.Equal(a.Body, b.Body) {
			t.Errorf("event %s:\n%s\n%s", a.ID, a.Body, b.Body)
		}
		a.Body, b.Body = nil, nil
		return a.ID == b.ID && a.Seq == b.Seq && a.At == b.At && a.Kind == b.Kind && a.Actor == b.Actor && a.Subject == b.Subject
	}
	if !slices.EqualFunc(journals[0], journals[1], same) {
		t.Error("the same seed gave another journal")
	}
}

func TestFill_JournalIsWhole(t *testing.T) {
	dir := t.TempDir()
	mustFill(t, dir, demo.Options{Months: 2, PerMonth: 60})
	wardtest.MustCheck(t, mustOpen(t, dir).store)
}

func TestFill_LoginsWork(t *testing.T) {
	dir := t.TempDir()
	made := mustFill(t, dir, small)
	w := mustOpen(t, dir)
	roles := map[ward.Role]int{}
	for _, l := range made.Logins {
		who, err := w.SignIn(context.Background(), l.Login, l.Password)
		if err != nil || who.Name != l.Name || who.Role != l.Role {
			t.Errorf("%s signs in as %+v, %v", l.Login, who, err)
		}
		roles[l.Role]++
	}
	if len(made.Logins) != 6 || roles[ward.Administrator] != 1 || roles[ward.Clerk] != 3 || roles[ward.Leader] != 1 || roles[ward.SurveyStaff] != 1 {
		t.Errorf("logins %+v", made.Logins)
	}
}

func TestFill_Refusals(t *testing.T) {
	full := t.TempDir()
	if err := os.WriteFile(filepath.Join(full, "ghi-chu.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, dir string
		opt       demo.Options
		key       string
	}{
		{"folder with a file", full, small, "demo.not_empty"},
		{"no such day", t.TempDir(), demo.Options{Until: "2026-02-30"}, "date.invalid"},
		{"before the centres", t.TempDir(), demo.Options{Months: 17}, "intake.received_too_early"},
		{"a file for a folder", filepath.Join(full, "ghi-chu.txt"), small, "storage.readonly"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := demo.Fill(context.Background(), c.dir, c.opt)
			var refused *ward.Error
			if !errors.As(err, &refused) || refused.Key != c.key {
				t.Errorf("got %v, want %s", err, c.key)
			}
			if _, err := os.Stat(filepath.Join(c.dir, store.FileName)); err == nil {
				t.Error("a refused sample left a database behind")
			}
		})
	}
}

func TestFill_LeavesNothingHalfDone(t *testing.T) {
	ctx, stop := context.WithTimeout(context.Background(), 1500*time.Millisecond)
	defer stop()
	dir := filepath.Join(t.TempDir(), "mau")
	if _, err := demo.Fill(ctx, dir, demo.Options{PerMonth: 20_000}); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("got %v", err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
	mustFill(t, dir, demo.Options{Months: 1, PerMonth: 5}) // and the folder can be used
}

func BenchmarkFill(b *testing.B) {
	for b.Loop() {
		made := mustFill(b, b.TempDir(), demo.Options{})
		b.ReportMetric(float64(made.Cases), "cases")
	}
}

// A month that has not ended has as many cases as its days so far.
func TestFill_EndsInTheMiddleOfAMonth(t *testing.T) {
	dir := t.TempDir()
	made := mustFill(t, dir, demo.Options{Months: 1, PerMonth: 200, Until: "2026-10-14"})
	if made.Cases < 70 || made.Cases > 120 {
		t.Errorf("%d cases in ten of twenty-two days of a month of 200", made.Cases)
	}
	w := mustOpen(t, dir)
	events := w.mustEvents(t)
	if last := events[len(events)-1].At; last.Date() != "2026-10-14" {
		t.Errorf("the work ends at %s", last)
	}
}
