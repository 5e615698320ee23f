package office_test

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"testing"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// visit is one person's forms for these procedures.
func visit(codes ...string) []office.CaseInput {
	var all []office.CaseInput
	for _, code := range codes {
		in := wardtest.CaseInput(1)
		in.ProcedureCode = code
		all = append(all, in)
	}
	return all
}

func TestReceiveVisit_OneReceiptEach(t *testing.T) {
	ctx := context.Background()
	d := mustDesk(t)
	if err := d.SaveDraft(ctx, d.Clerk, office.IntakeScreen, "{}"); err != nil {
		t.Fatal(err)
	}
	got, err := d.ReceiveVisit(ctx, d.Clerk, visit("1.004873", "2.000815", "1.001193"))
	if err != nil || len(got) != 3 {
		t.Fatalf("%d cases, %v", len(got), err)
	}
	for i, c := range got {
		want := []string{"A-261120-0001", "A-261120-0002", "A-261120-0003"}[i]
		if c.Code != want || c.Visit != "A-261120-0001" || c.State != ward.StateAccepted || c.Applicant.Name != got[0].Applicant.Name {
			t.Errorf("%s, visit %s, %s", c.Code, c.Visit, c.State)
		}
	}
	if got[1].DueAt != "2026-11-20T17:00:00+07:00" || got[0].DueAt != "2026-11-26T17:00:00+07:00" {
		t.Errorf("each has its own due time: %s, %s", got[0].DueAt, got[1].DueAt)
	}
	if draft, err := d.Draft(ctx, d.Clerk, office.IntakeScreen); draft != "" || err != nil {
		t.Errorf("the draft stayed: %q, %v", draft, err)
	}
	f, err := d.Figures(ctx, d.Clerk, ward.Period{From: "2026-11-01", To: "2026-11-30"})
	if err != nil || f.Procedures.Total.Received.Total != 3 {
		t.Errorf("counted %+v, %v", f.Procedures.Total, err)
	}
	// A person who comes back the same day is another visit.
	again, err := d.ReceiveVisit(ctx, d.Clerk, visit("1.004873", "2.000815"))
	if err != nil || again[0].Visit != "A-261120-0004" || again[1].Visit != "A-261120-0004" {
		t.Errorf("%+v, %v", again, err)
	}
	alone, err := d.ReceiveVisit(ctx, d.Clerk, visit("1.004873"))
	if err != nil || alone[0].Visit != "" {
		t.Errorf("a case alone has visit %q, %v", alone[0].Visit, err)
	}
	for i, c := range got {
		if file, err := d.Case(ctx, d.Clerk, c.ID); err != nil || asText(t, file.Case) != asText(t, got[i]) {
			t.Errorf("kept %+v, %v", file.Case, err)
		}
	}
}

// All or none: whatever is wrong with one form, nothing of the visit is kept, and
// the field says which form.
func TestReceiveVisit_Refusals(t *testing.T) {
	ctx := context.Background()
	taken := func(in *office.CaseInput) { in.OfficialCode = "H15.50.05.13-261008-0975" }
	shared := mustDesk(t)
	last := shared.MustReceive(t, 1, taken)
	for _, c := range []struct {
		name       string
		forms      []office.CaseInput
		edit       func([]office.CaseInput)
		field, key string
	}{
		{"None", nil, nil, "", "intake.visit"},
		{"TooMany", visit(slices.Repeat([]string{"1.004873"}, 21)...), nil, "", "intake.visit"},
		{"NoName", visit("1.004873", "2.000815"), func(f []office.CaseInput) { f[1].Applicant.Name = "" }, "1.applicant.name", "intake.name"},
		{"NoProcedure", visit("1.004873", "", "2.000815"), nil, "1.procedureCode", "intake.procedure"},
		{"InTheFuture", visit("1.004873", "2.000815"), func(f []office.CaseInput) { f[1].ReceivedAt = "2027-01-01T08:00" }, "1.receivedAt", "intake.received_in_future"},
		{"CodeOfAnotherCase", visit("1.004873", "2.000815"), func(f []office.CaseInput) { taken(&f[1]) }, "1.officialCode", "intake.official_code_taken"},
		{"SameCodeTwice", visit("1.004873", "2.000815", "1.001193"), func(f []office.CaseInput) {
			f[0].OfficialCode, f[2].OfficialCode = "H15.50.05.13-261008-0001", "H15.50.05.13-261008-0001"
		}, "2.officialCode", "intake.official_code_taken"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := shared.anew(t)
			if err := d.SaveDraft(ctx, d.Clerk, office.IntakeScreen, "{}"); err != nil {
				t.Fatal(err)
			}
			if c.edit != nil {
				c.edit(c.forms)
			}
			var got []ward.Case
			d.refuses(func() (err error) { got, err = d.ReceiveVisit(ctx, d.Clerk, c.forms); return err }, c.field, c.key)
			if len(got) > 0 {
				t.Errorf("%d cases were given that are not there", len(got))
			}
			if draft, err := d.Draft(ctx, d.Clerk, office.IntakeScreen); draft != "{}" || err != nil {
				t.Errorf("the draft is gone: %q, %v", draft, err)
			}
			before, _ := strconv.Atoi(last.Code[9:])
			if last = d.MustReceive(t, 2); last.Code != store.JoinCode("A-261120", before+1) {
				t.Errorf("a number was used up: %s", last.Code)
			}
		})
	}
}

// Every field of every form is marked at once.
func TestReceiveVisit_MarksEveryForm(t *testing.T) {
	d := mustDesk(t)
	forms := visit("", "2.000815", "none")
	forms[1].Applicant.Name = ""
	_, err := d.ReceiveVisit(context.Background(), d.Clerk, forms)
	var all ward.Refusals
	if !errors.As(err, &all) {
		t.Fatalf("got %v", err)
	}
	var fields []string
	for _, e := range all {
		fields = append(fields, e.Field)
	}
	if !slices.Equal(fields, []string{"0.procedureCode", "1.applicant.name", "2.procedureCode"}) {
		t.Errorf("marked %q", fields)
	}
	if _, err := d.ReceiveVisit(context.Background(), d.leader, visit("1.004873")); err == nil {
		t.Error("a leader received")
	}
}

func TestRefuseCase(t *testing.T) {
	ctx := context.Background()
	d := mustDesk(t)
	d.MustReceive(t, 1, func(in *office.CaseInput) { in.OfficialCode = "H15.50.05.13-261008-0975" })
	c, err := d.RefuseCase(ctx, d.Clerk, wardtest.CaseInput(2), "  Không thuộc thẩm quyền ")
	if err != nil || c.State != ward.StateRejectedAtIntake || c.Code != "A-261120-0002" || c.Reason != "Không thuộc thẩm quyền" ||
		c.DueAt != "" || c.Outcome != "" || c.FinishedBy != d.Clerk.Name {
		t.Fatalf("%+v, %v", c, err)
	}
	if next := d.MustReceive(t, 3); next.Code != "A-261120-0003" {
		t.Errorf("the next number is %s", next.Code)
	}
	d.Clock.Set(t, "2026-12-15T09:00")
	for _, p := range []ward.Period{{From: "2026-11-01", To: "2026-11-30"}, {From: "2026-12-01", To: "2026-12-31"}} {
		f, err := d.Figures(ctx, d.Clerk, p)
		if err != nil {
			t.Fatal(err)
		}
		in, refused := 2, 1
		if p.From == "2026-12-01" {
			in, refused = 0, 0
			if f.Procedures.Total.Received.CarriedOver != 2 {
				t.Errorf("carried over %+v", f.Procedures.Total)
			}
		}
		got := f.Procedures.Total.Received
		if got.Online+got.Counter != in || f.RejectedAtIntake != refused {
			t.Errorf("%s: received %+v, refused %d", p.From, got, f.RejectedAtIntake)
		}
	}
	d.Clock.Set(t, "2026-11-20T09:00")
	for name, r := range map[string]struct {
		edit       func(*office.CaseInput)
		why        string
		field, key string
	}{
		"NoReason": {nil, " ", "reason", "case.reason"},
		"NoName":   {func(in *office.CaseInput) { in.Applicant.Name = "" }, "x", "applicant.name", "intake.name"},
		"CodeOfAnotherCase": {func(in *office.CaseInput) { in.OfficialCode = "H15.50.05.13-261008-0975" }, "x",
			"officialCode", "intake.official_code_taken"},
	} {
		in := wardtest.CaseInput(4)
		if r.edit != nil {
			r.edit(&in)
		}
		t.Log(name)
		d.refuses(func() error { _, err := d.RefuseCase(ctx, d.Clerk, in, r.why); return err }, r.field, r.key)
	}
	for name, do := range map[string]turn{"transfer": transfer, "ask": ask, "pay": payFee, "extend": extend, "finish": finish,
		"withdraw": withdraw, "stop": stop, "confirm": confirm, "hand over": handOver} {
		if _, err := do(d, d.Clerk, c); err == nil {
			t.Errorf("%s of a refused case was done", name)
		}
	}
	if acts := office.Acts(d.Clerk, c, d.Now()); !slices.Equal(acts, []string{"correct", "undo"}) {
		t.Errorf("a refused case offers %v", acts)
	}
}
