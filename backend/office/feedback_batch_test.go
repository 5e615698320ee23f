package office_test

import (
	"bytes"
	"fmt"
	"slices"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// mustBatch does a batch and gives what was refused, by item, "" for what was done.
func (h hearing) mustBatch(t *testing.T, who ward.Officer, in office.FeedbackBatchInput) ([]office.FeedbackLine, []string) {
	t.Helper()
	lines, err := h.FeedbackBatch(ctx, who, in)
	if err != nil {
		t.Fatalf("%s: %v", in.Act, err)
	}
	return lines, refusals(lines)
}

func refusals(lines []office.FeedbackLine) (keys []string) {
	for _, l := range lines {
		key := ""
		if l.Refusal != nil {
			key = l.Refusal.Key
		}
		keys = append(keys, key)
	}
	return keys
}

// answered is an item that was answered, with a public text nobody approved yet.
func (h hearing) answered(t *testing.T, n int, text string) ward.Feedback {
	t.Helper()
	f := h.MustAnswer(t, h.leader, h.MustOpinion(t, n))
	if text == "" {
		return f
	}
	f, err := h.WritePublic(ctx, h.Clerk, office.PublicInput{ID: f.ID, Content: text, Outcome: "Đã sửa"})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func ids(items ...ward.Feedback) (out []string) {
	for _, f := range items {
		out = append(out, f.ID)
	}
	return out
}

// Of many public texts those are approved in which nothing looks personal; then those
// are closed that are answered and public. Both are taken back as a whole.
func TestFeedbackBatch_PublishesAndCloses(t *testing.T) {
	h := mustHear(t)
	good, doubtful := h.answered(t, 1, "Ghế chờ bị hỏng"), h.answered(t, 2, "Ghế chờ hỏng ở tổ dân phố 5")
	certain, none := h.answered(t, 3, "Bà Trần Thị Mẫu 3 báo ghế hỏng"), h.answered(t, 4, "")
	open, err := h.WritePublic(ctx, h.Clerk, office.PublicInput{ID: h.MustOpinion(t, 5).ID, Content: "Quạt hỏng", Outcome: "Đang sửa"})
	if err != nil {
		t.Fatal(err)
	}
	all := ids(good, doubtful, certain, none, open)
	in := office.FeedbackBatchInput{Act: "publish", IDs: all, Preview: true}
	want := []string{"", "feedback.personal_doubt", "feedback.personal", "feedback.no_public_text", "feedback.not_answered"}
	if _, got := h.mustBatch(t, h.leader, in); !slices.Equal(got, want) {
		t.Errorf("the preview refuses %v, want %v", got, want)
	}
	if f := mustItem(t, h.Office, good.ID); f.Published != nil {
		t.Error("a preview has published")
	}
	_, err = h.FeedbackBatch(ctx, h.Clerk, in)
	wantKey(t, err, "access.role")
	in.Preview = false
	lines, got := h.mustBatch(t, h.leader, in)
	if !slices.Equal(got, want) || lines[0].After.Published == nil || lines[1].After.Published != nil {
		t.Errorf("refused %v", got)
	}
	if _, got := h.mustBatch(t, h.leader, in); got[0] != "feedback.published_already" {
		t.Errorf("again: %v", got)
	}
	undo := func(who ward.Officer, lines []office.FeedbackLine, want string) {
		t.Helper()
		got, err := h.UndoFeedbackBatch(ctx, who, map[string]string{lines[0].ID: lines[0].Event})
		if err != nil || refusals(got)[0] != want {
			t.Errorf("undo by %s: %v, %v, want %q", who.Name, refusals(got), err, want)
		}
	}
	undo(h.Clerk, lines, "undo.other")
	undo(h.leader, lines, "")
	if f := mustItem(t, h.Office, good.ID); f.Published != nil {
		t.Error("taken back it is public")
	}
	lines, _ = h.mustBatch(t, h.leader, in)
	end := office.FeedbackBatchInput{Act: "close", IDs: all, Note: "xong"}
	ended, got := h.mustBatch(t, h.Clerk, end)
	if want := []string{"", "feedback.not_public", "feedback.not_public", "feedback.not_public", "feedback.not_answered"}; !slices.Equal(got, want) {
		t.Errorf("closing refuses %v, want %v", got, want)
	}
	undo(h.leader, lines, "undo.moved_on")
	undo(h.Clerk, ended, "")
	if f := mustItem(t, h.Office, good.ID); f.State != ward.FeedbackAnswered || f.Published == nil {
		t.Errorf("taken back it stands at %s, published %v", f.State, f.Published)
	}
}

// Nothing about conduct that has no finding is sent on, answered, shown or ended with
// the others, nor by whom it names; nor does an act that is not its turn.
func TestFeedbackBatch_LeavesConductAlone(t *testing.T) {
	h := mustHear(t)
	conduct := func(n int) ward.Feedback {
		return h.MustOpinion(t, n, func(in *office.FeedbackInput) { in.Class, in.About = ward.ClassConduct, []string{h.named.ID} })
	}
	fresh, other := conduct(1), h.MustOpinion(t, 2)
	answered := h.MustAnswer(t, h.leader, conduct(3))
	for _, in := range []office.FeedbackBatchInput{{Act: "forward", To: "Sở Nội vụ", Reason: "x"}, {Act: "sendAnswer", Way: "thư"}, {Act: "publish"}, {Act: "close"}, {Act: "replies"}} {
		in.IDs, in.Preview = ids(fresh, answered), true
		who := h.Admin // may do everything
		if _, got := h.mustBatch(t, who, in); !slices.Equal(got, []string{"feedback.conduct_alone", "feedback.conduct_alone"}) {
			t.Errorf("%s: %v", in.Act, got)
		}
		if in.Act == "publish" {
			continue // no clerk's
		}
		if lines, got := h.mustBatch(t, h.named, in); got[0] != "feedback.named" || lines[0].After.Sender != nil || lines[0].Before.Content != "" {
			t.Errorf("%s by whom it names: %v, %+v", in.Act, got, lines[0].Before)
		}
	}
	if _, err := h.FindConduct(ctx, h.leader, office.FindingInput{ID: answered.ID, Verdict: ward.Founded, Reasons: "đúng"}); err != nil {
		t.Fatal(err)
	}
	if _, got := h.mustBatch(t, h.Clerk, office.FeedbackBatchInput{Act: "close", IDs: ids(answered)}); got[0] != "feedback.no_measure" {
		t.Errorf("closed without a measure: %v", got)
	}
	// It may be given to somebody with the others, and what cannot be true now is
	// refused without keeping the others from it.
	in := office.FeedbackBatchInput{Act: "assign", IDs: ids(fresh, answered, other), To: h.Clerk.ID}
	lines, got := h.mustBatch(t, h.leader, in)
	if !slices.Equal(got, []string{"", "feedback.not_now", ""}) || lines[2].After.Assigned == nil || len(mustItem(t, h.Office, answered.ID).Conflicts) > 0 {
		t.Errorf("assigned: %v", got)
	}
	in.To = h.named.ID
	if _, got := h.mustBatch(t, h.leader, in); got[0] != "feedback.about_them" || got[2] != "" {
		t.Errorf("given to whom it names: %v", got)
	}
}

// Several go to one office with their slips in one file; several letters are sent the
// same way, each with its number, and printed in one file.
func TestFeedbackBatch_ForwardsAndAnswers(t *testing.T) {
	h := mustHear(t)
	a, b := h.MustOpinion(t, 1), h.MustOpinion(t, 2)
	named := h.MustOpinion(t, 3, func(in *office.FeedbackInput) { in.About = []string{h.named.ID} })
	_, got := h.mustBatch(t, h.Clerk, office.FeedbackBatchInput{Act: "forward", IDs: ids(a, b, a), To: "Công an phường", Reason: "trật tự công cộng", Number: "12"})
	if !slices.Equal(got, []string{"", ""}) {
		t.Fatalf("%v", got)
	}
	sheet, err := h.FeedbackSlips(ctx, h.Clerk, office.FeedbackForwardKind, ids(a, b))
	if err != nil || !bytes.HasPrefix(sheet.PDF, []byte("%PDF")) || leaves(sheet.PDF) != 4 || !slices.Equal(sheet.CaseIDs, ids(a, b)) {
		t.Errorf("slips: %d pages, %v", leaves(sheet.PDF), err)
	}
	_, err = h.FeedbackSlips(ctx, h.named, office.FeedbackForwardKind, ids(a, named))
	wantKey(t, err, "feedback.named")
	_, err = h.FeedbackSlips(ctx, h.Clerk, office.FeedbackReceiptKind, ids(a))
	wantKey(t, err, "paper.unknown")

	c, d, e := h.MustOpinion(t, 4), h.MustOpinion(t, 5), h.MustOpinion(t, 6)
	for _, f := range []*ward.Feedback{&c, &d} {
		for _, name := range []string{"assign", "draftAnswer", "approveAnswer"} {
			if *f, err = onItem[name](h, h.Admin, *f, office.Seen{}); err != nil {
				t.Fatal(err)
			}
		}
	}
	if _, got := h.mustBatch(t, h.Clerk, office.FeedbackBatchInput{Act: "replies", IDs: ids(c, d, e)}); !slices.Equal(got, []string{"", "", "feedback.no_draft"}) {
		t.Errorf("letters: %v", got)
	}
	in := office.FeedbackBatchInput{Act: "sendAnswer", IDs: ids(c, d, e), Way: "thư", Numbers: map[string]string{c.ID: " 45 "}}
	lines, got := h.mustBatch(t, h.Clerk, in)
	if !slices.Equal(got, []string{"", "", "feedback.not_now"}) || lines[0].After.Answered.Number != "45" || lines[1].After.Answered.Number != "" || lines[0].Event == "" {
		t.Errorf("sent: %v, %+v", got, lines[0].After.Answered)
	}
	if sheet, err = h.FeedbackSlips(ctx, h.leader, office.FeedbackReplyKind, ids(c, d)); err != nil || leaves(sheet.PDF) != 2 {
		t.Errorf("letters: %d pages, %v", leaves(sheet.PDF), err)
	}
	if j, err := h.AddPrint(ctx, h.Clerk, office.PrintJob{Kind: office.FeedbackReplyKind, Name: sheet.Name}); err != nil {
		t.Error(err)
	} else if kept, err := h.PrintHanded(ctx, h.Clerk, j, ids(c, d)); err != nil || !kept || len(mustItem(t, h.Office, d.ID).Prints) != 1 {
		t.Errorf("printed: %v, %v", kept, err)
	}
}

// What happens between the preview and the batch is not run over.
func TestFeedbackBatch_RefusesWhatHasMovedOn(t *testing.T) {
	h := mustHear(t)
	a, b := h.MustOpinion(t, 1), h.MustOpinion(t, 2)
	in := office.FeedbackBatchInput{Act: "assign", IDs: ids(a, b), To: h.Clerk.ID, Preview: true, After: map[string]string{}}
	lines, _ := h.mustBatch(t, h.leader, in)
	for _, l := range lines {
		in.After[l.ID] = l.Before.LastChange.Event
	}
	if _, err := onItem["classify"](h, h.Clerk, a, office.Seen{}); err != nil {
		t.Fatal(err)
	}
	in.Preview = false
	if _, got := h.mustBatch(t, h.leader, in); !slices.Equal(got, []string{"feedback.moved_on", ""}) {
		t.Errorf("%v", got)
	}
}

func TestFeedbackBatch_RefusesWhatMakesNoSense(t *testing.T) {
	h := mustHear(t)
	f := h.MustOpinion(t, 1)
	most := make([]string, 501)
	for i := range most {
		most[i] = fmt.Sprint(i)
	}
	for want, in := range map[string]office.FeedbackBatchInput{
		"feedback.batch_act":  {Act: "burn", IDs: ids(f)},
		"feedback.batch_size": {Act: "close", IDs: most},
		"feedback.forward_to": {Act: "forward", IDs: ids(f), Reason: "x"},
		"case.reason":         {Act: "forward", IDs: ids(f), To: "Công an"},
		"feedback.way":        {Act: "sendAnswer", IDs: ids(f)},
		"feedback.assign_to":  {Act: "assign", IDs: ids(f), To: h.leader.ID},
	} {
		_, err := h.FeedbackBatch(ctx, h.Admin, in)
		wantKey(t, err, want)
	}
	_, err := h.FeedbackBatch(ctx, h.Admin, office.FeedbackBatchInput{Act: "close"})
	wantKey(t, err, "feedback.batch_size")
	if _, got := h.mustBatch(t, h.Admin, office.FeedbackBatchInput{Act: "group", IDs: append(ids(f), "nobody"), To: f.ID}); !slices.Equal(got, []string{"feedback.group_self", "feedback.unknown"}) {
		t.Errorf("%v", got)
	}
}

// leaves counts the pages of a file.
func leaves(pdf []byte) int { return bytes.Count(pdf, []byte("/Type /Page\n")) }
