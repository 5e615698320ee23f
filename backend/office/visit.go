package office

import (
	"context"
	"strconv"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// ReceiveVisit takes several cases of one visit in, all or none: one person, one
// receipt each. They share the number of the first as their visit; a case that
// came alone has none. A refusal names the case by its place: "1.procedureCode".
func (o *Office) ReceiveVisit(ctx context.Context, who ward.Officer, all []CaseInput) ([]ward.Case, error) {
	if err := Allow(who, WorkOnCases); err != nil {
		return nil, err
	}
	if len(all) == 0 || len(all) > mostVisit {
		return nil, ward.Refuse("", "intake.visit", mostVisit)
	}
	return byRules(ctx, o, func(r *rules) ([]ward.Case, error) { return o.receiveVisit(ctx, r, who, all) })
}

func (o *Office) receiveVisit(ctx context.Context, r *rules, who ward.Officer, all []CaseInput) (out []ward.Case, err error) {
	var bad ward.Refusals
	read := make([]reception, len(all))
	for i, in := range all {
		if read[i], err = o.readInput(r, in); bad.AddUnder(strconv.Itoa(i), err) != nil {
			return nil, err
		}
	}
	if err := bad.Err(); err != nil {
		return nil, err
	}
	err = o.store.Write(ctx, func(t *store.Tx) error {
		if out, err = receiveAll(t, r, who, read); err != nil {
			return err
		}
		return t.DropDraft(who.ID, IntakeScreen)
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// receiveAll gives every case of a visit its number, in their order.
func receiveAll(t *store.Tx, r *rules, who ward.Officer, all []reception) ([]ward.Case, error) {
	visit := ""
	if len(all) > 1 {
		series, number, err := nextNumber(t, r.counter, all[0].received)
		if err != nil {
			return nil, err
		}
		visit = store.JoinCode(series, number)
	}
	var out []ward.Case
	for i, got := range all {
		c, err := receive(t, r, who, got, visit)
		var bad ward.Refusals
		if bad.AddUnder(strconv.Itoa(i), err) != nil {
			return nil, err
		}
		if err := bad.Err(); err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return out, nil
}

// mostVisit is how many cases one visit may bring.
const mostVisit = 20
