package ward

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// drawNotice makes events of every kind that need make no sense together.
func drawNotice(t *rapid.T) (events []Event) {
	kinds := []Kind{NoticeTextChanged, NoticeSent, NoticeRemarked, NoticeRemarkSettled, NoticeGivenBack, NoticeWasApproved, NoticeWasPosted,
		NoticeWasTakenDown, NoticeChangeAccepted, "notice.blessed"}
	id := func() string { return fmt.Sprint("e", rapid.IntRange(0, 20).Draw(t, "id")) }
	for i := range rapid.IntRange(0, 20).Draw(t, "events") {
		kind := rapid.SampledFrom(kinds).Draw(t, "kind")
		body := map[Kind]any{
			NoticeTextChanged: NoticeTextBody{Key: id(), Text: rapid.SampledFrom([]string{"", "a"}).Draw(t, "text")},
			NoticeSent:        NoticeSentBody{Hash: id()}, NoticeRemarked: NoticeRemarkBody{Text: id()},
			NoticeRemarkSettled: RemarkSettledBody{Remark: id()}, NoticeGivenBack: NoticeEnd{Reason: id()},
			NoticeWasApproved: NoticeApproval{Hash: id()}, NoticeWasPosted: NoticePostedBody{Place: id(), At: "2026-11-02T09:00:00+07:00"},
			NoticeWasTakenDown: NoticeTakenDownBody{Posting: id()}, NoticeChangeAccepted: AcceptedChange{Reason: id()}, "notice.blessed": 1,
		}[kind]
		data, err := json.Marshal(body)
		if err != nil {
			t.Fatal(err)
		}
		events = append(events, Event{ID: fmt.Sprint("e", i), Origin: rapid.SampledFrom([]string{"q1", "q2"}).Draw(t, "origin"), OriginSeq: int64(i),
			Lamport: rapid.Int64Range(1, 12).Draw(t, "lamport"), Subject: "notice/2026-10-SURVEY", Kind: kind, Body: data})
	}
	return events
}

// The order in which events arrive does not matter; whatever they say, a notice is
// frozen at most once and never changes its content or texts after that.
func TestFoldNotice_AnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawNotice(t)
		n, ok, err := FoldNotice("notice/2026-10-SURVEY", slices.Clone(events))
		if err != nil || !ok {
			t.Fatal(ok, err)
		}
		r := rand.New(rand.NewPCG(1, rapid.Uint64().Draw(t, "shuffle")))
		r.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
		again, _, err := FoldNotice("notice/2026-10-SURVEY", events)
		if err != nil || !reflect.DeepEqual(n, again) {
			t.Fatalf("%+v, then %+v, %v", n, again, err)
		}
		InOrder(events)
		for i := range events {
			part, _, _ := FoldNotice("notice/2026-10-SURVEY", slices.Clone(events[:i+1]))
			if part.Frozen() && (part.Approval.Hash != n.Approval.Hash || !reflect.DeepEqual(part.Texts, n.Texts) || !reflect.DeepEqual(part.Rounds, n.Rounds)) {
				t.Fatalf("changed after it was frozen: %+v, then %+v", part, n)
			}
		}
		if frozen := n.State == NoticeApproved || n.State == NoticePosted || n.State == NoticeTakenDown; frozen != n.Frozen() || !frozen && len(n.Postings) > 0 {
			t.Fatalf("%s, approval %v, %d postings", n.State, n.Approval, len(n.Postings))
		}
	})
}

func TestNoticeID(t *testing.T) {
	for id, want := range map[string]bool{"2026-10-PROCEDURES": true, "2026-10-SURVEY-2": true, "2026-13-SURVEY": false, "2026-10-SURVEY-0": false,
		"2026-10-SURVEY-02": false, "2026-10-LETTER": false, "2026-10": false, "": false, "2026-10-SURVEY-x": false} {
		if month, kind, nth, ok := ParseNoticeID(id); ok != want || ok && NoticeID(month, kind, nth) != id {
			t.Errorf("%q: %s %s %d %v", id, month, kind, nth, ok)
		}
	}
}

// A figure of a notice and the records behind it name each other.
func TestNoticeRecord_In(t *testing.T) {
	for _, c := range []struct {
		r    NoticeRecord
		cell string
		want bool
	}{
		{NoticeRecord{"case/1", "A", "Hộ tịch/ONLINE/EARLY"}, "procedures//received", true},
		{NoticeRecord{"case/1", "A", "Hộ tịch/ONLINE/EARLY"}, "procedures/Hộ tịch/early", true},
		{NoticeRecord{"case/1", "A", "Hộ tịch/ONLINE/EARLY"}, "procedures/Chứng thực/early", false},
		{NoticeRecord{"case/1", "A", "Đất/đai/ONLINE/LATE"}, "procedures/Đất/đai/late", true},
		{NoticeRecord{"case/1", "A", PlaceOfRejected}, "procedures//rejected", true},
		{NoticeRecord{"case/1", "A", PlaceOfRejected}, "procedures//received", false},
		{NoticeRecord{"feedback/1", "B", "OTHER/PHONE/new=1/answeredLate=1"}, "feedback/PHONE/answeredLate", true},
		{NoticeRecord{"feedback/1", "B", "OTHER/PHONE/new=1/answeredLate=1"}, "feedback/POST/new", false},
		{NoticeRecord{"guided/1", "", PlaceOfGuided}, "feedback//guided", true},
		{NoticeRecord{"sheet/1", "C", "NHANH/1/VALID/C1=5/C2=."}, "survey/NHANH/1/C1/5", true},
		{NoticeRecord{"sheet/1", "C", "NHANH/1/VALID/C1=5/C2=."}, "survey/NHANH/1/C2/valid", false},
		{NoticeRecord{"sheet/1", "C", "NHANH/1/VOID"}, "survey/NHANH/1/valid", false},
		{NoticeRecord{"forms/1", "D", PlaceOfForms("NHANH", 1, 40)}, "survey/NHANH/1/issued", true},
		{NoticeRecord{"forms/1", "D", PlaceOfForms("NHANH", 1, 40)}, "survey/NHANH/2/issued", false},
	} {
		if got := c.r.In(c.cell); got != c.want {
			t.Errorf("%s in %s: %v", c.r.Place, c.cell, got)
		}
	}
}
