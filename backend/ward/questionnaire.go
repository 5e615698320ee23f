package ward

// QuestionKind says how a question is answered.
type QuestionKind string

// The kinds of questions.
const (
	AskChoice   QuestionKind = "CHOICE"   // one of the options
	AskScale    QuestionKind = "SCALE"    // one of five levels, from the worst to the best
	AskMultiple QuestionKind = "MULTIPLE" // as many of the options as apply
	AskNumber   QuestionKind = "NUMBER"   // a whole number from Min to Max
	AskDate     QuestionKind = "DATE"     // a day
	AskText     QuestionKind = "TEXT"     // words of the citizen's own
)

// FormPaper is the paper that a form is printed on.
type FormPaper string

// The papers of a form.
const (
	FormA4 FormPaper = "A4"
	FormA5 FormPaper = "A5"
)

// Satisfied is the lowest score that counts as satisfied, on the five levels of
// a score: 5 "rất hài lòng", 4 "hài lòng", 3 "bình thường", 2 "không hài lòng",
// 1 "rất không hài lòng" (domain.md 12).
const Satisfied = 4

// SkipToEnd is where a skip leads that ends the form.
const SkipToEnd = "END"

// Questionnaire is one version of a survey form ("phiếu khảo sát"). A version
// that was printed for citizens never changes: another one follows it.
type Questionnaire struct {
	Code         string          `json:"code"`    // "SIPAS22": capital letters and digits
	Version      int             `json:"version"` // 1, 2 … of this code
	Name         string          `json:"name"`    // the title on the paper
	Short        string          `json:"short"`   // in lists
	Intro        string          `json:"intro"`   // what the citizen is told before the questions, may be empty
	Source       string          `json:"source"`  // the document it follows, or that it is ours
	Verified     bool            `json:"verified"`
	VerifiedNote string          `json:"verifiedNote,omitempty"` // what the ward has to confirm
	Paper        FormPaper       `json:"paper"`
	From         Date            `json:"from"` // first day in force
	Groups       []QuestionGroup `json:"groups"`
}

// QuestionGroup is a part of the form under one heading.
type QuestionGroup struct {
	Code      string     `json:"code"`
	Title     string     `json:"title"` // may be empty: no heading is printed
	Questions []Question `json:"questions"`
}

// Question is one question of a form.
type Question struct {
	Code    string       `json:"code"` // names the answer for ever, in tables and exports: "C01"
	Text    string       `json:"text"`
	Kind    QuestionKind `json:"kind"`
	Options []Option     `json:"options,omitempty"`
	Must    bool         `json:"must,omitempty"`  // leaving it out has to be said, with the key for "no answer"
	Min     int          `json:"min,omitempty"`   // of a NUMBER
	Max     int          `json:"max,omitempty"`   // of a NUMBER; the most marks of a MULTIPLE, 0 for any
	Lines   int          `json:"lines,omitempty"` // of a TEXT, on the paper
	Index   string       `json:"index,omitempty"` // which index the scores count to, "" for none: "HAI_LONG"
	Skips   []Skip       `json:"skips,omitempty"` // the first that holds counts
	// Personal marks a TEXT that tells who wrote: it is shown where the form is
	// worked on, never in tables, exports and notices.
	Personal bool `json:"personal,omitempty"`
}

// Remark says whether a question asks for what somebody thinks, in words of their own.
func (q Question) Remark() bool { return q.Kind == AskText && !q.Personal }

// Option is one answer to choose.
type Option struct {
	Key   string `json:"key"` // one digit, on the paper and on the keyboard
	Label string `json:"label"`
	Score int    `json:"score,omitempty"` // 1 to 5 on the scale of Satisfied, 0 when it has none
}

// Skip leads over questions that do not concern who gave a certain answer.
type Skip struct {
	When []string `json:"when"` // any of these keys
	To   string   `json:"to"`   // the code of a later question, or SkipToEnd
}
