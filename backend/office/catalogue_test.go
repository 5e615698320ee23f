package office_test

import (
	"slices"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// mustRefuseAt wants exactly these refusals, "field key" each.
func mustRefuseAt(t *testing.T, err error, want ...string) {
	t.Helper()
	slices.Sort(want)
	if got := marks(err); !slices.Equal(got, want) {
		t.Errorf("refused %q, want %q (%v)", got, want, err)
	}
}

// marriage is a version of the procedure that wardtest.CaseInput is about.
func marriage(t *testing.T, o *wardtest.Office, edit func(*ward.Procedure)) ward.Procedure {
	t.Helper()
	all, err := o.Procedures(ctx)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(all, func(p ward.Procedure) bool { return p.Code == wardtest.CaseInput(1).ProcedureCode })
	p := all[i]
	p.Papers = slices.Clone(p.Papers)
	edit(&p)
	return p
}

func TestPublishProcedure_TodaysCaseKeepsItsVersion(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	today := o.MustReceive(t, 1)
	p := marriage(t, o, func(p *ward.Procedure) {
		p.ValidFrom, p.Limit.Amount, p.Papers = "2026-11-21", 5, []string{" Tờ khai ", "", "Giấy tờ\x00 tùy thân"}
	})
	p, err := o.PublishProcedure(ctx, o.Admin, p)
	if err != nil || !slices.Equal(p.Papers, []string{"Tờ khai", "Giấy tờ tùy thân"}) {
		t.Fatalf("papers %q, %v", p.Papers, err)
	}
	afternoon := o.MustReceive(t, 2)
	o.Clock.Set(t, "2026-11-23T09:00")
	monday := o.MustReceive(t, 3)
	if afternoon.DueAt != today.DueAt || afternoon.Procedure.Limit.Amount != 3 {
		t.Errorf("the version of tomorrow is due %s today", afternoon.DueAt)
	}
	if monday.Procedure.Limit.Amount != 5 || monday.Procedure.ValidFrom != "2026-11-21" || monday.DueAt.Date() != "2026-12-01" {
		t.Errorf("on Monday: %+v, due %s", monday.Procedure, monday.DueAt)
	}
	kept, err := o.Case(ctx, o.Clerk, today.ID)
	if err != nil || kept.Case.Procedure.Limit.Amount != 3 || kept.Case.DueAt != today.DueAt {
		t.Errorf("the case of Friday became %+v, %v", kept.Case, err)
	}
	// What was taken in on paper on Friday still falls under Friday's version.
	late := o.MustReceive(t, 4, func(in *office.CaseInput) { in.ReceivedAt = "2026-11-20T10:00" })
	if late.Procedure.Limit.Amount != 3 {
		t.Errorf("a paper of Friday has the limit %d", late.Procedure.Limit.Amount)
	}
	versions, err := o.Store.Read(ctx).ProcedureVersions(p.Code)
	if err != nil || len(versions) != 2 || versions[0].ValidTo != "2026-11-20" || versions[1].ValidTo != "" {
		t.Errorf("versions %+v, %v", versions, err)
	}
	events, err := o.Store.Read(ctx).Events("procedure/" + p.Code)
	if err != nil || events[len(events)-1].Actor != o.Admin.ID {
		t.Errorf("who published it is not known: %+v, %v", events[len(events)-1], err)
	}
}

func TestPublishProcedure_Refuses(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	for _, c := range []struct {
		name string
		edit func(*ward.Procedure)
		want []string
	}{
		{"Yesterday", func(p *ward.Procedure) { p.ValidFrom = "2026-11-19" }, []string{"validFrom procedure.in_the_past"}},
		{"NoDay", func(p *ward.Procedure) { p.ValidFrom = "" }, []string{"validFrom rulebook.valid_from"}},
		{"Everything", func(p *ward.Procedure) {
			p.ValidFrom, p.Name, p.Source, p.Limit.Amount, p.ValidTo = "2026-12-01", " ", "", 0, "2026-11-30"
		}, []string{"name rulebook.name_missing", "source rulebook.source_missing", "limit.amount rulebook.limit_amount", "validTo rulebook.valid_order"}},
		{"NoCode", func(p *ward.Procedure) { p.Code = "ABC" }, []string{"code rulebook.code_shape"}},
		{"Fee", func(p *ward.Procedure) {
			p.ValidFrom, p.Fee = "2026-12-01", ward.FeeRule{Basis: ward.FeePerCase, Amount: 2_000_000_000}
		}, []string{"fee.amount intake.fee"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := o.PublishProcedure(ctx, o.Admin, marriage(t, o, c.edit))
			mustRefuseAt(t, err, c.want...)
		})
	}
	p := marriage(t, o, func(p *ward.Procedure) { p.ValidFrom = "2026-12-01" })
	if _, err := o.PublishProcedure(ctx, o.Clerk, p); key(err) != "access.role" {
		t.Errorf("a clerk: %v", err)
	}
	for _, from := range []ward.Date{"2026-12-01", "2026-12-01"} { // what has not begun may be put right
		p.ValidFrom = from
		if _, err := o.PublishProcedure(ctx, o.Admin, p); err != nil {
			t.Errorf("from %s: %v", from, err)
		}
	}
	p.ValidFrom = "2026-11-25"
	_, err := o.PublishProcedure(ctx, o.Admin, p)
	mustRefuseAt(t, err, "validFrom procedure.version_begun")
	o.Clock.Set(t, "2026-12-01T07:00")
	p.ValidFrom = "2026-12-01"
	_, err = o.PublishProcedure(ctx, o.Admin, p)
	mustRefuseAt(t, err, "validFrom procedure.version_begun")
}

func TestPublishProcedure_NewOne(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	p := marriage(t, o, func(p *ward.Procedure) {
		p.Code, p.ValidFrom, p.Name = "9.000001", "2025-07-01", "Thủ tục riêng của phường"
	})
	if _, err := o.PublishProcedure(ctx, o.Admin, p); err != nil {
		t.Fatal(err)
	}
	c := o.MustReceive(t, 1, func(in *office.CaseInput) { in.ProcedureCode = "9.000001" })
	if c.Procedure.Name != "Thủ tục riêng của phường" {
		t.Errorf("received %+v", c.Procedure)
	}
}

func TestEndProcedure(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	p := marriage(t, o, func(p *ward.Procedure) {})
	end := func(from, last ward.Date) error { return o.EndProcedure(ctx, o.Admin, p.Code, from, last) }
	mustRefuseAt(t, end(p.ValidFrom, "2026-11-19"), "validTo procedure.end_in_the_past")
	mustRefuseAt(t, end(p.ValidFrom, "30/11/2026"), "validTo date.invalid")
	mustRefuseAt(t, end("2020-01-01", "2026-12-01"), "procedure.unknown")
	if err := o.EndProcedure(ctx, o.Clerk, p.Code, p.ValidFrom, "2026-12-01"); key(err) != "access.role" {
		t.Errorf("a clerk: %v", err)
	}
	for _, last := range []ward.Date{"2026-12-31", "2026-11-20"} { // the last word counts
		if err := end(p.ValidFrom, last); err != nil {
			t.Fatal(err)
		}
	}
	o.MustReceive(t, 1)
	o.Clock.Set(t, "2026-11-23T09:00")
	if _, err := o.ReceiveCase(ctx, o.Clerk, wardtest.CaseInput(2)); key(err) != "intake.procedure_not_in_force" {
		t.Errorf("received under an ended procedure: %v", err)
	}
	mustRefuseAt(t, end(p.ValidFrom, "2026-12-31"), "procedure.ended_already")

	p.ValidFrom, p.ValidTo = "2026-12-01", ""
	for _, from := range []ward.Date{"2026-12-01", "2027-01-01"} {
		p.ValidFrom = from
		if _, err := o.PublishProcedure(ctx, o.Admin, p); err != nil {
			t.Fatal(err)
		}
	}
	mustRefuseAt(t, end("2026-12-01", "2027-01-01"), "validTo procedure.next_begins")
	mustRefuseAt(t, end("2026-12-01", "2026-11-30"), "validTo procedure.end_in_the_past")
	if err := end("2026-12-01", "2026-12-24"); err != nil {
		t.Error(err)
	}
}
