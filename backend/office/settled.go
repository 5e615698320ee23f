package office

import (
	"context"

	"motcua/backend/ward"
)

// SettledSheets gives the sheets of a pile whose differences were settled, with who
// decided what. They are final: both entries are over, so that nobody keys by them.
func (o *Office) SettledSheets(ctx context.Context, who ward.Officer, batch string) ([]SheetDifferences, error) {
	if err := Allow(who, WorkOnSurveys); err != nil {
		return nil, err
	}
	read := o.read(ctx)
	sheets, err := read.SheetsOf(batch)
	if err != nil {
		return nil, err
	}
	out := []SheetDifferences{}
	for _, s := range sheets {
		if s.Status != ward.SheetFinal || len(s.Decisions) == 0 {
			continue
		}
		d, err := differencesOf(read, s)
		if err != nil {
			return nil, err
		}
		out = append(out, d)
	}
	return out, nil
}
