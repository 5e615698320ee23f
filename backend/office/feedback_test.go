package office_test

import (
	"bytes"
	"encoding/base64"
	"encoding/csv"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// The terms are those of the acts: answer within 15 working days, sent on within 5,
// pressing from the second, public 2 after the answer; 24/11 is a paid holiday.
func TestReceiveFeedback(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:10")
	c := o.MustReceive(t, 1)
	leader := o.MustOfficer(t, "chi", "Vũ Thị Chi", ward.Leader)
	if err := o.SaveDraft(ctx, o.Clerk, office.FeedbackScreen, "{}"); err != nil {
		t.Fatal(err)
	}
	f := o.MustOpinion(t, 1, func(in *office.FeedbackInput) {
		in.Content, in.CaseID, in.About = "  Chờ  lâu\u00a0quá \r\n", c.Code, []string{o.Admin.ID, o.Admin.ID}
	})
	if f.Code != "PA-A-26-0001" || f.State != ward.FeedbackReceived || f.Content != "Chờ lâu quá" || f.Subject != f.Content || f.CaseID != c.ID || f.CaseCode != c.Code ||
		!reflect.DeepEqual(f.About, []ward.Named{{ID: o.Admin.ID, Name: o.Admin.Name}}) {
		t.Errorf("received as %+v", f)
	}
	for name, at := range map[string][2]ward.Moment{"answer": {f.DueAt, "2026-12-14T17:00:00+07:00"}, "forward": {f.ForwardBy, "2026-11-30T17:00:00+07:00"},
		"warn": {f.ForwardWarn, "2026-11-25T17:00:00+07:00"}} {
		if at[0] != at[1] {
			t.Errorf("%s by %s, want %s", name, at[0], at[1])
		}
	}
	if draft, _ := o.Draft(ctx, o.Clerk, office.FeedbackScreen); draft != "" {
		t.Error("the draft is still there")
	}
	if done := o.MustAnswer(t, leader, o.MustOpinion(t, 2)); done.PublishBy != "2026-11-25T17:00:00+07:00" {
		t.Errorf("public by %s", done.PublishBy)
	}
}

func TestReceiveFeedback_Refuses(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	for name, c := range map[string]struct {
		edit       func(*office.FeedbackInput)
		field, key string
	}{
		"no kind":       {func(in *office.FeedbackInput) { in.Kind = "" }, "kind", "feedback.kind"},
		"no class":      {func(in *office.FeedbackInput) { in.Class = "X" }, "class", "feedback.class"},
		"no channel":    {func(in *office.FeedbackInput) { in.Channel = "FAX" }, "channel", "feedback.channel"},
		"no content":    {func(in *office.FeedbackInput) { in.Content = " \n " }, "content", "feedback.content"},
		"long content":  {func(in *office.FeedbackInput) { in.Content = strings.Repeat("a", 20001) }, "content", "intake.too_long"},
		"no name":       {func(in *office.FeedbackInput) { in.Sender.Name = " " }, "sender.name", "feedback.sender"},
		"no way back":   {func(in *office.FeedbackInput) { in.Sender = &ward.Person{Name: "An"} }, "sender.phone", "feedback.sender_reach"},
		"no number":     {func(in *office.FeedbackInput) { in.Sender.Phone = "gọi tổ trưởng" }, "sender.phone", "intake.phone"},
		"anonymous":     {func(in *office.FeedbackInput) { in.Sender = nil }, "kind", "feedback.anonymous"},
		"future":        {func(in *office.FeedbackInput) { in.ReceivedAt = "2026-11-21T09:00" }, "receivedAt", "intake.received_in_future"},
		"happens later": {func(in *office.FeedbackInput) { in.HappenedOn = "2026-11-21" }, "happenedOn", "feedback.happened_in_future"},
		"no such day":   {func(in *office.FeedbackInput) { in.HappenedOn = "2026-11-31" }, "happenedOn", "date.invalid"},
		"no such case":  {func(in *office.FeedbackInput) { in.CaseID = "A-000000-0001" }, "caseId", "case.unknown"},
		"no such man":   {func(in *office.FeedbackInput) { in.About = []string{o.Clerk.ID, "x"} }, "about.1", "feedback.officer"},
	} {
		in := wardtest.FeedbackInput(1)
		c.edit(&in)
		_, err := o.ReceiveFeedback(ctx, o.Clerk, in)
		var e *ward.Error
		if !errors.As(err, &e) || e.Field != c.field || e.Key != c.key {
			t.Errorf("%s: %v", name, err)
		}
	}
	if list, err := o.FeedbackList(ctx, o.Clerk, ward.FeedbackFilter{}); err != nil || list.Total != 0 {
		t.Errorf("left behind: %+v, %v", list, err)
	}
	if f := o.MustOpinion(t, 1); f.Code != "PA-A-26-0001" {
		t.Errorf("the refused ones used numbers up: %s", f.Code)
	}
}

// Who is named sees that something is said of them, not by whom; may do nothing
// with it; and may not be given it. Others may not see what names somebody else.
func TestFeedback_Named(t *testing.T) {
	h := mustHear(t)
	f := h.MustOpinion(t, 1, func(in *office.FeedbackInput) { in.Class, in.About = ward.ClassConduct, []string{h.named.ID} })
	f = h.MustAttach(t, f, "don.pdf", "x")
	file, err := h.Feedback(ctx, h.named, f.ID)
	if err != nil || !file.Hidden || file.Item.Sender != nil || len(file.Item.Attachments) > 0 || len(file.Visits) > 0 || len(office.FeedbackActs(h.named, file.Item, h.Now())) > 0 {
		t.Errorf("who is named sees %+v, %v", file, err)
	}
	if _, _, err := h.Attachment(ctx, h.named, f.ID, f.Attachments[0].Hash); key(err) != "feedback.named" {
		t.Errorf("who is named opens the file: %v", err)
	}
	list, err := h.FeedbackList(ctx, h.named, ward.FeedbackFilter{Officer: h.named.ID})
	if err != nil || list.Total != 1 || list.Rows[0].Sender != "" || list.Rows[0].Anonymous {
		t.Errorf("their list is %+v, %v", list, err)
	}
	if _, err := h.FeedbackList(ctx, h.Clerk, ward.FeedbackFilter{Officer: h.named.ID}); key(err) != "feedback.not_yours" {
		t.Errorf("another clerk: %v", err)
	}
	if list, err := h.FeedbackList(ctx, h.leader, ward.FeedbackFilter{Officer: h.named.ID}); err != nil || list.Total != 1 || list.Rows[0].Sender == "" {
		t.Errorf("the leader sees %+v, %v", list, err)
	}
	_, err = h.AssignFeedback(ctx, h.leader, office.AssignInput{ID: f.ID, To: h.named.ID})
	wantKey(t, err, "feedback.about_them")
	_, err = h.ClassifyFeedback(ctx, h.named, office.ClassifyInput{ID: f.ID, Kind: f.Kind, Class: f.Class})
	wantKey(t, err, "feedback.named")
}

// What is certainly personal cannot be made public; what looks like it has to be
// accepted word by word.
func TestPublishFeedback_PersonalData(t *testing.T) {
	h := mustHear(t)
	f := h.MustOpinion(t, 1)
	for _, c := range []struct {
		content, outcome string
		accepted         []string
		field, key       string
	}{
		{"Bà Trần Thị Mẫu 1 báo ghế hỏng", "Đã sửa", nil, "content", "feedback.personal"},
		{"Ghế hỏng", "Đã gọi 0911 000 001", nil, "outcome", "feedback.personal"},
		{"Ghế hỏng, chị Mai nói to", "Đã sửa", nil, "content", "feedback.personal"},
		{"Ghế hỏng ở tổ dân phố 5", "Đã sửa", nil, "content", "feedback.personal_doubt"},
		{"Ghế hỏng ở tổ dân phố 5", "Đã sửa", []string{"tổ dân phố 5"}, "", ""},
		{"Nhà để xe không có mái che", "Đã lắp", nil, "", ""},
	} {
		if _, err := h.WritePublic(ctx, h.Clerk, office.PublicInput{ID: f.ID, Content: c.content, Outcome: c.outcome}); err != nil {
			t.Fatal(err)
		}
		_, err := h.PublishFeedback(ctx, h.leader, office.PublishInput{ID: f.ID, Accepted: c.accepted})
		var e *ward.Error
		if errors.As(err, &e); (err == nil) != (c.key == "") || e != nil && (e.Field != c.field || e.Key != c.key) {
			t.Errorf("%s / %s: %v", c.content, c.outcome, err)
		}
	}
	marks, err := h.PublicMarks(ctx, h.Clerk, office.MarksInput{ID: f.ID, Content: "Gọi 0911 000 001", Outcome: "Đã sửa"})
	if err != nil || len(marks.Content) != 1 || !marks.Content[0].Certain || marks.Outcome == nil || len(marks.Outcome) != 0 {
		t.Errorf("%+v, %v", marks, err)
	}
}

// Duplicates are grouped under the first of them and taken out again without loss.
func TestGroupFeedback(t *testing.T) {
	h := mustHear(t)
	a, b, c := h.MustOpinion(t, 1), h.MustOpinion(t, 2), h.MustOpinion(t, 3)
	group := func(f ward.Feedback, with string) (ward.Feedback, error) {
		return h.GroupFeedback(ctx, h.Clerk, office.GroupInput{ID: f.ID, With: with})
	}
	if got, err := group(b, a.Code); err != nil || got.Group != a.ID {
		t.Fatalf("%+v, %v", got, err)
	}
	if got, err := group(c, b.Code); err != nil || got.Group != a.ID {
		t.Errorf("joined under the second it is in %q, %v", got.Group, err)
	}
	file, err := h.Feedback(ctx, h.Clerk, c.ID)
	if err != nil || len(file.Alike) != 2 {
		t.Errorf("alike %+v, %v", file.Alike, err)
	}
	for name, err := range map[string]error{"feedback.group_self": second(group(a, a.ID)), "feedback.group_head": second(group(a, h.MustOpinion(t, 4).ID)),
		"feedback.grouped_already": second(group(b, c.ID)), "feedback.unknown": second(group(a, "PA-A-26-0999")), "feedback.not_grouped": second(group(a, ""))} {
		if key(err) != name {
			t.Errorf("%s: %v", name, err)
		}
	}
	got, err := group(b, "")
	if err != nil || got.Group != "" || got.Content != b.Content || !reflect.DeepEqual(got.Sender, b.Sender) {
		t.Errorf("taken out it is %+v, %v", got, err)
	}
	if list, err := h.FeedbackList(ctx, h.Clerk, ward.FeedbackFilter{Group: a.ID}); err != nil || list.Total != 2 {
		t.Errorf("the group has %d, %v", list.Total, err)
	}
}

func second[T any](_ T, err error) error { return err }

// Opinions are found by words with and without accents, sender, both ends of
// numbers, in combination with the other filters.
func TestFeedbackList_Finds(t *testing.T) {
	h := mustHear(t)
	f := h.MustOpinion(t, 7)
	h.MustOpinion(t, 8, func(in *office.FeedbackInput) { in.Content, in.Class = "Gây phiền hà", ward.ClassConduct })
	for text, want := range map[string]int{"ghế chờ": 1, "GHE CHO": 1, "ghê chờ": 1, "mẫu 7": 1, "0911000007": 1, "000007": 1, "PA-A-26-0001": 1, "0001": 1, "trần thị": 2, "không có": 0, "'\"*": 0} {
		list, err := h.FeedbackList(ctx, h.Clerk, ward.FeedbackFilter{Text: text})
		if err != nil || list.Total != want || want == 1 && list.Rows[0].ID != f.ID {
			t.Errorf("%q finds %d, %v", text, list.Total, err)
		}
	}
	if list, err := h.FeedbackList(ctx, h.Clerk, ward.FeedbackFilter{Text: "trần", Class: ward.ClassConduct, Channel: ward.FromPhone, From: "2026-11-02", To: "2026-11-02"}); err != nil || list.Total != 1 {
		t.Errorf("%+v, %v", list, err)
	}
	if list, err := h.FeedbackList(ctx, h.Clerk, ward.FeedbackFilter{Limit: 1, Offset: 1}); err != nil || list.Total != 2 || len(list.Rows) != 1 || list.Rows[0].ID != f.ID {
		t.Errorf("%+v, %v", list, err)
	}
}

// Undo is for the officer who moved, for a quarter of an hour, and for the last move.
func TestUndoFeedback(t *testing.T) {
	h := mustHear(t)
	f := h.MustOpinion(t, 1)
	f, err := onItem["assign"](h, h.leader, f, office.Seen{})
	if err != nil {
		t.Fatal(err)
	}
	undo := office.FeedbackUndo{ID: f.ID, Event: f.LastMove.Event}
	_, err = h.UndoFeedback(ctx, h.Clerk, undo)
	wantKey(t, err, "undo.other")
	h.Clock.Pass(15*time.Minute + time.Second)
	_, err = h.UndoFeedback(ctx, h.leader, undo)
	wantKey(t, err, "undo.too_late")
	if f, err = onItem["draftAnswer"](h, h.Clerk, f, office.Seen{}); err != nil {
		t.Fatal(err)
	}
	_, err = h.UndoFeedback(ctx, h.leader, undo)
	wantKey(t, err, "undo.moved_on")
	undo.Event = f.LastMove.Event
	if f, err = h.UndoFeedback(ctx, h.Clerk, undo); err != nil || f.State != ward.FeedbackAssigned || f.Draft != nil {
		t.Errorf("%+v, %v", f, err)
	}
	_, err = h.UndoFeedback(ctx, h.Clerk, undo)
	wantKey(t, err, "undo.moved_on")
}

func TestAttachFile_Refuses(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	f := o.MustAttach(t, o.MustOpinion(t, 1), "a.pdf", "một")
	for want, in := range map[string]string{"feedback.file_type": base64.StdEncoding.EncodeToString([]byte("MZ\x90 chương trình")), "feedback.file_empty": "",
		"feedback.file_twice": wardtest.PDF("một"), "feedback.file_large": strings.Repeat("A", 14<<20)} {
		_, err := o.AttachFile(ctx, o.Clerk, office.AttachInput{ID: f.ID, Name: "b.pdf", Type: "application/pdf", Base64: in})
		if key(err) != want {
			t.Errorf("%s: %v", want, err)
		}
	}
	if now := mustItem(t, o, f.ID); len(now.Attachments) != 1 {
		t.Errorf("attached are %+v", now.Attachments)
	}
}

// Of a khiếu nại or tố cáo nothing is kept but that somebody was told where it goes.
func TestGuide(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	if err := o.Guide(ctx, o.Clerk, office.GuideInput{What: ward.Denunciation, Channel: ward.FromPhone}); err != nil {
		t.Fatal(err)
	}
	wantKey(t, o.Guide(ctx, o.Clerk, office.GuideInput{What: "RUMOUR", Channel: ward.FromPhone}), "feedback.guide_what")
	got, err := o.FeedbackFigures(ctx, o.Clerk, ward.Period{From: "2026-11-01", To: "2026-11-30"})
	if err != nil || got.Guided != 1 || got.Total != (ward.FeedbackCount{}) {
		t.Errorf("%+v, %v", got, err)
	}
}

// Programs read the first columns by place; nothing tells who sent an item.
func TestExportFeedback(t *testing.T) {
	h := mustHear(t)
	h.MustAnswer(t, h.leader, h.MustOpinion(t, 1))
	h.MustOpinion(t, 2, func(in *office.FeedbackInput) { in.Kind, in.Sender = ward.KindSuggestion, nil })
	var b bytes.Buffer
	if err := h.ExportFeedback(ctx, h.Clerk, ward.FeedbackFilter{From: "2026-11-01"}, &b, "csv"); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(b.String(), "Mẫu 1") || strings.Contains(b.String(), "0911") || strings.Contains(b.String(), "ghế") {
		t.Errorf("it tells who: %s", b.String())
	}
	lines, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(b.String(), "\ufeff"))).ReadAll()
	if err != nil || len(lines) != 3 || !slices.Equal(lines[0][:8], []string{"code", "kind", "class", "channel", "state", "receivedAt", "dueAt", "closedAt"}) ||
		!slices.Equal(lines[1][:5], []string{"PA-A-26-0001", "REPORT", "FACILITIES", "PHONE", "ANSWERED"}) || lines[2][0] != "PA-A-26-0002" {
		t.Errorf("%v, %v", lines, err)
	}
}

// From the export alone it can be told in which month an item was sent on.
func TestExportFeedback_TellsWhenItWasSentOn(t *testing.T) {
	h := mustHear(t)
	f, err := h.ForwardFeedback(ctx, h.Clerk, office.ForwardInput{ID: h.MustOpinion(t, 1).ID, To: "Công an phường Mẫu", Reason: "không thuộc thẩm quyền"})
	if err != nil {
		t.Fatal(err)
	}
	h.MustOpinion(t, 2)
	var b bytes.Buffer
	if err := h.ExportFeedback(ctx, h.Clerk, ward.FeedbackFilter{From: "2026-11-01"}, &b, "csv"); err != nil {
		t.Fatal(err)
	}
	lines, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(b.String(), "\ufeff"))).ReadAll()
	if err != nil || len(lines) != 3 {
		t.Fatalf("%v, %v", lines, err)
	}
	at := slices.Index(lines[0], "forwardedAt")
	if at < 0 || lines[1][at] != string(f.Forwarded.At) || lines[2][at] != "" {
		t.Errorf("%v", lines)
	}
}

// Whom an item names cannot find out who sent it by searching for a name or a
// number, nor by having a text looked through; others find it by all of that.
func TestFeedbackList_NamedOfficerFindsNoSender(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:10")
	named := o.MustOfficer(t, "nam", "Đỗ Văn Nam", ward.Clerk)
	c := o.MustReceive(t, 1)
	f := o.MustOpinion(t, 1, func(in *office.FeedbackInput) {
		in.Content, in.CaseID, in.About = "Chờ lâu quá", c.Code, []string{named.ID}
		in.Sender = &ward.Person{Kind: ward.Individual, Name: "Quách Thị Kín", Phone: "0912345678", PersonalID: "079099000123"}
	})
	for text, secret := range map[string]bool{"Quách Thị Kín": true, "quach": true, "0912345678": true, "5678": true, "079099000123": true,
		c.Code: true, f.Code: false, "chờ lâu": true} {
		for _, who := range []ward.Officer{named, o.Clerk} {
			list, err := o.FeedbackList(ctx, who, ward.FeedbackFilter{Text: text})
			if err != nil {
				t.Fatal(err)
			}
			if want := who.ID != named.ID || !secret; (list.Total == 1) != want {
				t.Errorf("%s looks for %q: %d found, want found: %v", who.Name, text, list.Total, want)
			}
			var b bytes.Buffer
			if err := o.ExportFeedback(ctx, who, ward.FeedbackFilter{Text: text}, &b, "csv"); err != nil {
				t.Fatal(err)
			}
			if strings.Contains(b.String(), f.Code) != (who.ID != named.ID || !secret) {
				t.Errorf("%s exports by %q: %s", who.Name, text, b.String())
			}
		}
	}
	_, err := o.PublicMarks(ctx, named, office.MarksInput{ID: f.ID, Content: "Quách Thị Kín"})
	if refused(err)[""] != "feedback.named" {
		t.Errorf("looked through a text: %v", err)
	}
}

// Only who set a measure may drop it; what was found a fault is not closed with
// nothing done, and not by giving the item another class.
func TestTakeMeasure_OnlyTheLeaderDrops(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:10")
	leader := o.MustOfficer(t, "chi", "Vũ Thị Chi", ward.Leader)
	f := o.MustOpinion(t, 1, func(in *office.FeedbackInput) { in.Class = ward.ClassConduct })
	must := func(got ward.Feedback, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		f = got
	}
	must(o.AssignFeedback(ctx, leader, office.AssignInput{ID: f.ID, To: o.Clerk.ID}))
	must(o.FindConduct(ctx, leader, office.FindingInput{ID: f.ID, Verdict: ward.Founded, Reasons: "đúng"}))
	must(o.SetMeasure(ctx, leader, office.MeasureInput{ID: f.ID, Kind: ward.MeasureApology, Text: "xin lỗi", Until: "2026-12-01"}))
	must(o.ClassifyFeedback(ctx, leader, office.ClassifyInput{ID: f.ID, Kind: f.Kind, Class: ward.ClassOther}))
	must(o.DraftAnswer(ctx, o.Clerk, office.DraftInput{ID: f.ID, Outcome: ward.OutcomeAccepted, Text: "Đã xử lý"}))
	must(o.ApproveAnswer(ctx, leader, office.ApproveInput{ID: f.ID}))
	must(o.SendAnswer(ctx, o.Clerk, office.SendInput{ID: f.ID, Way: "điện thoại"}))
	drop := office.MeasureTakenInput{ID: f.ID, N: 1, Dropped: true, Note: "thôi"}
	if _, err := o.TakeMeasure(ctx, o.Clerk, drop); refused(err)["dropped"] != "feedback.dropped_leader" {
		t.Errorf("a clerk drops a measure: %v", err)
	}
	if _, err := o.CloseFeedback(ctx, o.Clerk, office.FeedbackNote{ID: f.ID}); key(err) != "feedback.measure_open" {
		t.Errorf("closed with a measure open: %v", err)
	}
	must(o.TakeMeasure(ctx, leader, drop))
	if _, err := o.CloseFeedback(ctx, leader, office.FeedbackNote{ID: f.ID}); key(err) != "feedback.no_measure" {
		t.Errorf("closed with nothing done: %v", err)
	}
	must(o.SetMeasure(ctx, leader, office.MeasureInput{ID: f.ID, Kind: ward.MeasureReminder, Text: "nhắc nhở", Until: "2026-12-01"}))
	must(o.TakeMeasure(ctx, o.Clerk, office.MeasureTakenInput{ID: f.ID, N: 2}))
	must(o.CloseFeedback(ctx, o.Clerk, office.FeedbackNote{ID: f.ID}))
}
