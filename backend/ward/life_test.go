package ward

import (
	"slices"
	"strings"
	"testing"
)

// The bodies of a life, at days of October 2026; the case is due on the 8th at 17:00.

func asked(s string) SupplementRequest {
	return SupplementRequest{At: at(s), By: "Lê Văn Bình", Items: []string{"Bản chính giấy khai sinh"}, Reason: "Thiếu"}
}

func brought(s, due string) SupplementedBody {
	return SupplementedBody{At: at(s), By: "Trần Thị Lan", Papers: []Paper{{Name: "Giấy khai sinh", Originals: 1}},
		MovedDue: MovedDue{DueAt: at(due), JudgedDueAt: at(due)}}
}

func extendedTo(s string) Extension {
	return Extension{At: at("2026-10-07 09:00"), By: "Lê Văn Bình", Reason: "Chờ xác minh", From: at("2026-10-08 17:00"), DueAt: at(s)}
}

func endingAt(s string) Ending {
	return Ending{At: at(s), By: "Trần Thị Lan", Reason: "Công dân đề nghị"}
}

// last is the id of the last event of a story.
func (s *story) last() string { return s.events[len(s.events)-1].ID }

// undo takes the last event back.
func (s *story) undo() *story {
	return s.then(CaseUndone, UndoneBody{Event: s.last(), By: "Trần Thị Lan"})
}

// clock is what a case is held to.
type clock struct {
	state              State
	due, judged        Moment
	outcome            Outcome
	conflicts, unknown int
}

func clockOf(c Case) clock {
	return clock{c.State, c.DueAt, c.JudgedDueAt, c.Outcome, len(c.Conflicts), c.Unknown}
}

func TestFoldCase_TurnsMoveTheClock(t *testing.T) {
	first, moved, later := at("2026-10-08 17:00"), at("2026-10-12 17:00"), at("2026-10-15 17:00")
	for _, c := range []struct {
		name  string
		story *story
		want  clock
	}{
		{"Asked", received(t).then(SupplementAsked, asked("2026-10-06 09:00")), clock{StateSupplementRequested, first, first, "", 0, 0}},
		{"Brought", received(t).then(SupplementAsked, asked("2026-10-06 09:00")).then(CaseSupplemented, brought("2026-10-08 09:00", "2026-10-12 17:00")),
			clock{StateAccepted, moved, moved, "", 0, 0}},
		{"BroughtToAUnit", received(t).then(CaseTransferred, TransferredBody{To: "Tư pháp"}).then(SupplementAsked, asked("2026-10-06 09:00")).
			then(CaseSupplemented, brought("2026-10-08 09:00", "2026-10-12 17:00")), clock{StateProcessing, moved, moved, "", 0, 0}},
		{"AskedTwice", received(t).then(SupplementAsked, asked("2026-10-06 09:00")).then(CaseSupplemented, brought("2026-10-08 09:00", "2026-10-12 17:00")).
			then(SupplementAsked, asked("2026-10-09 09:00")), clock{StateAccepted, moved, moved, "", 1, 0}},
		{"BroughtUnasked", received(t).then(CaseSupplemented, brought("2026-10-08 09:00", "2026-10-12 17:00")), clock{StateAccepted, first, first, "", 1, 0}},
		{"FinishedWhileWaiting", received(t).then(SupplementAsked, asked("2026-10-06 09:00")).then(CaseFinished, finishedAt("2026-10-07 09:00")),
			clock{StateSupplementRequested, first, first, "", 1, 0}},
		{"Extended", received(t).then(CaseExtended, extendedTo("2026-10-15 17:00")), clock{StateAccepted, later, first, "", 0, 0}},
		{"ExtendedAndLate", received(t).then(CaseExtended, extendedTo("2026-10-15 17:00")).then(CaseFinished, finishedAt("2026-10-14 09:00")),
			clock{StateDone, later, first, Late, 0, 0}},
		{"ExtendedTwice", received(t).then(CaseExtended, extendedTo("2026-10-15 17:00")).then(CaseExtended, extendedTo("2026-10-20 17:00")),
			clock{StateAccepted, later, first, "", 1, 0}},
		{"Withdrawn", received(t).then(CaseWithdrawn, endingAt("2026-10-07 09:00")), clock{StateWithdrawn, first, first, Early, 0, 0}},
		{"StoppedLate", received(t).then(CaseStopped, endingAt("2026-10-09 09:00")), clock{StateStopped, first, first, Late, 0, 0}},
		{"WithdrawnWithAResult", received(t).then(CaseFinished, finishedAt("2026-10-07 16:00")).then(CaseWithdrawn, endingAt("2026-10-07 17:00")),
			clock{StateDone, first, first, Early, 1, 0}},
		{"StoppedWhileWaiting", received(t).then(SupplementAsked, asked("2026-10-06 09:00")).
			then(CaseStopped, Ending{At: at("2026-10-10 09:00"), Reason: "x", MovedDue: MovedDue{DueAt: moved, JudgedDueAt: moved}}),
			clock{StateStopped, moved, moved, Early, 0, 0}},
		{"RedatedByADayOff", received(t).then(CaseRedated, RedatedBody{MovedDue: MovedDue{DueAt: moved, JudgedDueAt: moved}}),
			clock{StateAccepted, moved, moved, "", 0, 0}},
		{"RedatedAfterTheEnd", received(t).then(CaseStopped, endingAt("2026-10-07 09:00")).then(CaseRedated, RedatedBody{MovedDue: MovedDue{DueAt: moved, JudgedDueAt: moved}}),
			clock{StateStopped, first, first, Early, 1, 0}},
		{"PaidAfterTheEnd", received(t).then(CaseFinished, finishedAt("2026-10-07 16:00")).
			then(FeePaid, FeePaidBody{Amount: 30_000, MovedDue: MovedDue{DueAt: moved, JudgedDueAt: moved}}), clock{StateDone, first, first, Early, 0, 0}},
		{"FeeWaitCounted", received(t).then(FeeAsked, FeeAskedBody{Fee: 50_000}).then(FeePaid, FeePaidBody{Amount: 30_000}),
			clock{StateAccepted, first, first, "", 0, 0}},
		{"FeeWaitNotCounted", received(t).then(FeeAsked, FeeAskedBody{Fee: 50_000}).
			then(FeePaid, FeePaidBody{Amount: 30_000, MovedDue: MovedDue{DueAt: moved, JudgedDueAt: moved}}), clock{StateAccepted, moved, moved, "", 0, 0}},
		{"Refused", (&story{tb: t}).then(CaseRefused, RefusedBody{Code: "A-261005-0002", At: at("2026-10-05 09:00"), Reason: "x"}),
			clock{StateRejectedAtIntake, "", "", "", 0, 0}},
		{"RefusedAndGoingOn", (&story{tb: t}).then(CaseRefused, RefusedBody{Code: "A-261005-0002", At: at("2026-10-05 09:00"), Reason: "x"}).
			then(CaseTransferred, TransferredBody{To: "x"}).then(CaseFinished, finishedAt("2026-10-07 16:00")).then(FeePaid, FeePaidBody{Amount: 1}),
			clock{StateRejectedAtIntake, "", "", "", 3, 0}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := clockOf(c.story.fold()); got != c.want {
				t.Errorf("got %+v\nwant %+v", got, c.want)
			}
		})
	}
}

func TestFoldCase_Fee(t *testing.T) {
	s := received(t).then(CaseTransferred, TransferredBody{To: "Tư pháp"}).then(FeeAsked, FeeAskedBody{Fee: 80_000})
	if c := s.fold(); c.State != StateFeeDue || c.FeeAsked == nil || c.Owed() != 60_000 {
		t.Errorf("asked: %+v", c)
	}
	s.then(FeePaid, FeePaidBody{Amount: 20_000})
	if c := s.fold(); c.State != StateFeeDue || c.Owed() != 40_000 || len(c.Payments) != 1 {
		t.Errorf("part paid: %+v", c)
	}
	all := &story{tb: t, events: slices.Clone(s.events)}
	if c := all.then(FeePaid, FeePaidBody{Amount: 40_000}).fold(); c.State != StateProcessing || c.FeeAsked != nil || c.Owed() != 0 {
		t.Errorf("all paid: %+v", c)
	}
	// A correction that leaves nothing owed must not leave the case waiting for ever.
	details := s.fold().Details()
	details.Fee = 40_000
	if c := s.then(CaseCorrected, CorrectedBody{Reason: "miễn", Details: details}).fold(); c.State != StateProcessing || c.FeeAsked != nil {
		t.Errorf("corrected: %+v", c)
	}
	if c := received(t).then(FeeAsked, FeeAskedBody{Fee: 20_000}).fold(); c.State != StateAccepted || c.FeeAsked != nil {
		t.Errorf("asked for what is paid: %+v", c)
	}
	if c := received(t).then(FeeAsked, FeeAskedBody{Fee: 80_000}).then(CaseStopped, endingAt("2026-10-07 09:00")).fold(); c.FeeAsked != nil {
		t.Errorf("a stopped case waits for money: %+v", c)
	}
}

func TestFoldCase_Steps(t *testing.T) {
	s := received(t)
	if c := s.then(StepConfirmed, StepConfirmedBody{By: "x"}).fold(); len(c.Conflicts) != 1 || c.ToConfirm() != "" {
		t.Errorf("confirmed without a step: %+v", c)
	}
	s = received(t).then(CaseTransferred, TransferredBody{To: "Tư pháp", Note: "gấp"})
	if c := s.fold(); c.ToConfirm() != "Tư pháp" || len(c.Steps) != 1 || c.Steps[0].From != "Trần Thị Lan" || c.Steps[0].Note != "gấp" {
		t.Errorf("transferred: %+v", c)
	}
	s.then(StepConfirmed, StepConfirmedBody{By: "Bình", At: at("2026-10-05 10:00")}).then(StepConfirmed, StepConfirmedBody{By: "Mai"})
	if c := s.fold(); c.ToConfirm() != "" || c.Steps[0].ConfirmedBy != "Bình" || c.Steps[0].ConfirmedAt != at("2026-10-05 10:00") || len(c.Conflicts) != 1 {
		t.Errorf("confirmed: %+v", c)
	}
	s.then(CaseTransferred, TransferredBody{To: "Văn phòng"})
	if c := s.fold(); c.ToConfirm() != "Văn phòng" || c.Steps[1].From != "Tư pháp" || c.HeldBy != "Văn phòng" {
		t.Errorf("again: %+v", c)
	}
}

// Taking a move back gives the case that there was before it.
func TestFoldCase_Undo(t *testing.T) {
	for _, c := range []struct {
		name   string
		before *story
		kind   Kind
		body   any
	}{
		{"Transfer", received(t), CaseTransferred, TransferredBody{To: "x"}},
		{"SecondTransfer", received(t).then(CaseTransferred, TransferredBody{To: "x"}), CaseTransferred, TransferredBody{To: "y"}},
		{"Confirm", received(t).then(CaseTransferred, TransferredBody{To: "x"}), StepConfirmed, StepConfirmedBody{By: "x"}},
		{"Ask", received(t), SupplementAsked, asked("2026-10-06 09:00")},
		{"Bring", received(t).then(SupplementAsked, asked("2026-10-06 09:00")), CaseSupplemented, brought("2026-10-08 09:00", "2026-10-12 17:00")},
		{"AskFee", received(t), FeeAsked, FeeAskedBody{Fee: 90_000}},
		{"PayFee", received(t).then(FeeAsked, FeeAskedBody{Fee: 90_000}), FeePaid, FeePaidBody{Amount: 70_000}},
		{"Extend", received(t), CaseExtended, extendedTo("2026-10-15 17:00")},
		{"Finish", received(t), CaseFinished, finishedAt("2026-10-07 16:00")},
		{"Withdraw", received(t), CaseWithdrawn, endingAt("2026-10-07 16:00")},
		{"Stop", received(t), CaseStopped, endingAt("2026-10-07 16:00")},
		{"HandOver", received(t).then(CaseFinished, finishedAt("2026-10-07 16:00")), CaseHandedOver, handover()},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := c.before.fold()
			moved := c.before.then(c.kind, c.body)
			if got := moved.fold(); got.LastMove == nil || got.LastMove.Event != moved.last() || got.LastMove.Kind != c.kind || len(got.Conflicts) > 0 {
				t.Fatalf("moved: %+v", got)
			}
			sameCase(t, moved.undo().fold(), want)
			sameCase(t, moved.undo().fold(), want) // an undo of an undo takes nothing back
		})
	}
}

func TestFoldCase_UndoOfWhatIsNoMove(t *testing.T) {
	want := received(t).fold()
	sameCase(t, received(t).undo().fold(), want) // the receipt stays
	sameCase(t, received(t).then(CaseUndone, UndoneBody{Event: "nobody knows"}).fold(), want)
	if c := received(t).then(CasePrinted, PrintedBody{Form: "01", Copy: 1}).undo().fold(); len(c.Prints) != 1 {
		t.Errorf("a print was undone: %+v", c)
	}
	// What was taken back makes room: the conflict after it is none any more.
	s := received(t).then(SupplementAsked, asked("2026-10-06 09:00"))
	ask := s.last()
	s.then(CaseFinished, finishedAt("2026-10-07 16:00")).then(CaseUndone, UndoneBody{Event: ask})
	if c := s.fold(); c.State != StateDone || len(c.Conflicts) != 0 || c.Supplement != nil {
		t.Errorf("%+v", c)
	}
}

// A correction changes what it says and nothing else, whatever was undone since.
func TestFoldCase_CorrectionOfWhatWasUndone(t *testing.T) {
	s := received(t).then(FeeAsked, FeeAskedBody{Fee: 90_000})
	ask := s.last()
	details := s.fold().Details()
	details.Note, details.Applicant.Phone = "đổi", "0900 000 001"
	s.then(CaseCorrected, CorrectedBody{Reason: "sai", Changed: []string{"note", "applicant"}, Details: details}).then(CaseUndone, UndoneBody{Event: ask})
	if c := s.fold(); c.Fee != 50_000 || c.Note != "đổi" || c.Applicant.Phone != "0900 000 001" || c.State != StateAccepted {
		t.Errorf("fee %d, note %q, state %s", c.Fee, c.Note, c.State)
	}
}

// Every kind of event of a case has a sentence in its history.
func TestEvent_TellsEveryTurn(t *testing.T) {
	for _, c := range []struct {
		kind Kind
		body any
		args []string
	}{
		{CaseRefused, RefusedBody{Reason: "sai thẩm quyền"}, []string{"sai thẩm quyền"}},
		{SupplementAsked, SupplementRequest{Items: []string{"a", "b"}, Reason: "thiếu"}, []string{"a; b", "thiếu"}},
		{CaseSupplemented, brought("2026-10-08 09:00", "2026-10-12 17:00"), []string{"2026-10-12T17:00:00+07:00", ""}},
		{FeeAsked, FeeAskedBody{Fee: 8000, Reason: "thêm bản"}, []string{"8000", "thêm bản"}},
		{FeePaid, FeePaidBody{Amount: 8000, Receipt: "BL-1"}, []string{"8000", "BL-1"}},
		{CaseExtended, extendedTo("2026-10-15 17:00"), []string{"2026-10-15T17:00:00+07:00", "Chờ xác minh"}},
		{CaseWithdrawn, endingAt("2026-10-07 16:00"), []string{"Công dân đề nghị"}},
		{CaseStopped, endingAt("2026-10-07 16:00"), []string{"Công dân đề nghị"}},
		{StepConfirmed, StepConfirmedBody{By: "x"}, nil},
		{CaseRedated, RedatedBody{Reason: "nghỉ", MovedDue: MovedDue{DueAt: at("2026-10-12 17:00")}}, []string{"2026-10-12T17:00:00+07:00", "nghỉ"}},
		{CasePrinted, PrintedBody{Form: "01", Copy: 2}, []string{"01", "2"}},
		{CaseUndone, UndoneBody{Reason: "nhầm"}, []string{"nhầm"}},
	} {
		key, args, err := (&story{tb: t}).then(c.kind, c.body).events[0].Tell()
		if err != nil || key != "history."+string(c.kind) || !slices.Equal(args, c.args) {
			t.Errorf("%s: %s %q, %v; want %q", c.kind, key, args, err, c.args)
		}
	}
	for kind := range takers {
		if tellers[kind] == nil || !strings.HasPrefix(string(kind), "case.") {
			t.Errorf("%s is taken into a case and not told in its history", kind)
		}
	}
}
