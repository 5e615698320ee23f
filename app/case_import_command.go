package app

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// columnFlags collects --map column=heading, which may stand several times; a column
// without a heading is not read.
type columnFlags struct {
	of  map[string]string
	bad error // what cannot be understood
}

func (m *columnFlags) String() string { return "" }

// Type names the sort of flag, as pflag wants it.
func (m *columnFlags) Type() string { return "column=heading" }

func (m *columnFlags) Set(text string) error {
	column, heading, found := strings.Cut(text, "=")
	if !found {
		m.bad = ward.Refuse("", "cli.import_map", text)
	}
	m.of[strings.TrimSpace(column)] = heading
	return nil
}

// importCases takes cases of another system in from a spreadsheet.
func (c *cli) importCases(dir, path string, in office.CaseImportInput, asJSON bool) error {
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
	in.File = filepath.Base(path)
	in.Told = func(done, of int) {
		if !asJSON && done%5000 == 0 {
			fmt.Fprintln(c.err, words.Say(c.lang, "cli.import_progress", fmt.Sprint(done), fmt.Sprint(of)))
		}
	}
	report, err := h.office.ImportCases(ctx, system, content, in)
	if err != nil {
		return err
	}
	sheet := caseFileSheet(c.lang, report)
	if asJSON {
		err = json.NewEncoder(c.out).Encode(sheet)
	} else {
		c.printCases(sheet, in)
	}
	if err == nil && len(sheet.Errors) > 0 && (!in.SkipBad || !in.DryRun && !report.Applied) {
		return errSaid
	}
	return err
}

func (c *cli) printCases(s CaseFileSheet, in office.CaseImportInput) {
	for _, e := range s.Errors {
		fmt.Fprintln(c.err, words.Say(c.lang, "cli.import_row", fmt.Sprint(e.Row), e.Column, e.Sentence))
	}
	r := s.Report
	for _, d := range r.Differences {
		fmt.Fprintln(c.out, words.Say(c.lang, "cli.import_differs", fmt.Sprint(d.Row), d.Code, d.Field, d.Ours, d.Theirs))
	}
	fmt.Fprintln(c.out, words.Say(c.lang, "cli.import_cases_counts", fmt.Sprint(r.Rows), fmt.Sprint(r.Added), fmt.Sprint(r.Moved),
		fmt.Sprint(r.Same), fmt.Sprint(r.ByHand), fmt.Sprint(r.NotReceived), fmt.Sprint(r.Skipped)))
	if r.AsOf != "" && r.AsOf < r.Newest {
		fmt.Fprintln(c.out, words.Say(c.lang, "cli.import_cases_older", string(r.AsOf), string(r.Newest), fmt.Sprint(r.Older)))
	}
	switch {
	case r.Applied:
		fmt.Fprintln(c.out, words.Say(c.lang, "cli.import_done"))
	case in.DryRun:
		fmt.Fprintln(c.out, words.Say(c.lang, "cli.import_tried"))
	default:
		fmt.Fprintln(c.err, words.Say(c.lang, "cli.import_refused"))
	}
}
