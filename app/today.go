package app

import (
	"bytes"
	"context"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// Today is the first screen (F1): what is to be done now.
type Today struct{ d *desk }

// Cash gives the money taken in on a day, "2026-11-20", officer by officer.
func (s *Today) Cash(day string) (ward.CashSheet, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (ward.CashSheet, error) {
		return s.d.home().office.Cash(ctx, who, day)
	})
}

// ExportCash keeps the payments of a day as a spreadsheet.
func (s *Today) ExportCash(day string) (Saved, error) {
	content, err := as(s.d, func(ctx context.Context, who ward.Officer) ([]byte, error) {
		var b bytes.Buffer
		err := s.d.home().office.ExportCash(ctx, who, day, &b)
		return b.Bytes(), err
	})
	if err != nil {
		return Saved{}, err
	}
	return s.d.keep("thu-phi-"+day+".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content)
}

// Board gives the numbers of the day; each is the length of a list of cases.
func (s *Today) Board() (office.Board, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (office.Board, error) {
		return s.d.home().office.Board(ctx, who)
	})
}
