package store_test

import (
	"os"
	"path/filepath"
	"testing"

	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

func TestView_ReadsAndChecksWithoutWriting(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	want := o.MustReceive(t, 1)
	dir := t.TempDir()
	if err := store.CopyTo(o.Store, filepath.Join(dir, store.FileName)); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	s, err := store.View(ctx, dir, o.Clock.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if c, found, err := s.Read(ctx).Case(want.Code); err != nil || !found || c.ID != want.ID {
		t.Errorf("case %+v, %v, %v", c.Code, found, err)
	}
	report, err := s.Check(ctx)
	if err != nil || len(report.Findings) > 0 || report.Cases != 1 {
		t.Errorf("check %+v, %v", report, err)
	}
	if after, err := os.ReadDir(dir); err != nil || len(after) != len(before) {
		t.Errorf("files %v, before %v, %v", after, before, err)
	}
}

func TestView_RefusesWhatIsStillInTheLog(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	dir := t.TempDir()
	if err := store.CopyTo(o.Store, filepath.Join(dir, store.FileName)); err != nil {
		t.Fatal(err)
	}
	wardtest.MustWrite(t, filepath.Join(dir, store.FileName+"-wal"), []byte("not yet in the file"))
	_, err := store.View(ctx, dir, o.Clock.Now)
	var e ward.Refusals
	if e.Add(err) != nil || len(e) != 1 || e[0].Key != "storage.readonly" {
		t.Errorf("%v", err)
	}
}
