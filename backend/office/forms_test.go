package office_test

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

func TestSlip_WhatACaseHasToSay(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	c := o.MustReceive(t, 1)
	if _, err := o.RequestSupplement(ctx, o.Clerk, office.SupplementInput{CaseID: c.ID, Items: []string{"Giấy khai sinh"}, Reason: "Thiếu"}); err != nil {
		t.Fatal(err)
	}
	refused, err := o.RefuseCase(ctx, o.Clerk, wardtest.CaseInput(2), "Không thuộc thẩm quyền")
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string][]string{c.ID: {"receipt", "supplement", "control"}, refused.ID: {"refusal"}} {
		file, err := o.Case(ctx, o.Clerk, id)
		if err != nil {
			t.Fatal(err)
		}
		if got := office.PapersOf(file.Case); !slices.Equal(got, want) {
			t.Errorf("papers %v, want %v", got, want)
		}
		for _, form := range office.Forms {
			sheet, err := o.Slip(ctx, o.Clerk, form.Number, id, "")
			var no *ward.Error
			switch {
			case slices.Contains(want, form.Kind) && (err != nil || !bytes.HasPrefix(sheet.PDF, []byte("%PDF-"))):
				t.Errorf("%s: %v", form.Kind, err)
			case !slices.Contains(want, form.Kind) && form.Kind != "receipt" && !errors.As(err, &no):
				t.Errorf("%s is printed although there is nothing to say", form.Kind)
			}
		}
	}
	if _, err := o.Slip(ctx, o.Clerk, "99", c.ID, ""); err == nil {
		t.Error("form 99 is printed")
	}
	// The number with its check character opens the case, too.
	if _, err := o.Slip(ctx, o.Clerk, "01", ward.Checked(c.Code), ""); err != nil {
		t.Error(err)
	}
}

func TestRegisterSheet(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	o.MustReceive(t, 1)
	p := office.RegisterQuery{From: "2026-11-01", To: "2026-11-30"}
	a, err := o.RegisterSheet(ctx, o.Clerk, p)
	if err != nil || !bytes.HasPrefix(a.PDF, []byte("%PDF-")) {
		t.Fatal(err)
	}
	if b, err := o.RegisterSheet(ctx, o.Clerk, p); err != nil || !bytes.Equal(a.PDF, b.PDF) {
		t.Errorf("the same register is not the same file: %v", err)
	}
}
