package paper

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"motcua/backend/ward"
)

// turnForm is a form about a turn that a case has taken, forms 02 to 05.
type turnForm struct {
	name  string
	print printer
	title string
	key   string // of the refusal when the case has not taken the turn
	take  func(*ward.Case)
	long  func(c *ward.Case, long string) // makes the turn as long as it gets
}

// of is a case that has taken the turn.
func (f turnForm) of(c ward.Case) ward.Case {
	f.take(&c)
	return c
}

func (f turnForm) extreme() ward.Case {
	c := f.of(extremeCase())
	f.long(&c, strings.Repeat("Lý do dài kèm theo trích dẫn quy định của pháp luật, ", 12)+"\n\nđoạn thứ hai 😀\x01 của lý do")
	return c
}

func turnForms() []turnForm {
	ending := func(state ward.State) func(*ward.Case) {
		return func(c *ward.Case) {
			c.State, c.Reason = state, "Công dân không còn nhu cầu"
			c.FinishedAt, c.FinishedBy = "2026-11-24T10:15:00+07:00", "Lê Thị Tiếp Nhận"
		}
	}
	reason := func(c *ward.Case, long string) { c.Reason = long }
	return []turnForm{
		{"supplement", SupplementSlip, supplementTitle, "supplement.not_yet", func(c *ward.Case) {
			c.Supplement = &ward.SupplementRequest{At: "2026-11-23T09:00:00+07:00", By: "Lê Thị Tiếp Nhận",
				Items:  []string{"Bản chính Giấy chứng sinh", "Bản sao Giấy chứng nhận kết hôn của cha, mẹ, có chứng thực"},
				Reason: "Giấy chứng sinh nộp kèm không phải bản chính"}
		}, func(c *ward.Case, long string) {
			for i := range 30 {
				c.Supplement.Items = append(c.Supplement.Items, fmt.Sprintf("Giấy tờ thứ %d %s", i, strings.Repeat("bản có chứng thực ", i%5)))
			}
			c.Supplement.Items[3] += " " + long
			c.Supplement.Reason, c.Supplement.By = long, c.ReceivedBy
		}},
		{"refusal", RefusalSlip, refusalTitle, "refusal.not_yet", func(c *ward.Case) {
			c.State, c.Reason = ward.StateRejectedAtIntake, "Không thuộc thẩm quyền giải quyết của Ủy ban nhân dân cấp xã"
		}, reason},
		{"apology", ApologyLetter, apologyTitle, "apology.not_yet", func(c *ward.Case) {
			c.Extension = &ward.Extension{At: "2026-11-25T08:30:00+07:00", By: "Lê Thị Tiếp Nhận", From: c.FirstDueAt,
				DueAt: "2026-12-02T17:00:00+07:00", Reason: "Chờ kết quả xác minh của cơ quan đăng ký hộ tịch nơi thường trú trước đây"}
		}, func(c *ward.Case, long string) { c.Extension.Reason = long }},
		{"stopped", StopNotice, stopTitle, "stop.not_yet", ending(ward.StateStopped), reason},
		{"withdrawn", StopNotice, stopTitle, "stop.not_yet", ending(ward.StateWithdrawn), reason},
	}
}

// A form about a turn that the case has not taken is refused, with the case's code.
func TestTurnForms_RefuseWhatHasNotHappened(t *testing.T) {
	for _, f := range turnForms() {
		c := sampleCase()
		c.State = ward.StateProcessing
		_, err := f.print(sampleProfile(), c, SlipOptions{})
		var e *ward.Error
		if !errors.As(err, &e) || e.Code != ward.CodeConflict || e.Key != f.key || !slices.Equal(e.Args, []string{c.OfficialCode}) {
			t.Errorf("%s: got %v", f.name, err)
		}
	}
}

// The words of forms 02 to 04 in the order of domain.md 2.3 to 2.5, and ours of 05.
func TestTurnForms_FieldsInOrder(t *testing.T) {
	want := map[string][]string{
		"supplement": {"Số: A-261120-0012/PBS-TTPVHCC", "Phường Mẫu, ngày 23 tháng 11 năm 2026", "Hồ sơ của: Nguyễn Văn Mẫu",
			"Nội dung yêu cầu giải quyết: Đăng ký khai sinh", "Địa chỉ: số 12", "Số điện thoại: 0900 000 001", "Email: mau@example.vn",
			"Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:", "1. Bản chính Giấy chứng sinh", "2. Bản sao", "Lý do: Giấy chứng sinh nộp",
			"Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, Ông/Bà liên hệ với Lê Thị Tiếp Nhận,", "số điện thoại 024 0000 0000",
			"để được hướng dẫn./.", "NGƯỜI HƯỚNG DẪN", "Lê Thị Tiếp Nhận"},
		"refusal": {"Số: A-261120-0012/PTC-TTPVHCC", "Trung tâm Phục vụ hành chính công phường Mẫu", "Tiếp nhận hồ sơ của: Nguyễn Văn Mẫu",
			"Số định danh cá nhân/tổ chức: 001099000001", "Địa chỉ:", "Số điện thoại:", "Email:", "Mã hồ sơ (nếu có): H99.99-261120-0012",
			"Nội dung yêu cầu giải quyết:",
			"Qua xem xét, Bộ phận Tiếp nhận và Trả kết quả thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:",
			"Không thuộc thẩm quyền", "Xin thông báo cho Ông/Bà được biết và thực hiện./.", "NGƯỜI NỘP HỒ SƠ", "NGƯỜI TIẾP NHẬN HỒ SƠ"},
		"apology": {"Số: A-261120-0012/PXL ", "Kính gửi: Ông/Bà Nguyễn Văn Mẫu",
			"Ngày 20 tháng 11 năm 2026, Trung tâm Phục vụ hành chính công phường Mẫu tiếp nhận giải quyết hồ sơ đề nghị giải quyết thủ tục hành chính Đăng ký khai sinh có yếu tố nước ngoài của Ông/Bà/Tổ chức; số định danh: 001099000001; mã số hồ sơ: H99.99-261120-0012.",
			"Thời gian hẹn trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 26 tháng 11 năm 2026",
			"Tuy nhiên đến nay, Trung tâm Phục vụ hành chính công phường Mẫu chưa trả kết quả giải quyết hồ sơ của Ông/Bà/Tổ chức đúng thời hạn quy định ghi trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả.",
			"Lý do: Chờ kết quả xác minh", "xin trân trọng gửi lời xin lỗi",
			"vì sự chậm trễ trong quá trình giải quyết hồ sơ có thể gây phiền hà, tốn kém về chi phí, công sức",
			"xin lỗi Ông/Bà/Tổ chức và sẽ trả kết quả giải quyết hồ sơ", "vào ngày 02 tháng 12 năm 2026",
			"Mong nhận được sự thông cảm của Ông/Bà/Tổ chức vì sự chậm trễ này./.", "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ"},
		"stopped": {"Số: A-261120-0012/TB-TTPVHCC", "Kính gửi: Ông/Bà Nguyễn Văn Mẫu", "Mã hồ sơ: H99.99-261120-0012",
			"Qua xem xét, Trung tâm Phục vụ hành chính công phường Mẫu thông báo dừng giải quyết hồ sơ này kể từ 10 giờ 15 phút, ngày 24 tháng 11 năm 2026",
			"Công dân không còn nhu cầu", "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ"},
		"withdrawn": {"Theo đề nghị rút hồ sơ của Ông/Bà/Tổ chức, Trung tâm"},
	}
	for _, f := range turnForms() {
		got := text(t, must(t)(f.print(sampleProfile(), f.of(sampleCase()), SlipOptions{Layout: SlipA4})), "-layout")
		got = strings.Join(strings.Fields(got), " ")
		if !strings.Contains(squash(got), squash(f.title)) {
			t.Errorf("%s has no title %q", f.name, f.title)
		}
		for _, w := range want[f.name] {
			at := strings.Index(got, w)
			if at < 0 {
				t.Errorf("%s: %q is missing or out of order in\n%s", f.name, w, got)
				break
			}
			got = got[at+len(w):]
		}
	}
}

// running lines stand between the lines of a paragraph that crosses pages.
var runningLine = regexp.MustCompile(`===page===\S*?Trang\d/\d`)

func dropRunning(squashed string) string { return runningLine.ReplaceAllString(squashed, "") }

// Reasons and lists as long as they get lose nothing.
func TestTurnForms_NothingLost(t *testing.T) {
	for _, f := range turnForms() {
		c := f.extreme()
		got := squash(text(t, must(t)(f.print(sampleProfile(), c, SlipOptions{Layout: SlipA5})), "-raw"))
		want := []string{c.Applicant.Name}
		switch {
		case f.name == "supplement":
			want = append(want, c.Supplement.Items...)
			want = append(want, strings.Split(c.Supplement.Reason, "\n\n")...)
		case f.name == "apology":
			want = append(want, strings.Split(c.Extension.Reason, "\n\n")...)
		default:
			want = append(want, strings.Split(c.Reason, "\n\n")...)
		}
		for _, w := range want {
			if !strings.Contains(dropRunning(got), squash(printable(w, regular))) {
				t.Errorf("%s has lost %q", f.name, w)
			}
		}
	}
}
