package demo_test

import (
	"testing"

	"motcua/backend/ward"
)

// The sample ward keys two questionnaires, once, partly twice and twice, with
// errors found and settled, blank forms and remarks; every pile is closed.
func TestSample_Surveys(t *testing.T) {
	w, _ := mustSample(t)
	read := w.store.Read(t.Context())
	piles, err := read.SheetBatches("2026-08", "2026-10")
	if err != nil {
		t.Fatal(err)
	}
	forms, modes := map[string]bool{}, map[ward.EntryMode]bool{}
	var sheets, void, settled, remarks, wrong, compared int
	for _, b := range piles {
		forms[b.Questionnaire], modes[b.Mode] = true, true
		if b.Closed == nil {
			t.Errorf("the pile %s is open", b.Name)
		}
		all, err := read.SheetsOf(b.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range all {
			sheets++
			if s.Voided != nil {
				void++
			}
			if len(s.Decisions) > 0 {
				settled++
			}
			if ward.Valid(s.Final["YKIEN"]) {
				remarks++
			}
			n, bad := s.Wrong()
			compared, wrong = compared+n, wrong+bad
			if s.Status != ward.SheetVoid && (s.Status != ward.SheetFinal || s.Serial == "" || len(s.Conflicts) > 0) {
				t.Errorf("sheet %d of %s: %s, serial %q, conflicts %v", s.Position, b.Name, s.Status, s.Serial, s.Conflicts)
			}
		}
	}
	t.Logf("%d sheets in %d piles, %d void, %d settled, %d with remarks, %d wrong of %d compared", sheets, len(piles), void, settled, remarks, wrong, compared)
	if len(forms) < 2 || len(modes) < 3 || sheets < 400 || void < 2 || settled < 2 || remarks < 20 || wrong < 1 {
		t.Error("the sample shows too little of this")
	}
}
