package office_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// said is a whole sheet of the short form.
func said(level string) ward.Answers {
	return ward.Answers{"C1": level, "C2": "2", "C3": "3", "C4": "12", "C5": "."}
}

func mustPile(t *testing.T, mode ward.EntryMode, n int) (*wardtest.Office, ward.SheetBatch) {
	t.Helper()
	o := wardtest.MustOffice(t, "2026-11-02T17:10")
	return o, o.MustPile(t, o.MustAdopt(t, wardtest.ShortForm()), mode, n)
}

func wantKey(t *testing.T, err error, want string) {
	t.Helper()
	if got := key(err); got != want {
		t.Errorf("got %q (%v), want %q", got, err, want)
	}
}

func TestKeying_OnceGoesThroughThePile(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 2)
	seat := o.MustKey(t, o.Clerk, b.ID, 1, said("4"))
	if seat.Position != 2 || seat.Done != 1 || seat.Total != 2 || seat.Last["C3"] != "3" {
		t.Errorf("the next sheet does not lie there: %+v", seat)
	}
	_, err := o.CloseSheetBatch(ctx, o.Clerk, b.ID)
	wantKey(t, err, "batch.count")
	if seat = o.MustKey(t, o.Clerk, b.ID, 1, said("5")); seat.Position != 0 || seat.Done != 2 {
		t.Errorf("after the last one: %+v", seat)
	}
	b, err = o.CloseSheetBatch(ctx, o.Clerk, b.ID)
	if err != nil || b.Closed == nil || b.Closed.ByName != o.Clerk.Name {
		t.Fatalf("closing: %+v, %v", b.Closed, err)
	}
	_, err = o.Sit(ctx, o.Clerk, b.ID, 1)
	wantKey(t, err, "batch.closed_already")
	_, err = o.ReopenSheetBatch(ctx, o.Clerk, b.ID, " ")
	wantKey(t, err, "batch.reason")
	if b, err = o.ReopenSheetBatch(ctx, o.Clerk, b.ID, "đếm sót một phiếu"); err != nil || b.Closed != nil {
		t.Errorf("reopening: %v", err)
	}
}

// What was keyed of a sheet lies there again after the program ended, for the
// same typist and nobody else.
func TestKeying_GoesOnWhereItWas(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 3)
	if _, err := o.Sit(ctx, o.Clerk, b.ID, 1); err != nil {
		t.Fatal(err)
	}
	if err := o.KeyAnswers(ctx, o.Clerk, office.KeyInput{Answers: ward.Answers{"C1": "4", "C2": "2"}, Strokes: 3}); err != nil {
		t.Fatal(err)
	}
	wantKey(t, o.KeyAnswers(ctx, o.Clerk, office.KeyInput{Answers: ward.Answers{"C1": "5", "C3": "0"}, Strokes: 3}), "answer.range")
	wantKey(t, o.KeyAnswers(ctx, o.Clerk, office.KeyInput{Answers: ward.Answers{"C9": "1"}, Strokes: 3}), "answer.question")
	again := office.New(o.Store, o.Clock.Now) // as after a power cut
	seat, err := again.Sit(ctx, o.Clerk, b.ID, 1)
	if err != nil || seat.Position != 1 || len(seat.Answers) != 2 || seat.Answers["C1"] != "4" || seat.Strokes != 3 {
		t.Errorf("the seat is %+v, %v", seat, err)
	}
	other, err := again.Sit(ctx, o.Admin, b.ID, 1)
	if err != nil || other.Position != 2 || len(other.Answers) != 0 {
		t.Errorf("the other typist gets %d with %v, %v", other.Position, other.Answers, err)
	}
	second := o.MustPile(t, wardtest.ShortForm(), ward.KeyedOnce, 1)
	_, err = again.Sit(ctx, o.Clerk, second.ID, 1)
	wantKey(t, err, "keying.elsewhere")
	_, err = again.FinishSheet(ctx, o.Clerk, office.FinishSheetInput{Accepted: nil, Strokes: 5})
	if fields(err) == "" || !strings.Contains(fields(err), "C3") {
		t.Errorf("an unfinished sheet: %v", err)
	}
}

// Answers that come late, or from another window, are not taken for another sheet's.
func TestKeying_OnlyTheSheetThatIsShown(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 3)
	if _, err := o.Sit(ctx, o.Clerk, b.ID, 1); err != nil {
		t.Fatal(err)
	}
	late := office.SeatAt{Batch: b.ID, Which: 1, Position: 2}
	wantKey(t, o.KeyAnswers(ctx, o.Clerk, office.KeyInput{SeatAt: late, Answers: ward.Answers{"C1": "4"}}), "keying.moved")
	_, err := o.FinishSheet(ctx, o.Clerk, office.FinishSheetInput{SeatAt: late})
	wantKey(t, err, "keying.moved")
	_, err = o.PlaceSheet(ctx, o.Clerk, office.PlaceInput{At: late, Position: 3})
	wantKey(t, err, "keying.moved")
	shown := office.SeatAt{Batch: b.ID, Which: 1, Position: 1}
	if err := o.KeyAnswers(ctx, o.Clerk, office.KeyInput{SeatAt: shown, Answers: ward.Answers{"C1": "4"}, Strokes: 1}); err != nil {
		t.Error(err)
	}
	if seat, err := o.Sit(ctx, o.Clerk, b.ID, 1); err != nil || len(seat.Answers) != 1 {
		t.Errorf("kept was %v, %v", seat.Answers, err)
	}
}

func fields(err error) string { return fmt.Sprint(err) }

func TestKeying_DoubtsAreAccepted(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 1)
	if _, err := o.Sit(ctx, o.Clerk, b.ID, 1); err != nil {
		t.Fatal(err)
	}
	if err := o.KeyAnswers(ctx, o.Clerk, office.KeyInput{Answers: said("."), Strokes: 5}); err != nil {
		t.Fatal(err)
	}
	_, err := o.FinishSheet(ctx, o.Clerk, office.FinishSheetInput{Accepted: nil, Strokes: 5})
	wantKey(t, err, "doubt.must")
	if _, err := o.FinishSheet(ctx, o.Clerk, office.FinishSheetInput{Accepted: []string{"doubt.must:C1"}, Strokes: 6}); err != nil {
		t.Fatal(err)
	}
	s := mustSheets(t, o, b.ID)[0]
	if !slices.Equal(s.First.Accepted, []string{"doubt.must:C1"}) || s.First.Strokes != 6 || s.Final["C1"] != "." {
		t.Errorf("kept was %+v", s.First)
	}
}

func mustSheets(t *testing.T, o *wardtest.Office, batch string) []ward.Sheet {
	t.Helper()
	out, err := o.Store.Read(ctx).SheetsOf(batch)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// The second entry is another person's, and nothing that reaches them says what
// the first one keyed.
func TestKeying_SecondIsBlindAndAnothers(t *testing.T) {
	o, b := mustPile(t, ward.KeyedTwice, 1)
	first := said("4")
	first["C5"] = "chờ lâu quá"
	o.MustKey(t, o.Clerk, b.ID, 1, first)
	seat, err := o.Sit(ctx, o.Clerk, b.ID, 2)
	if err != nil || seat.Position != 0 {
		t.Errorf("the first typist gets sheet %d a second time, %v", seat.Position, err)
	}
	if seat, err = o.Sit(ctx, o.Admin, b.ID, 2); err != nil || seat.Position != 1 {
		t.Fatalf("the second gets %d, %v", seat.Position, err)
	}
	page, err := o.SheetBatchPage(ctx, o.Admin, b.ID)
	if err != nil {
		t.Fatal(err)
	}
	if theirs, err := o.SheetBatchPage(ctx, o.Clerk, b.ID); err != nil || page.MaySecond != 1 || theirs.MaySecond != 0 {
		t.Errorf("the first typist may key %d again, another %d, %v", theirs.MaySecond, page.MaySecond, err)
	}
	for name, v := range map[string]any{"seat": seat, "page of the pile": page} {
		if text, _ := json.Marshal(v); strings.Contains(string(text), "chờ lâu") || strings.Contains(string(text), `"C3"`) && name != "seat" {
			t.Errorf("the %s tells what the first entry says: %s", name, text)
		}
	}
	if len(seat.Answers)+len(seat.Last) > 0 {
		t.Errorf("the seat brings answers: %+v", seat)
	}
}

func TestKeying_DifferencesAreSettled(t *testing.T) {
	o, b := mustPile(t, ward.KeyedTwice, 2)
	o.MustKey(t, o.Clerk, b.ID, 1, said("4"))
	o.MustKey(t, o.Clerk, b.ID, 1, said("5"))
	o.MustKey(t, o.Admin, b.ID, 2, said("4"))
	other := ward.Answers{"C1": "4", "C2": "1", "C4": "12", "C5": "."}
	o.MustKey(t, o.Admin, b.ID, 2, other)
	_, err := o.CloseSheetBatch(ctx, o.Clerk, b.ID)
	wantKey(t, err, "batch.to_settle")
	open, err := o.Differences(ctx, o.Clerk, b.ID)
	if err != nil || len(open) != 1 || !slices.Equal(open[0].Undecided, []string{"C1", "C2", "C3"}) {
		t.Fatalf("to settle: %+v, %v", open, err)
	}
	id := open[0].Sheet.ID
	s, err := o.SettleSheet(ctx, o.Clerk, id, []office.DecisionInput{{Question: "C1", Take: ward.TookPaper, Answer: "3"}})
	if err != nil || s.Status != ward.SheetToSettle {
		t.Fatalf("after one of three: %s, %v", s.Status, err)
	}
	// Who was there before was asked how often: the answer cannot be taken from the one who skipped it.
	_, err = o.SettleSheet(ctx, o.Clerk, id, []office.DecisionInput{{Question: "C2", Take: ward.TookFirst}, {Question: "C3", Take: ward.TookSecond}})
	wantKey(t, err, "settle.more")
	s, err = o.SettleSheet(ctx, o.Clerk, id, []office.DecisionInput{{Question: "C2", Take: ward.TookFirst}, {Question: "C3", Take: ward.TookFirst}})
	if err != nil || s.Status != ward.SheetFinal || s.Final["C1"] != "3" || s.Final["C3"] != "3" || s.Decisions["C2"].ByName != o.Clerk.Name {
		t.Fatalf("settled: %+v, %v", s, err)
	}
	_, err = o.SettleSheet(ctx, o.Clerk, id, []office.DecisionInput{{Question: "C1", Take: ward.TookFirst}})
	wantKey(t, err, "settle.nothing")
	if _, err = o.CloseSheetBatch(ctx, o.Clerk, b.ID); err != nil {
		t.Error(err)
	}
}

func TestKeying_SentBackToWhoErred(t *testing.T) {
	o, b := mustPile(t, ward.KeyedTwice, 1)
	o.MustKey(t, o.Clerk, b.ID, 1, said("4"))
	o.MustKey(t, o.Admin, b.ID, 2, said("5"))
	id := mustSheets(t, o, b.ID)[0].ID
	_, err := o.SendSheetBack(ctx, o.Admin, office.SendBackInput{ID: id, Entry: 1})
	wantKey(t, err, "settle.reason")
	if _, err = o.SendSheetBack(ctx, o.Admin, office.SendBackInput{ID: id, Entry: 1, Reason: "xem lại câu 1"}); err != nil {
		t.Fatal(err)
	}
	if seat, err := o.Sit(ctx, o.Admin, b.ID, 1); err != nil || seat.Position != 0 {
		t.Errorf("the second typist may key the first entry of %d, %v", seat.Position, err)
	}
	o.Clock.Pass(time.Minute)
	seat, err := o.Sit(ctx, o.Clerk, b.ID, 1)
	if err != nil || seat.Position != 1 || seat.Again != "xem lại câu 1" || len(seat.Answers) > 0 {
		t.Fatalf("it lies before its typist as %+v, %v", seat, err)
	}
	o.MustKey(t, o.Clerk, b.ID, 1, said("5"))
	s := mustSheets(t, o, b.ID)[0]
	if n, wrong := s.Wrong(); s.Status != ward.SheetFinal || n != 5 || wrong != 1 {
		t.Errorf("%s with %d wrong of %d: the first slip counts", s.Status, wrong, n)
	}
}

func TestKeying_Voids(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 2)
	if _, err := o.Sit(ctx, o.Clerk, b.ID, 1); err != nil {
		t.Fatal(err)
	}
	wantKey(t, o.VoidSheet(ctx, o.Clerk, office.VoidInput{Batch: b.ID, Position: 1, Reason: "LAZY"}), "sheet.void_reason")
	if err := o.VoidSheet(ctx, o.Clerk, office.VoidInput{Batch: b.ID, Position: 1, Reason: ward.VoidBlank}); err != nil {
		t.Fatal(err)
	}
	wantKey(t, o.VoidSheet(ctx, o.Clerk, office.VoidInput{Batch: b.ID, Position: 1, Reason: ward.VoidBlank}), "sheet.void_already")
	if seat := o.MustKey(t, o.Clerk, b.ID, 1, said("4")); seat.Position != 0 || seat.Done != 2 {
		t.Errorf("a void sheet is offered: %+v", seat)
	}
	if err := o.VoidSheet(ctx, o.Clerk, office.VoidInput{Batch: b.ID, Position: 1}); err != nil {
		t.Fatal(err)
	}
	if seat, err := o.Sit(ctx, o.Clerk, b.ID, 1); err != nil || seat.Position != 1 {
		t.Errorf("a sheet that is valid after all lies at %d, %v", seat.Position, err)
	}
}
