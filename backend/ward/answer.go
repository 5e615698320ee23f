package ward

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"motcua/backend/viet"
)

// Answers are what one sheet says, by the code of the question: the keys of
// options ("3", "135"), a number ("2"), a day ("2026-10-31"), words, NoAnswer or
// TwoMarks. A question that did not concern the citizen has no entry.
type Answers map[string]string

// What a sheet can say instead of an answer; the signs are the typist's keys.
const (
	NoAnswer = "." // left empty by the citizen
	TwoMarks = "/" // marked so that nobody can tell what is meant; not valid
)

// mostWords is how long an answer in words may be, in letters.
const mostWords = 2000

// Valid says whether an answer counts in the figures of its question.
func Valid(answer string) bool { return answer != "" && answer != NoAnswer && answer != TwoMarks }

// Read gives an answer as it is kept, or refuses what cannot stand on the paper.
func (q Question) Read(answer string) (string, error) {
	switch {
	case answer == NoAnswer || answer == TwoMarks:
		return answer, nil
	case strings.TrimSpace(answer) == "":
		return "", Refuse(q.Code, "answer.empty")
	}
	switch q.Kind {
	case AskNumber:
		return q.readNumber(answer)
	case AskDate:
		day, err := ParseDate(answer)
		return string(day), At(q.Code, err)
	case AskText:
		return q.readWords(answer)
	}
	return q.readKeys(answer)
}

// readKeys gives the keys in the order of the options, each once.
func (q Question) readKeys(answer string) (string, error) {
	for _, key := range answer {
		if _, known := q.Option(string(key)); !known {
			return "", Refuse(q.Code, "answer.key", string(key))
		}
	}
	out := ""
	for _, o := range q.Options {
		if strings.Contains(answer, o.Key) {
			out += o.Key
		}
	}
	switch {
	case q.Kind != AskMultiple && len(answer) > 1:
		return "", Refuse(q.Code, "answer.one")
	case len(out) < len(answer):
		return "", Refuse(q.Code, "answer.twice")
	case q.Kind == AskMultiple && q.Max > 0 && len(out) > q.Max:
		return "", Refuse(q.Code, "answer.most", q.Max)
	}
	return out, nil
}

func (q Question) readNumber(answer string) (string, error) {
	n, err := strconv.Atoi(strings.TrimSpace(answer))
	if err != nil || n < q.Min || n > q.Max {
		return "", Refuse(q.Code, "answer.range", q.Min, q.Max)
	}
	return strconv.Itoa(n), nil
}

func (q Question) readWords(answer string) (string, error) {
	words := viet.Clean(answer)
	if utf8.RuneCountInString(words) > mostWords {
		return "", Refuse(q.Code, "answer.long", mostWords)
	}
	if words == "" {
		return "", Refuse(q.Code, "answer.empty")
	}
	return words, nil
}

// Read gives the answers of a whole sheet as they are kept: those of questions
// that were not to be asked are left out. It refuses answers that are missing or
// cannot be, all at once, and a sheet on which nothing is marked: that is voided.
func (q Questionnaire) Read(given Answers) (Answers, error) {
	var bad Refusals
	out := Answers{}
	marked := false
	for code := q.First(); code != ""; code = q.Next(code, out[code]) {
		ask, _ := q.Question(code)
		answer, err := ask.Read(given[code])
		if err := bad.Add(err); err != nil {
			return nil, err
		}
		out[code] = answer
		marked = marked || answer != NoAnswer
	}
	if err := bad.Err(); err != nil {
		return nil, err
	}
	if !marked {
		return nil, Refuse("", "sheet.blank")
	}
	return out, nil
}

// Doubt is something about a sheet that may be right all the same; the typist
// looks at the paper once more and accepts it by a key.
type Doubt struct {
	Key      string `json:"key"`      // "doubt.must"
	Question string `json:"question"` // "" when it is the whole sheet
}

// Name is how an accepted doubt is remembered.
func (d Doubt) Name() string { return d.Key + ":" + d.Question }

// Doubts finds what is odd about the answers of a sheet. today is the day of keying.
func (q Questionnaire) Doubts(answers Answers, today Date) []Doubt {
	out := []Doubt{}
	empty, asked := 0, q.Asked(answers)
	for _, code := range asked {
		ask, _ := q.Question(code)
		answer := answers[code]
		if answer == NoAnswer && ask.Kind != AskText {
			empty++
		}
		switch {
		case ask.Must && answer == NoAnswer:
			out = append(out, Doubt{"doubt.must", code})
		case ask.Kind == AskDate && Valid(answer) && Date(answer) > today:
			out = append(out, Doubt{"doubt.future", code})
		}
	}
	if empty*2 > len(asked) {
		out = append(out, Doubt{Key: "doubt.mostly_empty"})
	}
	return out
}

// InWords gives the codes of the questions that were answered in words, in the order
// of the paper.
func (q Questionnaire) InWords(answers Answers) []string {
	var out []string
	for _, ask := range q.Questions() {
		if ask.Kind == AskText && Valid(answers[ask.Code]) {
			out = append(out, ask.Code)
		}
	}
	return out
}

// Same says whether two answers to a question are equal. Answers in words are when
// their words are (viet.SameWords: case, white space and punctuation do not matter,
// figures do); everything else, and that nothing was answered, letter by letter.
func Same(a, b string, inWords bool) bool {
	return a == b || inWords && Valid(a) && Valid(b) && viet.SameWords(a, b)
}

// Differing gives the codes whose answers are not the same, sorted. inWords are the
// codes of questions that were answered in words (Same).
func (a Answers) Differing(b Answers, inWords ...string) []string {
	var out []string
	for code := range a {
		if !Same(a[code], b[code], slices.Contains(inWords, code)) {
			out = append(out, code)
		}
	}
	for code := range b {
		if _, both := a[code]; !both {
			out = append(out, code)
		}
	}
	slices.Sort(out)
	return out
}
