package ward

import (
	"slices"
	"strings"
)

// Questions gives all questions in the order of the paper.
func (q Questionnaire) Questions() []Question {
	var all []Question
	for _, g := range q.Groups {
		all = append(all, g.Questions...)
	}
	return all
}

// Question finds a question by its code.
func (q Questionnaire) Question(code string) (Question, bool) {
	all := q.Questions()
	if i := placeOf(all, code); i >= 0 {
		return all[i], true
	}
	return Question{}, false
}

// Number gives the number that a question has on the paper, 0 for one that is not
// there. Whoever holds the paper knows questions by it; their codes are not printed.
func (q Questionnaire) Number(code string) int { return placeOf(q.Questions(), code) + 1 }

// First gives the code of the question that a form begins with, "" without any.
func (q Questionnaire) First() string { return codeAt(q.Questions(), 0) }

// Next gives the question to ask after one was answered, "" behind the last one.
// keys are the keys of the chosen options, "3" or "135"; everything else that an
// answer can be ("", a number, no answer) skips nothing.
func (q Questionnaire) Next(code, keys string) string {
	all := q.Questions()
	if i := placeOf(all, code); i >= 0 {
		return codeAt(all, after(all, i, keys))
	}
	return ""
}

// Asked gives the codes of the questions that concern who gave these answers,
// by code as Next takes them, in the order of the paper.
func (q Questionnaire) Asked(answers map[string]string) []string {
	var out []string
	all := q.Questions()
	for i := 0; i < len(all); i = after(all, i, answers[all[i].Code]) {
		out = append(out, all[i].Code)
	}
	return out
}

// after gives the place of the question behind the one at i, len(all) for the
// end. It never goes back, whatever the definition says.
func after(all []Question, i int, keys string) int {
	for _, s := range all[i].Skips {
		if !s.holds(all[i].Kind, keys) {
			continue
		}
		if s.To == SkipToEnd {
			return len(all)
		}
		if to := placeOf(all, s.To); to > i {
			return to
		}
	}
	return i + 1
}

// Option finds the option of a key.
func (q Question) Option(key string) (Option, bool) {
	for _, o := range q.Options {
		if o.Key == key {
			return o, true
		}
	}
	return Option{}, false
}

// Chosen says whether the answer is given by the keys of options.
func (k QuestionKind) Chosen() bool { return k == AskChoice || k == AskScale || k == AskMultiple }

// InForce gives the version of those of one questionnaire that is to be used on
// the day: the highest that has begun.
func InForce(versions []Questionnaire, on Date) (q Questionnaire, ok bool) {
	for _, v := range versions {
		if v.From <= on && v.Version > q.Version {
			q, ok = v, true
		}
	}
	return q, ok
}

func (s Skip) holds(kind QuestionKind, keys string) bool {
	return kind.Chosen() && slices.ContainsFunc(s.When, func(k string) bool { return k != "" && strings.Contains(keys, k) })
}

func codeAt(all []Question, i int) string {
	if i < len(all) {
		return all[i].Code
	}
	return ""
}

func placeOf(all []Question, code string) int {
	return slices.IndexFunc(all, func(q Question) bool { return q.Code == code })
}
