package office

import (
	"cmp"
	"slices"

	"motcua/backend/ward"
)

func (r noticeReader) survey(month string, p ward.Period) (*ward.SurveyPart, error) {
	out, err := r.summaries(month, p)
	if err != nil {
		return nil, err
	}
	if out.Before, err = r.surveyOf(monthBefore(month)); err != nil {
		return nil, err
	}
	if out.YearAgo, err = r.surveyOf(yearBefore(month)); err != nil {
		return nil, err
	}
	out.Heard, err = r.heard(month, p, out.Summaries)
	return &out, err
}

func (r noticeReader) surveyOf(month string) ([]ward.SurveySummary, error) {
	was, err := r.standing(month, ward.NoticeSurvey)
	if err != nil {
		return nil, err
	}
	if was != nil && was.Survey != nil {
		return was.Survey.Summaries, nil
	}
	p, err := r.period(month)
	if err != nil {
		return nil, err
	}
	out, err := r.summaries(month, p)
	if len(out.Summaries) == 0 {
		return nil, err
	}
	return out.Summaries, err
}

// summaries sums up each version of a questionnaire that was keyed for a month, and
// counts the answers in words: none of a version with so few sheets that nothing of
// it is shown, because one or two people wrote them.
func (r noticeReader) summaries(month string, p ward.Period) (out ward.SurveyPart, err error) {
	out.Summaries = []ward.SurveySummary{}
	versions, err := r.SurveyVersions(month, month)
	if err != nil {
		return out, err
	}
	issued, err := r.FormsCount(p)
	if err != nil {
		return out, err
	}
	for _, v := range versions {
		q, found, err := r.Questionnaire(v.Questionnaire, v.Version)
		if err != nil || !found {
			return out, orUnknown(err)
		}
		in := ResultsInput{From: month, To: month, Questionnaire: v.Questionnaire, Version: v.Version}
		sheets, public, err := sheetsOf(r.Reader, in, r.profile)
		if err != nil {
			return out, err
		}
		s, err := summaryOf(r.Reader, q.Questionnaire, in, public)
		if err != nil {
			return out, err
		}
		for _, c := range issued {
			if c.Questionnaire == v.Questionnaire && c.Version == v.Version {
				s.Issued += c.Count
			}
		}
		if out.Summaries = append(out.Summaries, s); !s.Hidden {
			words, considered := answersInWords(q.Questionnaire, sheets)
			out.Remarks, out.Considered = out.Remarks+words, out.Considered+considered
		}
	}
	return out, nil
}

// answersInWords counts the answers in words on valid sheets, and those of them that
// need no handling of their own.
func answersInWords(q ward.Questionnaire, sheets []ward.SurveySheet) (words, considered int) {
	for _, s := range sheets {
		if s.Valid {
			considered += s.Considered
		}
	}
	for _, ask := range q.Questions() {
		if !ask.Remark() {
			continue
		}
		for _, s := range sheets {
			if said := s.Answers[ask.Code]; s.Valid && ward.Valid(said) {
				words++
			}
		}
	}
	return words, considered
}

// heard counts the remarks on the sheets of a month that became matters of
// feedback, by what they are about, the commonest first; of the versions that are shown.
func (r noticeReader) heard(month string, p ward.Period, shown []ward.SurveySummary) ([]ward.HeardRemark, error) {
	items, err := r.FeedbackUntil(ward.Never)
	if err != nil {
		return nil, err
	}
	by := map[ward.FeedbackClass]*ward.HeardRemark{}
	for _, f := range items {
		if f.Sheet == "" || f.ReceivedAt < p.From.Start() {
			continue
		}
		pile, err := r.pileOfSheet(f.Sheet)
		if err != nil {
			return nil, err
		}
		if pile.Month != month || !slices.ContainsFunc(shown, func(s ward.SurveySummary) bool {
			return !s.Hidden && s.Questionnaire == pile.Questionnaire && s.Version == pile.Version
		}) {
			continue
		}
		if by[f.Class] == nil {
			by[f.Class] = &ward.HeardRemark{Class: f.Class}
		}
		by[f.Class].Count++
		if f.AnsweredOnce != "" {
			by[f.Class].Answered++
		}
	}
	var out []ward.HeardRemark
	for _, h := range by {
		out = append(out, *h)
	}
	slices.SortFunc(out, func(a, b ward.HeardRemark) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Class, b.Class))
	})
	return out, nil
}

func (r noticeReader) pileOfSheet(id string) (ward.SheetBatch, error) {
	s, found, err := r.Sheet(id)
	if err != nil || !found {
		return ward.SheetBatch{}, err
	}
	b, _, err := r.SheetBatch(s.Batch)
	return b, err
}
