package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// RefuseCase notes a dossier that was not taken in, with the reason (Mẫu 03). It
// gets a number and is never counted as received.
func (o *Office) RefuseCase(ctx context.Context, who ward.Officer, in CaseInput, why string) (ward.Case, error) {
	if err := Allow(who, WorkOnCases); err != nil {
		return ward.Case{}, err
	}
	r, err := o.known(ctx)
	if err != nil {
		return ward.Case{}, err
	}
	got, err := o.readInput(r, in)
	var bad ward.Refusals
	if bad.Add(err) != nil {
		return ward.Case{}, err
	}
	reason, err := reasonOf(why)
	bad.Add(err)
	if err := bad.Err(); err != nil {
		return ward.Case{}, err
	}
	var c ward.Case
	err = o.store.Write(ctx, func(t *store.Tx) error {
		if err := officialCodeFree(t.Reader, got.details.OfficialCode, ""); err != nil {
			return err
		}
		series, number, err := nextNumber(t, r.counter, got.received)
		if err != nil {
			return err
		}
		c, err = found(t, who, ward.CaseRefused, ward.RefusedBody{
			Code: store.JoinCode(series, number), Series: series, Number: number, Counter: r.counter.Name,
			Procedure: snapshot(got.procedure), At: got.received, By: who.Name, Reason: reason, CaseDetails: got.details,
		})
		if err != nil {
			return err
		}
		return t.DropDraft(who.ID, IntakeScreen)
	})
	return c, err
}
