package ward

import (
	"maps"
	"slices"
)

// SheetStatus is where a sheet stands. It follows from the entries and decisions
// alone (status), so that no difference can be forgotten:
//
//	first keyed ─┬─ keyed once ──────────────────────────────▶ FINAL
//	             └─ keyed twice ▶ TO_SECOND ─┬─ equal ───────▶ FINAL
//	                                         └─ TO_SETTLE ─┬─▶ FINAL       every difference decided
//	      TO_FIRST or TO_SECOND ◀── sent back to a typist ─┘
//	VOID at any time, and back
//
// Equal are answers letter by letter, and remarks when they are the same words (Same).
type SheetStatus string

// The statuses.
const (
	SheetToFirst  SheetStatus = "TO_FIRST"  // its first entry was sent back
	SheetToSecond SheetStatus = "TO_SECOND" // another person has to key it, or it was sent back to them
	SheetToSettle SheetStatus = "TO_SETTLE" // the entries differ
	SheetFinal    SheetStatus = "FINAL"
	SheetVoid     SheetStatus = "VOID" // collected, not valid
)

// VoidReason says why a sheet does not count.
type VoidReason string

// The reasons.
const (
	VoidBlank      VoidReason = "BLANK"       // nothing is marked
	VoidVersion    VoidReason = "VERSION"     // a form of another questionnaire or version
	VoidDuplicate  VoidReason = "DUPLICATE"   // its serial was keyed already
	VoidUnreadable VoidReason = "UNREADABLE"  // torn, wet, scribbled over
	VoidNotCitizen VoidReason = "NOT_CITIZEN" // plainly not filled in by a citizen
)

// Sheet is one filled form ("phiếu") in a pile.
type Sheet struct {
	ID            string              `json:"id"`
	Batch         string              `json:"batch"`
	Questionnaire string              `json:"questionnaire"`
	Version       int                 `json:"version"`
	Position      int                 `json:"position"` // in the pile, 1, 2 …
	Serial        string              `json:"serial"`   // as printed, without the check character; "" when it has none
	Twice         bool                `json:"twice"`    // a second person keys it
	First         *Entry              `json:"first"`
	Second        *Entry              `json:"second"`
	Original      *Entry              `json:"original"` // the first entry as it was before it was sent back: errors are counted by it
	Decisions     map[string]Decision `json:"decisions"`
	Sent          *SentBack           `json:"sent"`   // nil unless an entry waits for its typist
	Voided        *Voiding            `json:"voided"` // nil unless it is void
	Status        SheetStatus         `json:"status"`
	Final         Answers             `json:"final"`   // nil until it is final
	FinalAt       Moment              `json:"finalAt"` // "" until it is final or void
	Remarks       []NotedRemark       `json:"remarks"`
	Conflicts     []string            `json:"conflicts"` // events that contradict earlier ones, for a person to look at
	Unknown       int                 `json:"unknown"`   // events of kinds that this version does not know
}

// Entry is one keying of a sheet.
type Entry struct {
	By        string   `json:"by"`     // officer's id
	ByName    string   `json:"byName"` // as they were called then
	StartedAt Moment   `json:"startedAt"`
	At        Moment   `json:"at"`
	Strokes   int      `json:"strokes"`
	Answers   Answers  `json:"answers"`
	Accepted  []string `json:"accepted,omitempty"` // doubts that were looked at (Doubt.Name)
	Words     []string `json:"words,omitempty"`    // codes of the questions that were answered in words; older entries name none
	Begun     []string `json:"begun,omitempty"`    // officers' ids: who keyed a part of it before their sheet was released
}

// Of says whether an officer keyed this entry, or a part of it. Nobody who did may
// key the other one.
func (e *Entry) Of(officer string) bool {
	return e != nil && (e.By == officer || slices.Contains(e.Begun, officer))
}

// Took says whose answer was taken where two entries differ.
type Took string

// What can be taken.
const (
	TookFirst  Took = "FIRST"
	TookSecond Took = "SECOND"
	TookPaper  Took = "PAPER" // a third: what the paper says
)

// Decision settles one difference.
type Decision struct {
	Take   Took   `json:"take"`
	Answer string `json:"answer"` // "" when the question turns out not to be asked
	By     string `json:"by"`     // officer's id
	ByName string `json:"byName"`
	At     Moment `json:"at"`
}

// SentBack is an entry that its typist has to key again from the paper.
type SentBack struct {
	Entry  int    `json:"entry"` // 1 or 2
	To     string `json:"to"`    // officer's id: who made it
	ToName string `json:"toName"`
	Reason string `json:"reason"`
	By     string `json:"by"` // officer's id
	ByName string `json:"byName"`
	At     Moment `json:"at"`
}

// Voiding says why a sheet does not count.
type Voiding struct {
	Reason VoidReason `json:"reason"`
	Note   string     `json:"note,omitempty"`
	By     string     `json:"by"`
	ByName string     `json:"byName"`
	At     Moment     `json:"at"`
}

// NotedRemark is what an answer in words came to: an item of the register, or, when
// somebody considered it, nothing that has to be handled for itself (thanks, praise,
// what is in the register already). Those noted before there was a register are neither.
type NotedRemark struct {
	Question string `json:"question"`
	Words    string `json:"words,omitempty"`    // of one that became an item
	Feedback string `json:"feedback,omitempty"` // id of the item
	Code     string `json:"code,omitempty"`     // and its number
	// Considered says that it needs no handling of its own.
	Considered bool   `json:"considered,omitempty"`
	By         string `json:"by"`
	ByName     string `json:"byName"`
	At         Moment `json:"at"`
}

// Remark gives what an answer in words came to, nil while nobody considered it.
func (s Sheet) Remark(question string) *NotedRemark {
	for i := range s.Remarks {
		if s.Remarks[i].Question == question {
			return &s.Remarks[i]
		}
	}
	return nil
}

// Differences gives the codes of the questions on which the two entries differ,
// decided or not, sorted; none while one of them is missing.
func (s Sheet) Differences() []string {
	if s.First == nil || s.Second == nil {
		return nil
	}
	return s.First.Answers.Differing(s.Second.Answers, s.inWords()...)
}

// Agree says whether both entries say the same of a question. Remarks do that are the
// same words; then the writing of the first entry stands.
func (s Sheet) Agree(question string) bool {
	return s.First != nil && s.Second != nil &&
		Same(s.First.Answers[question], s.Second.Answers[question], slices.Contains(s.inWords(), question))
}

// inWords gives the codes of the questions that both entries answered in words.
// Entries that name none of them are compared letter by letter, as they were when
// they were keyed: a sheet that was settled so must not turn out to have needed no settling.
func (s Sheet) inWords() []string {
	if s.First == nil || s.Second == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(s.First.Words), func(code string) bool { return !slices.Contains(s.Second.Words, code) })
}

// Undecided gives the differences that nobody has settled yet.
func (s Sheet) Undecided() []string {
	return slices.DeleteFunc(s.Differences(), func(code string) bool {
		_, decided := s.Decisions[code]
		return decided
	})
}

// Settled gives the answers as they are with these decisions.
func (s Sheet) Settled(decisions map[string]Decision) Answers {
	out := maps.Clone(s.First.Answers)
	for code, d := range decisions {
		if d.Answer == "" {
			delete(out, code)
		} else {
			out[code] = d.Answer
		}
	}
	return out
}

// stand works out where the sheet stands after what has happened to it.
func (s *Sheet) stand(at Moment) {
	s.Final, s.Status = nil, s.standing()
	switch s.Status {
	case SheetFinal:
		s.Final = s.Settled(s.Decisions)
		s.FinalAt = at
	case SheetVoid:
		s.FinalAt = at
	default:
		s.FinalAt = ""
	}
}

func (s *Sheet) standing() SheetStatus {
	switch {
	case s.Voided != nil:
		return SheetVoid
	case s.First == nil:
		return SheetToFirst
	case !s.Twice:
		return SheetFinal
	case s.Second == nil:
		return SheetToSecond
	case len(s.Undecided()) > 0:
		return SheetToSettle
	}
	return SheetFinal
}

// Wrong counts the answers of the first entry, and those of them that are not the
// final ones. Sheets that only one person keyed prove nothing and are not counted.
func (s Sheet) Wrong() (answers, wrong int) { return s.wrongIn(s.begun()) }

// WrongBy counts them for one entry of an officer's, the first (1) or second (2): a
// first entry that was sent back is counted as it was, if it was theirs.
func (s Sheet) WrongBy(which int, officer string) (answers, wrong int) {
	entry := s.Second
	if which == 1 {
		entry = s.begun()
	}
	if entry == nil || entry.By != officer {
		return 0, 0
	}
	return s.wrongIn(entry)
}

// begun is the first entry as it was before it was sent back.
func (s Sheet) begun() *Entry {
	if s.Original != nil {
		return s.Original
	}
	return s.First
}

func (s Sheet) wrongIn(e *Entry) (answers, wrong int) {
	if s.Status != SheetFinal || s.Second == nil || e == nil {
		return 0, 0
	}
	return len(e.Answers), len(e.Answers.Differing(s.Final, s.inWords()...))
}
