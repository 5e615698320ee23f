package office

import (
	"context"

	"motcua/backend/ward"
)

// Speed is how fast and how well sheets were keyed: one typist's own, or of all
// together.
type Speed struct {
	Sheets   int `json:"sheets"`
	Strokes  int `json:"strokes"`
	Seconds  int `json:"seconds"`
	Compared int `json:"compared"` // answers that somebody else keyed as well
	Wrong    int `json:"wrong"`    // of those, wrong at first
	Typists  int `json:"typists"`
}

// OwnSpeed gives the speed and errors of the person who asks, and of nobody else.
func (o *Office) OwnSpeed(ctx context.Context, who ward.Officer, in ResultsInput) (Speed, error) {
	of, err := o.surveyed(ctx, who, WorkOnSurveys, in)
	if err != nil {
		return Speed{}, err
	}
	return speed(of.sheets, who.ID), nil
}

// TeamSpeed gives a leader the speed and errors of all typists in sum.
func (o *Office) TeamSpeed(ctx context.Context, who ward.Officer, in ResultsInput) (Speed, error) {
	of, err := o.surveyed(ctx, who, LeadSurveys, in)
	if err != nil {
		return Speed{}, err
	}
	return speed(of.sheets, ""), nil
}

// speed adds up the first entries of a typist, "" for all.
func speed(sheets []ward.SurveySheet, typist string) (out Speed) {
	seen := map[string]bool{}
	for _, s := range sheets {
		if s.Typist == "" || typist != "" && s.Typist != typist {
			continue
		}
		seen[s.Typist] = true
		out.Sheets++
		out.Strokes, out.Seconds = out.Strokes+s.Strokes, out.Seconds+s.Seconds
		out.Compared, out.Wrong = out.Compared+s.Compared, out.Wrong+s.Wrong
	}
	out.Typists = len(seen)
	return out
}
