package ward

import "slices"

// ResultWay is how the citizen gets the result ("phương thức nhận kết quả", Mẫu 07).
type ResultWay string

// The three ways.
const (
	ResultAtCounter ResultWay = "COUNTER" // collected in person
	ResultByPost    ResultWay = "POST"    // "dịch vụ bưu chính công ích", to an address
	ResultOnline    ResultWay = "ONLINE"  // the electronic result on the national portal
)

// PostOutcome is what became of an item handed to the post.
type PostOutcome string

// The outcomes; "" while it is on its way.
const (
	PostDelivered PostOutcome = "DELIVERED" // "đã phát"
	PostSentBack  PostOutcome = "SENT_BACK" // "chuyển hoàn"
)

// Posting is a result handed to the public post instead of a person.
type Posting struct {
	Number  string      `json:"number"` // "số hiệu bưu gửi"
	On      Date        `json:"on"`     // handed to the post
	Address string      `json:"address"`
	Outcome PostOutcome `json:"outcome,omitempty"`
	EndedOn Date        `json:"endedOn,omitempty"` // delivered or sent back
	EndNote string      `json:"endNote,omitempty"`
}

// PostFollowedBody is the body of case.post_followed.
type PostFollowedBody struct {
	At      Moment      `json:"at"`
	By      string      `json:"by"`
	Outcome PostOutcome `json:"outcome"`
	On      Date        `json:"on"`
	Note    string      `json:"note,omitempty"`
}

// OnItsWay says whether the result is with the post and nobody knows yet what
// became of it.
func (c Case) OnItsWay() bool {
	return c.State == StateReturned && c.Handover.Posting != nil && c.Handover.Posting.Outcome == ""
}

// postFollowed takes what became of an item. One that was sent back lies at the
// counter again: the result is there to be given out, and the money that was paid
// with the first hand-over stays paid.
func (c *Case) postFollowed(b PostFollowedBody) bool {
	if !c.OnItsWay() {
		return false
	}
	given, item := *c.Handover, *c.Handover.Posting
	item.Outcome, item.EndedOn, item.EndNote = b.Outcome, b.On, b.Note
	given.Posting = &item
	if b.Outcome != PostSentBack {
		c.Handover = &given
		return true
	}
	c.State, c.Handover, c.SentBack = StateDone, nil, append(c.SentBack, given)
	return true
}

// handovers are all times the result was given out: those that the post brought
// back, and the one that stands.
func (c Case) handovers() []Handover {
	if c.Handover == nil {
		return c.SentBack
	}
	return append(slices.Clip(c.SentBack), *c.Handover)
}

// handedOverWords are what the sentence about a hand-over mentions.
func handedOverWords(b Handover) []string {
	if b.Posting == nil {
		return []string{b.Receiver.Name, b.Note}
	}
	return []string{b.Receiver.Name, b.Note, b.Posting.Number}
}

// postFollowedWords are the day of the one outcome or the other, and the note.
func postFollowedWords(b PostFollowedBody) []string {
	if b.Outcome == PostSentBack {
		return []string{"", string(b.On), b.Note}
	}
	return []string{string(b.On), "", b.Note}
}
