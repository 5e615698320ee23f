package office_test

import (
	"maps"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

func mustReadSheet(t *testing.T, o *wardtest.Office, who ward.Officer, pile string, position int) office.SheetToRead {
	t.Helper()
	page, err := o.SheetBatchPage(ctx, who, pile)
	if err != nil {
		t.Fatal(err)
	}
	s, err := o.ReadSheet(ctx, who, page.Sheets[position-1].ID)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// A sheet can be read when it is final, but for who wrote it: not before, so that
// nobody keys a second entry by it, and not of a month with so few that no figure of it
// is shown.
func TestReadSheet(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-02T17:10")
	leader := o.MustOfficer(t, "chutich", "Phạm Thị Chủ Tịch", ward.Leader)
	second := o.MustOfficer(t, "hoa", "Vũ Thị Hoa", ward.SurveyStaff)
	form := wardtest.ShortForm()
	form.Groups[0].Questions[4].Personal = true // C5
	q := o.MustAdopt(t, form)
	b := o.MustPile(t, q, ward.KeyedTwice, 3)
	signed := maps.Clone(said("4"))
	signed["C5"] = "Trần Thị Kín, 0912345678"
	for _, answers := range []ward.Answers{signed, said("5"), said("2")} {
		o.MustKey(t, o.Clerk, b.ID, 1, answers)
	}
	if s := mustReadSheet(t, o, leader, b.ID, 1); s.Status != ward.SheetToSecond || len(s.Answers) != 0 {
		t.Errorf("before its second entry: %+v", s)
	}
	o.MustKey(t, second, b.ID, 2, signed)
	o.MustKey(t, second, b.ID, 2, said("5"))
	if s := mustReadSheet(t, o, leader, b.ID, 1); s.Status != ward.SheetFinal || !s.Withheld || len(s.Answers) != 0 {
		t.Errorf("two valid sheets in its month: %+v", s)
	}
	o.MustKey(t, second, b.ID, 2, said("1"))
	if s := mustReadSheet(t, o, leader, b.ID, 3); s.Status != ward.SheetToSettle || len(s.Answers) != 0 {
		t.Errorf("its entries differ: %+v", s)
	}
	settled := mustReadSheet(t, o, leader, b.ID, 3).ID
	if _, err := o.SettleSheet(ctx, o.Clerk, settled, []office.DecisionInput{{Question: "C1", Take: ward.TookFirst}}); err != nil {
		t.Fatal(err)
	}
	want := maps.Clone(signed)
	want["C5"] = "•"
	s := mustReadSheet(t, o, leader, b.ID, 1)
	if s.Withheld || !maps.Equal(s.Answers, want) || s.Month != "2026-10" || s.Position != 1 || s.Name != b.Name || s.Questionnaire != q.Code {
		t.Errorf("%+v, want %v", s, want)
	}
	if s := mustReadSheet(t, o, leader, b.ID, 2); s.Answers["C5"] != "." {
		t.Errorf("nothing was written: %+v", s.Answers)
	}
	void := office.VoidInput{Batch: b.ID, Position: 3, Reason: ward.VoidBlank}
	if err := o.VoidSheet(ctx, o.Clerk, void); err != nil {
		t.Fatal(err)
	}
	if s := mustReadSheet(t, o, leader, b.ID, 3); s.Voided != ward.VoidBlank || len(s.Answers) != 0 {
		t.Errorf("void: %+v", s)
	}
	_, err := o.ReadSheet(ctx, leader, "nothing")
	wantKey(t, err, "sheet.unknown")
}
