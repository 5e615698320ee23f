package office_test

import (
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// After a power cut a typist finds what they left, a leader what anybody left; a
// sheet that was only looked at is nobody's work.
func TestHalfKeyed(t *testing.T) {
	o, b := mustPile(t, ward.KeyedTwice, 3)
	leader, hoa := o.MustOfficer(t, "binh", "Lê Văn Bình", ward.Leader), o.MustOfficer(t, "hoa", "Trần Thị Hoa", ward.SurveyStaff)
	at := mustHalfKey(t, o, hoa, b.ID, 1)
	begun := o.Now()
	o.Clock.Pass(time.Minute)
	if _, err := o.Sit(ctx, o.Clerk, b.ID, 1); err != nil {
		t.Fatal(err)
	}
	again := office.New(o.Store, o.Clock.Now)
	want := office.HalfKeyed{SeatRow: office.SeatRow{Officer: hoa.ID, Name: hoa.Name, Which: 1, Position: at.Position, StartedAt: begun, Answers: 2},
		Batch: b.ID, BatchName: b.Name, Month: b.Month, Questionnaire: b.Questionnaire, Version: b.Version, Question: 3, Questions: 5, Mine: true}
	theirs := want
	theirs.Mine = false
	for _, one := range []struct {
		who  ward.Officer
		want []office.HalfKeyed
	}{{hoa, []office.HalfKeyed{want}}, {leader, []office.HalfKeyed{theirs}}, {o.Admin, []office.HalfKeyed{theirs}}, {o.Clerk, nil}} {
		got, err := again.HalfKeyed(ctx, one.who)
		if err != nil || len(got) != len(one.want) || len(got) > 0 && got[0] != one.want[0] {
			t.Errorf("%s sees %+v, %v", one.who.Name, got, err)
		}
	}
	if _, err := o.ReleaseSeat(ctx, leader, released(at, hoa, office.KeepKeyed)); err != nil {
		t.Fatal(err)
	}
	if got, err := o.HalfKeyed(ctx, leader); err != nil || len(got) != 1 || !got[0].Kept || got[0].Name != hoa.Name || got[0].Question != 3 {
		t.Errorf("what was kept is shown as %+v, %v", got, err)
	}
	if got, err := o.HalfKeyed(ctx, hoa); err != nil || len(got) != 0 {
		t.Errorf("it does not lie before her any more: %+v, %v", got, err)
	}
}

func TestHalfKeyed_AtTheEndOfTheSheet(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 1)
	if _, err := o.Sit(ctx, o.Clerk, b.ID, 1); err != nil {
		t.Fatal(err)
	}
	if err := o.KeyAnswers(ctx, o.Clerk, office.KeyInput{Answers: said("4"), Strokes: 5}); err != nil {
		t.Fatal(err)
	}
	if got, err := o.HalfKeyed(ctx, o.Clerk); err != nil || len(got) != 1 || got[0].Question != 0 {
		t.Errorf("%+v, %v", got, err)
	}
	o.MustKey(t, o.Clerk, b.ID, 1, said("4"))
	if got, err := o.HalfKeyed(ctx, o.Clerk); err != nil || len(got) != 0 {
		t.Errorf("finished, it is %+v, %v", got, err)
	}
}

// A sheet that a colleague found void while it was keyed a second time keeps its
// typist from nothing; what was keyed lies there when it counts after all.
func TestSit_LeavesASheetThatCannotBeFinished(t *testing.T) {
	o, b := mustPile(t, ward.KeyedTwice, 1)
	hoa := o.MustOfficer(t, "hoa", "Trần Thị Hoa", ward.SurveyStaff)
	o.MustKey(t, o.Clerk, b.ID, 1, said("4"))
	at := mustHalfKey(t, o, hoa, b.ID, 2)
	void := office.VoidInput{Batch: b.ID, Position: 1, Reason: ward.VoidVersion}
	if err := o.VoidSheet(ctx, o.Clerk, void); err != nil {
		t.Fatal(err)
	}
	if _, err := o.CloseSheetBatch(ctx, o.Clerk, b.ID); err != nil {
		t.Fatal(err)
	}
	other := o.MustPile(t, wardtest.ShortForm(), ward.KeyedOnce, 1)
	if seat, err := o.Sit(ctx, hoa, other.ID, 1); err != nil || seat.Position != 1 || len(seat.Answers) != 0 {
		t.Fatalf("she gets %+v, %v", seat, err)
	}
	o.MustKey(t, hoa, other.ID, 1, said("5"))
	if _, err := o.ReopenSheetBatch(ctx, o.Clerk, b.ID, "đúng mẫu phiếu"); err != nil {
		t.Fatal(err)
	}
	void.Reason = ""
	if err := o.VoidSheet(ctx, o.Clerk, void); err != nil {
		t.Fatal(err)
	}
	seat, err := o.Sit(ctx, hoa, b.ID, at.Which)
	if err != nil || seat.Position != 1 || seat.Answers["C1"] != "4" || seat.Answers["C2"] != "2" {
		t.Errorf("what she had keyed is %+v, %v", seat.Answers, err)
	}
}

// A pile whose count is too low is not closed over a sheet that somebody has begun,
// and its form stays.
func TestCloseSheetBatch_NotOverAHalfKeyedSheet(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 2)
	at := mustHalfKey(t, o, o.Clerk, b.ID, 1)
	o.MustKey(t, o.Admin, b.ID, 1, said("4"))
	less := office.SheetBatchInput{ID: b.ID, Reason: "đếm thừa", BatchDetails: b.BatchDetails}
	less.Count = 1
	if _, err := o.RecountSheetBatch(ctx, o.Admin, less); err != nil {
		t.Fatal(err)
	}
	_, err := o.CloseSheetBatch(ctx, o.Admin, b.ID)
	wantKey(t, err, "batch.half_keyed")
	if _, err := o.ReleaseSeat(ctx, o.Admin, released(at, o.Clerk, office.DropKeyed)); err != nil {
		t.Fatal(err)
	}
	if _, err := o.CloseSheetBatch(ctx, o.Admin, b.ID); err != nil {
		t.Error(err)
	}
}

func TestRecountSheetBatch_KeepsTheFormOfAHalfKeyedSheet(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 2)
	mustHalfKey(t, o, o.Clerk, b.ID, 1)
	twice := office.SheetBatchInput{ID: b.ID, Reason: "nhập hai lần", BatchDetails: b.BatchDetails}
	twice.Mode = ward.KeyedTwice
	_, err := o.RecountSheetBatch(ctx, o.Admin, twice)
	wantKey(t, err, "batch.begun")
}
