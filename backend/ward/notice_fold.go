package ward

import "strings"

// FoldNotice makes a notice of its events, in any order they are given. It is
// total like FoldCase. ok is false when the subject names no notice.
func FoldNotice(subject string, events []Event) (n Notice, ok bool, err error) {
	InOrder(events)
	month, kind, nth, ok := ParseNoticeID(strings.TrimPrefix(subject, "notice/"))
	if !ok {
		return n, false, nil
	}
	n = NewNotice(month, kind, nth)
	for _, e := range events {
		take, known := noticeTakers[e.Kind]
		if !known {
			n.Unknown++
			continue
		}
		applied, err := take(&n, e)
		if err != nil {
			return n, false, err
		}
		if !applied {
			n.Conflicts = append(n.Conflicts, e.ID)
		}
	}
	return n, true, nil
}

func noticeTaker[T any](take func(*Notice, T) bool) func(*Notice, Event) (bool, error) {
	return func(n *Notice, e Event) (bool, error) { return with(e, func(b T) bool { return take(n, b) }) }
}

// noticeTakers take each kind of event into a notice.
var noticeTakers = map[Kind]func(*Notice, Event) (bool, error){
	NoticeTextChanged: noticeTaker((*Notice).textChanged),
	NoticeSent:        noticeTaker((*Notice).sent),
	NoticeRemarked: func(n *Notice, e Event) (bool, error) {
		return with(e, func(b NoticeRemarkBody) bool { return n.remarked(e.ID, b) })
	},
	NoticeRemarkSettled: noticeTaker((*Notice).remarkSettled),
	NoticeGivenBack:     noticeTaker((*Notice).givenBack),
	NoticeWasApproved:   noticeTaker((*Notice).approved),
	NoticeWasPosted: func(n *Notice, e Event) (bool, error) {
		return with(e, func(b NoticePostedBody) bool { return n.posted(e.ID, b) })
	},
	NoticeWasTakenDown:   noticeTaker((*Notice).takenDown),
	NoticeChangeAccepted: noticeTaker((*Notice).changeAccepted),
}

func (n *Notice) textChanged(b NoticeTextBody) bool {
	if n.Frozen() {
		return false
	}
	if b.Signer != nil {
		n.Signer = b.Signer
	}
	switch {
	case b.Key == "":
	case b.Text == "":
		delete(n.Texts, b.Key)
	default:
		n.Texts[b.Key] = TextChange{Text: b.Text, Over: b.Over, Done: b.Done}
	}
	return true
}

func (n *Notice) sent(b NoticeSentBody) bool {
	if !n.Writable() {
		return false
	}
	n.State = NoticeReview
	n.Rounds = append(n.Rounds, NoticeRound{Sent: b.Done, Hash: b.Hash, Cells: b.Cells})
	return true
}

// remarked takes a remark whenever it was made before the approval.
func (n *Notice) remarked(id string, b NoticeRemarkBody) bool {
	if n.Frozen() {
		return false
	}
	n.Remarks = append(n.Remarks, NoticeRemark{ID: id, Target: b.Target, Text: b.Text, Source: b.Source, Done: b.Done})
	return true
}

func (n *Notice) remarkSettled(b RemarkSettledBody) bool {
	for i := range n.Remarks {
		if r := &n.Remarks[i]; r.ID == b.Remark && r.Settled == nil && !n.Frozen() {
			r.Settled = &b.RemarkSettled
			return true
		}
	}
	return false
}

func (n *Notice) givenBack(b NoticeEnd) bool {
	if n.State != NoticeReview {
		return false
	}
	n.State = NoticeReturned
	n.Rounds[len(n.Rounds)-1].Returned = &b
	return true
}

// approved freezes the notice; the first approval stands.
func (n *Notice) approved(b NoticeApproval) bool {
	if n.Frozen() {
		return false
	}
	n.State, n.Approval = NoticeApproved, &b
	return true
}

func (n *Notice) posted(id string, b NoticePostedBody) bool {
	if !n.Frozen() {
		return false
	}
	n.Postings = append(n.Postings, NoticePosting{ID: id, Place: b.Place, At: b.At, By: b.By, Noted: b.Noted})
	n.State = n.hangs()
	return true
}

func (n *Notice) takenDown(b NoticeTakenDownBody) bool {
	p := n.posting(b.Posting)
	if p == nil || p.Taken != nil {
		return false
	}
	p.Taken = &b.PostingOver
	n.State = n.hangs()
	return true
}

// hangs is the state of a notice of which copies were put up.
func (n *Notice) hangs() NoticeState {
	for _, p := range n.Postings {
		if p.Taken == nil {
			return NoticePosted
		}
	}
	return NoticeTakenDown
}

func (n *Notice) changeAccepted(b AcceptedChange) bool {
	if !n.Frozen() {
		return false
	}
	n.Accepted = append(n.Accepted, b)
	return true
}

// NoticeKeyOf gives the key that an event made known; ok is false for other events.
func (e Event) NoticeKeyOf() (k NoticeKey, ok bool, err error) {
	if e.Kind != KeyPublished {
		return k, false, nil
	}
	b, err := decode[KeyPublishedBody](e)
	return NoticeKey{Fingerprint: b.Fingerprint, Public: b.Public, Origin: e.Origin, Since: e.At}, err == nil, err
}
