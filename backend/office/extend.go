package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// mostExtension is how many days from today a new date may be at the most.
const mostExtension = 366

// leastUsual is how many working days further a new date may be without being
// asked about, however short the limit of the case is.
const leastUsual = 5

// ExtendCase gives a case its one new date with an apology (Mẫu 04): at the latest
// one day before the date promised; later it is still possible and marked late
// (domain.md 1.4).
//
// No rule was found for how far the new date may be. Ours: what is further than the
// case's own limit over again is refused (extension.far) until it is said to be
// meant, and a date more than a year away is a slip (extension.too_far).
func (o *Office) ExtendCase(ctx context.Context, who ward.Officer, in ExtendInput) (ward.Case, error) {
	return byRules(ctx, o, func(r *rules) (ward.Case, error) {
		decide, err := r.extending(who, in)
		if err != nil {
			return ward.Case{}, err
		}
		return o.change(ctx, who, in.CaseID, in.then(r.while(decide)))
	})
}

func (r *rules) extending(who ward.Officer, in ExtendInput) (decision, error) {
	var bad ward.Refusals
	reason, err := reasonOf(in.Reason)
	bad.Add(err)
	if _, err := ward.ParseDate(string(in.DueOn)); err != nil {
		bad.Add(ward.At("dueOn", err))
	} else if !r.time.WorkingDayOn(in.DueOn) {
		bad.Add(ward.Refuse("dueOn", "extension.day_off", in.DueOn))
	}
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		if err := mustBeOpen(c); err != nil {
			return "", nil, err
		}
		switch {
		case c.Extension != nil:
			return "", nil, ward.Conflict("extension.once", c.Extension.By, c.Extension.At)
		case in.DueOn <= c.DueAt.Date() || in.DueOn < t.Now().Date():
			return "", nil, ward.Refuse("dueOn", "extension.not_later", c.DueAt)
		case in.DueOn > t.Now().Date().Plus(mostExtension):
			return "", nil, ward.Refuse("dueOn", "extension.too_far", t.Now().Date().Plus(mostExtension))
		}
		if usual := r.usualExtension(c, t.Now()); in.DueOn > usual && !in.Far {
			return "", nil, ward.Refuse("dueOn", "extension.far", usual)
		}
		late := t.Now().Date() >= c.DueAt.Date()
		return ward.CaseExtended, ward.Extension{At: t.Now(), By: who.Name, Reason: reason, From: c.DueAt,
			DueAt: r.time.EndOfDay(in.DueOn), Late: late}, nil
	}, nil
}

// usualExtension is the last new date that needs no second look: the limit of the
// case over again, counted from the date promised or from now when that is over.
func (r *rules) usualExtension(c ward.Case, now ward.Moment) ward.Date {
	from := max(c.DueAt, now)
	usual := r.time.WorkingDaysAfter(from.Date(), leastUsual)
	if again, err := r.time.Due(from, c.Procedure.Limit); err == nil { // else the case has no limit that is known
		usual = max(usual, again.DueAt.Date())
	}
	return usual
}
