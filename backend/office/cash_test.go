package office_test

import (
	"context"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// Whenever money is taken in, the number of its receipt stands in the list of the
// day, and a correction keeps it.
func TestCash_ReceiptOfEveryPayment(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	c := o.MustReceive(t, 1, func(in *office.CaseInput) { in.Fee, in.FeePaid, in.FeeReceipt = 30_000, 10_000, " BL  01 " })
	noted := wardtest.CorrectInput(c)
	noted.Fields.Note = "Gọi trước khi trả"
	if _, err := o.CorrectCase(ctx, o.Clerk, noted); err != nil {
		t.Fatal(err)
	}
	if _, err := o.PayFee(ctx, o.Clerk, office.FeeInput{CaseID: c.ID, Amount: 5_000, Receipt: "BL 02"}); err != nil {
		t.Fatal(err)
	}
	c = o.MustFinish(t, c.ID)
	if _, err := o.HandOver(ctx, o.Clerk, office.HandoverInput{CaseID: c.ID, Receiver: c.Applicant, IdentityShown: true,
		Documents: c.Results, FeePaid: 15_000, FeeReceipt: "BL 03"}); err != nil {
		t.Fatal(err)
	}
	sheet, err := o.Cash(ctx, o.Clerk, "2026-11-18")
	if err != nil {
		t.Fatal(err)
	}
	got := map[ward.Occasion]string{}
	for _, l := range sheet.Lines {
		got[l.Occasion] = l.Receipt
	}
	if len(got) != 3 || got[ward.PaidOnIntake] != "BL 01" || got[ward.PaidLater] != "BL 02" || got[ward.PaidOnHandover] != "BL 03" {
		t.Errorf("got %v", got)
	}
}

func TestCash_NoReceiptWithoutMoney(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	c := o.MustFinish(t, o.MustReceive(t, 1).ID)
	_, err := o.HandOver(ctx, o.Clerk, office.HandoverInput{CaseID: c.ID, Receiver: c.Applicant, IdentityShown: true,
		Documents: c.Results, FeeReceipt: "BL 03"})
	if refused(err)["feeReceipt"] != "fee.receipt_unpaid" {
		t.Errorf("got %v", err)
	}
	in := wardtest.CorrectInput(c)
	in.Fields.FeeReceipt = "BL 03"
	_, err = o.CorrectCase(ctx, o.Clerk, in)
	if refused(err)["fields.feeReceipt"] != "fee.receipt_unpaid" {
		t.Errorf("got %v", err)
	}
}

func TestCash_AddsUpPerOfficer(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	other := o.MustOfficer(t, "khac", "An Mẫu", ward.Clerk)
	a := o.MustReceive(t, 1, func(in *office.CaseInput) { in.Fee, in.FeePaid = 30_000, 10_000 })
	o.MustReceive(t, 2) // nothing to be paid
	if _, err := o.PayFee(ctx, other, office.FeeInput{CaseID: a.ID, Amount: 5_000, Receipt: "BL 01"}); err != nil {
		t.Fatal(err)
	}
	a = o.MustFinish(t, a.ID)
	a = o.MustHandOver(t, a) // pays the rest
	if a.Owed() != 0 {
		t.Fatalf("still owed: %d", a.Owed())
	}
	sheet, err := o.Cash(ctx, o.Clerk, "2026-11-18")
	if err != nil {
		t.Fatal(err)
	}
	if len(sheet.Lines) != 3 || sheet.Amount != 30_000 || len(sheet.Totals) != 2 ||
		sheet.Totals[0] != (ward.CashTotal{By: other.Name, Count: 1, Amount: 5_000}) ||
		sheet.Totals[1] != (ward.CashTotal{By: o.Clerk.Name, Count: 2, Amount: 25_000}) {
		t.Errorf("%+v", sheet)
	}
	// An undone hand-over takes its money back out of the list.
	if _, err := o.UndoLast(ctx, o.Clerk, office.UndoInput{CaseID: a.ID, Event: a.LastMove.Event}); err != nil {
		t.Fatal(err)
	}
	if sheet, err = o.Cash(ctx, o.Clerk, "2026-11-18"); err != nil || sheet.Amount != 15_000 {
		t.Errorf("after the undo: %+v, %v", sheet, err)
	}
	if empty, err := o.Cash(ctx, o.Clerk, "2026-11-19"); err != nil || len(empty.Lines) != 0 || empty.Amount != 0 {
		t.Errorf("another day: %+v, %v", empty, err)
	}
}
