package office

import (
	"context"

	"motcua/backend/ward"
)

// SettledSheets gives the sheets of a pile whose differences were settled, with who
// decided what. They are final: both entries are over, so that nobody keys by them.
func (o *Office) SettledSheets(ctx context.Context, who ward.Officer, batch string) ([]SheetDifferences, error) {
	return o.differing(ctx, who, batch, func(s ward.Sheet) bool { return s.Status == ward.SheetFinal && len(s.Decisions) > 0 })
}
