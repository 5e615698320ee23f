package office_test

import (
	"bytes"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

func mustHaveUnits(t *testing.T, o *wardtest.Office, units ...string) {
	t.Helper()
	p, err := o.Profile(ctx)
	if err != nil {
		t.Fatal(err)
	}
	p.Units = units
	if _, err := o.ChangeProfile(ctx, o.Admin, p); err != nil {
		t.Fatal(err)
	}
}

// A file that goes to an officer goes to the unit of that day; who changes their
// unit later does not change where it went.
func TestTransfer_KeepsTheUnitOfTheDay(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	mustHaveUnits(t, o, "Phòng Kinh tế", "Phòng Văn hóa")
	in := office.OfficerInput{Login: "an", Name: "An Mẫu", Role: ward.Clerk, Password: wardtest.Password, Unit: " phòng  kinh tế "}
	an, err := o.AddOfficer(ctx, o.Admin, in)
	if err != nil || an.Unit != "Phòng Kinh tế" {
		t.Fatalf("%+v, %v", an, err)
	}
	give := func(to, want string) {
		t.Helper()
		c, err := o.TransferCase(ctx, o.Clerk, office.TransferInput{CaseID: o.MustReceive(t, 1).ID, To: to})
		if err != nil || c.Steps[0].Unit() != want || c.HeldBy != to {
			t.Errorf("to %s: %+v, %v", to, c.Steps, err)
		}
	}
	give("An Mẫu", "Phòng Kinh tế")
	give("Phòng Văn hóa", "Phòng Văn hóa")
	give(o.Clerk.Name, o.Clerk.Name)
	first, err := o.TransferCase(ctx, o.Clerk, office.TransferInput{CaseID: o.MustReceive(t, 2).ID, To: "An Mẫu"})
	if err != nil {
		t.Fatal(err)
	}
	change := office.OfficerChange{ID: an.ID, Name: an.Name, Role: an.Role, Unit: "Phòng Văn hóa"}
	if an, err = o.ChangeOfficer(ctx, o.Admin, change); err != nil || an.Unit != "Phòng Văn hóa" {
		t.Fatalf("%+v, %v", an, err)
	}
	give("An Mẫu", "Phòng Văn hóa")
	if file, err := o.Case(ctx, o.Clerk, first.ID); err != nil || file.Case.Steps[0].Unit() != "Phòng Kinh tế" {
		t.Errorf("%+v, %v", file.Case.Steps, err)
	}
}

// Only units of the profile are taken; one that the profile has dropped may stay.
func TestOfficer_UnitOfTheProfile(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	mustHaveUnits(t, o, "Phòng Kinh tế")
	in := office.OfficerInput{Login: "an", Name: "An Mẫu", Role: ward.Clerk, Password: wardtest.Password, Unit: "Phòng Lạ"}
	_, err := o.AddOfficer(ctx, o.Admin, in)
	mustRefuseAt(t, err, "unit officer.unit")
	change := office.OfficerChange{ID: o.Clerk.ID, Name: o.Clerk.Name, Role: o.Clerk.Role, Unit: "Phòng Lạ"}
	_, err = o.ChangeOfficer(ctx, o.Admin, change)
	mustRefuseAt(t, err, "unit officer.unit")
	change.Unit = "Phòng Kinh tế"
	if _, err = o.ChangeOfficer(ctx, o.Admin, change); err != nil {
		t.Fatal(err)
	}
	mustHaveUnits(t, o, "Phòng Khác")
	change.Title = "Công chức"
	if x, err := o.ChangeOfficer(ctx, o.Admin, change); err != nil || x.Unit != "Phòng Kinh tế" || x.Title != "Công chức" {
		t.Errorf("%+v, %v", x, err)
	}
	// The list of officers brings it out and in, and refuses a unit by its row.
	var b bytes.Buffer
	if err := o.Export(ctx, o.Admin, office.OfOfficers, &b, "csv"); err != nil || !strings.Contains(b.String(), "Công chức,Phòng Kinh tế,") {
		t.Fatalf("%s, %v", b.String(), err)
	}
	if r := mustImport(t, o, office.OfOfficers, b.Bytes(), office.ImportOptions{}); r.Changed+r.Added != 0 || len(r.Errors()) != 0 {
		t.Errorf("as it was: %+v", r)
	}
	list := strings.Replace(b.String(), "Công chức,Phòng Kinh tế,", "Công chức,Phòng Khác,", 1)
	if r := mustImport(t, o, office.OfOfficers, []byte(list), office.ImportOptions{}); r.Changed != 1 || !r.Applied {
		t.Errorf("moved: %+v", r)
	}
	list = strings.Replace(list, "Phòng Khác", "Phòng Lạ", 1)
	if r := mustImport(t, o, office.OfOfficers, []byte(list), office.ImportOptions{}); len(r.Errors()) != 1 || r.Applied {
		t.Errorf("unknown: %+v", r)
	}
}
