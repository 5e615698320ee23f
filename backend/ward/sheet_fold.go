package ward

import (
	"slices"
	"strings"
)

// KeyedBody is the body of sheet.keyed: one whole entry, and what the sheet is.
type KeyedBody struct {
	Batch         string `json:"batch"`
	Questionnaire string `json:"questionnaire"`
	Version       int    `json:"version"`
	Position      int    `json:"position"`
	Serial        string `json:"serial,omitempty"`
	Twice         bool   `json:"twice,omitempty"`
	Which         int    `json:"which"` // 1 first, 2 second entry
	Entry
}

// SettledBody is the body of sheet.settled: decisions by the code of the question.
type SettledBody struct {
	Decisions map[string]Decision `json:"decisions"`
}

// VoidedBody is the body of sheet.voided. A sheet can be void without ever having
// been keyed; without a reason the voiding is taken back.
type VoidedBody struct {
	Batch         string `json:"batch"`
	Questionnaire string `json:"questionnaire"`
	Version       int    `json:"version"`
	Position      int    `json:"position"`
	Serial        string `json:"serial,omitempty"`
	Voiding
}

// FoldSheet makes a sheet of its events, in any order they are given. It is total
// like FoldCase: what cannot be true is listed for a person. ok is false when
// nothing says which pile it lies in.
func FoldSheet(subject string, events []Event) (s Sheet, ok bool, err error) {
	InOrder(events)
	s = Sheet{ID: strings.TrimPrefix(subject, "sheet/"), Decisions: map[string]Decision{}, Remarks: []NotedRemark{}, Conflicts: []string{}}
	for _, e := range events {
		applied, err := s.apply(e)
		if err != nil {
			return s, false, err
		}
		if !applied {
			s.Conflicts = append(s.Conflicts, e.ID)
		}
	}
	return s, s.Batch != "", nil
}

func (s *Sheet) apply(e Event) (bool, error) {
	switch e.Kind {
	case SheetKeyed:
		return with(e, s.keyed)
	case SheetSettled:
		return with(e, s.settled)
	case SheetSentBack:
		return with(e, s.sentBack)
	case SheetVoided:
		return with(e, s.voided)
	case RemarkNoted:
		return with(e, s.noted)
	}
	s.Unknown++
	return true, nil
}

// keyed takes an entry in. The first may be keyed again by its own typist until
// a second exists; the second never, and never by a typist of the first.
func (s *Sheet) keyed(b KeyedBody) bool {
	if !s.MayKey(b.Which, b.By) || s.alike(b) || !s.lies(b.Batch, b.Questionnaire, b.Version, b.Position) {
		return false
	}
	if s.First == nil && s.Second == nil && s.Original == nil {
		s.Twice = b.Twice
	}
	entry := b.Entry
	if b.Which == 1 {
		s.First, s.Serial = &entry, b.Serial
	} else {
		s.Second = &entry
	}
	if s.Sent != nil && s.Sent.Entry == b.Which {
		s.Sent = nil
	}
	s.stand(b.At)
	return true
}

// alike says whether somebody keyed a part of both entries.
func (s *Sheet) alike(b KeyedBody) bool {
	other := s.Second
	if b.Which == 2 {
		other = s.First
	}
	return slices.ContainsFunc(b.Begun, other.Of)
}

// MayKey says whether an officer may key the first (1) or second (2) entry now.
func (s Sheet) MayKey(which int, officer string) bool {
	return s.Voided == nil && s.mayKey(which, officer)
}

func (s *Sheet) mayKey(which int, by string) bool {
	switch which {
	case 1:
		return !s.Second.Of(by) && (s.First == nil || s.First.By == by && s.Second == nil && s.Sent == nil)
	case 2:
		return s.Twice && s.Second == nil && s.First != nil && !s.First.Of(by)
	}
	return false
}

// lies notes where the sheet lies; false when it was said to lie elsewhere.
func (s *Sheet) lies(batch, questionnaire string, version, position int) bool {
	if s.Batch == "" {
		s.Batch, s.Questionnaire, s.Version, s.Position = batch, questionnaire, version, position
	}
	return s.Batch == batch && s.Position == position && batch != ""
}

func (s *Sheet) settled(b SettledBody) bool {
	if s.Status != SheetToSettle || len(b.Decisions) == 0 {
		return false
	}
	var at Moment
	for code, d := range b.Decisions {
		s.Decisions[code], at = d, d.At
	}
	s.stand(at)
	return true
}

// sentBack drops an entry and every decision: the sheet is compared anew.
func (s *Sheet) sentBack(b SentBack) bool {
	if s.Status != SheetToSettle || b.Entry != 1 && b.Entry != 2 {
		return false
	}
	if b.Entry == 1 {
		if s.Original == nil {
			s.Original = s.First
		}
		s.First = nil
	} else {
		s.Second = nil
	}
	s.Sent, s.Decisions = &b, map[string]Decision{}
	s.stand(b.At)
	return true
}

func (s *Sheet) voided(b VoidedBody) bool {
	if (b.Reason == "") != (s.Voided != nil) || !s.lies(b.Batch, b.Questionnaire, b.Version, b.Position) {
		return false
	}
	if s.Serial == "" {
		s.Serial = b.Serial
	}
	s.Voided = nil
	if b.Reason != "" {
		s.Voided = &b.Voiding
	}
	s.stand(b.At)
	return true
}

// noted keeps what a remark came to. One that is an item of the register stays one;
// one that was only considered, or noted before there was a register, may become one.
func (s *Sheet) noted(b NotedRemark) bool {
	for i, n := range s.Remarks {
		switch {
		case n.Question != b.Question:
		case n.Feedback == "" && (b.Feedback != "" || b.Considered && !n.Considered):
			s.Remarks = slices.Clone(s.Remarks)
			s.Remarks[i] = b
			return true
		default:
			return false
		}
	}
	s.Remarks = append(s.Remarks, b)
	return true
}
