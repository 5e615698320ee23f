package office

import (
	"context"
	"time"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// undoWithin is how long the officer who moved a case may take the move back.
const undoWithin = 15 * time.Minute

// UndoLast takes the last move of a case back: by the officer who made it, within
// a quarter of an hour, as a fact of its own. The move is named, so that an undo
// pressed twice takes one move back and not two (undo.moved_on). Whoever may make the
// move may take it back (access.role).
func (o *Office) UndoLast(ctx context.Context, who ward.Officer, in UndoInput) (ward.Case, error) {
	return o.changeAs(ctx, who, ExplainLate, in.CaseID, undoing(who, in.Event))
}

// undoing takes one move back while it is the last.
func undoing(who ward.Officer, event string) decision {
	return func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		if err := mustBeLastMove(c, event, t); err != nil {
			return "", nil, err
		}
		if c.LastMove.Actor != who.ID {
			mover, _, err := t.Officer(c.LastMove.Actor)
			if err == nil {
				err = ward.Conflict("undo.other", mover.Name, c.LastMove.At)
			}
			return "", nil, err
		}
		return ward.CaseUndone, ward.UndoneBody{Event: event, By: who.Name}, mayUndo(c, who, t.Now())
	}
}

// mustBeLastMove refuses a move that is not the last any more, naming who did
// something since and when (undo.moved_on).
func mustBeLastMove(c ward.Case, event string, t *store.Tx) error {
	last := c.LastMove
	if last == nil {
		return ward.Conflict("undo.nothing")
	}
	if last.Event == event {
		return nil
	}
	if c.LastChange != nil {
		last = c.LastChange
	}
	by, _, err := t.Officer(last.Actor)
	if err != nil {
		return err
	}
	return ward.Conflict("undo.moved_on", by.Name, last.Kind, last.At)
}

// moverNeeds is what somebody must be allowed to do who makes a move.
func moverNeeds(kind ward.Kind) Act {
	if kind == ward.LateExplained {
		return ExplainLate
	}
	return WorkOnCases
}

// mayUndo refuses the undo of somebody else's move (undo.other), of one too long ago
// (undo.too_late) and of one that the role does not cover (access.role).
func mayUndo(c ward.Case, who ward.Officer, now ward.Moment) error {
	switch {
	case c.LastMove == nil:
		return ward.Conflict("undo.nothing")
	case c.LastMove.Kind == ward.CaseImported:
		return ward.Conflict("undo.import")
	case c.LastMove.Actor != who.ID:
		return ward.Conflict("undo.other")
	case now > undoUntil(c):
		return ward.Conflict("undo.too_late", int(undoWithin.Minutes()))
	}
	return Allow(who, moverNeeds(c.LastMove.Kind))
}

// undoUntil is the last moment at which the last move of a case may be taken back.
func undoUntil(c ward.Case) ward.Moment { return ward.MomentOf(c.LastMove.At.Time().Add(undoWithin)) }

// UndoUntil tells until when an officer may take the last move of a case back; ""
// when they may not.
func UndoUntil(who ward.Officer, c ward.Case, now ward.Moment) ward.Moment {
	if mayUndo(c, who, now) != nil {
		return ""
	}
	return undoUntil(c)
}
