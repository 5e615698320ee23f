package office

import (
	"context"

	"motcua/backend/ward"
)

// Board is what is to be done now. Each number is the length of the list that
// the filter Due of its name gives.
type Board struct {
	At           ward.Moment `json:"at"`
	DueToday     int         `json:"dueToday"`     // TODAY
	Overdue      int         `json:"overdue"`      // OVERDUE
	Soon         int         `json:"soon"`         // SOON: within two working days, today's among them
	Waiting      int         `json:"waiting"`      // WAITING: for the citizen's papers
	NotCollected int         `json:"notCollected"` // READY: a result nobody has collected
	Unpaid       int         `json:"unpaid"`       // UNPAID: something is still to be paid
	Posted       int         `json:"posted"`       // POSTED: with the post, neither delivered nor brought back
	Mine         int         `json:"mine"`         // MINE: files handed to me that I have not confirmed
}

// Board counts what is to be done now.
func (o *Office) Board(ctx context.Context, who ward.Officer) (Board, error) {
	if err := Allow(who, ReadCases); err != nil {
		return Board{}, err
	}
	r, err := o.known(ctx)
	if err != nil {
		return Board{}, err
	}
	at := o.times(r)
	b := Board{At: at.Now}
	read := o.read(ctx)
	for due, n := range map[string]*int{"TODAY": &b.DueToday, "OVERDUE": &b.Overdue, "SOON": &b.Soon, "WAITING": &b.Waiting,
		"READY": &b.NotCollected, "UNPAID": &b.Unpaid, "POSTED": &b.Posted, "MINE": &b.Mine} {
		if *n, err = read.CountCases(ward.CaseFilter{Due: due, Mine: who.Name, MineID: who.ID}, at); err != nil {
			return b, err
		}
	}
	return b, nil
}
