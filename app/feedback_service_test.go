package app

import (
	"slices"
	"strings"
	"testing"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// The whole life of an opinion through the service of the screens: what can be done
// is told after each act, and the history reads in both languages.
func TestFeedbackService(t *testing.T) {
	h, admin := mustHouse(t)
	d := newDesk(h)
	if _, err := (&Session{d}).SignIn(Credentials{admin.Login, wardtest.Password}); err != nil {
		t.Fatal(err)
	}
	s := &Feedback{d}
	clerk, err := h.office.AddOfficer(t.Context(), admin, office.OfficerInput{Login: "lan", Name: "Trần Thị Lan", Role: ward.Clerk, Password: wardtest.Password})
	if err != nil {
		t.Fatal(err)
	}
	in := wardtest.FeedbackInput(1)
	in.Class, in.Channel, in.About = ward.ClassConduct, ward.FromLetter, []string{clerk.ID}
	f, err := s.Receive(in)
	must := func(act string, next func() (ward.Feedback, error)) {
		t.Helper()
		page, openErr := s.Open(f.ID)
		if openErr != nil || !slices.Contains(page.Can, act) {
			t.Errorf("before %s the page offers %v, %v", act, page.Can, openErr)
		}
		if f, err = next(); err != nil {
			t.Fatalf("%s: %v", act, err)
		}
	}
	id := f.ID
	must("classify", func() (ward.Feedback, error) {
		return s.Classify(office.ClassifyInput{ID: id, Kind: ward.KindPetition, Class: ward.ClassConduct, Note: "x"})
	})
	must("assign", func() (ward.Feedback, error) {
		return s.Assign(office.AssignInput{ID: id, To: admin.ID, Unit: "Văn phòng"})
	})
	must("askInfo", func() (ward.Feedback, error) { return s.AskInfo(office.FeedbackText{ID: id, Text: "Ngày nào?"}) })
	must("giveInfo", func() (ward.Feedback, error) { return s.GiveInfo(office.FeedbackText{ID: id, Text: "Thứ Hai"}) })
	must("draftAnswer", func() (ward.Feedback, error) {
		return s.DraftAnswer(office.DraftInput{ID: id, Outcome: ward.OutcomeAccepted, Text: "Đã nhắc"})
	})
	must("returnAnswer", func() (ward.Feedback, error) {
		return s.ReturnAnswer(office.FeedbackReason{ID: id, Reason: "rõ hơn"})
	})
	must("draftAnswer", func() (ward.Feedback, error) {
		return s.DraftAnswer(office.DraftInput{ID: id, Outcome: ward.OutcomeExplained, Text: "Đã nhắc nhở"})
	})
	must("approveAnswer", func() (ward.Feedback, error) { return s.ApproveAnswer(office.ApproveInput{ID: id}) })
	must("sendAnswer", func() (ward.Feedback, error) {
		return s.SendAnswer(office.SendInput{ID: id, Way: "công văn", Number: "12/UBND"})
	})
	if page, _ := s.Open(id); !strings.Contains(page.NotClosed, "kết luận") {
		t.Errorf("why it cannot be closed: %q", page.NotClosed)
	}
	must("find", func() (ward.Feedback, error) {
		return s.Find(office.FindingInput{ID: id, Verdict: ward.Partly, Reasons: "có người thấy"})
	})
	must("setMeasure", func() (ward.Feedback, error) {
		return s.SetMeasure(office.MeasureInput{ID: id, Kind: ward.MeasureApology, Text: "xin lỗi", Until: "2099-01-05"})
	})
	must("takeMeasure", func() (ward.Feedback, error) { return s.TakeMeasure(office.MeasureTakenInput{ID: id, N: 1}) })
	must("writePublic", func() (ward.Feedback, error) {
		return s.WritePublic(office.PublicInput{ID: id, Content: "Thái độ phục vụ", Outcome: "Đã xin lỗi"})
	})
	must("publish", func() (ward.Feedback, error) { return s.Publish(office.PublishInput{ID: id}) })
	must("attach", func() (ward.Feedback, error) {
		return s.Attach(office.AttachInput{ID: id, Name: "đơn.pdf", Base64: wardtest.PDF("đơn")})
	})
	if file, err := s.Attachment(id, f.Attachments[0].Hash); err != nil || file.Name != "đơn.pdf" || file.Base64 != wardtest.PDF("đơn") {
		t.Errorf("the file comes back as %+v, %v", file, err)
	}
	must("reopen", func() (ward.Feedback, error) { return s.Reopen(office.FeedbackReason{ID: id, Reason: "chưa đủ"}) })
	must("undo", func() (ward.Feedback, error) { return s.Undo(office.FeedbackUndo{ID: id, Event: f.LastMove.Event}) })
	must("close", func() (ward.Feedback, error) { return s.Close(office.FeedbackNote{ID: id, Note: "xong"}) })
	other, err := s.Receive(wardtest.FeedbackInput(2))
	if err != nil {
		t.Fatal(err)
	}
	must("group", func() (ward.Feedback, error) { return s.Group(office.GroupInput{ID: id, With: other.Code}) })
	must("ungroup", func() (ward.Feedback, error) { return s.Group(office.GroupInput{ID: id}) })
	for _, lang := range []string{words.Vietnamese, words.English} {
		if _, err := (&Session{d}).SetLanguage(lang); err != nil {
			t.Fatal(err)
		}
		page, err := s.Open(f.Code)
		if err != nil || len(page.History) != 21 {
			t.Fatalf("%d lines, %v", len(page.History), err)
		}
		told := slices.ContainsFunc(page.History, func(l HistoryLine) bool { return strings.HasSuffix(l.Sentence, " "+other.Code) })
		if !told {
			t.Error("the history does not say which opinion it was grouped with")
		}
		for _, line := range page.History {
			t.Log(line.Sentence)
			if line.Actor == "" || line.Sentence == "" || strings.ContainsAny(line.Sentence, "…{}[]") || strings.Contains(line.Sentence, "PARTLY") {
				t.Errorf("%s reads %q by %q", line.Kind, line.Sentence, line.Actor)
			}
		}
	}
	if _, err := (&Session{d}).SignIn(Credentials{clerk.Login, wardtest.Password}); err != nil {
		t.Fatal(err)
	}
	page, err := s.Open(f.Code)
	if err != nil || !page.Hidden || len(page.Can)+len(page.Papers) > 0 || page.Item.Sender != nil || len(page.History) != 21 {
		t.Errorf("who is named sees %+v, %v", page, err)
	}
	for _, line := range page.History {
		if line.Sentence == "" || strings.ContainsAny(line.Sentence, "…{}[]") || strings.Contains(line.Sentence, "Thứ Hai") || strings.Contains(line.Sentence, "đơn.pdf") {
			t.Errorf("who is named reads %q", line.Sentence)
		}
	}
	board, err := s.Board()
	if err != nil || board != (office.FeedbackBoard{}) {
		t.Errorf("on the board %+v, %v", board, err)
	}
}
