package office_test

import (
	"reflect"
	"slices"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// mustHalfKey keys the first two answers of the sheet that lies before somebody.
func mustHalfKey(t *testing.T, o *wardtest.Office, who ward.Officer, pile string, which int) office.SeatAt {
	t.Helper()
	seat, err := o.Sit(ctx, who, pile, which)
	if err != nil {
		t.Fatal(err)
	}
	at := office.SeatAt{Batch: pile, Which: which, Position: seat.Position}
	if err := o.KeyAnswers(ctx, who, office.KeyInput{SeatAt: at, Answers: ward.Answers{"C1": "4", "C2": "2"}, Strokes: 2}); err != nil {
		t.Fatal(err)
	}
	return at
}

func released(at office.SeatAt, of ward.Officer, keyed string) office.ReleaseInput {
	return office.ReleaseInput{Batch: at.Batch, Officer: of.ID, Which: at.Which, Position: at.Position, Keyed: keyed, Reason: "Nghỉ ốm"}
}

// A sheet that a colleague left half-keyed is released by the leader; dropped, the
// next typist keys it anew, and the screen that was left is refused with who did it.
func TestReleaseSeat_Dropped(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 1)
	leader, hoa := o.MustOfficer(t, "binh", "Lê Văn Bình", ward.Leader), o.MustOfficer(t, "hoa", "Trần Thị Hoa", ward.SurveyStaff)
	at := mustHalfKey(t, o, hoa, b.ID, 1)
	if seat, err := o.Sit(ctx, o.Clerk, b.ID, 1); err != nil || seat.Position != 0 {
		t.Fatalf("the sheet is offered while it lies before another: %+v, %v", seat, err)
	}
	page, err := o.SheetBatchPage(ctx, leader, b.ID)
	want := []office.SeatRow{{Officer: hoa.ID, Name: hoa.Name, Which: 1, Position: 1, StartedAt: o.Now(), Answers: 2}}
	if err != nil || !reflect.DeepEqual(page.Seats, want) {
		t.Fatalf("seats %+v, %v", page.Seats, err)
	}
	page, err = o.ReleaseSeat(ctx, leader, released(at, hoa, office.DropKeyed))
	if err != nil || len(page.Seats) != 0 || len(page.Row.Released) != 1 {
		t.Fatalf("%+v, %v", page, err)
	}
	if r := page.Row.Released[0]; r.By != leader.ID || r.TypistName != hoa.Name || r.Kept || r.Answers != 2 || r.Reason != "Nghỉ ốm" {
		t.Errorf("the journal says %+v", r)
	}
	err = o.KeyAnswers(ctx, hoa, office.KeyInput{SeatAt: at, Answers: ward.Answers{"C3": "1"}})
	wantKey(t, err, "keying.released")
	_, err = o.FinishSheet(ctx, hoa, office.FinishSheetInput{SeatAt: at})
	wantKey(t, err, "keying.released")
	if seat, err := o.Sit(ctx, o.Clerk, b.ID, 1); err != nil || seat.Position != 1 || len(seat.Answers) != 0 {
		t.Errorf("the next typist has %+v, %v", seat, err)
	}
	o.MustKey(t, o.Clerk, b.ID, 1, said("5"))
	_, err = o.FinishSheet(ctx, hoa, office.FinishSheetInput{SeatAt: at})
	wantKey(t, err, "keying.released")
}

// Kept, the next typist goes on; then both are typists of this entry, and neither is
// offered, or may place, or may key the second.
func TestReleaseSeat_KeptStaysBlind(t *testing.T) {
	o, b := mustPile(t, ward.KeyedTwice, 1)
	hoa, ngan := o.MustOfficer(t, "hoa", "Trần Thị Hoa", ward.SurveyStaff), o.MustOfficer(t, "ngan", "Đỗ Thị Ngân", ward.SurveyStaff)
	at := mustHalfKey(t, o, hoa, b.ID, 1)
	page, err := o.ReleaseSeat(ctx, o.Admin, released(at, hoa, office.KeepKeyed))
	if err != nil || len(page.Seats) != 1 || !page.Seats[0].Kept || page.Seats[0].Answers != 2 || page.Seats[0].Name != hoa.Name {
		t.Fatalf("%+v, %v", page.Seats, err)
	}
	seat, err := o.Sit(ctx, o.Clerk, b.ID, 1)
	if err != nil || !reflect.DeepEqual(seat.Answers, ward.Answers{"C1": "4", "C2": "2"}) {
		t.Fatalf("the next typist has %+v, %v", seat, err)
	}
	if page, _ := o.SheetBatchPage(ctx, o.Clerk, b.ID); len(page.Seats) != 1 || page.Seats[0].Kept || page.Seats[0].Officer != o.Clerk.ID {
		t.Errorf("taken up, the seats are %+v", page.Seats)
	}
	o.MustKey(t, o.Clerk, b.ID, 1, said("4"))
	sheets, err := o.Store.Read(ctx).SheetsOf(b.ID)
	if err != nil || sheets[0].First.By != o.Clerk.ID || !slices.Equal(sheets[0].First.Begun, []string{hoa.ID}) {
		t.Fatalf("%+v, %v", sheets, err)
	}
	for _, typist := range []ward.Officer{hoa, o.Clerk} {
		if seat, err := o.Sit(ctx, typist, b.ID, 2); err != nil || seat.Position != 0 {
			t.Errorf("%s is offered the second entry: %+v, %v", typist.Name, seat, err)
		}
	}
	o.MustKey(t, ngan, b.ID, 2, said("4"))
	if page, err := o.SheetBatchPage(ctx, o.Clerk, b.ID); err != nil || page.Row.Final != 1 || len(page.Seats) != 0 {
		t.Errorf("%+v, %v", page, err)
	}
}

// A second entry that was kept is never gone on with by who keyed the first.
func TestReleaseSeat_KeptSecondIsNotForTheFirstTypist(t *testing.T) {
	o, b := mustPile(t, ward.KeyedTwice, 1)
	hoa := o.MustOfficer(t, "hoa", "Trần Thị Hoa", ward.SurveyStaff)
	o.MustKey(t, o.Clerk, b.ID, 1, said("4"))
	at := mustHalfKey(t, o, hoa, b.ID, 2)
	if _, err := o.ReleaseSeat(ctx, o.Admin, released(at, hoa, office.KeepKeyed)); err != nil {
		t.Fatal(err)
	}
	if seat, err := o.Sit(ctx, o.Clerk, b.ID, 2); err != nil || seat.Position != 0 || len(seat.Answers) != 0 {
		t.Errorf("the first typist has %+v, %v", seat, err)
	}
	o.MustKey(t, o.Admin, b.ID, 2, said("4"))
	if sheets, err := o.Store.Read(ctx).SheetsOf(b.ID); err != nil || sheets[0].Status != ward.SheetFinal || !slices.Equal(sheets[0].Second.Begun, []string{hoa.ID}) {
		t.Errorf("%+v, %v", sheets, err)
	}
}

func TestReleaseSeat_Refused(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 2)
	hoa := o.MustOfficer(t, "hoa", "Trần Thị Hoa", ward.SurveyStaff)
	at := mustHalfKey(t, o, hoa, b.ID, 1)
	change := func(change func(*office.ReleaseInput)) office.ReleaseInput {
		in := released(at, hoa, office.DropKeyed)
		change(&in)
		return in
	}
	for key, in := range map[string]office.ReleaseInput{
		"seat.reason":   change(func(in *office.ReleaseInput) { in.Reason = "  " }),
		"seat.keyed":    change(func(in *office.ReleaseInput) { in.Keyed = "" }),
		"seat.gone":     change(func(in *office.ReleaseInput) { in.Position = 2 }),
		"batch.unknown": change(func(in *office.ReleaseInput) { in.Batch = "x" }),
	} {
		_, err := o.ReleaseSeat(ctx, o.Admin, in)
		wantKey(t, err, key)
	}
	_, err := o.ReleaseSeat(ctx, o.Clerk, released(at, hoa, office.DropKeyed))
	wantKey(t, err, "access.role")
	if err := o.KeyAnswers(ctx, hoa, office.KeyInput{SeatAt: at, Answers: ward.Answers{"C3": "1"}}); err != nil {
		t.Errorf("a refused release took the sheet away: %v", err)
	}
}
