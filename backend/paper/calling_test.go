package paper

import (
	"fmt"
	"strings"
	"testing"
)

// called are n cases whose date has moved from one Tuesday to the next day.
func called(n int) CallingInput {
	in := CallingInput{Why: "Lịch nghỉ năm 2026", At: "2026-11-20T16:05:00+07:00"}
	for i, c := range someCases(n, sampleCase()) {
		in.Rows = append(in.Rows, CallingRow{Code: c.Code, Applicant: c.Applicant.Name, Phone: fmt.Sprintf("0900 000 %03d", i+1),
			Procedure: c.Procedure.Name, From: "2026-11-24T17:00:00+07:00", To: "2026-11-25T17:00:00+07:00"})
	}
	return in
}

func callingSamples() []sample {
	of := func(in CallingInput) func() ([]byte, error) {
		return func() ([]byte, error) { return CallingList(sampleProfile(), in) }
	}
	waiting := called(12)
	waiting.Waiting = 3
	far := called(70)
	for i := 0; i < len(far.Rows); i += 9 {
		c := extremeCase()
		far.Rows[i] = CallingRow{Code: c.OfficialCode, Applicant: c.Applicant.Name, Phone: c.Applicant.Phone, Procedure: c.Procedure.Name}
	}
	far.Why = strings.Repeat("Lịch nghỉ thay đổi: nghỉ hoán đổi 23/11/2026 ", 4)
	return []sample{
		{"calling-normal", "", of(waiting)},
		{"calling-minimal", "", of(CallingInput{})},
		{"calling-extreme", "", of(far)},
	}
}

// Every case stands there with its phone and both dates, under a header on every page.
func TestCallingList(t *testing.T) {
	in := called(60)
	in.Waiting = 2
	pages := seen(t, must(t)(CallingList(sampleProfile(), in)))
	if len(pages) < 2 {
		t.Fatalf("%d pages are too few to see anything", len(pages))
	}
	for i, page := range pages[:len(pages)-1] {
		if !has(page, "STT") || !has(page, "Đã báo") {
			t.Errorf("page %d has no header", i+1)
		}
	}
	got := squash(text(t, must(t)(CallingList(sampleProfile(), in)), "-raw"))
	for _, r := range in.Rows {
		if !strings.Contains(got, squash(r.Phone)) || !strings.Contains(got, squash(r.Code)) {
			t.Errorf("%s is not to be called", r.Code)
		}
	}
	for _, want := range []string{"24/11/2026", "25/11/2026", "(Lịch nghỉ năm 2026)", "60 hồ sơ (bằng chữ: sáu mươi)", "Không ghi vào danh sách 2 hồ sơ đang chờ bổ sung"} {
		if !strings.Contains(got, squash(want)) {
			t.Errorf("no %q", want)
		}
	}
}
