package office_test

import (
	"bytes"
	"context"
	"slices"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// Every transfer has a slip of its own; printing the second is no reprint of the
// first, and a correction makes both void.
func TestStepSlip_EachTransferHasItsOwn(t *testing.T) {
	ctx := context.Background()
	d := mustDesk(t)
	c := d.MustReceive(t, 1)
	if slices.Contains(office.PapersOf(c), "transfer") {
		t.Error("a slip is offered before anything was handed over")
	}
	if _, err := d.StepSlip(ctx, d.Clerk, c.ID, "", ""); key(err) != "transfer.not_yet" {
		t.Errorf("before a transfer: %v", err)
	}
	c = d.must(c, transfer)
	if !slices.Contains(office.PapersOf(c), "transfer") {
		t.Errorf("no slip is offered: %v", office.PapersOf(c))
	}
	print := func(step string) {
		t.Helper()
		j, err := d.AddPrint(ctx, d.Clerk, office.PrintJob{Kind: "transfer", CaseID: c.ID, CaseCode: c.Code, Month: step, Name: "x.pdf", Why: "print.waiting"})
		if err == nil {
			_, err = d.PrintHanded(ctx, d.Clerk, j, nil)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	copyOf := func(step string) int {
		t.Helper()
		sheet, err := d.StepSlip(ctx, d.Clerk, c.ID, step, "")
		if err != nil || !bytes.HasPrefix(sheet.PDF, []byte("%PDF-")) {
			t.Fatalf("step %q: %v", step, err)
		}
		return sheet.Copy
	}
	print("")
	if n := copyOf(""); n != 2 {
		t.Errorf("the next print of the first slip is copy %d", n)
	}
	d.Clock.Pass(time.Hour)
	file, err := d.Case(ctx, d.Clerk, c.ID)
	if err != nil {
		t.Fatal(err)
	}
	c = d.must(file.Case, transfer)
	if last, first := copyOf(""), copyOf("1"); last != 1 || first != 2 {
		t.Errorf("the second slip is copy %d, the first %d", last, first)
	}
	print("1")
	if last, first := copyOf("2"), copyOf("1"); last != 1 || first != 3 {
		t.Errorf("the second slip is copy %d, the first %d", last, first)
	}
	for _, step := range []string{"0", "3", "-1", "cuối"} {
		if _, err := d.StepSlip(ctx, d.Clerk, c.ID, step, ""); key(err) != "transfer.no_step" {
			t.Errorf("step %q: %v", step, err)
		}
	}
}

// What each unit took is told with the case, and stands on its control slip.
func TestCase_TellsTheWayOfTheFile(t *testing.T) {
	d := mustDesk(t)
	c := d.MustReceive(t, 1)
	d.Clock.Pass(90 * time.Minute)
	c = d.must(c, transfer)
	d.Clock.Pass(30 * time.Minute)
	file, err := d.Case(context.Background(), d.Clerk, c.ID)
	if err != nil || len(file.Way) != 2 {
		t.Fatalf("%+v, %v", file.Way, err)
	}
	if a, b := file.Way[0], file.Way[1]; a.Used != 90*time.Minute || a.Outcome == "" || b.Used != 30*time.Minute || b.Unit != c.HeldBy || b.Outcome != "" {
		t.Errorf("%+v", file.Way)
	}
}

// A version of a procedure may divide its limit; what does not add up is refused at
// the field and changes nothing.
func TestPublishProcedure_Steps(t *testing.T) {
	ctx := context.Background()
	d := mustDesk(t)
	known, err := d.Procedures(ctx)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(known, func(p ward.Procedure) bool {
		return p.Limit.Unit == ward.WorkingDay && p.Limit.Amount > 1 && p.ValidTo == ""
	})
	p := known[i]
	p.ValidFrom = "2026-12-01"
	p.Steps = []ward.StepShare{{Unit: "Một cửa", Share: .5}, {Unit: " Phòng  Tư pháp ", Share: float64(p.Limit.Amount)}, {}}
	if _, err := d.PublishProcedure(ctx, d.Admin, p); key(err) != "steps.sum" {
		t.Errorf("half a day too much: %v", err)
	}
	p.Steps[1].Share -= .5
	made, err := d.PublishProcedure(ctx, d.Admin, p)
	if err != nil || len(made.Steps) != 2 || made.Steps[1].Unit != "Phòng Tư pháp" {
		t.Fatalf("%+v, %v", made.Steps, err)
	}
	var b bytes.Buffer
	if err := d.Export(ctx, d.Admin, office.OfProcedures, &b, "xlsx"); err != nil {
		t.Fatal(err)
	}
	report, err := d.Import(ctx, d.Admin, office.OfProcedures, b.Bytes(), office.ImportOptions{})
	if err != nil || report.Added+report.Changed > 0 || len(report.Errors()) > 0 {
		t.Errorf("what was written out comes back as something else: %+v, %v", report, err)
	}
}
