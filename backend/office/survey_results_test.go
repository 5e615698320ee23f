package office_test

import (
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

var october = office.ResultsInput{From: "2026-10", To: "2026-10", Questionnaire: "THUNGAN", Version: 1}

// What the figures say is what the sheets of the pile say, counted by hand: two
// final ones with 4 and 2, a void one, and one that waits for its second entry.
func TestSurveySummary(t *testing.T) {
	o, b := mustPile(t, ward.KeyedTwice, 4)
	for _, level := range []string{"4", "2"} {
		o.MustKey(t, o.Clerk, b.ID, 1, said(level))
		o.MustKey(t, o.Admin, b.ID, 2, said(level))
	}
	if err := o.VoidSheet(ctx, o.Clerk, office.VoidInput{Batch: b.ID, Position: 3, Reason: ward.VoidBlank}); err != nil {
		t.Fatal(err)
	}
	remark := said("5")
	remark["C5"] = "chờ lâu"
	o.MustKey(t, o.Clerk, b.ID, 1, remark)
	s, err := o.SurveySummary(ctx, o.Clerk, october)
	if err != nil || s.Collected != 3 || s.Valid != 2 || s.Satisfied != (ward.Share{Count: 1, Of: 2}) || s.Compared != 10 || s.Wrong != 0 {
		t.Errorf("%+v, %v", s, err)
	}
	if all, err := o.Remarks(ctx, o.Clerk, october); err != nil || len(all) != 0 {
		t.Errorf("a sheet that is not final has the remarks %v, %v", all, err)
	}
	o.MustKey(t, o.Admin, b.ID, 2, remark)
	all, err := o.Remarks(ctx, o.Clerk, october)
	if err != nil || len(all) != 1 || all[0].Words != "chờ lâu" || all[0].Noted != nil {
		t.Fatalf("remarks %+v, %v", all, err)
	}
	if _, err := o.NoteRemark(ctx, o.Clerk, all[0].Sheet, "C5"); err != nil {
		t.Fatal(err)
	}
	_, err = o.NoteRemark(ctx, o.Clerk, all[0].Sheet, "C5")
	wantKey(t, err, "remark.noted")
	if all, _ = o.Remarks(ctx, o.Clerk, october); all[0].Noted == nil || all[0].Noted.ByName != o.Clerk.Name {
		t.Errorf("the remark is not marked as noted: %+v", all[0])
	}
	if own, err := o.OwnSpeed(ctx, o.Admin, october); err != nil || own.Sheets != 0 {
		t.Errorf("the second typist keyed %+v first, %v", own, err)
	}
	if own, err := o.OwnSpeed(ctx, o.Clerk, october); err != nil || own.Sheets != 3 || own.Compared != 15 || own.Strokes != 15 {
		t.Errorf("the first typist's own %+v, %v", own, err)
	}
}

func TestSurveyTrend_HasEveryMonth(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 1)
	o.MustKey(t, o.Clerk, b.ID, 1, said("4"))
	in := october
	in.From, in.To = "2026-09", "2027-01"
	got, err := o.SurveyTrend(ctx, o.Clerk, in)
	if err != nil || len(got) != 5 || got[1].Valid != 1 || got[1].Satisfied.Count != 1 || got[4].Month != "2027-01" {
		t.Errorf("%+v, %v", got, err)
	}
	in.From = "10/2026"
	_, err = o.SurveyTrend(ctx, o.Clerk, in)
	wantKey(t, err, "batch.month")
	_, err = o.SurveyBreakdown(ctx, o.Clerk, october, "question:C1")
	wantKey(t, err, "survey.breakdown")
	_, err = o.SurveyBreakdown(ctx, o.Clerk, october, "officer")
	wantKey(t, err, "access.role")
	if groups, err := o.SurveyBreakdown(ctx, o.Clerk, october, "question:C2"); err != nil || len(groups) != 1 {
		t.Errorf("%+v, %v", groups, err)
	}
}

// BenchmarkSurveySummary sums up a month of 10,000 sheets (bar: 200 ms).
func BenchmarkSurveySummary(b *testing.B) {
	o := wardtest.MustOffice(b, "2026-11-02T09:00")
	all, err := o.Store.Read(ctx).QuestionnaireVersions("SIPAS22")
	if err != nil || len(all) == 0 {
		b.Fatal(err)
	}
	q := all[0].Questionnaire
	o.MustFillSheets(b, q, "2026-10", 10_000)
	in := office.ResultsInput{From: "2026-10", To: "2026-10", Questionnaire: q.Code, Version: q.Version}
	for b.Loop() {
		s, err := o.SurveySummary(ctx, o.Clerk, in)
		if err != nil || s.Valid != 10_000 {
			b.Fatal(s.Valid, err)
		}
	}
}
