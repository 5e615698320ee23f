package office_test

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// year gives the calendar of 2026 with more days.
func year2026(t testing.TB, o *wardtest.Office, more ...ward.Day) ward.CalendarYear {
	t.Helper()
	all, err := o.Years(ctx)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(all, func(y ward.CalendarYear) bool { return y.Year == 2026 })
	y := all[i]
	y.Days = append(slices.Clone(y.Days), more...)
	return y
}

func day(date ward.Date, kind ward.DayKind, name string) ward.Day {
	return ward.Day{Date: date, Kind: kind, Name: name, Source: "Thông báo mẫu"}
}

func moved(p office.DayPreview) (out []string) {
	for _, m := range p.Moved {
		out = append(out, m.Code+" "+string(m.From[:16])+" "+string(m.To[:16]))
	}
	return out
}

func mustAnnounce(t *testing.T, o *wardtest.Office, y ward.CalendarYear, apply bool) office.DayPreview {
	t.Helper()
	p, err := o.AnnounceYear(ctx, o.Admin, y, apply)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestAnnounceYear_ShowsThenMoves(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	open := o.MustReceive(t, 1)                                                               // due on the 26th
	soon := o.MustReceive(t, 2, func(in *office.CaseInput) { in.ProcedureCode = "2.000815" }) // today
	done := o.MustFinish(t, o.MustReceive(t, 3).ID)                                           // ended
	waiting := o.MustReceive(t, 4)                                                            // for papers
	if _, err := o.RequestSupplement(ctx, o.Clerk, office.SupplementInput{CaseID: waiting.ID, Items: []string{"Ảnh"}, Reason: "Thiếu"}); err != nil {
		t.Fatal(err)
	}
	before, err := o.Years(ctx)
	if err != nil {
		t.Fatal(err)
	}
	y := year2026(t, o, day("2026-11-23", ward.SwappedOff, "Hoán đổi"), day("2026-11-28", ward.MakeupWork, "Làm bù"))
	want := []string{open.Code + " 2026-11-26T17:00 2026-11-27T17:00", waiting.Code + " 2026-11-26T17:00 2026-11-27T17:00"}

	p := mustAnnounce(t, o, y, false)
	if got := moved(p); !slices.Equal(got, want) || p.Applied || len(p.Added) != 2 || len(p.Removed) != 0 {
		t.Fatalf("shown %q, %+v; want %q", got, p, want)
	}
	if m := p.Moved[0]; m.Applicant != "Nguyễn Thị Mẫu 1" || m.Phone != "0900000001" || m.ID != open.ID || m.Procedure == "" {
		t.Errorf("whom to call: %+v", m)
	}
	if after, _ := o.Years(ctx); len(after[1].Days) != len(before[1].Days) {
		t.Error("showing it changed the calendar")
	}

	p = mustAnnounce(t, o, y, true)
	if got := moved(p); !slices.Equal(got, want) || !p.Applied {
		t.Fatalf("applied %q", got)
	}
	file, err := o.Case(ctx, o.Clerk, open.ID)
	if err != nil || file.Case.DueAt != "2026-11-27T17:00:00+07:00" || file.Case.JudgedDueAt != file.Case.DueAt || file.Case.FirstDueAt != open.DueAt {
		t.Errorf("%+v, %v", file.Case, err)
	}
	last := file.Events[len(file.Events)-1]
	if key, args, err := last.Tell(); err != nil || key != "history.case.redated" || last.Actor != o.Admin.ID ||
		args[1] != "Lịch nghỉ thay đổi: nghỉ hoán đổi 23/11/2026 (Hoán đổi), làm bù 28/11/2026 (Làm bù)" {
		t.Errorf("history %s %q, %v", key, args, err)
	}
	for _, still := range []ward.Case{soon, done} {
		now, _, err := o.Store.Read(ctx).Case(still.ID)
		if err != nil || now.DueAt != still.DueAt || now.Outcome != still.Outcome {
			t.Errorf("%s became %+v, %v", still.Code, now, err)
		}
	}
	// The rules are read again: what comes now reckons by the new calendar.
	if c := o.MustReceive(t, 5); c.DueAt != "2026-11-27T17:00:00+07:00" {
		t.Errorf("the next case is due %s", c.DueAt)
	}
	// The wait for papers goes on from the new due time.
	o.Clock.Set(t, "2026-11-24T09:00")
	c, err := o.ReceiveSupplement(ctx, o.Clerk, office.SupplementedInput{CaseID: waiting.ID})
	if err != nil || c.DueAt != "2026-11-28T16:00:00+07:00" { // it waited six and a half hours on Friday
		t.Errorf("after the papers due %s, %v", c.DueAt, err)
	}
	if p := mustAnnounce(t, o, y, true); len(p.Moved)+p.Unseen+p.Kept+len(p.Added)+len(p.Removed) != 0 {
		t.Errorf("announced again it moves %+v", p)
	}
}

func TestAnnounceYear_TakenBack(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	c := o.MustReceive(t, 1)
	plain, y := year2026(t, o), year2026(t, o, day("2026-11-23", ward.LocalOff, "Nghỉ"))
	mustAnnounce(t, o, y, true)
	back := mustAnnounce(t, o, plain, true)
	if want := []string{c.Code + " 2026-11-27T17:00 2026-11-26T17:00"}; !slices.Equal(moved(back), want) || len(back.Removed) != 1 {
		t.Errorf("taken back %q, %+v", moved(back), back.Removed)
	}
	mustAnnounce(t, o, y, true)
	o.Clock.Set(t, "2026-11-27T08:00") // taken back now it would have been due yesterday
	late := mustAnnounce(t, o, plain, true)
	if now, _, _ := o.Store.Read(ctx).Case(c.ID); len(late.Moved) != 0 || late.Kept != 1 || now.DueAt.Date() != "2026-11-27" {
		t.Errorf("%+v, due %s", late, now.DueAt)
	}
}

func TestAnnounceYear_Extended(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	a, b := o.MustReceive(t, 1), o.MustReceive(t, 2)
	for c, on := range map[string]ward.Date{a.ID: "2026-12-02", b.ID: "2026-12-03"} {
		if _, err := o.ExtendCase(ctx, o.Clerk, office.ExtendInput{CaseID: c, Reason: "Chờ xác minh", DueOn: on}); err != nil {
			t.Fatal(err)
		}
	}
	p := mustAnnounce(t, o, year2026(t, o, day("2026-11-23", ward.LocalOff, "Nghỉ"), day("2026-12-02", ward.LocalOff, "Nghỉ")), true)
	if want := []string{a.Code + " 2026-12-02T17:00 2026-12-03T17:00"}; !slices.Equal(moved(p), want) || p.Unseen != 1 {
		t.Errorf("moved %q, %d unseen; want %q", moved(p), p.Unseen, want)
	}
	now, _, _ := o.Store.Read(ctx).Case(b.ID)
	if now.DueAt.Date() != "2026-12-03" || now.JudgedDueAt.Date() != "2026-11-27" {
		t.Errorf("due %s, judged by %s", now.DueAt, now.JudgedDueAt)
	}
}

func TestAnnounceYear_ConfirmsAYear(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	for _, sure := range []bool{true, false} {
		p := mustAnnounce(t, o, ward.CalendarYear{Year: 2027, Confirmed: sure, Note: " Thông báo  mẫu ",
			Days: []ward.Day{day("2027-09-02", ward.PaidHoliday, "Quốc khánh"), day("2027-01-01", ward.PaidHoliday, "Tết Dương lịch")}}, true)
		years, err := o.Years(ctx)
		y := years[len(years)-1]
		if err != nil || y.Confirmed != sure || y.Note != "Thông báo mẫu" || len(y.Days) != 2 || y.Days[0].Date != "2027-01-01" || len(p.Moved) != 0 {
			t.Errorf("%+v, %+v, %v", y, p, err)
		}
	}
}

func TestAnnounceYear_Refuses(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	_, err := o.AnnounceYear(ctx, o.Admin, ward.CalendarYear{Year: 2026, Days: []ward.Day{
		day("2026-12-31", ward.LocalOff, "Nghỉ"), {Date: "2026-13-01", Kind: ward.LocalOff, Name: "x", Source: "y"}, day("2026-11-27", ward.MakeupWork, "Làm bù")}}, true)
	mustRefuseAt(t, err, "days.1.date rulebook.day_date", "days.2.kind rulebook.makeup_weekday")
	if _, err := o.AnnounceYear(ctx, o.Clerk, year2026(t, o), false); key(err) != "access.role" {
		t.Errorf("a clerk: %v", err)
	}
	o.MustReceive(t, 1)
	all := []ward.Day{} // an office that never works again
	for d := ward.Date("2026-11-20"); d <= "2026-12-31"; d = d.Next() {
		all = append(all, day(d, ward.LocalOff, "Nghỉ"))
	}
	if _, err := o.AnnounceYear(ctx, o.Admin, ward.CalendarYear{Year: 2026, Days: all}, false); err != nil {
		t.Errorf("a long holiday: %v", err)
	}
}

func TestSetHours(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	c := o.MustReceive(t, 1)
	summer := ward.Hours{ValidFrom: "2026-11-25", Spans: []ward.Span{{From: "07:30", To: "11:30"}, {From: "13:00", To: "16:30"}}}
	for _, apply := range []bool{false, true} {
		p, err := o.SetHours(ctx, o.Admin, summer, apply)
		if err != nil {
			t.Fatal(err)
		}
		if want := []string{c.Code + " 2026-11-26T17:00 2026-11-26T16:30"}; !slices.Equal(moved(p), want) || p.Applied != apply {
			t.Errorf("apply %v moves %q, want %q", apply, moved(p), want)
		}
	}
	state, err := o.State(ctx)
	if err != nil || len(state.Hours) != 2 || state.Hours[1].ValidFrom != "2026-11-25" {
		t.Errorf("hours %+v, %v", state.Hours, err)
	}
	if c := o.MustReceive(t, 2); c.DueAt != "2026-11-26T16:30:00+07:00" {
		t.Errorf("the next case is due %s", c.DueAt)
	}
	for want, h := range map[string]ward.Hours{
		"hours.validFrom hours.in_the_past": {ValidFrom: "2026-11-19", Spans: summer.Spans},
		"hours.validFrom date.invalid":      {Spans: summer.Spans},
		"hours.spans hours.none":            {ValidFrom: "2026-12-01"},
		"hours.spans hours.order":           {ValidFrom: "2026-12-01", Spans: []ward.Span{{From: "12:00", To: "08:00"}}},
		"hours.saturday hours.clock":        {ValidFrom: "2026-12-01", Spans: summer.Spans, Saturday: []ward.Span{{From: "8h", To: "11h"}}},
		"hours.spans hours.too_many":        {ValidFrom: "2026-12-01", Spans: make([]ward.Span, 13)},
	} {
		_, err := o.SetHours(ctx, o.Admin, h, true)
		mustRefuseAt(t, err, want)
	}
	if list, err := o.LastMoved(ctx, o.Admin, "hours"); err != nil || len(list.Cases) != 1 || list.Cases[0].From == list.Cases[0].To {
		t.Errorf("moved by the hours: %+v, %v", list, err)
	}
}

func TestLastMoved(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	a := o.MustReceive(t, 1)
	if list, err := o.LastMoved(ctx, o.Admin, "2027"); err != nil || len(list.Cases) != 0 {
		t.Errorf("nothing was announced: %+v, %v", list, err)
	}
	mustAnnounce(t, o, year2026(t, o, day("2026-11-23", ward.LocalOff, "Nghỉ")), true)
	mustAnnounce(t, o, ward.CalendarYear{Year: 2027, Confirmed: true, Days: []ward.Day{}}, true)
	o.MustFinish(t, a.ID)
	list, err := o.LastMoved(ctx, o.Admin, "2026")
	if err != nil || len(list.Cases) != 1 || list.Waiting != 0 || list.Cases[0].Code != a.Code ||
		list.Cases[0].To != "2026-11-27T17:00:00+07:00" || list.Cases[0].State != ward.StateDone {
		t.Errorf("%+v, %v", list, err)
	}
	var b bytes.Buffer
	if err := o.ExportMoved(ctx, o.Admin, "2026", &b, "csv"); err != nil || !strings.Contains(b.String(),
		"Nguyễn Thị Mẫu 1,0900000001,Cấp Giấy xác nhận tình trạng hôn nhân,17:00 26/11/2026,17:00 27/11/2026,") {
		t.Errorf("%s, %v", b.String(), err)
	}
	if _, err := o.LastMoved(ctx, o.Admin, "x"); key(err) != "calendar.unknown" {
		t.Error(err)
	}
	if err := o.ExportMoved(ctx, o.Clerk, "2026", &b, "csv"); key(err) != "access.role" {
		t.Error(err)
	}
}

// Nobody is called about a date that is reckoned again when the papers come.
func TestLastMoved_LeavesOutWhatWaits(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	a, b := o.MustReceive(t, 1), o.MustReceive(t, 2)
	if _, err := o.RequestSupplement(ctx, o.Clerk, office.SupplementInput{CaseID: b.ID, Items: []string{"Bản sao"}, Reason: "Thiếu"}); err != nil {
		t.Fatal(err)
	}
	if p := mustAnnounce(t, o, year2026(t, o, day("2026-11-23", ward.LocalOff, "Nghỉ")), true); len(p.Moved) != 2 {
		t.Fatalf("%+v", p)
	}
	list, err := o.LastMoved(ctx, o.Admin, "2026")
	if err != nil || len(list.Cases) != 1 || list.Cases[0].Code != a.Code || list.Waiting != 1 {
		t.Errorf("%+v, %v", list, err)
	}
	if _, err := o.ReceiveSupplement(ctx, o.Clerk, office.SupplementedInput{CaseID: b.ID, Papers: []ward.Paper{{Name: "Bản sao", Copies: 1}}}); err != nil {
		t.Fatal(err)
	}
	if list, err = o.LastMoved(ctx, o.Admin, "2026"); err != nil || len(list.Cases) != 2 || list.Waiting != 0 {
		t.Errorf("the papers came: %+v, %v", list, err)
	}
}

// A counter with five thousand open cases, all of which an announcement moves.
func TestAnnounceYear_FiveThousand(t *testing.T) {
	if testing.Short() {
		t.Skip("it receives thousands of cases")
	}
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	const many = 5000
	var visit []office.CaseInput
	for i := range 20 {
		visit = append(visit, wardtest.CaseInput(i))
	}
	for range many / len(visit) {
		if _, err := o.ReceiveVisit(ctx, o.Clerk, visit); err != nil {
			t.Fatal(err)
		}
	}
	y := year2026(t, o, day("2026-11-23", ward.LocalOff, "Nghỉ"))
	start := time.Now()
	p := mustAnnounce(t, o, y, false)
	shown := time.Since(start)
	start = time.Now()
	p = mustAnnounce(t, o, y, true)
	applied := time.Since(start)
	start = time.Now()
	list, err := o.LastMoved(ctx, o.Admin, "2026")
	t.Logf("%d cases: shown in %v, applied in %v, listed again in %v", len(p.Moved), shown, applied, time.Since(start))
	if len(p.Moved) != many || len(list.Cases) != many || err != nil {
		t.Errorf("moved %d, listed %d, %v", len(p.Moved), len(list.Cases), err)
	}
}

// A case that is received while a day off is announced never keeps a due time of
// the old calendar, whichever of the two comes first.
func TestAnnounceYear_WhileCasesComeIn(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	o.MustReceive(t, 1) // the rules are read
	y := year2026(t, o, day("2026-11-23", ward.LocalOff, "Nghỉ"))
	var all sync.WaitGroup
	var announced, received error
	var visit []ward.Case
	err := o.Store.Write(ctx, func(*store.Tx) error { // nobody else can write
		all.Go(func() { _, announced = o.AnnounceYear(ctx, o.Admin, y, true) })
		time.Sleep(20 * time.Millisecond)
		all.Go(func() { _, received = o.ReceiveCase(ctx, o.Clerk, wardtest.CaseInput(2)) })
		all.Go(func() {
			visit, _ = o.ReceiveVisit(ctx, o.Clerk, []office.CaseInput{wardtest.CaseInput(3), wardtest.CaseInput(4)})
		})
		time.Sleep(20 * time.Millisecond)
		return nil
	})
	all.Wait()
	if err != nil || announced != nil || received != nil || len(visit) != 2 {
		t.Fatal(err, announced, received, visit)
	}
	list, err := o.Cases(ctx, o.Clerk, ward.CaseFilter{})
	if err != nil || list.Total != 4 {
		t.Fatalf("%d cases, %v", list.Total, err)
	}
	for _, c := range list.Rows {
		if c.DueAt != "2026-11-27T17:00:00+07:00" {
			t.Errorf("%s is due %s", c.Code, c.DueAt)
		}
	}
}

// Acts prepared by rules that were then changed are done again by the new ones.
func TestAnnounceYear_BehindAnAct(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	for i := range 20 {
		o.MustReceive(t, i)
		var all sync.WaitGroup
		err := o.Store.Write(ctx, func(*store.Tx) error {
			all.Go(func() { o.ReceiveCase(ctx, o.Clerk, wardtest.CaseInput(100+i)) })
			all.Go(func() {
				y := year2026(t, o, day("2026-11-23", ward.LocalOff, "Nghỉ"))
				if i%2 == 1 {
					y = year2026(t, o)
					y.Days = slices.DeleteFunc(y.Days, func(d ward.Day) bool { return d.Date == "2026-11-23" })
				}
				y.Days = slices.CompactFunc(y.Days, func(a, b ward.Day) bool { return a == b })
				if _, err := o.AnnounceYear(ctx, o.Admin, y, true); err != nil {
					t.Error(err)
				}
			})
			time.Sleep(3 * time.Millisecond)
			return nil
		})
		all.Wait()
		if err != nil {
			t.Fatal(err)
		}
		time, err := o.Time(ctx)
		if err != nil {
			t.Fatal(err)
		}
		for c, err := range o.Store.Read(ctx).EachCase(ward.CaseFilter{}, store.Times{}) {
			if err != nil {
				t.Fatal(err)
			}
			if due, err := time.DueAgain(c); err != nil || due.DueAt != c.DueAt {
				t.Fatalf("round %d: %s is due %s, by the calendar %s (%v)", i, c.Code, c.DueAt, due.DueAt, err)
			}
		}
	}
}
