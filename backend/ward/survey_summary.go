package ward

import (
	"slices"
	"strconv"
)

// SatisfactionMethod names the formula of the rates below and its version
// (domain.md 12): answers "hài lòng" and "rất hài lòng" by valid answers of the
// question. It is neither SIPAS nor index 766, and is never called so.
const SatisfactionMethod = "HL-1"

// SurveySheet is a final or void sheet as the figures see it: nothing that tells
// who keyed a remark, or which citizen it was.
type SurveySheet struct {
	Batch    string
	Month    string // "2026-10"
	Place    string
	Field    string
	Officer  string // id of the officer the pile is about
	Position int
	Valid    bool // false when it is void
	Answers  Answers
	Typist   string // id of who keyed it first
	Seconds  int    // the first entry took
	Strokes  int
	Compared int // answers of a sheet that two people keyed
	Wrong    int // of those, wrong at first
	// Considered answers in words need no handling of their own.
	Considered int
}

// Share is a count out of a whole.
type Share struct {
	Count int `json:"count"`
	Of    int `json:"of"`
}

// Rate is the share in percent; ok is false of nothing ("–" on paper).
func (s Share) Rate() (percent float64, ok bool) {
	if s.Of == 0 {
		return 0, false
	}
	return 100 * float64(s.Count) / float64(s.Of), true
}

func (s Share) plus(t Share) Share { return Share{s.Count + t.Count, s.Of + t.Of} }

// OptionCount is how often an option was chosen.
type OptionCount struct {
	Option
	Count int `json:"count"`
}

// QuestionCount is what was answered to one question. Valid, NoAnswer and TwoMarks
// add up to Asked, which leaves out whom a skip led past it.
type QuestionCount struct {
	Code      string        `json:"code"`
	Group     string        `json:"group"` // code of its group
	Text      string        `json:"text"`
	Kind      QuestionKind  `json:"kind"`
	Index     string        `json:"index"`
	Asked     int           `json:"asked"`
	Valid     int           `json:"valid"`
	NoAnswer  int           `json:"noAnswer"`
	TwoMarks  int           `json:"twoMarks"`
	Options   []OptionCount `json:"options"`
	Satisfied Share         `json:"satisfied"` // of questions with an index; Of is Valid
	Sum       int           `json:"sum"`       // of the numbers, for a mean
}

// GroupCount is the rate of one group of questions.
type GroupCount struct {
	Code      string `json:"code"`
	Title     string `json:"title"`
	Satisfied Share  `json:"satisfied"`
}

// SurveySummary is what the sheets of a period say, as far as it may be shown. It has
// no other figures: where Hidden is set all but Issued are empty, and a paper writes
// "–" and "dưới N phiếu" (N is Smallest) for them.
type SurveySummary struct {
	Questionnaire string          `json:"questionnaire"`
	Version       int             `json:"version"`
	Name          string          `json:"name"`
	From          string          `json:"from"` // month
	To            string          `json:"to"`
	Method        string          `json:"method"`
	Issued        int             `json:"issued"`    // phát ra
	Collected     int             `json:"collected"` // thu về: as the piles were counted by hand
	Pending       int             `json:"pending"`   // of these, not keyed or not settled yet
	Valid         int             `json:"valid"`     // hợp lệ
	Questions     []QuestionCount `json:"questions"`
	Groups        []GroupCount    `json:"groups"`
	Satisfied     Share           `json:"satisfied"` // over all questions with an index
	Compared      int             `json:"compared"`  // answers that two people keyed
	Wrong         int             `json:"wrong"`     // of those, wrong at first
	Smallest      int             `json:"smallest"`  // valid sheets that a month needs to be shown
	Withheld      []string        `json:"withheld"`  // months that have some, but too few: no figure holds their sheets
	Hidden        bool            `json:"hidden"`    // nothing but such months: there are valid sheets, none is shown
}

// Summarise counts what the sheets of one version of a questionnaire say. Collected
// are those that are final or void; whoever knows of more adds them.
func Summarise(q Questionnaire, p PublicSheets) SurveySummary {
	s := SurveySummary{Questionnaire: q.Code, Version: q.Version, Name: q.Name, Method: SatisfactionMethod, Groups: []GroupCount{},
		Smallest: p.least, Withheld: p.withheld}
	asks := q.Questions()
	for _, ask := range asks {
		s.Questions = append(s.Questions, emptyCount(ask))
	}
	for _, sheet := range p.sheets {
		s.Collected++
		s.Compared, s.Wrong = s.Compared+sheet.Compared, s.Wrong+sheet.Wrong
		if !sheet.Valid {
			continue
		}
		s.Valid++
		for i, ask := range asks {
			if answer := sheet.Answers[ask.Code]; answer != "" {
				s.Questions[i].add(answer)
			}
		}
	}
	at := 0
	for _, g := range q.Groups {
		of := GroupCount{Code: g.Code, Title: g.Title}
		for range g.Questions {
			s.Questions[at].Group = g.Code
			of.Satisfied = of.Satisfied.plus(s.Questions[at].close())
			at++
		}
		s.Satisfied = s.Satisfied.plus(of.Satisfied)
		s.Groups = append(s.Groups, of)
	}
	s.Hidden = s.Valid == 0 && len(s.Withheld) > 0
	return s
}

func emptyCount(ask Question) QuestionCount {
	n := QuestionCount{Code: ask.Code, Text: ask.Text, Kind: ask.Kind, Index: ask.Index, Options: []OptionCount{}}
	for _, o := range ask.Options {
		n.Options = append(n.Options, OptionCount{Option: o})
	}
	return n
}

// add counts one answer.
func (n *QuestionCount) add(answer string) {
	n.Asked++
	switch {
	case answer == NoAnswer:
		n.NoAnswer++
		return
	case answer == TwoMarks:
		n.TwoMarks++
		return
	}
	n.Valid++
	if number, err := strconv.Atoi(answer); err == nil && n.Kind == AskNumber {
		n.Sum += number
	}
	if !n.Kind.Chosen() {
		return
	}
	for i := range answer {
		if at := slices.IndexFunc(n.Options, func(o OptionCount) bool { return o.Key == answer[i:i+1] }); at >= 0 {
			n.Options[at].Count++
		}
	}
}

// close works out the satisfied answers when all have been counted.
func (n *QuestionCount) close() Share {
	if n.Index == "" {
		return Share{}
	}
	for _, o := range n.Options {
		if o.Score >= Satisfied {
			n.Satisfied.Count += o.Count
		}
	}
	n.Satisfied.Of = n.Valid
	return n.Satisfied
}

// SatisfiedOf is the rate of one sheet's answers to the questions with an index.
func (q Questionnaire) SatisfiedOf(answers Answers) (s Share) {
	for _, ask := range q.Questions() {
		answer := answers[ask.Code]
		if ask.Index == "" || !Valid(answer) {
			continue
		}
		s.Of++
		if o, known := ask.Option(answer); known && o.Score >= Satisfied {
			s.Count++
		}
	}
	return s
}
