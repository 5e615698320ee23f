package app

import (
	"context"
	"reflect"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// Every bound method refuses somebody who is not signed in, but for those that
// must be open to let anybody in.
func TestDesk_DeniesByDefault(t *testing.T) {
	h, _ := mustHouse(t)
	open := map[string]bool{"Session.Me": true, "Session.SignIn": true, "Session.SignOut": true, "Session.Lock": true,
		"Session.SetLanguage": true, "SetUp.Proposal": true, "SetUp.Create": true,
		"Intake.ReadCard": true} // reads only what it is given
	d := newDesk(h)
	for _, s := range d.services() {
		v := reflect.ValueOf(s)
		for i := range v.NumMethod() {
			name := v.Elem().Type().Name() + "." + v.Type().Method(i).Name
			if open[name] {
				continue
			}
			in := []reflect.Value{}
			for j := range v.Method(i).Type().NumIn() {
				in = append(in, reflect.Zero(v.Method(i).Type().In(j)))
			}
			out := v.Method(i).Call(in)
			err, _ := out[len(out)-1].Interface().(error)
			if err == nil || wire("vi", err).Key != "access.not_signed_in" {
				t.Errorf("%s answers somebody who is not signed in: %v", name, err)
			}
		}
	}
}

// What each role may do, asked through the services.
func TestDesk_Roles(t *testing.T) {
	h, admin := mustHouse(t)
	receive := func(d *desk) error { _, err := (&Intake{d}).Receive(wardtest.CaseInput(1)); return err }
	list := func(d *desk) error { _, err := (&Cases{d}).List(ward.CaseFilter{}); return err }
	figures := func(d *desk) error { _, err := (&Month{d}).Figures("2026-10"); return err }
	add := func(d *desk) error { _, err := (&Catalogue{d}).AddOfficer(office.OfficerInput{}); return err }
	tests := []struct {
		role                        ward.Role
		receive, list, figures, add bool
	}{
		{ward.Administrator, true, true, true, true},
		{ward.Clerk, true, true, true, false},
		{ward.Leader, false, true, true, false},
		{ward.SurveyStaff, false, false, false, false},
	}
	for i, test := range tests {
		t.Run(string(test.role), func(t *testing.T) {
			who, err := h.office.AddOfficer(context.Background(), admin, office.OfficerInput{
				Login: "nguoi" + string(rune('a'+i)), Name: "Người Mẫu", Role: test.role, Password: wardtest.Password})
			if err != nil {
				t.Fatal(err)
			}
			d := newDesk(h)
			(&Session{d}).sit(who)
			for name, ask := range map[string]struct {
				do  func(*desk) error
				may bool
			}{"receive": {receive, test.receive}, "list": {list, test.list}, "figures": {figures, test.figures}, "add": {add, test.add}} {
				err := ask.do(d)
				if refused := err != nil && wire("vi", err).Key == "access.role"; refused == ask.may {
					t.Errorf("%s: %v, may %v", name, err, ask.may)
				}
			}
		})
	}
}

func TestHold_OneProgramPerFolder(t *testing.T) {
	dir := t.TempDir()
	first, err := hold(dir, "window")
	if err != nil {
		t.Fatal(err)
	}
	_, err = hold(dir, "window")
	if e := wire("vi", err); e.Key != "storage.busy" || !strings.Contains(e.Sentence, "window") {
		t.Errorf("second start: %+v", e)
	}
	first.release()
	again, err := hold(dir, "window")
	if err != nil {
		t.Fatalf("after the first has gone: %v", err)
	}
	again.release()
}
