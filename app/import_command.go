package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// importList takes a list of the catalogue or the office in from a spreadsheet. It
// needs the folder for itself: a program that runs on it would not see the change.
func (c *cli) importList(args []string) error {
	f := c.flags("import")
	dir := f.String("data", defaultData(), "")
	var opts office.ImportOptions
	f.BoolVar(&opts.DryRun, "dry-run", false, "")
	f.BoolVar(&opts.SkipBad, "skip-bad", false, "")
	asJSON := f.Bool("json", false, "")
	source := f.String("source", "", "") // of cases
	asOf := f.String("as-of", "", "")    // of cases
	columns := columnFlags{of: map[string]string{}}
	f.Var(&columns, "map", "") // of cases
	if err := c.read(f, args, 2); err != nil {
		return err
	}
	switch f.Arg(0) {
	case office.OfProcedures, office.OfDays, office.OfOfficers, office.OfProfile, office.OfSheets:
	case "cases":
		if columns.bad != nil {
			return columns.bad
		}
		return c.importCases(*dir, f.Arg(1), office.CaseImportInput{Source: *source, AsOf: *asOf, Columns: columns.of, DryRun: opts.DryRun, SkipBad: opts.SkipBad}, *asJSON)
	default:
		return c.misused("cli.import", f.Arg(0))
	}
	return c.importRows(*dir, f.Arg(0), f.Arg(1), opts, *asJSON)
}

// importRows takes the rows of a file into a list of the catalogue or the office.
func (c *cli) importRows(dir, list, path string, opts office.ImportOptions, asJSON bool) error {
	content, err := readList(path)
	if err != nil {
		return err
	}
	ctx := context.Background()
	h, done, err := alone(ctx, dir, "import")
	if err != nil {
		return err
	}
	defer done()
	report, err := h.office.Import(ctx, system, list, content, opts)
	if err != nil {
		return err
	}
	sheet := importSheet(c.lang, report)
	if asJSON {
		err = json.NewEncoder(c.out).Encode(sheet)
	} else {
		c.printImport(sheet, opts)
	}
	if err == nil && len(sheet.Errors) > 0 && !opts.SkipBad {
		return errSaid
	}
	return err
}

// readList reads a file, no more of it than a list may have.
func readList(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err == nil {
		defer file.Close()
		var content []byte
		if content, err = io.ReadAll(io.LimitReader(file, office.MostListBytes+1)); err == nil {
			return content, nil
		}
	}
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &ward.Error{Code: ward.CodeStorage, Key: "file.not_found", Args: []string{path}, Cause: err}
	}
	return nil, &ward.Error{Code: ward.CodeStorage, Key: "file.not_read", Args: []string{path, err.Error()}, Cause: err}
}

func (c *cli) printImport(s ImportSheet, opts office.ImportOptions) {
	for _, e := range s.Errors {
		fmt.Fprintln(c.err, words.Say(c.lang, "cli.import_row", fmt.Sprint(e.Row), e.Column, e.Sentence))
	}
	r := s.Report
	waiting := 0
	for _, m := range r.Days.Moved {
		if m.State == ward.StateSupplementRequested {
			waiting++
			continue
		}
		fmt.Fprintln(c.out, words.Say(c.lang, "cli.import_moved", m.Code, string(m.From), string(m.To), m.Applicant, m.Phone))
	}
	if waiting > 0 {
		fmt.Fprintln(c.out, words.Say(c.lang, "cli.import_waiting", fmt.Sprint(waiting)))
	}
	fmt.Fprintln(c.out, words.Say(c.lang, "cli.import_counts",
		fmt.Sprint(r.Rows), fmt.Sprint(r.Added), fmt.Sprint(r.Changed), fmt.Sprint(r.Same), fmt.Sprint(r.Skipped)))
	switch {
	case r.Applied:
		fmt.Fprintln(c.out, words.Say(c.lang, "cli.import_done"))
	case opts.DryRun:
		fmt.Fprintln(c.out, words.Say(c.lang, "cli.import_tried"))
	default:
		fmt.Fprintln(c.err, words.Say(c.lang, "cli.import_refused"))
	}
}
