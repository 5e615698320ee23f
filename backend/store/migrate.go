package store

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"motcua/backend/ward"
)

//go:embed sql/0*.sql
var migrations embed.FS

// applicationID marks the file as ours ("MC01").
const applicationID = 0x4d433031

// newest is the schema version of this program.
func newest() int { return len(steps()) }

// steps lists the files of the migrations, in order.
func steps() []string {
	names, err := fs.Glob(migrations, "sql/0*.sql") // sorted
	if err != nil {
		panic(err) // the pattern is a constant
	}
	return names
}

// migrate brings the schema up to date, each step in a transaction of its own.
func migrate(ctx context.Context, db *sql.DB) error {
	have, err := schemaVersion(ctx, db)
	if err != nil {
		return err
	}
	for i, name := range steps() {
		if i < have {
			continue
		}
		if err := migrateStep(ctx, db, name, i+1); err != nil {
			return fmt.Errorf("migration %s: %w", name, fault(err))
		}
	}
	return nil
}

// probe refuses files of other programs (storage.not_ours) and of newer versions
// of this one (storage.newer) before a connection that writes touches them: even
// the switch to WAL would change a stranger's file.
func probe(ctx context.Context, path string) error {
	info, err := os.Stat(path)
	if err != nil || info.Size() == 0 {
		return nil // a new one, or one that cannot be opened either
	}
	if !info.Mode().IsRegular() || !strings.HasPrefix(firstBytes(path), "SQLite format 3\x00") {
		return &ward.Error{Code: ward.CodeStorage, Key: "storage.not_ours"} // SQLite would overwrite some of these
	}
	db, err := sql.Open("sqlite", fileURI(path)+"?mode=ro&_pragma=busy_timeout(5000)")
	if err != nil {
		return fault(err)
	}
	defer db.Close()
	_, err = schemaVersion(ctx, db)
	return err
}

// firstBytes gives the first bytes of a file, or what can be read of them. For a file
// that cannot be read at all SQLite finds the right words.
func firstBytes(path string) string {
	f, err := os.Open(path)
	if err != nil {
		return "SQLite format 3\x00"
	}
	defer f.Close()
	var b [16]byte
	n, _ := io.ReadFull(f, b[:])
	return string(b[:n])
}

// schemaVersion gives the number of migrations applied, 0 for an empty file. It
// refuses like probe.
func schemaVersion(ctx context.Context, db *sql.DB) (int, error) {
	var version, id, tables int
	err := db.QueryRowContext(ctx, "SELECT user_version, application_id, (SELECT count(*) FROM sqlite_schema) "+
		"FROM pragma_user_version, pragma_application_id").Scan(&version, &id, &tables)
	if err != nil {
		return 0, fault(err)
	}
	switch {
	case id != applicationID && (tables > 0 || id != 0):
		return 0, &ward.Error{Code: ward.CodeStorage, Key: "storage.not_ours"}
	case version > newest():
		return 0, &ward.Error{Code: ward.CodeStorage, Key: "storage.newer", Args: []string{fmt.Sprint(version)}}
	}
	return version, nil
}

func migrateStep(ctx context.Context, db *sql.DB, name string, version int) error {
	text, err := migrations.ReadFile(name)
	if err != nil {
		return err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	// Another process may have been first.
	var now int
	if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&now); err != nil || now >= version {
		return err
	}
	for _, q := range []string{
		string(text),
		fmt.Sprintf("PRAGMA user_version = %d", version),
		fmt.Sprintf("PRAGMA application_id = %d", applicationID),
	} {
		if _, err := tx.ExecContext(ctx, q); err != nil {
			return err
		}
	}
	return tx.Commit()
}
