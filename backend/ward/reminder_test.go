package ward

import "testing"

// A reminder of a result that is taken back contradicts nothing, and the next result
// begins without it; one after the handover does.
func TestFoldCase_ReminderOfAResultTakenBack(t *testing.T) {
	told := Reminder{At: at("2026-10-07 11:00"), By: "Trần Thị Lan", On: "2026-10-07", Way: ByPhone, Outcome: WillCome}
	finished := func() *story { return received(t).then(CaseFinished, finishedAt("2026-10-07 10:00")) }
	taken := func() *story {
		s := finished()
		finish := s.last()
		return s.then(CollectionReminded, told).then(CaseUndone, UndoneBody{Event: finish, By: "Trần Thị Lan"})
	}
	for name, c := range map[string]struct {
		story                *story
		state                State
		reminders, conflicts int
	}{
		"Waits":         {finished().then(CollectionReminded, told), StateDone, 1, 0},
		"TakenBack":     {taken(), StateAccepted, 1, 0},
		"FinishedAgain": {taken().then(CaseFinished, finishedAt("2026-10-08 10:00")), StateDone, 0, 0},
		"HandedOver":    {finished().then(CaseHandedOver, handover()).then(CollectionReminded, told), StateReturned, 0, 1},
	} {
		got := c.story.fold()
		if got.State != c.state || len(got.Reminders) != c.reminders || len(got.Conflicts) != c.conflicts {
			t.Errorf("%s: %s, reminders %v, conflicts %v", name, got.State, got.Reminders, got.Conflicts)
		}
	}
}
