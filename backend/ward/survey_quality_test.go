package ward

import (
	"fmt"
	"slices"
	"testing"
)

func manyScales() Questionnaire {
	q := Questionnaire{Code: "THU", Groups: []QuestionGroup{{}}}
	for i := range 6 {
		q.Groups[0].Questions = append(q.Groups[0].Questions, Question{Code: fmt.Sprint("C", i+1), Kind: AskScale, Options: fiveOptions(), Index: "HAI_LONG"})
	}
	return q
}

// keyed is a sheet with a level for each scale, "444444", which took some seconds.
func keyed(position int, typist, levels string, seconds int) SurveySheet {
	a := Answers{}
	for i := range levels {
		a[fmt.Sprint("C", i+1)] = levels[i : i+1]
	}
	return SurveySheet{Batch: "b1", Position: position, Valid: true, Typist: typist, Answers: a, Seconds: seconds}
}

func pile(n int, make func(i int) SurveySheet) (out []SurveySheet) {
	for i := range n {
		out = append(out, make(i))
	}
	return out
}

func TestQuality(t *testing.T) {
	varied := []string{"454535", "545344", "445354", "534455", "354445", "245344"}
	level := func(i int) string { return varied[i%len(varied)] }
	for _, c := range []struct {
		name   string
		sheets []SurveySheet
		want   []string
	}{
		{"nothing odd", pile(20, func(i int) SurveySheet { return keyed(i+1, []string{"lan", "mai"}[i%2], level(i/2), 20) }), nil},
		{"one level everywhere", pile(8, func(i int) SurveySheet { return keyed(i+1, "lan", []string{"444444", "555555"}[i%2], 20) }),
			[]string{"quality.same_level [8 8]"}},
		{"the same sheet four times", append(pile(4, func(i int) SurveySheet { return keyed(i+1, "lan", "454535", 20) }),
			pile(4, func(i int) SurveySheet { return keyed(i+5, "lan", level(i+1), 20) })...), []string{"quality.run [1 4]"}},
		{"faster than a hand", pile(6, func(i int) SurveySheet { return keyed(i+1, "lan", level(i), 1+i/5*20) }), []string{"quality.fast [5 6]"}},
		{"one typist far off", append(pile(12, func(i int) SurveySheet { return keyed(i+1, "lan", level(i), 20) }),
			pile(12, func(i int) SurveySheet { return keyed(i+13, "mai", []string{"121212", "212121"}[i%2], 20) })...),
			[]string{"quality.typist [58 72 0 72]", "quality.typist [0 72 58 72]"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range Quality(manyScales(), c.sheets) {
				got = append(got, fmt.Sprint(s.Key, " ", s.Args))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}
