package office_test

import (
	"context"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// states gives the state of each case of a batch.
func states(t *testing.T, o *wardtest.Office, lines []office.BatchLine) (out []ward.State) {
	t.Helper()
	for _, l := range lines {
		f, err := o.Case(context.Background(), o.Clerk, l.ID)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, f.Case.State)
	}
	return out
}

func TestBatch(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	ids := []string{}
	for n := range 3 {
		ids = append(ids, o.MustReceive(t, n).ID)
	}
	o.MustFinish(t, ids[1])
	in := office.BatchInput{Act: "finish", CaseIDs: ids, Preview: true}

	lines, err := o.Batch(ctx, o.Clerk, in)
	if err != nil || len(lines) != 3 || lines[0].Refusal != nil || lines[1].Refusal == nil || lines[1].Refusal.Key != "case.finished_already" {
		t.Fatalf("preview: %+v, %v", lines, err)
	}
	if got := states(t, o, lines); got[0] != ward.StateAccepted || got[2] != ward.StateAccepted {
		t.Errorf("a preview has changed states: %v", got)
	}

	in.Preview = false
	if lines, err = o.Batch(ctx, o.Clerk, in); err != nil {
		t.Fatal(err)
	}
	if got := states(t, o, lines); got[0] != ward.StateDone || got[1] != ward.StateDone || got[2] != ward.StateDone {
		t.Errorf("after the batch: %v", got)
	}

	give := office.BatchInput{Act: "handOver", CaseIDs: ids, Give: wardtest.HandoverInput(ward.Case{
		Applicant: ward.Person{Name: "Người Mẫu Nhận"}, Results: []ward.ResultDocument{}})}
	handed, err := o.Batch(ctx, o.Clerk, give)
	if err != nil {
		t.Fatal(err)
	}
	if got := states(t, o, handed); got[0] != ward.StateReturned || got[1] != ward.StateReturned || got[2] != ward.StateReturned {
		t.Errorf("handed over: %v %+v", got, handed)
	}

	undo := map[string]string{}
	for _, l := range handed {
		undo[l.ID] = l.Event
	}
	other := o.MustOfficer(t, "khac", "Người Mẫu Khác", ward.Clerk)
	refused, err := o.UndoBatch(ctx, other, undo)
	if err != nil || refused[0].Refusal == nil || refused[0].Refusal.Key != "undo.other" {
		t.Errorf("undo by another officer: %+v, %v", refused, err)
	}
	if _, err := o.UndoBatch(ctx, o.Clerk, undo); err != nil {
		t.Fatal(err)
	}
	if got := states(t, o, handed); got[0] != ward.StateDone || got[1] != ward.StateDone || got[2] != ward.StateDone {
		t.Errorf("after the undo: %v", got)
	}
	// What the batch did is no longer the last move: it cannot be taken back twice.
	again, err := o.UndoBatch(ctx, o.Clerk, undo)
	if err != nil || again[0].Refusal == nil || again[0].Refusal.Key != "undo.moved_on" {
		t.Errorf("second undo: %+v, %v", again, err)
	}
	o.Clock.Pass(time.Hour)
}

func TestBatch_RefusesWhatMakesNoSense(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	id := o.MustReceive(t, 1).ID
	for name, test := range map[string]struct {
		in  office.BatchInput
		key string
	}{
		"no case":           {office.BatchInput{Act: "finish"}, "batch.size"},
		"unknown act":       {office.BatchInput{Act: "burn", CaseIDs: []string{id}}, "batch.act"},
		"transfer nowhere":  {office.BatchInput{Act: "transfer", CaseIDs: []string{id}}, "case.transfer_to"},
		"no reason":         {office.BatchInput{Act: "extend", CaseIDs: []string{id}, DueOn: "2026-11-30"}, "case.reason"},
		"nobody collects":   {office.BatchInput{Act: "handOver", CaseIDs: []string{id}}, "handover.receiver"},
		"extend to weekend": {office.BatchInput{Act: "extend", CaseIDs: []string{id}, Reason: "x", DueOn: "2026-11-29"}, "extension.day_off"},
	} {
		_, err := o.Batch(ctx, o.Clerk, test.in)
		var bad ward.Refusals
		if bad.Add(err) != nil || len(bad) == 0 || bad[0].Key != test.key {
			t.Errorf("%s: %v, want %s", name, err, test.key)
		}
	}
	lines, err := o.Batch(ctx, o.Clerk, office.BatchInput{Act: "finish", CaseIDs: []string{"nobody-1", id}})
	if err != nil || lines[0].Refusal == nil || lines[0].Refusal.Key != "case.unknown" || lines[1].Refusal != nil {
		t.Errorf("an unknown case: %+v, %v", lines, err)
	}
}
