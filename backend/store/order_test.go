package store_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// world is installations that worked apart and met now and then.
type world struct {
	t       *rapid.T
	written [][]ward.Event // by origin
	lamport []int64        // the latest that each knows
	cases   []string
}

var origins = []string{"q1", "q2", "q10"} // not in the order of their names

func (w *world) write(origin int, subject string, kind ward.Kind, body any) ward.Event {
	data, err := json.Marshal(body)
	if err != nil {
		w.t.Fatal(err)
	}
	w.lamport[origin]++
	seq := int64(len(w.written[origin]) + 1)
	e := ward.Event{ID: fmt.Sprintf("%s-%d", origins[origin], seq), Origin: origins[origin], OriginSeq: seq, Lamport: w.lamport[origin],
		Subject: subject, Kind: kind, Version: 1, At: "2026-11-20T09:00:00+07:00", Actor: "q1-1", Body: data}
	if subject == "case/" {
		e.Subject += e.ID
	}
	w.written[origin] = append(w.written[origin], e)
	return e
}

// meet lets one installation hear of everything that the other knows.
func (w *world) meet(a, b int) { w.lamport[a] = max(w.lamport[a], w.lamport[b]) }

// act lets an installation do something, whether or not it can be true together
// with what the others do: the same case finished twice, handed over before it
// was heard of, corrected after it was gone.
func (w *world) act(origin int) {
	t := w.t
	if len(w.cases) == 0 || rapid.IntRange(0, 4).Draw(t, "new") == 0 {
		n := len(w.cases) + 1
		e := w.write(origin, "case/", ward.CaseReceived, ward.ReceivedBody{
			Code: store.JoinCode("A-261120", n), ReceivedAt: "2026-11-20T09:00:00+07:00", DueAt: "2026-11-26T17:00:00+07:00",
			By: "Lan", Procedure: ward.Procedure{Code: "1.004873", Field: "Hộ tịch"},
			CaseDetails: ward.CaseDetails{Channel: ward.ChannelDirect, Applicant: ward.Person{Name: fmt.Sprintf("Nguyễn Thị %d", n), Phone: "0900000001"}},
		})
		w.cases = append(w.cases, e.Subject)
		return
	}
	who := fmt.Sprintf("%s lần %d", origins[origin], len(w.written[origin]))
	at := ward.Moment(fmt.Sprintf("2026-11-2%dT10:00:00+07:00", rapid.IntRange(0, 9).Draw(t, "day")))
	subject := rapid.SampledFrom(w.cases).Draw(t, "case")
	switch rapid.IntRange(0, 15).Draw(t, "act") {
	case 0, 1:
		w.write(origin, subject, ward.CaseFinished, ward.FinishedBody{At: at, By: who, Results: []ward.ResultDocument{{Name: who}}})
	case 2, 3:
		w.write(origin, subject, ward.CaseHandedOver, ward.Handover{At: at, By: who, FeePaid: 1000})
	case 4:
		w.write(origin, subject, ward.CaseTransferred, ward.TransferredBody{To: who, By: who})
	case 5:
		w.write(origin, subject, ward.CaseCorrected, ward.CorrectedBody{Reason: "sai", By: who, Details: ward.CaseDetails{
			Channel: ward.ChannelOnline, Applicant: ward.Person{Name: "Trần " + who, PersonalID: "001190000001"}}})
	case 10:
		w.write(origin, subject, ward.SupplementAsked, ward.SupplementRequest{At: at, By: who, Items: []string{who}})
	case 11:
		w.write(origin, subject, ward.CaseSupplemented, ward.SupplementedBody{At: at, By: who, MovedDue: ward.MovedDue{DueAt: at, JudgedDueAt: at}})
	case 12:
		w.write(origin, subject, ward.FeePaid, ward.FeePaidBody{At: at, By: who, Amount: int64(len(w.written[origin]))})
	case 13:
		w.write(origin, subject, ward.StepConfirmed, ward.StepConfirmedBody{At: at, By: who})
	case 14, 15: // of any event, of another case too, and of one not heard of here
		from := rapid.IntRange(0, len(origins)-1).Draw(t, "undo at")
		w.write(origin, subject, ward.CaseUndone, ward.UndoneBody{By: who,
			Event: fmt.Sprintf("%s-%d", origins[from], rapid.IntRange(1, len(w.written[from])+1).Draw(t, "undo"))})
	case 6:
		w.write(origin, subject, "case.blessed", map[string]string{"by": who})
	case 7:
		w.write(origin, "officer/q1-1", ward.OfficerChanged, ward.OfficerBody{Login: "lan", Name: who, Role: ward.Clerk, Active: true})
	case 8:
		w.write(origin, "procedure/1.004873", ward.ProcedurePublished, ward.Procedure{Code: "1.004873", Name: who, ValidFrom: at.Date()})
	case 9:
		if rapid.Bool().Draw(t, "office") {
			w.write(origin, "office/ward", ward.OfficeSetUp, ward.SetUpBody{Profile: ward.Profile{Committee: who},
				Hours: ward.Hours{ValidFrom: at.Date()}, Counter: ward.Counter{Origin: origins[origin], Letter: who}})
		} else {
			w.write(origin, "calendar/2026", ward.CalendarPublished, ward.CalendarYear{Year: 2026, Note: who})
		}
	}
}

// arrive takes the events in, in an order that keeps each origin's own, some in
// one transaction and some apart, and gives the tables.
func (w *world) arrive(s *store.Store) map[string][]string {
	next := make([]int, len(origins))
	left := 0
	for _, events := range w.written {
		left += len(events)
	}
	for left > 0 {
		batch := min(left, rapid.IntRange(1, 40).Draw(w.t, "batch"))
		left -= batch
		err := s.Write(ctx, func(t *store.Tx) error {
			for range batch {
				i := w.pick(next)
				if err := t.Absorb(w.written[i][next[i]]); err != nil {
					return err
				}
				next[i]++
			}
			return nil
		})
		if err != nil {
			w.t.Fatal(err)
		}
	}
	tables, err := store.Tables(s)
	if err != nil {
		w.t.Fatal(err)
	}
	return tables
}

// pick chooses an origin that still has events to give.
func (w *world) pick(next []int) int {
	var able []int
	for i := range next {
		if next[i] < len(w.written[i]) {
			able = append(able, i)
		}
	}
	return rapid.SampledFrom(able).Draw(w.t, "from")
}

// Any order of arrival gives the same tables, and they are what a rebuild gives.
func TestProperty_AnyOrderOfArrival(t *testing.T) {
	clock := wardtest.NewClock(t, "2026-11-20T09:00")
	rapid.Check(t, func(r *rapid.T) {
		w := &world{t: r, written: make([][]ward.Event, len(origins)), lamport: make([]int64, len(origins))}
		for range rapid.IntRange(1, 60).Draw(r, "acts") {
			a := rapid.IntRange(0, len(origins)-1).Draw(r, "origin")
			if rapid.IntRange(0, 3).Draw(r, "meet") == 0 {
				w.meet(a, rapid.IntRange(0, len(origins)-1).Draw(r, "whom"))
			}
			w.act(a)
		}
		var first map[string][]string
		for i := range 2 {
			s := wardtest.MustOpen(t, t.TempDir(), clock)
			tables := w.arrive(s)
			if i == 0 {
				first = tables
			}
			if !sameTables(r, first, tables) {
				r.Fatal("the tables hang on the order of arrival")
			}
			wardtest.MustCheck(t, s)
			s.Close()
		}
	})
}

// The facts of two counters that both finished a case: the first in the order of
// meaning counts, the other is shown as a conflict, on both sides alike.
func TestAbsorb_ConflictIsShown(t *testing.T) {
	a := wardtest.MustOffice(t, "2026-11-20T09:00")
	c := a.MustReceive(t, 1)
	heard := mustJournal(t, a.Store)
	b := wardtest.MustStore(t, a.Clock)
	absorb := func(s *store.Store, events []ward.Event) {
		t.Helper()
		err := s.Write(ctx, func(t *store.Tx) error {
			for _, e := range events {
				if err := t.Absorb(e); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	absorb(b, heard)
	finish := func(s *store.Store, by string) ward.Event {
		return mustWrite(t, s, ward.Fact{Subject: "case/" + c.ID, Kind: ward.CaseFinished, Actor: by,
			Body: ward.FinishedBody{At: "2026-11-20T10:00:00+07:00", By: by, Results: []ward.ResultDocument{{Name: by}}}})[0]
	}
	atA, atB := finish(a.Store, "Lan"), finish(b, "Mai")
	absorb(a.Store, []ward.Event{atB})
	absorb(b, []ward.Event{atA})
	first, second := atA, atB
	if atB.Less(atA) {
		first, second = atB, atA
	}
	for _, s := range []*store.Store{a.Store, b} {
		got := mustCase(t, s, c.ID)
		if got.FinishedBy != first.Actor || len(got.Results) != 1 || len(got.Conflicts) != 1 || got.Conflicts[0] != second.ID {
			t.Errorf("finished by %s, results %v, conflicts %v", got.FinishedBy, got.Results, got.Conflicts)
		}
	}
	if !sameTables(t, mustTables(t, a.Store), mustTables(t, b)) {
		t.Error("the two counters see different things")
	}
}
