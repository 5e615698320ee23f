package office

import (
	"context"
	"strconv"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// ReceiveVisit takes several cases of one visit in, all or none: one person, one
// receipt each. They share the number of the first as their visit. A refusal
// names the case by its place: "1.procedureCode".
func (o *Office) ReceiveVisit(ctx context.Context, who ward.Officer, all []CaseInput) ([]ward.Case, error) {
	if err := Allow(who, WorkOnCases); err != nil {
		return nil, err
	}
	r, err := o.known(ctx)
	if err != nil {
		return nil, err
	}
	if len(all) == 0 || len(all) > mostVisit {
		return nil, ward.Refuse("", "intake.visit", mostVisit)
	}
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
	var out []ward.Case
	err = o.store.Write(ctx, func(t *store.Tx) error {
		visit := ""
		for _, got := range read {
			c, err := receive(t, r, who, got, visit)
			if err != nil {
				return err
			}
			out = append(out, c)
			if visit == "" {
				visit = c.Code
			}
		}
		return t.DropDraft(who.ID, IntakeScreen)
	})
	return out, err
}

// mostVisit is how many cases one visit may bring.
const mostVisit = 20
