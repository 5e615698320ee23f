package ward

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func sameCase(t testing.TB, got, want Case) {
	t.Helper()
	got.LastChange, want.LastChange = nil, nil // an undo brings all else back
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

// lifeKinds are all kinds of a case, and one that this version does not know.
var lifeKinds = []Kind{CaseReceived, CaseRefused, CaseTransferred, StepConfirmed, SupplementAsked, CaseSupplemented, FeeAsked, FeePaid,
	CaseExtended, CaseRedated, CaseFinished, CaseWithdrawn, CaseStopped, CaseHandedOver, PostFollowed, CaseCorrected, CasePrinted, CaseUndone, CollectionReminded, LateExplained, "case.blessed"}

// drawLife makes events of every kind that need make no sense together, written
// by three counters that worked apart. Half of them begin with a receipt, so that
// lives become long.
func drawLife(t *rapid.T) []Event {
	var events []Event
	seq := map[string]int64{}
	add := func(kind Kind, lamport int64) {
		origin := rapid.SampledFrom([]string{"q1", "q2", "q3"}).Draw(t, "origin")
		seq[origin]++
		i := len(events)
		data, err := json.Marshal(lifeBody(t, kind, i))
		if err != nil {
			t.Fatal(err)
		}
		events = append(events, Event{ID: fmt.Sprint("e", i), Origin: origin, OriginSeq: seq[origin], Lamport: lamport,
			Subject: "case/1", Kind: kind, At: drawMoment(t, "at"), Actor: "lan", Body: data})
	}
	if rapid.Bool().Draw(t, "begins") {
		add(CaseReceived, 1)
	}
	for range rapid.IntRange(0, 14).Draw(t, "events") {
		add(rapid.SampledFrom(lifeKinds).Draw(t, "kind"), rapid.Int64Range(2, 12).Draw(t, "lamport"))
	}
	return events
}

func lifeBody(t *rapid.T, kind Kind, i int) any {
	moved := MovedDue{DueAt: drawMoment(t, "due"), JudgedDueAt: drawMoment(t, "judged")}
	when, money := drawMoment(t, "when"), rapid.Int64Range(1, 9).Draw(t, "money")
	details := CaseDetails{Applicant: Person{Name: fmt.Sprint("Người ", i)}, Fee: money, FeePaid: rapid.Int64Range(0, 9).Draw(t, "paid")}
	switch kind {
	case CaseReceived:
		return ReceivedBody{Code: fmt.Sprint("A-261005-", i), ReceivedAt: when, DueAt: moved.DueAt, By: "Lan", CaseDetails: details}
	case CaseRefused:
		return RefusedBody{Code: fmt.Sprint("A-261005-", i), At: when, Reason: "x", CaseDetails: details}
	case CaseTransferred:
		return TransferredBody{To: fmt.Sprint("nơi ", i)}
	case StepConfirmed:
		return StepConfirmedBody{At: when, By: fmt.Sprint("người ", i)}
	case SupplementAsked:
		return SupplementRequest{At: when, Items: []string{"giấy"}}
	case CaseSupplemented:
		return SupplementedBody{At: when, Papers: []Paper{{Name: fmt.Sprint("giấy ", i)}}, MovedDue: moved}
	case FeeAsked:
		return FeeAskedBody{At: when, Fee: money}
	case FeePaid:
		return FeePaidBody{At: when, Amount: money, MovedDue: moved}
	case CaseExtended:
		return Extension{At: when, DueAt: moved.DueAt}
	case CaseRedated:
		return RedatedBody{MovedDue: moved}
	case CaseFinished:
		return FinishedBody{At: when, By: "Lan", Results: []ResultDocument{{Name: fmt.Sprint("kết quả ", i)}}}
	case CaseWithdrawn, CaseStopped:
		return Ending{At: when, By: "Lan", Reason: "x", MovedDue: moved}
	case CaseHandedOver:
		h := Handover{At: when, FeePaid: money}
		if rapid.Bool().Draw(t, "by post") {
			h.Way, h.Posting = ResultByPost, &Posting{Number: fmt.Sprint("EA", i), On: when.Date()}
		}
		return h
	case PostFollowed:
		outcomes := []PostOutcome{PostDelivered, PostSentBack, PostSentBack, "EATEN"}
		return PostFollowedBody{At: when, Outcome: rapid.SampledFrom(outcomes).Draw(t, "outcome"), On: when.Date()}
	case CaseCorrected:
		return CorrectedBody{Reason: "sai", Details: details}
	case CollectionReminded:
		return Reminder{At: when, On: when.Date(), Way: ByPhone, Outcome: WillCome}
	case LateExplained:
		return Lateness{At: when, By: "Lan", Reason: rapid.SampledFrom(LateReasons).Draw(t, "reason"), Note: fmt.Sprint("ghi chú ", i)}
	case CasePrinted:
		return PrintedBody{Form: rapid.SampledFrom([]string{"01", "02"}).Draw(t, "form"), Copy: 1}
	case CaseUndone:
		return UndoneBody{Event: fmt.Sprint("e", rapid.IntRange(0, 14).Draw(t, "undone"))}
	}
	return map[string]int{"anything": i}
}

// moves of a case by the table of domain.md 1.5, with those that it leaves out
// and the program allows: a small case is finished or waits without ever leaving
// the counter (2→9, 2→5, 2→6), solving waits for money (4→6 and back), and what
// waits may be stopped or withdrawn.
var lifeMoves = map[State][]State{
	"":                       {StateAccepted, StateRejectedAtIntake},
	StateAccepted:            {StateProcessing, StateSupplementRequested, StateFeeDue, StateDone, StateWithdrawn, StateStopped},
	StateProcessing:          {StateSupplementRequested, StateFeeDue, StateDone, StateWithdrawn, StateStopped},
	StateSupplementRequested: {StateAccepted, StateProcessing, StateWithdrawn, StateStopped},
	StateFeeDue:              {StateAccepted, StateProcessing, StateWithdrawn, StateStopped},
	StateDone:                {StateReturned},
	StateRejectedAtIntake:    {StateRegistered}, // taken back
	StateReturned:            {StateDone},       // the post brought it back
	StateWithdrawn:           {}, StateStopped: {}, StateRegistered: {},
}

// Whatever happened in whatever order, the case went from state to state as the
// table lets it, and its members agree with its state.
func TestProperty_LivesStayLegal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawLife(t)
		InOrder(events)
		undone, err := undoneBy(events)
		if err != nil {
			t.Fatal(err)
		}
		kept := slices.DeleteFunc(slices.Clone(events), func(e Event) bool { return undone[e.ID] })
		state := State("")
		for i := range kept {
			c, _, err := FoldCase("1", slices.Clone(kept[:i+1]))
			if err != nil {
				t.Fatal(err)
			}
			if c.State != state && !slices.Contains(lifeMoves[state], c.State) {
				t.Fatalf("%s took the case from %q to %q", kept[i].Kind, state, c.State)
			}
			state = c.State
			checkMembers(t, c)
		}
		whole, _, _ := FoldCase("1", slices.Clone(events))
		whole.LastChange = nil // the undo itself
		part, _, _ := FoldCase("1", kept)
		part.LastChange = nil
		if len(kept) > 0 && !reflect.DeepEqual(whole, part) {
			t.Fatalf("what was undone is not gone:\n%+v\n%+v", whole, part)
		}
	})
}

// checkMembers fails unless the members of a case say the same as its state.
func checkMembers(t *rapid.T, c Case) {
	ended := c.State != "" && !c.Open()
	judged := ended && c.Received()
	paid := c.PaidAtIntake
	for _, p := range c.Payments {
		paid += p.Amount
	}
	if c.Handover != nil {
		paid += c.Handover.FeePaid
	}
	for _, h := range c.SentBack {
		paid += h.FeePaid
		if h.Posting == nil || h.Posting.Outcome != PostSentBack {
			t.Fatalf("sent back without the post: %+v", h)
		}
	}
	in := int64(0)
	for _, p := range c.MoneyIn() {
		in += p.Amount
	}
	switch {
	case in != c.FeePaid:
		t.Fatalf("took %d in, paid %d: %+v", in, c.FeePaid, c)
	case c.OnItsWay() && (c.Handover == nil || c.Handover.Posting == nil):
		t.Fatalf("on its way: %+v", c)
	case c.Handover != nil && c.Handover.Posting != nil && c.Handover.Posting.Outcome == PostSentBack:
		t.Fatalf("sent back and given: %+v", c)
	case ended != (c.FinishedAt != ""), judged != (c.Outcome != ""):
		t.Fatalf("the end of %+v", c)
	case judged && c.Outcome != Judge(c.FinishedAt, c.JudgedDueAt):
		t.Fatalf("judged %s at %s against %s", c.Outcome, c.FinishedAt, c.JudgedDueAt)
	case (c.State == StateFeeDue) != (c.FeeAsked != nil), c.State == StateFeeDue && c.Owed() == 0:
		t.Fatalf("the fee of %+v", c)
	case c.State == StateSupplementRequested && (c.Supplement == nil || c.Supplement.DoneAt != ""):
		t.Fatalf("the supplement of %+v", c)
	case (c.State == StateReturned) != (c.Handover != nil), (len(c.Results) > 0) != (c.State == StateDone || c.State == StateReturned):
		t.Fatalf("the result of %+v", c)
	case c.Extension == nil && c.Supplement == nil && c.FirstDueAt == "" && c.DueAt != "":
		t.Fatalf("the due time of %+v", c)
	case len(c.Reminders) > 0 && !c.Received():
		t.Fatalf("the reminders of %+v", c)
	case c.Lateness != nil && !c.Received():
		t.Fatalf("the lateness of %+v", c)
	case c.FeePaid != paid:
		t.Fatalf("paid %d, in all %d", c.FeePaid, paid)
	case c.State == StateAccepted && len(c.Steps) > 0, c.State == StateProcessing && len(c.Steps) == 0:
		t.Fatalf("the way of %+v", c)
	}
}

func TestProperty_LivesInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := drawLife(t)
		a, okA, errA := FoldCase("1", slices.Clone(events))
		b, okB, errB := FoldCase("1", rapid.Permutation(events).Draw(t, "order"))
		if errA != nil || errB != nil || okA != okB || !reflect.DeepEqual(a, b) {
			t.Fatalf("%+v, %v, %v\n%+v, %v, %v", a, okA, errA, b, okB, errB)
		}
	})
}

// A case stands in one tally of a period, or touches it not at all; what is
// pending at the end of one period is carried over into the next.
func TestProperty_LivesInTheFigures(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, ok, err := FoldCase("1", drawLife(t))
		if err != nil || !ok {
			return
		}
		first := Period{From: "2026-03-01", To: drawDate(t, "end")}
		if first.To < first.From {
			return
		}
		next := Period{From: first.To.Next(), To: first.To.Plus(40)}
		_, before, touched := first.Place(c, first.To.Next().Start())
		intake, _, after := next.Place(c, next.To.Next().Start())
		pending := touched && (before == InTime || before == Overdue)
		if carried := after && intake == IntakeCarried; pending != carried {
			t.Fatalf("pending %v at the end of %s, carried over %v: %+v", pending, first.To, carried, c)
		}
		if c.State == StateRejectedAtIntake && (touched || after) {
			t.Fatalf("refused at intake and counted: %+v", c)
		}
	})
}
