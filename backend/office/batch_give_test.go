package office_test

import (
	"context"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// Each case gets the document its procedure ends with, with its own number.
func TestBatch_FinishNumbersEachResult(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	a, b := o.MustReceive(t, 1), o.MustReceive(t, 2)
	in := office.BatchInput{Act: "finish", CaseIDs: []string{a.ID, b.ID, a.ID}, Date: "2026-11-17", Numbers: map[string]string{a.ID: " 12/XN-UBND "}}
	lines, err := o.Batch(context.Background(), o.Clerk, in)
	if err != nil || len(lines) != 2 { // a case named twice is done once
		t.Fatalf("%+v, %v", lines, err)
	}
	want := ward.ResultDocument{Name: a.Procedure.Result, Number: "12/XN-UBND", Date: "2026-11-17", Count: 1}
	if want.Name == "" {
		want.Name = a.Procedure.Name
	}
	if got := lines[0].After.Results; len(got) != 1 || got[0] != want {
		t.Errorf("%+v, want %+v", got, want)
	}
	if got := lines[1].After.Results; len(got) != 1 || got[0].Number != "" || got[0].Date != "2026-11-17" {
		t.Errorf("without a number: %+v", got)
	}
	if lines[0].Before.State != ward.StateAccepted || lines[0].After.State != ward.StateDone {
		t.Errorf("from %s to %s", lines[0].Before.State, lines[0].After.State)
	}
	in.Date = "2026-02-30"
	if _, err := o.Batch(context.Background(), o.Clerk, in); key(err) != "date.invalid" {
		t.Errorf("a day that does not exist: %v", err)
	}
}

// What happens between the preview and the batch is not run over.
func TestBatch_RefusesWhatHasMovedOn(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	other := o.MustOfficer(t, "khac", "An Mẫu", ward.Clerk)
	a, b := o.MustReceive(t, 1), o.MustReceive(t, 2)
	in := office.BatchInput{Act: "transfer", CaseIDs: []string{a.ID, b.ID}, To: "Phòng Kinh tế", Preview: true}
	lines, err := o.Batch(ctx, o.Clerk, in)
	if err != nil {
		t.Fatal(err)
	}
	in.After, in.Preview = map[string]string{}, false
	for _, l := range lines {
		in.After[l.ID] = l.Before.LastChange.Event
	}
	if _, err := o.TransferCase(ctx, other, office.TransferInput{CaseID: a.ID, To: "Phòng Văn hóa"}); err != nil {
		t.Fatal(err)
	}
	if lines, err = o.Batch(ctx, o.Clerk, in); err != nil {
		t.Fatal(err)
	}
	if l := lines[0]; l.Refusal == nil || l.Refusal.Key != "case.moved_on" || l.Refusal.Args[0] != "An Mẫu" || l.After.HeldBy != "Phòng Văn hóa" {
		t.Errorf("%v, held by %s", l.Refusal, l.After.HeldBy)
	}
	if l := lines[1]; l.Refusal != nil || l.After.HeldBy != "Phòng Kinh tế" {
		t.Errorf("%v, held by %s", l.Refusal, l.After.HeldBy)
	}
}

// Everybody collects their own, and pays what they owe; whoever collects for
// several needs an authorisation for the cases of others only.
func TestBatch_HandOver(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	var ids []string
	var cases []ward.Case
	for n := range 4 {
		c := o.MustReceive(t, n+1, func(in *office.CaseInput) { in.Fee = 20_000 })
		o.MustFinish(t, c.ID)
		ids, cases = append(ids, c.ID), append(cases, c)
	}
	each := office.BatchInput{Act: "handOver", CaseIDs: ids[:2], EachOwn: true, Give: office.HandoverInput{IdentityShown: true}}
	lines, err := o.Batch(ctx, o.Clerk, each)
	if err != nil {
		t.Fatal(err)
	}
	for i, l := range lines {
		h := l.After.Handover
		if l.Refusal != nil || h.Receiver != cases[i].Applicant || h.Proxy || h.FeePaid != 20_000 || len(h.Documents) != 1 {
			t.Errorf("%d: %+v, %v", i, h, l.Refusal)
		}
	}
	one := office.BatchInput{Act: "handOver", CaseIDs: ids[2:], Give: office.HandoverInput{Receiver: cases[2].Applicant, Proxy: true,
		Authorisation: "Giấy ủy quyền ngày 17/11/2026", ReceiptReturned: true}}
	if lines, err = o.Batch(ctx, o.Clerk, one); err != nil {
		t.Fatal(err)
	}
	mine, other := lines[0].After.Handover, lines[1].After.Handover
	if mine.Proxy || mine.Authorisation != "" || !other.Proxy || other.Authorisation == "" || other.Receiver.Name != cases[2].Applicant.Name {
		t.Errorf("my own: %+v\nof another: %+v", mine, other)
	}
	// A case without a result is refused for just that.
	open := o.MustReceive(t, 9)
	each.CaseIDs = []string{open.ID, ids[0]}
	if lines, err = o.Batch(ctx, o.Clerk, each); err != nil || lines[0].Refusal == nil || lines[0].Refusal.Key != "case.not_finished" ||
		lines[1].Refusal == nil || lines[1].Refusal.Key != "case.handed_over_already" {
		t.Errorf("%+v, %v", lines, err)
	}
	each.Give.IdentityShown = false
	if _, err := o.Batch(ctx, o.Clerk, each); key(err) != "handover.identity" {
		t.Errorf("nothing seen: %v", err)
	}
}

// A result that is wanted by post is not said to have been collected at the counter.
func TestBatch_HandOverLeavesOutThePost(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	here := o.MustReceive(t, 1)
	post := o.MustReceive(t, 2, func(in *office.CaseInput) {
		in.ResultWay, in.ResultAddress = ward.ResultByPost, "Số 9 đường Mẫu"
	})
	o.MustFinish(t, here.ID)
	o.MustFinish(t, post.ID)
	in := office.BatchInput{Act: "handOver", CaseIDs: []string{here.ID, post.ID}, EachOwn: true, Give: office.HandoverInput{IdentityShown: true}}
	for _, in.Preview = range []bool{true, false} {
		lines, err := o.Batch(context.Background(), o.Clerk, in)
		if err != nil || lines[0].Refusal != nil || lines[1].Refusal == nil || lines[1].Refusal.Key != "handover.by_post" || lines[1].After.Handover != nil {
			t.Errorf("preview %v: %+v, %v", in.Preview, lines, err)
		}
	}
}
