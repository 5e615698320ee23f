package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// ExplainLateness records afterwards why a case was late; the newest reason counts,
// before what an apology said. It can be said of a case that ended late, or that is
// open and overdue (late.not). The reason is one of a few (late.reason); for another a
// note says which (late.note). What is recorded already is not recorded again
// (late.said).
func (o *Office) ExplainLateness(ctx context.Context, who ward.Officer, in LateInput) (ward.Case, error) {
	if err := Allow(who, ExplainLate); err != nil {
		return ward.Case{}, err
	}
	decide, err := explaining(who, in)
	if err != nil {
		return ward.Case{}, err
	}
	return o.changeAs(ctx, who, ExplainLate, in.CaseID, in.then(decide))
}

func explaining(who ward.Officer, in LateInput) (decision, error) {
	note := viet.CleanText(in.Note)
	var bad ward.Refusals
	if !in.Reason.Tells() {
		bad.Add(ward.Refuse("reason", "late.reason"))
	}
	if in.Reason == ward.LateOther && note == "" {
		bad.Add(ward.Refuse("note", "late.note"))
	}
	bad.Add(tooLong("note", note, mostNote))
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		if !c.WasLate(t.Now()) {
			return "", nil, ward.Conflict("late.not", c.JudgedDueAt)
		}
		if l := c.Lateness; l != nil && l.Reason == in.Reason && l.Note == note {
			return "", nil, ward.Conflict("late.said", l.By, l.At)
		}
		return ward.LateExplained, ward.Lateness{At: t.Now(), By: who.Name, Reason: in.Reason, Note: note}, nil
	}, nil
}
