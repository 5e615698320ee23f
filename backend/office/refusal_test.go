package office_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

var ctx = context.Background()

// marks lists what an error marks, "field key" each, in order; "!" and its text
// for an error that no person can put right.
func marks(err error) []string {
	if err == nil {
		return nil
	}
	var all ward.Refusals
	var one *ward.Error
	switch {
	case errors.As(err, &all):
	case errors.As(err, &one):
		all = ward.Refusals{one}
	default:
		return []string{"! " + err.Error()}
	}
	out := []string{}
	for _, e := range all {
		out = append(out, strings.TrimSpace(e.Field+" "+e.Key))
	}
	slices.Sort(out)
	return out
}

// events counts what is in the journal.
func events(tb testing.TB, o *wardtest.Office) int {
	tb.Helper()
	r, err := o.Store.Check(ctx)
	if err != nil {
		tb.Fatal(err)
	}
	return r.Events
}

// refusal is an act that must be refused with exactly these marks.
type refusal struct {
	name string
	do   func(o *wardtest.Office) error
	want []string
}

// refuse tries each act on the same office: all are refused, and leave nothing.
func refuse(t *testing.T, o *wardtest.Office, all []refusal) {
	t.Helper()
	before := events(t, o)
	for _, r := range all {
		t.Run(r.name, func(t *testing.T) {
			if got := marks(r.do(o)); !slices.Equal(got, r.want) {
				t.Errorf("refused with %q, want %q", got, r.want)
			}
		})
	}
	if after := events(t, o); after != before {
		t.Errorf("refused acts left %d events behind", after-before)
	}
}

func receiving(edit func(*office.CaseInput)) func(*wardtest.Office) error {
	return func(o *wardtest.Office) error {
		in := wardtest.CaseInput(1)
		edit(&in)
		_, err := o.ReceiveCase(ctx, o.Clerk, in)
		return err
	}
}

var long = strings.Repeat("ặ", 10_000)

func TestReceiveCase_Refuses(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	o.MustReceive(t, 9, func(in *office.CaseInput) { in.OfficialCode = "H15.50.05.13-261008-0975" })
	moment := func(s string) func(*wardtest.Office) error {
		return receiving(func(in *office.CaseInput) { in.ReceivedAt = s })
	}
	refuse(t, o, []refusal{
		{"a day that does not exist", moment("2026-02-30T09:00"), []string{"receivedAt moment.invalid"}},
		{"an hour that does not exist", moment("2026-11-20T25:00"), []string{"receivedAt moment.invalid"}},
		{"29 February of a common year", moment("2027-02-29T09:00"), []string{"receivedAt moment.invalid"}},
		{"the year nought", moment("0000-01-01T00:00"), []string{"receivedAt moment.invalid"}},
		{"words", moment("hôm qua"), []string{"receivedAt moment.invalid"}},
		{"ten thousand letters", moment(long), []string{"receivedAt moment.invalid"}},
		{"two minutes in the future", moment("2026-11-20T09:02"), []string{"receivedAt intake.received_in_future"}},
		{"tomorrow", moment("2026-11-21T08:00"), []string{"receivedAt intake.received_in_future"}},
		{"the year 9999", moment("9999-12-31T23:59"), []string{"receivedAt intake.received_in_future"}},
		{"the day before the office existed", moment("2025-06-30T16:00"), []string{"receivedAt intake.received_too_early"}},
		{"another zone in which it is earlier", moment("2026-11-20T09:00:00+00:00"), []string{"receivedAt intake.received_in_future"}},

		{"no procedure", receiving(func(in *office.CaseInput) { in.ProcedureCode = "  " }), []string{"procedureCode intake.procedure"}},
		{"unknown procedure", receiving(func(in *office.CaseInput) { in.ProcedureCode = "9.999999" }), []string{"procedureCode intake.procedure_unknown"}},
		{"no name", receiving(func(in *office.CaseInput) { in.Applicant.Name = "" }), []string{"applicant.name intake.name"}},
		{"a name of spaces and control characters", receiving(func(in *office.CaseInput) { in.Applicant.Name = " \t\x00\u200b " }), []string{"applicant.name intake.name"}},
		{"a name too long", receiving(func(in *office.CaseInput) { in.Applicant.Name = long }), []string{"applicant.name intake.too_long"}},
		{"an address too long", receiving(func(in *office.CaseInput) { in.Applicant.Address = long }), []string{"applicant.address intake.too_long"}},
		{"a phone too long", receiving(func(in *office.CaseInput) { in.Applicant.Phone = long }), []string{"applicant.phone intake.too_long"}},
		{"a mail address too long", receiving(func(in *office.CaseInput) { in.Applicant.Email = long }), []string{"applicant.email intake.too_long"}},
		{"an identity number too long", receiving(func(in *office.CaseInput) { in.Applicant.PersonalID = strings.Repeat("1", 21) }), []string{"applicant.personalId intake.too_long"}},
		{"a subject too long", receiving(func(in *office.CaseInput) { in.Subject = long }), []string{"subject intake.too_long"}},
		{"a note too long", receiving(func(in *office.CaseInput) { in.Note = long }), []string{"note intake.too_long"}},
		{"a place too long", receiving(func(in *office.CaseInput) { in.ResultPlace = long }), []string{"resultPlace intake.too_long"}},
		{"a paper's name too long", receiving(func(in *office.CaseInput) { in.Papers = []ward.Paper{{Name: "a"}, {Name: long}} }), []string{"papers.1.name intake.too_long"}},
		{"too many papers", receiving(func(in *office.CaseInput) {
			in.Papers = slices.Repeat([]ward.Paper{{Name: "Giấy", Originals: 1}}, 101)
		}), []string{"papers intake.papers"}},
		{"papers less than none", receiving(func(in *office.CaseInput) { in.Papers = []ward.Paper{{Name: "a", Originals: -1}} }), []string{"papers.0.originals intake.paper_count"}},
		{"a thousand copies", receiving(func(in *office.CaseInput) { in.Papers = []ward.Paper{{Name: "a", Copies: 1000}} }), []string{"papers.0.copies intake.paper_count"}},
		{"sets less than none", receiving(func(in *office.CaseInput) { in.Sets = -1 }), []string{"sets intake.sets"}},
		{"a hundred sets", receiving(func(in *office.CaseInput) { in.Sets = 100 }), []string{"sets intake.sets"}},
		{"a fee less than nothing", receiving(func(in *office.CaseInput) { in.Fee = -1 }), []string{"fee intake.fee"}},
		{"a fee beyond belief", receiving(func(in *office.CaseInput) { in.Fee, in.FeePaid = 1_000_000_001, 1_000_000_001 }), []string{"fee intake.fee", "feePaid intake.fee"}},
		{"paid less than nothing", receiving(func(in *office.CaseInput) { in.FeePaid = -1 }), []string{"feePaid intake.fee"}},
		{"an unknown channel", receiving(func(in *office.CaseInput) { in.Channel = "PIGEON" }), []string{"channel intake.channel"}},
		{"an authoriser without a name", receiving(func(in *office.CaseInput) {
			in.Authorizer, in.Authorisation = &ward.Person{}, "Giấy ủy quyền"
		}), []string{"authorizer.name intake.authorizer_name"}},
		{"an authoriser without a paper", receiving(func(in *office.CaseInput) { in.Authorizer = &ward.Person{Name: "Bà Ủy"} }), []string{"authorisation intake.authorisation"}},
		{"an official code of another shape", receiving(func(in *office.CaseInput) { in.OfficialCode = "H15-0975" }), []string{"officialCode intake.official_code"}},
		{"an official code with letters behind", receiving(func(in *office.CaseInput) { in.OfficialCode = "H15.50-261008-0975x" }), []string{"officialCode intake.official_code"}},
		{"an official code that is taken", receiving(func(in *office.CaseInput) { in.OfficialCode = "h15.50.05.13-261008-0975" }), []string{"officialCode intake.official_code_taken"}},
		{"everything at once", func(o *wardtest.Office) error {
			_, err := o.ReceiveCase(ctx, o.Clerk, office.CaseInput{ReceivedAt: "x", Sets: -1, Fee: -1, Channel: "x", OfficialCode: "x"})
			return err
		}, []string{"applicant.name intake.name", "channel intake.channel", "fee intake.fee", "officialCode intake.official_code",
			"procedureCode intake.procedure", "receivedAt moment.invalid", "sets intake.sets"}},
	})
	if c := o.MustReceive(t, 1); c.Code != "A-261120-0002" {
		t.Errorf("refused cases used numbers up: %s", c.Code)
	}
}

// What looks odd in a name is kept as it is typed: emoji, quotes, markup; control
// characters become spaces, and every text is NFC.
func TestReceiveCase_KeepsText(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	for _, c := range []struct{ in, want string }{
		{"Nguyễn Văn A", "Nguyễn Văn A"},
		{"Nguye\u0302\u0303n Va\u0306n A", "Nguyễn Văn A"},
		{"  Trần\t\tThị\x00B\r\n", "Trần Thị B"},
		{"Lê 😀 Vui", "Lê 😀 Vui"},
		{"<b>Họ</b> & \"tên\" 'x' \\ ; DROP TABLE cases", "<b>Họ</b> & \"tên\" 'x' \\ ; DROP TABLE cases"},
		{"Zero\u200bWidth\ufeff", "ZeroWidth"},
		{"Hỏng \xff đây", "Hỏng \ufffd đây"},
		{"\u202eRTL", "RTL"},
		{strings.Repeat("ặ", 300), strings.Repeat("ặ", 300)},
	} {
		got := o.MustReceive(t, 1, func(in *office.CaseInput) {
			in.Applicant.Name, in.Note, in.Applicant.Address, in.Subject = c.in, c.in, c.in, c.in
		})
		file, err := o.Case(ctx, o.Clerk, got.ID)
		if err != nil {
			t.Fatal(err)
		}
		a := file.Case.Applicant
		if a.Name != c.want || a.Address != c.want || file.Case.Subject != c.want {
			t.Errorf("%q is kept as %q, %q, %q", c.in, a.Name, a.Address, file.Case.Subject)
		}
	}
	note := o.MustReceive(t, 1, func(in *office.CaseInput) { in.Note = " dòng 1 \r\n\r\n\r\n\x01dòng 2\n" }).Note
	if note != "dòng 1\n\ndòng 2" {
		t.Errorf("note %q", note)
	}
}

// The version of a procedure that is in force on the day of receipt counts, also
// for what was taken on paper before.
func TestReceiveCase_VersionOfTheDay(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	p, err := o.Procedures(ctx)
	if err != nil {
		t.Fatal(err)
	}
	v := p[slices.IndexFunc(p, func(p ward.Procedure) bool { return p.Code == "1.004873" })]
	v.ValidFrom, v.Limit.Amount, v.Name = "2026-11-10", 1, "Tên mới"
	other := v
	other.Code, other.ValidFrom, other.ValidTo = "9.000001", "2026-11-01", "2026-11-15"
	err = o.Store.Write(ctx, func(t *store.Tx) error {
		for _, p := range []ward.Procedure{v, other} {
			if _, err := t.Append(ward.Fact{Subject: "procedure/" + p.Code, Kind: ward.ProcedurePublished, Actor: "system", Body: p}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	o.Office = office.New(o.Store, o.Clock.Now) // reads the rules again
	on := func(day string) ward.Case {
		return o.MustReceive(t, 1, func(in *office.CaseInput) { in.ReceivedAt = day + "T08:30" })
	}
	before, after := on("2026-11-09"), on("2026-11-10")
	if before.Procedure.Name == "Tên mới" || before.Procedure.Limit.Amount != 3 || before.DueAt != "2026-11-12T17:00:00+07:00" ||
		before.Procedure.ValidTo != "2026-11-09" {
		t.Errorf("before: %+v, due %s", before.Procedure, before.DueAt)
	}
	if after.Procedure.Name != "Tên mới" || after.DueAt != "2026-11-11T17:00:00+07:00" {
		t.Errorf("after: %+v, due %s", after.Procedure, after.DueAt)
	}
	refuse(t, o, []refusal{
		{"no more in force", receiving(func(in *office.CaseInput) { in.ProcedureCode = other.Code }), []string{"procedureCode intake.procedure_not_in_force"}},
		{"not yet in force", receiving(func(in *office.CaseInput) { in.ProcedureCode, in.ReceivedAt = other.Code, "2026-10-30T09:00" }), []string{"procedureCode intake.procedure_not_in_force"}},
	})
	o.MustReceive(t, 2, func(in *office.CaseInput) { in.ProcedureCode, in.ReceivedAt = other.Code, "2026-11-15T10:00" })
}

func TestReceiveCase_OnThePaperOfThePast(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	for in, want := range map[string]ward.Moment{
		"":                          "2026-11-20T09:00:00+07:00",
		"2026-11-20T09:01":          "2026-11-20T09:01:00+07:00", // a clock may be a minute ahead
		"2025-07-01T08:00":          "2025-07-01T08:00:00+07:00",
		"2026-11-20T02:00:00+00:00": "2026-11-20T09:00:00+07:00",
		" 2026-11-19T16:59:59 ":     "2026-11-19T16:59:59+07:00",
		"2026-11-15T10:00:00+07:00": "2026-11-15T10:00:00+07:00", // a Sunday
	} {
		c := o.MustReceive(t, 1, func(form *office.CaseInput) { form.ReceivedAt = in })
		if c.ReceivedAt != want || c.DueAt <= c.ReceivedAt {
			t.Errorf("%q: received %s, due %s", in, c.ReceivedAt, c.DueAt)
		}
		if series := "A-" + string(want[2:4]+want[5:7]+want[8:10]); !strings.HasPrefix(c.Code, series) {
			t.Errorf("%q: number %s", in, c.Code)
		}
	}
}

func TestFinishAndTransfer_Refuse(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	open, done := o.MustReceive(t, 1), o.MustFinish(t, o.MustReceive(t, 2).ID)
	returned := o.MustHandOver(t, o.MustFinish(t, o.MustReceive(t, 3).ID))
	finish := func(id string, edit func(*office.FinishInput)) func(*wardtest.Office) error {
		return func(o *wardtest.Office) error {
			in := wardtest.FinishInput(id)
			if edit != nil {
				edit(&in)
			}
			_, err := o.FinishCase(ctx, o.Clerk, in)
			return err
		}
	}
	transfer := func(id, to, note string) func(*wardtest.Office) error {
		return func(o *wardtest.Office) error {
			_, err := o.TransferCase(ctx, o.Clerk, office.TransferInput{CaseID: id, To: to, Note: note})
			return err
		}
	}
	result := func(d ward.ResultDocument) func(*office.FinishInput) {
		return func(in *office.FinishInput) { in.Results = []ward.ResultDocument{d} }
	}
	refuse(t, o, []refusal{
		{"finish: unknown", finish("q1-7", nil), []string{"case.unknown"}},
		{"finish: no id", finish("", nil), []string{"case.unknown"}},
		{"finish: twice", finish(done.ID, nil), []string{"case.finished_already"}},
		{"finish: handed over", finish(returned.ID, nil), []string{"case.handed_over_already"}},
		{"finish: no result", finish(open.ID, func(in *office.FinishInput) { in.Results = nil }), []string{"results case.result_document"}},
		{"finish: empty result", finish(open.ID, result(ward.ResultDocument{Name: " \t", Count: 3})), []string{"results case.result_document"}},
		{"finish: impossible date", finish(open.ID, result(ward.ResultDocument{Name: "Giấy", Date: "2026-02-30"})), []string{"results.0.date date.invalid"}},
		{"finish: name too long", finish(open.ID, result(ward.ResultDocument{Name: long})), []string{"results.0.name intake.too_long"}},
		{"finish: note too long", finish(open.ID, func(in *office.FinishInput) { in.Note = long }), []string{"note intake.too_long"}},
		{"transfer: unknown", transfer("q1-7", "Địa chính", ""), []string{"case.unknown"}},
		{"transfer: to nobody", transfer(open.ID, " ", ""), []string{"to case.transfer_to"}},
		{"transfer: name too long", transfer(open.ID, long, ""), []string{"to intake.too_long"}},
		{"transfer: note too long", transfer(open.ID, "Địa chính", long), []string{"note intake.too_long"}},
		{"transfer: finished", transfer(done.ID, "Địa chính", ""), []string{"case.finished_already"}},
		{"transfer: handed over", transfer(returned.ID, "Địa chính", ""), []string{"case.handed_over_already"}},
	})
}

func TestHandOver_Refuses(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	open := o.MustReceive(t, 1)
	done := o.MustFinish(t, o.MustReceive(t, 2, func(in *office.CaseInput) { in.Fee, in.FeePaid = 20_000, 5_000 }).ID)
	returned := o.MustHandOver(t, o.MustFinish(t, o.MustReceive(t, 3).ID))
	hand := func(c ward.Case, edit func(*office.HandoverInput)) func(*wardtest.Office) error {
		return func(o *wardtest.Office) error {
			in := wardtest.HandoverInput(c)
			if edit != nil {
				edit(&in)
			}
			_, err := o.HandOver(ctx, o.Clerk, in)
			return err
		}
	}
	open.Results = done.Results // what the form would show
	refuse(t, o, []refusal{
		{"not finished", hand(open, nil), []string{"case.not_finished"}},
		{"a second time", hand(returned, nil), []string{"case.handed_over_already"}},
		{"unknown", hand(done, func(in *office.HandoverInput) { in.CaseID = "x" }), []string{"case.unknown"}},
		{"neither receipt nor identity", hand(done, func(in *office.HandoverInput) { in.ReceiptReturned = false }), []string{"identityShown handover.identity"}},
		{"proxy without a paper", hand(done, func(in *office.HandoverInput) { in.Proxy = true }), []string{"authorisation handover.authorisation"}},
		{"nobody", hand(done, func(in *office.HandoverInput) { in.Receiver = ward.Person{} }), []string{"receiver.name handover.receiver"}},
		{"no documents", hand(done, func(in *office.HandoverInput) { in.Documents = nil }), []string{"documents handover.documents"}},
		{"too little paid", hand(done, func(in *office.HandoverInput) { in.FeePaid = 14_999 }), []string{"feePaid handover.fee"}},
		{"too much paid", hand(done, func(in *office.HandoverInput) { in.FeePaid = 20_000 }), []string{"feePaid handover.fee"}},
		{"less than nothing paid", hand(done, func(in *office.HandoverInput) { in.FeePaid = -1 }), []string{"feePaid intake.fee"}},
		{"note too long", hand(done, func(in *office.HandoverInput) { in.Note = long }), []string{"note intake.too_long"}},
		{"everything at once", hand(done, func(in *office.HandoverInput) { *in = office.HandoverInput{CaseID: done.ID, Proxy: true} }),
			[]string{"authorisation handover.authorisation", "documents handover.documents", "identityShown handover.identity", "receiver.name handover.receiver"}},
	})
	_, err := o.HandOver(ctx, o.Clerk, wardtest.HandoverInput(returned))
	var e *ward.Error
	if !errors.As(err, &e) || e.Code != ward.CodeConflict || !slices.Equal(e.Args, []string{o.Clerk.Name, "2026-11-20T09:00:00+07:00"}) {
		t.Errorf("a second time: %v; want who and when", err)
	}
	if c := o.MustHandOver(t, done); c.FeePaid != 20_000 || c.Handover.FeePaid != 15_000 {
		t.Errorf("paid %d, of it %d now", c.FeePaid, c.Handover.FeePaid)
	}
}

// A fee that is not settled needs a word why.
func TestHandOver_FeeExplained(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	c := o.MustFinish(t, o.MustReceive(t, 2, func(in *office.CaseInput) { in.Fee = 20_000 }).ID)
	in := wardtest.HandoverInput(c)
	in.FeePaid, in.Note = 0, "Miễn: hộ nghèo, đã xuất trình giấy"
	c, err := o.HandOver(ctx, o.Clerk, in)
	if err != nil || c.FeePaid != 0 || c.Handover.Note != in.Note {
		t.Errorf("%+v, %v", c.Handover, err)
	}
}

func TestCorrectCase(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	taken := o.MustReceive(t, 9, func(in *office.CaseInput) { in.OfficialCode = "H15.50.05.13-261008-0975" })
	c := o.MustReceive(t, 1)
	correct := func(edit func(*office.CorrectInput)) func(*wardtest.Office) error {
		return func(o *wardtest.Office) error {
			in := wardtest.CorrectInput(c)
			edit(&in)
			_, err := o.CorrectCase(ctx, o.Clerk, in)
			return err
		}
	}
	refuse(t, o, []refusal{
		{"nothing changed", correct(func(*office.CorrectInput) {}), []string{"case.nothing_changed"}},
		{"only spaces changed", correct(func(in *office.CorrectInput) { in.Fields.Applicant.Name += "  " }), []string{"case.nothing_changed"}},
		{"no reason", correct(func(in *office.CorrectInput) { in.Reason, in.Fields.Note = " ", "x" }), []string{"reason case.reason"}},
		{"a reason too long", correct(func(in *office.CorrectInput) { in.Reason, in.Fields.Note = long, "x" }), []string{"reason intake.too_long"}},
		{"no name", correct(func(in *office.CorrectInput) { in.Fields.Applicant.Name = "" }), []string{"fields.applicant.name intake.name"}},
		{"a fee less than nothing", correct(func(in *office.CorrectInput) { in.Fields.Fee = -5 }), []string{"fields.fee intake.fee"}},
		{"an official code that is taken", correct(func(in *office.CorrectInput) { in.Fields.OfficialCode = taken.OfficialCode }), []string{"fields.officialCode intake.official_code_taken"}},
		{"unknown", correct(func(in *office.CorrectInput) { in.CaseID, in.Fields.Note = "x", "x" }), []string{"case.unknown"}},
	})
	in := wardtest.CorrectInput(c)
	in.Fields.Applicant.Name, in.Fields.Fee = "Nguyễn Thị Đúng", 8000
	in.Fields.ProcedureCode, in.Fields.ReceivedAt = "2.000815", "2026-11-01T08:00" // cannot be corrected
	fixed, err := o.CorrectCase(ctx, o.Clerk, in)
	if err != nil || fixed.Applicant.Name != "Nguyễn Thị Đúng" || fixed.Fee != 8000 || !fixed.Corrected ||
		fixed.Procedure.Code != c.Procedure.Code || fixed.ReceivedAt != c.ReceivedAt || fixed.DueAt != c.DueAt || fixed.Code != c.Code {
		t.Errorf("%+v, %v", fixed, err)
	}
	own := wardtest.CorrectInput(taken)
	own.Fields.Note = "giữ nguyên mã của mình"
	if _, err := o.CorrectCase(ctx, o.Clerk, own); err != nil {
		t.Errorf("a case keeps its own official code: %v", err)
	}
}
