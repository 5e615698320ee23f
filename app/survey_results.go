package app

import (
	"context"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// SurveyResults is what the keyed survey forms say (F5).
type SurveyResults struct{ d *desk }

// SurveyFindings is the summary of some months beside its breakdown and trend.
type SurveyFindings struct {
	Summary   ward.SurveySummary `json:"summary"`
	By        ward.Breakdown     `json:"by"`
	Groups    []GroupLine        `json:"groups"`
	Trend     []office.MonthRate `json:"trend"`
	Breakable []GroupChoice      `json:"breakable"` // by what the results can be sorted
}

// GroupLine is one group of a breakdown by its name.
type GroupLine struct {
	ward.GroupRate
	Label string `json:"label"`
}

// GroupChoice is one way to sort the results.
type GroupChoice struct {
	By    ward.Breakdown `json:"by"`
	Label string         `json:"label"` // of a question; "" for those that the screen names itself
}

// asking reads something about the results for the person at this desk.
func asking[T any](s *SurveyResults, in office.ResultsInput, read func(*office.Office, context.Context, ward.Officer, office.ResultsInput) (T, error)) (T, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (T, error) { return read(s.d.home().office, ctx, who, in) })
}

// Versions gives the versions of questionnaires that were keyed for some months.
func (s *SurveyResults) Versions(from, to string) ([]store.SurveyVersion, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) ([]store.SurveyVersion, error) {
		return s.d.home().office.SurveyVersions(ctx, who, from, to)
	})
}

// Findings sums up some months, sorted by one thing ("" = by place).
func (s *SurveyResults) Findings(in office.ResultsInput, by ward.Breakdown) (SurveyFindings, error) {
	if by == "" {
		by = "place"
	}
	return as(s.d, func(ctx context.Context, who ward.Officer) (out SurveyFindings, err error) {
		o := s.d.home().office
		out.By = by
		if out.Summary, err = o.SurveySummary(ctx, who, in); err != nil {
			return out, err
		}
		groups, err := o.SurveyBreakdown(ctx, who, in, by)
		if err != nil {
			return out, err
		}
		if out.Trend, err = o.SurveyTrend(ctx, who, in); err != nil {
			return out, err
		}
		q, err := o.QuestionnaireOf(ctx, who, in.Questionnaire, in.Version)
		if err != nil {
			return out, err
		}
		out.Breakable = breakable(q.Questionnaire, who)
		out.Groups, err = s.named(ctx, q.Questionnaire, by, groups)
		return out, err
	})
}

// breakable lists by what results can be sorted; by officer for leaders alone.
func breakable(q ward.Questionnaire, who ward.Officer) []GroupChoice {
	out := []GroupChoice{{By: "place"}, {By: "field"}, {By: "month"}}
	if office.Allow(who, office.LeadSurveys) == nil {
		out = append(out, GroupChoice{By: "officer"})
	}
	for _, ask := range q.Questions() {
		if by := ward.Breakdown("question:" + ask.Code); by.Fits(q) {
			out = append(out, GroupChoice{by, ask.Text})
		}
	}
	return out
}

// named gives the groups their names: officers and options have codes.
func (s *SurveyResults) named(ctx context.Context, q ward.Questionnaire, by ward.Breakdown, groups []ward.GroupRate) ([]GroupLine, error) {
	out := []GroupLine{}
	for _, g := range groups {
		line := GroupLine{g, g.Group}
		if g.Group != ward.OtherGroups && g.Group != ward.NoGroup {
			if by == "officer" {
				officer, found, err := s.d.home().store.Read(ctx).Officer(g.Group)
				if err != nil {
					return nil, err
				}
				if found {
					line.Label = officer.Name
				}
			} else if ask, known := q.Question(string(by[min(len(by), len("question:")):])); known {
				option, _ := ask.Option(g.Group)
				line.Label = option.Label
			}
		}
		out = append(out, line)
	}
	return out, nil
}

// Quality gives a leader what may be worth a look at the papers, in sentences.
func (s *SurveyResults) Quality(in office.ResultsInput) ([]string, error) {
	signs, err := asking(s, in, (*office.Office).SurveyQuality)
	out := []string{}
	read := s.d.home().store.Read(context.Background())
	for _, sign := range signs {
		about := sign.Typist
		if batch, found, err := read.SheetBatch(sign.Batch); err == nil && found {
			about = batch.Name
		} else if typist, found, err := read.Officer(sign.Typist); err == nil && found {
			about = typist.Name
		}
		out = append(out, words.Say(s.d.lang(), sign.Key, append([]string{about}, sign.Args...)...))
	}
	return out, err
}

// Remarks gives what citizens wrote.
func (s *SurveyResults) Remarks(in office.ResultsInput) ([]office.Remark, error) {
	return asking(s, in, (*office.Office).Remarks)
}

// OwnSpeed gives the speed and errors of the person at this desk.
func (s *SurveyResults) OwnSpeed(in office.ResultsInput) (office.Speed, error) {
	return asking(s, in, (*office.Office).OwnSpeed)
}

// TeamSpeed gives a leader those of all together.
func (s *SurveyResults) TeamSpeed(in office.ResultsInput) (office.Speed, error) {
	return asking(s, in, (*office.Office).TeamSpeed)
}
