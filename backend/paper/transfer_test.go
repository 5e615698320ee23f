package paper

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"motcua/backend/ward"
)

const transferAt = ward.Moment("2026-11-20T15:10:00+07:00")

func transferOf(cases []ward.Case, from, to string, o SlipOptions) func() ([]byte, error) {
	return func() ([]byte, error) { return TransferSlip(sampleProfile(), cases, from, to, transferAt, o) }
}

// someCases are n cases one after the other.
func someCases(n int, like ward.Case) []ward.Case {
	var out []ward.Case
	for i := range n {
		like.Code = fmt.Sprintf("A-261120-%04d", i+1)
		if like.OfficialCode = "H99.99-261120-" + like.Code[9:]; i%3 == 0 {
			like.OfficialCode = ""
		}
		out = append(out, like)
	}
	return out
}

func transferSamples() []sample {
	one := transferOf([]ward.Case{sampleCase()}, "Lê Thị Tiếp Nhận", "Phòng Văn hóa - Xã hội", SlipOptions{})
	many := someCases(40, sampleCase())
	many[7].Applicant, many[9].Procedure.Name = extremeCase().Applicant, extremeCase().Procedure.Name
	return []sample{
		{"transfer-one", sampleCase().Code, one},
		{"transfer-normal", "", transferOf(someCases(6, sampleCase()), "Lê Thị Tiếp Nhận", "Phòng Văn hóa - Xã hội", SlipOptions{})},
		{"transfer-minimal", "", transferOf([]ward.Case{{}}, "", "", SlipOptions{})},
		{"transfer-extreme", "", transferOf(many, extremeCase().ReceivedBy, "Phòng Kinh tế, Hạ tầng và Đô thị", SlipOptions{Copy: 2})},
		{"transfer-a4", "", transferOf(someCases(6, sampleCase()), "Lê Thị Tiếp Nhận", "Phòng Văn hóa - Xã hội", SlipOptions{Layout: SlipA4})},
	}
}

func TestTransferSlip_ListsEveryCase(t *testing.T) {
	cases := someCases(40, sampleCase())
	got := squash(text(t, must(t)(transferOf(cases, "Quầy A", "Phòng Văn hóa - Xã hội", SlipOptions{Layout: SlipA5})()), "-raw"))
	for i, c := range cases {
		if want := squash(fmt.Sprintf("%d%s%s", i+1, listCode(c), c.Applicant.Name)); !strings.Contains(got, want) {
			t.Errorf("case %d is not listed as %q", i+1, want)
		}
	}
	for _, want := range []string{"Bên giao: Quầy A", "Bên nhận: Phòng Văn hóa - Xã hội", "15 giờ 10 phút, ngày 20 tháng 11 năm 2026",
		"40 (bằng chữ: bốn mươi)", "NGƯỜI GIAO", "NGƯỜI NHẬN"} {
		if !strings.Contains(got, squash(want)) {
			t.Errorf("no %q", want)
		}
	}
}

// A reprint of the slip of several cases says so, as the others do.
func TestTransferSlips_Reprint(t *testing.T) {
	one := Transfer{Cases: someCases(3, sampleCase()), From: "Quầy A", To: "Phòng Văn hóa - Xã hội", At: transferAt, Copy: 1}
	for copies, want := range map[int]bool{1: false, 2: true} {
		one.Copy, one.Replaces = copies, want
		got := squash(text(t, must(t)(TransferSlips(sampleProfile(), []Transfer{one}, SlipA5)), "-raw"))
		if strings.Contains(got, squash("BẢN IN LẠI (lần 1)")) != want || strings.Contains(got, squash("Thay thế giấy đã cấp")) != want {
			t.Errorf("copy %d: %s", copies, got)
		}
	}
}

func TestTransferSlip_RefusesNothing(t *testing.T) {
	_, err := transferOf(nil, "a", "b", SlipOptions{})()
	var e *ward.Error
	if !errors.As(err, &e) || e.Code != ward.CodeInvalid || e.Key != "transfer.nothing" {
		t.Errorf("got %v", err)
	}
}
