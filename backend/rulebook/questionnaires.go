package rulebook

import (
	_ "embed" // the data is part of the program: it must be there offline
	"fmt"

	"motcua/backend/ward"
)

//go:embed data/questionnaires.json
var shippedQuestionnaires []byte

// ReadQuestionnaires takes a JSON list of survey forms like Read: their text is
// put in order, names that are not known are refused, and so is everything that
// ward.Questionnaire.Validate and the rules for several versions refuse.
func ReadQuestionnaires(data []byte) ([]ward.Questionnaire, error) {
	var all []ward.Questionnaire
	if err := decode(data, &all); err != nil {
		return nil, refuseFile("questionnaires", err)
	}
	for i, q := range all {
		all[i] = q.Tidy()
	}
	var bad ward.Refusals
	checkQuestionnaires(all, &bad)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return all, nil
}

// ReadQuestionnaire takes one survey form as JSON and puts its text in order. It
// refuses what is no survey form, a name that is not known too
// (rulebook.unreadable); whether the form is complete is for
// ward.Questionnaire.Validate to say.
func ReadQuestionnaire(data []byte) (ward.Questionnaire, error) {
	var q ward.Questionnaire
	if err := decode(data, &q); err != nil {
		return ward.Questionnaire{}, refuseFile("questionnaires", err)
	}
	return q.Tidy(), nil
}

func checkQuestionnaires(all []ward.Questionnaire, bad *ward.Refusals) {
	seen := map[string]bool{}
	for i, q := range all {
		place := fmt.Sprintf("questionnaires[%d]", i)
		if err := bad.AddUnder(place, q.Validate()); err != nil {
			panic(err) // Validate gives refusals and nothing else
		}
		c := checker{bad: bad, place: place, who: called(q.Code, i)}
		version := fmt.Sprint(q.Code, " ", q.Version)
		if seen[version] {
			c.refuse("version", "version_twice", q.Version)
		}
		seen[version] = true
		if !q.Verified {
			c.present(q.VerifiedNote, "verifiedNote", "verified_note")
		}
	}
}
