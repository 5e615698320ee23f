package paper

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

func registerOf(rows []ward.Case) RegisterInput {
	return RegisterInput{Period: ward.Period{From: "2026-11-01", To: "2026-11-30"}, Rows: rows, At: "2026-12-01T08:00:00+07:00", Number: "11"}
}

// registerRows are n cases of three fields, two of three of them handed over.
func registerRows(n int) []ward.Case {
	out := someCases(n, sampleCase())
	for i := range out {
		c := &out[i]
		c.Procedure.Field = []string{"Hộ tịch", "Chứng thực", "Bảo trợ xã hội"}[i%3]
		if i%3 == 1 {
			c.Handover = nil
		}
		if i%4 == 0 {
			c.Steps = walkedCase().Steps
		}
	}
	return out
}

func registerSamples() []sample {
	of := func(r RegisterInput) func() ([]byte, error) {
		return func() ([]byte, error) { return Register(sampleProfile(), r) }
	}
	extreme := registerOf(registerRows(60))
	extreme.ByField = true
	for i := 0; i < len(extreme.Rows); i += 7 {
		c := extremeWalk()
		c.Procedure.Field, c.Handover = extreme.Rows[i].Procedure.Field, nil
		c.State, c.FinishedAt = ward.StateWithdrawn, "2026-11-24T10:15:00+07:00"
		extreme.Rows[i] = c
	}
	one := registerOf(registerRows(12))
	one.Field, one.ByField = "Hộ tịch và các việc khác có liên quan", true
	return []sample{
		{"register-field", "", of(one)},
		{"register-normal", "", of(registerOf(registerRows(30)))},
		{"register-minimal", "", of(RegisterInput{})},
		{"register-extreme", "", of(extreme)},
	}
}

// The eleven columns of domain.md 2.7, on every page.
func TestRegister_HeaderOnEveryPage(t *testing.T) {
	for i, page := range seen(t, must(t)(Register(sampleProfile(), registerOf(registerRows(60))))) {
		for _, want := range []string{"STT", "Mã hồ sơ", "Tên TTHC", "Tên tổ chức, cá nhân", "Địa chỉ/SĐT", "Nhận và trả kết quả"} {
			if _, ok := page.find(want); !ok {
				t.Errorf("page %d has no %q", i+1, want)
			}
		}
		for col := range 11 {
			if _, ok := page.find(fmt.Sprintf("(%d)", col+1)); !ok {
				t.Errorf("page %d has no column (%d)", i+1, col+1)
			}
		}
	}
}

// Every page adds up its own rows, and begins with what the one before ended with.
func TestRegister_TotalsContinue(t *testing.T) {
	for _, byField := range []bool{false, true} {
		r := registerOf(registerRows(200))
		r.ByField = byField
		pages := seen(t, must(t)(Register(sampleProfile(), r)))
		if len(pages) < 5 {
			t.Fatalf("%d pages are too few to see anything", len(pages))
		}
		sum := tally{}
		for i, page := range pages {
			if _, ok := page.find("Trang trước mang sang: " + sum.String()); ok != (i > 0) {
				t.Errorf("page %d carries in something else than %s", i+1, sum)
			}
			here := countRows(page, r)
			sum.add(here)
			name := "Cộng dồn"
			if i == len(pages)-1 {
				name = "Tổng cộng"
			}
			if want := fmt.Sprintf("Cộng trang %d: %s. %s: %s", i+1, here, name, sum); !has(page, want) {
				t.Errorf("page %d has no %q", i+1, want)
			}
		}
		if sum.cases != 200 || sum.returned != 133 {
			t.Errorf("the last page comes to %s", sum)
		}
	}
}

func has(page seenPage, words string) bool {
	_, ok := page.find(words)
	return ok
}

// countRows counts the numbers in the first column of a page, and those of them
// whose case was handed over.
func countRows(page seenPage, r RegisterInput) tally {
	rows := r.Rows
	if r.ByField {
		rows = grouped(rows)
	}
	out := tally{}
	for _, w := range page.part(marginLeft, marginLeft+10).words {
		no, err := strconv.Atoi(w.text)
		middle := (w.x0+w.x1)/2 - marginLeft
		if err != nil || middle < 4.5 || middle > 5.5 {
			continue
		}
		out.cases++
		if rows[no-1].Handover != nil {
			out.returned++
		}
	}
	return out
}

// Nothing of the longest rows is lost, and the fields stand in bands.
func TestRegister_NothingLost(t *testing.T) {
	r := registerOf([]ward.Case{extremeWalk(), sampleCase()})
	r.ByField = true
	got := squash(text(t, must(t)(Register(sampleProfile(), r)), "-raw"))
	c := r.Rows[1]
	for _, want := range []string{"2" + slipCode(c), c.Procedure.Name, c.Applicant.Name, viet.Clean(c.Applicant.Address),
		"09:05 20/11/2026", "17:00 26/11/2026", "15:30 26/11/2026", "Lĩnh vực: Hộ tịch", "(Từ ngày 01/11/2026 đến ngày 30/11/2026)", "Số: 11/STD-TTPVHCC"} {
		if !strings.Contains(got, squash(want)) {
			t.Errorf("the register has lost %q", want)
		}
	}
	if n := strings.Count(got, squash("đường Tên Đường Dài Ví Dụ")); n < 5 {
		t.Errorf("only %d of 5 lines of the long address are there", n)
	}
}

func TestCollecting(t *testing.T) {
	p := sampleProfile()
	for place, want := range map[string]string{
		"": "", p.OneStop: "Trực tiếp", "Quầy A, " + p.OneStop: "Trực tiếp", "Tại quầy": "Trực tiếp", "Gửi bưu chính đến địa chỉ người nộp": "Bưu chính công ích",
		"Tại nhà, qua dịch vụ bưu chính công ích":     "Bưu chính công ích",
		"Bản điện tử trên Cổng Dịch vụ công quốc gia": "Trực tuyến",
		"Nhà văn hóa tổ dân phố số 5":                 "Nhà văn hóa tổ dân phố số 5",
	} {
		if got := collecting(p, ward.Case{ResultPlace: place}); got != want {
			t.Errorf("%q: got %q, want %q", place, got, want)
		}
	}
}

// The spreadsheet holds what the paper does, row by row in its order.
func TestRegisterLines(t *testing.T) {
	r := registerOf(registerRows(10))
	r.ByField = true
	lines := RegisterLines(sampleProfile(), r)
	got := squash(text(t, must(t)(Register(sampleProfile(), r)), "-raw"))
	for i, line := range lines {
		if len(line) != len(RegisterHeads) || line[0] != strconv.Itoa(i+1) || strings.Contains(strings.Join(line, ""), nbsp) {
			t.Errorf("row %d is %q", i+1, line)
		}
		if !strings.Contains(got, squash(line[0]+line[1])) {
			t.Errorf("row %d, %s, is not on paper", i+1, line[1])
		}
	}
	if lines[0][11] != "Hộ tịch" || lines[4][11] != "Chứng thực" || len(lines) != 10 {
		t.Errorf("not by field: %q", lines)
	}
	if want := "Tổng cộng: 10 hồ sơ, đã trả kết quả 7"; RegisterTotal(r) != want || !strings.Contains(got, squash(want)) {
		t.Errorf("the total is %q", RegisterTotal(r))
	}
}

// A register of one field says so, and has no bands.
func TestRegister_OfOneField(t *testing.T) {
	r := registerOf(registerRows(9))
	r.ByField, r.Field = true, "Hộ tịch"
	got := text(t, must(t)(Register(sampleProfile(), r)), "-layout")
	if n := strings.Count(got, "Lĩnh vực: "); n != 1 || !strings.Contains(got, "Lĩnh vực: Hộ tịch") {
		t.Errorf("%d fields are named in\n%s", n, got)
	}
}
