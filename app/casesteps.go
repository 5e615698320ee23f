package app

import (
	"motcua/app/words"
	"motcua/backend/ward"
)

// StepLine is how long one unit had the file of a case.
type StepLine struct {
	Unit    string       `json:"unit"` // with the officer behind it, where both are known
	From    ward.Moment  `json:"from"`
	Until   ward.Moment  `json:"until"`   // "" while it has it
	Used    string       `json:"used"`    // "1 ngày 2 giờ", by office hours, without waiting for papers
	Allowed string       `json:"allowed"` // its share, or the whole limit, likewise
	Divided bool         `json:"divided"` // it has a share of its own
	DueAt   ward.Moment  `json:"dueAt"`   // "" while the clock stands
	Outcome ward.Outcome `json:"outcome"` // "" while it has it and is in time
}

func stepLines(lang string, way []ward.Stretch) []StepLine {
	out := []StepLine{}
	for _, s := range way {
		out = append(out, StepLine{unitOf(s), s.From, s.Until, words.Spent(lang, s.UsedIn), words.Spent(lang, s.AllowedIn), s.Divided, s.DueAt, s.Outcome})
	}
	return out
}

func unitOf(s ward.Stretch) string {
	if s.Who == "" || s.Who == s.Unit {
		return s.Unit
	}
	return s.Unit + " (" + s.Who + ")"
}
