package rulebook

import (
	"bytes"
	_ "embed" // the data is part of the program: it must be there offline
	"encoding/json"
	"errors"
	"io"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

//go:embed data/procedures.json
var shippedProcedures []byte

//go:embed data/days.json
var shippedDays []byte

// Load gives the rulebook shipped with the program. It refuses what Read
// refuses, which a test keeps from happening.
func Load() (ward.Rulebook, error) {
	book, err := Read(shippedProcedures, shippedDays)
	if err != nil {
		return book, err
	}
	book.Questionnaires, err = ReadQuestionnaires(shippedQuestionnaires)
	return book, err
}

// Read takes a JSON list of procedures and a JSON list of calendar years, puts
// their text in order (NFC, no stray spaces) and checks them. It refuses names
// that it does not know (rulebook.unreadable), because a misspelt name would
// silently lose a rule, and everything that Check refuses.
func Read(procedures, days []byte) (ward.Rulebook, error) {
	var book ward.Rulebook
	var bad ward.Refusals
	if err := decode(procedures, &book.Procedures); err != nil {
		bad = append(bad, refuseFile("procedures", err))
	}
	if err := decode(days, &book.Years); err != nil {
		bad = append(bad, refuseFile("years", err))
	}
	if err := bad.Err(); err != nil {
		return ward.Rulebook{}, err
	}
	tidy(&book)
	if err := Check(book); err != nil {
		return ward.Rulebook{}, err
	}
	return book, nil
}

func refuseFile(field string, cause error) *ward.Error {
	e := ward.Refuse(field, "rulebook.unreadable", field, cause)
	e.Cause = cause
	return e
}

func decode(data []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("text after the list")
	}
	return nil
}

// tidy cleans every text of the book in place.
func tidy(book *ward.Rulebook) {
	for i := range book.Procedures {
		p := &book.Procedures[i]
		clean(&p.Code, &p.Name, &p.Field, &p.LimitNote, &p.Fee.Note, &p.Result, &p.Source, &p.VerifiedNote)
		for j := range p.Papers {
			clean(&p.Papers[j])
		}
		for j := range p.Steps {
			clean(&p.Steps[j].Unit)
		}
	}
	for i := range book.Years {
		y := &book.Years[i]
		clean(&y.Note)
		for j := range y.Days {
			clean(&y.Days[j].Name, &y.Days[j].Source)
		}
	}
}

func clean(all ...*string) {
	for _, s := range all {
		*s = viet.Clean(*s)
	}
}
