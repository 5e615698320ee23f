package app

import (
	"context"
	"strings"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// Reports is what goes to the bodies above and what leaders look at (F9).
type Reports struct{ d *desk }

// Report makes a report for the screen.
func (s *Reports) Report(q office.ReportQuery) (ward.Report, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (ward.Report, error) {
		return s.d.home().office.Report(ctx, who, q)
	})
}

// reportOf reads which report is meant: "late~2026-10-01~2026-12-31".
func reportOf(what string) office.ReportQuery {
	kind, days, _ := strings.Cut(what, "~")
	from, to, _ := strings.Cut(days, "~")
	return office.ReportQuery{Kind: ward.ReportKind(kind), Period: ward.Period{From: ward.Date(from), To: ward.Date(to)}}
}

// Save keeps a report as a workbook.
func (s *Reports) Save(q office.ReportQuery) (Saved, error) {
	sheet, err := as(s.d, func(ctx context.Context, who ward.Officer) (office.Sheet, error) {
		return s.d.home().office.ReportBook(ctx, who, q)
	})
	if err != nil {
		return Saved{}, err
	}
	return s.d.keep(sheet.Name, xlsxType, sheet.PDF)
}

// Period gives the days of the reporting months from one to another ("2026-10"), by
// the office's cut-off day.
func (s *Reports) Period(from, to string) (ward.Period, error) {
	return as(s.d, func(ctx context.Context, _ ward.Officer) (ward.Period, error) {
		first, err := s.d.home().office.MonthPeriod(ctx, from)
		if err != nil {
			return ward.Period{}, err
		}
		last, err := s.d.home().office.MonthPeriod(ctx, to)
		return ward.Period{From: first.From, To: last.To}, err
	})
}
