package ward

import (
	"hash/fnv"
	"strconv"
	"strings"
)

// EntryMode says how often the sheets of a pile are keyed.
type EntryMode string

// The modes.
const (
	KeyedOnce    EntryMode = "ONCE"
	KeyedSampled EntryMode = "SAMPLED" // a share of the sheets twice
	KeyedTwice   EntryMode = "TWICE"
)

// SheetBatch is a pile of filled forms that is keyed together ("xấp phiếu").
type SheetBatch struct {
	ID     string `json:"id"`
	Closed *Done  `json:"closed"` // nil while it is open
	Opened Done   `json:"opened"`
	BatchDetails
	Released []SeatReleased `json:"released,omitempty"` // half-keyed sheets that were taken from before somebody
	Unknown  int            `json:"unknown"`
}

// SeatReleased is the body of batch.seat_released: a sheet was taken from before a
// typist who is not there, so that another can key it.
type SeatReleased struct {
	Which      int    `json:"which"` // 1 first, 2 second entry
	Position   int    `json:"position"`
	Typist     string `json:"typist"` // officer's id
	TypistName string `json:"typistName"`
	Answers    int    `json:"answers"` // keyed so far
	Kept       bool   `json:"kept"`    // whoever takes the sheet goes on with them; else they are gone
	Reason     string `json:"reason"`
	Done
}

// BatchDetails is what is known of a pile before its sheets are keyed.
type BatchDetails struct {
	Name          string         `json:"name"` // "Xấp 03, quầy A"
	Questionnaire string         `json:"questionnaire"`
	Version       int            `json:"version"`
	Month         string         `json:"month"` // whose summary it counts to, "2026-10"
	Place         string         `json:"place,omitempty"`
	Field         string         `json:"field,omitempty"`   // lĩnh vực, when the pile is of one
	Officer       string         `json:"officer,omitempty"` // id of the officer it is about, when it is of one
	Mode          EntryMode      `json:"mode"`
	Share         int            `json:"share,omitempty"`  // percent keyed twice, of KeyedSampled
	Count         int            `json:"count"`            // sheets in the pile, counted by hand
	Totals        map[string]int `json:"totals,omitempty"` // sums of the keys by question, added up by hand
}

// Done says who did something, and when.
type Done struct {
	By     string `json:"by"` // officer's id
	ByName string `json:"byName"`
	At     Moment `json:"at"`
}

// BatchOpenedBody is the body of batch.opened and batch.recounted: the details as
// they are now, and why they changed.
type BatchOpenedBody struct {
	BatchDetails
	Reason string `json:"reason,omitempty"`
	Done
}

// BatchReopenedBody is the body of batch.reopened.
type BatchReopenedBody struct {
	Reason string `json:"reason"`
	Done
}

// FoldBatch makes a pile of its events; the last word counts. ok is false when it
// was never opened.
func FoldBatch(subject string, events []Event) (b SheetBatch, ok bool, err error) {
	InOrder(events)
	b.ID = strings.TrimPrefix(subject, "batch/")
	for _, e := range events {
		switch e.Kind {
		case BatchOpened, BatchRecounted:
			body, err := decode[BatchOpenedBody](e)
			if err != nil {
				return b, false, err
			}
			b.BatchDetails = body.BatchDetails
			if !ok {
				b.Opened, ok = body.Done, true
			}
		case BatchClosed:
			done, err := decode[Done](e)
			if err != nil {
				return b, false, err
			}
			b.Closed = &done
		case BatchReopened:
			b.Closed = nil
		case SeatTaken:
			seat, err := decode[SeatReleased](e)
			if err != nil {
				return b, false, err
			}
			b.Released = append(b.Released, seat)
		default:
			b.Unknown++
		}
	}
	return b, ok, nil
}

// Twice says whether the sheet at a position is keyed by a second person. Which
// ones are sampled is settled by the pile and the position, so that nobody can
// choose, and no typist knows it before.
func (b SheetBatch) Twice(position int) bool {
	switch b.Mode {
	case KeyedTwice:
		return true
	case KeyedSampled:
		h := fnv.New32a()
		h.Write([]byte(b.ID + "/" + strconv.Itoa(position)))
		return int(mixed(h.Sum32())%100) < b.Share
	}
	return false
}

// mixed spreads neighbours over the whole range (the end of MurmurHash3).
func mixed(h uint32) uint32 {
	h ^= h >> 16
	h *= 0x85ebca6b
	h ^= h >> 13
	h *= 0xc2b2ae35
	return h ^ h>>16
}

// Sum adds up the keys that one question got on the final sheets, as a pile is
// added up by hand: no answer and two marks count nothing. It is for questions whose
// answer is one key or a number.
func Sum(question string, sheets []Sheet) int {
	total := 0
	for _, s := range sheets {
		if n, err := strconv.Atoi(s.Final[question]); err == nil {
			total += n
		}
	}
	return total
}

// Obstacles lists what keeps a pile of this form from being closed; empty when it
// may be. Totals are compared when no sheet is left to be keyed or settled: before
// that they are wrong without anybody's mistake.
func (b SheetBatch) Obstacles(q Questionnaire, sheets []Sheet) []*Error {
	var out []*Error
	if len(sheets) != b.Count {
		out = append(out, Refuse("count", "batch.count", len(sheets), b.Count))
	}
	waiting := map[SheetStatus]int{}
	for _, s := range sheets {
		waiting[s.Status]++
	}
	for _, w := range []struct {
		status SheetStatus
		key    string
	}{{SheetToFirst, "batch.to_first"}, {SheetToSecond, "batch.to_second"}, {SheetToSettle, "batch.to_settle"}} {
		if n := waiting[w.status]; n > 0 {
			out = append(out, Refuse("", w.key, n))
		}
	}
	if done := waiting[SheetFinal] + waiting[SheetVoid]; done < max(b.Count, len(sheets)) {
		return out
	}
	for i, ask := range q.Questions() {
		total, given := b.Totals[ask.Code]
		if sum := Sum(ask.Code, sheets); given && sum != total {
			out = append(out, Refuse("totals."+ask.Code, "batch.total", i+1, sum, total))
		}
	}
	return out
}
