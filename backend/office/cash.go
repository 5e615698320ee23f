package office

import (
	"context"

	"motcua/backend/ward"
)

// Cash gives the money taken in on a day, "2026-11-20": every payment and each
// officer's sum.
func (o *Office) Cash(ctx context.Context, who ward.Officer, day string) (ward.CashSheet, error) {
	if err := Allow(who, ReadCases); err != nil {
		return ward.CashSheet{}, err
	}
	on, err := ward.ParseDate(day)
	if err != nil {
		return ward.CashSheet{}, ward.At("day", err)
	}
	lines, err := o.read(ctx).Payments(on)
	return ward.AddUp(on, lines), err
}
