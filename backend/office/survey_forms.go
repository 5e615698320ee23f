package office

import (
	"context"
	"fmt"
	"unicode/utf8"

	"motcua/backend/paper"
	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

const (
	mostForms  = 500 // at a time: more is a slip of the keyboard
	issueReach = 31  // days before and after today
)

// IssueInput gives blank forms out.
type IssueInput struct {
	Questionnaire string    `json:"questionnaire"`
	Count         int       `json:"count"`
	Place         string    `json:"place"` // where they lie or are handed out
	Date          ward.Date `json:"date"`  // from when on, "" = today
}

// FormsRegister is what was given out in a period.
type FormsRegister struct {
	Period ward.Period        `json:"period"`
	Issued []ward.IssuedForms `json:"issued"` // newest first
	Counts []ward.FormsCount  `json:"counts"`
	Total  int                `json:"total"`
}

// IssueForms numbers blank forms of the version in force on the day and registers
// them; the numbers are given once and for ever. Refusals: forms.count,
// forms.place, forms.date, forms.run_out, questionnaire.unknown, .not_in_force and
// .layout_changed.
func (o *Office) IssueForms(ctx context.Context, who ward.Officer, in IssueInput) (out ward.IssuedForms, err error) {
	if err := Allow(who, WorkOnSurveys); err != nil {
		return out, err
	}
	if err := in.check(o.Now().Date()); err != nil {
		return out, err
	}
	counter, err := o.Counter(ctx)
	if err != nil {
		return out, err
	}
	err = o.store.Write(ctx, func(t *store.Tx) error {
		out, err = issue(t, who, counter.Letter, in)
		return err
	})
	return out, err
}

// check puts the input in order and marks what is wrong with it.
func (in *IssueInput) check(today ward.Date) error {
	var bad ward.Refusals
	in.Place = viet.Clean(in.Place)
	if in.Date == "" {
		in.Date = today
	}
	if in.Count < 1 || in.Count > mostForms {
		bad.Add(ward.Refuse("count", "forms.count", mostForms))
	}
	if utf8.RuneCountInString(in.Place) == 0 {
		bad.Add(ward.Refuse("place", "forms.place"))
	}
	bad.Add(tooLong("place", in.Place, mostName))
	first, last := today.Plus(-issueReach), today.Plus(issueReach)
	if _, err := ward.ParseDate(string(in.Date)); err != nil {
		bad.Add(ward.At("date", err))
	} else if in.Date < first || in.Date > last {
		bad.Add(ward.Refuse("date", "forms.date", first, last))
	}
	return bad.Err()
}

func issue(t *store.Tx, who ward.Officer, series string, in IssueInput) (f ward.IssuedForms, err error) {
	q, err := inForce(t, in.Questionnaire, in.Date)
	if err != nil {
		return f, err
	}
	if err := printable(q); err != nil {
		return f, err
	}
	last, err := t.LastSerial(series)
	if err != nil {
		return f, err
	}
	if left := ward.MostSerial - last; in.Count > left {
		return f, ward.Refuse("count", "forms.run_out", left)
	}
	events, err := t.Append(ward.Fact{Subject: "forms/", Kind: ward.FormsIssued, Actor: who.ID,
		Body: ward.IssuedBody{Questionnaire: q.Code, Version: q.Version, Series: series, First: last + 1, Last: last + in.Count,
			Place: in.Place, Date: in.Date, By: who.Name}})
	if err != nil {
		return f, err
	}
	f, _, err = ward.FoldForms(events[0].ID, events)
	return f, err
}

func inForce(t *store.Tx, code string, on ward.Date) (ward.AdoptedQuestionnaire, error) {
	all, err := t.QuestionnaireVersions(code)
	if err != nil {
		return ward.AdoptedQuestionnaire{}, err
	}
	if len(all) == 0 {
		return ward.AdoptedQuestionnaire{}, ward.At("questionnaire", ward.NotFound("questionnaire.unknown", code))
	}
	now, begun := ward.InForce(definitions(all, code), on)
	for _, q := range all {
		if begun && q.Version == now.Version {
			return q, nil
		}
	}
	return ward.AdoptedQuestionnaire{}, ward.Refuse("date", "questionnaire.not_in_force", code, on)
}

// FormsIssued gives the register of what was given out in a period.
func (o *Office) FormsIssued(ctx context.Context, who ward.Officer, p ward.Period) (FormsRegister, error) {
	if err := Allow(who, ReadSurveys); err != nil {
		return FormsRegister{}, err
	}
	if err := p.Check(); err != nil {
		return FormsRegister{}, err
	}
	r := o.read(ctx)
	out := FormsRegister{Period: p}
	var err error
	if out.Issued, err = r.FormsIssued(p); err != nil {
		return out, err
	}
	if out.Counts, err = r.FormsCount(p); err != nil {
		return out, err
	}
	for _, c := range out.Counts {
		out.Total += c.Count
	}
	return out, nil
}

// FormsPaper prints the forms of a range that was given out, each with its number;
// printed again they are the same forms. Layout is A5_PAIR (default) or A5.
func (o *Office) FormsPaper(ctx context.Context, who ward.Officer, id, layout string) (Sheet, error) {
	if err := Allow(who, WorkOnSurveys); err != nil {
		return Sheet{}, err
	}
	f, found, err := o.read(ctx).Forms(id)
	if err != nil {
		return Sheet{}, err
	}
	if !found {
		return Sheet{}, ward.NotFound("forms.unknown")
	}
	serials := f.Serials()
	name := fmt.Sprintf("phieu-%s-%s-%s.pdf", f.Questionnaire, serials[0], serials[len(serials)-1])
	return o.formsSheet(ctx, f.Questionnaire, f.Version, name, paper.FormRun{Serials: serials, Layout: paper.SlipLayout(layout), At: f.At})
}

// BlankForm prints one form of a version without a number, to look at; version 0 is
// the newest.
func (o *Office) BlankForm(ctx context.Context, who ward.Officer, code string, version int) (Sheet, error) {
	q, err := o.QuestionnaireOf(ctx, who, code, version)
	if err != nil {
		return Sheet{}, err
	}
	name := fmt.Sprintf("mau-phieu-%s-%d.pdf", q.Code, q.Version)
	return o.formsSheet(ctx, q.Code, q.Version, name, paper.FormRun{Layout: paper.SlipA5, At: q.AdoptedAt})
}

func (o *Office) formsSheet(ctx context.Context, code string, version int, name string, run paper.FormRun) (Sheet, error) {
	q, found, err := o.read(ctx).Questionnaire(code, version)
	if err != nil {
		return Sheet{}, err
	}
	if !found {
		return Sheet{}, ward.NotFound("questionnaire.unknown", code)
	}
	if err := printable(q); err != nil {
		return Sheet{}, err
	}
	if run.Profile, err = o.Profile(ctx); err != nil {
		return Sheet{}, err
	}
	run.Questionnaire = q.Questionnaire
	pdf, err := paper.Forms(run)
	return Sheet{Name: name, PDF: pdf}, err
}
