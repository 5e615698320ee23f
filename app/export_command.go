package app

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"

	"motcua/backend/ward"
)

// export writes cases to a spreadsheet.
func (c *cli) export(args []string) error {
	f := c.flags("export")
	dir := f.String("data", defaultData(), "")
	out := f.String("out", "", "")
	from := f.String("from", "", "")
	to := f.String("to", "", "")
	if err := c.read(f, args, 1); err != nil {
		return err
	}
	if f.Arg(0) != "cases" {
		return c.misused("cli.export", f.Arg(0))
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
	filter := ward.CaseFilter{From: ward.Date(*from), To: ward.Date(*to)}
	if err := h.office.ExportCases(ctx, system, filter, &content, format); err != nil {
		return err
	}
	return writeFile(*out, content.Bytes())
}
