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

// Remark is an answer in words.
type Remark struct {
	Sheet    string            `json:"sheet"` // id
	Batch    string            `json:"batch"` // name of the pile
	Month    string            `json:"month"`
	Position int               `json:"position"`
	Question string            `json:"question"` // code
	Text     string            `json:"text"`     // of the question
	Words    string            `json:"words"`
	Noted    *ward.NotedRemark `json:"noted"` // nil until somebody considered it
}

// surveyed is what one look at the results needs.
type surveyed struct {
	form   ward.Questionnaire
	sheets []ward.SurveySheet // all of them: for who works on them and who leads
	public ward.PublicSheets  // those of which figures may be shown
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
	profile, err := o.Profile(ctx)
	if err != nil {
		return out, err
	}
	out.sheets, out.public, err = sheetsOf(read, in, profile)
	return out, err
}

// sheetsOf reads the sheets of some months: all of them, and those of which figures
// may be shown.
func sheetsOf(read store.Reader, in ResultsInput, profile ward.Profile) (all []ward.SurveySheet, public ward.PublicSheets, err error) {
	if all, err = read.SurveySheets(in.From, in.To, in.Questionnaire, in.Version); err != nil {
		return nil, public, err
	}
	valid, err := read.ValidSheets(in.From[:4]+"-01", in.To, in.Questionnaire, in.Version)
	return all, ward.Publish(all, valid, in.From, profile.LeastGroup()), err
}

// summaryOf sums up what may be shown. Collected are all sheets of the piles, counted
// by hand, keyed or not.
func summaryOf(read store.Reader, q ward.Questionnaire, in ResultsInput, public ward.PublicSheets) (s ward.SurveySummary, err error) {
	s = ward.Summarise(q, public)
	s.From, s.To = in.From, in.To
	open, err := openPiles(read, in)
	for _, pile := range open {
		if !public.Withheld(pile.Month) {
			s.Pending, s.Collected = s.Pending+pile.Pending, s.Collected+pile.Pending
		}
	}
	return s, err
}

// SurveyVersions gives the versions of questionnaires that were keyed for some months.
func (o *Office) SurveyVersions(ctx context.Context, who ward.Officer, from, to string) ([]store.SurveyVersion, error) {
	if err := Allow(who, ReadSurveys); err != nil {
		return nil, err
	}
	return o.read(ctx).SurveyVersions(from, to)
}

// SurveySummary sums up what the sheets of some months say. Forms given out are
// those given out in these months; those collected are all of the piles, counted by
// hand, keyed or not.
func (o *Office) SurveySummary(ctx context.Context, who ward.Officer, in ResultsInput) (s ward.SurveySummary, err error) {
	of, err := o.surveyed(ctx, who, ReadSurveys, in)
	if err != nil {
		return s, err
	}
	if s, err = summaryOf(o.read(ctx), of.form, in, of.public); err != nil {
		return s, err
	}
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
	return ward.BreakDown(of.form, of.public, by), nil
}

// SurveyTrend gives the rate of each month, those without sheets too; of a month
// with too few sheets it says only that.
func (o *Office) SurveyTrend(ctx context.Context, who ward.Officer, in ResultsInput) ([]ward.MonthRate, error) {
	of, err := o.surveyed(ctx, who, ReadSurveys, in)
	if err != nil {
		return nil, err
	}
	return ward.Trend(of.form, of.public, in.From, in.To), nil
}

// SmallMonths counts the valid sheets of the months that are too small to be shown,
// for a leader: on no paper and in no notice.
func (o *Office) SmallMonths(ctx context.Context, who ward.Officer, in ResultsInput) ([]ward.MonthRate, error) {
	of, err := o.surveyed(ctx, who, LeadSurveys, in)
	if err != nil {
		return nil, err
	}
	all := ward.Trend(of.form, of.public, in.From, in.To)
	at, out := map[string]int{}, []ward.MonthRate{}
	for _, m := range all {
		if m.Small {
			at[m.Month] = len(out)
			out = append(out, m)
		}
	}
	for _, s := range of.sheets {
		if i, small := at[s.Month]; small && s.Valid {
			out[i].Valid++
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
		if !ask.Remark() || !ward.Valid(words) {
			continue
		}
		out = append(out, Remark{Sheet: s.ID, Batch: b.Name, Month: b.Month, Position: s.Position, Question: ask.Code, Text: ask.Text, Words: words,
			Noted: s.Remark(ask.Code)})
	}
	return out
}
