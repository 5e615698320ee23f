package ward

import (
	"slices"
	"testing"
)

func lateBy(reason LateReason, note string) Lateness {
	return Lateness{At: at("2026-10-12 09:00"), By: "Trần Thị Lan", Reason: reason, Note: note}
}

// What was said afterwards goes before the apology, and the last word counts.
func TestFoldCase_LateExplained(t *testing.T) {
	lateCase := func() *story { return received(t).then(CaseFinished, finishedAt("2026-10-09 09:00")) }
	apologised := func() *story {
		return received(t).then(CaseExtended, extendedTo("2026-10-15 17:00")).then(CaseFinished, finishedAt("2026-10-14 09:00"))
	}
	for name, c := range map[string]struct {
		story     *story
		want      LateReason
		note      string
		conflicts int
	}{
		"Nobody":          {lateCase(), LateUnknown, "", 0},
		"Said":            {lateCase().then(LateExplained, lateBy(LateSystem, "")), LateSystem, "", 0},
		"ApologyAlone":    {apologised(), LateCheck, "", 0},
		"OverTheApology":  {apologised().then(LateExplained, lateBy(LateSigner, "")), LateSigner, "", 0},
		"Newest":          {lateCase().then(LateExplained, lateBy(LateSystem, "x")).then(LateExplained, lateBy(LateOther, "nghỉ ốm")), LateOther, "nghỉ ốm", 0},
		"UndoneIsNotSaid": {lateCase().then(LateExplained, lateBy(LateSystem, "")).undo(), LateUnknown, "", 0},
		"UndoBringsBack":  {lateCase().then(LateExplained, lateBy(LateFee, "")).then(LateExplained, lateBy(LateOther, "x")).undo(), LateFee, "", 0},
		"OfANewerVersion": {apologised().then(LateExplained, lateBy("WEATHER", "")), LateCheck, "", 0},
		"AfterHandover":   {lateCase().then(CaseHandedOver, handover()).then(LateExplained, lateBy(LateFee, "")), LateFee, "", 0},
		"BeforeTheEnd":    {received(t).then(LateExplained, lateBy(LateFee, "")).then(CaseFinished, finishedAt("2026-10-12 10:00")), LateFee, "", 0},
		"BeforeReceipt":   {(&story{tb: t}).then(LateExplained, lateBy(LateFee, "")).then(CaseReceived, receivedBody()), LateUnknown, "", 1},
		"Refused": {(&story{tb: t}).then(CaseRefused, RefusedBody{Code: "A-261005-0002", At: at("2026-10-05 09:00"), Reason: "x"}).
			then(LateExplained, lateBy(LateFee, "")), LateUnknown, "", 1},
	} {
		t.Run(name, func(t *testing.T) {
			got := c.story.fold()
			note := ""
			if got.Lateness != nil {
				note = got.Lateness.Note
			}
			if got.LateReason() != c.want || c.note != "" && note != c.note || len(got.Conflicts) != c.conflicts {
				t.Errorf("%s %q, %d conflicts; want %s %q, %d", got.LateReason(), note, len(got.Conflicts), c.want, c.note, c.conflicts)
			}
		})
	}
}

// A reason moves nothing else: clock, state and papers stay.
func TestFoldCase_LateExplainedMovesNothing(t *testing.T) {
	s := received(t).then(CaseFinished, finishedAt("2026-10-09 09:00"))
	was := s.fold()
	got := s.then(LateExplained, lateBy(LateSystem, "x")).fold()
	if got.LastMove.Kind != LateExplained || got.LastChange.Kind != LateExplained {
		t.Errorf("last move %+v, change %+v", got.LastMove, got.LastChange)
	}
	got.Lateness, got.LastMove = nil, was.LastMove
	sameCase(t, got, was)
}

func TestWasLate(t *testing.T) {
	open := received(t).fold()
	due := open.JudgedDueAt
	for name, c := range map[string]struct {
		of   Case
		now  Moment
		want bool
	}{
		"InTime":  {open, due, false},
		"Overdue": {open, due + "x", true},
		"NewDate": {received(t).then(CaseExtended, extendedTo("2026-10-15 17:00")).fold(), at("2026-10-14 09:00"), true},
		"Waiting": {received(t).then(SupplementAsked, asked("2026-10-06 09:00")).fold(), at("2027-01-01 09:00"), false},
		"Late":    {received(t).then(CaseFinished, finishedAt("2026-10-09 09:00")).fold(), at("2026-10-09 10:00"), true},
		"Early":   {received(t).then(CaseFinished, finishedAt("2026-10-07 09:00")).fold(), at("2027-01-01 09:00"), false},
		"Stopped": {received(t).then(CaseStopped, endingAt("2026-10-09 09:00")).fold(), at("2026-10-09 10:00"), true},
	} {
		if got := c.of.WasLate(c.now); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestLateReason_Tells(t *testing.T) {
	var told []LateReason
	for _, r := range append(slices.Clone(LateReasons), "", "WEATHER") {
		if r.Tells() {
			told = append(told, r)
		}
	}
	if want := LateReasons[:len(LateReasons)-1]; !slices.Equal(told, want) {
		t.Errorf("%v tell, want %v", told, want)
	}
}
