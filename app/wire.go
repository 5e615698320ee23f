package app

import (
	"errors"
	"log"

	"motcua/app/words"
	"motcua/backend/ward"
)

// WireError is an error as the page sees it.
type WireError struct {
	Code     string      `json:"code"` // ward.Code, or "internal"
	Key      string      `json:"key"`
	Field    string      `json:"field"`
	Sentence string      `json:"sentence"`
	Fields   []WireField `json:"fields"` // every field that has to be put right
}

// WireField is one field that has to be put right.
type WireField struct {
	Field    string `json:"field"`
	Key      string `json:"key"`
	Sentence string `json:"sentence"`
}

// wire puts an error into the words of a language. What no person can put right
// is logged and shown as a fault of the program.
func wire(lang string, err error) WireError {
	var all ward.Refusals
	var one *ward.Error
	if !errors.As(err, &all) {
		if !errors.As(err, &one) {
			log.Printf("fault: %v", err)
			return WireError{Code: "internal", Key: "fault", Sentence: words.Say(lang, "fault", err.Error()), Fields: []WireField{}}
		}
		all = ward.Refusals{one}
	}
	if all[0].Cause != nil {
		log.Printf("refused: %v", err)
	}
	out := WireError{Code: string(all[0].Code), Key: all[0].Key, Field: all[0].Field, Sentence: words.Error(lang, all[0]), Fields: []WireField{}}
	for _, e := range all {
		if e.Field != "" {
			out.Fields = append(out.Fields, WireField{e.Field, e.Key, words.Error(lang, e)})
		}
	}
	return out
}
