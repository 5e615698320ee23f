package app

import (
	"motcua/backend/office"
	"motcua/backend/ward"
)

// Cases is the list of cases and the page of one (F3).
type Cases struct{ d *desk }

// HistoryLine is one event of a case as a sentence.
type HistoryLine struct {
	At       ward.Moment `json:"at"`
	Actor    string      `json:"actor"`
	Kind     string      `json:"kind"`
	Sentence string      `json:"sentence"`
}

// CasePage is everything about one case.
type CasePage struct {
	Case     ward.Case     `json:"case"`
	Standing ward.Standing `json:"standing"`
	Limit    string        `json:"limit"`
	History  []HistoryLine `json:"history"`
	// What this person can do with the case now: transfer, finish, handOver, correct.
	Can []string `json:"can"`
	// Explanation of the due time by today's calendar.
	Deadline ward.Deadline `json:"deadline"`
}

// FilterChoices are the values that filters offer.
type FilterChoices struct {
	Fields   []string `json:"fields"`
	Officers []string `json:"officers"`
}

// List gives a stretch of the cases that the filter chooses, newest first.
func (s *Cases) List(f ward.CaseFilter) (ward.CaseList, error) { return ward.CaseList{}, nil }

// Choices gives the values that the filters offer.
func (s *Cases) Choices() (FilterChoices, error) { return FilterChoices{}, nil }

// Open gives the page of a case by id or number.
func (s *Cases) Open(idOrCode string) (CasePage, error) { return CasePage{}, nil }

// Transfer hands the case to the officer or unit that solves it.
func (s *Cases) Transfer(in office.TransferInput) (ward.Case, error) { return ward.Case{}, nil }

// Finish marks the case finished with its result documents.
func (s *Cases) Finish(in office.FinishInput) (ward.Case, error) { return ward.Case{}, nil }

// Correct puts a mistake right, with a reason.
func (s *Cases) Correct(in office.CorrectInput) (ward.Case, error) { return ward.Case{}, nil }

// Export gives the cases that the filter chooses as a spreadsheet, "csv".
func (s *Cases) Export(f ward.CaseFilter) (File, error) { return File{}, nil }
