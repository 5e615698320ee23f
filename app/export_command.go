package app

import (
	"bytes"
	"context"
	"path/filepath"
	"slices"
	"strings"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// export writes cases, the register (Mẫu 07), keyed survey sheets and what their
// codes mean, opinions, or a list of the catalogue or the office, to a spreadsheet.
func (c *cli) export(args []string) error {
	f := c.flags("export")
	dir := f.String("data", defaultData(), "")
	out := f.String("out", "", "")
	from := f.String("from", "", "")
	to := f.String("to", "", "")
	field := f.String("field", "", "")
	if err := c.read(f, args, 1); err != nil {
		return err
	}
	what := f.Arg(0)
	write, known := exports[what]
	if !known {
		return c.misused("cli.export", what)
	}
	format := strings.TrimPrefix(strings.ToLower(filepath.Ext(*out)), ".")
	if format != "csv" && format != "xlsx" {
		return c.misused("cli.export_type", *out)
	}
	ctx := context.Background()
	h, err := existing(ctx, *dir)
	if err != nil {
		return err
	}
	defer h.close()
	if err := c.knownField(ctx, h, *field); err != nil {
		return err
	}
	var content bytes.Buffer
	err = write(ctx, h, exportAsked{*from, *to, *field}, &content, format)
	if err != nil {
		return err
	}
	return writeFile(*out, content.Bytes())
}

// knownField refuses a field that no procedure is of: its list would be empty for no reason.
func (c *cli) knownField(ctx context.Context, h *house, field string) error {
	if field == "" {
		return nil
	}
	fields, err := h.store.Read(ctx).Fields()
	if err != nil || slices.Contains(fields, field) {
		return err
	}
	return c.misused("cli.field", field, strings.Join(fields, ", "))
}

// thisYear completes the days of a register: books are kept by the year.
func thisYear(h *house, q office.RegisterQuery) office.RegisterQuery {
	today := h.office.Now().Date()
	if q.To == "" {
		q.To = today
	}
	if q.From == "" {
		q.From = q.To[:min(4, len(q.To))] + "-01-01"
	}
	return q
}

// exportAsked is which part of a list is wanted.
type exportAsked struct{ from, to, field string }

// exports write each list; those of the catalogue and the office as the screens do.
var exports = map[string]func(context.Context, *house, exportAsked, *bytes.Buffer, string) error{
	office.OfProcedures: exportList(office.OfProcedures),
	office.OfDays:       exportList(office.OfDays),
	office.OfOfficers:   exportList(office.OfOfficers),
	office.OfProfile:    exportList(office.OfProfile),
	"cases": func(ctx context.Context, h *house, in exportAsked, w *bytes.Buffer, format string) error {
		filter := ward.CaseFilter{From: ward.Date(in.from), To: ward.Date(in.to), Field: in.field}
		return h.office.ExportCases(ctx, system, filter, w, format)
	},
	"register": func(ctx context.Context, h *house, in exportAsked, w *bytes.Buffer, format string) error {
		query := thisYear(h, office.RegisterQuery{From: ward.Date(in.from), To: ward.Date(in.to), Field: in.field})
		return h.office.ExportRegister(ctx, system, query, w, format)
	},
	"sheets": func(ctx context.Context, h *house, in exportAsked, w *bytes.Buffer, format string) error {
		return h.office.ExportSheets(ctx, system, in.months(), w, format)
	},
	"feedback": func(ctx context.Context, h *house, in exportAsked, w *bytes.Buffer, format string) error {
		return h.office.ExportFeedback(ctx, system, ward.FeedbackFilter{From: ward.Date(in.from), To: ward.Date(in.to)}, w, format)
	},
	"codebook": func(ctx context.Context, h *house, in exportAsked, w *bytes.Buffer, format string) error {
		return h.office.ExportCodebook(ctx, system, in.months(), w, format)
	},
}

func exportList(kind string) func(context.Context, *house, exportAsked, *bytes.Buffer, string) error {
	return func(ctx context.Context, h *house, _ exportAsked, w *bytes.Buffer, format string) error {
		return h.office.Export(ctx, system, kind, w, format)
	}
}

// months gives the months that the days lie in.
func (in exportAsked) months() office.ResultsInput {
	month := func(day string) string { return day[:min(len(day), len("2026-10"))] }
	return office.ResultsInput{From: month(in.from), To: month(in.to)}
}
