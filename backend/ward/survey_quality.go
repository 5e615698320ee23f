package ward

import (
	"cmp"
	"maps"
	"math"
	"slices"
)

// QualitySign is something about keyed sheets that a leader may want to look at.
// It is a reason to take a few papers in hand, never a finding about a person.
type QualitySign struct {
	Key    string   `json:"key"`    // of its sentence, "quality.same_level"
	Batch  string   `json:"batch"`  // "" when it is not about one pile
	Typist string   `json:"typist"` // officer's id, "" when it is not about one
	Args   []string `json:"args"`   // what the sentence mentions besides
}

// From when on something is worth a look (ours; no rule knows these).
const (
	levelsAlike   = 5    // scale questions on one level make a sheet "straight"
	straightShare = 0.5  // of the sheets of a pile
	runAlike      = 4    // sheets one behind the other with the same answers
	fastest       = 0.35 // seconds an answer: nobody reads and strikes faster
	farOff        = 3.0  // standard errors between a typist and the others
	enoughAnswers = 50
)

// Quality looks for signs of careless filling in or keying in sheets that come
// pile by pile, in the order in which they lie.
func Quality(q Questionnaire, sheets []SurveySheet) []QualitySign {
	out := []QualitySign{}
	byBatch := map[string][]SurveySheet{}
	var order []string
	for _, s := range sheets {
		if !s.Valid {
			continue
		}
		if byBatch[s.Batch] == nil {
			order = append(order, s.Batch)
		}
		byBatch[s.Batch] = append(byBatch[s.Batch], s)
	}
	for _, batch := range order {
		out = append(out, straight(q, batch, byBatch[batch])...)
		out = append(out, runs(batch, byBatch[batch])...)
		out = append(out, tooFast(batch, byBatch[batch])...)
	}
	return append(out, offTypists(q, sheets)...)
}

// straight finds piles in which many sheets have one level for every scale.
func straight(q Questionnaire, batch string, sheets []SurveySheet) []QualitySign {
	n := 0
	for _, s := range sheets {
		if oneLevel(q, s.Answers) {
			n++
		}
	}
	if len(sheets) < runAlike || float64(n) < straightShare*float64(len(sheets)) {
		return nil
	}
	return []QualitySign{{Key: "quality.same_level", Batch: batch, Args: []string{itoa(n), itoa(len(sheets))}}}
}

func oneLevel(q Questionnaire, answers Answers) bool {
	n, level := 0, ""
	for _, ask := range q.Questions() {
		answer := answers[ask.Code]
		if ask.Kind != AskScale || !Valid(answer) {
			continue
		}
		if n++; level != "" && answer != level {
			return false
		}
		level = answer
	}
	return n >= levelsAlike
}

// runs finds sheets one behind the other that say the same in everything.
func runs(batch string, sheets []SurveySheet) (out []QualitySign) {
	for i := 0; i < len(sheets); {
		j := i + 1
		for j < len(sheets) && maps.Equal(sheets[i].Answers, sheets[j].Answers) {
			j++
		}
		if j-i >= runAlike {
			out = append(out, QualitySign{Key: "quality.run", Batch: batch, Args: []string{itoa(sheets[i].Position), itoa(sheets[j-1].Position)}})
		}
		i = j
	}
	return out
}

// tooFast finds sheets keyed faster than a hand and an eye can.
func tooFast(batch string, sheets []SurveySheet) []QualitySign {
	n := 0
	for _, s := range sheets {
		if float64(s.Seconds) < fastest*float64(len(s.Answers)) {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	return []QualitySign{{Key: "quality.fast", Batch: batch, Args: []string{itoa(n), itoa(len(sheets))}}}
}

// offTypists finds typists whose sheets are more or less satisfied than those of
// all others by more than chance does, for a share of two groups.
func offTypists(q Questionnaire, sheets []SurveySheet) (out []QualitySign) {
	of, all := map[string]Share{}, Share{}
	for _, s := range sheets {
		if s.Valid {
			share := q.SatisfiedOf(s.Answers)
			of[s.Typist], all = of[s.Typist].plus(share), all.plus(share)
		}
	}
	for _, typist := range slices.SortedFunc(maps.Keys(of), cmp.Compare[string]) {
		own := of[typist]
		others := Share{all.Count - own.Count, all.Of - own.Of}
		if own.Of < enoughAnswers || others.Of < enoughAnswers || errorsApart(own, others) < farOff {
			continue
		}
		out = append(out, QualitySign{Key: "quality.typist", Typist: typist, Args: []string{itoa(own.Count), itoa(own.Of), itoa(others.Count), itoa(others.Of)}})
	}
	return out
}

// errorsApart is how many standard errors two shares lie apart.
func errorsApart(a, b Share) float64 {
	pa, pb := float64(a.Count)/float64(a.Of), float64(b.Count)/float64(b.Of)
	p := float64(a.Count+b.Count) / float64(a.Of+b.Of)
	spread := math.Sqrt(p * (1 - p) * (1/float64(a.Of) + 1/float64(b.Of)))
	if spread == 0 {
		return 0
	}
	return math.Abs(pa-pb) / spread
}
