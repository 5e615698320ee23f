package store_test

import (
	"database/sql"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"motcua/backend/store"
	"motcua/backend/wardtest"
)

// openChild makes this test program open a folder and say its origin.
const openChild = "MOTCUA_TEST_OPEN"

func TestMain(m *testing.M) {
	dir := os.Getenv(openChild)
	if dir == "" {
		if underRace { // unless the command line says otherwise
			flag.Set("rapid.checks", "20")
		}
		os.Exit(m.Run())
	}
	s, err := store.Open(ctx, dir, time.Now)
	if err != nil {
		fmt.Println("error", err)
		os.Exit(1)
	}
	fmt.Println(s.Origin())
	if err := s.Close(); err != nil {
		os.Exit(1)
	}
}

func TestOpen_TwiceIsTheSame(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	o.MustReceive(t, 1)
	dir := filepath.Dir(store.PathOf(o.Store))
	for range 3 {
		s := wardtest.MustOpen(t, dir, o.Clock)
		if s.Origin() != o.Store.Origin() || !sameTables(t, mustTables(t, s), mustTables(t, o.Store)) {
			t.Error("another database")
		}
		wardtest.MustCheck(t, s)
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
}

func TestOpen_PathsWithOddLetters(t *testing.T) {
	clock := wardtest.NewClock(t, "2026-11-20T09:00")
	for _, name := range []string{"dữ liệu phường", "a?b", "100%", "c#d", "e&f=g", "%41", "it's", "a;b"} {
		dir := filepath.Join(t.TempDir(), name)
		s := wardtest.MustOpen(t, dir, clock)
		s.Close()
		if _, err := os.Stat(filepath.Join(dir, store.FileName)); err != nil {
			t.Errorf("%q: %v", name, err)
		}
	}
}

// The names of two installations are never the same.
func TestOpen_Origin(t *testing.T) {
	clock := wardtest.NewClock(t, "2026-11-20T09:00")
	a, b := wardtest.MustStore(t, clock), wardtest.MustStore(t, clock)
	if a.Origin() == b.Origin() || len(a.Origin()) != 10 {
		t.Errorf("origins %s and %s", a.Origin(), b.Origin())
	}
}

func TestOpen_RefusesAndLeavesAlone(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	o.MustReceive(t, 1)
	ours := filepath.Join(t.TempDir(), "ours")
	if err := store.Exec(o.Store, "VACUUM INTO ?", ours); err != nil {
		t.Fatal(err)
	}
	foreign := func(statements ...string) func(string) {
		return func(file string) { mustSQL(t, file, statements...) }
	}
	for _, c := range []struct {
		name, want string
		make       func(file string)
	}{
		{"newer", "storage.newer", func(file string) { mustCopy(t, ours, file); mustSQL(t, file, "PRAGMA user_version = 99") }},
		{"newer, not yet in the file itself", "storage.newer", func(file string) {
			mustCopy(t, ours, file)
			mustSQL(t, file, "PRAGMA journal_mode = WAL", "PRAGMA user_version = 99")
		}},
		{"another program's", "storage.not_ours", foreign("PRAGMA application_id = 1234", "CREATE TABLE t (x)")},
		{"another program's, empty", "storage.not_ours", foreign("PRAGMA application_id = 1234")},
		{"without a mark", "storage.not_ours", foreign("CREATE TABLE t (x)", "INSERT INTO t VALUES (1)")},
		{"without a mark, with a version", "storage.not_ours", foreign("CREATE TABLE t (x)", "PRAGMA user_version = 1")},
		{"a text", "storage.not_ours", func(file string) {
			wardtest.MustWrite(t, file, []byte("Đây là một tệp văn bản, không phải cơ sở dữ liệu.\n"))
		}},
		{"a long text", "storage.not_ours", func(file string) { wardtest.MustWrite(t, file, make([]byte, 100_000)) }},
		{"one byte", "storage.not_ours", func(file string) { wardtest.MustWrite(t, file, []byte("x")) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			file := filepath.Join(dir, store.FileName)
			c.make(file)
			before := mustRead(t, file)
			s, err := store.Open(ctx, dir, o.Clock.Now)
			if err == nil {
				s.Close()
			}
			if key(err) != c.want {
				t.Errorf("%v, want %s", err, c.want)
			}
			if string(mustRead(t, file)) != string(before) {
				t.Error("the file was changed")
			}
		})
	}
}

func TestOpen_FileWhereTheFolderShouldBe(t *testing.T) {
	file := filepath.Join(t.TempDir(), "tệp")
	wardtest.MustWrite(t, file, []byte("x"))
	clock := wardtest.NewClock(t, "2026-11-20T09:00")
	if _, err := store.Open(ctx, file, clock.Now); key(err) != "storage.no_folder" {
		t.Error(err)
	}
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, store.FileName), 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Open(ctx, dir, clock.Now); key(err) != "storage.not_ours" {
		t.Error(err)
	}
}

func TestOpen_EmptyFile(t *testing.T) {
	dir := t.TempDir()
	wardtest.MustWrite(t, filepath.Join(dir, store.FileName), nil)
	s := wardtest.MustOpen(t, dir, wardtest.NewClock(t, "2026-11-20T09:00"))
	defer s.Close()
	wardtest.MustCheck(t, s)
}

func TestOpen_ManyAtOnce(t *testing.T) {
	clock := wardtest.NewClock(t, "2026-11-20T09:00")
	dir := t.TempDir()
	origins := make([]string, 8)
	var all sync.WaitGroup
	for i := range origins {
		all.Go(func() {
			s, err := store.Open(ctx, dir, clock.Now)
			if err != nil {
				t.Error(err)
				return
			}
			defer s.Close()
			origins[i] = s.Origin()
		})
	}
	all.Wait()
	for _, o := range origins {
		if o != origins[0] {
			t.Fatalf("origins %v", origins)
		}
	}
}

// Two programs that open the same new folder in the same moment make one database.
func TestOpen_TwoProcesses(t *testing.T) {
	for range 5 {
		dir := t.TempDir()
		origins := make([]string, 3)
		var all sync.WaitGroup
		for i := range origins {
			all.Go(func() {
				cmd := exec.Command(os.Args[0])
				cmd.Env = append(os.Environ(), openChild+"="+dir)
				out, err := cmd.Output()
				if err != nil {
					t.Errorf("%v: %s", err, out)
				}
				origins[i] = string(out)
			})
		}
		all.Wait()
		if origins[0] != origins[1] || origins[1] != origins[2] || origins[0] == "" {
			t.Fatalf("origins %q", origins)
		}
		s := wardtest.MustOpen(t, dir, wardtest.NewClock(t, "2026-11-20T09:00"))
		wardtest.MustCheck(t, s)
		s.Close()
	}
}

func TestClose_LetsGo(t *testing.T) {
	clock := wardtest.NewClock(t, "2026-11-20T09:00")
	s := wardtest.MustOpen(t, t.TempDir(), clock)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(store.PathOf(s) + "-wal"); !os.IsNotExist(err) {
		t.Errorf("the write-ahead log is still there: %v", err)
	}
	if err := s.Write(ctx, func(t *store.Tx) error { return nil }); err == nil {
		t.Error("a closed store writes")
	}
	if _, _, err := s.Read(ctx).Case("x"); err == nil {
		t.Error("a closed store reads")
	}
	if err := s.Close(); err != nil {
		t.Errorf("closed twice: %v", err)
	}
}

func mustSQL(tb testing.TB, file string, statements ...string) {
	tb.Helper()
	db, err := sql.Open("sqlite", "file:"+file)
	if err != nil {
		tb.Fatal(err)
	}
	defer db.Close()
	for _, q := range statements {
		if _, err := db.Exec(q); err != nil {
			tb.Fatalf("%s: %v", q, err)
		}
	}
}

func mustRead(tb testing.TB, file string) []byte {
	tb.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

func mustCopy(tb testing.TB, from, to string) {
	tb.Helper()
	wardtest.MustWrite(tb, to, mustRead(tb, from))
}

// mustOther gives another program's connection to an office's database.
func mustOther(tb testing.TB, o *wardtest.Office) *sql.DB {
	tb.Helper()
	db, err := sql.Open("sqlite", store.DSN(store.PathOf(o.Store)))
	if err != nil {
		tb.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	tb.Cleanup(func() { db.Close() })
	return db
}

func mustQuery(tb testing.TB, o *wardtest.Office, query string, into ...any) {
	tb.Helper()
	db, err := sql.Open("sqlite", store.DSN(store.PathOf(o.Store)))
	if err != nil {
		tb.Fatal(err)
	}
	defer db.Close()
	if err := db.QueryRow(query).Scan(into...); err != nil {
		tb.Fatalf("%s: %v", query, err)
	}
}
