//go:build !windows

package app

import (
	"context"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// A paper that did not come out names who sent the opinion: it goes when the sender is
// forgotten, from the folder and from the queue. Papers of others stay.
func TestAnonymise_TakesThePapersThatDidNotComeOut(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	c, ctx := mustCounter(t), context.Background()
	other := c.print(c.receive())
	f, err := c.house.office.ReceiveFeedback(ctx, c.d.who, wardtest.FeedbackInput(1))
	if err != nil {
		t.Fatal(err)
	}
	stuck := c.print(PaperRef{Kind: office.FeedbackReceiptKind, CaseID: f.ID})
	c.becomes(other, "failed", "Lưu tệp PDF")
	c.becomes(stuck, "failed", "Lưu tệp PDF")
	if got := c.spooled(); len(got) != 2 {
		t.Fatalf("in the folder: %v", got)
	}
	if f, err = c.house.office.ClassifyFeedback(ctx, c.d.who, office.ClassifyInput{ID: f.ID, Kind: f.Kind, Class: f.Class}); err == nil {
		_, err = c.house.office.ForwardFeedback(ctx, c.d.who, office.ForwardInput{ID: f.ID, To: "Công an phường Mẫu", Reason: "Không thuộc thẩm quyền"})
	}
	if err != nil {
		t.Fatal(err)
	}
	shown := &Feedback{c.d}
	for _, preview := range []bool{true, false} {
		if codes, err := shown.Anonymise(office.AnonymiseInput{Only: f.Code, Preview: preview}); err != nil || len(codes) != 1 {
			t.Fatalf("preview %v: %v, %v", preview, codes, err)
		}
		if there := c.job(stuck).ID == stuck; there != preview || (len(c.spooled()) == 2) != preview {
			t.Errorf("preview %v: in the queue %v, in the folder %v", preview, there, c.spooled())
		}
	}
	if got := c.spooled(); len(got) != 1 || !strings.Contains(got[0], c.job(other).Name) || c.job(other).State != string(office.PrintFailed) {
		t.Errorf("of the case there is %v, %+v", got, c.job(other))
	}
	if got, _, err := c.house.store.Read(ctx).Feedback(f.ID); err != nil || got.Anonymised == ward.Moment("") {
		t.Errorf("not forgotten: %+v, %v", got, err)
	}
}

// Slips of several opinions that did not come out name all their senders: they go when
// one of them is forgotten.
func TestAnonymise_TakesThePapersOfSeveral(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	c, ctx := mustCounter(t), context.Background()
	var ids []string
	for n := range 2 {
		f, err := c.house.office.ReceiveFeedback(ctx, c.d.who, wardtest.FeedbackInput(n))
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, f.ID)
	}
	shown := &Feedback{c.d}
	lines, err := shown.Batch(office.FeedbackBatchInput{Act: "forward", IDs: ids, To: "Công an phường Mẫu", Reason: "Không thuộc thẩm quyền"})
	if err != nil || len(lines) != 2 || lines[1].Sentence != "" || lines[1].Forwarded == "" {
		t.Fatalf("%+v, %v", lines, err)
	}
	slips := c.print(PaperRef{Kind: office.FeedbackForwardKind, CaseIDs: ids})
	c.becomes(slips, "failed", "Lưu tệp PDF")
	if _, err := shown.Anonymise(office.AnonymiseInput{Only: ids[0]}); err != nil {
		t.Fatal(err)
	}
	if c.job(slips).ID == slips || len(c.spooled()) > 0 {
		t.Errorf("still there: %+v, %v", c.job(slips), c.spooled())
	}
}
