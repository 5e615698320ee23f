package ward

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// story makes events of one origin, in order.
type story struct {
	tb     testing.TB
	events []Event
}

func (s *story) then(kind Kind, body any) *story {
	s.tb.Helper()
	data, err := json.Marshal(body)
	if err != nil {
		s.tb.Fatal(err)
	}
	n := int64(len(s.events) + 1)
	s.events = append(s.events, Event{ID: string(rune('a' + n - 1)), Origin: "q1", OriginSeq: n, Lamport: n, Subject: "case/1", Kind: kind, Body: data})
	return s
}

func (s *story) fold() Case {
	s.tb.Helper()
	c, ok, err := FoldCase("case/1", slices.Clone(s.events))
	if err != nil || !ok {
		s.tb.Fatalf("fold: %v, %v", ok, err)
	}
	return c
}

func receivedBody() ReceivedBody {
	return ReceivedBody{
		Code: "A-261005-0001", Series: "A-261005", Number: 1, Counter: "Quầy A", By: "Trần Thị Lan",
		Procedure:  Procedure{Code: "2.000815", Name: "Chứng thực bản sao", Field: "Chứng thực"},
		ReceivedAt: at("2026-10-05 09:00"), DueAt: at("2026-10-08 17:00"),
		CaseDetails: CaseDetails{Channel: ChannelDirect, Applicant: Person{Kind: Individual, Name: "Nguyễn Văn An"},
			Papers: []Paper{{Name: "Đơn", Originals: 1}}, Sets: 1, Fee: 50_000, FeePaid: 20_000},
	}
}

func received(tb testing.TB) *story { return (&story{tb: tb}).then(CaseReceived, receivedBody()) }

func finishedAt(s string) FinishedBody {
	return FinishedBody{At: at(s), By: "Lê Văn Bình", Results: []ResultDocument{{Name: "Bản sao", Count: 2}}}
}

func handover() Handover {
	return Handover{At: at("2026-10-09 09:00"), By: "Trần Thị Lan", Receiver: Person{Name: "Nguyễn Văn An"}, FeePaid: 30_000}
}

func TestFoldCase_Received(t *testing.T) {
	c := received(t).fold()
	if c.ID != "case/1" || c.Code != "A-261005-0001" || c.State != StateAccepted || c.HeldBy != "Trần Thị Lan" || c.Counter != "Quầy A" {
		t.Errorf("%+v", c)
	}
	if c.FirstDueAt != c.DueAt || c.JudgedDueAt != c.DueAt || c.DueAt != at("2026-10-08 17:00") || c.Outcome != "" || !c.Open() {
		t.Errorf("clock: %+v", c)
	}
	if c.Subject != "Chứng thực bản sao" || c.FeePaid != 20_000 || c.PaidAtIntake != 20_000 || c.Corrected {
		t.Errorf("details: %+v", c)
	}
	if c.Conflicts == nil || c.Results == nil || c.Papers == nil || c.Procedure.Code != "2.000815" {
		t.Errorf("lists are missing: %+v", c)
	}
}

func TestFoldCase_WholeLife(t *testing.T) {
	s := received(t).then(CaseTransferred, TransferredBody{To: "Công chức tư pháp"})
	if c := s.fold(); c.State != StateProcessing || c.HeldBy != "Công chức tư pháp" || !c.Open() {
		t.Errorf("transferred: %+v", c)
	}
	s.then(CaseTransferred, TransferredBody{To: "Văn phòng"}).then(CaseFinished, finishedAt("2026-10-07 16:00"))
	if c := s.fold(); c.State != StateDone || c.Outcome != Early || c.FinishedBy != "Lê Văn Bình" || c.HeldBy != "Văn phòng" || c.Open() || len(c.Results) != 1 {
		t.Errorf("finished: %+v", c)
	}
	s.then(CaseHandedOver, handover())
	c := s.fold()
	if c.State != StateReturned || c.Handover == nil || c.FeePaid != 50_000 || c.PaidAtIntake != 20_000 || c.Open() || len(c.Conflicts) > 0 {
		t.Errorf("handed over: %+v", c)
	}
}

// Late is judged by finishing, not by collection.
func TestFoldCase_CollectedLateIsNotLate(t *testing.T) {
	h := handover()
	h.At = at("2027-01-05 09:00")
	c := received(t).then(CaseFinished, finishedAt("2026-10-08 17:00")).then(CaseHandedOver, h).fold()
	if c.Outcome != OnTime {
		t.Errorf("outcome %s", c.Outcome)
	}
}

func TestFoldCase_Conflicts(t *testing.T) {
	other := receivedBody()
	other.Code = "B-261005-0001"
	late := handover()
	late.By = "Người khác"
	for _, c := range []struct {
		name      string
		story     *story
		state     State
		conflicts string
	}{
		{"ReceivedTwice", received(t).then(CaseReceived, other), StateAccepted, "b"},
		{"TransferredAfterTheEnd", received(t).then(CaseFinished, finishedAt("2026-10-07 16:00")).then(CaseTransferred, TransferredBody{To: "x"}), StateDone, "c"},
		{"FinishedTwice", received(t).then(CaseFinished, finishedAt("2026-10-07 16:00")).then(CaseFinished, finishedAt("2026-10-12 16:00")), StateDone, "c"},
		{"HandedOverTwice", received(t).then(CaseFinished, finishedAt("2026-10-07 16:00")).then(CaseHandedOver, handover()).then(CaseHandedOver, late), StateReturned, "d"},
		{"HandedOverUnfinished", received(t).then(CaseHandedOver, handover()), StateAccepted, "b"},
		{"FinishedAfterHandover", received(t).then(CaseFinished, finishedAt("2026-10-07 16:00")).then(CaseHandedOver, handover()).then(CaseFinished, finishedAt("2026-10-12 16:00")), StateReturned, "d"},
		{"BeforeReceipt", (&story{tb: t}).then(CaseTransferred, TransferredBody{To: "x"}).then(CaseCorrected, CorrectedBody{}).then(CaseReceived, receivedBody()), StateAccepted, "ab"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := c.story.fold()
			if got.State != c.state || strings.Join(got.Conflicts, "") != c.conflicts {
				t.Errorf("state %s, conflicts %v; want %s, %q", got.State, got.Conflicts, c.state, c.conflicts)
			}
			if got.Code != "A-261005-0001" || len(got.Results) > 1 || got.Handover != nil && got.Handover.By != "Trần Thị Lan" {
				t.Errorf("the second fact was taken in: %+v", got)
			}
			if got.FinishedAt != "" && got.FinishedAt != at("2026-10-07 16:00") {
				t.Errorf("finished %s", got.FinishedAt)
			}
		})
	}
}

func TestFoldCase_Corrected(t *testing.T) {
	details := received(t).fold().Details()
	details.Applicant.Name, details.Fee, details.FeePaid, details.Subject = "Nguyễn Văn Ân", 40_000, 10_000, "Bản sao hộ khẩu"
	details.Papers = nil
	body := CorrectedBody{Reason: "sai tên", Details: details}
	for name, s := range map[string]*story{
		"Open":       received(t).then(CaseCorrected, body),
		"HandedOver": received(t).then(CaseFinished, finishedAt("2026-10-07 16:00")).then(CaseHandedOver, handover()).then(CaseCorrected, body),
	} {
		t.Run(name, func(t *testing.T) {
			before := s.events[:len(s.events)-1]
			old, _, _ := FoldCase("case/1", slices.Clone(before))
			c := s.fold()
			if c.Applicant.Name != "Nguyễn Văn Ân" || c.Subject != "Bản sao hộ khẩu" || c.Fee != 40_000 || len(c.Papers) != 0 || !c.Corrected {
				t.Errorf("%+v", c)
			}
			if want := old.FeePaid - 10_000; c.FeePaid != want {
				t.Errorf("paid %d, want %d", c.FeePaid, want)
			}
			if c.State != old.State || c.DueAt != old.DueAt || c.ReceivedAt != old.ReceivedAt || c.Outcome != old.Outcome || c.Code != old.Code {
				t.Error("a correction moved more than details")
			}
			if !reflect.DeepEqual(c.Details(), normal(details)) {
				t.Errorf("details %+v", c.Details())
			}
		})
	}
}

// normal is how details come back out of a case.
func normal(d CaseDetails) CaseDetails {
	d.Papers = append([]Paper{}, d.Papers...)
	return d
}

func TestFoldCase_UnknownKinds(t *testing.T) {
	s := received(t).then("case.blessed", map[string]any{"by": "x"})
	s.events[1].Body = json.RawMessage("not even JSON")
	c := s.then(CaseFinished, finishedAt("2026-10-09 16:00")).fold()
	if c.Unknown != 1 || c.State != StateDone || c.Outcome != Late || len(c.Conflicts) != 0 {
		t.Errorf("%+v", c)
	}
}

func TestFoldCase_DamagedBody(t *testing.T) {
	for _, kind := range []Kind{CaseReceived, CaseTransferred, CaseFinished, CaseHandedOver, CaseCorrected} {
		s := received(t).then(kind, nil)
		s.events[1].Body = json.RawMessage(`{"at":`)
		if _, ok, err := FoldCase("case/1", s.events); err == nil || ok || !strings.Contains(err.Error(), string(kind)) {
			t.Errorf("%s: ok %v, error %v", kind, ok, err)
		}
	}
}

func TestFoldCase_NeverReceived(t *testing.T) {
	for name, events := range map[string][]Event{
		"None":        nil,
		"Unknown":     (&story{tb: t}).then("case.blessed", nil).events,
		"Transferred": (&story{tb: t}).then(CaseTransferred, TransferredBody{To: "x"}).events,
	} {
		if c, ok, err := FoldCase("case/1", events); ok || err != nil {
			t.Errorf("%s: %+v, %v", name, c, err)
		}
	}
}

func TestJudge(t *testing.T) {
	due := at("2026-10-08 17:00")
	for ended, want := range map[string]Outcome{
		"2026-10-05 09:00": Early, "2026-10-07 23:59:59": Early, "2026-10-08 00:00": OnTime, "2026-10-08 17:00:00": OnTime,
		"2026-10-08 17:00:01": Late, "2026-10-09 08:00": Late, "2027-01-01 00:00": Late,
	} {
		if got := Judge(at(ended), due); got != want {
			t.Errorf("ended %s is %s, want %s", ended, got, want)
		}
	}
}

func TestOpenStates(t *testing.T) {
	for state, want := range map[State]bool{
		StateRegistered: false, StateAccepted: true, StateRejectedAtIntake: false, StateProcessing: true,
		StateSupplementRequested: true, StateFeeDue: true, StateWithdrawn: false, StateStopped: false,
		StateDone: false, StateReturned: false, "": false,
	} {
		if got := (Case{State: state}).Open(); got != want {
			t.Errorf("Open in %q = %v", state, got)
		}
	}
}
