package ward

// SelfCheck is a month's self-check of conduct and order, filled in by a leader:
// an answer for each question of the checklist.
type SelfCheck struct {
	Month         string           `json:"month"` // "2026-10"
	Questionnaire string           `json:"questionnaire"`
	Version       int              `json:"version"`
	Answers       []SelfCheckReply `json:"answers"`
	Note          string           `json:"note"`
	Done
	Times int `json:"times"` // it was filled in; the last one counts
}

// SelfCheckReply is the answer to one question of the checklist.
type SelfCheckReply struct {
	Code   string `json:"code"`
	Answer string `json:"answer"` // GOOD, PARTLY, NOT, or NONE when it does not apply
	Note   string `json:"note"`
}

// The answers of a self-check.
const (
	CheckGood   = "GOOD"   // tốt
	CheckPartly = "PARTLY" // còn thiếu sót
	CheckNot    = "NOT"    // chưa đạt
	CheckNone   = "NONE"   // không áp dụng
)

// SelfChecklist is a version of the checklist, as shipped.
type SelfChecklist struct {
	Code     string         `json:"code"`
	Version  int            `json:"version"`
	Title    string         `json:"title"`
	Source   string         `json:"source"`
	Verified bool           `json:"verified"`
	Groups   []SelfCheckSet `json:"groups"`
}

// SelfCheckSet is a part of the checklist: kỷ luật, kỷ cương; thái độ, tác phong …
type SelfCheckSet struct {
	Title string          `json:"title"`
	Items []SelfCheckItem `json:"items"`
}

// SelfCheckItem is one question of it.
type SelfCheckItem struct {
	Code string `json:"code"`
	Text string `json:"text"`
}

// Rate is how many of the questions that apply were answered "tốt", half for
// "còn thiếu sót", in percent; ok is false when none applies.
func (c SelfCheck) Rate() (percent int, ok bool) {
	points, of := 0, 0
	for _, a := range c.Answers {
		switch a.Answer {
		case CheckGood:
			points, of = points+2, of+2
		case CheckPartly:
			points, of = points+1, of+2
		case CheckNot:
			of += 2
		}
	}
	if of == 0 {
		return 0, false
	}
	return (200*points + of) / (2 * of), true
}

// FoldSelfCheck gives what a month's self-check says now; ok is false for none.
func FoldSelfCheck(events []Event) (c SelfCheck, ok bool, err error) {
	InOrder(events)
	for _, e := range events {
		if e.Kind != SelfChecked {
			continue
		}
		b, err := decode[SelfCheck](e)
		if err != nil {
			return c, false, err
		}
		b.Times = c.Times + 1
		c, ok = b, true
	}
	return c, ok, nil
}

// Guided gives the body of an event of kind feedback.guided; ok is false for others.
func (e Event) Guided() (b GuidedBody, ok bool, err error) {
	if e.Kind != SenderGuided {
		return b, false, nil
	}
	b, err = decode[GuidedBody](e)
	return b, err == nil, err
}
