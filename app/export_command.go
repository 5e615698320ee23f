package app

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// export writes cases, or the register (Mẫu 07), to a spreadsheet.
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
	if what != "cases" && what != "register" {
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
	var content bytes.Buffer
	if what == "register" {
		query := thisYear(h, office.RegisterQuery{From: ward.Date(*from), To: ward.Date(*to), Field: *field})
		err = h.office.ExportRegister(ctx, system, query, &content, format)
	} else {
		filter := ward.CaseFilter{From: ward.Date(*from), To: ward.Date(*to), Field: *field}
		err = h.office.ExportCases(ctx, system, filter, &content, format)
	}
	if err != nil {
		return err
	}
	return writeFile(*out, content.Bytes())
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
