package office_test

import (
	"slices"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

func addPrint(t *testing.T, o *wardtest.Office, who ward.Officer, caseID string) office.PrintJob {
	t.Helper()
	j, err := o.AddPrint(ctx, who, office.PrintJob{Kind: "receipt", CaseID: caseID, CaseCode: "A", Name: "giay.pdf", Why: "print.waiting"})
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// A paper is noted once as printed, however often it had to be sent, by whoever
// may read the case.
func TestPrintHanded_OneEventForOnePaper(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	leader := o.MustOfficer(t, "lanhdao", "Trần Lãnh Đạo", ward.Leader)
	c := o.MustReceive(t, 1)
	j := addPrint(t, o, leader, c.ID)
	for range 2 {
		if kept, err := o.PrintHanded(ctx, leader, j, nil); err != nil || !kept {
			t.Fatalf("handed: %v, %v", kept, err)
		}
		j.State = office.PrintFailed
		j.Handed, j.Marked = true, true
		if kept, err := o.PrintMoved(ctx, j); err != nil || !kept {
			t.Fatalf("moved: %v, %v", kept, err)
		}
		again, err := o.PrintAgain(ctx, leader, j.ID)
		if err != nil || again.State != office.PrintWaiting || again.Attempt != j.Attempt+1 {
			t.Fatalf("again: %+v, %v", again, err)
		}
		j = again
	}
	if got := mustCase(t, o, c.ID); !slices.Equal(got.Prints, []ward.Print{{Form: "01", Copies: 1}}) {
		t.Errorf("prints: %+v", got.Prints)
	}
}

// News of an earlier attempt, or of a forgotten paper, changes nothing.
func TestPrintMoved_TooLate(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	c := o.MustReceive(t, 1)
	j := addPrint(t, o, o.Clerk, c.ID)
	j.State = office.PrintFailed
	if _, err := o.PrintMoved(ctx, j); err != nil {
		t.Fatal(err)
	}
	if _, err := o.PrintAgain(ctx, o.Clerk, j.ID); err != nil {
		t.Fatal(err)
	}
	if kept, err := o.PrintMoved(ctx, j); err != nil || kept {
		t.Errorf("of an earlier attempt: %v, %v", kept, err)
	}
	if _, err := o.ForgetPrint(ctx, o.Clerk, j.ID); err != nil {
		t.Fatal(err)
	}
	if kept, err := o.PrintHanded(ctx, o.Clerk, j, nil); err != nil || kept {
		t.Errorf("of a forgotten paper: %v, %v", kept, err)
	}
	if got := mustCase(t, o, c.ID); len(got.Prints) != 0 {
		t.Errorf("prints: %+v", got.Prints)
	}
}

func TestPrintAgain_Refusals(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	c := o.MustReceive(t, 1)
	out, old := addPrint(t, o, o.Clerk, c.ID), addPrint(t, o, o.Clerk, c.ID)
	out.State = office.PrintDone
	if _, err := o.PrintHanded(ctx, o.Clerk, out, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := o.PrintAgain(ctx, o.Clerk, out.ID); key(err) != "print.came_out" {
		t.Errorf("after it came out: %v", err)
	}
	old.State = office.PrintFailed
	if _, err := o.PrintHanded(ctx, o.Clerk, old, nil); err != nil {
		t.Fatal(err)
	}
	fields := wardtest.CaseInput(1)
	fields.Note = "đổi"
	if _, err := o.CorrectCase(ctx, o.Clerk, office.CorrectInput{CaseID: c.ID, Reason: "nhầm", Fields: fields}); err != nil {
		t.Fatal(err)
	}
	if _, err := o.PrintAgain(ctx, o.Clerk, old.ID); key(err) != "print.outdated" {
		t.Errorf("after a correction: %v", err)
	}
	if _, err := o.PrintAgain(ctx, o.Clerk, 99); key(err) != "print.unknown" {
		t.Errorf("of nothing: %v", err)
	}
}

// What waits comes first, in its order; what came out is shown for a day, the
// newest first.
func TestPrintJobs_Order(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	c := o.MustReceive(t, 1)
	var all []office.PrintJob
	for i := range 4 {
		j := addPrint(t, o, o.Clerk, c.ID)
		if i%2 == 0 {
			j.State = office.PrintDone
			if _, err := o.PrintMoved(ctx, j); err != nil {
				t.Fatal(err)
			}
		}
		all = append(all, j)
	}
	ids := func() (out []int) {
		jobs, err := o.PrintJobs(ctx, o.Clerk)
		if err != nil {
			t.Fatal(err)
		}
		for _, j := range jobs {
			out = append(out, j.ID)
		}
		return out
	}
	if got, want := ids(), []int{all[1].ID, all[3].ID, all[2].ID, all[0].ID}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	o.Clock.Set(t, "2026-11-21T09:30")
	last := addPrint(t, o, o.Clerk, c.ID)
	if got, want := ids(), []int{all[1].ID, all[3].ID, last.ID}; !slices.Equal(got, want) {
		t.Errorf("a day later: got %v, want %v", got, want)
	}
}

func mustCase(t *testing.T, o *wardtest.Office, id string) ward.Case {
	t.Helper()
	c, found, err := o.Store.Read(ctx).Case(id)
	if err != nil || !found {
		t.Fatalf("case %s: %v, %v", id, found, err)
	}
	return c
}

// Nobody is asked to choose between sheets of which the paper knows one.
func TestHasLayout(t *testing.T) {
	for kind, want := range map[string]bool{"receipt": true, "apology": true, "survey": true, "control": false, "register": false, "cash": false} {
		if office.HasLayout(kind) != want {
			t.Errorf("%s: %v", kind, !want)
		}
	}
}
