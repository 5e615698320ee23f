package ward

import (
	"encoding/json"
	"reflect"
	"slices"
	"testing"
)

func TestFoldOffice(t *testing.T) {
	first := SetUpBody{Profile: Profile{OneStop: "Trung tâm A"}, Hours: Hours{ValidFrom: "2026-06-01"}, Counter: Counter{Letter: "A"}}
	second := SetUpBody{Profile: Profile{OneStop: "Trung tâm B"}, Hours: Hours{ValidFrom: "2026-01-01"}, Counter: Counter{Letter: "B"}}
	events := (&story{tb: t}).then(OfficeSetUp, first).then("office.painted", "blue").then(OfficeSetUp, second).events
	slices.Reverse(events)
	o, err := FoldOffice(events)
	if err != nil || o.Profile.OneStop != "Trung tâm B" || len(o.Counters) != 2 || o.Counters[0].Letter != "A" ||
		len(o.Hours) != 2 || o.Hours[0].ValidFrom != "2026-01-01" {
		t.Errorf("%+v, %v", o, err)
	}
}

func TestFoldOffice_Changes(t *testing.T) {
	hours := func(from Date, to string) Hours { return Hours{ValidFrom: from, Spans: []Span{span("08:00", to)}} }
	events := (&story{tb: t}).
		then(OfficeSetUp, SetUpBody{Profile: Profile{OneStop: "A"}, Hours: hours("2025-07-01", "17:00"), Counter: Counter{Letter: "A"}}).
		then(HoursPublished, hours("2027-01-01", "16:00")).
		then(ProfileChanged, Profile{OneStop: "B", Units: []string{"Tư pháp"}}).
		then(HoursPublished, hours("2026-12-01", "16:30")).
		then(HoursPublished, hours("2027-01-01", "16:45")).events
	o, err := FoldOffice(events)
	if err != nil || o.Profile.OneStop != "B" || !slices.Equal(o.Profile.Units, []string{"Tư pháp"}) || len(o.Counters) != 1 {
		t.Fatalf("%+v, %v", o, err)
	}
	want := []Hours{hours("2025-07-01", "17:00"), hours("2026-12-01", "16:30"), hours("2027-01-01", "16:45")}
	if !reflect.DeepEqual(o.Hours, want) {
		t.Errorf("hours %+v, want %+v", o.Hours, want)
	}
}

func TestFoldProcedure_Ended(t *testing.T) {
	events := (&story{tb: t}).
		then(ProcedureEnded, ProcedureEndedBody{"2026-01-01", "2026-02-01"}). // of nothing yet
		then(ProcedurePublished, Procedure{ValidFrom: "2026-01-01"}).
		then(ProcedureEnded, ProcedureEndedBody{"2026-01-01", "2026-12-31"}).
		then(ProcedureEnded, ProcedureEndedBody{"2026-01-01", "2026-11-30"}).events
	got, err := FoldProcedure(events)
	if err != nil || len(got) != 1 || got[0].ValidTo != "2026-11-30" {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestFoldOfficer(t *testing.T) {
	events := (&story{tb: t}).
		then(OfficerAdded, OfficerBody{Login: "lan", Name: "Lan", Role: Clerk, Active: true}).
		then(OfficerSignedIn, SignInBody{Login: "other"}).
		then(OfficerChanged, OfficerBody{Login: "lan", Name: "Trần Thị Lan", Title: "Công chức", Role: Leader, Unit: "Phòng Kinh tế"}).events
	o, err := FoldOfficer("officer/q1-3", events)
	if want := (Officer{"q1-3", "lan", "Trần Thị Lan", "Công chức", Leader, false, "Phòng Kinh tế"}); err != nil || o != want {
		t.Errorf("%+v, %v", o, err)
	}
}

func TestFoldProcedure(t *testing.T) {
	version := func(from, to Date, name string) Procedure {
		return Procedure{Code: "2.000815", ValidFrom: from, ValidTo: to, Name: name}
	}
	events := (&story{tb: t}).
		then(ProcedurePublished, version("2026-07-01", "", "third")).
		then(ProcedurePublished, version("2025-01-01", "", "first, wrong")).
		then(ProcedurePublished, version("2026-01-01", "2026-12-31", "second")).
		then(ProcedurePublished, version("2025-01-01", "2026-01-01", "first")).
		then("procedure.praised", nil).events
	got, err := FoldProcedure(events)
	want := []Procedure{version("2025-01-01", "2025-12-31", "first"), version("2026-01-01", "2026-06-30", "second"), version("2026-07-01", "", "third")}
	if err != nil || len(got) != len(want) {
		t.Fatalf("%+v, %v", got, err)
	}
	for i := range want {
		if got[i].ValidFrom != want[i].ValidFrom || got[i].ValidTo != want[i].ValidTo || got[i].Name != want[i].Name {
			t.Errorf("version %d is %+v, want %+v", i, got[i], want[i])
		}
	}
}

func TestFoldCalendar(t *testing.T) {
	events := (&story{tb: t}).then(CalendarPublished, CalendarYear{Year: 2027}).
		then(CalendarPublished, CalendarYear{Year: 2027, Confirmed: true, Days: listed(PaidHoliday, "Tết", "2027-02-08")}).
		then("calendar.torn", nil).events
	y, err := FoldCalendar(events)
	if err != nil || y.Year != 2027 || !y.Confirmed || len(y.Days) != 1 {
		t.Errorf("%+v, %v", y, err)
	}
}

func TestFoldOthers_DamagedBody(t *testing.T) {
	bad := func(kind Kind) []Event { return []Event{{ID: "a", Kind: kind, Body: json.RawMessage(`{"`)}} }
	_, office := FoldOffice(bad(OfficeSetUp))
	_, profile := FoldOffice(bad(ProfileChanged))
	_, hours := FoldOffice(bad(HoursPublished))
	_, ended := FoldProcedure(bad(ProcedureEnded))
	_, officer := FoldOfficer("officer/1", bad(OfficerAdded))
	_, procedure := FoldProcedure(bad(ProcedurePublished))
	_, calendar := FoldCalendar(bad(CalendarPublished))
	for name, err := range map[string]error{"office": office, "profile": profile, "hours": hours, "ended": ended, "officer": officer, "procedure": procedure, "calendar": calendar} {
		if err == nil {
			t.Errorf("a damaged body of the %s was read", name)
		}
	}
}
