package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// UndoFeedback takes the last move of an item back: by the officer who made it,
// within a quarter of an hour, as a fact of its own.
func (o *Office) UndoFeedback(ctx context.Context, who ward.Officer, in FeedbackUndo) (ward.Feedback, error) {
	return o.move(ctx, who, ReadFeedback, in.ID, Seen{}, takingBack(who, in.Event))
}

func takingBack(who ward.Officer, event string) ruling {
	return func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		last := f.LastMove
		if last == nil {
			return "", nil, ward.Conflict("undo.nothing")
		}
		by, _, err := t.Officer(last.Actor)
		switch {
		case err != nil:
			return "", nil, err
		case last.Event != event || f.LastChange != nil && f.LastChange.Event != last.Event:
			return "", nil, undoneTooLate(t, f)
		case last.Actor != who.ID:
			return "", nil, ward.Conflict("undo.other", by.Name, last.At)
		case t.Now() > undoMoveUntil(last):
			return "", nil, ward.Conflict("undo.too_late", int(undoWithin.Minutes()))
		}
		return ward.FeedbackUndone, ward.UndoneBody{Event: event, By: who.Name}, nil
	}
}

// undoneTooLate names who did something since, and what.
func undoneTooLate(t *store.Tx, f ward.Feedback) error {
	last := f.LastMove
	if f.LastChange != nil {
		last = f.LastChange
	}
	by, _, err := t.Officer(last.Actor)
	if err != nil {
		return err
	}
	return ward.Conflict("undo.moved_on", by.Name, last.Kind, last.At)
}

func undoMoveUntil(m *ward.Move) ward.Moment { return ward.MomentOf(m.At.Time().Add(undoWithin)) }

// FeedbackUndoUntil tells until when an officer may take the last move of an item
// back; "" when they may not.
func FeedbackUndoUntil(who ward.Officer, f ward.Feedback, now ward.Moment) ward.Moment {
	last := f.LastMove
	if last == nil || f.Anonymised != "" || last.Actor != who.ID || f.LastChange != nil && f.LastChange.Event != last.Event || Allow(who, ReadFeedback) != nil {
		return ""
	}
	if until := undoMoveUntil(last); now <= until {
		return until
	}
	return ""
}
