package office_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"motcua/backend/exchange"
	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

var october = office.ResultsInput{From: "2026-10", To: "2026-10", Questionnaire: "THUNGAN", Version: 1}

// What the figures say is what the sheets of the pile say, counted by hand: three
// final ones with 4, 2 and 4, a void one, and one that waits for its second entry.
func TestSurveySummary(t *testing.T) {
	o, b := mustPile(t, ward.KeyedTwice, 5)
	for _, level := range []string{"4", "2", "4"} {
		o.MustKey(t, o.Clerk, b.ID, 1, said(level))
		o.MustKey(t, o.Admin, b.ID, 2, said(level))
	}
	if err := o.VoidSheet(ctx, o.Clerk, office.VoidInput{Batch: b.ID, Position: 4, Reason: ward.VoidBlank}); err != nil {
		t.Fatal(err)
	}
	remark := said("5")
	remark["C5"] = "chờ lâu"
	o.MustKey(t, o.Clerk, b.ID, 1, remark)
	s, err := o.SurveySummary(ctx, o.Clerk, october)
	if err != nil || s.Collected != 5 || s.Pending != 1 || s.Valid != 3 || s.Satisfied != (ward.Share{Count: 2, Of: 3}) || s.Compared != 15 || s.Wrong != 0 {
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
	if own, err := o.OwnSpeed(ctx, o.Admin, october); err != nil || own.Sheets != 4 || own.Compared != 20 || own.Wrong != 0 || own.Strokes != 20 {
		t.Errorf("the second typist's own %+v, %v", own, err)
	}
	if own, err := o.OwnSpeed(ctx, o.Clerk, october); err != nil || own.Sheets != 4 || own.Compared != 20 || own.Strokes != 20 {
		t.Errorf("the first typist's own %+v, %v", own, err)
	}
}

func TestSurveyTrend_HasEveryMonth(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 3)
	for range 3 {
		o.MustKey(t, o.Clerk, b.ID, 1, said("4"))
	}
	in := october
	in.From, in.To = "2026-09", "2027-01"
	got, err := o.SurveyTrend(ctx, o.Clerk, in)
	if err != nil || len(got) != 5 || got[1].Valid != 3 || got[1].Satisfied.Count != 3 || got[4].Month != "2027-01" {
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

// personalForm is a form on which citizens may say who they are.
func personalForm() ward.Questionnaire {
	q := wardtest.ShortForm()
	q.Code = "COTEN"
	q.Groups[0].Questions = append(q.Groups[0].Questions, ward.Question{Code: "HOTEN", Text: "Họ và tên", Kind: ward.AskText, Lines: 1, Personal: true})
	return q
}

// What tells who wrote stays where the form is worked on: no list of remarks, no
// export and no matter of feedback has it.
func TestResults_WithoutWhoWrote(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-02T17:10")
	b := o.MustPile(t, o.MustAdopt(t, personalForm()), ward.KeyedOnce, 2)
	said1, said2 := said("4"), said("5")
	said1["C5"], said1["HOTEN"] = "chờ lâu", "Nguyễn Văn Mẫu"
	said2["HOTEN"] = ward.NoAnswer
	o.MustKey(t, o.Clerk, b.ID, 1, said1)
	o.MustKey(t, o.Clerk, b.ID, 1, said2)
	in := office.ResultsInput{From: "2026-10", To: "2026-10", Questionnaire: "COTEN", Version: 1}
	all, err := o.Remarks(ctx, o.Clerk, in)
	if err != nil || len(all) != 1 || all[0].Words != "chờ lâu" {
		t.Fatalf("remarks %+v, %v", all, err)
	}
	_, err = o.NoteRemark(ctx, o.Clerk, all[0].Sheet, "HOTEN")
	wantKey(t, err, "remark.no_words")
	for _, format := range []string{"csv", "xlsx"} {
		rows, err := exchange.Read(exported(t, o, format))
		if err != nil {
			t.Fatal(err)
		}
		at, words := slices.Index(rows[0].Cells, "HOTEN"), slices.Index(rows[0].Cells, "C5")
		if rows[1].Cells[at] != "•" || rows[2].Cells[at] != "." || rows[1].Cells[words] != "chờ lâu" {
			t.Errorf("%s has %q and %q", format, rows[1].Cells, rows[2].Cells)
		}
	}
	var book bytes.Buffer
	if err := o.ExportCodebook(ctx, o.Clerk, in, &book, "csv"); err != nil || !strings.Contains(book.String(), "HOTEN,Họ và tên,TEXT,,•,") {
		t.Errorf("the codebook does not say what • is: %s, %v", book.String(), err)
	}
}

// The office sets from how many forms on a group is shown by itself.
func TestSurveyBreakdown_SmallestGroupOfTheOffice(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 8)
	for i := range 8 {
		answers := said("4")
		if i < 4 {
			answers["C2"] = "1"
			delete(answers, "C3")
		} else {
			answers["C2"], answers["C3"] = "2", "5"
		}
		o.MustKey(t, o.Clerk, b.ID, 1, answers)
	}
	groups, err := o.SurveyGroups(ctx, o.Clerk, october, "question:C2")
	if err != nil || len(groups) != 2 || groups[0].Label != "Lần đầu" || groups[1].Sheets != 4 {
		t.Fatalf("%+v, %v", groups, err)
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for min, key := range map[int]string{2: "profile.survey_min", 21: "profile.survey_min", -1: "profile.survey_min", 5: ""} {
		profile.SurveyMin = min
		_, err := o.ChangeProfile(ctx, o.Admin, profile)
		wantKey(t, err, key)
	}
	if groups, err = o.SurveyGroups(ctx, o.Clerk, october, "question:C2"); err != nil || len(groups) != 1 || groups[0].Group != ward.OtherGroups || groups[0].Sheets != 8 {
		t.Errorf("groups of four of five: %+v, %v", groups, err)
	}
}

// Quality and the speed of all are the leader's; one's own speed is everybody's who
// keys.
func TestSurveyQuality_IsForTheLeader(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 6)
	for range 6 {
		o.MustKey(t, o.Clerk, b.ID, 1, said("4"))
	}
	leader := o.MustOfficer(t, "binh", "Lê Văn Bình", ward.Leader)
	staff := o.MustOfficer(t, "hoa", "Trần Thị Hoa", ward.SurveyStaff)
	signs, err := o.SurveyQuality(ctx, leader, october)
	if err != nil || !slices.ContainsFunc(signs, func(s ward.QualitySign) bool { return s.Key == "quality.run" && s.Args[1] == "6" }) {
		t.Errorf("six sheets that say the same are no sign: %+v, %v", signs, err)
	}
	team, err := o.TeamSpeed(ctx, leader, october)
	if err != nil || team.Sheets != 6 || team.Typists != 1 {
		t.Errorf("the speed of all is %+v, %v", team, err)
	}
	for _, who := range []ward.Officer{o.Admin, o.Clerk, staff} {
		_, err := o.SurveyQuality(ctx, who, october)
		wantKey(t, err, "access.role")
		_, err = o.TeamSpeed(ctx, who, october)
		wantKey(t, err, "access.role")
	}
	_, err = o.OwnSpeed(ctx, leader, october)
	wantKey(t, err, "access.role")
	if own, err := o.OwnSpeed(ctx, staff, october); err != nil || own.Sheets != 0 {
		t.Errorf("staff who keyed nothing have the speed %+v, %v", own, err)
	}
}

// The paper is of the piles that are asked for, says what is missing, and is by
// officer for a leader alone.
func TestSurveySummaryPaper(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 5)
	for range 3 {
		o.MustKey(t, o.Clerk, b.ID, 1, said("4"))
	}
	if open, err := o.OpenPiles(ctx, o.Clerk, october); err != nil || len(open) != 1 || open[0].Pending != 2 || open[0].Name != b.Name || open[0].Count != 5 {
		t.Errorf("open are %+v, %v", open, err)
	}
	sheet, err := o.SurveySummaryPaper(ctx, o.Clerk, october, "")
	if err != nil || sheet.Name != "tong-hop-khao-sat-THUNGAN-1-2026-10.pdf" || !bytes.HasPrefix(sheet.PDF, []byte("%PDF-")) {
		t.Errorf("%s, %v", sheet.Name, err)
	}
	_, err = o.SurveySummaryPaper(ctx, o.Clerk, october, "officer")
	wantKey(t, err, "access.role")
	if none, err := o.SurveyVersions(ctx, o.Clerk, "2030-01", "2030-01"); err != nil || none == nil || len(none) != 0 {
		t.Errorf("a month without piles has %#v, %v", none, err) // null would leave the screen empty
	}
	all, err := o.SurveySummaries(ctx, o.Clerk, "2026-10")
	if err != nil || len(all) != 1 || all[0].Valid != 3 || all[0].Questions[0].Group != "A" {
		t.Errorf("%+v, %v", all, err)
	}
}

// Two sheets of a month are nobody's to see in a figure, not in the year either; the
// leader is told how many there are.
func TestSurvey_SmallMonth(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 2)
	leader := o.MustOfficer(t, "binh", "Lê Văn Bình", ward.Leader)
	for range 2 {
		o.MustKey(t, o.Clerk, b.ID, 1, said("1"))
	}
	year := october
	year.From, year.To = "2026-01", "2026-12"
	for _, in := range []office.ResultsInput{october, year} {
		s, err := o.SurveySummary(ctx, leader, in)
		if err != nil || !s.Hidden || s.Valid != 0 || s.Collected != 0 || s.Satisfied.Of != 0 || s.Questions[0].Asked != 0 || !slices.Equal(s.Withheld, []string{"2026-10"}) {
			t.Errorf("%+v, %v", s, err)
		}
		for _, by := range []ward.Breakdown{"place", "field", "month", "question:C2"} {
			if groups, err := o.SurveyGroups(ctx, leader, in, by); err != nil || len(groups) != 0 {
				t.Errorf("by %s: %+v, %v", by, groups, err)
			}
		}
	}
	trend, err := o.SurveyTrend(ctx, o.Clerk, october)
	if err != nil || len(trend) != 1 || !trend[0].Small || trend[0].Valid != 0 || trend[0].Satisfied.Of != 0 {
		t.Errorf("%+v, %v", trend, err)
	}
	if small, err := o.SmallMonths(ctx, leader, year); err != nil || len(small) != 1 || small[0].Valid != 2 || small[0].Satisfied.Of != 0 {
		t.Errorf("the leader sees %+v, %v", small, err)
	}
	_, err = o.SmallMonths(ctx, o.Clerk, october)
	wantKey(t, err, "access.role")
}

// Own speed is of every entry that one keyed, first or second, final or not; an error
// is whose answer is not the final one.
func TestOwnSpeed_CountsBothEntries(t *testing.T) {
	o, b := mustPile(t, ward.KeyedTwice, 2)
	o.MustKey(t, o.Clerk, b.ID, 1, said("4"))
	o.MustKey(t, o.Admin, b.ID, 2, said("2"))
	o.MustKey(t, o.Clerk, b.ID, 1, said("5"))
	for who, want := range map[string]int{o.Clerk.ID: 2, o.Admin.ID: 1} {
		own, err := o.OwnSpeed(ctx, ward.Officer{ID: who, Role: ward.Clerk, Active: true}, october)
		if err != nil || own.Sheets != want || own.Compared != 0 || own.Typists != 1 {
			t.Errorf("before settling %+v, %v", own, err)
		}
	}
	all, err := o.Differences(ctx, o.Clerk, b.ID)
	if err != nil || len(all) != 1 {
		t.Fatal(all, err)
	}
	if _, err := o.SettleSheet(ctx, o.Clerk, all[0].Sheet.ID, []office.DecisionInput{{Question: "C1", Take: ward.TookFirst}}); err != nil {
		t.Fatal(err)
	}
	first, err := o.OwnSpeed(ctx, o.Clerk, october)
	if err != nil || first.Sheets != 2 || first.Compared != 5 || first.Wrong != 0 {
		t.Errorf("who was right %+v, %v", first, err)
	}
	second, err := o.OwnSpeed(ctx, o.Admin, october)
	if err != nil || second.Sheets != 1 || second.Compared != 5 || second.Wrong != 1 {
		t.Errorf("who was wrong %+v, %v", second, err)
	}
	leader := o.MustOfficer(t, "binh", "Lê Văn Bình", ward.Leader)
	if team, err := o.TeamSpeed(ctx, leader, october); err != nil || team.Sheets != 3 || team.Compared != 10 || team.Wrong != 1 || team.Typists != 2 {
		t.Errorf("all together %+v, %v", team, err)
	}
}

// A notice does not tell what one or two people wrote: of forms that are too few to be
// shown it counts no remark, also where other forms of the month are shown.
func TestMonthNotice_TellsNoRemarkOfAFew(t *testing.T) {
	o, b := mustPile(t, ward.KeyedOnce, 3)
	wrote := func(words string) ward.Answers {
		out := said("4")
		out["C5"] = words
		return out
	}
	for _, words := range []string{"Chờ lâu quá", "Nói to tiếng"} {
		o.MustKey(t, o.Clerk, b.ID, 1, wrote(words))
	}
	all, err := o.Remarks(ctx, o.Clerk, office.ResultsInput{Questionnaire: b.Questionnaire, Version: b.Version, From: b.Month, To: b.Month})
	if err != nil || len(all) != 2 {
		t.Fatalf("%+v, %v", all, err)
	}
	if _, err := o.NoteRemark(ctx, o.Clerk, all[0].Sheet, "C5"); err != nil {
		t.Fatal(err)
	}
	tells := func() string {
		sheet, err := o.MonthNotice(ctx, o.Admin, b.Month, ward.NoticeSurvey)
		if err != nil {
			t.Fatal(err)
		}
		return readPDF(t, sheet.PDF)
	}
	if got := tells(); strings.Contains(got, "ý kiến ghi trên phiếu") {
		t.Errorf("two people are told of: %s", got)
	}
	o.MustKey(t, o.Clerk, b.ID, 1, wrote("."))
	if got := tells(); !strings.Contains(got, "Có 02 ý kiến ghi trên phiếu; đã chuyển xử lý 01") {
		t.Errorf("three people's remarks are not told of: %s", got)
	}
}
