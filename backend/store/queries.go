package store

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"strings"
	"sync"
)

//go:embed sql/*.sql
var queryFiles embed.FS

// queries holds every named query of the files in sql.
var queries = readQueries("sql/queries.sql", "sql/printing.sql", "sql/survey.sql", "sql/sheets.sql", "sql/feedback.sql", "sql/notice.sql", "sql/imports.sql", "sql/reports.sql")

func readQueries(files ...string) map[string]string {
	out := map[string]string{}
	for _, name := range files {
		file, err := queryFiles.ReadFile(name)
		if err != nil {
			panic(err) // the names are constants
		}
		for _, block := range strings.Split(string(file), "-- name: ")[1:] {
			name, text, _ := strings.Cut(block, "\n")
			text, _, _ = strings.Cut(text, ";\n")
			out[strings.TrimSpace(name)] = text
		}
	}
	return out
}

// preparer is a pool of connections, or the one connection that writes.
type preparer interface {
	PrepareContext(context.Context, string) (*sql.Stmt, error)
	QueryContext(context.Context, string, ...any) (*sql.Rows, error)
}

// prepared keeps the statements of one preparer.
type prepared struct {
	db preparer
	mu sync.Mutex
	by map[string]*sql.Stmt
}

// get prepares a named query, or a query text that is no name, once.
func (p *prepared) get(ctx context.Context, name string) (*sql.Stmt, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if s := p.by[name]; s != nil {
		return s, nil
	}
	text, ok := queries[name]
	if !ok {
		return nil, fmt.Errorf("store: no query named %q", name)
	}
	s, err := p.db.PrepareContext(ctx, text)
	if err != nil {
		return nil, fmt.Errorf("prepare %s: %w", name, fault(err))
	}
	if p.by == nil {
		p.by = map[string]*sql.Stmt{}
	}
	p.by[name] = s
	return s, nil
}

func (p *prepared) close() {
	for _, s := range p.by {
		s.Close()
	}
}

// Reader reads the ordinary tables: outside transactions through the read-only
// pool, inside one through its connection.
type Reader struct {
	ctx   context.Context
	stmts *prepared
}

func (r Reader) stmt(name string) (*sql.Stmt, error) { return r.stmts.get(r.ctx, name) }

// row reads one row; false when there is none.
func (r Reader) row(name string, args []any, into ...any) (bool, error) {
	s, err := r.stmt(name)
	if err != nil {
		return false, err
	}
	switch err := s.QueryRowContext(r.ctx, args...).Scan(into...); err {
	case nil:
		return true, nil
	case sql.ErrNoRows:
		return false, nil
	default:
		return false, fmt.Errorf("%s: %w", name, fault(err))
	}
}

// rows reads every row with take.
func (r Reader) rows(name string, args []any, take func(*sql.Rows) error) error {
	s, err := r.stmt(name)
	if err != nil {
		return err
	}
	rows, err := s.QueryContext(r.ctx, args...)
	if err != nil {
		return fmt.Errorf("%s: %w", name, fault(err))
	}
	return each(name, rows, take)
}

func each(name string, rows *sql.Rows, take func(*sql.Rows) error) error {
	defer rows.Close()
	for rows.Next() {
		if err := take(rows); err != nil {
			return fmt.Errorf("%s: %w", name, fault(err))
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("%s: %w", name, fault(err))
	}
	return nil
}
