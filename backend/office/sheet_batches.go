package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// SheetRow is a sheet in the list of its pile. It never tells what was answered:
// who keys it a second time sees this list too.
type SheetRow struct {
	ID        string           `json:"id"`
	Position  int              `json:"position"`
	Serial    string           `json:"serial"` // as printed
	Status    ward.SheetStatus `json:"status"`
	First     string           `json:"first"`  // who keyed it, by name
	Second    string           `json:"second"` // by name
	Voided    ward.VoidReason  `json:"voided"`
	Note      string           `json:"note"`
	SentTo    string           `json:"sentTo"` // by name
	Open      int              `json:"open"`   // differences nobody has settled
	Conflicts int              `json:"conflicts"`
}

// SheetBatchPage is one pile with its sheets.
type SheetBatchPage struct {
	Row       SheetBatchRow `json:"row"`
	Sheets    []SheetRow    `json:"sheets"`
	Seats     []SeatRow     `json:"seats"`     // half-keyed sheets
	MaySecond int           `json:"maySecond"` // sheets whose second entry the person who asks may make
	Obstacles []*ward.Error `json:"-"`         // what keeps it from being closed
}

// SheetBatches gives the piles of some months ("2026-10"), the newest first.
func (o *Office) SheetBatches(ctx context.Context, who ward.Officer, from, to string) ([]SheetBatchRow, error) {
	if err := Allow(who, ReadSurveys); err != nil {
		return nil, err
	}
	read := o.read(ctx)
	all, err := read.SheetBatches(from, to)
	if err != nil {
		return nil, err
	}
	counts, err := read.SheetCounts()
	if err != nil {
		return nil, err
	}
	out := []SheetBatchRow{}
	for _, b := range all {
		out = append(out, batchRow(b, counts[b.ID]))
	}
	return out, nil
}

func batchRow(b ward.SheetBatch, n map[ward.SheetStatus]int) SheetBatchRow {
	row := SheetBatchRow{SheetBatch: b, ToFirst: n[ward.SheetToFirst], ToSecond: n[ward.SheetToSecond], ToSettle: n[ward.SheetToSettle],
		Final: n[ward.SheetFinal], Void: n[ward.SheetVoid]}
	row.Keyed = row.ToFirst + row.ToSecond + row.ToSettle + row.Final + row.Void
	return row
}

// SheetBatchPage gives one pile with its sheets, and what keeps it from being closed.
func (o *Office) SheetBatchPage(ctx context.Context, who ward.Officer, id string) (SheetBatchPage, error) {
	if err := Allow(who, ReadSurveys); err != nil {
		return SheetBatchPage{}, err
	}
	read := o.read(ctx)
	b, found, err := read.SheetBatch(id)
	if err != nil || !found {
		return SheetBatchPage{}, orUnknown(err)
	}
	return batchPage(read, who, b)
}

func batchPage(read store.Reader, who ward.Officer, b ward.SheetBatch) (SheetBatchPage, error) {
	sheets, err := read.SheetsOf(b.ID)
	if err != nil {
		return SheetBatchPage{}, err
	}
	page := SheetBatchPage{Sheets: []SheetRow{}}
	counts := map[ward.SheetStatus]int{}
	for _, s := range sheets {
		if counts[s.Status]++; Allow(who, WorkOnSurveys) == nil && s.MayKey(2, who.ID) && !knowsBoth(s, 2, who) {
			page.MaySecond++
		}
		page.Sheets = append(page.Sheets, sheetRow(s))
	}
	page.Row = batchRow(b, counts)
	if b.Closed == nil {
		if page.Obstacles, err = obstacles(read, b, sheets); err != nil {
			return page, err
		}
	}
	page.Seats, err = seatRows(read, b.ID)
	return page, err
}

func obstacles(read store.Reader, b ward.SheetBatch, sheets []ward.Sheet) ([]*ward.Error, error) {
	q, found, err := read.Questionnaire(b.Questionnaire, b.Version)
	if err != nil || !found {
		return nil, orUnknown(err)
	}
	out := b.Obstacles(q.Questionnaire, sheets)
	if len(sheets) < b.Count {
		return out, nil
	}
	half, err := halfKeyedIn(read, b, sheets)
	return append(out, half...), err
}

// halfKeyedIn names the sheets of a pile that somebody has begun and that no count
// tells of: with a count that is too low the pile could be closed over them.
func halfKeyedIn(read store.Reader, b ward.SheetBatch, sheets []ward.Sheet) ([]*ward.Error, error) {
	seats, err := seatRows(read, b.ID)
	if err != nil {
		return nil, err
	}
	known := map[int]bool{}
	for _, s := range sheets {
		known[s.Position] = true
	}
	var out []*ward.Error
	for _, seat := range seats {
		if seat.Answers > 0 && !seat.Kept && !known[seat.Position] {
			out = append(out, ward.Refuse("", "batch.half_keyed", seat.Position, seat.Name))
		}
	}
	return out, nil
}

func sheetRow(s ward.Sheet) SheetRow {
	row := SheetRow{ID: s.ID, Position: s.Position, Status: s.Status, Open: len(s.Undecided()), Conflicts: len(s.Conflicts)}
	if s.Serial != "" {
		row.Serial = ward.Checked(s.Serial)
	}
	if s.First != nil {
		row.First = s.First.ByName
	}
	if s.Second != nil {
		row.Second = s.Second.ByName
	}
	if s.Voided != nil {
		row.Voided, row.Note = s.Voided.Reason, s.Voided.Note
	}
	if s.Sent != nil {
		row.SentTo = s.Sent.ToName
	}
	return row
}
