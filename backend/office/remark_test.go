package office_test

import (
	"slices"
	"testing"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// Words on a survey form become an item of the register by one key, linked both
// ways; so do those that were noted before there was a register, once.
func TestNoteRemark_BecomesAnItem(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 2)
	remark := said("4")
	remark["C5"] = "Chờ lâu quá"
	for n := 1; n <= 2; n++ {
		o.MustKey(t, o.Clerk, b.ID, 1, remark)
	}
	in := office.ResultsInput{Questionnaire: b.Questionnaire, Version: b.Version, From: b.Month, To: b.Month}
	all, err := o.Remarks(ctx, o.Clerk, in)
	if err != nil || len(all) != 2 {
		t.Fatalf("%+v, %v", all, err)
	}
	err = o.Store.Write(ctx, func(tx *store.Tx) error { // as the last version did
		_, err := tx.Append(ward.Fact{Subject: "sheet/" + all[1].Sheet, Kind: ward.RemarkNoted, Actor: o.Clerk.ID,
			Body: ward.NotedRemark{Question: "C5", Words: "Chờ lâu quá", By: o.Clerk.ID, ByName: o.Clerk.Name, At: tx.Now()}})
		return err
	})
	old, failed := o.OldRemarks(ctx, o.Admin)
	if err != nil || failed != nil || len(old) != 1 || old[0].Sheet != all[1].Sheet {
		t.Fatalf("noted before: %+v, %v, %v", old, err, failed)
	}
	staff := o.MustOfficer(t, "nhap", "Hà Thị Nhập", ward.SurveyStaff)
	for i, want := range []string{"PA-A-26-0001", "PA-A-26-0002"} {
		s, err := o.NoteRemark(ctx, staff, all[i].Sheet, "C5")
		if err != nil || len(s.Remarks) != 1 || s.Remarks[0].Code != want {
			t.Fatalf("%+v, %v", s.Remarks, err)
		}
		f := mustItem(t, o, s.Remarks[0].Feedback)
		if f.Code != want || f.Sheet != s.ID || f.Question != "C5" || f.Channel != ward.FromSurvey || f.Kind != ward.KindSuggestion || f.Content != "Chờ lâu quá" {
			t.Errorf("the item is %+v", f)
		}
		if from, err := o.SheetOrigin(ctx, o.Clerk, f.Sheet); err != nil || from != (office.SheetOrigin{Batch: b.ID, Name: b.Name, Month: b.Month, Position: i + 1}) {
			t.Errorf("it leads back to %+v, %v", from, err)
		}
		_, err = o.NoteRemark(ctx, o.Clerk, all[i].Sheet, "C5")
		wantKey(t, err, "remark.noted")
	}
	if old, err := o.OldRemarks(ctx, o.Admin); err != nil || len(old) != 0 {
		t.Errorf("left: %+v, %v", old, err)
	}
}

// A remark that needs no handling of its own is considered by one key, once; it may
// still become an item, and the month says how many nobody considered.
func TestConsiderRemark(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 4)
	remark := said("4")
	remark["C5"] = "Cảm ơn"
	for n := 1; n <= 4; n++ {
		o.MustKey(t, o.Clerk, b.ID, 1, remark)
	}
	in := office.ResultsInput{Questionnaire: b.Questionnaire, Version: b.Version, From: b.Month, To: b.Month}
	all, err := o.Remarks(ctx, o.Clerk, in)
	if err != nil || len(all) != 4 {
		t.Fatalf("%+v, %v", all, err)
	}
	counts := func(remarks, taken, considered, waiting int) {
		t.Helper()
		m, err := o.NoticeMonth(ctx, o.Admin, b.Month)
		if err != nil {
			t.Fatal(err)
		}
		line := slices.IndexFunc(m.Missing, func(l office.MissingLine) bool { return l.Key == "remarksWaiting" })
		if waiting == 0 && line >= 0 || waiting > 0 && (line < 0 || m.Missing[line].Count != waiting || m.Missing[line].Blocking) {
			t.Errorf("want %d waiting: %+v", waiting, m.Missing)
		}
		for _, v := range m.Notices {
			if p := v.Content.Survey; p != nil && (p.Remarks != remarks || p.Taken() != taken || p.Considered != considered) {
				t.Errorf("want %d, %d, %d: %+v", remarks, taken, considered, p)
			}
		}
	}
	counts(4, 0, 0, 4)
	for _, r := range all[:3] {
		s, err := o.ConsiderRemark(ctx, o.Clerk, r.Sheet, "C5")
		if err != nil || len(s.Remarks) != 1 || !s.Remarks[0].Considered || s.Remarks[0].ByName != o.Clerk.Name {
			t.Fatalf("%+v, %v", s.Remarks, err)
		}
	}
	counts(4, 0, 3, 1)
	_, err = o.ConsiderRemark(ctx, o.Clerk, all[0].Sheet, "C5")
	wantKey(t, err, "remark.considered")
	if s, err := o.NoteRemark(ctx, o.Clerk, all[0].Sheet, "C5"); err != nil || s.Remarks[0].Feedback == "" || s.Remarks[0].Considered {
		t.Fatalf("%+v, %v", s, err)
	}
	counts(4, 1, 2, 1)
	_, err = o.ConsiderRemark(ctx, o.Clerk, all[0].Sheet, "C5")
	wantKey(t, err, "remark.noted")
	_, err = o.ConsiderRemark(ctx, o.Clerk, all[1].Sheet, "C1")
	wantKey(t, err, "remark.no_words")
	if old, err := o.OldRemarks(ctx, o.Admin); err != nil || len(old) != 0 {
		t.Errorf("noted before: %+v, %v", old, err)
	}
	if report, err := o.Store.Check(ctx); err != nil || len(report.Findings) > 0 {
		t.Errorf("%+v, %v", report, err)
	}
}

func mustItem(t *testing.T, o *wardtest.Office, key string) ward.Feedback {
	t.Helper()
	file, err := o.Feedback(ctx, o.Admin, key)
	if err != nil {
		t.Fatal(err)
	}
	return file.Item
}
