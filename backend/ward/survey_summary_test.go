package ward

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// surveyForm has two groups of scales and a question about the person.
func surveyForm() Questionnaire {
	scale := func(code string) Question {
		return Question{Code: code, Text: "Mức độ hài lòng", Kind: AskScale, Options: fiveOptions(), Index: "HAI_LONG"}
	}
	return Questionnaire{Code: "THU", Version: 1, Groups: []QuestionGroup{
		{Code: "A", Questions: []Question{scale("C1"), scale("C2")}},
		{Code: "B", Questions: []Question{scale("C3"), {Code: "C4", Kind: AskChoice, Options: []Option{{Key: "1", Label: "Nam"}, {Key: "2", Label: "Nữ"}}},
			{Code: "C5", Kind: AskNumber, Max: 9}}},
	}}
}

// By hand: C1 has 4, 5, 2 and one empty; C2 has 5, 5 and two marks twice; of C3
// only three were asked.
func TestSummarise(t *testing.T) {
	valid := func(c1, c2, c3, c4, c5 string) SurveySheet {
		a := Answers{"C1": c1, "C2": c2, "C4": c4, "C5": c5}
		if c3 != "" {
			a["C3"] = c3
		}
		return SurveySheet{Valid: true, Answers: a, Compared: 5, Wrong: 1}
	}
	s := Summarise(surveyForm(), everything([]SurveySheet{
		valid("4", "5", "1", "1", "2"), valid("5", "5", "2", "2", "3"), valid("2", "/", "3", ".", "."), valid(".", "/", "", "2", "0"),
		{Compared: 0},
	}))
	type row = [4]int
	want := map[string]row{"C1": {4, 3, 1, 0}, "C2": {4, 2, 0, 2}, "C3": {3, 3, 0, 0}, "C4": {4, 3, 1, 0}, "C5": {4, 3, 1, 0}}
	for _, n := range s.Questions {
		if got := (row{n.Asked, n.Valid, n.NoAnswer, n.TwoMarks}); got != want[n.Code] {
			t.Errorf("%s is %v, want %v", n.Code, got, want[n.Code])
		}
	}
	if s.Collected != 5 || s.Valid != 4 || s.Questions[4].Sum != 5 {
		t.Errorf("collected %d, valid %d, sum %d", s.Collected, s.Valid, s.Questions[4].Sum)
	}
	if got := []Share{s.Questions[0].Satisfied, s.Groups[0].Satisfied, s.Groups[1].Satisfied, s.Satisfied}; !slices.Equal(got, []Share{{2, 3}, {4, 5}, {0, 3}, {4, 8}}) {
		t.Errorf("rates %v", got)
	}
	if got := (Share{s.Wrong, s.Compared}); got != (Share{4, 20}) {
		t.Errorf("answers keyed wrong: %v", got)
	}
	if _, ok := Summarise(surveyForm(), everything(nil)).Satisfied.Rate(); ok {
		t.Error("nothing has a rate")
	}
}

func drawSurvey(t *rapid.T) []SurveySheet {
	var out []SurveySheet
	months := rapid.IntRange(1, 3).Draw(t, "months")
	for i := range rapid.IntRange(0, 40).Draw(t, "sheets") {
		answers := Answers{}
		for _, ask := range surveyForm().Questions() {
			options := []string{"1", "2", NoAnswer, TwoMarks}
			if ask.Kind == AskScale {
				options = append(options, "3", "4", "5", "")
			}
			if a := rapid.SampledFrom(options).Draw(t, ask.Code); a != "" {
				answers[ask.Code] = a
			}
		}
		out = append(out, SurveySheet{Position: i + 1, Valid: rapid.IntRange(0, 9).Draw(t, "valid") > 0, Answers: answers,
			Month: fmt.Sprintf("2026-%02d", 1+rapid.IntRange(0, months-1).Draw(t, "month")), Place: rapid.SampledFrom([]string{"", "Quầy A", "Quầy B", "Quầy C", "Hộp thư"}).Draw(t, "place")})
	}
	return out
}

// TestSummarise_AddsUp: whatever the sheets say, every count is part of the one
// above it, and what the parts of a pile say together is what the pile says.
func TestSummarise_AddsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sheets := drawSurvey(t)
		s := Summarise(surveyForm(), everything(sheets))
		if s.Valid > s.Collected || s.Collected != len(sheets) {
			t.Fatalf("%d valid of %d collected of %d", s.Valid, s.Collected, len(sheets))
		}
		whole := Share{}
		for _, n := range s.Questions {
			chosen := 0
			for _, o := range n.Options {
				chosen += o.Count
			}
			if n.Asked > s.Valid || n.Asked != n.Valid+n.NoAnswer+n.TwoMarks || len(n.Options) > 0 && chosen != n.Valid || n.Satisfied.Count > n.Satisfied.Of {
				t.Fatalf("%+v", n)
			}
			whole = whole.plus(n.Satisfied)
		}
		if whole != s.Satisfied {
			t.Fatalf("the questions make %v, the summary says %v", whole, s.Satisfied)
		}
		cut := rapid.IntRange(0, len(sheets)).Draw(t, "cut")
		a, b := Summarise(surveyForm(), everything(sheets[:cut])), Summarise(surveyForm(), everything(sheets[cut:]))
		if got := a.Satisfied.plus(b.Satisfied); got != s.Satisfied || a.Valid+b.Valid != s.Valid {
			t.Fatalf("two parts make %v, the whole is %v", got, s.Satisfied)
		}
	})
}

func TestBreakDown(t *testing.T) {
	sheets := func(sizes map[string]int) (out []SurveySheet) {
		for place, n := range sizes {
			for range n {
				out = append(out, SurveySheet{Valid: true, Month: "2026-10", Place: place, Answers: Answers{"C1": "5"}})
			}
		}
		return out
	}
	for _, c := range []struct {
		name  string
		sizes map[string]int
		want  []string
	}{
		{"all large", map[string]int{"A": 3, "B": 4}, []string{"A 3", "B 4"}},
		{"one small takes the next with it", map[string]int{"A": 2, "B": 4, "C": 5}, []string{"C 5", "… 6"}},
		{"small ones together", map[string]int{"A": 2, "B": 1, "C": 5}, []string{"C 5", "… 3"}},
		{"too few at all", map[string]int{"A": 1, "B": 1}, nil},
		{"two groups, one small", map[string]int{"A": 1, "B": 9}, []string{"… 10"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, g := range BreakDown(surveyForm(), published(sheets(c.sizes), "2026-10", "2026-10", 3), "place") {
				got = append(got, fmt.Sprint(g.Group, " ", g.Sheets))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}
