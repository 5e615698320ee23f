package office

import (
	"context"
	"fmt"
	"strings"

	"motcua/backend/paper"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// SurveySummaryKind is the kind of paper that sums up what survey forms say.
const SurveySummaryKind = "survey-summary"

// GroupLine is one group of a breakdown by its name.
type GroupLine struct {
	ward.GroupRate
	Label string `json:"label"`
}

// SurveyGroups gives a breakdown (SurveyBreakdown) with the groups by their names:
// officers and options have codes.
func (o *Office) SurveyGroups(ctx context.Context, who ward.Officer, in ResultsInput, by ward.Breakdown) ([]GroupLine, error) {
	groups, err := o.SurveyBreakdown(ctx, who, in, by)
	if err != nil {
		return nil, err
	}
	q, err := o.QuestionnaireOf(ctx, who, in.Questionnaire, in.Version)
	if err != nil {
		return nil, err
	}
	out := []GroupLine{}
	for _, g := range groups {
		label, err := o.groupLabel(ctx, q.Questionnaire, by, g.Group)
		if err != nil {
			return nil, err
		}
		out = append(out, GroupLine{g, label})
	}
	return out, nil
}

// groupLabel names a group; small groups put together, and sheets that say
// nothing, keep their sign.
func (o *Office) groupLabel(ctx context.Context, q ward.Questionnaire, by ward.Breakdown, group string) (string, error) {
	if group == ward.OtherGroups || group == ward.NoGroup {
		return group, nil
	}
	if by == "officer" {
		officer, found, err := o.read(ctx).Officer(group)
		if found {
			group = officer.Name
		}
		return group, err
	}
	code, _ := strings.CutPrefix(string(by), "question:")
	if ask, known := q.Question(code); known {
		option, _ := ask.Option(group)
		return option.Label, nil
	}
	return group, nil
}

// OpenPile is a pile that is not closed: results may still change.
type OpenPile struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Month   string `json:"month"`
	Count   int    `json:"count"`   // sheets, counted by hand
	Pending int    `json:"pending"` // of these, neither final nor void yet
}

// OpenPiles lists the piles of some months that are not closed, the oldest first.
func (o *Office) OpenPiles(ctx context.Context, who ward.Officer, in ResultsInput) ([]OpenPile, error) {
	if err := Allow(who, ReadSurveys); err != nil {
		return nil, err
	}
	return openPiles(o.read(ctx), in)
}

func openPiles(read store.Reader, in ResultsInput) ([]OpenPile, error) {
	all, err := read.OpenPiles(in.From, in.To, in.Questionnaire, in.Version)
	out := []OpenPile{}
	for _, b := range all {
		out = append(out, OpenPile{b.ID, b.Name, b.Month, b.Count, max(0, b.Count-b.Done)})
	}
	return out, err
}

// SurveySummaries sums up every version of a questionnaire that was keyed for a month.
func (o *Office) SurveySummaries(ctx context.Context, who ward.Officer, month string) ([]ward.SurveySummary, error) {
	versions, err := o.SurveyVersions(ctx, who, month, month)
	if err != nil {
		return nil, err
	}
	out := []ward.SurveySummary{}
	for _, v := range versions {
		s, err := o.SurveySummary(ctx, who, ResultsInput{From: month, To: month, Questionnaire: v.Questionnaire, Version: v.Version})
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

// SurveySummaryPaper prints what the sheets of some months say, broken down by one
// thing ("" = by place).
func (o *Office) SurveySummaryPaper(ctx context.Context, who ward.Officer, in ResultsInput, by ward.Breakdown) (Sheet, error) {
	if by == "" {
		by = "place"
	}
	report, err := o.surveyReport(ctx, who, in, by)
	if err != nil {
		return Sheet{}, err
	}
	pdf, err := paper.SurveySummary(report)
	name := fmt.Sprintf("tong-hop-khao-sat-%s-%d-%s.pdf", in.Questionnaire, in.Version, in.From)
	if in.To != in.From {
		name = strings.TrimSuffix(name, ".pdf") + "-" + in.To + ".pdf"
	}
	return Sheet{Name: name, PDF: pdf}, err
}

func (o *Office) surveyReport(ctx context.Context, who ward.Officer, in ResultsInput, by ward.Breakdown) (out paper.SurveyReport, err error) {
	if out.Summary, err = o.SurveySummary(ctx, who, in); err != nil {
		return out, err
	}
	groups, err := o.SurveyGroups(ctx, who, in, by)
	if err != nil {
		return out, err
	}
	for _, g := range groups {
		out.Groups = append(out.Groups, paper.SurveyGroup{GroupRate: g.GroupRate, Label: g.Label})
	}
	remarks, err := o.Remarks(ctx, who, in)
	if err != nil {
		return out, err
	}
	open, err := o.OpenPiles(ctx, who, in)
	if err != nil {
		return out, err
	}
	for _, pile := range open {
		out.Pending += pile.Pending
		out.Open = append(out.Open, pile.Name)
	}
	q, err := o.QuestionnaireOf(ctx, who, in.Questionnaire, in.Version)
	if err != nil {
		return out, err
	}
	if out.Profile, err = o.Profile(ctx); err != nil {
		return out, err
	}
	out.By, out.ByText, out.Remarks = by, askedIn(q.Questionnaire, by), len(remarks)
	out.DrawnUpBy, out.At = who.Name, o.Now()
	out.Period, err = o.monthsPeriod(ctx, in)
	return out, err
}

// askedIn gives the words of the question that a breakdown is by.
func askedIn(q ward.Questionnaire, by ward.Breakdown) string {
	code, _ := strings.CutPrefix(string(by), "question:")
	ask, _ := q.Question(code)
	return ask.Text
}

// monthsPeriod gives the days of some reporting months.
func (o *Office) monthsPeriod(ctx context.Context, in ResultsInput) (ward.Period, error) {
	first, err := o.MonthPeriod(ctx, in.From)
	if err != nil {
		return ward.Period{}, err
	}
	last, err := o.MonthPeriod(ctx, in.To)
	return ward.Period{From: first.From, To: last.To}, err
}
