package office

import (
	"time"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// emptySeat is for how long a sheet stays before somebody who has answered nothing
// on it: whoever only looked into a pile must not keep it from being finished.
const emptySeat = 5 * time.Minute

// untouched says whether nobody else has this entry before them, and this person
// may key it.
func untouched(t *store.Tx, k store.Keying, who ward.Officer) (bool, error) {
	if may, err := blind(t, k, who); err != nil || !may {
		return false, err
	}
	other, err := t.KeyedBy(k, who.ID)
	return other == "", err
}

// deserted says whether this person may key the entry, and whoever has it before
// them left it without an answer; the seat is free then.
func deserted(t *store.Tx, k store.Keying, who ward.Officer) (bool, error) {
	if may, err := blind(t, k, who); err != nil || !may {
		return false, err
	}
	other, err := t.KeyedBy(k, who.ID)
	if err != nil || other == "" {
		return other == "", err
	}
	theirs, _, err := t.Keying(other)
	if err != nil || len(theirs.Answers) > 0 || t.Now().Time().Sub(theirs.StartedAt.Time()) < emptySeat {
		return false, err
	}
	return true, t.EndKeying(other)
}

// stillTheirs says whether the typist before whom a sheet lies can still finish it.
// A colleague may have found it void, or closed the pile: then it is kept for whoever
// comes to it if that is taken back, and keeps nobody from other piles.
func stillTheirs(t *store.Tx, who ward.Officer, k store.Keying) (bool, error) {
	b, _, err := t.SheetBatch(k.Batch)
	if err != nil {
		return false, err
	}
	sheet, known, err := t.SheetAt(k.Batch, k.Position)
	if err != nil || b.Closed == nil && (!known || sheet.MayKey(k.Which, who.ID)) {
		return err == nil, err
	}
	if len(k.Answers) > 0 {
		if err := t.KeepKeying(who.ID, k); err != nil {
			return false, err
		}
	}
	return false, t.EndKeying(who.ID)
}

// blind says whether this person can key the entry without knowing what it should be.
func blind(t *store.Tx, k store.Keying, who ward.Officer) (bool, error) {
	sheet, known, err := t.SheetAt(k.Batch, k.Position)
	return err == nil && !(known && knowsBoth(sheet, k.Which, who)), err
}

// knowsBoth says whether the entry was sent back by this person, who has seen it
// beside the other one.
func knowsBoth(s ward.Sheet, which int, who ward.Officer) bool {
	return s.Sent != nil && s.Sent.Entry == which && s.Sent.By == who.ID
}
