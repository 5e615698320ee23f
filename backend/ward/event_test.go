package ward

import (
	"slices"
	"testing"
)

func TestInOrder(t *testing.T) {
	e := func(id string, lamport int64, origin string, n int64) Event {
		return Event{ID: id, Lamport: lamport, Origin: origin, OriginSeq: n}
	}
	events := []Event{e("4", 2, "a", 3), e("3", 1, "b", 1), e("5", 3, "a", 4), e("2", 1, "a", 2), e("1", 1, "a", 1)}
	InOrder(events)
	var got []string
	for _, e := range events {
		got = append(got, e.ID)
	}
	if want := []string{"1", "2", "3", "4", "5"}; !slices.Equal(got, want) {
		t.Errorf("order %v, want %v", got, want)
	}
	if events[0].Less(events[0]) || events[1].Less(events[0]) || !events[0].Less(events[1]) {
		t.Error("Less is no order")
	}
}

func TestSort(t *testing.T) {
	for subject, want := range map[string]string{"case/q1-7": "case", "office/ward": "office", "case/": "case", "odd": "odd", "": ""} {
		if got := Sort(subject); got != want {
			t.Errorf("Sort(%q) = %q", subject, got)
		}
	}
}

func TestProcedure_InForce(t *testing.T) {
	open, ended := Procedure{ValidFrom: "2026-01-01"}, Procedure{ValidFrom: "2026-01-01", ValidTo: "2026-06-30"}
	for on, want := range map[Date][2]bool{
		"2025-12-31": {false, false}, "2026-01-01": {true, true}, "2026-06-30": {true, true}, "2026-07-01": {true, false},
	} {
		if got := [2]bool{open.InForce(on), ended.InForce(on)}; got != want {
			t.Errorf("on %s: %v, want %v", on, got, want)
		}
	}
}
