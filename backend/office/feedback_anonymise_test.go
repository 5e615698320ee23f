package office_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// planted are words that nobody else writes, one in each place where something of a
// sender can stand.
var planted = []string{"Quách Thị Xuyến", "quach thi xuyen", "0987654321", "123456789x", "079011112222", "xuyen@thu.vn", "Hẻm Bí Mật", "noidungbimat",
	"tieudebimat", "traloiquabimat", "ghichubimat", "hoithembimat", "choibietbimat", "duthaobimat", "tralaibimat", "cancubimat", "bienphapbimat",
	"ketquabimat", "moilaibimat", "ketthucbimat", "lydosuabimat", "congkhaicubimat", "tenfilebimat", "trongfilebimat", "nhapdobimat"}

// plant takes an item through everything in which words can be written.
func plant(t *testing.T, o *wardtest.Office, leader ward.Officer) ward.Feedback {
	t.Helper()
	f := o.MustOpinion(t, 1, func(in *office.FeedbackInput) {
		in.Class, in.Content, in.Subject, in.ReplyTo = ward.ClassConduct, "noidungbimat của tôi", "tieudebimat", "traloiquabimat"
		in.Sender = &ward.Person{Kind: ward.Individual, Name: "Quách Thị Xuyến", Phone: "0987654321", PersonalID: "079011112222", Email: "xuyen@thu.vn", Address: "Hẻm Bí Mật"}
	})
	must := func(got ward.Feedback, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		f = got
	}
	must(o.ClassifyFeedback(ctx, o.Clerk, office.ClassifyInput{ID: f.ID, Kind: f.Kind, Class: f.Class, Note: "ghichubimat"}))
	must(o.AssignFeedback(ctx, leader, office.AssignInput{ID: f.ID, To: o.Clerk.ID, Note: "ghichubimat"}))
	must(o.AskInfo(ctx, o.Clerk, office.FeedbackText{ID: f.ID, Text: "hoithembimat"}))
	must(o.GiveInfo(ctx, o.Clerk, office.FeedbackText{ID: f.ID, Text: "choibietbimat"}))
	must(o.DraftAnswer(ctx, o.Clerk, office.DraftInput{ID: f.ID, Outcome: ward.OutcomeAccepted, Text: "duthaobimat"}))
	must(o.ReturnAnswer(ctx, leader, office.FeedbackReason{ID: f.ID, Reason: "tralaibimat"}))
	must(o.DraftAnswer(ctx, o.Clerk, office.DraftInput{ID: f.ID, Outcome: ward.OutcomeAccepted, Text: "duthaobimat hai"}))
	must(o.ApproveAnswer(ctx, leader, office.ApproveInput{ID: f.ID}))
	must(o.SendAnswer(ctx, o.Clerk, office.SendInput{ID: f.ID, Way: "traloiquabimat"}))
	must(o.ReopenFeedback(ctx, o.Clerk, office.FeedbackReason{ID: f.ID, Reason: "moilaibimat"}))
	must(o.UndoFeedback(ctx, o.Clerk, office.FeedbackUndo{ID: f.ID, Event: f.LastMove.Event}))
	must(o.FindConduct(ctx, leader, office.FindingInput{ID: f.ID, Verdict: ward.Founded, Reasons: "cancubimat"}))
	must(o.SetMeasure(ctx, leader, office.MeasureInput{ID: f.ID, Kind: ward.MeasureApology, Text: "bienphapbimat", Until: "2026-12-01"}))
	must(o.TakeMeasure(ctx, leader, office.MeasureTakenInput{ID: f.ID, N: 1, Note: "ketquabimat"}))
	must(o.WritePublic(ctx, o.Clerk, office.PublicInput{ID: f.ID, Content: "congkhaicubimat", Outcome: "congkhaicubimat"}))
	must(o.WritePublic(ctx, o.Clerk, office.PublicInput{ID: f.ID, Content: "Thái độ phục vụ tại quầy", Outcome: "Đã xin lỗi công dân"}))
	must(o.PublishFeedback(ctx, leader, office.PublishInput{ID: f.ID}))
	must(o.AttachFile(ctx, o.Clerk, office.AttachInput{ID: f.ID, Name: "tenfilebimat.pdf", Base64: wardtest.PDF("trongfilebimat")}))
	in := wardtest.FeedbackInput(1)
	in.Class, in.Content, in.Sender = ward.ClassConduct, "noidungbimat sửa", f.Sender
	must(o.CorrectFeedback(ctx, o.Clerk, office.FeedbackCorrection{ID: f.ID, Reason: "lydosuabimat", Fields: in}))
	must(o.CloseFeedback(ctx, leader, office.FeedbackNote{ID: f.ID, Note: "ketthucbimat"}))
	if err := o.SaveDraft(ctx, o.Clerk, "reopen "+f.ID, "nhapdobimat"); err != nil {
		t.Fatal(err)
	}
	return f
}

// After anonymisation nothing of the sender is left in any file of the folder, the
// chain verifies, tables are what the journal says, and figures, public table and
// history stand as before.
func TestAnonymise_NothingLeftAndFiguresStay(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-02T09:00")
	leader := o.MustOfficer(t, "chi", "Vũ Thị Chi", ward.Leader)
	other := o.MustOpinion(t, 2)
	f := plant(t, o, leader)
	p := ward.Period{From: "2026-11-01", To: "2026-11-30"}
	figures, _ := o.FeedbackFigures(ctx, o.Admin, p)
	table, _ := o.PublicTable(ctx, o.Admin, p)
	if left := remnants(t, o.Dir); len(left) < len(planted)-3 { // exact and accent-free text, digits backwards
		t.Fatalf("only %v were planted", left)
	}
	o.Clock.Pass(24 * time.Hour)
	before := office.AnonymiseInput{Before: "2026-11-03", Preview: true}
	if codes, err := o.AnonymiseFeedback(ctx, o.Admin, before); err != nil || len(codes) != 1 || codes[0] != f.Code {
		t.Fatalf("preview: %v, %v", codes, err)
	}
	before.Preview = false
	if codes, err := o.AnonymiseFeedback(ctx, o.Admin, before); err != nil || len(codes) != 1 {
		t.Fatalf("%v, %v", codes, err)
	}
	if left := remnants(t, o.Dir); len(left) > 0 {
		t.Errorf("left in the folder: %v", left)
	}
	wardtest.MustCheck(t, o.Store)
	if again, _ := o.FeedbackFigures(ctx, o.Admin, p); !reflect.DeepEqual(again, figures) {
		t.Errorf("figures were %+v, now %+v", figures, again)
	}
	if again, _ := o.PublicTable(ctx, o.Admin, p); !reflect.DeepEqual(again, table) || len(table) != 1 {
		t.Errorf("public table was %+v, now %+v", table, again)
	}
	file, err := o.Feedback(ctx, o.Admin, f.Code)
	if err != nil || file.Item.Anonymised == "" || len(file.Item.Conflicts) > 0 || len(file.Events) < 18 {
		t.Errorf("now it is %+v, %v", file.Item, err)
	}
	for _, e := range file.Events {
		if _, _, err := e.Tell(); err != nil {
			t.Errorf("the history does not read: %v", err)
		}
	}
	if kept, err := o.Feedback(ctx, o.Admin, other.ID); err != nil || kept.Item.Sender == nil {
		t.Errorf("another item was touched: %+v, %v", kept.Item, err)
	}
	if _, err := o.ReopenFeedback(ctx, o.Clerk, office.FeedbackReason{ID: f.ID, Reason: "x"}); key(err) != "feedback.anonymised" {
		t.Errorf("it can still be reopened: %v", err)
	}
	if codes, err := o.AnonymiseFeedback(ctx, o.Admin, before); err != nil || len(codes) != 0 {
		t.Errorf("again: %v, %v", codes, err)
	}
}

// One item is forgotten on the day it ends, when it is named; no other, none that is
// open, none twice.
func TestAnonymise_OnlyOne(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-02T09:00")
	leader := o.MustOfficer(t, "chi", "Vũ Thị Chi", ward.Leader)
	other := o.MustAnswer(t, leader, o.MustOpinion(t, 2))
	f := plant(t, o, leader)
	open := o.MustOpinion(t, 3)
	for only, want := range map[string]string{open.Code: "feedback.still_open", "PA-A-26-0999": "feedback.unknown"} {
		if _, err := o.AnonymiseFeedback(ctx, o.Admin, office.AnonymiseInput{Only: only}); refused(err)["only"] != want {
			t.Errorf("%s: %v", only, err)
		}
	}
	if codes, err := o.AnonymiseFeedback(ctx, o.Admin, office.AnonymiseInput{Only: " " + f.Code, Preview: true}); err != nil || len(codes) != 1 || codes[0] != f.Code {
		t.Errorf("preview: %v, %v", codes, err)
	}
	if codes, err := o.AnonymiseFeedback(ctx, o.Admin, office.AnonymiseInput{Only: f.Code}); err != nil || len(codes) != 1 {
		t.Errorf("%v, %v", codes, err)
	}
	if left := remnants(t, o.Dir); len(left) > 0 {
		t.Errorf("left in the folder: %v", left)
	}
	if kept, err := o.Feedback(ctx, o.Admin, other.ID); err != nil || kept.Item.Sender == nil {
		t.Errorf("another item was touched: %+v, %v", kept.Item, err)
	}
	if _, err := o.AnonymiseFeedback(ctx, o.Admin, office.AnonymiseInput{Only: f.Code}); refused(err)["only"] != "feedback.anonymised" {
		t.Errorf("again: %v", err)
	}
	wardtest.MustCheck(t, o.Store)
}

// Five years are proposed; only the administrator is told, and may.
func TestFeedbackRetention(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-02T09:00")
	r, err := o.FeedbackRetention(o.Admin)
	if err != nil || r.Before != "2021-11-02" || r.Years != 5 || r.Note == "" {
		t.Errorf("%+v, %v", r, err)
	}
	if _, err := o.FeedbackRetention(o.Clerk); key(err) != "access.role" {
		t.Errorf("a clerk: %v", err)
	}
}

// remnants gives the planted words that stand in any file of a folder, as text or
// inside JSON.
func remnants(t *testing.T, dir string) (left []string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		for _, w := range planted {
			escaped, _ := json.Marshal(w)
			if bytes.Contains(content, []byte(w)) || bytes.Contains(content, bytes.Trim(escaped, `"`)) || strings.Contains(path, w) {
				left = append(left, filepath.Base(path)+": "+w)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return left
}

// A power cut between the redaction and the cleaning of the file is made up for at
// the next start.
func TestAnonymise_CleansAtTheNextStart(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-02T09:00")
	leader := o.MustOfficer(t, "chi", "Vũ Thị Chi", ward.Leader)
	f := plant(t, o, leader)
	err := o.Store.Write(ctx, func(tx *store.Tx) error { return tx.Anonymise(f, o.Admin) })
	if err != nil || len(remnants(t, o.Dir)) == 0 {
		t.Fatalf("nothing is left even before the cleaning: %v", err)
	}
	again, err := store.Open(ctx, o.Dir, o.Clock.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if left := remnants(t, o.Dir); len(left) > 0 {
		t.Errorf("left after the next start: %v", left)
	}
}
