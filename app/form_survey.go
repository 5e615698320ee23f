package app

import (
	"context"
	"fmt"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// surveyQuery says which survey form is printed. With a count, forms are numbered
// and registered; without one it is a form to look at. A count of none is refused
// like any other that cannot be.
type surveyQuery struct {
	questionnaire string
	version       int
	numbered      bool // a count was given
	issue         office.IssueInput
	layout        string
}

// survey makes blank survey forms, and says which numbers were given.
func (c *cli) survey(ctx context.Context, o *office.Office, q surveyQuery) (office.Sheet, error) {
	if !q.numbered {
		return o.BlankForm(ctx, system, q.questionnaire, q.version)
	}
	q.issue.Questionnaire = q.questionnaire
	f, err := o.IssueForms(ctx, system, q.issue)
	if err != nil {
		return office.Sheet{}, err
	}
	first, last := ward.Serial{Series: f.Series, Number: f.First}, ward.Serial{Series: f.Series, Number: f.Last}
	fmt.Fprintln(c.out, first.Printed(), last.Printed())
	return o.FormsPaper(ctx, system, f.ID, q.layout)
}
