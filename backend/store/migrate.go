package store

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"sort"

	"motcua/backend/ward"
)

//go:embed sql/0*.sql
var migrations embed.FS

// applicationID marks the file as ours ("MC01").
const applicationID = 0x4d433031

// migrate brings the schema up to date, each step in a transaction of its own.
// It refuses files of other programs (storage.not_ours) and of newer versions of
// this one (storage.newer), and leaves them as they are.
func migrate(ctx context.Context, db *sql.DB) error {
	files, err := migrations.ReadDir("sql")
	if err != nil {
		return err
	}
	sort.Slice(files, func(i, j int) bool { return files[i].Name() < files[j].Name() })
	have, err := schemaVersion(ctx, db)
	if err != nil {
		return err
	}
	if have > len(files) {
		return &ward.Error{Code: ward.CodeStorage, Key: "storage.newer", Args: []string{fmt.Sprint(have)}}
	}
	for i := have; i < len(files); i++ {
		if err := migrateStep(ctx, db, files[i].Name(), i+1); err != nil {
			return fmt.Errorf("migration %s: %w", files[i].Name(), fault(err))
		}
	}
	return nil
}

// schemaVersion gives the number of migrations applied, 0 for an empty file.
func schemaVersion(ctx context.Context, db *sql.DB) (int, error) {
	var version, id, tables int
	for pragma, into := range map[string]*int{
		"PRAGMA user_version": &version, "PRAGMA application_id": &id, "SELECT count(*) FROM sqlite_master": &tables,
	} {
		if err := db.QueryRowContext(ctx, pragma).Scan(into); err != nil {
			return 0, fault(err)
		}
	}
	if id != applicationID && (tables > 0 || id != 0) {
		return 0, &ward.Error{Code: ward.CodeStorage, Key: "storage.not_ours"}
	}
	return version, nil
}

func migrateStep(ctx context.Context, db *sql.DB, name string, version int) error {
	text, err := migrations.ReadFile("sql/" + name)
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
