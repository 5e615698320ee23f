package office

import (
	"context"
	"io"
	"iter"

	"motcua/backend/paper"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// RegisterQuery says which cases a register (Mẫu 07) holds: those received in a
// period, of one field or of all.
type RegisterQuery struct {
	From  ward.Date `json:"from"`
	To    ward.Date `json:"to"`
	Field string    `json:"field,omitempty"`
}

// file names the file of a register.
func (q RegisterQuery) file() string { return "so-theo-doi-" + string(q.From) + "-" + string(q.To) }

// RegisterSheet prints the register (Mẫu 07) of what was received in a period,
// field by field. It refuses a period that makes no sense (date.*, period.order).
func (o *Office) RegisterSheet(ctx context.Context, who ward.Officer, q RegisterQuery) (Sheet, error) {
	profile, in, err := o.register(ctx, who, q)
	if err != nil {
		return Sheet{}, err
	}
	pdf, err := paper.Register(profile, in)
	return Sheet{Name: q.file() + ".pdf", PDF: pdf}, err
}

// ExportRegister writes the same register as a table, format "csv" or "xlsx"; in the
// workbook the last line adds up. It refuses any other format (export.format).
func (o *Office) ExportRegister(ctx context.Context, who ward.Officer, q RegisterQuery, w io.Writer, format string) error {
	write, err := writerOf(format)
	if err != nil {
		return err
	}
	profile, in, err := o.register(ctx, who, q)
	if err != nil {
		return err
	}
	lines := paper.RegisterLines(profile, in)
	if format == "xlsx" {
		total := make([]string, len(paper.RegisterHeads))
		total[1] = paper.RegisterTotal(in)
		lines = append(lines, total)
	}
	return write(w, paper.RegisterHeads, allLines(lines))
}

func allLines(lines [][]string) iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		for _, line := range lines {
			if !yield(line, nil) {
				return
			}
		}
	}
}

// register finds the cases of a register. What was refused at intake is not in it.
func (o *Office) register(ctx context.Context, who ward.Officer, q RegisterQuery) (ward.Profile, paper.RegisterInput, error) {
	period := ward.Period{From: q.From, To: q.To}
	in := paper.RegisterInput{Period: period, Field: viet.Clean(q.Field), ByField: true, At: period.AsOf(o.Now())}
	if err := Allow(who, ReadFigures); err != nil {
		return ward.Profile{}, in, err
	}
	if err := period.Check(); err != nil {
		return ward.Profile{}, in, err
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		return profile, in, err
	}
	_, f, at, err := o.choose(ctx, who, ward.CaseFilter{From: q.From, To: q.To, Field: in.Field})
	if err != nil {
		return profile, in, err
	}
	for c, err := range o.read(ctx).EachCase(f, at) {
		if err != nil {
			return profile, in, err
		}
		if c.Received() {
			in.Rows = append(in.Rows, c)
		}
	}
	return profile, in, nil
}
