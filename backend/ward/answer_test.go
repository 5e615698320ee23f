package ward

import (
	"errors"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
)

func aForm() Questionnaire {
	choice := func(code string, options ...string) Question {
		q := Question{Code: code, Text: "Câu hỏi", Kind: AskChoice}
		for _, key := range options {
			q.Options = append(q.Options, Option{Key: key, Label: "Trả lời " + key})
		}
		return q
	}
	gone := choice("C2", "1", "2")
	gone.Skips = []Skip{{When: []string{"2"}, To: "C5"}}
	must := choice("C1", "1", "2", "3")
	must.Must = true
	return Questionnaire{Code: "THU", Version: 1, Groups: []QuestionGroup{{Code: "A", Questions: []Question{
		must, gone,
		{Code: "C3", Kind: AskNumber, Min: 1, Max: 20},
		{Code: "C4", Kind: AskMultiple, Max: 2, Options: choice("", "1", "2", "3").Options},
		{Code: "C5", Kind: AskDate}, {Code: "C6", Kind: AskText},
	}}}}
}

func TestReadAnswer(t *testing.T) {
	for _, c := range []struct{ code, answer, want, refusal string }{
		{"C1", "2", "2", ""},
		{"C1", NoAnswer, NoAnswer, ""},
		{"C1", TwoMarks, TwoMarks, ""},
		{"C1", "", "", "answer.empty"},
		{"C1", "4", "", "answer.key"},
		{"C1", "12", "", "answer.one"},
		{"C3", "007", "7", ""},
		{"C3", "21", "", "answer.range"},
		{"C3", "0", "", "answer.range"},
		{"C3", "1e3", "", "answer.range"},
		{"C4", "31", "13", ""},
		{"C4", "33", "", "answer.twice"},
		{"C4", "123", "", "answer.most"},
		{"C5", "2026-10-31", "2026-10-31", ""},
		{"C5", "2026-02-30", "", "date.invalid"},
		{"C6", "  cán bộ   nhiệt tình ", "cán bộ nhiệt tình", ""},
		{"C6", "\u200b", "", "answer.empty"},
	} {
		t.Run(c.code+" "+c.answer, func(t *testing.T) {
			ask, _ := aForm().Question(c.code)
			got, err := ask.Read(c.answer)
			var refusal *Error
			if errors.As(err, &refusal); c.refusal == "" && err != nil || c.refusal != "" && (refusal == nil || refusal.Key != c.refusal || refusal.Field != c.code) {
				t.Fatalf("error %v, want %q at %s", err, c.refusal, c.code)
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestReadSheet(t *testing.T) {
	q := aForm()
	full := Answers{"C1": "1", "C2": "1", "C3": "3", "C4": "21", "C5": ".", "C6": "."}
	if got, err := q.Read(full); err != nil || got["C4"] != "12" || len(got) != 6 {
		t.Errorf("a full sheet: %v, %v", got, err)
	}
	skipped := maps.Clone(full)
	skipped["C2"] = "2"
	if got, err := q.Read(skipped); err != nil || !slices.Equal(slices.Sorted(maps.Keys(got)), []string{"C1", "C2", "C5", "C6"}) {
		t.Errorf("what was skipped is kept: %v, %v", got, err)
	}
	if _, err := q.Read(Answers{"C1": "9", "C2": "1", "C3": "3"}); !namesAll(err, "C1", "C4", "C5", "C6") {
		t.Errorf("not everything that is wrong is named: %v", err)
	}
	blank := Answers{"C1": ".", "C2": ".", "C3": ".", "C4": ".", "C5": ".", "C6": "."}
	if _, err := q.Read(blank); !refusedFor(err, "sheet.blank") {
		t.Errorf("a blank sheet: %v", err)
	}
}

func TestDoubts(t *testing.T) {
	q := aForm()
	odd := Answers{"C1": ".", "C2": "1", "C3": ".", "C4": ".", "C5": "2026-12-01", "C6": "."}
	want := []Doubt{{"doubt.must", "C1"}, {"doubt.future", "C5"}}
	if got := q.Doubts(odd, "2026-11-23"); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	odd["C5"] = "."
	if got := q.Doubts(odd, "2026-11-23"); !slices.Contains(got, Doubt{Key: "doubt.mostly_empty"}) {
		t.Errorf("four of six are empty, but %v", got)
	}
	if got := q.Doubts(Answers{"C1": "1", "C2": "2", "C5": "2026-11-23", "C6": "."}, "2026-11-23"); len(got) > 0 {
		t.Errorf("nothing is odd, but %v", got)
	}
}

func namesAll(err error, fields ...string) bool {
	var all Refusals
	errors.As(err, &all)
	var got []string
	for _, e := range all {
		got = append(got, e.Field)
	}
	return slices.Equal(got, fields)
}

func refusedFor(err error, key string) bool {
	var e *Error
	return errors.As(err, &e) && e.Key == key
}

// FuzzReadSheet: what is read in is what would be read in again, and asked.
func FuzzReadSheet(f *testing.F) {
	f.Add(uint64(1), "3", "x")
	f.Fuzz(func(t *testing.T, seed uint64, a, b string) {
		r := rand.New(rand.NewPCG(seed, 1))
		q := randomQuestionnaire(r)
		given := Answers(randomAnswers(r, q))
		for i, ask := range q.Questions() {
			if r.IntN(4) == 0 {
				given[ask.Code] = []string{a, b, NoAnswer, TwoMarks}[i%4]
			}
		}
		got, err := q.Read(given)
		if err != nil {
			return
		}
		if again, err := q.Read(got); err != nil || !maps.Equal(again, got) {
			t.Fatalf("%v is read again as %v, %v", got, again, err)
		}
		if asked := q.Asked(got); len(asked) != len(got) {
			t.Fatalf("%d answers to %d questions", len(got), len(asked))
		}
		q.Doubts(got, "2026-11-23")
	})
}

func TestBatchObstacles(t *testing.T) {
	final := func(answer string) Sheet { return Sheet{Status: SheetFinal, Final: Answers{"C1": answer}} }
	form := Questionnaire{Groups: []QuestionGroup{{Questions: []Question{{Code: "C0"}}}, {Questions: []Question{{Code: "C1"}}}}}
	sheets := []Sheet{final("3"), final("5"), final("."), final("/"), {Status: SheetVoid}}
	for _, c := range []struct {
		name   string
		batch  BatchDetails
		sheets []Sheet
		want   []string
	}{
		{"agrees", BatchDetails{Count: 5, Totals: map[string]int{"C1": 8}}, sheets, nil},
		{"one is missing", BatchDetails{Count: 6, Totals: map[string]int{"C1": 9}}, sheets, []string{"batch.count"}},
		{"one is too many", BatchDetails{Count: 4, Totals: map[string]int{"C1": 9}}, sheets, []string{"batch.count", "batch.total"}},
		{"total differs", BatchDetails{Count: 5, Totals: map[string]int{"C1": 9}}, sheets, []string{"batch.total"}},
		{"work is left", BatchDetails{Count: 3, Totals: map[string]int{"C1": 9}}, []Sheet{{Status: SheetToFirst}, {Status: SheetToSecond}, {Status: SheetToSettle}},
			[]string{"batch.to_first", "batch.to_second", "batch.to_settle"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, e := range (SheetBatch{BatchDetails: c.batch}).Obstacles(form, c.sheets) {
				got = append(got, e.Key)
				if e.Key == "batch.total" && e.Args[0] != "2" { // as it is printed
					t.Errorf("it is question %v", e.Args[0])
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}
