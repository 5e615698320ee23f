package paper

import (
	"errors"
	"strings"
	"testing"

	"motcua/backend/ward"
)

// A book says what its slips say one by one, in their order, each with its pages.
func TestSlips_SayWhatEachSays(t *testing.T) {
	cases := []ward.Case{sampleCase(), extremeCase(), minimalCase()}
	cases[0].Code, cases[1].Code, cases[2].Code = "A-261120-0001", "A-261120-0002", "A-261120-0003"
	options := func(c ward.Case) SlipOptions {
		if c.Code == "A-261120-0001" {
			return SlipOptions{Copy: 2}
		}
		return SlipOptions{Copy: 1}
	}
	var want []string
	for _, c := range cases {
		want = append(want, text(t, must(t)(HandoverSlip(sampleProfile(), c, options(c))), "-layout"))
	}
	got := text(t, must(t)(Slips(HandoverSlip, sampleProfile(), cases, options)), "-layout")
	if got != strings.Join(want, "=== page ===\n") {
		t.Error("the book says something else than its slips:\n" + difference(strings.Join(want, "=== page ===\n"), got))
	}
	if strings.Count(got, "BẢN IN LẠI (lần 1)") != 2 { // both copies of the first slip
		t.Error("the reprint is not marked, or others are")
	}
}

func TestSlips_RefuseWhatASlipRefuses(t *testing.T) {
	open := sampleCase()
	open.Handover = nil
	_, err := Slips(HandoverSlip, sampleProfile(), []ward.Case{sampleCase(), open}, func(ward.Case) SlipOptions { return SlipOptions{} })
	var e *ward.Error
	if !errors.As(err, &e) || e.Key != "handover.not_yet" {
		t.Errorf("got %v", err)
	}
	if _, err := Slips(HandoverSlip, sampleProfile(), nil, nil); !errors.As(err, &e) || e.Key != "transfer.nothing" {
		t.Errorf("nothing: %v", err)
	}
	if _, err := TransferSlips(sampleProfile(), nil, ""); !errors.As(err, &e) || e.Key != "transfer.nothing" {
		t.Errorf("no transfer: %v", err)
	}
}

func TestTransferSlips_OneForEachPair(t *testing.T) {
	all := []Transfer{
		{Cases: someCases(3, sampleCase()), From: "Quầy A", To: "Phòng Kinh tế", At: transferAt},
		{Cases: someCases(2, sampleCase()), From: "Quầy B", To: "Phòng Kinh tế", At: transferAt},
	}
	got := squash(text(t, must(t)(TransferSlips(sampleProfile(), all, SlipA4)), "-raw"))
	for _, want := range []string{"Bên giao: Quầy A", "Bên giao: Quầy B", "03 (bằng chữ: ba)", "02 (bằng chữ: hai)"} {
		if strings.Count(got, squash(want)) != 1 {
			t.Errorf("not once: %q", want)
		}
	}
}
