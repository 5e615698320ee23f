package ward

import (
	"slices"
	"strconv"
	"strings"
)

// Notice is one notice of one month, or a correction of one. Nobody has to found
// it: a month has its notices as drafts until somebody touches them.
type Notice struct {
	ID       string                `json:"id"` // NoticeID
	Kind     NoticeKind            `json:"kind"`
	Month    string                `json:"month"`
	Nth      int                   `json:"nth"` // 0 for the notice itself, 1 for its first correction
	State    NoticeState           `json:"state"`
	Texts    map[string]TextChange `json:"texts"`            // by key of the paragraph: what a person wrote
	Signer   *Signer               `json:"signer,omitempty"` // chosen for this notice; nil is the office's
	Remarks  []NoticeRemark        `json:"remarks"`
	Rounds   []NoticeRound         `json:"rounds"`
	Approval *NoticeApproval       `json:"approval,omitempty"`
	Postings []NoticePosting       `json:"postings"`
	Accepted []AcceptedChange      `json:"accepted"`
	// Conflicts are events that cannot be true after those before them.
	Conflicts []string `json:"conflicts"`
	Unknown   int      `json:"unknown"`
}

// TextChange is a paragraph as a person wrote it.
type TextChange struct {
	Text string `json:"text"`
	Over string `json:"over"` // what the program had composed then
	Done
}

// The ways a remark came in.
const (
	RemarkOnScreen = "SCREEN"
	RemarkOnPaper  = "PAPER" // typed in from a printout that was marked up
)

// NoticeRemark is something that the chairperson wants changed.
type NoticeRemark struct {
	ID     string `json:"id"`
	Target string `json:"target"` // "par:<key>", "cell:<cell>", "" for the whole
	Text   string `json:"text"`
	Source string `json:"source"`
	Done
	Settled *RemarkSettled `json:"settled,omitempty"`
}

// RemarkSettled says what was done about a remark.
type RemarkSettled struct {
	Note string `json:"note"`
	Done
}

// NoticeRound is one time that a notice was sent for review, and how that ended.
type NoticeRound struct {
	Sent     Done       `json:"sent"`
	Hash     string     `json:"hash"`  // of the content that was sent
	Cells    []CellOf   `json:"cells"` // figures that were sent
	Returned *NoticeEnd `json:"returned,omitempty"`
}

// NoticeEnd is a return with its reason.
type NoticeEnd struct {
	Reason string `json:"reason"`
	Done
}

// NoticeApproval is what was frozen: the content, and the hashes of the files that
// were made of it then and are kept.
type NoticeApproval struct {
	Content NoticeContent    `json:"content"`
	Hash    string           `json:"hash"`    // of the content
	PDF     string           `json:"pdf"`     // hash of the file
	Records string           `json:"records"` // hash of the list of records behind the figures
	Key     string           `json:"key"`     // fingerprint of the key that signed, "" for none
	Heads   map[string]int64 `json:"heads"`   // how far the journal went, by origin
	Done
}

// NoticePosting is one place where a signed copy hung.
type NoticePosting struct {
	ID    string       `json:"id"`
	Place string       `json:"place"`
	At    Moment       `json:"postedAt"`
	By    string       `json:"postedBy"` // name of who put it up
	Noted Done         `json:"noted"`
	Taken *PostingOver `json:"taken,omitempty"`
}

// PostingOver says when a copy was taken down.
type PostingOver struct {
	At    Moment `json:"takenAt"`
	By    string `json:"takenBy"`
	Noted Done   `json:"noted"`
}

// AcceptedChange is a change behind a frozen notice of which the chairperson
// decided that it needs no correction.
type AcceptedChange struct {
	Cells   []CellChange   `json:"cells"`
	Records []RecordChange `json:"records,omitempty"`
	Reason  string         `json:"reason"`
	Done
}

// NoticeID names a notice: "2026-10-PROCEDURES", its first correction
// "2026-10-PROCEDURES-1". Two counters that work on the same one mean the same.
func NoticeID(month string, kind NoticeKind, nth int) string {
	id := month + "-" + string(kind)
	if nth > 0 {
		id += "-" + strconv.Itoa(nth)
	}
	return id
}

// ParseNoticeID reads what NoticeID wrote; ok is false for anything else.
func ParseNoticeID(id string) (month string, kind NoticeKind, nth int, ok bool) {
	if len(id) < len("2026-10-") {
		return "", "", 0, false
	}
	month, rest := id[:len("2026-10")], id[len("2026-10-"):]
	name, number, corrects := strings.Cut(rest, "-")
	if corrects {
		nth, _ = strconv.Atoi(number)
	}
	kind = NoticeKind(name)
	_, err := ParseDate(month + "-01")
	ok = err == nil && slices.Contains(NoticeKinds, kind) && NoticeID(month, kind, nth) == id
	return month, kind, nth, ok
}

// NewNotice is a notice that nobody has touched.
func NewNotice(month string, kind NoticeKind, nth int) Notice {
	return Notice{ID: NoticeID(month, kind, nth), Kind: kind, Month: month, Nth: nth, State: NoticeDraft, Texts: map[string]TextChange{},
		Remarks: []NoticeRemark{}, Rounds: []NoticeRound{}, Postings: []NoticePosting{}, Accepted: []AcceptedChange{}, Conflicts: []string{}}
}

// Frozen says whether the content of the notice can change no more.
func (n Notice) Frozen() bool { return n.Approval != nil }

// Writable says whether its texts may still be changed.
func (n Notice) Writable() bool { return n.State == NoticeDraft || n.State == NoticeReturned }

// OpenRemarks are the remarks that nobody has settled.
func (n Notice) OpenRemarks() int {
	open := 0
	for _, r := range n.Remarks {
		if r.Settled == nil {
			open++
		}
	}
	return open
}

// SentCells are the figures that were sent for review last; nil before the first time.
func (n Notice) SentCells() []CellOf {
	if len(n.Rounds) == 0 {
		return nil
	}
	return n.Rounds[len(n.Rounds)-1].Cells
}

// FirstPosted is when the first copy was put up, "" while none was.
func (n Notice) FirstPosted() Moment {
	first := Moment("")
	for _, p := range n.Postings {
		if first == "" || p.At < first {
			first = p.At
		}
	}
	return first
}

// PostedDays is how many consecutive days a copy hangs at the least.
const PostedDays = 30

// TakeDownFrom is the first day on which a copy may be taken down: the day after 30
// whole days since it was put up.
func (p NoticePosting) TakeDownFrom() Date { return p.At.Date().Plus(PostedDays) }

// posting finds a posting by its id.
func (n *Notice) posting(id string) *NoticePosting {
	for i := range n.Postings {
		if n.Postings[i].ID == id {
			return &n.Postings[i]
		}
	}
	return nil
}

// Apply lays what people wrote over the composed paragraphs, and names the keys of
// those whose composed text is another than it was when the person wrote.
func (n Notice) Apply(composed []Paragraph) (out []Paragraph, stale []string) {
	out = []Paragraph{}
	for _, p := range composed {
		if t, changed := n.Texts[p.Key]; changed && t.Text != p.Text {
			if t.Over != p.Text {
				stale = append(stale, p.Key)
			}
			p.Text, p.Composed = t.Text, p.Text
		}
		out = append(out, p)
	}
	return out, stale
}
