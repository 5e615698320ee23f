package office_test

import (
	"errors"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/text/unicode/norm"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

func TestSignIn(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	for _, login := range []string{"lan", "LAN", " lan ", "Lán", "l a n"} {
		if who, err := o.SignIn(ctx, login, wardtest.Password); err != nil || who != o.Clerk {
			t.Errorf("%q: %+v, %v", login, who, err)
		}
	}
	for _, c := range []struct{ login, password string }{
		{"lan", "sai"}, {"lan", ""}, {"lan", wardtest.Password + " "}, {"lan", strings.ToUpper(wardtest.Password)},
		{"khong-co", wardtest.Password}, {"", ""}, {"'; --", "x"},
	} {
		if _, err := o.SignIn(ctx, c.login, c.password); key(err) != "access.wrong" {
			t.Errorf("%q with %q: %v", c.login, c.password, err)
		}
	}
	// Every try of somebody who exists is in the journal, without the password.
	var kinds []ward.Kind
	access, err := o.Store.Read(ctx).Events("access/2026-11-20")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range access {
		kinds = append(kinds, e.Kind)
		if strings.Contains(string(e.Body), wardtest.Password) || e.Actor != o.Clerk.ID {
			t.Errorf("event %+v", e)
		}
	}
	if len(kinds) != 9 || kinds[4] != ward.OfficerSignedIn || kinds[5] != ward.SignInRefused {
		t.Errorf("journal %v", kinds)
	}
}

// Wrong tries are free five times; then each has to wait twice as long as the one
// before, a quarter of an hour at most. A right one in between ends it.
func TestSignIn_BacksOff(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	wrong := func() error { _, err := o.SignIn(ctx, "lan", "sai sai sai"); return err }
	for range 5 {
		if err := wrong(); key(err) != "access.wrong" {
			t.Fatal(err)
		}
	}
	for _, wait := range []time.Duration{15 * time.Second, 30 * time.Second, time.Minute, 2 * time.Minute, 4 * time.Minute, 8 * time.Minute,
		15 * time.Minute, 15 * time.Minute} {
		if _, err := o.SignIn(ctx, "lan", wardtest.Password); !waits(err, wait) {
			t.Fatalf("the right password too soon: %v, want to wait %s", err, wait)
		}
		o.Clock.Pass(wait - time.Second)
		if err := wrong(); !waits(err, time.Second) {
			t.Fatalf("a second too soon: %v", err)
		}
		o.Clock.Pass(time.Second)
		if err := wrong(); key(err) != "access.wrong" {
			t.Fatal(err)
		}
	}
	if _, err := o.SignIn(ctx, "quantri", wardtest.Password); err != nil {
		t.Errorf("others wait too: %v", err)
	}
	o.Clock.Pass(15 * time.Minute)
	if _, err := o.SignIn(ctx, "lan", wardtest.Password); err != nil {
		t.Fatal(err)
	}
	if err := wrong(); key(err) != "access.wrong" {
		t.Errorf("after a right one: %v", err)
	}
}

// waits says whether an error asks to wait for about so long.
func waits(err error, d time.Duration) bool {
	var e *ward.Error
	if !errors.As(err, &e) || e.Key != "access.wait" {
		return false
	}
	seconds, _ := strconv.Atoi(e.Args[0])
	return seconds >= int(d.Seconds()) && seconds <= int(d.Seconds())+1
}

// Many tries at once count one by one: trying in parallel is no way round.
func TestSignIn_ManyAtOnce(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	var mu sync.Mutex
	keys := map[string]int{}
	var all sync.WaitGroup
	for range 12 {
		all.Go(func() {
			_, err := o.SignIn(ctx, "lan", "sai sai sai")
			mu.Lock()
			keys[key(err)]++
			mu.Unlock()
		})
	}
	all.Wait()
	if keys["access.wrong"] != 5 || keys["access.wait"] != 7 {
		t.Errorf("%v, want 5 tries and 7 to wait", keys)
	}
}

func TestSignIn_Inactive(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	if _, err := o.SetActive(ctx, o.Admin, o.Clerk.ID, false); err != nil {
		t.Fatal(err)
	}
	if _, err := o.SignIn(ctx, "lan", wardtest.Password); key(err) != "access.inactive" {
		t.Error(err)
	}
	if _, err := o.SignIn(ctx, "lan", "sai sai sai"); key(err) != "access.wrong" {
		t.Errorf("whether somebody is inactive is told to who knows the password: %v", err)
	}
	if _, err := o.SetActive(ctx, o.Admin, o.Clerk.ID, true); err != nil {
		t.Fatal(err)
	}
	if _, err := o.SignIn(ctx, "lan", wardtest.Password); err != nil {
		t.Error(err)
	}
}

// An accent typed as two letters is the same password.
func TestSignIn_NFDPassword(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	if err := o.SetPassword(ctx, o.Admin, o.Clerk.ID, "mật khẩu ở phường"); err != nil {
		t.Fatal(err)
	}
	if _, err := o.SignIn(ctx, "lan", norm.NFD.String("mật khẩu ở phường")); err != nil {
		t.Error(err)
	}
}

func TestChangePassword(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	refuse(t, o, []refusal{
		{"old one wrong", func(o *wardtest.Office) error { return o.ChangePassword(ctx, o.Clerk, "sai", "mat-khau-moi") }, []string{"old password.old_wrong"}},
		{"too short", func(o *wardtest.Office) error { return o.ChangePassword(ctx, o.Clerk, wardtest.Password, "ngắn") }, []string{"password setup.password"}},
		{"of somebody unknown", func(o *wardtest.Office) error { return o.SetPassword(ctx, o.Admin, "x-9", "mat-khau-moi") }, []string{"officer.unknown"}},
		{"by an administrator, too short", func(o *wardtest.Office) error { return o.SetPassword(ctx, o.Admin, o.Clerk.ID, "ngắn") }, []string{"password setup.password"}},
	})
	if err := o.ChangePassword(ctx, o.Clerk, wardtest.Password, "mat-khau-moi"); err != nil {
		t.Fatal(err)
	}
	if _, err := o.SignIn(ctx, "lan", "mat-khau-moi"); err != nil {
		t.Error(err)
	}
	if _, err := o.SignIn(ctx, "lan", wardtest.Password); key(err) != "access.wrong" {
		t.Error(err)
	}
}

func TestAddOfficer_Refuses(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	add := func(edit func(*office.OfficerInput)) func(*wardtest.Office) error {
		return func(o *wardtest.Office) error {
			in := office.OfficerInput{Login: "mai", Name: "Phạm Thị Mẫu Mai", Role: ward.Clerk, Password: wardtest.Password}
			edit(&in)
			_, err := o.AddOfficer(ctx, o.Admin, in)
			return err
		}
	}
	active := func(officer string, on bool) func(*wardtest.Office) error {
		return func(o *wardtest.Office) error { _, err := o.SetActive(ctx, o.Admin, officer, on); return err }
	}
	refuse(t, o, []refusal{
		{"login taken", add(func(in *office.OfficerInput) { in.Login = "lan" }), []string{"login officer.login_taken"}},
		{"login taken but for accents", add(func(in *office.OfficerInput) { in.Login = "LÂN" }), []string{"login officer.login_taken"}},
		{"no login", add(func(in *office.OfficerInput) { in.Login = "\x00" }), []string{"login setup.login"}},
		{"login too long", add(func(in *office.OfficerInput) { in.Login = long }), []string{"login intake.too_long"}},
		{"no name", add(func(in *office.OfficerInput) { in.Name = "" }), []string{"name setup.name"}},
		{"name too long", add(func(in *office.OfficerInput) { in.Name = long }), []string{"name intake.too_long"}},
		{"title too long", add(func(in *office.OfficerInput) { in.Title = long }), []string{"title intake.too_long"}},
		{"unknown role", add(func(in *office.OfficerInput) { in.Role = "KING" }), []string{"role officer.role"}},
		{"no role", add(func(in *office.OfficerInput) { in.Role = "" }), []string{"role officer.role"}},
		{"password too short", add(func(in *office.OfficerInput) { in.Password = "1234567" }), []string{"password setup.password"}},
		{"everything at once", add(func(in *office.OfficerInput) { *in = office.OfficerInput{} }),
			[]string{"login setup.login", "name setup.name", "password setup.password", "role officer.role"}},
		{"the last administrator", active(o.Admin.ID, false), []string{"officer.last_admin"}},
		{"somebody unknown", active("x-9", false), []string{"officer.unknown"}},
		{"nothing to change", active(o.Clerk.ID, true), nil},
	})
	second := o.MustOfficer(t, "hai", "Quản Trị Hai", ward.Administrator)
	if _, err := o.SetActive(ctx, second, o.Admin.ID, false); err != nil {
		t.Errorf("one of two administrators: %v", err)
	}
	if _, err := o.SetActive(ctx, second, second.ID, false); key(err) != "officer.last_admin" {
		t.Errorf("the last of two administrators: %v", err)
	}
}

// Drafts and number keys are each officer's own, and kept in no journal.
func TestDraftsAndFavourites(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	before := events(t, o)
	if err := o.SaveDraft(ctx, o.Clerk, "intake", `{"họ":"Nguyễn"}`); err != nil {
		t.Fatal(err)
	}
	if got, err := o.Draft(ctx, o.Clerk, "intake"); err != nil || got != `{"họ":"Nguyễn"}` {
		t.Errorf("draft %q, %v", got, err)
	}
	if got, err := o.Draft(ctx, o.Admin, "intake"); err != nil || got != "" {
		t.Errorf("another's draft %q, %v", got, err)
	}
	s := wardtest.MustOpen(t, o.Dir, o.Clock) // after a power cut
	defer s.Close()
	if got, err := s.Read(ctx).Draft(o.Clerk.ID, "intake"); err != nil || got == "" {
		t.Errorf("draft on disk %q, %v", got, err)
	}
	if err := o.SaveDraft(ctx, o.Clerk, "intake", strings.Repeat("x", 2<<20)); key(err) != "intake.too_long" {
		t.Error(err)
	}
	o.MustReceive(t, 1)
	if got, err := o.Draft(ctx, o.Clerk, "intake"); err != nil || got != "" {
		t.Errorf("after the case was received: %q, %v", got, err)
	}
	if err := o.SaveDraft(ctx, o.Clerk, "intake", ""); err != nil {
		t.Error(err)
	}
	for slot, want := range map[int]string{0: "favourite.slot", 10: "favourite.slot", -1: "favourite.slot", 3: ""} {
		if err := o.SetFavourite(ctx, o.Clerk, slot, "1.004873"); key(err) != want {
			t.Errorf("key %d: %v", slot, err)
		}
	}
	if err := o.SetFavourite(ctx, o.Clerk, 4, "9.9"); key(err) != "intake.procedure_unknown" {
		t.Error(err)
	}
	if f, err := o.Store.Read(ctx).Favourites(o.Clerk.ID); err != nil || len(f) != 1 || f[3] != "1.004873" {
		t.Errorf("keys %v, %v", f, err)
	}
	if err := o.SetFavourite(ctx, o.Clerk, 3, ""); err != nil {
		t.Error(err)
	}
	if f, err := o.Store.Read(ctx).Favourites(o.Clerk.ID); err != nil || len(f) != 0 {
		t.Errorf("keys %v, %v", f, err)
	}
	if after := events(t, o); after != before+1 {
		t.Errorf("%d events", after-before)
	}
}
