package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// ResultsInput says which sheets are summed up.
type ResultsInput struct {
	From          string `json:"from"` // month, "2026-10"
	To            string `json:"to"`
	Questionnaire string `json:"questionnaire"`
	Version       int    `json:"version"`
}

// MonthRate is one point of a trend.
type MonthRate struct {
	Month     string     `json:"month"`
	Valid     int        `json:"valid"`
	Satisfied ward.Share `json:"satisfied"`
}

// Remark is an answer in words.
type Remark struct {
	Sheet    string            `json:"sheet"` // id
	Batch    string            `json:"batch"` // name of the pile
	Month    string            `json:"month"`
	Position int               `json:"position"`
	Question string            `json:"question"` // code
	Text     string            `json:"text"`     // of the question
	Words    string            `json:"words"`
	Noted    *ward.NotedRemark `json:"noted"` // nil until it became a matter of feedback
}

// surveyed is what one look at the results needs.
type surveyed struct {
	form   ward.Questionnaire
	sheets []ward.SurveySheet
}

// surveyed reads the sheets that are asked for.
func (o *Office) surveyed(ctx context.Context, who ward.Officer, act Act, in ResultsInput) (out surveyed, err error) {
	if err := Allow(who, act); err != nil {
		return out, err
	}
	var bad ward.Refusals
	for field, month := range map[string]string{"from": in.From, "to": in.To} {
		if !monthShape.MatchString(month) {
			bad.Add(ward.Refuse(field, "batch.month", month))
		}
	}
	if err := bad.Err(); err != nil {
		return out, err
	}
	read := o.read(ctx)
	q, found, err := read.Questionnaire(in.Questionnaire, in.Version)
	if err != nil {
		return out, err
	}
	if !found {
		return out, ward.NotFound("batch.questionnaire", in.Questionnaire)
	}
	out.form = q.Questionnaire
	out.sheets, err = read.SurveySheets(in.From, in.To, in.Questionnaire, in.Version)
	return out, err
}

// SurveyVersions gives the versions of questionnaires that were keyed for some months.
func (o *Office) SurveyVersions(ctx context.Context, who ward.Officer, from, to string) ([]store.SurveyVersion, error) {
	if err := Allow(who, ReadSurveys); err != nil {
		return nil, err
	}
	return o.read(ctx).SurveyVersions(from, to)
}

// SurveySummary sums up what the sheets of some months say. Forms given out are
// those given out in these months.
func (o *Office) SurveySummary(ctx context.Context, who ward.Officer, in ResultsInput) (s ward.SurveySummary, err error) {
	of, err := o.surveyed(ctx, who, ReadSurveys, in)
	if err != nil {
		return s, err
	}
	s = ward.Summarise(of.form, of.sheets)
	s.From, s.To = in.From, in.To
	s.Issued, err = o.issuedIn(ctx, in)
	return s, err
}

// issuedIn counts the forms of a version that were given out in some months.
func (o *Office) issuedIn(ctx context.Context, in ResultsInput) (n int, err error) {
	period, err := o.monthsPeriod(ctx, in)
	if err != nil {
		return 0, err
	}
	counts, err := o.read(ctx).FormsCount(period)
	for _, c := range counts {
		if c.Questionnaire == in.Questionnaire && c.Version == in.Version {
			n += c.Count
		}
	}
	return n, err
}

// SurveyBreakdown gives the rates by place, field, month, or a question with one
// choice; by officer to a leader only. No group is smaller than the smallest one
// that the office shows.
func (o *Office) SurveyBreakdown(ctx context.Context, who ward.Officer, in ResultsInput, by ward.Breakdown) ([]ward.GroupRate, error) {
	act := ReadSurveys
	if by == "officer" {
		act = LeadSurveys
	}
	of, err := o.surveyed(ctx, who, act, in)
	if err != nil {
		return nil, err
	}
	if !by.Fits(of.form) {
		return nil, ward.Refuse("by", "survey.breakdown", by)
	}
	profile, err := o.Profile(ctx)
	return ward.BreakDown(of.form, of.sheets, by, profile.LeastGroup()), err
}

// SurveyTrend gives the rate of each month, those without sheets too.
func (o *Office) SurveyTrend(ctx context.Context, who ward.Officer, in ResultsInput) ([]MonthRate, error) {
	of, err := o.surveyed(ctx, who, ReadSurveys, in)
	if err != nil {
		return nil, err
	}
	at := map[string]int{}
	out := []MonthRate{}
	for month := in.From; month <= in.To; month = nextMonth(month) {
		at[month] = len(out)
		out = append(out, MonthRate{Month: month})
	}
	for _, s := range of.sheets {
		if m := &out[at[s.Month]]; s.Valid {
			share := of.form.SatisfiedOf(s.Answers)
			m.Valid++
			m.Satisfied = ward.Share{Count: m.Satisfied.Count + share.Count, Of: m.Satisfied.Of + share.Of}
		}
	}
	return out, nil
}

// nextMonth gives the month behind one, "2027-01" after "2026-12".
func nextMonth(month string) string {
	return string(ward.Date(month + "-28").Plus(4))[:7]
}

// SurveyQuality gives a leader what may be worth a look at the papers.
func (o *Office) SurveyQuality(ctx context.Context, who ward.Officer, in ResultsInput) ([]ward.QualitySign, error) {
	of, err := o.surveyed(ctx, who, LeadSurveys, in)
	if err != nil {
		return nil, err
	}
	return ward.Quality(of.form, of.sheets), nil
}

// Remarks gives what citizens wrote on the sheets of some months, but for who they
// are: names and numbers of telephones stay where the sheets are worked on.
func (o *Office) Remarks(ctx context.Context, who ward.Officer, in ResultsInput) ([]Remark, error) {
	if err := Allow(who, ReadSurveys); err != nil {
		return nil, err
	}
	read := o.read(ctx)
	q, found, err := read.Questionnaire(in.Questionnaire, in.Version)
	if err != nil || !found {
		return nil, orUnknown(err)
	}
	out := []Remark{}
	batches, err := read.SheetBatches(in.From, in.To)
	if err != nil {
		return nil, err
	}
	for _, b := range batches {
		if b.Questionnaire != in.Questionnaire || b.Version != in.Version {
			continue
		}
		sheets, err := read.SheetsOf(b.ID)
		if err != nil {
			return nil, err
		}
		for _, s := range sheets {
			out = append(out, remarksOf(q.Questionnaire, b, s)...)
		}
	}
	return out, nil
}

func remarksOf(q ward.Questionnaire, b ward.SheetBatch, s ward.Sheet) (out []Remark) {
	for _, ask := range q.Questions() {
		words := s.Final[ask.Code]
		if ask.Kind != ward.AskText || ask.Personal || !ward.Valid(words) {
			continue
		}
		r := Remark{Sheet: s.ID, Batch: b.Name, Month: b.Month, Position: s.Position, Question: ask.Code, Text: ask.Text, Words: words}
		for i, n := range s.Remarks {
			if n.Question == ask.Code {
				r.Noted = &s.Remarks[i]
			}
		}
		out = append(out, r)
	}
	return out
}
