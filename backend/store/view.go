package store

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"

	"motcua/backend/ward"
)

// View opens a database that cannot be written to, such as a copy on a locked
// stick, for reading and checking only. It refuses one whose last changes have
// not reached the file itself (storage.readonly) or whose schema is older than
// this program's (storage.readonly): both want a disk that can be written to.
func View(ctx context.Context, dir string, clock ward.Clock) (*Store, error) {
	s := &Store{path: filepath.Join(dir, FileName), clock: clock, viewed: true}
	unwritable := &ward.Error{Code: ward.CodeStorage, Key: "storage.readonly", Args: []string{dir}}
	if wal, err := os.Stat(s.path + "-wal"); err == nil && wal.Size() > 0 {
		return nil, unwritable
	}
	var err error
	if s.read, err = sql.Open("sqlite", s.uri()+"&_pragma=query_only(1)"); err != nil {
		return nil, fault(err)
	}
	s.rstmts.db = s.read
	version, err := schemaVersion(ctx, s.read)
	if err == nil && version != newest() {
		err = unwritable
	}
	if err == nil {
		_, err = s.Read(ctx).row("local", []any{"origin"}, &s.origin)
	}
	if err != nil {
		s.Close()
		return nil, err
	}
	return s, nil
}

// uri names the file for another connection that only reads it.
func (s *Store) uri() string {
	if s.viewed {
		return fileURI(s.path) + "?mode=ro&immutable=1"
	}
	return fileURI(s.path) + "?mode=ro"
}
