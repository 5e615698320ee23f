package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	_ "modernc.org/sqlite" // the driver "sqlite"

	"motcua/backend/ward"
)

// FileName is the database in a ward's data folder.
const FileName = "motcua.db"

// Store is one ward's database. It is safe for use by many goroutines: writes
// queue for one connection, reads have their own.
type Store struct {
	path    string
	clock   ward.Clock
	write   *sql.DB
	read    *sql.DB
	writing sync.Mutex
	writer  *sql.Conn // the one connection that writes
	wstmts  prepared
	rstmts  prepared
	origin  string
	viewed  bool // opened by View: no writing connection
	passing bool // thrown away after use: it does not wait for the disk
}

// Open opens the database in dir, making both when they are not there, and
// brings its schema up to date. Errors a person can put right: storage.readonly,
// storage.full, storage.newer, storage.not_ours, storage.damaged.
func Open(ctx context.Context, dir string, clock ward.Clock) (*Store, error) {
	return OpenAs(ctx, dir, clock, newOrigin())
}

// OpenAs opens like Open; a new database gets the given name as its origin, so
// that sample data is the same for the same seed.
func OpenAs(ctx context.Context, dir string, clock ward.Clock, origin string) (*Store, error) {
	if err := MakeFolder(dir); err != nil {
		return nil, err
	}
	s := &Store{path: filepath.Join(dir, FileName), clock: clock, origin: origin}
	if err := s.open(ctx); err != nil {
		s.Close()
		return nil, err
	}
	return s, nil
}

// MakeFolder makes a ward's folder when it is not there. Errors a person can put
// right: storage.no_folder, storage.full, storage.readonly.
func MakeFolder(dir string) error {
	if info, err := os.Stat(dir); err == nil && !info.IsDir() {
		return &ward.Error{Code: ward.CodeStorage, Key: "storage.no_folder", Args: []string{dir}}
	}
	err := os.MkdirAll(dir, 0o700)
	switch {
	case err == nil:
		return nil
	case errors.Is(err, syscall.ENOSPC):
		return &ward.Error{Code: ward.CodeStorage, Key: "storage.full", Cause: err}
	}
	return &ward.Error{Code: ward.CodeStorage, Key: "storage.readonly", Args: []string{dir}, Cause: err}
}

func (s *Store) open(ctx context.Context) (err error) {
	if err := probe(ctx, s.path); err != nil {
		return err
	}
	writing := dsn(s.path, false)
	if s.passing {
		writing += "&_pragma=synchronous(OFF)"
	}
	if s.write, err = sql.Open("sqlite", writing); err != nil {
		return fault(err)
	}
	s.write.SetMaxOpenConns(1)
	if s.read, err = sql.Open("sqlite", dsn(s.path, true)); err != nil {
		return fault(err)
	}
	s.read.SetMaxOpenConns(4)
	s.read.SetMaxIdleConns(4)
	if err := patiently(func() error { return migrate(ctx, s.write) }); err != nil {
		return err
	}
	if s.writer, err = s.write.Conn(ctx); err != nil {
		return fault(err)
	}
	s.wstmts.db, s.rstmts.db = s.writer, s.read
	if err := s.findOrigin(ctx); err != nil {
		return err
	}
	return s.purgeLeft(ctx)
}

// patience is how long a start waits for another one of the same folder.
const patience = 5 * time.Second

// patiently tries again while another program holds the database: SQLite's own
// patience (busy_timeout) does not cover the switch of a new file to WAL.
func patiently(try func() error) error {
	for until := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		var held *ward.Error
		if err := try(); !errors.As(err, &held) || held.Key != "storage.busy" || time.Now().After(until) {
			return err
		}
	}
}

// dsn sets every pragma on every connection, busy_timeout first (design.md 2). What
// is deleted is overwritten at once (secure_delete): DESIGN.md, "Redaction".
func dsn(path string, readOnly bool) string {
	q := "?_pragma=busy_timeout(5000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)" +
		"&_pragma=foreign_keys(1)&_pragma=cell_size_check(1)&_pragma=cache_size(-16384)&_txlock=immediate&_defensive=1&_dqs=0"
	if readOnly {
		return fileURI(path) + q + "&_pragma=query_only(1)"
	}
	return fileURI(path) + q + "&_pragma=secure_delete(1)"
}

func fileURI(path string) string {
	return "file:" + strings.ReplaceAll(url.PathEscape(filepath.ToSlash(path)), "%2F", "/")
}

// findOrigin reads this installation's name, giving it one the first time.
func (s *Store) findOrigin(ctx context.Context) error {
	return s.Write(ctx, func(t *Tx) error {
		found, err := t.row("local", []any{"origin"}, &s.origin)
		if err != nil || found {
			return err
		}
		return t.exec("set_local", "origin", s.origin)
	})
}

// Origin is this installation's name, for ever.
func (s *Store) Origin() string { return s.origin }

// Read gives a reader of committed data.
func (s *Store) Read(ctx context.Context) Reader { return Reader{ctx: ctx, stmts: &s.rstmts} }

// Close lets the database go. Everything acknowledged is on disk already.
func (s *Store) Close() error {
	s.rstmts.close()
	s.wstmts.close()
	if s.writer != nil {
		s.writer.Close()
	}
	var first error
	for _, db := range []*sql.DB{s.read, s.write} {
		if db == nil {
			continue
		}
		if err := db.Close(); err != nil && first == nil {
			first = fmt.Errorf("close database: %w", err)
		}
	}
	return first
}
