package ward

import "slices"

// Letters are the words of the papers about opinions that a ward may want to
// change: they are data with effective dates, like the rest of the rulebook.
type Letters struct {
	Replies []ReplyWords `json:"replies"`
	Guides  []GuideWords `json:"guides"`
}

// ReplyWords is what stands around the officer's own text in a letter of answer.
// Paragraphs may mention {received}, {office}, {committee}, {you}, {opinion},
// {channel}, {code}, {about}, {reach}, {answered} and {again}.
type ReplyWords struct {
	Outcome   FeedbackOutcome `json:"outcome"`
	ValidFrom Date            `json:"validFrom"`
	Before    []string        `json:"before"`
	Again     string          `json:"again"` // behind the first paragraph, when the sender was answered before
	Lead      string          `json:"lead"`  // the sentence that leads to the officer's text
	After     []string        `json:"after"`
}

// What somebody came with who has to be told where it goes.
const (
	Complaint    = "COMPLAINT"    // khiếu nại
	Denunciation = "DENUNCIATION" // tố cáo
)

// GuideWords is what somebody is told who comes with a khiếu nại or a tố cáo.
type GuideWords struct {
	What      string       `json:"what"` // Complaint or Denunciation
	ValidFrom Date         `json:"validFrom"`
	Title     string       `json:"title"`
	Intro     []string     `json:"intro"`
	Points    []GuidePoint `json:"points"`
	Close     string       `json:"close"`
	Source    string       `json:"source"`
	Verified  bool         `json:"verified"`
	Note      string       `json:"note,omitempty"` // what the ward has to confirm
}

// GuidePoint is one thing to know, under its heading.
type GuidePoint struct {
	Head string `json:"head"`
	Text string `json:"text"`
}

// Reply gives the words of a letter with an outcome on a day.
func (l Letters) Reply(o FeedbackOutcome, on Date) (ReplyWords, bool) {
	return newest(l.Replies, on, func(r ReplyWords) (bool, Date) { return r.Outcome == o, r.ValidFrom })
}

// Guide gives the words for what somebody came with on a day.
func (l Letters) Guide(what string, on Date) (GuideWords, bool) {
	return newest(l.Guides, on, func(g GuideWords) (bool, Date) { return g.What == what, g.ValidFrom })
}

// newest gives the entry that is in force on a day.
func newest[T any](all []T, on Date, of func(T) (fits bool, from Date)) (found T, ok bool) {
	all = slices.DeleteFunc(slices.Clone(all), func(t T) bool {
		fits, from := of(t)
		return !fits || from > on
	})
	for _, t := range all {
		_, from := of(t)
		if _, best := of(found); !ok || from > best {
			found, ok = t, true
		}
	}
	return found, ok
}

// Told is one line of a history in words.
type Told struct {
	At       Moment `json:"at"`
	By       string `json:"by"`
	Sentence string `json:"sentence"`
}
