package ward

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// drawSoup makes events of one case that need make no sense together: two
// counters that worked apart, kinds of a newer version, facts before the receipt.
func drawSoup(t *rapid.T) []Event {
	var events []Event
	seq := map[string]int64{}
	for i := range rapid.IntRange(0, 12).Draw(t, "events") {
		origin := rapid.SampledFrom([]string{"q1", "q2", "q3"}).Draw(t, "origin")
		seq[origin]++
		kind := rapid.SampledFrom([]Kind{CaseReceived, CaseTransferred, CaseFinished, CaseHandedOver, CaseCorrected, LateExplained, "case.blessed"}).Draw(t, "kind")
		data, err := json.Marshal(drawBody(t, kind, i))
		if err != nil {
			t.Fatal(err)
		}
		events = append(events, Event{ID: fmt.Sprint("e", i), Origin: origin, OriginSeq: seq[origin],
			Lamport: rapid.Int64Range(1, 6).Draw(t, "lamport"), Subject: "case/1", Kind: kind, Body: data})
	}
	return events
}

func drawBody(t *rapid.T, kind Kind, i int) any {
	details := CaseDetails{Applicant: Person{Name: fmt.Sprint("Người ", i)}, Fee: int64(i), FeePaid: rapid.Int64Range(0, 9).Draw(t, "paid")}
	switch kind {
	case CaseReceived:
		return ReceivedBody{Code: fmt.Sprint("A-261005-", i), ReceivedAt: drawMoment(t, "received"), DueAt: drawMoment(t, "due"), CaseDetails: details}
	case CaseTransferred:
		return TransferredBody{To: fmt.Sprint("nơi ", i)}
	case CaseFinished:
		return FinishedBody{At: drawMoment(t, "finished"), Results: []ResultDocument{{Name: fmt.Sprint("kết quả ", i)}}}
	case CaseHandedOver:
		return Handover{At: drawMoment(t, "handed over"), FeePaid: rapid.Int64Range(0, 9).Draw(t, "paid")}
	case CaseCorrected:
		return CorrectedBody{Reason: "sai", Details: details}
	case LateExplained:
		return Lateness{Reason: rapid.SampledFrom(LateReasons).Draw(t, "reason")}
	}
	return map[string]int{"anything": i}
}

func TestProperty_FoldCaseInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawSoup(t)
		a, okA, errA := FoldCase("case/1", slices.Clone(events))
		b, okB, errB := FoldCase("case/1", rapid.Permutation(events).Draw(t, "order"))
		if errA != nil || errB != nil || okA != okB || !reflect.DeepEqual(a, b) {
			t.Fatalf("%+v, %v, %v\n%+v, %v, %v", a, okA, errA, b, okB, errB)
		}
	})
}

// next is the life of a case as a table: what each fact makes of each state.
var next = map[State]map[Kind]State{
	"":              {CaseReceived: StateAccepted},
	StateAccepted:   {CaseTransferred: StateProcessing, CaseFinished: StateDone, CaseCorrected: StateAccepted, LateExplained: StateAccepted},
	StateProcessing: {CaseTransferred: StateProcessing, CaseFinished: StateDone, CaseCorrected: StateProcessing, LateExplained: StateProcessing},
	StateDone:       {CaseHandedOver: StateReturned, CaseCorrected: StateDone, LateExplained: StateDone},
	StateReturned:   {CaseCorrected: StateReturned, LateExplained: StateReturned},
}

// Whatever the soup, the case went only where the table lets it, and every fact
// is taken in, listed as a conflict or counted as unknown.
func TestProperty_FoldCaseFollowsTheTable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawSoup(t)
		c, ok, err := FoldCase("case/1", slices.Clone(events))
		if err != nil {
			t.Fatal(err)
		}
		InOrder(events)
		state, unknown, conflicts, paid := State(""), 0, []string{}, int64(0)
		for _, e := range events {
			to, allowed := next[state][e.Kind]
			switch {
			case e.Kind == "case.blessed":
				unknown++
			case !allowed:
				conflicts = append(conflicts, e.ID)
			default:
				state = to
				if e.Kind == CaseHandedOver {
					paid = c.Handover.FeePaid
				}
			}
		}
		if c.State != state || c.Unknown != unknown || !slices.Equal(c.Conflicts, conflicts) || ok != (state != "") {
			t.Fatalf("state %s, unknown %d, conflicts %v, ok %v; want %s, %d, %v", c.State, c.Unknown, c.Conflicts, ok, state, unknown, conflicts)
		}
		ended := state == StateDone || state == StateReturned
		if ended != (c.FinishedAt != "") || ended != (c.Outcome != "") || ended != (len(c.Results) == 1) ||
			(state == StateReturned) != (c.Handover != nil) || c.FeePaid != c.PaidAtIntake+paid {
			t.Fatalf("members and state %s disagree: %+v", state, c)
		}
	})
}

// A case is what its events say, not what it was read from before: folding
// leaves nothing behind.
func TestProperty_FoldCaseIsPure(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawSoup(t)
		a, _, _ := FoldCase("case/1", events)
		for i := range a.Results {
			a.Results[i].Name = "đổi"
		}
		b, _, _ := FoldCase("case/1", events)
		for _, r := range b.Results {
			if r.Name == "đổi" {
				t.Fatal("two folds share their results")
			}
		}
	})
}
