package app

import (
	"context"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// Today is the first screen (F1): what is to be done now.
type Today struct{ d *desk }

// Board gives the numbers of the day; each is the length of a list of cases.
func (s *Today) Board() (office.Board, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (office.Board, error) {
		return s.d.home().office.Board(ctx, who)
	})
}
