package office_test

import (
	"bytes"
	"context"
	"testing"

	"motcua/backend/exchange"
	"motcua/backend/office"
	"motcua/backend/wardtest"
)

// Slips of a batch go into the queue as one paper, and every case knows that its
// slip was printed.
func TestSlips_OnePaperAndEveryCaseKnows(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	a, b := o.MustReceive(t, 1), o.MustReceive(t, 2)
	ids := []string{a.ID, b.ID}
	if _, err := o.Slips(ctx, o.Clerk, "handover", ids, ""); key(err) != "handover.not_yet" {
		t.Errorf("nothing was handed over: %v", err)
	}
	if _, err := o.Slips(ctx, o.Clerk, "transfer", ids, ""); key(err) != "transfer.nothing" {
		t.Errorf("nothing was transferred: %v", err)
	}
	if _, err := o.Slips(ctx, o.Clerk, "burn", ids, ""); key(err) != "paper.unknown" {
		t.Errorf("no such form: %v", err)
	}
	if _, err := o.Slips(ctx, o.Clerk, "receipt", nil, ""); key(err) != "batch.size" {
		t.Errorf("no case: %v", err)
	}
	in := office.BatchInput{Act: "transfer", CaseIDs: ids, To: "Phòng Kinh tế"}
	if _, err := o.Batch(ctx, o.Clerk, in); err != nil {
		t.Fatal(err)
	}
	var first []byte
	for _, kind := range []string{"transfer", "receipt"} {
		sheet, err := o.Slips(ctx, o.Clerk, kind, ids, "")
		if err != nil || len(sheet.CaseIDs) != 2 || !bytes.HasPrefix(sheet.PDF, []byte("%PDF")) {
			t.Fatalf("%s: %+v, %v", kind, sheet.CaseIDs, err)
		}
		if kind == "transfer" {
			again, err := o.Slips(ctx, o.Clerk, kind, ids, "")
			if first = sheet.PDF; err != nil || !bytes.Equal(again.PDF, first) {
				t.Errorf("the same slip is not the same file: %v", err)
			}
		}
		j, err := o.AddPrint(ctx, o.Clerk, office.PrintJob{Kind: kind, Name: sheet.Name, Why: "print.waiting"})
		if err != nil || j.ID == 0 || j.CaseID != "" {
			t.Fatalf("%s: %+v, %v", kind, j, err)
		}
		for range 2 { // sent again, it is the same paper
			if kept, err := o.PrintHanded(ctx, o.Clerk, j, sheet.CaseIDs); err != nil || !kept {
				t.Fatalf("%s: %v, %v", kind, kept, err)
			}
			if j, err = o.PrintAgain(ctx, o.Clerk, j.ID); err != nil || !j.Marked {
				t.Fatalf("%s: %+v, %v", kind, j, err)
			}
		}
	}
	if again, err := o.Slips(ctx, o.Clerk, "transfer", ids, ""); err != nil || bytes.Equal(again.PDF, first) {
		t.Errorf("the reprint is not marked: %v", err)
	}
	for _, id := range ids {
		f, err := o.Case(ctx, o.Clerk, id)
		if err != nil || len(f.Case.Prints) != 2 || office.CopyOf(f.Case, "01") != 2 || office.CopyOf(f.Case, "transfer/"+string(f.Case.Steps[0].At)) != 2 {
			t.Errorf("%+v, %v", f.Case.Prints, err)
		}
	}
	// A case that is not there leaves neither a paper nor a mark.
	jobs, err := o.PrintQueue(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := o.Slips(ctx, o.Clerk, "receipt", []string{a.ID, "nobody-1"}, ""); key(err) != "case.unknown" {
		t.Errorf("an unknown case: %v", err)
	}
	if again, err := o.PrintQueue(ctx); err != nil || len(again) != len(jobs) || len(jobs) != 2 {
		t.Errorf("%d papers, then %d: %v", len(jobs), len(again), err)
	}
}

// The workbook of a day has the amounts as numbers, and nothing else of them.
func TestCash_PaperAndWorkbook(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	c := o.MustReceive(t, 1, func(in *office.CaseInput) { in.Fee, in.FeePaid = 30_000, 10_000 })
	if _, err := o.PayFee(ctx, o.Clerk, office.FeeInput{CaseID: c.ID, Amount: 20_000, Receipt: "BL 01"}); err != nil {
		t.Fatal(err)
	}
	sheet, err := o.CashPaper(ctx, o.Clerk, "2026-11-18")
	if err != nil || sheet.Name != "bang-ke-thu-phi-2026-11-18.pdf" || !bytes.HasPrefix(sheet.PDF, []byte("%PDF")) {
		t.Fatalf("%s, %v", sheet.Name, err)
	}
	if _, err := o.CashPaper(ctx, o.Clerk, "hôm qua"); key(err) != "date.invalid" {
		t.Errorf("no day: %v", err)
	}
	var book bytes.Buffer
	if err := o.ExportCash(ctx, o.Clerk, "2026-11-18", &book); err != nil {
		t.Fatal(err)
	}
	rows, err := exchange.Read(book.Bytes())
	if err != nil || len(rows) != 3 {
		t.Fatalf("%v, %v", rows, err)
	}
	first, second := rows[1].Cells, rows[2].Cells
	if first[6] != "Khi tiếp nhận" || first[8] != "10,000" && first[8] != "10000" || second[6] != "Thu bổ sung" || second[7] != "BL 01" {
		t.Errorf("%q\n%q", first, second)
	}
}
