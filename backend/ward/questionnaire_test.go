package ward

import (
	"errors"
	"reflect"
	"slices"
	"testing"
)

// fiveOptions are the levels of a scale.
func fiveOptions() []Option {
	return []Option{{"1", "Rất không hài lòng", 1}, {"2", "Không hài lòng", 2}, {"3", "Bình thường", 3}, {"4", "Hài lòng", 4}, {"5", "Rất hài lòng", 5}}
}

// aQuestionnaire gives a definition that nothing is wrong with.
func aQuestionnaire() Questionnaire {
	return Questionnaire{
		Code: "NGAN", Version: 1, Name: "PHIẾU KHẢO SÁT", Short: "Phiếu ngắn", Source: "Phường soạn", Paper: FormA5, From: "2026-11-01",
		Groups: []QuestionGroup{
			{Code: "A", Title: "Đánh giá chung", Questions: []Question{
				{Code: "CHUNG", Text: "Ông/Bà hài lòng đến mức nào?", Kind: AskScale, Options: fiveOptions(), Index: "HAI_LONG", Must: true},
				{Code: "DENLAI", Text: "Có phải đi lại không?", Kind: AskChoice, Options: []Option{{"1", "Có", 0}, {"0", "Không", 0}},
					Skips: []Skip{{When: []string{"0"}, To: "LYDO"}}},
				{Code: "SOLAN", Text: "Bao nhiêu lần?", Kind: AskNumber, Min: 1, Max: 20},
				{Code: "NGAY", Text: "Lần cuối vào ngày nào?", Kind: AskDate},
			}},
			{Code: "B", Questions: []Question{
				{Code: "LYDO", Text: "Biết đến qua đâu?", Kind: AskMultiple, Max: 2, Options: []Option{{"1", "Bảng niêm yết", 0}, {"2", "Trang web", 0}, {"3", "Người quen", 0}}},
				{Code: "YKIEN", Text: "Ý kiến khác", Kind: AskText, Lines: 3},
			}},
		},
	}
}

func TestValidateQuestionnaire(t *testing.T) {
	ask := func(spoil func(*Question), at int) func(*Questionnaire) {
		return func(q *Questionnaire) {
			g, i := 0, at
			if at > 3 {
				g, i = 1, at-4
			}
			spoil(&q.Groups[g].Questions[i])
		}
	}
	for _, c := range []struct {
		name       string
		spoil      func(*Questionnaire)
		key, field string // "" when nothing is wrong
		args       []string
	}{
		{"OK", func(*Questionnaire) {}, "", "", nil},
		{"OKSkipToEnd", ask(func(q *Question) { q.Skips[0].To = SkipToEnd }, 1), "", "", nil},
		{"OKChoiceCounted", ask(func(q *Question) { q.Options[0].Score, q.Index = 4, "HAI_LONG" }, 1), "", "", nil},
		{"Code", func(q *Questionnaire) { q.Code = "phiếu" }, "code_shape", "code", []string{"phiếu", "phiếu"}},
		{"Version", func(q *Questionnaire) { q.Version = 0 }, "version", "version", []string{"NGAN", "0"}},
		{"Name", func(q *Questionnaire) { q.Name = " " }, "text_missing", "name", []string{"NGAN"}},
		{"Source", func(q *Questionnaire) { q.Source = "" }, "text_missing", "source", nil},
		{"Intro", func(q *Questionnaire) { q.Intro = longText(401) }, "text_long", "intro", []string{"NGAN", "401", "400"}},
		{"Paper", func(q *Questionnaire) { q.Paper = "A3" }, "paper", "paper", []string{"NGAN", "A3"}},
		{"From", func(q *Questionnaire) { q.From = "2026-02-30" }, "from", "from", []string{"NGAN", "2026-02-30"}},
		{"NoQuestions", func(q *Questionnaire) { q.Groups = nil }, "count", "groups", []string{"NGAN", "0", "99"}},
		{"GroupEmpty", func(q *Questionnaire) { q.Groups = append(q.Groups, QuestionGroup{Code: "C"}) }, "group_empty", "groups[2].questions", []string{"C"}},
		{"GroupCode", func(q *Questionnaire) { q.Groups[1].Code = "" }, "group_code", "groups[1].code", nil},
		{"GroupTwice", func(q *Questionnaire) { q.Groups[1].Code = "A" }, "group_twice", "groups[1].code", []string{"A"}},
		{"QuestionCode", ask(func(q *Question) { q.Code = "1" }, 0), "question_code", "groups[0].questions[0].code", []string{"1", "1"}},
		{"QuestionNamedEnd", ask(func(q *Question) { q.Code = SkipToEnd }, 0), "question_code", "groups[0].questions[0].code", nil},
		{"QuestionTwice", ask(func(q *Question) { q.Code = "CHUNG" }, 5), "question_twice", "groups[1].questions[1].code", []string{"CHUNG"}},
		{"Text", ask(func(q *Question) { q.Text = "" }, 2), "text_missing", "groups[0].questions[2].text", []string{"SOLAN"}},
		{"Kind", ask(func(q *Question) { q.Kind = "YES" }, 5), "kind", "groups[1].questions[1].kind", []string{"YKIEN", "YES"}},
		{"IndexOfText", ask(func(q *Question) { q.Index = "HAI_LONG" }, 5), "index", "groups[1].questions[1].index", nil},
		{"IndexWithoutScores", ask(func(q *Question) { q.Index = "HAI_LONG" }, 1), "index_scores", "groups[0].questions[1].index", []string{"DENLAI", "HAI_LONG"}},
		{"OneOption", ask(func(q *Question) { q.Options, q.Max = q.Options[:1], 0 }, 4), "options_count", "groups[1].questions[0].options", []string{"LYDO", "1", "10"}},
		{"OptionsOfDate", ask(func(q *Question) { q.Options = fiveOptions() }, 3), "options_of_kind", "groups[0].questions[3].options", nil},
		{"KeyLetter", ask(func(q *Question) { q.Options[2].Key = "a" }, 4), "key_shape", "groups[1].questions[0].options[2].key", []string{"LYDO", "a"}},
		{"KeyTwoDigits", ask(func(q *Question) { q.Options[2].Key = "10" }, 4), "key_shape", "groups[1].questions[0].options[2].key", nil},
		{"KeyTwice", ask(func(q *Question) { q.Options[2].Key = "1" }, 4), "key_twice", "groups[1].questions[0].options[2].key", []string{"LYDO", "1"}},
		{"Label", ask(func(q *Question) { q.Options[0].Label = "" }, 4), "text_missing", "groups[1].questions[0].options[0].label", nil},
		{"ScoreOfMultiple", ask(func(q *Question) { q.Options[0].Score = 1 }, 4), "score", "groups[1].questions[0].options[0].score", nil},
		{"ScoreTooHigh", ask(func(q *Question) { q.Options[0].Score = 6 }, 1), "score", "groups[0].questions[1].options[0].score", []string{"DENLAI", "6"}},
		{"ScaleOfFour", ask(func(q *Question) { q.Options = q.Options[:4] }, 0), "scale_levels", "groups[0].questions[0].options", []string{"CHUNG"}},
		{"ScaleBackwards", ask(func(q *Question) { slices.Reverse(q.Options) }, 0), "scale_levels", "groups[0].questions[0].options", nil},
		{"NumberUnbounded", ask(func(q *Question) { q.Max = 0 }, 2), "bounds", "groups[0].questions[2].max", []string{"SOLAN", "1", "0"}},
		{"NumberNegative", ask(func(q *Question) { q.Min = -1 }, 2), "bounds", "groups[0].questions[2].max", nil},
		{"NumberTooLarge", ask(func(q *Question) { q.Max = 1000000 }, 2), "bounds", "groups[0].questions[2].max", nil},
		{"MoreMarksThanOptions", ask(func(q *Question) { q.Max = 4 }, 4), "bounds", "groups[1].questions[0].max", nil},
		{"BoundsOfText", ask(func(q *Question) { q.Max = 4 }, 5), "bounds", "groups[1].questions[1].max", nil},
		{"PersonalDate", ask(func(q *Question) { q.Personal = true }, 3), "personal", "groups[0].questions[3].personal", []string{"NGAY", "DATE"}},
		{"LinesOfDate", ask(func(q *Question) { q.Lines = 1 }, 3), "lines", "groups[0].questions[3].lines", []string{"NGAY", "1", "20"}},
		{"SkipWithoutKeys", ask(func(q *Question) { q.Skips[0].When = nil }, 1), "skip_when", "groups[0].questions[1].skips[0].when", []string{"DENLAI", ""}},
		{"SkipOfUnknownKey", ask(func(q *Question) { q.Skips[0].When = []string{"7"} }, 1), "skip_when", "groups[0].questions[1].skips[0].when", []string{"DENLAI", "7"}},
		{"SkipBack", ask(func(q *Question) { q.Skips[0].To = "CHUNG" }, 1), "skip_to", "groups[0].questions[1].skips[0].to", []string{"DENLAI", "CHUNG"}},
		{"SkipToItself", ask(func(q *Question) { q.Skips[0].To = "DENLAI" }, 1), "skip_to", "groups[0].questions[1].skips[0].to", nil},
		{"SkipToNowhere", ask(func(q *Question) { q.Skips[0].To = "KHAC" }, 1), "skip_to", "groups[0].questions[1].skips[0].to", nil},
		{"SkipOfNumber", ask(func(q *Question) { q.Skips = []Skip{{[]string{"1"}, "YKIEN"}} }, 2), "skip_when", "groups[0].questions[2].skips[0].when", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			q := aQuestionnaire()
			c.spoil(&q)
			err := q.Validate()
			if c.key == "" {
				if err != nil {
					t.Fatalf("refused: %v", err)
				}
				return
			}
			var all Refusals
			var one *Error
			if errors.As(err, &all) || !errors.As(err, &one) {
				t.Fatalf("got %v, want questionnaire.%s alone", err, c.key)
			}
			if one.Key != "questionnaire."+c.key || one.Field != c.field || c.args != nil && !slices.Equal(one.Args, c.args) {
				t.Errorf("got %v, want questionnaire.%s at %s %q", one, c.key, c.field, c.args)
			}
		})
	}
}

func TestValidateQuestionnaire_TellsEverythingAtOnce(t *testing.T) {
	q := aQuestionnaire()
	q.Short, q.Groups[0].Questions[0].Text, q.Groups[1].Questions[1].Lines = "", "", 21
	var all Refusals
	if !errors.As(q.Validate(), &all) || len(all) != 3 {
		t.Errorf("got %v", q.Validate())
	}
}

func TestWalk(t *testing.T) {
	q := aQuestionnaire()
	for _, c := range []struct {
		name    string
		answers map[string]string
		want    []string
	}{
		{"NothingSkipped", map[string]string{"DENLAI": "1"}, []string{"CHUNG", "DENLAI", "SOLAN", "NGAY", "LYDO", "YKIEN"}},
		{"Skipped", map[string]string{"DENLAI": "0"}, []string{"CHUNG", "DENLAI", "LYDO", "YKIEN"}},
		{"NoAnswerSkipsNothing", map[string]string{}, []string{"CHUNG", "DENLAI", "SOLAN", "NGAY", "LYDO", "YKIEN"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := q.Asked(c.answers); !slices.Equal(got, c.want) {
				t.Errorf("asked %q, want %q", got, c.want)
			}
		})
	}
	q.Groups[0].Questions[1].Skips[0].To = SkipToEnd
	if got := q.Next("DENLAI", "0"); got != "" {
		t.Errorf("after the end comes %q", got)
	}
	if got := q.Next("KHAC", ""); got != "" {
		t.Errorf("after an unknown question comes %q", got)
	}
	if o, ok := q.Groups[0].Questions[0].Option("4"); !ok || o.Score < Satisfied {
		t.Errorf("option 4 is %+v", o)
	}
}

func TestInForceQuestionnaire(t *testing.T) {
	version := func(n int, from Date) Questionnaire { return Questionnaire{Version: n, From: from} }
	all := []Questionnaire{version(3, "2027-01-01"), version(1, "2026-01-01"), version(2, "2026-06-01")}
	for _, c := range []struct {
		on   Date
		want int
	}{{"2025-12-31", 0}, {"2026-01-01", 1}, {"2026-06-01", 2}, {"2026-12-31", 2}, {"2027-01-01", 3}} {
		if q, ok := InForce(all, c.on); q.Version != c.want || ok != (c.want > 0) {
			t.Errorf("on %s version %d, want %d", c.on, q.Version, c.want)
		}
	}
}

func TestTidyQuestionnaire(t *testing.T) {
	dirty := aQuestionnaire()
	dirty.Name += "  \u200b"
	dirty.Groups[0].Questions[0].Options[0].Label = " Rất  không hài lòng"
	tidy := dirty.Tidy()
	if !reflect.DeepEqual(tidy, aQuestionnaire()) {
		t.Errorf("got %+v", tidy)
	}
	if dirty.Groups[0].Questions[0].Options[0].Label == "Rất không hài lòng" {
		t.Error("the definition that was given must stay as it is")
	}
}

func longText(n int) string {
	s := make([]rune, n)
	for i := range s {
		s[i] = 'ờ'
	}
	return string(s)
}
