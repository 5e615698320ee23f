package store_test

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"motcua/backend/store"
	"motcua/backend/wardtest"
)

// mustMount gives a small disk of the test's own, held in memory, or skips the
// test where nobody may mount one; TestFull_… and TestReadOnly_… run everywhere.
func mustMount(t *testing.T, size string) string {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size="+size); err != nil {
		t.Skipf("mount: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, syscall.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// officeIn gives an office whose database is in the folder.
func officeIn(t *testing.T, dir string) *wardtest.Office {
	t.Helper()
	made := wardtest.MustOffice(t, "2026-11-20T09:00")
	if err := store.Exec(made.Store, "VACUUM INTO ?", filepath.Join(dir, store.FileName)); err != nil {
		t.Fatal(err)
	}
	s := wardtest.MustOpen(t, dir, made.Clock)
	t.Cleanup(func() { s.Close() })
	return wardtest.MustFind(t, s, made.Clock)
}

func TestFull_RealDisk(t *testing.T) {
	dir := mustMount(t, "3m")
	o := officeIn(t, dir)
	ballast := filepath.Join(dir, "phim.mp4")
	wardtest.MustWrite(t, ballast, make([]byte, 1<<20))
	var acknowledged []string
	for n := range 2000 {
		c, err := o.ReceiveCase(ctx, o.Clerk, wardtest.CaseInput(n))
		if err == nil {
			acknowledged = append(acknowledged, c.Code)
			continue
		}
		if key(err) != "storage.full" {
			t.Fatalf("after %d cases: %v", n, err)
		}
		break
	}
	if len(acknowledged) == 0 || len(acknowledged) == 2000 {
		t.Fatalf("%d cases went onto the disk", len(acknowledged))
	}
	// Still full: refused again, and what is there can be read.
	if _, err := o.ReceiveCase(ctx, o.Clerk, wardtest.CaseInput(1)); key(err) != "storage.full" {
		t.Errorf("once more: %v", err)
	}
	for _, code := range acknowledged {
		mustCase(t, o.Store, code)
	}
	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
	next := o.MustReceive(t, 5000)
	if want := store.JoinCode("A-261120", len(acknowledged)+1); next.Code != want {
		t.Errorf("with space again: %s, want %s", next.Code, want)
	}
	wardtest.MustCheck(t, o.Store)
}

func TestFull_WhenOpening(t *testing.T) {
	dir := mustMount(t, "100k")
	_, err := store.Open(ctx, dir, wardtest.NewClock(t, "2026-11-20T09:00").Now)
	if key(err) != "storage.full" {
		t.Error(err)
	}
}

func TestReadOnly_RealDisk(t *testing.T) {
	dir := mustMount(t, "8m")
	o := officeIn(t, dir)
	c := o.MustReceive(t, 1)
	o.Store.Close()
	before := mustRead(t, store.PathOf(o.Store))
	writable := func(yes bool) {
		flags := uintptr(syscall.MS_REMOUNT)
		if !yes {
			flags |= syscall.MS_RDONLY
		}
		if err := syscall.Mount("tmpfs", dir, "tmpfs", flags, ""); err != nil {
			t.Fatal(err)
		}
	}
	writable(false)
	for _, folder := range []string{dir, filepath.Join(dir, "mới")} {
		if _, err := store.Open(ctx, folder, o.Clock.Now); key(err) != "storage.readonly" {
			t.Errorf("%s: %v", filepath.Base(folder), err)
		}
	}
	writable(true)
	if string(mustRead(t, store.PathOf(o.Store))) != string(before) {
		t.Error("the file was changed")
	}
	s := wardtest.MustOpen(t, dir, o.Clock)
	defer s.Close()
	mustCase(t, s, c.Code)
	wardtest.MustCheck(t, s)
}
