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

var typists = []string{"lan", "mai", "hoa"}

// drawSheetLife makes events of every kind in any order, by three typists at two
// counters: most of them contradict what came before.
func drawSheetLife(t *rapid.T) []Event {
	var events []Event
	for i := range rapid.IntRange(0, 16).Draw(t, "events") {
		kind := rapid.SampledFrom([]Kind{SheetKeyed, SheetKeyed, SheetKeyed, SheetSettled, SheetSentBack, SheetVoided, RemarkNoted, "sheet.blessed"}).Draw(t, "kind")
		data, err := json.Marshal(sheetBody(t, kind))
		if err != nil {
			t.Fatal(err)
		}
		origin := rapid.SampledFrom([]string{"q1", "q2"}).Draw(t, "origin")
		events = append(events, Event{ID: fmt.Sprint("e", i), Origin: origin, OriginSeq: int64(i), Lamport: int64(rapid.IntRange(1, 20).Draw(t, "lamport")),
			Subject: "sheet/1", Kind: kind, Body: data})
	}
	return events
}

func sheetBody(t *rapid.T, kind Kind) any {
	by := rapid.SampledFrom(typists).Draw(t, "by")
	when := drawMoment(t, "at")
	switch kind {
	case SheetKeyed:
		return KeyedBody{Batch: "b1", Questionnaire: "NGAN", Version: 1, Position: 1, Twice: rapid.Bool().Draw(t, "twice"),
			Which: rapid.IntRange(1, 2).Draw(t, "which"), Entry: Entry{By: by, At: when, Answers: drawAnswers(t),
				Words: rapid.SampledFrom([][]string{nil, {"C4"}}).Draw(t, "words"),
				Begun: rapid.SliceOfNDistinct(rapid.SampledFrom(typists), 0, 1, rapid.ID).Draw(t, "begun")}}
	case SheetSettled:
		decisions := map[string]Decision{}
		for _, code := range rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"C1", "C2", "C3"}), 0, 3, rapid.ID).Draw(t, "codes") {
			decisions[code] = Decision{Take: TookPaper, Answer: rapid.SampledFrom([]string{"", "1", "2", "3"}).Draw(t, "third"), By: by, At: when}
		}
		return SettledBody{Decisions: decisions}
	case SheetSentBack:
		return SentBack{Entry: rapid.IntRange(0, 2).Draw(t, "entry"), By: by, At: when}
	case SheetVoided:
		return VoidedBody{Batch: "b1", Position: 1, Voiding: Voiding{Reason: rapid.SampledFrom([]VoidReason{"", VoidBlank}).Draw(t, "reason"), By: by, At: when}}
	}
	return NotedRemark{Question: rapid.SampledFrom([]string{"C3", "C4"}).Draw(t, "question"), Considered: rapid.Bool().Draw(t, "considered"), By: by, At: when}
}

func drawAnswers(t *rapid.T) Answers {
	out := Answers{}
	for _, code := range []string{"C1", "C2", "C3"} {
		if a := rapid.SampledFrom([]string{"", "1", "2", NoAnswer}).Draw(t, code); a != "" {
			out[code] = a
		}
	}
	if a := rapid.SampledFrom(remarks).Draw(t, "C4"); a != "" {
		out["C4"] = a
	}
	return out
}

// Remarks as two people write them: the same words, and others.
var remarks = []string{"", NoAnswer, "Chờ lâu, hoà nhã", "chờ lâu hòa nhã.", "chờ lâu", "5 ngày", "6 ngày", "1,5 ngày", "15 ngày"}

// TestSheetLives: whatever happens, a sheet that is keyed twice is final only when
// two people agree on every answer or somebody decided every one they differ on.
func TestSheetLives(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawSheetLife(t)
		s, ok, err := FoldSheet("sheet/1", events)
		if err != nil {
			t.Fatal(err)
		}
		if (s.Status == SheetFinal) != (s.Final != nil) || ok && s.Status == "" {
			t.Fatalf("status %q with the answers %v", s.Status, s.Final)
		}
		if s.First != nil && s.Second != nil && s.First.By == s.Second.By {
			t.Fatalf("%s keyed both entries", s.First.By)
		}
		for _, one := range typists {
			if s.First.Of(one) && s.Second.Of(one) {
				t.Fatalf("%s keyed a part of both entries of %+v", one, s)
			}
		}
		if s.Status == SheetFinal {
			checkFinal(t, s)
		}
		rand.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
		if again, _, _ := FoldSheet("sheet/1", events); !reflect.DeepEqual(again, s) {
			t.Fatalf("in another order of arrival\n%+v\nis\n%+v", s, again)
		}
	})
}

func checkFinal(t *rapid.T, s Sheet) {
	if s.Voided != nil || s.First == nil || s.Twice != (s.Second != nil) || s.Sent != nil {
		t.Fatalf("final, but %+v", s)
	}
	for code, answer := range s.Final {
		d, decided := s.Decisions[code]
		words := s.Twice && slices.Contains(s.First.Words, code) && slices.Contains(s.Second.Words, code)
		switch agreed := !s.Twice || Same(s.First.Answers[code], s.Second.Answers[code], words); {
		case decided && answer != d.Answer, !decided && !agreed, !decided && answer != s.First.Answers[code]:
			t.Fatalf("%s is %q, decided %v, of %v", code, answer, d, s)
		}
	}
}

// TestSheetKeyedTwiceComesToItsEnd plays honest people: whatever they key, two
// entries and a decision of every difference end a sheet, sent back or not.
func TestSheetKeyedTwiceComesToItsEnd(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var events []Event
		happens := func(kind Kind, body any) Sheet {
			data, _ := json.Marshal(body)
			events = append(events, Event{ID: fmt.Sprint("e", len(events)), Lamport: int64(len(events)), Kind: kind, Body: data})
			s, _, err := FoldSheet("sheet/1", events)
			if err != nil || len(s.Conflicts) > 0 {
				t.Fatalf("%s: %v, conflicts %v", kind, err, s.Conflicts)
			}
			return s
		}
		key := func(which int, by string) Sheet {
			return happens(SheetKeyed, KeyedBody{Batch: "b1", Position: 1, Twice: true, Which: which, Entry: Entry{By: by, Words: []string{"C4"}, Answers: drawAnswers(t)}})
		}
		original := key(1, "lan").First.Answers
		s := key(2, "mai")
		for back := rapid.IntRange(0, 3).Draw(t, "back"); back > 0 && s.Status == SheetToSettle; back-- {
			which := rapid.IntRange(1, 2).Draw(t, "which")
			happens(SheetSentBack, SentBack{Entry: which})
			s = key(which, []string{"", "lan", "mai"}[which])
		}
		for s.Status == SheetToSettle {
			s = happens(SheetSettled, SettledBody{Decisions: map[string]Decision{s.Undecided()[0]: {Take: TookPaper, Answer: "3"}}})
		}
		if s.Status != SheetFinal {
			t.Fatalf("it stands at %s", s.Status)
		}
		if n, wrong := s.Wrong(); n != len(original) || wrong != len(original.Differing(s.Final, "C4")) {
			t.Fatalf("%d wrong of %d, want them counted against what was keyed first, %v", wrong, n, original)
		}
	})
}

// TestSampledShare: of many positions about the share is keyed twice, and the
// same ones each time.
func TestSampledShare(t *testing.T) {
	for _, share := range []int{0, 5, 20, 50, 100} {
		b := SheetBatch{ID: "q1-7", BatchDetails: BatchDetails{Mode: KeyedSampled, Share: share}}
		twice := 0
		for i := range 20000 {
			if b.Twice(i + 1) {
				twice++
			}
		}
		if want := share * 200; twice < want-400 || twice > want+400 {
			t.Errorf("%d of 20000 are keyed twice at a share of %d percent", twice, share)
		}
	}
}

// TestSame: answers are equal or not the same way round, two equal to a third are
// equal, and of all that is no remark, none but itself is equal.
func TestSame(t *testing.T) {
	answers := append([]string{TwoMarks, "1", "13", "31", "12", "2026-10-31", "2026-10-13", "/.", "..", "!"}, remarks...)
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string) string { return rapid.SampledFrom(answers).Draw(t, name) }
		a, b, c := draw("a"), draw("b"), draw("c")
		if Same(a, b, false) != (a == b) {
			t.Fatalf("%q and %q are compared letter by letter", a, b)
		}
		if !Same(a, a, true) || Same(a, b, true) != Same(b, a, true) || Same(a, b, true) && Same(b, c, true) && !Same(a, c, true) {
			t.Fatalf("no equality of %q, %q, %q", a, b, c)
		}
		if (!Valid(a) || !Valid(b)) && Same(a, b, true) != (a == b) {
			t.Fatalf("%q is taken for %q", a, b)
		}
	})
}

// Two people who keyed one remark with other commas agree, and the first one's
// writing stands; entries from before that was so still differ.
func TestSheetAgreesOnWords(t *testing.T) {
	key := func(which int, by, remark string, words ...string) Event {
		body, _ := json.Marshal(KeyedBody{Batch: "b1", Position: 1, Twice: true, Which: which,
			Entry: Entry{By: by, Words: words, Answers: Answers{"C1": "3", "C4": remark}}})
		return Event{ID: by, Lamport: int64(which), Kind: SheetKeyed, Body: body}
	}
	for _, c := range []struct {
		name          string
		first, second Event
		want          SheetStatus
	}{
		{"the same words", key(1, "lan", "Chờ lâu, hoà nhã", "C4"), key(2, "mai", "chờ lâu hòa nhã.", "C4"), SheetFinal},
		{"another figure", key(1, "lan", "chờ 1,5 ngày", "C4"), key(2, "mai", "chờ 15 ngày", "C4"), SheetToSettle},
		{"one word less", key(1, "lan", "không hài lòng", "C4"), key(2, "mai", "hài lòng", "C4"), SheetToSettle},
		{"one left it empty", key(1, "lan", "chờ lâu", "C4"), key(2, "mai", NoAnswer), SheetToSettle},
		{"keyed before", key(1, "lan", "Chờ lâu, hoà nhã"), key(2, "mai", "chờ lâu hòa nhã."), SheetToSettle},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, _, err := FoldSheet("sheet/1", []Event{c.first, c.second})
			if err != nil || s.Status != c.want || (s.Status == SheetFinal) != s.Agree("C4") {
				t.Fatalf("it stands at %s, %v", s.Status, err)
			}
			if _, wrong := s.Wrong(); s.Status == SheetFinal && (s.Final["C4"] != "Chờ lâu, hoà nhã" || wrong != 0) {
				t.Errorf("final is %q with %d wrong", s.Final["C4"], wrong)
			}
		})
	}
}
