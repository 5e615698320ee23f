package rulebook

import (
	_ "embed" // the data is part of the program: it must be there offline

	"motcua/backend/viet"
	"motcua/backend/ward"
)

//go:embed data/letters.json
var shippedLetters []byte

// Letters gives the words of the papers about opinions that are shipped with the
// program: the letters of answer by outcome, and where khiếu nại and tố cáo go.
func Letters() (ward.Letters, error) { return ReadLetters(shippedLetters) }

// ReadLetters takes such words as JSON and puts their text in order; names that it
// does not know are refused (rulebook.unreadable).
func ReadLetters(data []byte) (ward.Letters, error) {
	var l ward.Letters
	if err := decode(data, &l); err != nil {
		return ward.Letters{}, refuseFile("letters", err)
	}
	for i := range l.Replies {
		r := &l.Replies[i]
		clean(&r.Again, &r.Lead)
		cleanAll(r.Before)
		cleanAll(r.After)
	}
	for i := range l.Guides {
		g := &l.Guides[i]
		clean(&g.Title, &g.Close, &g.Source, &g.Note)
		cleanAll(g.Intro)
		for j := range g.Points {
			clean(&g.Points[j].Head, &g.Points[j].Text)
		}
	}
	return l, nil
}

func cleanAll(all []string) {
	for i, s := range all {
		all[i] = viet.Clean(s)
	}
}
