package office_test

import (
	"reflect"
	"slices"
	"sync"
	"testing"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// aForm is a small questionnaire of the ward's own.
func aForm() ward.Questionnaire {
	return ward.Questionnaire{Code: "PHUONG", Name: "PHIẾU CỦA PHƯỜNG", Short: "Phiếu của phường", Source: "Phường soạn", Verified: true,
		Paper: ward.FormA5, From: "2026-11-20", Groups: []ward.QuestionGroup{{Code: "A", Questions: []ward.Question{
			{Code: "C1", Text: "Ông/Bà có hài lòng không?", Kind: ward.AskChoice, Options: []ward.Option{{Key: "1", Label: "Có"}, {Key: "2", Label: "Không"}}},
			{Code: "C2", Text: "Ý kiến khác", Kind: ward.AskText},
		}}}}
}

func mustEdit(t *testing.T, o *wardtest.Office, q ward.Questionnaire) ward.AdoptedQuestionnaire {
	t.Helper()
	out, err := o.EditQuestionnaire(ctx, o.Admin, q)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func mustIssue(t *testing.T, o *wardtest.Office, in office.IssueInput) ward.IssuedForms {
	t.Helper()
	out, err := o.IssueForms(ctx, o.Clerk, in)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func versionsOf(t *testing.T, o *wardtest.Office, code string) (out []office.QuestionnaireRow) {
	t.Helper()
	all, err := o.Questionnaires(ctx, o.Clerk)
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range all {
		if q.Code == code {
			out = append(out, q)
		}
	}
	return out
}

func TestQuestionnaires_ShippedAreInForce(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	all, err := o.Questionnaires(ctx, o.Clerk)
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	for _, q := range all {
		codes = append(codes, q.Code)
		if !q.InForce || q.Used || !q.Printable || q.Conflict || q.Verified || q.Pages < 1 || q.Questions < 4 {
			t.Errorf("%+v", q)
		}
	}
	if !slices.Equal(codes, []string{"GOPY", "NHANH", "SIPAS22"}) {
		t.Errorf("codes %q", codes)
	}
}

// An office of before there were survey forms takes them in at the next start, and
// only once.
func TestAdopt_Questionnaires(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	before := events(t, o)
	if err := o.Adopt(ctx); err != nil {
		t.Fatal(err)
	}
	if after := events(t, o); after != before {
		t.Errorf("%d events more, though everything is known", after-before)
	}
}

func TestEditQuestionnaire(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	first := mustEdit(t, o, aForm())
	if first.Version != 1 || first.Layout.Pages != 1 || len(first.Layout.Answers) != 3 || first.AdoptedBy != o.Admin.Name {
		t.Errorf("first version %+v", first)
	}
	again := aForm()
	again.Version, again.Name = 1, "  PHIẾU  CỦA PHƯỜNG, SỬA"
	if got := mustEdit(t, o, again); got.Version != 1 || got.Name != "PHIẾU CỦA PHƯỜNG, SỬA" {
		t.Errorf("a version that nobody has seen on paper: %+v", got)
	}
	mustIssue(t, o, office.IssueInput{Questionnaire: "PHUONG", Count: 3, Place: "Quầy A"})
	refuse(t, o, []refusal{
		{"a version that is out", func(o *wardtest.Office) error { _, err := o.EditQuestionnaire(ctx, o.Admin, again); return err }, []string{"questionnaire.in_use"}},
	})
	next := aForm()
	next.From = "2026-12-01"
	if got := mustEdit(t, o, next); got.Version != 2 {
		t.Errorf("the next version is %d", got.Version)
	}
	rows := versionsOf(t, o, "PHUONG")
	if len(rows) != 2 || !rows[0].Used || !rows[0].InForce || rows[1].Used || rows[1].InForce {
		t.Errorf("versions %+v", rows)
	}
	if q, err := o.QuestionnaireOf(ctx, o.Clerk, "PHUONG", 0); err != nil || q.Version != 2 {
		t.Errorf("newest %+v, %v", q, err)
	}
}

func TestEditQuestionnaire_Refuses(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	mustEdit(t, o, aForm())
	edit := func(spoil func(*ward.Questionnaire)) func(*wardtest.Office) error {
		return func(o *wardtest.Office) error {
			q := aForm()
			spoil(&q)
			_, err := o.EditQuestionnaire(ctx, o.Admin, q)
			return err
		}
	}
	high := []ward.Question{{Code: "C1", Text: long, Kind: ward.AskText, Lines: 20}}
	high[0].Text = high[0].Text[:300]
	refuse(t, o, []refusal{
		{"a version left out", edit(func(q *ward.Questionnaire) { q.Version = 3 }), []string{"version questionnaire.version_next"}},
		{"another code begins with 1", edit(func(q *ward.Questionnaire) { q.Code, q.Version = "MOI", 2 }), []string{"version questionnaire.version_next"}},
		{"before the one it follows", edit(func(q *ward.Questionnaire) { q.From = "2026-11-19" }), []string{"from questionnaire.from_order"}},
		{"no such day", edit(func(q *ward.Questionnaire) { q.Code, q.From = "MOI", "2026-11-31" }), []string{"from questionnaire.from"}},
		{"a question without words", edit(func(q *ward.Questionnaire) { q.Groups[0].Questions[1].Text = " " }), []string{"groups.0.questions.1.text questionnaire.text_missing"}},
		{"two faults", edit(func(q *ward.Questionnaire) { q.Short, q.Groups[0].Questions[0].Options[1].Key = "", "1" }),
			[]string{"groups.0.questions.0.options.1.key questionnaire.key_twice", "short questionnaire.text_missing"}},
		{"higher than a page", edit(func(q *ward.Questionnaire) { q.Groups[0].Questions = high }), []string{"groups.0.questions.0.text questionnaire.too_high"}},
	})
}

func TestIssueForms(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	a := mustIssue(t, o, office.IssueInput{Questionnaire: "NHANH", Count: 50, Place: " Quầy  A "})
	b := mustIssue(t, o, office.IssueInput{Questionnaire: "SIPAS22", Count: 2, Place: "Nhà văn hóa tổ 5", Date: "2026-11-25"})
	if a.Series != "A" || a.First != 1 || a.Last != 50 || a.Version != 1 || a.Place != "Quầy A" || a.Date != "2026-11-20" || a.By != o.Clerk.Name || a.ID == "" {
		t.Errorf("first range %+v", a)
	}
	if b.First != 51 || b.Last != 52 {
		t.Errorf("numbers are not given once: %+v", b)
	}
	register, err := o.FormsIssued(ctx, o.Clerk, ward.Period{From: "2026-11-01", To: "2026-11-30"})
	if err != nil || register.Total != 52 || !reflect.DeepEqual(register.Issued, []ward.IssuedForms{b, a}) {
		t.Errorf("register %+v, %v", register, err)
	}
	want := []ward.FormsCount{{Questionnaire: "NHANH", Version: 1, Place: "Quầy A", Count: 50}, {Questionnaire: "SIPAS22", Version: 1, Place: "Nhà văn hóa tổ 5", Count: 2}}
	if !reflect.DeepEqual(register.Counts, want) {
		t.Errorf("counts %+v", register.Counts)
	}
	if empty, err := o.FormsIssued(ctx, o.Clerk, ward.Period{From: "2026-10-01", To: "2026-10-31"}); err != nil || empty.Total != 0 || len(empty.Issued) != 0 {
		t.Errorf("October %+v, %v", empty, err)
	}
}

// A version that begins later is given out from its first day on.
func TestIssueForms_VersionOfTheDay(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	mustEdit(t, o, aForm())
	next := aForm()
	next.From = "2026-12-01"
	mustEdit(t, o, next)
	for day, want := range map[ward.Date]int{"2026-11-30": 1, "2026-12-01": 2} {
		if f := mustIssue(t, o, office.IssueInput{Questionnaire: "PHUONG", Count: 1, Place: "Quầy", Date: day}); f.Version != want {
			t.Errorf("on %s version %d, want %d", day, f.Version, want)
		}
	}
}

func TestIssueForms_Refuses(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	mustEdit(t, o, aForm())
	put := func(spoil func(*office.IssueInput)) func(*wardtest.Office) error {
		return func(o *wardtest.Office) error {
			in := office.IssueInput{Questionnaire: "PHUONG", Count: 1, Place: "Quầy A"}
			spoil(&in)
			_, err := o.IssueForms(ctx, o.Clerk, in)
			return err
		}
	}
	all := []refusal{
		{"none", put(func(in *office.IssueInput) { in.Count = 0 }), []string{"count forms.count"}},
		{"too many", put(func(in *office.IssueInput) { in.Count = 501 }), []string{"count forms.count"}},
		{"nowhere", put(func(in *office.IssueInput) { in.Place = " \u200b" }), []string{"place forms.place"}},
		{"a place too long", put(func(in *office.IssueInput) { in.Place = long }), []string{"place intake.too_long"}},
		{"no such day", put(func(in *office.IssueInput) { in.Date = "2026-11-31" }), []string{"date date.invalid"}},
		{"long ago", put(func(in *office.IssueInput) { in.Date = "2026-10-19" }), []string{"date forms.date"}},
		{"far away", put(func(in *office.IssueInput) { in.Date = "2026-12-22" }), []string{"date forms.date"}},
		{"before the form began", put(func(in *office.IssueInput) { in.Date = "2026-11-19" }), []string{"date questionnaire.not_in_force"}},
		{"an unknown form", put(func(in *office.IssueInput) { in.Questionnaire = "KHAC" }), []string{"questionnaire questionnaire.unknown"}},
		{"everything", put(func(in *office.IssueInput) { in.Count, in.Place, in.Date = -1, "", "x" }), []string{"count forms.count", "date date.invalid", "place forms.place"}},
	}
	refuse(t, o, all)
}

func TestIssueForms_RunOut(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	fact := ward.Fact{Subject: "forms/", Kind: ward.FormsIssued, Actor: o.Clerk.ID, Body: ward.IssuedBody{Questionnaire: "NHANH", Version: 1,
		Series: "A", First: 1, Last: ward.MostSerial - 2, Place: "Quầy", Date: "2026-11-20"}}
	if err := o.Store.Write(ctx, func(tx *store.Tx) error { _, err := tx.Append(fact); return err }); err != nil {
		t.Fatal(err)
	}
	in := office.IssueInput{Questionnaire: "NHANH", Count: 3, Place: "Quầy"}
	refuse(t, o, []refusal{{"three of two", func(o *wardtest.Office) error { _, err := o.IssueForms(ctx, o.Clerk, in); return err }, []string{"count forms.run_out"}}})
	in.Count = 2
	if f := mustIssue(t, o, in); f.Last != ward.MostSerial {
		t.Errorf("last number %d", f.Last)
	}
}

// Many at once never get one number twice.
func TestIssueForms_AtOnce(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	var all sync.WaitGroup
	for range 12 {
		all.Go(func() {
			for range 3 {
				if _, err := o.IssueForms(ctx, o.Clerk, office.IssueInput{Questionnaire: "NHANH", Count: 7, Place: "Quầy"}); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	register, err := o.FormsIssued(ctx, o.Clerk, ward.Period{From: "2026-11-01", To: "2026-11-30"})
	if err != nil || register.Total != 252 {
		t.Fatalf("%d forms, %v", register.Total, err)
	}
	given := map[ward.Serial]bool{}
	for _, f := range register.Issued {
		for _, s := range f.Serials() {
			if given[s] || s.Number > 252 {
				t.Errorf("%s was given twice or out of order", s)
			}
			given[s] = true
		}
	}
}

// A version that was laid out in another way is not printed: its coordinates would
// be wrong.
func TestIssueForms_LayoutChanged(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	q := aForm()
	q.Version = 1
	fact := ward.Fact{Subject: "questionnaire/PHUONG", Kind: ward.QuestionnaireAdopted, Actor: o.Admin.ID,
		Body: ward.AdoptedBody{Questionnaire: q, Layout: ward.FormLayout{Paper: ward.FormA5, Pages: 1}}}
	if err := o.Store.Write(ctx, func(tx *store.Tx) error { _, err := tx.Append(fact); return err }); err != nil {
		t.Fatal(err)
	}
	if rows := versionsOf(t, o, "PHUONG"); len(rows) != 1 || rows[0].Printable {
		t.Errorf("rows %+v", rows)
	}
	refuse(t, o, []refusal{
		{"give out", func(o *wardtest.Office) error {
			_, err := o.IssueForms(ctx, o.Clerk, office.IssueInput{Questionnaire: "PHUONG", Count: 1, Place: "Quầy"})
			return err
		}, []string{"questionnaire.layout_changed"}},
		{"look at", func(o *wardtest.Office) error { _, err := o.BlankForm(ctx, o.Clerk, "PHUONG", 1); return err }, []string{"questionnaire.layout_changed"}},
	})
}

func TestFormsPaper(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	f := mustIssue(t, o, office.IssueInput{Questionnaire: "NHANH", Count: 3, Place: "Quầy A"})
	first, err := o.FormsPaper(ctx, o.Clerk, f.ID, "")
	if err != nil || first.Name != "phieu-NHANH-A-000001-A-000003.pdf" || len(first.PDF) < 1000 {
		t.Fatalf("%q, %d bytes, %v", first.Name, len(first.PDF), err)
	}
	o.Clock.Set(t, "2026-12-20T09:00")
	again, err := o.FormsPaper(ctx, o.Clerk, f.ID, "")
	if err != nil || !slices.Equal(first.PDF, again.PDF) {
		t.Errorf("printed again it is another paper (%v)", err)
	}
	if _, err := o.FormsPaper(ctx, o.Clerk, "q9-9", ""); key(err) != "forms.unknown" {
		t.Errorf("an unknown range: %v", err)
	}
	blank, err := o.BlankForm(ctx, o.Clerk, "SIPAS22", 0)
	if err != nil || blank.Name != "mau-phieu-SIPAS22-1.pdf" || len(blank.PDF) < 1000 {
		t.Errorf("%q, %v", blank.Name, err)
	}
	if _, err := o.BlankForm(ctx, o.Clerk, "KHAC", 0); key(err) != "questionnaire.unknown" {
		t.Errorf("an unknown form: %v", err)
	}
}

func TestIssueWithReceipt(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	if _, wanted, err := o.IssueWithReceipt(ctx, o.Clerk); wanted || err != nil {
		t.Errorf("nobody asked for it: %v, %v", wanted, err)
	}
	if err := o.SetFormWithReceipt(ctx, o.Clerk, "KHAC"); key(err) != "questionnaire.unknown" {
		t.Errorf("an unknown form: %v", err)
	}
	if err := o.SetFormWithReceipt(ctx, o.Clerk, "NHANH"); err != nil {
		t.Fatal(err)
	}
	if code, err := o.FormWithReceipt(ctx, o.Clerk); err != nil || code != "NHANH" {
		t.Errorf("%q, %v", code, err)
	}
	for n := 1; n <= 2; n++ {
		f, wanted, err := o.IssueWithReceipt(ctx, o.Clerk)
		if err != nil || !wanted || f.First != n || f.Last != n || f.Place == "" || f.Date != "2026-11-20" {
			t.Errorf("form %d: %+v, %v, %v", n, f, wanted, err)
		}
	}
	if err := o.SetFormWithReceipt(ctx, o.Clerk, ""); err != nil {
		t.Fatal(err)
	}
	if _, wanted, err := o.IssueWithReceipt(ctx, o.Clerk); wanted || err != nil {
		t.Errorf("it was switched off: %v, %v", wanted, err)
	}
}

// Survey staff may print what they may give out, and no other paper.
func TestPrint_SurveyStaff(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	staff := o.MustOfficer(t, "mai", "Lê Thị Mai", ward.SurveyStaff)
	job, err := o.AddPrint(ctx, staff, office.PrintJob{Kind: office.SurveyPaper, Name: "phieu.pdf"})
	if err != nil {
		t.Fatal(err)
	}
	if kept, err := o.PrintHanded(ctx, staff, job, nil); err != nil || !kept {
		t.Errorf("handed: %v, %v", kept, err)
	}
	if _, err := o.AddPrint(ctx, staff, office.PrintJob{Kind: "receipt", Name: "giay.pdf"}); key(err) != "access.role" {
		t.Errorf("a receipt: %v", err)
	}
	receipt := addPrint(t, o, o.Clerk, o.MustReceive(t, 1).ID)
	if all, err := o.PrintJobs(ctx, staff); err != nil || len(all) != 1 || all[0].ID != job.ID {
		t.Errorf("the queue of survey staff: %+v, %v", all, err)
	}
	if _, err := o.ForgetPrint(ctx, staff, receipt.ID); key(err) != "access.role" {
		t.Errorf("forget a receipt: %v", err)
	}
	if _, err := o.PrintAgain(ctx, staff, job.ID); err != nil {
		t.Errorf("again: %v", err)
	}
	if err := o.SetPrintSetting(ctx, o.Clerk, office.PrintSetting{Kind: office.SurveyPaper, Copies: 2}); key(err) != "print.copies" {
		t.Errorf("two forms of one number: %v", err)
	}
}
