package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// SeatRow is a half-keyed sheet of a pile: how far it is, never what it says.
type SeatRow struct {
	Officer   string      `json:"officer"` // id of who keys it, or keyed of it last
	Name      string      `json:"name"`
	Which     int         `json:"which"` // 1 first, 2 second entry
	Position  int         `json:"position"`
	StartedAt ward.Moment `json:"startedAt"` // "" when it was kept for whoever comes next
	Answers   int         `json:"answers"`   // keyed so far
	Kept      bool        `json:"kept"`      // it lies before nobody
}

// What happens to what was keyed of a sheet that is released.
const (
	KeepKeyed = "KEEP" // whoever takes the sheet goes on with it
	DropKeyed = "DROP" // the sheet is keyed anew
)

// ReleaseInput takes a half-keyed sheet from before a typist who is away.
type ReleaseInput struct {
	Batch    string `json:"batch"`
	Officer  string `json:"officer"` // id of the typist
	Which    int    `json:"which"`
	Position int    `json:"position"`
	Keyed    string `json:"keyed"` // KEEP or DROP, chosen by a person
	Reason   string `json:"reason"`
}

// ReleaseSeat takes a half-keyed sheet from before a typist who is away, so that the
// pile can be finished, and says so in the journal. It shows nobody what was keyed;
// who goes on with it counts as a typist of this entry together with who began, and
// neither can key the other one. The typist's own screen is refused from then on
// (keying.released).
func (o *Office) ReleaseSeat(ctx context.Context, who ward.Officer, in ReleaseInput) (page SheetBatchPage, err error) {
	err = o.survey(ctx, who, ReleaseSeats, func(t *store.Tx) error {
		if _, err := openBatch(t, in.Batch); err != nil {
			return err
		}
		k, busy, err := t.Keying(in.Officer)
		if err != nil {
			return err
		}
		if !busy || k.Batch != in.Batch || k.Which != in.Which || k.Position != in.Position {
			return ward.Conflict("seat.gone", in.Position)
		}
		if err := in.check(); err != nil {
			return err
		}
		b, err := release(t, who, k, in)
		if err != nil {
			return err
		}
		page, err = batchPage(t.Reader, who, b)
		return err
	})
	return page, err
}

func (in *ReleaseInput) check() error {
	in.Reason = viet.Clean(in.Reason)
	var bad ward.Refusals
	if in.Keyed != KeepKeyed && in.Keyed != DropKeyed {
		bad.Add(ward.Refuse("keyed", "seat.keyed"))
	}
	if in.Reason == "" {
		bad.Add(ward.Refuse("reason", "seat.reason"))
	}
	bad.Add(tooLong("reason", in.Reason, mostNote))
	return bad.Err()
}

func release(t *store.Tx, who ward.Officer, k store.Keying, in ReleaseInput) (b ward.SheetBatch, err error) {
	typist, _, err := t.Officer(in.Officer)
	if err != nil {
		return b, err
	}
	kept := in.Keyed == KeepKeyed && len(k.Answers) > 0
	if kept {
		if err := t.KeepKeying(in.Officer, k); err != nil {
			return b, err
		}
	}
	if err := t.EndKeying(in.Officer); err != nil {
		return b, err
	}
	return writeBatch(t, "batch/"+k.Batch, ward.SeatTaken, who, ward.SeatReleased{Which: k.Which, Position: k.Position, Typist: in.Officer,
		TypistName: typist.Name, Answers: len(k.Answers), Kept: kept, Reason: in.Reason, Done: doneBy(who, t)})
}

// seatRows gives the half-keyed sheets of a pile with the names of who keys them.
func seatRows(read store.Reader, batch string) ([]SeatRow, error) {
	places, err := read.Seats(batch)
	out := []SeatRow{}
	for _, p := range places {
		officer, _, err := read.Officer(p.Officer)
		if err != nil {
			return nil, err
		}
		out = append(out, seatRow(p, officer))
	}
	return out, err
}

func seatRow(p store.SeatPlace, officer ward.Officer) SeatRow {
	return SeatRow{p.Officer, officer.Name, p.Which, p.Position, p.StartedAt, p.Answers, p.Kept}
}
