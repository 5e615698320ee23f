package paper

import (
	"errors"
	"strings"
	"testing"

	"motcua/backend/ward"
)

// says checks that a paper says everything wanted, in this order, line ends aside.
func says(t *testing.T, pdf []byte, wants ...string) {
	t.Helper()
	got := squash(text(t, pdf, "-raw"))
	for _, want := range wants {
		at := strings.Index(got, squash(want))
		if at < 0 {
			t.Fatalf("%q is missing or out of order in\n%s", want, got)
		}
		got = got[at+len(squash(want)):]
	}
}

func neverSays(t *testing.T, pdf []byte, never ...string) {
	t.Helper()
	got := squash(text(t, pdf, "-raw"))
	for _, n := range never {
		if strings.Contains(got, squash(n)) {
			t.Errorf("the paper says %q", n)
		}
	}
}

func TestFeedbackReceipt_FieldsInOrder(t *testing.T) {
	pdf := must(t)(FeedbackReceipt(sampleProfile(), sampleOpinion(), SlipOptions{Layout: SlipA5}))
	says(t, pdf, "Số: PA-A-26-0001/PTN-TTPVHCC", "PHIẾU TIẾP NHẬN GÓP Ý, PHẢN ÁNH, KIẾN NGHỊ", "Mã số: PA-A-26-0001", "PA-A-26-0001-"+string(ward.CheckSign("PA-A-26-0001")),
		"Tiếp nhận ý kiến của Ông/Bà/Tổ chức: Nguyễn Văn Mẫu", "Số điện thoại: 0900 000 001", "Loại ý kiến: phản ánh", "Hình thức tiếp nhận: điện thoại, đường dây nóng",
		"Nội dung về: hành vi, thái độ của cán bộ, công chức", "Hồ sơ liên quan: A-261001-0007", "Sáng ngày 01/10/2026 tôi đến", "Đề nghị phường xem xét",
		"Thời gian tiếp nhận: 09 giờ 15 phút, ngày 02 tháng 10 năm 2026", "Thời hạn trả lời: chậm nhất ngày 23 tháng 10 năm 2026",
		"chậm nhất ngày 09 tháng 10 năm 2026 và thông báo cho Ông/Bà", "NGƯỜI GỬI", "NGƯỜI TIẾP NHẬN", "Lê Thị Tiếp Nhận")
}

// Waiting and reopening move the due time, but a reprint is the same paper.
func TestFeedbackReceipt_ReprintKeepsFirstDueTime(t *testing.T) {
	f := sampleOpinion()
	first := must(t)(FeedbackReceipt(sampleProfile(), f, SlipOptions{}))
	f.DueAt = "2026-12-01T17:00:00+07:00"
	if string(first) != string(must(t)(FeedbackReceipt(sampleProfile(), f, SlipOptions{}))) {
		t.Error("the reprint differs")
	}
}

// Who gave no name is promised no answer and signs nothing.
func TestFeedbackReceipt_Nameless(t *testing.T) {
	pdf := must(t)(FeedbackReceipt(sampleProfile(), namelessOpinion(), SlipOptions{Layout: SlipA5}))
	says(t, pdf, "Người gửi: không nêu tên", "kết quả được công khai", "NGƯỜI TIẾP NHẬN")
	neverSays(t, pdf, "NGƯỜI GỬI", "Thời hạn trả lời", "Số điện thoại")
}

func TestFeedbackReply_SaysTheOutcome(t *testing.T) {
	says(t, must(t)(replyOf(sampleOpinion())()), "ỦY BAN NHÂN DÂN", "PHƯỜNG MẪU", "Số: 125/UBND-TTPVHCC", "V/v trả lời phản ánh của công dân", "ngày 14 tháng 10 năm 2026",
		"Kính gửi: Ông/Bà Nguyễn Văn Mẫu", "Ngày 02 tháng 10 năm 2026, Trung tâm", "qua điện thoại (mã số PA-A-26-0001) về việc: Thái độ của cán bộ khi hướng dẫn hồ sơ tại quầy số 2.",
		"tiếp thu phản ánh của Ông/Bà", "Qua xác minh, nội dung phản ánh là đúng", "Từ ngày 12", "./.", "Nơi nhận", "Như trên", "Lưu: VT, TTPVHCC.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Thị Ví Dụ")
	says(t, must(t)(replyOf(withOutcome(ward.OutcomeExplained))()), "DỰ THẢO", "Sau khi được trả lời ngày 14 tháng 10 năm 2026, Ông/Bà đề nghị xem xét lại với lý do: chưa nêu rõ thời gian thực hiện.",
		"trả lời, giải thích như sau:", "Qua xác minh")
	says(t, must(t)(replyOf(withOutcome(ward.OutcomeRefused))()), "không có cơ sở để giải quyết theo phản ánh nêu trên, lý do như sau:", "Qua xác minh", "thông tin, tài liệu mới")
}

// A letter names neither the officer complained of nor who drafted it.
func TestFeedbackReply_KeepsTheHouseToItself(t *testing.T) {
	neverSays(t, must(t)(replyOf(sampleOpinion())()), "DỰ THẢO", "Phạm Văn Quầy Hai", "Đỗ Thị Giải Quyết", "Đối chiếu camera", "{", "}")
}

// What the program cut from the sender's words to have a subject is quoted, whole
// where that is not long.
func TestFeedbackReply_WithoutASubject(t *testing.T) {
	f := sampleOpinion()
	f.Subject = "Sáng ngày 01/10/2026 tôi đến làm giấy …"
	says(t, must(t)(replyOf(f)()), "về việc: “Sáng ngày 01/10/2026 tôi đến", "Đề nghị phường xem xét, chấn chỉnh”.")
	f.Content = strings.Repeat(f.Content, 5)
	says(t, must(t)(replyOf(f)()), "về việc: “Sáng ngày 01/10/2026 tôi đến làm giấy ...”.")
	f.Subject, f.Content = "Ghế chờ bị gãy", "Ghế chờ bị gãy"
	says(t, must(t)(replyOf(f)()), "về việc: “Ghế chờ bị gãy”.")
}

// An organisation is not "Ông/Bà".
func TestFeedbackReply_Organisation(t *testing.T) {
	f := sampleOpinion()
	f.Sender = &ward.Person{Kind: ward.Organisation, Name: "Công ty TNHH Mẫu"}
	f.Draft.Text = "Nội dung trả lời."
	pdf := must(t)(replyOf(f)())
	says(t, pdf, "V/v trả lời phản ánh của tổ chức", "Kính gửi: Công ty TNHH Mẫu", "của Quý cơ quan, tổ chức")
	neverSays(t, pdf, "Ông/Bà")
}

func TestFeedbackForward_ForTheBodyAndForTheSender(t *testing.T) {
	pages := seen(t, must(t)(forwardOf(sentOn(sampleOpinion()))()))
	if len(pages) != 2 {
		t.Fatalf("%d pages", len(pages))
	}
	for i, page := range pages {
		for _, want := range []string{"Số: 17/PC-UBND", "PHIẾU CHUYỂN", "Kính gửi: Công an phường Mẫu", "TM. ỦY BAN NHÂN DÂN"} {
			if _, ok := page.find(want); !ok {
				t.Errorf("page %d does not say %q", i+1, want)
			}
		}
		if _, marked := page.find("BẢN GỬI NGƯỜI CÓ PHẢN ÁNH"); marked != (i == 1) {
			t.Errorf("page %d: marked as the sender's copy: %v", i+1, marked)
		}
	}
	nameless := sentOn(namelessOpinion())
	if pages := seen(t, must(t)(forwardOf(nameless)())); len(pages) != 1 {
		t.Errorf("%d pages, and nobody to give the second to", len(pages))
	}
	neverSays(t, must(t)(forwardOf(sentOn(sampleOpinion()))()), "Phạm Văn Quầy Hai", "Đỗ Thị Giải Quyết")
}

func TestFeedbackGuide_SaysWhereAndWhen(t *testing.T) {
	says(t, must(t)(guideOf(ward.Complaint, sampleProfile(), SlipOptions{Layout: SlipA5})()), "PHIẾU HƯỚNG DẪN GỬI KHIẾU NẠI", "Điều 1 Nghị định số 20/2008/NĐ-CP",
		"Nơi gửi khiếu nại lần đầu:", "địa chỉ: số 1, đường Ví Dụ", "90 ngày", "10 ngày", "không quá 45 ngày", "02/2011/QH13", "không ghi tên", "NGƯỜI HƯỚNG DẪN")
	says(t, must(t)(guideOf(ward.Denunciation, sampleProfile(), SlipOptions{Layout: SlipA5})()), "PHIẾU HƯỚNG DẪN GỬI TỐ CÁO", "được giữ bí mật", "gia hạn hai lần", "25/2018/QH14")
	neverSays(t, must(t)(guideOf(ward.Denunciation, sampleProfile(), SlipOptions{})()), "Số:", "{", "Mã số")
}

func TestFeedbackDossier_SaysEverything(t *testing.T) {
	x := sampleDossier()
	pdf := must(t)(x.Dossier())
	says(t, pdf, "LƯU HÀNH NỘI BỘ", "HỒ SƠ XỬ LÝ PHẢN ÁNH", "PA-A-26-0001", "Tiếp nhận 09:15 ngày 02/10/2026, Lê Thị Tiếp Nhận", "Thời hạn ban đầu 17:00 ngày 23/10/2026", "đã kết thúc",
		"PA-A-26-0002", "001099000001", "Phạm Văn Quầy Hai", "Đỗ Thị Giải Quyết, Văn phòng", "Khoảng 9 giờ 30", "Kết quả xem xét tiếp thu", "Công văn số 125",
		"Kết luận đúng", "Đối chiếu camera", "Xin lỗi công dân: Xin lỗi trực tiếp", "Đã thực hiện 15/10/2026, đã xin lỗi tại nhà", "Không thực hiện cán bộ chuyển công tác",
		"Duyệt công khai 09:00 ngày 16/10/2026", "Diễn biến", "Giao Đỗ Thị Giải Quyết xử lý", "NGƯỜI LẬP")
	for i, page := range seen(t, pdf) {
		if _, ok := page.find("Lưu hành nội bộ"); !ok && i > 0 {
			t.Errorf("page %d does not say that it stays in the house", i+1)
		}
	}
}

// Nothing is lost of what is long.
func TestFeedbackPapers_NothingLost(t *testing.T) {
	f := extremeOpinion()
	x := extremeDossier()
	content := squash(printable(f.Content, regular))
	for name, pdf := range map[string][]byte{"receipt": must(t)(FeedbackReceipt(sampleProfile(), f, SlipOptions{Layout: SlipA5})), "dossier": must(t)(x.Dossier())} {
		got := squash(text(t, pdf, "-raw"))
		if strings.Count(got, squash("Nội dung phản ánh rất dài")) < strings.Count(content, squash("Nội dung phản ánh rất dài")) {
			t.Errorf("the %s has lost some of the content", name)
		}
	}
}

func TestFeedbackPapers_Refusals(t *testing.T) {
	forgotten := sampleOpinion()
	forgotten.Anonymised = "2031-10-02T09:15:00+07:00"
	w := ward.ReplyWords{}
	for _, c := range []struct {
		name string
		err  func() ([]byte, error)
		key  string
	}{
		{"receipt of a forgotten one", func() ([]byte, error) { return FeedbackReceipt(sampleProfile(), forgotten, SlipOptions{}) }, "feedback.forgotten"},
		{"reply to a forgotten one", func() ([]byte, error) { return FeedbackReply(sampleProfile(), forgotten, w) }, "feedback.forgotten"},
		{"forwarding of a forgotten one", forwardOf(forgotten), "feedback.forgotten"},
		{"reply without a draft", func() ([]byte, error) { return FeedbackReply(sampleProfile(), namelessOpinion(), w) }, "feedback.no_draft"},
		{"reply to nobody", func() ([]byte, error) {
			f := sampleOpinion()
			f.Sender = nil
			return FeedbackReply(sampleProfile(), f, w)
		}, "feedback.no_sender"},
		{"not sent on", forwardOf(sampleOpinion()), "feedback.not_forwarded"},
	} {
		_, err := c.err()
		var e *ward.Error
		if !errors.As(err, &e) || e.Code != ward.CodeConflict || e.Key != c.key {
			t.Errorf("%s: got %v, want %s", c.name, err, c.key)
		}
	}
}

func BenchmarkFeedbackSlips(b *testing.B) {
	f := sampleOpinion()
	w, _ := letters().Reply(ward.OutcomeAccepted, "2026-11-01")
	for name, print := range map[string]func() ([]byte, error){
		"receipt": func() ([]byte, error) { return FeedbackReceipt(sampleProfile(), f, SlipOptions{}) },
		"reply":   func() ([]byte, error) { return FeedbackReply(sampleProfile(), f, w) },
		"forward": forwardOf(sentOn(f)),
		"guide":   guideOf(ward.Complaint, sampleProfile(), SlipOptions{}),
		"dossier": sampleDossier().Dossier,
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				must(b)(print())
			}
		})
	}
}
