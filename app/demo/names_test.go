package demo

import (
	"testing"

	"motcua/backend/ward"
)

// No sender may be called by a word that a public text begins with: the text would look
// as if it named them, and the ward could not be filled.
func TestNames_InNoPublicText(t *testing.T) {
	var texts []string
	for _, v := range voices {
		texts = append(texts, v.public, v.done)
	}
	for _, v := range remarks {
		texts = append(texts, v.public, v.done)
	}
	var names []string
	for _, given := range append(menGiven, womenGiven...) {
		names = append(names, surnames[0]+" "+menMiddle[0]+" "+given)
	}
	for _, surname := range surnames {
		names = append(names, surname+" "+menMiddle[0]+" "+menGiven[0])
	}
	for _, text := range texts {
		if marks := ward.PersonalMarks(text, names, ""); len(marks) > 0 {
			t.Errorf("%q shows %+v", text, marks)
		}
	}
}
