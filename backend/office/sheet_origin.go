package office

import (
	"context"

	"motcua/backend/ward"
)

// SheetOrigin is where a sheet lies, for whoever wants to take its paper in hand.
// It tells no answer.
type SheetOrigin struct {
	Batch    string `json:"batch"` // id of the pile
	Name     string `json:"name"`  // of the pile
	Month    string `json:"month"`
	Position int    `json:"position"`
	Serial   string `json:"serial"` // as printed, "" when it has none
}

// SheetOrigin tells in which pile a sheet lies, and where.
func (o *Office) SheetOrigin(ctx context.Context, who ward.Officer, id string) (SheetOrigin, error) {
	if err := Allow(who, ReadSurveys); err != nil {
		return SheetOrigin{}, err
	}
	read := o.read(ctx)
	s, found, err := read.Sheet(id)
	if err != nil {
		return SheetOrigin{}, err
	}
	if !found {
		return SheetOrigin{}, ward.NotFound("sheet.unknown")
	}
	b, found, err := read.SheetBatch(s.Batch)
	if err != nil || !found {
		return SheetOrigin{}, orUnknown(err)
	}
	row := sheetRow(s)
	return SheetOrigin{b.ID, b.Name, b.Month, s.Position, row.Serial}, nil
}
