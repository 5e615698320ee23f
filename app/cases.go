package app

import (
	"bytes"
	"context"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// Cases is the list of cases and the page of one (F3).
type Cases struct{ d *desk }

// HistoryLine is one event of a case as a sentence.
type HistoryLine struct {
	At       ward.Moment `json:"at"`
	Actor    string      `json:"actor"`
	Kind     string      `json:"kind"`
	Sentence string      `json:"sentence"`
}

// CasePage is everything about one case.
type CasePage struct {
	Case     ward.Case     `json:"case"`
	Standing ward.Standing `json:"standing"`
	Limit    string        `json:"limit"`
	Left     string        `json:"left"` // "còn 2 ngày 3 giờ", "" when the clock does not run
	History  []HistoryLine `json:"history"`
	// Way is how long each unit had the file, the counter first.
	Way []StepLine `json:"way"`
	// What this person can do with the case now (office.Acts).
	Can []string `json:"can"`
	// UndoUntil is when the last move can be taken back at the latest, "" when it cannot.
	UndoUntil ward.Moment `json:"undoUntil"`
	// ExtendBy is the furthest new date that is not asked about, "" when there can be none.
	ExtendBy ward.Date `json:"extendBy"`
	// Papers are the forms that the case has something to say on (office.Forms).
	Papers []string `json:"papers"`
	// Explanation of the due time by today's calendar.
	Deadline ward.Deadline `json:"deadline"`
}

// FilterChoices are the values that filters offer.
type FilterChoices struct {
	Fields   []string `json:"fields"`
	Officers []string `json:"officers"`
	Units    []string `json:"units"` // those that solve cases, by the profile
}

// List gives a stretch of the cases that the filter chooses, newest first.
func (s *Cases) List(f ward.CaseFilter) (ward.CaseList, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (ward.CaseList, error) {
		list, err := s.d.home().office.Cases(ctx, who, f)
		for i := range list.Rows {
			list.Rows[i].Left = words.Left(s.d.lang(), list.Rows[i].LeftTime)
		}
		return list, err
	})
}

// Choices gives the values that the filters offer.
func (s *Cases) Choices() (FilterChoices, error) {
	return as(s.d, func(ctx context.Context, _ ward.Officer) (FilterChoices, error) {
		fields, officers, err := s.d.home().office.Choices(ctx)
		if err != nil {
			return FilterChoices{}, err
		}
		profile, err := s.d.home().office.Profile(ctx)
		return FilterChoices{fields, officers, append([]string{}, profile.Units...)}, err
	})
}

// Open gives the page of a case by id or number.
func (s *Cases) Open(idOrCode string) (CasePage, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (CasePage, error) {
		file, err := s.d.home().office.Case(ctx, who, idOrCode)
		if err != nil {
			return CasePage{}, err
		}
		now := s.d.home().office.Now()
		page := CasePage{Case: file.Case, Standing: file.Standing, Papers: office.PapersOf(file.Case),
			Can: office.Acts(who, file.Case, now), UndoUntil: office.UndoUntil(who, file.Case, now), ExtendBy: file.ExtendBy, Limit: words.Limit(s.d.lang(), file.Case.Procedure.Limit), Left: words.Left(s.d.lang(), file.Left),
			Deadline: s.d.deadline(file.Deadline)}
		page.Way = stepLines(s.d.lang(), file.Way)
		page.History, err = s.d.history(file.Events, file.Actors)
		return page, err
	})
}

// history tells what was done, in the language of the session. Actors are names by id.
func (d *desk) history(events []ward.Event, actors map[string]string) ([]HistoryLine, error) {
	out := []HistoryLine{}
	for _, e := range events {
		key, args, err := e.Tell()
		if err != nil {
			return nil, err
		}
		out = append(out, HistoryLine{e.At, actors[e.Actor], string(e.Kind), words.Say(d.lang(), key, args...)})
	}
	return out, nil
}

// Transfer hands the case to the officer or unit that solves it.
func (s *Cases) Transfer(in office.TransferInput) (ward.Case, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.Case, error) {
		return s.d.home().office.TransferCase(ctx, who, in)
	})
}

// Finish marks the case finished with its result documents.
func (s *Cases) Finish(in office.FinishInput) (ward.Case, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.Case, error) {
		return s.d.home().office.FinishCase(ctx, who, in)
	})
}

// Correct puts a mistake right, with a reason.
func (s *Cases) Correct(in office.CorrectInput) (ward.Case, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.Case, error) {
		return s.d.home().office.CorrectCase(ctx, who, in)
	})
}

// Fee gives what the case would cost by its rule with what is being corrected.
func (s *Cases) Fee(in office.CorrectInput) (int64, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (int64, error) {
		return s.d.home().office.FeeOfCase(ctx, who, in)
	})
}

// Export keeps the cases that the filter chooses as a spreadsheet.
func (s *Cases) Export(f ward.CaseFilter) (Saved, error) {
	content, err := as(s.d, func(ctx context.Context, who ward.Officer) ([]byte, error) {
		var b bytes.Buffer
		err := s.d.home().office.ExportCases(ctx, who, f, &b, "xlsx")
		return b.Bytes(), err
	})
	if err != nil {
		return Saved{}, err
	}
	return s.d.keep("ho-so.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content)
}
