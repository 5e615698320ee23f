package wardtest

import (
	"context"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// MustPrepare puts the database of an office that is set up, with an
// administrator and a clerk, into a folder.
func MustPrepare(tb testing.TB, dir string) {
	tb.Helper()
	MustWrite(tb, filepath.Join(dir, store.FileName), readyMade(tb))
}

// readyMade is the database of an office that was set up on the day of opening,
// once for all tests: hashing its passwords takes longer than most of them.
var readyMade = func() func(testing.TB) []byte {
	var once sync.Once
	var data []byte
	return func(tb testing.TB) []byte {
		tb.Helper()
		once.Do(func() { data = setUp(tb) })
		return data
	}
}()

func setUp(tb testing.TB) []byte {
	dir, clock := tb.TempDir(), NewClock(tb, string(office.Opening)+"T08:00")
	s := MustOpen(tb, dir, clock)
	o := &Office{Office: office.New(s, clock.Now), Store: s, Clock: clock}
	var err error
	if o.Admin, err = o.SetUp(context.Background(), SetUpInput()); err != nil {
		tb.Fatal(err)
	}
	o.MustOfficer(tb, "lan", "Trần Thị Mẫu Lan", ward.Clerk)
	if err := s.Close(); err != nil {
		tb.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(dir, store.FileName))
	if err != nil {
		tb.Fatal(err)
	}
	return data
}
