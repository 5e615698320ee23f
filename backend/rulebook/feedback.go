package rulebook

import (
	_ "embed" // the data is part of the program: it must be there offline
	"fmt"

	"motcua/backend/ward"
)

//go:embed data/feedback.json
var shippedTerms []byte

// FeedbackTerms gives the shipped terms for handling opinions.
func FeedbackTerms() ([]ward.FeedbackTerms, error) { return ReadFeedbackTerms(shippedTerms) }

// ReadFeedbackTerms takes a JSON list of terms and checks them. It refuses names
// that it does not know and an empty list (rulebook.unreadable), and what
// ward.FeedbackTerms.Check refuses.
func ReadFeedbackTerms(data []byte) ([]ward.FeedbackTerms, error) {
	var all []ward.FeedbackTerms
	err := decode(data, &all)
	if err == nil && len(all) == 0 {
		err = fmt.Errorf("no terms")
	}
	if err != nil {
		return nil, refuseFile("feedback", err)
	}
	var bad ward.Refusals
	for i := range all {
		clean(&all[i].Source, &all[i].Note, &all[i].KeepNote)
		if err := bad.AddUnder(fmt.Sprintf("feedback[%d]", i), all[i].Check()); err != nil {
			return nil, err
		}
	}
	return all, bad.Err()
}
