package app

import (
	"context"

	"motcua/backend/ward"
)

// Month is the month's figures and notices (F8).
type Month struct{ d *desk }

// Figures of a month "2026-10", by the office's cut-off day.
func (s *Month) Figures(month string) (ward.Figures, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (ward.Figures, error) {
		period, err := s.d.home().office.MonthPeriod(ctx, month)
		if err != nil {
			return ward.Figures{}, err
		}
		return s.d.home().office.Figures(ctx, who, period)
	})
}

// Current names the reporting month of today, by the office's cut-off day.
func (s *Month) Current() (string, error) {
	return as(s.d, func(ctx context.Context, _ ward.Officer) (string, error) {
		return s.d.home().office.CurrentMonth(ctx)
	})
}

// FiguresBetween gives the figures of any period.
func (s *Month) FiguresBetween(p ward.Period) (ward.Figures, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (ward.Figures, error) {
		return s.d.home().office.Figures(ctx, who, p)
	})
}
