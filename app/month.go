package app

import "motcua/backend/ward"

// Month is the month's figures and notices (F8).
type Month struct{ d *desk }

// Figures of a month "2026-10", by the office's cut-off day.
func (s *Month) Figures(month string) (ward.Figures, error) { return ward.Figures{}, nil }

// FiguresBetween gives the figures of any period.
func (s *Month) FiguresBetween(p ward.Period) (ward.Figures, error) { return ward.Figures{}, nil }
