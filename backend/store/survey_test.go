package store_test

import (
	"context"
	"encoding/json"
	"reflect"
	"testing"

	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

func adopted(version int, name string) ward.Fact {
	q := ward.Questionnaire{Code: "NGAN", Version: version, Name: name, From: "2026-11-01", Paper: ward.FormA5}
	return ward.Fact{Subject: "questionnaire/NGAN", Kind: ward.QuestionnaireAdopted, Actor: "q1-1",
		Body: ward.AdoptedBody{Questionnaire: q, Layout: ward.FormLayout{Paper: ward.FormA5, Pages: 1}}}
}

func issued(series string, first, last int, place string, date ward.Date) ward.Fact {
	return ward.Fact{Subject: "forms/", Kind: ward.FormsIssued, Actor: "q1-1",
		Body: ward.IssuedBody{Questionnaire: "NGAN", Version: 1, Series: series, First: first, Last: last, Place: place, Date: date, By: "Lan"}}
}

func mustAppend(t *testing.T, s *store.Store, facts ...ward.Fact) {
	t.Helper()
	err := s.Write(context.Background(), func(tx *store.Tx) error {
		_, err := tx.Append(facts...)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestSurveyTables(t *testing.T) {
	s := wardtest.MustStore(t, wardtest.NewClock(t, "2026-11-20T09:00"))
	mustAppend(t, s, adopted(1, "một"), adopted(2, "hai"),
		issued("A", 1, 50, "Quầy A", "2026-11-02"), issued("A", 51, 60, "Nhà văn hóa", "2026-11-20"), issued("B", 1, 5, "Quầy A", "2026-12-01"))
	r := s.Read(context.Background())
	all, err := r.QuestionnaireVersions("NGAN")
	if err != nil || len(all) != 2 || all[1].Name != "hai" || all[0].Layout.Pages != 1 {
		t.Errorf("versions %+v, %v", all, err)
	}
	if q, found, err := r.Questionnaire("NGAN", 2); err != nil || !found || q.Name != "hai" {
		t.Errorf("version 2: %+v, %v, %v", q, found, err)
	}
	if _, found, err := r.Questionnaire("NGAN", 3); err != nil || found {
		t.Errorf("version 3 is there: %v, %v", found, err)
	}
	for series, want := range map[string]int{"A": 60, "B": 5, "C": 0} {
		if n, err := r.LastSerial(series); err != nil || n != want {
			t.Errorf("last of %s: %d, %v, want %d", series, n, err, want)
		}
	}
	for version, want := range map[int]bool{1: true, 2: false} {
		if used, err := r.VersionUsed("NGAN", version); err != nil || used != want {
			t.Errorf("version %d used: %v, %v", version, used, err)
		}
	}
	f, found, err := r.FormsWith(ward.Serial{Series: "A", Number: 51})
	if err != nil || !found || f.Place != "Nhà văn hóa" || f.At == "" {
		t.Errorf("form 51: %+v, %v, %v", f, found, err)
	}
	if _, found, err := r.FormsWith(ward.Serial{Series: "A", Number: 61}); err != nil || found {
		t.Errorf("form 61 was never given out: %v, %v", found, err)
	}
	november := ward.Period{From: "2026-11-01", To: "2026-11-30"}
	counts, err := r.FormsCount(november)
	want := []ward.FormsCount{{Questionnaire: "NGAN", Version: 1, Place: "Nhà văn hóa", Count: 10}, {Questionnaire: "NGAN", Version: 1, Place: "Quầy A", Count: 50}}
	if err != nil || !reflect.DeepEqual(counts, want) {
		t.Errorf("counts %+v, %v", counts, err)
	}
	if list, err := r.FormsIssued(november); err != nil || len(list) != 2 || list[0].First != 51 {
		t.Errorf("issued %+v, %v", list, err)
	}
}

// Two installations that adopted different forms under one version end with the
// same tables, whichever they heard of first.
func TestSurveyTables_AnyOrderOfArrival(t *testing.T) {
	event := func(origin string, seq, lamport int64, f ward.Fact) ward.Event {
		body, err := json.Marshal(f.Body)
		if err != nil {
			t.Fatal(err)
		}
		subject := f.Subject
		if subject == "forms/" {
			subject += origin + "-x"
		}
		return ward.Event{ID: origin + "-" + string(rune('0'+seq)), Origin: origin, OriginSeq: seq, Lamport: lamport, Subject: subject, Kind: f.Kind,
			Version: 1, At: "2026-11-20T09:00:00+07:00", Actor: "q1-1", Body: body}
	}
	ours := []ward.Event{event("q7", 1, 1, adopted(1, "một")), event("q7", 2, 2, issued("A", 1, 9, "Quầy A", "2026-11-20"))}
	theirs := []ward.Event{event("q8", 1, 1, adopted(1, "một khác")), event("q8", 2, 3, issued("B", 1, 4, "Quầy B", "2026-11-20"))}
	var seen []any
	for _, order := range [][]ward.Event{{ours[0], ours[1], theirs[0], theirs[1]}, {theirs[0], theirs[1], ours[0], ours[1]}} {
		s := wardtest.MustStore(t, wardtest.NewClock(t, "2026-11-20T09:00"))
		err := s.Write(context.Background(), func(tx *store.Tx) error {
			for _, e := range order {
				if err := tx.Absorb(e); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		r := s.Read(context.Background())
		all, err := r.Questionnaires()
		if err != nil || len(all) != 1 || all[0].Name != "một" || len(all[0].Conflicts) != 1 {
			t.Fatalf("got %+v, %v", all, err)
		}
		list, err := r.FormsIssued(ward.Period{From: "2026-11-01", To: "2026-11-30"})
		if err != nil {
			t.Fatal(err)
		}
		for i := range list {
			list[i].ID = "" // order within a moment is by series, so the rest is all that can differ
		}
		seen = append(seen, []any{all, list})
	}
	if !reflect.DeepEqual(seen[0], seen[1]) {
		t.Errorf("first\n%+v\nthen\n%+v", seen[0], seen[1])
	}
}
