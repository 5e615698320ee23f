package office_test

import (
	"slices"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// Who only looked into a pile keeps nobody from finishing it.
func TestKeying_TakesADesertedSeat(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 2)
	if seat, err := o.Sit(ctx, o.Clerk, b.ID, 1); err != nil || seat.Position != 1 {
		t.Fatalf("%+v, %v", seat, err)
	}
	if seat := o.MustKey(t, o.Admin, b.ID, 1, said("4")); seat.Position != 0 {
		t.Fatalf("sheet 1 lies before another, and before the second typist at %d too", seat.Position)
	}
	o.Clock.Pass(6 * time.Minute)
	seat, err := o.Sit(ctx, o.Admin, b.ID, 1)
	if err != nil || seat.Position != 1 {
		t.Fatalf("a seat that nobody uses is kept: %d, %v", seat.Position, err)
	}
	wantKey(t, o.KeyAnswers(ctx, o.Clerk, office.KeyInput{Answers: ward.Answers{"C1": "4"}, Strokes: 1}), "keying.nothing")
	if err := o.KeyAnswers(ctx, o.Admin, office.KeyInput{Answers: ward.Answers{"C1": "4"}, Strokes: 1}); err != nil {
		t.Fatal(err)
	}
	o.Clock.Pass(time.Hour)
	if seat, err = o.Sit(ctx, o.Clerk, b.ID, 1); err != nil || seat.Position != 0 {
		t.Errorf("a sheet with an answer is taken away from who keys it: %d, %v", seat.Position, err)
	}
}

// Two typists read the same number; only one of them can be right.
func TestKeying_RefusesANumberTwice(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-02T17:10")
	b := o.MustPile(t, mustEdit(t, o, wardtest.ShortForm()).Questionnaire, ward.KeyedOnce, 3)
	issued, err := o.IssueForms(ctx, o.Admin, office.IssueInput{Questionnaire: b.Questionnaire, Count: 3, Place: "Quầy A"})
	if err != nil {
		t.Fatal(err)
	}
	number := issued.Serials()[0].Printed()
	for _, who := range []ward.Officer{o.Clerk, o.Admin} {
		if _, err := o.Sit(ctx, who, b.ID, 1); err != nil {
			t.Fatal(err)
		}
		if _, err := o.PlaceSheet(ctx, who, office.PlaceInput{Serial: number}); err != nil {
			t.Fatal(err)
		}
		if err := o.KeyAnswers(ctx, who, office.KeyInput{Answers: said("4"), Strokes: 5}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := o.FinishSheet(ctx, o.Clerk, office.FinishSheetInput{}); err != nil {
		t.Fatal(err)
	}
	_, err = o.FinishSheet(ctx, o.Admin, office.FinishSheetInput{})
	wantKey(t, err, "serial.duplicate")
	// A void sheet frees its number, and does not come back while another has it.
	if err := o.VoidSheet(ctx, o.Clerk, office.VoidInput{Batch: b.ID, Position: 1, Reason: ward.VoidUnreadable}); err != nil {
		t.Fatal(err)
	}
	if _, err = o.FinishSheet(ctx, o.Admin, office.FinishSheetInput{}); err != nil {
		t.Fatal(err)
	}
	wantKey(t, o.VoidSheet(ctx, o.Clerk, office.VoidInput{Batch: b.ID, Position: 1}), "serial.duplicate")
}

// The next form, scanned before this one is finished, does not take its answers.
func TestKeying_ScanningTheNextFormTooSoon(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-02T17:10")
	b := o.MustPile(t, mustEdit(t, o, wardtest.ShortForm()).Questionnaire, ward.KeyedOnce, 3)
	issued, err := o.IssueForms(ctx, o.Admin, office.IssueInput{Questionnaire: b.Questionnaire, Count: 3, Place: "Quầy A"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := o.Sit(ctx, o.Clerk, b.ID, 1); err != nil {
		t.Fatal(err)
	}
	place := func(text string) (string, error) {
		seat, err := o.PlaceSheet(ctx, o.Clerk, office.PlaceInput{Serial: text})
		return seat.Serial, err
	}
	code := func(i, page int) string {
		return ward.FormMark{Questionnaire: b.Questionnaire, Version: b.Version, Serial: issued.Serials()[i], Page: page}.String()
	}
	printed := func(i int) string { return issued.Serials()[i].Printed() }
	for _, i := range []int{1, 0} { // nothing is keyed yet: the paper that was taken up counts
		if now, err := place(code(i, 1)); err != nil || now != printed(i) {
			t.Fatalf("%s, %v", now, err)
		}
	}
	if err := o.KeyAnswers(ctx, o.Clerk, office.KeyInput{Answers: ward.Answers{"C1": "4"}, Strokes: 1}); err != nil {
		t.Fatal(err)
	}
	_, err = place(code(1, 1))
	wantKey(t, err, "serial.next")
	if now, err := place(code(0, 2)); err != nil || now != printed(0) { // its own second page
		t.Fatalf("%s, %v", now, err)
	}
	if now, err := place(printed(1)); err != nil || now != printed(1) { // typed: the number was wrong
		t.Fatalf("%s, %v", now, err)
	}
}

// The code of a form that is keyed without its number, scanned at last, is its number:
// what was keyed stays. One that was never given out, of another form or version, or
// keyed already is refused, and changes nothing.
func TestKeying_ScanningAFormThatWasBegunWithoutItsNumber(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-02T17:10")
	b := o.MustPile(t, mustEdit(t, o, wardtest.ShortForm()).Questionnaire, ward.KeyedTwice, 3)
	other := wardtest.ShortForm()
	other.Code = "KHAC"
	mustEdit(t, o, other)
	serials := mustIssue(t, o, office.IssueInput{Questionnaire: b.Questionnaire, Count: 3, Place: "Quầy A"}).Serials()
	strange := mustIssue(t, o, office.IssueInput{Questionnaire: other.Code, Count: 1, Place: "Quầy A"}).Serials()[0]
	place := func(who ward.Officer, m ward.FormMark) (office.Seat, error) {
		return o.PlaceSheet(ctx, who, office.PlaceInput{Serial: m.String()})
	}
	mark := func(serial ward.Serial) ward.FormMark {
		return ward.FormMark{Questionnaire: b.Questionnaire, Version: b.Version, Serial: serial, Page: 1}
	}
	if _, err := o.Sit(ctx, o.Clerk, b.ID, 1); err != nil {
		t.Fatal(err)
	}
	if _, err := place(o.Clerk, mark(serials[0])); err != nil {
		t.Fatal(err)
	}
	o.MustKey(t, o.Clerk, b.ID, 1, said("4"))
	mustHalfKey(t, o, o.Clerk, b.ID, 1)
	for want, m := range map[string]ward.FormMark{
		"serial.version":    {Questionnaire: other.Code, Version: 1, Serial: strange, Page: 1},
		"serial.not_issued": mark(ward.Serial{Series: serials[0].Series, Number: 999}),
		"serial.duplicate":  mark(serials[0]),
	} {
		_, err := place(o.Clerk, m)
		wantKey(t, err, want)
	}
	_, err := place(o.Clerk, ward.FormMark{Questionnaire: b.Questionnaire, Version: b.Version + 1, Serial: serials[1], Page: 1})
	wantKey(t, err, "serial.version")
	// A number of this form in the register, on the form of another ward.
	_, err = place(o.Clerk, ward.FormMark{Questionnaire: other.Code, Version: 1, Serial: serials[1], Page: 1})
	wantKey(t, err, "serial.version")
	if seat, err := o.Sit(ctx, o.Clerk, b.ID, 1); err != nil || seat.Serial != "" || len(seat.Answers) != 2 {
		t.Fatalf("what was refused left %+v, %v", seat, err)
	}
	seat, err := place(o.Clerk, mark(serials[1]))
	if err != nil || seat.Position != 2 || seat.Serial != serials[1].Printed() || len(seat.Answers) != 2 {
		t.Fatalf("%+v, %v", seat, err)
	}
	if err := o.KeyAnswers(ctx, o.Clerk, office.KeyInput{Answers: said("4"), Strokes: 5}); err != nil {
		t.Fatal(err)
	}
	if _, err := o.FinishSheet(ctx, o.Clerk, office.FinishSheetInput{}); err != nil {
		t.Fatal(err)
	}
	if s := mustSheets(t, o, b.ID)[1]; s.Serial != serials[1].String() {
		t.Errorf("kept under %q", s.Serial)
	}
	// The second entry finds its sheet by the number, unless something of another is keyed.
	mustHalfKey(t, o, o.Admin, b.ID, 2)
	_, err = place(o.Admin, mark(serials[1]))
	wantKey(t, err, "keying.begun")
	_, err = place(o.Admin, mark(serials[2]))
	wantKey(t, err, "serial.not_keyed")
}

// What both typists say stands; only differences are settled.
func TestKeying_SettlesNothingThatAgrees(t *testing.T) {
	o, b := mustPile(t, ward.KeyedTwice, 1)
	o.MustKey(t, o.Clerk, b.ID, 1, said("4"))
	o.MustKey(t, o.Admin, b.ID, 2, said("5"))
	id := mustSheets(t, o, b.ID)[0].ID
	_, err := o.SettleSheet(ctx, o.Clerk, id, []office.DecisionInput{{Question: "C1", Take: ward.TookFirst}, {Question: "C3", Take: ward.TookPaper, Answer: "9"}})
	wantKey(t, err, "settle.agreed")
	if s := mustSheets(t, o, b.ID)[0]; s.Status != ward.SheetToSettle || len(s.Decisions) > 0 {
		t.Errorf("half of it was kept: %+v", s.Decisions)
	}
}

// Two who write one remark with other commas have agreed: nothing is left to settle,
// and no decision can be made of it. Another figure in it is to be settled.
func TestKeying_AgreesOnTheWordsOfARemark(t *testing.T) {
	o, b := mustPile(t, ward.KeyedTwice, 2)
	wrote := func(remark string) ward.Answers {
		out := said("4")
		out["C5"] = remark
		return out
	}
	o.MustKey(t, o.Clerk, b.ID, 1, wrote("Chờ lâu, 5 ngày. Hoà nhã"))
	o.MustKey(t, o.Clerk, b.ID, 1, wrote("Chờ lâu, 5 ngày"))
	o.MustKey(t, o.Admin, b.ID, 2, wrote("chờ lâu 5 ngày; hòa nhã!"))
	other := wrote("chờ lâu, 6 ngày")
	other["C1"] = "5"
	o.MustKey(t, o.Admin, b.ID, 2, other)
	sheets := mustSheets(t, o, b.ID)
	if s := sheets[0]; s.Status != ward.SheetFinal || s.Final["C5"] != "Chờ lâu, 5 ngày. Hoà nhã" {
		t.Errorf("the same words: %s, %v", s.Status, s.Final)
	}
	if s := sheets[1]; !slices.Equal(s.Undecided(), []string{"C1", "C5"}) {
		t.Errorf("another figure: %v", s.Undecided())
	}
	speed, err := o.OwnSpeed(ctx, o.Admin, office.ResultsInput{From: b.Month, To: b.Month, Questionnaire: b.Questionnaire, Version: b.Version})
	if err != nil || speed.Compared != 5 || speed.Wrong != 0 {
		t.Errorf("a comma counts as an error: %+v, %v", speed, err)
	}
}

// Who has seen both entries keys neither of them again.
func TestKeying_StaysBlindAfterSendingBack(t *testing.T) {
	o, b := mustPile(t, ward.KeyedTwice, 1)
	third := o.MustOfficer(t, "ba", "Phạm Văn Mẫu Ba", ward.SurveyStaff)
	o.MustKey(t, o.Clerk, b.ID, 1, said("4"))
	o.MustKey(t, o.Admin, b.ID, 2, said("5"))
	id := mustSheets(t, o, b.ID)[0].ID
	back := office.SendBackInput{ID: id, Entry: 1, Reason: "xem lại câu 1"}
	_, err := o.SendSheetBack(ctx, o.Clerk, back)
	wantKey(t, err, "settle.own")
	if _, err = o.SendSheetBack(ctx, third, back); err != nil {
		t.Fatal(err)
	}
	if seat, err := o.Sit(ctx, third, b.ID, 1); err != nil || seat.Position != 0 {
		t.Errorf("who sent it back gets it: %d, %v", seat.Position, err)
	}
	if seat, err := o.Sit(ctx, o.Clerk, b.ID, 1); err != nil || seat.Position != 1 {
		t.Errorf("its typist gets %d, %v", seat.Position, err)
	}
}

// A number that was given out with one form is not taken for another.
func TestImportSheets_RefusesANumberOfAnotherForm(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-02T17:10")
	q := mustEdit(t, o, wardtest.ShortForm()).Questionnaire
	other := wardtest.ShortForm()
	other.Code = "KHAC"
	mustEdit(t, o, other)
	number := func(of string) string {
		return mustIssue(t, o, office.IssueInput{Questionnaire: of, Count: 1, Place: "Quầy A"}).Serials()[0].Printed()
	}
	table := "questionnaire,version,batch,month,serial,C1,C2,C3,C4,C5\n" +
		"THUNGAN,1,Xấp 01,2026-10," + number(q.Code) + ",4,2,3,12,\n" +
		"THUNGAN,1,Xấp 01,2026-10," + number(other.Code) + ",4,2,3,12,\n"
	report, err := o.Import(ctx, o.Admin, office.OfSheets, []byte(table), office.ImportOptions{})
	if err != nil {
		t.Fatal(err)
	}
	bad := report.Errors()
	if len(bad) != 1 || bad[0].Row != 3 || bad[0].Err.Key != "serial.version" {
		t.Errorf("got %+v", bad)
	}
}
