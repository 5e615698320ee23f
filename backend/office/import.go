package office

import (
	"context"
	"errors"
	"io"
	"slices"

	"motcua/backend/exchange"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// The lists that go out and come in as spreadsheets.
const (
	OfProcedures = "procedures"
	OfDays       = "days"
	OfOfficers   = "officers"
	OfProfile    = "profile"
)

// MostListBytes is how large a file with a list may be.
const MostListBytes = exchange.MostBytes

// ImportOptions say what becomes of a list that is read in.
type ImportOptions struct {
	DryRun  bool `json:"dryRun"`  // only say what would happen
	SkipBad bool `json:"skipBad"` // take the good rows in although others are wrong
}

// RowError is what is wrong in one row of a list.
type RowError struct {
	Row    int    // as the spreadsheet counts
	Column string // its heading, "" for the whole row
	Err    *ward.Error
}

// ImportReport says what a list that was read in holds, and what became of it.
type ImportReport struct {
	Rows    int        `json:"rows"`    // below the heading
	Added   int        `json:"added"`   // new entries
	Changed int        `json:"changed"` // known entries that are not the same any more
	Same    int        `json:"same"`    // entries that are known as they are
	Skipped int        `json:"skipped"` // rows with mistakes
	Days    DayPreview `json:"days"`    // of days: which cases move
	Applied bool       `json:"applied"`
	errors  []RowError
}

// Errors gives everything that is wrong, row by row.
func (r ImportReport) Errors() []RowError { return r.errors }

func (r *ImportReport) refuse(row int, column string, e *ward.Error) {
	r.errors = append(r.errors, RowError{row, column, e})
}

// importers read each list and write its facts, as far as it is right.
var importers = map[string]func(*store.Tx, ward.Officer, []exchange.Row, *ImportReport) error{
	OfProcedures: importProcedures, OfDays: importDays, OfOfficers: importOfficers, OfProfile: importProfile,
	OfSheets: importSheets,
}

// errNotTaken rolls an import back that is only tried, or has mistakes.
var errNotTaken = errors.New("the list is not taken in")

// Import reads a list of procedures, days, officers or the profile from an xlsx or
// csv file, in the columns that Export writes. Administrators only. Nothing is
// taken in when a row is wrong, unless SkipBad leaves such rows out; the report
// names every mistake. It refuses files that exchange.Read refuses, columns that
// are missing or unknown (sheet.column_*), and an office without an administrator
// (officer.last_admin).
func (o *Office) Import(ctx context.Context, who ward.Officer, kind string, content []byte, opts ImportOptions) (ImportReport, error) {
	var report ImportReport
	if err := Allow(who, RunOffice); err != nil {
		return report, err
	}
	do := importers[kind]
	if do == nil {
		return report, ward.NotFound("import.unknown", kind)
	}
	rows, err := exchange.Read(content)
	if err != nil {
		return report, err
	}
	report.Rows = len(rows) - 1
	err = o.renew(ctx, func(t *store.Tx) error {
		if err := do(t, who, rows, &report); err != nil {
			return err
		}
		if opts.DryRun || len(report.errors) > 0 && !opts.SkipBad {
			return errNotTaken
		}
		return nil
	})
	report.finish(err == nil)
	if errors.Is(err, errNotTaken) {
		err = nil
	}
	return report, err
}

// finish counts the rows with mistakes, once each, and puts the mistakes in order.
func (r *ImportReport) finish(applied bool) {
	slices.SortStableFunc(r.errors, func(a, b RowError) int { return a.Row - b.Row })
	last := 0
	for _, e := range r.errors {
		if e.Row != last {
			r.Skipped, last = r.Skipped+1, e.Row
		}
	}
	r.Applied, r.Days.Applied = applied, applied && r.Days.Applied
}

// exporters write each list as Import reads it.
var exporters = map[string]func(store.Reader) ([]string, [][]string, error){
	OfProcedures: exportProcedures, OfDays: exportDays, OfOfficers: exportOfficers, OfProfile: exportProfile,
}

// Export writes a list of procedures, days, officers or the profile as a table,
// format "csv" or "xlsx", which Import reads back unchanged. Administrators only.
// Passwords never leave.
func (o *Office) Export(ctx context.Context, who ward.Officer, kind string, w io.Writer, format string) error {
	if err := Allow(who, RunOffice); err != nil {
		return err
	}
	lines := exporters[kind]
	if lines == nil {
		return ward.NotFound("import.unknown", kind)
	}
	write, err := writerOf(format)
	if err != nil {
		return err
	}
	header, table, err := lines(o.read(ctx))
	if err != nil {
		return err
	}
	return write(w, header, func(yield func([]string, error) bool) {
		for _, line := range table {
			if !yield(line, nil) {
				return
			}
		}
	})
}
