package office

import (
	"context"
	"slices"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// HalfKeyed is a half-keyed sheet wherever it lies, for going on with it after a
// power cut: how far it is, never what it says.
type HalfKeyed struct {
	SeatRow
	Batch         string `json:"batch"` // id of the pile
	BatchName     string `json:"batchName"`
	Month         string `json:"month"` // of the pile
	Questionnaire string `json:"questionnaire"`
	Version       int    `json:"version"`
	Question      int    `json:"question"`  // number on the paper to go on with, 0 at the end of the sheet
	Questions     int    `json:"questions"` // on the paper
	Mine          bool   `json:"mine"`
}

// HalfKeyed gives the half-keyed sheets of open piles: to everybody their own, and
// to whoever may release them also those of others and those that were kept for
// whoever comes next. Their own come first, then the longest begun.
func (o *Office) HalfKeyed(ctx context.Context, who ward.Officer) ([]HalfKeyed, error) {
	if err := Allow(who, ReadSurveys); err != nil {
		return nil, err
	}
	read := o.read(ctx)
	all, err := read.HalfKeyed()
	if err != nil {
		return nil, err
	}
	mine, others := []HalfKeyed{}, []HalfKeyed{}
	for _, place := range all {
		own := place.Officer == who.ID && !place.Kept
		if !own && !allowed[who.Role][ReleaseSeats] {
			continue
		}
		row, err := halfKeyed(read, place)
		if err != nil {
			return nil, err
		}
		if row.Mine = own; own {
			mine = append(mine, row)
		} else {
			others = append(others, row)
		}
	}
	return slices.Concat(mine, others), nil
}

func halfKeyed(read store.Reader, place store.HalfKeyed) (row HalfKeyed, err error) {
	officer, _, err := read.Officer(place.Officer)
	if err != nil {
		return row, err
	}
	b, found, err := read.SheetBatch(place.Batch)
	if err != nil || !found {
		return row, orUnknown(err)
	}
	version, found, err := read.Questionnaire(b.Questionnaire, b.Version)
	if err != nil || !found {
		return row, orUnknown(err)
	}
	return HalfKeyed{SeatRow: seatRow(place.SeatPlace, officer), Batch: b.ID, BatchName: b.Name, Month: b.Month, Questionnaire: b.Questionnaire,
		Version: b.Version, Question: goesOn(version.Questionnaire, place.Keyed), Questions: len(version.Questions())}, nil
}

// goesOn gives the number of the first question that has no answer yet, 0 for none.
func goesOn(q ward.Questionnaire, keyed ward.Answers) int {
	for _, code := range q.Asked(keyed) {
		if keyed[code] == "" {
			return q.Number(code)
		}
	}
	return 0
}
