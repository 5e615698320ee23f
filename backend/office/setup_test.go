package office_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// empty gives an office whose folder is not set up yet.
func empty(t *testing.T) *wardtest.Office {
	t.Helper()
	clock := wardtest.NewClock(t, "2026-11-20T09:00")
	s := wardtest.MustStore(t, clock)
	return &wardtest.Office{Office: office.New(s, clock.Now), Store: s, Clock: clock}
}

func settingUp(edit func(*office.SetUpInput)) func(*wardtest.Office) error {
	return func(o *wardtest.Office) error {
		in := wardtest.SetUpInput()
		edit(&in)
		_, err := o.SetUp(ctx, in)
		return err
	}
}

func TestSetUp_Refuses(t *testing.T) {
	o := empty(t)
	spans := func(s ...ward.Span) func(*wardtest.Office) error {
		return settingUp(func(in *office.SetUpInput) { in.Hours.Spans = s })
	}
	counter := func(s string) func(*wardtest.Office) error {
		return settingUp(func(in *office.SetUpInput) { in.Counter = s })
	}
	password := func(s string) func(*wardtest.Office) error {
		return settingUp(func(in *office.SetUpInput) { in.Password = s })
	}
	refuse(t, o, []refusal{
		{"no committee", settingUp(func(in *office.SetUpInput) { in.Profile.Committee = " " }), []string{"profile.committee setup.committee"}},
		{"no one-stop unit", settingUp(func(in *office.SetUpInput) { in.Profile.OneStop = "" }), []string{"profile.oneStop setup.one_stop"}},
		{"no place", settingUp(func(in *office.SetUpInput) { in.Profile.Place = "" }), []string{"profile.place setup.place"}},
		{"a committee too long", settingUp(func(in *office.SetUpInput) { in.Profile.Committee = long }), []string{"profile.committee intake.too_long"}},
		{"a cut-off day too late", settingUp(func(in *office.SetUpInput) { in.Profile.CutoffDay = 29 }), []string{"profile.cutoffDay setup.cutoff"}},
		{"a cut-off day before the month", settingUp(func(in *office.SetUpInput) { in.Profile.CutoffDay = -1 }), []string{"profile.cutoffDay setup.cutoff"}},
		{"nobody", settingUp(func(in *office.SetUpInput) { in.Name = "" }), []string{"name setup.name"}},
		{"no login", settingUp(func(in *office.SetUpInput) { in.Login = " - " }), []string{"login setup.login"}},

		{"no counter", counter(""), []string{"counter setup.counter"}},
		{"a counter of four letters", counter("ABCD"), []string{"counter setup.counter"}},
		{"a counter with an accent", counter("Đ"), []string{"counter setup.counter"}},
		{"a counter with a hyphen", counter("A-"), []string{"counter setup.counter"}},
		{"an emoji for a counter", counter("😀"), []string{"counter setup.counter"}},

		{"no hours", spans(), []string{"hours.spans hours.none"}},
		{"hours turned round", spans(ward.Span{From: "12:00", To: "08:00"}), []string{"hours.spans hours.order"}},
		{"hours of no length", spans(ward.Span{From: "08:00", To: "08:00"}), []string{"hours.spans hours.order"}},
		{"hours over each other", spans(ward.Span{From: "08:00", To: "12:00"}, ward.Span{From: "11:00", To: "17:00"}), []string{"hours.spans hours.order"}},
		{"an hour that does not exist", spans(ward.Span{From: "08:00", To: "24:00"}), []string{"hours.spans hours.clock"}},
		{"words for hours", spans(ward.Span{From: "tám giờ", To: "17:00"}), []string{"hours.spans hours.clock"}},
		{"Saturday turned round", settingUp(func(in *office.SetUpInput) {
			in.Hours.Saturday = []ward.Span{{From: "11:30", To: "07:30"}}
		}), []string{"hours.saturday hours.order"}},
		{"hours from a day that does not exist", settingUp(func(in *office.SetUpInput) { in.Hours.ValidFrom = "2026-02-30" }), []string{"hours.validFrom date.invalid"}},

		{"no password", password(""), []string{"password setup.password"}},
		{"seven letters", password("bảymươi"), []string{"password setup.password"}},
		{"ten thousand letters", password(long), []string{"password setup.password"}},
		{"everything at once", func(o *wardtest.Office) error {
			_, err := o.SetUp(ctx, office.SetUpInput{})
			return err
		}, []string{"counter setup.counter", "hours.spans hours.none", "login setup.login", "name setup.name", "password setup.password",
			"profile.committee setup.committee", "profile.oneStop setup.one_stop", "profile.place setup.place"}},
	})
	if done, err := o.IsSetUp(ctx); err != nil || done {
		t.Errorf("set up %v, %v", done, err)
	}
	if _, err := o.ReceiveCase(ctx, ward.Officer{ID: "x", Role: ward.Clerk, Active: true}, wardtest.CaseInput(1)); key(err) != "setup.needed" {
		t.Errorf("before the set-up: %v", err)
	}
}

func TestSetUp_OnceOnly(t *testing.T) {
	o := empty(t)
	errs := make([]error, 3)
	var all sync.WaitGroup
	for i := range errs {
		all.Go(func() { _, errs[i] = o.SetUp(ctx, wardtest.SetUpInput()) })
	}
	all.Wait()
	done := 0
	for _, err := range errs {
		if err == nil {
			done++
		} else if key(err) != "setup.done" {
			t.Error(err)
		}
	}
	if done != 1 {
		t.Errorf("set up %d times: %v", done, errs)
	}
	officers, err := o.Officers(ctx)
	if err != nil || len(officers) != 1 {
		t.Errorf("officers %v, %v", officers, err)
	}
	refuse(t, o, []refusal{{"again", settingUp(func(*office.SetUpInput) {}), []string{"setup.done"}}})
}

func TestSetUp_KeepsWhatWasEntered(t *testing.T) {
	o := empty(t)
	in := wardtest.SetUpInput()
	in.Profile.Committee, in.Profile.Superior = "  Ủy ban nhân dân\x00 phường  Mẫu ", ""
	in.Profile.Recipients = []string{" Đảng ủy ", "", "\t"}
	in.Counter, in.Login, in.Profile.CutoffDay = "b2", "Quản Trị", 21
	admin, err := o.SetUp(ctx, in)
	if err != nil {
		t.Fatal(err)
	}
	state, err := o.State(ctx)
	if err != nil {
		t.Fatal(err)
	}
	p := state.Profile
	if p.Committee != "Ủy ban nhân dân phường Mẫu" || p.Superior != p.Committee || strings.Join(p.Recipients, "|") != "Đảng ủy" {
		t.Errorf("profile %+v", p)
	}
	if admin.Login != "quantri" || admin.Role != ward.Administrator || !admin.Active {
		t.Errorf("administrator %+v", admin)
	}
	if c, err := o.Counter(ctx); err != nil || c.Letter != "B2" || c.Origin != o.Store.Origin() {
		t.Errorf("counter %+v, %v", c, err)
	}
	period, err := o.MonthPeriod(ctx, "2026-10")
	if err != nil || period != (ward.Period{From: "2026-09-21", To: "2026-10-20"}) {
		t.Errorf("October is %v, %v", period, err)
	}
	if c, err := o.ReceiveCase(ctx, admin, wardtest.CaseInput(1)); err != nil || c.Code != "B2-261120-0001" {
		t.Errorf("first case %s, %v", c.Code, err)
	}
}

// A year that a newer program confirms moves the open cases, as an announcement
// does, and they are listed for calling the citizens.
func TestAdopt_MovesOpenCases(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	years, err := o.Years(ctx)
	if err != nil {
		t.Fatal(err)
	}
	y := years[slices.IndexFunc(years, func(y ward.CalendarYear) bool { return y.Year == 2026 })]
	y.Confirmed = false
	y.Days = slices.DeleteFunc(y.Days, func(d ward.Day) bool { return d.Date == "2026-11-24" })
	if _, err := o.AnnounceYear(ctx, o.Admin, y, true); err != nil {
		t.Fatal(err)
	}
	c := o.MustReceive(t, 1)
	if c.DueAt != "2026-11-25T17:00:00+07:00" {
		t.Fatalf("due %s", c.DueAt)
	}
	for range 2 {
		if err := o.Adopt(ctx); err != nil {
			t.Fatal(err)
		}
	}
	file, err := o.Case(ctx, o.Clerk, c.ID)
	if err != nil || file.Case.DueAt != "2026-11-26T17:00:00+07:00" || len(file.Events) != 2 {
		t.Errorf("due %s after %d events (%v)", file.Case.DueAt, len(file.Events), err)
	}
	if moved, err := o.LastMoved(ctx, o.Admin, "2026"); err != nil || len(moved.Cases) != 1 || moved.Cases[0].Code != c.Code {
		t.Errorf("to call: %+v (%v)", moved, err)
	}
}

// A newer program brings new versions of procedures; running it twice brings
// nothing twice.
func TestAdopt_IsIdempotent(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	before := events(t, o)
	for range 2 {
		if err := o.Adopt(ctx); err != nil {
			t.Fatal(err)
		}
	}
	if after := events(t, o); after != before {
		t.Errorf("%d events more", after-before)
	}
	if err := empty(t).Adopt(ctx); err != nil {
		t.Errorf("before the set-up: %v", err)
	}
}
