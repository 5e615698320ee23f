package ward

import (
	"encoding/json"
	"reflect"
	"testing"
)

func TestSerial(t *testing.T) {
	s := Serial{"A", 123}
	if got, ok := ParseSerial(s.Printed()); s.String() != "A-000123" || !ok || got != s {
		t.Errorf("%q reads back as %v, %v", s.Printed(), got, ok)
	}
	for _, bad := range []string{"", "A-000123", "A-000124" + s.Printed()[8:], "a000123", Checked("A-123"), Checked("A-000000"), Checked("A-261120-0012")} {
		if got, ok := ParseSerial(bad); ok {
			t.Errorf("%q is taken for %v", bad, got)
		}
	}
	if got, ok := ParseSerial(" " + s.Printed() + "\n"); !ok || got != s {
		t.Error("a scanner's line end must not matter")
	}
}

func TestFormMark(t *testing.T) {
	m := FormMark{"SIPAS22", 12, Serial{"A", 123}, 2}
	if got, ok := ParseFormMark(m.String()); !ok || got != m {
		t.Errorf("%q reads back as %+v, %v", m, got, ok)
	}
	for _, bad := range []string{"", "MCPKS", "A-261120-0012-K", "MCPKS/SIPAS22/0/" + m.Serial.Printed() + "/1",
		"MCPKS/SIPAS22/1/" + m.Serial.Printed() + "/x", "MCPKS/SIPAS22/1/A-000124-" + m.Serial.Printed()[9:] + "/1", "XXPKS/SIPAS22/1/" + m.Serial.Printed() + "/1"} {
		if got, ok := ParseFormMark(bad); ok {
			t.Errorf("%q is taken for %+v", bad, got)
		}
	}
}

// fact makes an event of a subject of these tests.
func fact(tb testing.TB, origin string, n int64, kind Kind, body any) Event {
	tb.Helper()
	b, err := json.Marshal(body)
	if err != nil {
		tb.Fatal(err)
	}
	return Event{ID: origin + "-" + string(rune('0'+n)), Origin: origin, OriginSeq: n, Lamport: n, Kind: kind, At: "2026-11-20T09:00:00+07:00", Body: b}
}

func TestFoldQuestionnaire(t *testing.T) {
	version := func(n int, name string) AdoptedBody {
		q := aQuestionnaire()
		q.Version, q.Name = n, name
		return AdoptedBody{Questionnaire: q, By: "Lan"}
	}
	events := []Event{
		fact(t, "q1", 4, QuestionnaireAdopted, version(2, "hai")),
		fact(t, "q1", 1, QuestionnaireAdopted, version(1, "một")),
		fact(t, "q1", 2, QuestionnaireAdopted, version(1, "một, sửa trước khi dùng")),
		fact(t, "q2", 5, QuestionnaireAdopted, version(2, "hai của máy khác")),
		fact(t, "q2", 7, QuestionnaireAdopted, version(2, "hai")), // the same words: no conflict
		fact(t, "q1", 6, "questionnaire.of_a_later_version", nil),
	}
	got, err := FoldQuestionnaire(events)
	if err != nil || len(got) != 2 {
		t.Fatalf("got %+v, %v", got, err)
	}
	if got[0].Name != "một, sửa trước khi dùng" || got[1].Name != "hai" || got[1].AdoptedBy != "Lan" {
		t.Errorf("got %+v", got)
	}
	if !reflect.DeepEqual(got[1].Conflicts, []string{"q2-5"}) || len(got[0].Conflicts) != 0 {
		t.Errorf("conflicts %v and %v", got[0].Conflicts, got[1].Conflicts)
	}
	if _, err := FoldQuestionnaire([]Event{{Kind: QuestionnaireAdopted, Body: []byte("{")}}); err == nil {
		t.Error("a damaged body must be an error")
	}
}

func TestFoldForms(t *testing.T) {
	body := IssuedBody{Questionnaire: "NGAN", Version: 1, Series: "A", First: 11, Last: 20, Place: "Quầy A", Date: "2026-11-20", By: "Lan"}
	late := body
	late.Last = 99
	f, ok, err := FoldForms("q1-1", []Event{fact(t, "q2", 2, FormsIssued, late), fact(t, "q1", 1, FormsIssued, body)})
	if err != nil || !ok || f.Place != "Quầy A" || f.At == "" {
		t.Fatalf("got %+v, %v, %v", f, ok, err)
	}
	if all := f.Serials(); len(all) != 10 || all[0] != (Serial{"A", 11}) || all[9] != (Serial{"A", 20}) {
		t.Errorf("serials %v", all)
	}
	if _, ok, _ := FoldForms("q1-1", nil); ok {
		t.Error("nothing was issued")
	}
}

// FuzzParseFormMark: what is taken for the code of a form says the same when it is
// written again.
func FuzzParseFormMark(f *testing.F) {
	f.Add(FormMark{"SIPAS22", 1, Serial{"A", 123}, 2}.String())
	f.Add("MCPKS/AA/01/A-000001-K/+1")
	f.Fuzz(func(t *testing.T, text string) {
		m, ok := ParseFormMark(text)
		if !ok {
			return
		}
		if again, ok := ParseFormMark(m.String()); !ok || again != m {
			t.Errorf("%q is %+v, written again %+v, %v", text, m, again, ok)
		}
	})
}
