package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// Speed is how fast and how well sheets were keyed, as first or second entry: one
// typist's own, or of all together.
type Speed struct{ store.KeyingSpeed }

// OwnSpeed gives the speed and errors of the person who asks, and of nobody else.
func (o *Office) OwnSpeed(ctx context.Context, who ward.Officer, in ResultsInput) (Speed, error) {
	return o.speed(ctx, who, WorkOnSurveys, in, who.ID)
}

// TeamSpeed gives a leader the speed and errors of all typists in sum.
func (o *Office) TeamSpeed(ctx context.Context, who ward.Officer, in ResultsInput) (Speed, error) {
	return o.speed(ctx, who, LeadSurveys, in, "")
}

func (o *Office) speed(ctx context.Context, who ward.Officer, act Act, in ResultsInput, typist string) (Speed, error) {
	if err := Allow(who, act); err != nil {
		return Speed{}, err
	}
	sum, err := o.read(ctx).KeyingSpeed(in.From, in.To, in.Questionnaire, in.Version, typist)
	return Speed{sum}, err
}
