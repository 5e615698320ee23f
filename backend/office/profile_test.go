package office_test

import (
	"slices"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

func TestChangeProfile(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	p, err := o.Profile(ctx)
	if err != nil {
		t.Fatal(err)
	}
	p.Committee, p.Superior, p.Units = " Ủy ban nhân dân  phường Ví Dụ ", "", []string{"Bộ phận Tư pháp", " ", "Bộ phận Địa chính"}
	if p, err = o.ChangeProfile(ctx, o.Admin, p); err != nil {
		t.Fatal(err)
	}
	now, err := o.Profile(ctx)
	if err != nil || now.Committee != "Ủy ban nhân dân phường Ví Dụ" || now.Superior != now.Committee ||
		!slices.Equal(now.Units, []string{"Bộ phận Tư pháp", "Bộ phận Địa chính"}) {
		t.Errorf("%+v, %v", now, err)
	}
	events := func() []ward.Event {
		t.Helper()
		all, err := o.Store.Read(ctx).Events("office/ward")
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	if all := events(); len(all) != 2 || all[1].Kind != ward.ProfileChanged || all[1].Actor != o.Admin.ID {
		t.Errorf("events %+v", all)
	}
	if _, err := o.ChangeProfile(ctx, o.Admin, now); err != nil || len(events()) != 2 {
		t.Errorf("the same again made %d events, %v", len(events()), err)
	}
	now.Committee, now.OneStop, now.CutoffDay, now.Phone = "", " ", 29, strings.Repeat("0", 301)
	now.Bases, now.Recipients = make([]string, 60), []string{strings.Repeat("ư", 501)}
	for i := range now.Bases {
		now.Bases[i] = "Căn cứ"
	}
	_, err = o.ChangeProfile(ctx, o.Admin, now)
	mustRefuseAt(t, err, "profile.committee setup.committee", "profile.oneStop setup.one_stop", "profile.phone intake.too_long",
		"profile.bases profile.lines", "profile.recipients intake.too_long", "profile.cutoffDay setup.cutoff")
	_, err = o.ChangeProfile(ctx, o.Clerk, p)
	mustRefuseAt(t, err, "access.role")
}

func TestChangeOfficer(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	change := func(who ward.Officer, in office.OfficerChange) error {
		_, err := o.ChangeOfficer(ctx, who, in)
		return err
	}
	c := o.MustReceive(t, 1)
	if err := change(o.Admin, office.OfficerChange{ID: o.Clerk.ID, Name: " Trần Thị  Lan ", Title: "Công chức", Role: ward.Leader}); err != nil {
		t.Fatal(err)
	}
	now, err := o.SignIn(ctx, "lan", wardtest.Password)
	if want := (ward.Officer{ID: o.Clerk.ID, Login: "lan", Name: "Trần Thị Lan", Title: "Công chức", Role: ward.Leader, Active: true}); err != nil || now != want {
		t.Errorf("%+v, %v", now, err)
	}
	if file, err := o.Case(ctx, o.Admin, c.ID); err != nil || file.Case.ReceivedBy != o.Clerk.Name {
		t.Errorf("the case was received by %s, %v", file.Case.ReceivedBy, err)
	}
	mustRefuseAt(t, change(o.Admin, office.OfficerChange{ID: o.Clerk.ID, Role: "KING"}), "name setup.name", "role officer.role")
	mustRefuseAt(t, change(o.Admin, office.OfficerChange{ID: "x", Name: "A", Role: ward.Clerk}), "officer.unknown")
	mustRefuseAt(t, change(o.Admin, office.OfficerChange{ID: o.Admin.ID, Name: o.Admin.Name, Role: ward.Clerk}), "officer.last_admin")
	mustRefuseAt(t, change(o.Clerk, office.OfficerChange{ID: o.Clerk.ID, Name: "A", Role: ward.Clerk}), "access.role")
	if who, _, _ := o.Store.Read(ctx).Officer(o.Admin.ID); who.Role != ward.Administrator {
		t.Error("the last administrator is none any more")
	}
	second := o.MustOfficer(t, "hai", "Nguyễn Văn Hai", ward.Administrator)
	if err := change(o.Admin, office.OfficerChange{ID: o.Admin.ID, Name: o.Admin.Name, Role: ward.Clerk}); err != nil {
		t.Error(err)
	}
	_, err = o.SetActive(ctx, second, second.ID, false)
	mustRefuseAt(t, err, "officer.last_admin")
}
