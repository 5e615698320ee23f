package paper

import (
	"testing"

	"pgregory.net/rapid"

	"motcua/backend/ward"
)

// Whatever is typed in whatever form, the counter gets its paper.
func TestForms_WhateverIsTyped(t *testing.T) {
	word := rapid.OneOf(rapid.String(), rapid.StringN(200, 2000, -1))
	forms := turnForms()
	rapid.Check(t, func(r *rapid.T) {
		name, paper := word.Draw(r, "name"), word.Draw(r, "paper")
		c := typedCase(name, word.Draw(r, "address"), paper)
		c.Code = rapid.OneOf(rapid.Just(c.Code), rapid.StringN(0, 40, -1)).Draw(r, "code") // ours, so never longer
		var err error
		switch which := rapid.IntRange(0, len(forms)+2).Draw(r, "form"); which {
		case len(forms):
			c.Steps = []ward.FileStep{{From: name, To: paper, Note: paper, ConfirmedBy: name}, {From: paper, To: name}}
			_, err = ControlSlip(sampleProfile(), c, SlipOptions{Copy: 2})
		case len(forms) + 1:
			_, err = TransferSlip(sampleProfile(), []ward.Case{c, c}, name, paper, transferAt, SlipOptions{})
		case len(forms) + 2:
			_, err = Register(sampleProfile(), RegisterInput{Rows: []ward.Case{c, c}, ByField: true})
		default:
			c = forms[which].of(c)
			forms[which].long(&c, paper)
			_, err = forms[which].print(sampleProfile(), c, SlipOptions{Replaces: true})
		}
		if err != nil {
			r.Fatal(err)
		}
	})
}
