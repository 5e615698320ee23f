package app

import (
	"bytes"
	"context"
	"io"
	"strconv"
	"strings"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// SurveyResults is what the keyed survey forms say (F5).
type SurveyResults struct{ d *desk }

// SurveyFindings is the summary of some months beside its breakdown.
type SurveyFindings struct {
	Summary   ward.SurveySummary `json:"summary"`
	By        ward.Breakdown     `json:"by"`
	Groups    []office.GroupLine `json:"groups"`
	Breakable []GroupChoice      `json:"breakable"` // by what the results can be sorted
	Smallest  int                `json:"smallest"`  // forms that a group needs to be shown by itself
	Open      []office.OpenPile  `json:"open"`      // piles that are not closed: the results may still change
	Small     []ward.MonthRate   `json:"small"`     // months too small to be shown, with their count; for a leader alone
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
		if out.Groups, err = o.SurveyGroups(ctx, who, in, by); err != nil {
			return out, err
		}
		if out.Open, err = o.OpenPiles(ctx, who, in); err != nil {
			return out, err
		}
		if out.Small = []ward.MonthRate{}; office.Allow(who, office.LeadSurveys) == nil {
			if out.Small, err = o.SmallMonths(ctx, who, in); err != nil {
				return out, err
			}
		}
		q, err := o.QuestionnaireOf(ctx, who, in.Questionnaire, in.Version)
		if err != nil {
			return out, err
		}
		out.Breakable = breakable(q.Questionnaire, who)
		profile, err := o.Profile(ctx)
		out.Smallest = profile.LeastGroup()
		return out, err
	})
}

// Trend gives the rate of each month, those without forms too.
func (s *SurveyResults) Trend(in office.ResultsInput) ([]ward.MonthRate, error) {
	return asking(s, in, (*office.Office).SurveyTrend)
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

// ExportSheets keeps the sheets behind the results as a spreadsheet, "csv" or "xlsx".
func (s *SurveyResults) ExportSheets(in office.ResultsInput, format string) (Saved, error) {
	return s.export("phieu-khao-sat", in, format, (*office.Office).ExportSheets)
}

// ExportCodebook keeps what the codes in such a spreadsheet mean.
func (s *SurveyResults) ExportCodebook(in office.ResultsInput, format string) (Saved, error) {
	return s.export("bang-ma", in, format, (*office.Office).ExportCodebook)
}

type exporting func(*office.Office, context.Context, ward.Officer, office.ResultsInput, io.Writer, string) error

func (s *SurveyResults) export(name string, in office.ResultsInput, format string, write exporting) (Saved, error) {
	content, err := as(s.d, func(ctx context.Context, who ward.Officer) ([]byte, error) {
		var b bytes.Buffer
		err := write(s.d.home().office, ctx, who, in, &b, format)
		return b.Bytes(), err
	})
	if err != nil {
		return Saved{}, err
	}
	kind := xlsxType
	if format == "csv" {
		kind = "text/csv"
	}
	return s.d.keep(strings.Join([]string{name, in.Questionnaire, strconv.Itoa(in.Version), in.From, in.To}, "-")+"."+format, kind, content)
}

// surveySummaryOf reads which summary is meant: the months, the questionnaire with
// its version, and by what it is broken down, "2026-10~2026-12~SIPAS22~1~place".
func surveySummaryOf(what string) (in office.ResultsInput, by ward.Breakdown) {
	parts := append(strings.Split(what, "~"), "", "", "", "", "")
	in = office.ResultsInput{From: parts[0], To: parts[1], Questionnaire: parts[2]}
	in.Version, _ = strconv.Atoi(parts[3]) // 0 is no version: not found
	return in, ward.Breakdown(parts[4])
}
