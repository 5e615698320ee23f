package paper

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"motcua/backend/ward"
)

// squash takes the white space out, so that line ends do not matter.
func squash(s string) string { return strings.Join(strings.Fields(s), "") }

func TestReceipt_NothingLost(t *testing.T) {
	c := extremeCase()
	got := squash(text(t, must(t)(Receipt(sampleProfile(), c, SlipOptions{Layout: SlipA5})), "-raw"))
	want := []string{c.Applicant.Name, c.Applicant.Address, c.Applicant.Phone, c.Applicant.Email,
		c.Authorizer.Name, c.Authorizer.Address, c.Authorisation, c.Procedure.Name, c.ReceivedBy, c.ResultPlace}
	for i, p := range c.Papers {
		want = append(want, strconv.Itoa(i+1)+p.Name+count(p.Originals)+count(p.Copies))
	}
	for _, w := range want {
		if !strings.Contains(got, squash(printable(w, regular))) {
			t.Errorf("the receipt has lost %q", w)
		}
	}
}

// The fields of form 01 in the words and order of domain.md 2.2.
func TestReceipt_FieldsInOrder(t *testing.T) {
	c := sampleCase()
	owner := samplePerson()
	c.Authorizer, c.Authorisation = &owner, "Giấy ủy quyền"
	got := text(t, must(t)(Receipt(sampleProfile(), c, SlipOptions{Layout: SlipA5})), "-layout")
	for _, want := range []string{
		"GIẤY TIẾP NHẬN HỒ SƠ\nVÀ HẸN TRẢ KẾT QUẢ", "Mã hồ sơ: H99.99-261120-0012",
		"Trung tâm Phục vụ hành chính công phường Mẫu", "Tiếp nhận hồ sơ của Ông (Bà)/Tổ chức: Nguyễn Văn Mẫu",
		"Số định danh cá nhân/tổ chức: 001099000001", "Địa chỉ:", "Số điện thoại:", "Email:",
		"người ủy quyền:", "Họ và tên:", "Địa chỉ:", "Số định danh cá nhân:", "Số điện thoại:", "Email:", "Giấy tờ ủy quyền:",
		"Nội dung yêu cầu giải quyết:", "Thành phần hồ sơ nộp gồm:", "TT Thành phần hồ sơ Bản chính Bản sao",
		"Số lượng hồ sơ: 01 (bộ)", "Thời gian giải quyết hồ sơ theo quy định là: 03 ngày làm việc",
		"Thời gian nhận hồ sơ: 09 giờ 05 phút, ngày 20 tháng 11 năm 2026",
		"Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 26 tháng 11 năm 2026",
		"Đăng ký nhận kết quả tại:", "Vào Sổ theo dõi hồ sơ, Quyển số ............ Số thứ tự ............ (nếu có)",
		"NGƯỜI NỘP HỒ SƠ NGƯỜI TIẾP NHẬN HỒ SƠ", "(Ký và ghi rõ họ tên) (Ký và ghi rõ họ tên)", "Nguyễn Văn Mẫu Lê Thị Tiếp Nhận",
	} {
		at := strings.Index(got, want)
		if at < 0 {
			t.Fatalf("%q is missing or out of order in\n%s", want, got)
		}
		got = got[at+len(want):]
	}
}

// An extension moves DueAt, but a reprint of the receipt is the same paper.
// Who was refused is given form 03 and no promise.
func TestReceipt_RefusesWhatWasNotTakenIn(t *testing.T) {
	c := sampleCase()
	c.State = ward.StateRejectedAtIntake
	_, err := Receipt(sampleProfile(), c, SlipOptions{})
	var e *ward.Error
	if !errors.As(err, &e) || e.Key != "receipt.refused" {
		t.Errorf("got %v", err)
	}
}

func TestReceipt_ReprintKeepsFirstDueTime(t *testing.T) {
	c := sampleCase()
	first := must(t)(Receipt(sampleProfile(), c, SlipOptions{}))
	c.DueAt, c.State = "2026-12-04T17:00:00+07:00", ward.StateDone
	if !bytes.Equal(first, must(t)(Receipt(sampleProfile(), c, SlipOptions{}))) {
		t.Error("the reprint differs")
	}
}

func TestHandoverSlip_RefusesBeforeHandover(t *testing.T) {
	c := sampleCase()
	c.Handover = nil
	_, err := HandoverSlip(sampleProfile(), c, SlipOptions{})
	var e *ward.Error
	if !errors.As(err, &e) || e.Code != ward.CodeConflict || e.Key != "handover.not_yet" {
		t.Errorf("got %v", err)
	}
}

func TestPrint_SameInputSameBytes(t *testing.T) {
	for _, s := range samples() {
		first := s.look(t).pdf
		for range 2 {
			if !bytes.Equal(first, must(t)(s.print())) {
				t.Errorf("%s differs from print to print", s.name)
				break
			}
		}
	}
}

// gofpdf writes into the font it is given: under -race this finds a shared one.
func TestPrint_AtTheSameTime(t *testing.T) {
	want := map[string][]byte{}
	for _, s := range samples() {
		want[s.name] = must(t)(s.print())
	}
	var all sync.WaitGroup
	for range 2 {
		all.Go(func() {
			for _, s := range samples() {
				if got, err := s.print(); err != nil || !bytes.Equal(got, want[s.name]) {
					t.Errorf("%s printed at the same time as others differs (%v)", s.name, err)
				}
			}
		})
	}
	all.Wait()
}

func TestPrint_SaysLanguageAndKeepsItsTable(t *testing.T) {
	pdf := must(t)(MonthNotice(sampleNotice(), nil))
	if !bytes.Contains(pdf, []byte("/Type /Catalog\n/Lang (vi-VN)")) {
		t.Error("the language is not in the catalogue")
	}
	var at int
	tail := pdf[bytes.LastIndex(pdf, []byte("startxref")):]
	if _, err := fmt.Sscanf(string(tail), "startxref\n%d", &at); err != nil || !bytes.HasPrefix(pdf[at:], []byte("xref\n")) {
		t.Errorf("the cross-reference table is not where the file says (%v)", err)
	}
}

// typedCase is a case with the given text in every field that grows.
func typedCase(name, address, paper string) ward.Case {
	c := sampleCase()
	c.Applicant.Name, c.Applicant.Address, c.Applicant.Email = name, address, address
	c.Authorizer, c.Authorisation = &c.Applicant, paper
	c.Papers = []ward.Paper{{Name: paper, Originals: 1}}
	c.ReceivedBy, c.ResultPlace, c.Subject = name, address, paper
	return c
}

// Whatever is typed, the counter gets its paper. The fuzzer stops before
// gofpdf, whose maps make every run look new to it; the next test does not.
func FuzzReceipt(f *testing.F) {
	f.Add("Nguyễn Văn Mẫu", "phường Mẫu", "Tờ khai")
	f.Add("\x00\xff😀", strings.Repeat("a", 3000), strings.Repeat("giấy ", 2000))
	f.Add("(\\) Tj ET", "\u00a0\u00a0", "\n\r\u2028")
	f.Fuzz(func(t *testing.T, name, address, paper string) {
		s := receipt(sampleProfile(), typedCase(name, address, paper), SlipOptions{})
		if _, err := pages(s.blocks, s.size.room()); err != nil {
			t.Fatal(err)
		}
	})
}

func TestReceipt_WhateverIsTyped(t *testing.T) {
	word := rapid.OneOf(rapid.String(), rapid.StringN(200, 2000, -1))
	rapid.Check(t, func(r *rapid.T) {
		c := typedCase(word.Draw(r, "name"), word.Draw(r, "address"), word.Draw(r, "paper"))
		if _, err := Receipt(sampleProfile(), c, SlipOptions{}); err != nil {
			r.Fatal(err)
		}
	})
}
