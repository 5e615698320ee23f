package app

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"testing/fstest"

	"motcua/app/demo"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// ready keeps what a folder holds that takes long to make: made once, for each test a
// copy of its own.
type ready struct {
	make  func(dir string) error
	once  sync.Once
	files fstest.MapFS
	err   error
}

func (r *ready) mustCopy(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "ward")
	r.once.Do(func() {
		made := filepath.Join(t.TempDir(), "made")
		if r.err = r.make(made); r.err == nil {
			r.files, r.err = filesOf(made)
		}
	})
	if r.err != nil {
		t.Fatal(r.err)
	}
	if err := os.CopyFS(dir, r.files); err != nil {
		t.Fatal(err)
	}
	return dir
}

func filesOf(dir string) (fstest.MapFS, error) {
	files := fstest.MapFS{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
		files[name] = &fstest.MapFile{Data: data, Mode: 0o600}
		return err
	})
	return files, err
}

// sampleWard is a month of a sample ward, and the one before.
var sampleWard = ready{make: func(dir string) error {
	_, err := demo.Fill(context.Background(), dir, demo.Options{Months: 2, PerMonth: 60})
	return err
}}

// newWard is a ward that was set up and has done nothing.
var newWard = ready{make: func(dir string) error {
	h, err := openHouse(context.Background(), dir)
	if err != nil {
		return err
	}
	if _, err := h.office.SetUp(context.Background(), wardtest.SetUpInput()); err != nil {
		h.close()
		return err
	}
	return h.close()
}}

// mustSample gives a folder with two months of a sample ward.
func mustSample(t *testing.T) string {
	t.Helper()
	return sampleWard.mustCopy(t)
}

// mustHouse gives the house of a ward set up in a folder of its own.
func mustHouse(t *testing.T) (*house, ward.Officer) {
	t.Helper()
	h, err := openHouse(context.Background(), newWard.mustCopy(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { h.close() })
	admin, found, err := h.store.Read(context.Background()).OfficerByLogin(wardtest.SetUpInput().Login)
	if err != nil || !found {
		t.Fatalf("the administrator: found %v, %v", found, err)
	}
	return h, admin
}
