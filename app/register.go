package app

import (
	"bytes"
	"context"
	"strings"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// registerOf reads which register is meant: "2026-10", "2026-10-01~2026-11-15", or
// that with "~" and a field.
func (h *house) registerOf(ctx context.Context, what string) (office.RegisterQuery, error) {
	from, rest, days := strings.Cut(what, "~")
	if !days {
		period, err := h.office.MonthPeriod(ctx, what)
		return office.RegisterQuery{From: period.From, To: period.To}, err
	}
	to, field, _ := strings.Cut(rest, "~")
	return office.RegisterQuery{From: ward.Date(from), To: ward.Date(to), Field: field}, nil
}

// ExportRegister keeps a register as a spreadsheet.
func (s *Papers) ExportRegister(q office.RegisterQuery) (Saved, error) {
	content, err := as(s.d, func(ctx context.Context, who ward.Officer) ([]byte, error) {
		var b bytes.Buffer
		err := s.d.home().office.ExportRegister(ctx, who, q, &b, "xlsx")
		return b.Bytes(), err
	})
	if err != nil {
		return Saved{}, err
	}
	return s.d.keep("so-theo-doi-"+string(q.From)+"-"+string(q.To)+".xlsx", xlsxType, content)
}
