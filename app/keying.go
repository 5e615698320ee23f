package app

import (
	"context"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// Keying is the screens on which filled survey forms are keyed (F5).
type Keying struct{ d *desk }

// PilePage is one pile with its sheets.
type PilePage struct {
	Row    office.SheetBatchRow `json:"row"`
	Sheets []office.SheetRow    `json:"sheets"`
	Seats  []office.SeatRow     `json:"seats"` // half-keyed sheets
	ToDo   []string             `json:"toDo"`  // sentences: what keeps it from being closed
	// MaySecond counts the sheets whose second entry the person at this desk may make.
	MaySecond int `json:"maySecond"`
}

// SheetVoid takes a sheet out of what counts, or back in.
type SheetVoid struct {
	Sheet office.VoidInput `json:"sheet"`
	Which int              `json:"which"` // the entry that is being keyed, to sit down to the next sheet
}

// surveying runs an act about surveys for the person at this desk.
func surveying[In, Out any](s *Keying, act func(*office.Office, context.Context, ward.Officer, In) (Out, error), in In) (Out, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (Out, error) { return act(s.d.home().office, ctx, who, in) })
}

// Batches gives the piles of some months ("2026-10"), the newest first.
func (s *Keying) Batches(from, to string) ([]office.SheetBatchRow, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) ([]office.SheetBatchRow, error) {
		return s.d.home().office.SheetBatches(ctx, who, from, to)
	})
}

// Batch gives one pile with its sheets, and what keeps it from being closed.
func (s *Keying) Batch(id string) (PilePage, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (PilePage, error) {
		page, err := s.d.home().office.SheetBatchPage(ctx, who, id)
		return s.page(page), err
	})
}

func (s *Keying) page(page office.SheetBatchPage) PilePage {
	out := PilePage{Row: page.Row, Sheets: page.Sheets, Seats: page.Seats, ToDo: []string{}, MaySecond: page.MaySecond}
	for _, o := range page.Obstacles {
		out.ToDo = append(out.ToDo, words.Error(s.d.lang(), o))
	}
	return out
}

// HalfKeyed gives the half-keyed sheets that concern the person at this desk.
func (s *Keying) HalfKeyed() ([]office.HalfKeyed, error) {
	return as(s.d, s.d.home().office.HalfKeyed)
}

// Release takes a half-keyed sheet from before a typist who is away.
func (s *Keying) Release(in office.ReleaseInput) (PilePage, error) {
	page, err := surveying(s, (*office.Office).ReleaseSeat, in)
	return s.page(page), err
}

// OpenBatch opens a pile.
func (s *Keying) OpenBatch(in office.SheetBatchInput) (ward.SheetBatch, error) {
	return surveying(s, (*office.Office).OpenSheetBatch, in)
}

// RecountBatch puts right what was noted of a pile.
func (s *Keying) RecountBatch(in office.SheetBatchInput) (ward.SheetBatch, error) {
	return surveying(s, (*office.Office).RecountSheetBatch, in)
}

// CloseBatch closes a pile, or is refused with everything that is missing.
func (s *Keying) CloseBatch(id string) (ward.SheetBatch, error) {
	return surveying(s, (*office.Office).CloseSheetBatch, id)
}

// ReopenBatch opens a closed pile again, with the reason.
func (s *Keying) ReopenBatch(id, reason string) (ward.SheetBatch, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.SheetBatch, error) {
		return s.d.home().office.ReopenSheetBatch(ctx, who, id, reason)
	})
}

// Sit puts the next sheet of a pile before the person at this desk.
func (s *Keying) Sit(batch string, which int) (office.Seat, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (office.Seat, error) {
		return s.d.home().office.Sit(ctx, who, batch, which)
	})
}

// Key keeps answers of the sheet that is being keyed, durably; "" takes one back.
func (s *Keying) Key(in office.KeyInput) error {
	_, err := saving(s.d, done(func(ctx context.Context, who ward.Officer) error {
		return s.d.home().office.KeyAnswers(ctx, who, in)
	}))
	return err
}

// Finish notes the sheet as keyed and gives the next. Doubts ("doubt.must") come
// back as refusals until their names ("doubt.must:C01") are accepted.
func (s *Keying) Finish(in office.FinishSheetInput) (office.Seat, error) {
	return surveying(s, (*office.Office).FinishSheet, in)
}

// Place tells which sheet lies before the person, by its place or its number.
func (s *Keying) Place(in office.PlaceInput) (office.Seat, error) {
	return surveying(s, (*office.Office).PlaceSheet, in)
}

// Void records a sheet as not valid, or as valid after all, and gives the next.
func (s *Keying) Void(in SheetVoid) (office.Seat, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (office.Seat, error) {
		if err := s.d.home().office.VoidSheet(ctx, who, in.Sheet); err != nil || in.Which == 0 {
			return office.Seat{}, err
		}
		return s.d.home().office.Sit(ctx, who, in.Sheet.Batch, in.Which)
	})
}

// Differences gives the sheets of a pile whose two entries differ.
func (s *Keying) Differences(batch string) ([]office.SheetDifferences, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) ([]office.SheetDifferences, error) {
		return s.d.home().office.Differences(ctx, who, batch)
	})
}

// Settled gives the sheets of a pile whose differences were settled.
func (s *Keying) Settled(batch string) ([]office.SheetDifferences, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) ([]office.SheetDifferences, error) {
		return s.d.home().office.SettledSheets(ctx, who, batch)
	})
}

// Settle decides differences of a sheet.
func (s *Keying) Settle(sheet string, in []office.DecisionInput) (ward.Sheet, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.Sheet, error) {
		return s.d.home().office.SettleSheet(ctx, who, sheet, in)
	})
}

// SendBack sends one entry of a sheet back to who made it.
func (s *Keying) SendBack(in office.SendBackInput) (ward.Sheet, error) {
	return surveying(s, (*office.Office).SendSheetBack, in)
}

// Origin tells where a sheet lies.
func (s *Keying) Origin(sheet string) (office.SheetOrigin, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (office.SheetOrigin, error) {
		return s.d.home().office.SheetOrigin(ctx, who, sheet)
	})
}

// Read gives one sheet to read.
func (s *Keying) Read(sheet string) (office.SheetToRead, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (office.SheetToRead, error) {
		return s.d.home().office.ReadSheet(ctx, who, sheet)
	})
}

// ConsiderRemark keeps that the words on a sheet need no handling of their own.
func (s *Keying) ConsiderRemark(sheet, question string) (ward.Sheet, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.Sheet, error) {
		return s.d.home().office.ConsiderRemark(ctx, who, sheet, question)
	})
}

// NoteRemark makes the words on a sheet a matter of feedback.
func (s *Keying) NoteRemark(sheet, question string) (ward.Sheet, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.Sheet, error) {
		return s.d.home().office.NoteRemark(ctx, who, sheet, question)
	})
}
