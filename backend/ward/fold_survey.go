package ward

import (
	"reflect"
	"sort"
)

// AdoptedBody is the body of questionnaire.adopted.
type AdoptedBody struct {
	Questionnaire Questionnaire `json:"questionnaire"`
	Layout        FormLayout    `json:"layout"` // of its blank form
	By            string        `json:"by"`     // the officer's name, "" for what the program ships
}

// IssuedBody is the body of forms.issued.
type IssuedBody struct {
	Questionnaire string `json:"questionnaire"`
	Version       int    `json:"version"`
	Series        string `json:"series"`
	First         int    `json:"first"`
	Last          int    `json:"last"`
	Place         string `json:"place"`
	Date          Date   `json:"date"`
	By            string `json:"by"`
}

// AdoptedQuestionnaire is a version as the ward uses it.
type AdoptedQuestionnaire struct {
	Questionnaire
	Layout    FormLayout `json:"layout"`
	AdoptedAt Moment     `json:"adoptedAt"`
	AdoptedBy string     `json:"adoptedBy"`
	Origin    string     `json:"origin"` // the installation that adopted it
	// Conflicts are the events by which another installation adopted something
	// else under the same version: forms may be out in both wordings, so a person
	// has to look.
	Conflicts []string `json:"conflicts"`
}

// FoldQuestionnaire makes the versions of a questionnaire of its events, lowest
// first. While a version is unused the installation that adopted it may adopt it
// anew; of two installations the earlier word counts.
func FoldQuestionnaire(events []Event) ([]AdoptedQuestionnaire, error) {
	InOrder(events)
	by := map[int]AdoptedQuestionnaire{}
	for _, e := range events {
		if e.Kind != QuestionnaireAdopted {
			continue
		}
		b, err := decode[AdoptedBody](e)
		if err != nil {
			return nil, err
		}
		version := b.Questionnaire.Version
		old, known := by[version]
		if known && old.Origin != e.Origin {
			if reflect.DeepEqual(old.Questionnaire, b.Questionnaire) {
				continue // both took in what the program ships
			}
			old.Conflicts = append(old.Conflicts, e.ID)
			by[version] = old
			continue
		}
		by[version] = AdoptedQuestionnaire{Questionnaire: b.Questionnaire, Layout: b.Layout, AdoptedAt: e.At, AdoptedBy: b.By,
			Origin: e.Origin, Conflicts: append([]string{}, old.Conflicts...)}
	}
	out := []AdoptedQuestionnaire{}
	for _, q := range by {
		out = append(out, q)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Version < out[j].Version })
	return out, nil
}

// FoldForms makes a range of issued forms of its events; the first word counts,
// for the numbers are on paper. ok is false when they were never issued.
func FoldForms(id string, events []Event) (f IssuedForms, ok bool, err error) {
	InOrder(events)
	for _, e := range events {
		if e.Kind != FormsIssued || ok {
			continue
		}
		b, err := decode[IssuedBody](e)
		if err != nil {
			return f, false, err
		}
		f = IssuedForms{ID: id, Questionnaire: b.Questionnaire, Version: b.Version, Series: b.Series, First: b.First, Last: b.Last,
			Place: b.Place, Date: b.Date, At: e.At, By: b.By}
		ok = true
	}
	return f, ok, nil
}
