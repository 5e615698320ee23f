package office_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// byPost is a case whose result is ready and goes to an address.
func byPost(t *testing.T, d desk) ward.Case {
	t.Helper()
	in := wardtest.CaseInput(1)
	in.ResultWay, in.ResultAddress, in.ResultPlace = ward.ResultByPost, " Số 9  đường Ví Dụ ", "bỏ"
	in.Fee = 8000
	c, err := d.ReceiveCase(context.Background(), d.Clerk, in)
	if err != nil {
		t.Fatal(err)
	}
	if c.ResultWay != ward.ResultByPost || c.ResultAddress != "Số 9 đường Ví Dụ" {
		t.Fatalf("%s, %q", c.ResultWay, c.ResultAddress)
	}
	d.Clock.Pass(time.Hour)
	c, err = d.FinishCase(context.Background(), d.Clerk, office.FinishInput{CaseID: c.ID, Results: []ward.ResultDocument{{Name: "Giấy xác nhận"}}})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func posted(c ward.Case) office.HandoverInput {
	return office.HandoverInput{CaseID: c.ID, Receiver: c.Applicant, Way: ward.ResultByPost, PostNumber: " EA 123 ",
		PostAddress: c.ResultAddress, Documents: c.Results, FeePaid: c.Owed()}
}

// refused gives the fields and keys that were refused.
func refused(err error) map[string]string {
	out := map[string]string{}
	var many ward.Refusals
	var one *ward.Error
	if errors.As(err, &many) {
		for _, e := range many {
			out[e.Field] = e.Key
		}
	} else if errors.As(err, &one) {
		out[one.Field] = one.Key
	}
	return out
}

func TestReceiveCase_ByPostWantsAnAddress(t *testing.T) {
	d := mustDesk(t)
	for _, test := range []struct {
		name, field, key string
		change           func(*office.CaseInput)
	}{
		{"NoAddress", "resultAddress", "intake.result_address", func(in *office.CaseInput) { in.ResultWay = ward.ResultByPost }},
		{"NoSuchWay", "resultWay", "intake.result_way", func(in *office.CaseInput) { in.ResultWay = "PIGEON" }},
		{"ShareTooLarge", "feeCut", "intake.fee_cut", func(in *office.CaseInput) { in.FeeCut, in.FeeGround = 101, "x" }},
		{"ShareWithoutGround", "feeGround", "intake.fee_ground", func(in *office.CaseInput) { in.FeeCut, in.FeeGround = 50, " " }},
	} {
		t.Run(test.name, func(t *testing.T) {
			in := wardtest.CaseInput(1)
			test.change(&in)
			if _, err := d.ReceiveCase(context.Background(), d.Clerk, in); refused(err)[test.field] != test.key {
				t.Errorf("%v", err)
			}
		})
	}
	list, err := d.Cases(context.Background(), d.Clerk, ward.CaseFilter{})
	if err != nil || list.Total != 0 {
		t.Errorf("%d cases were saved, %v", list.Total, err)
	}
}

func TestHandOver_ByPost(t *testing.T) {
	ctx, d := context.Background(), mustDesk(t)
	c := byPost(t, d)
	for _, test := range []struct {
		name, field, key string
		change           func(*office.HandoverInput)
	}{
		{"NoNumber", "postNumber", "handover.post_number", func(in *office.HandoverInput) { in.PostNumber = " " }},
		{"NoAddress", "postAddress", "handover.post_address", func(in *office.HandoverInput) { in.PostAddress = "" }},
		{"NoDate", "postedOn", "date.unreadable", func(in *office.HandoverInput) { in.PostedOn = "mai" }},
		{"BeforeTheResult", "postedOn", "handover.post_date", func(in *office.HandoverInput) { in.PostedOn = "2026-11-19" }},
		{"Tomorrow", "postedOn", "handover.post_date", func(in *office.HandoverInput) { in.PostedOn = "2026-11-21" }},
		{"NoSuchWay", "way", "handover.way", func(in *office.HandoverInput) { in.Way = "PIGEON" }},
		{"CounterSeesNothing", "identityShown", "handover.identity", func(in *office.HandoverInput) { in.Way = "" }},
	} {
		t.Run(test.name, func(t *testing.T) {
			in := posted(c)
			test.change(&in)
			_, err := d.HandOver(ctx, d.Clerk, in)
			if key, found := refused(err)[test.field]; !found || key != test.key && test.key != "date.unreadable" {
				t.Errorf("%v", err)
			}
		})
	}
	got, err := d.HandOver(ctx, d.Clerk, posted(c))
	if err != nil {
		t.Fatal(err)
	}
	item := got.Handover.Posting
	if got.State != ward.StateReturned || item == nil || item.Number != "EA 123" || item.On != "2026-11-20" || !got.OnItsWay() {
		t.Errorf("%+v, %+v", got, item)
	}
}

// An item that the post brings back lies ready again; the money of the first
// hand-over stays paid and is not asked for twice.
func TestFollowPost(t *testing.T) {
	ctx, d := context.Background(), mustDesk(t)
	c := byPost(t, d)
	if _, err := d.FollowPost(ctx, d.Clerk, office.PostInput{CaseID: c.ID, Outcome: ward.PostDelivered}); refused(err)[""] != "post.not_on_its_way" {
		t.Errorf("not posted: %v", err)
	}
	c, err := d.HandOver(ctx, d.Clerk, posted(c))
	if err != nil {
		t.Fatal(err)
	}
	for field, in := range map[string]office.PostInput{
		"outcome": {CaseID: c.ID}, "on": {CaseID: c.ID, Outcome: ward.PostDelivered, On: "2026-11-19"},
	} {
		if _, err := d.FollowPost(ctx, d.Clerk, in); refused(err)[field] == "" {
			t.Errorf("%s: %v", field, err)
		}
	}
	d.Clock.Pass(72 * time.Hour)
	back, err := d.FollowPost(ctx, d.Clerk, office.PostInput{CaseID: c.ID, Outcome: ward.PostSentBack, Note: "Không có người nhận"})
	if err != nil {
		t.Fatal(err)
	}
	if back.State != ward.StateDone || back.Handover != nil || len(back.SentBack) != 1 || back.FeePaid != 8000 || back.Owed() != 0 {
		t.Errorf("sent back: %+v", back)
	}
	again, err := d.HandOver(ctx, d.Clerk, posted(back))
	if err != nil {
		t.Fatal(err)
	}
	done, err := d.FollowPost(ctx, d.Clerk, office.PostInput{CaseID: c.ID, Outcome: ward.PostDelivered})
	if err != nil || done.State != ward.StateReturned || done.Handover.Posting.Outcome != ward.PostDelivered || done.OnItsWay() {
		t.Errorf("delivered: %+v, %v", done, err)
	}
	if money := done.MoneyIn(); len(money) != 1 || money[0].Amount != 8000 || again.FeePaid != 8000 {
		t.Errorf("money %+v", money)
	}
	undone, err := d.UndoLast(ctx, d.Clerk, office.UndoInput{CaseID: c.ID, Event: done.LastMove.Event})
	if err != nil || !undone.OnItsWay() {
		t.Errorf("undone: %+v, %v", undone, err)
	}
}

func TestFeeOfCase(t *testing.T) {
	ctx, d := context.Background(), mustDesk(t)
	in := wardtest.CaseInput(1)
	in.ProcedureCode, in.Pages, in.Copies = "2.000815", 3, 2
	c, err := d.ReceiveCase(ctx, d.Clerk, in)
	if err != nil {
		t.Fatal(err)
	}
	fields := office.CaseInput{Pages: 3, Copies: 2}
	whole, err := d.FeeOfCase(ctx, d.Clerk, office.CorrectInput{CaseID: c.ID, Fields: fields})
	fields.FeeGround, fields.FeeCut = "Hộ nghèo", 50
	half, err2 := d.FeeOfCase(ctx, d.Clerk, office.CorrectInput{CaseID: c.ID, Fields: fields})
	if err != nil || err2 != nil || whole != 10_000 || half != 5_000 {
		t.Errorf("%d, %d, %v, %v", whole, half, err, err2)
	}
	change := wardtest.CorrectInput(c)
	change.Fields.Pages, change.Fields.FeeGround, change.Fields.FeeCut, change.Fields.Fee = 5, "Hộ nghèo", 50, 7000
	got, err := d.CorrectCase(ctx, d.Clerk, change)
	if err != nil || got.Pages != 5 || got.Copies != 2 || got.FeeCut != 50 || got.FeeGround != "Hộ nghèo" {
		t.Errorf("%+v, %v", got, err)
	}
}
