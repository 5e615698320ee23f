package paper

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"motcua/backend/ward"
)

func samplePosting() PostingPaper {
	return PostingPaper{Notice: sampleNotice(), Pages: 3, Posting: ward.NoticePosting{ID: "1", Place: "Bảng tin trụ sở Ủy ban nhân dân phường Mẫu", At: "2026-11-06T08:30:00+07:00",
		By: "Lê Thị Tiếp Nhận", Taken: &ward.PostingOver{At: "2026-12-08T16:00:00+07:00", By: "Đỗ Văn Gỡ"}}}
}

func sampleAnnex(rows int) Annex {
	a := Annex{Notice: sampleNotice(), Cell: "procedures/Hộ tịch/late", Value: rows, By: "Lê Thị Tiếp Nhận", At: "2026-11-02T09:00:00+07:00"}
	for i := range rows {
		a.Rows = append(a.Rows, AnnexRow{Code: fmt.Sprintf("H99.99-261002-%04d", i+1), Name: "Nguyễn Văn Mẫu", What: "Đăng ký khai sinh có yếu tố nước ngoài", Field: "Hộ tịch",
			ReceivedAt: "2026-10-02T09:05:00+07:00", DueAt: "2026-10-07T17:00:00+07:00", EndedAt: "2026-10-08T10:00:00+07:00", State: "Quá hạn"})
	}
	return a
}

func extremeAnnex() Annex {
	a, c := sampleAnnex(200), extremeCase()
	a.Value = 201
	for i := range a.Rows {
		if i%7 == 0 {
			a.Rows[i].Name, a.Rows[i].What, a.Rows[i].Field = c.Applicant.Name, c.Procedure.Name, c.Procedure.Name
		}
	}
	a.Notice.Number, a.By = "", c.ReceivedBy
	return a
}

func postingSamples() []sample {
	posting := func(name string, p PostingPaper) sample {
		return sample{name, "", func() ([]byte, error) { return PostingRecord(p) }}
	}
	annex := func(name string, a Annex) sample {
		return sample{name, "", func() ([]byte, error) { return RecordsAnnex(a) }}
	}
	down, corrected := samplePosting(), samplePosting()
	down.Down = true
	corrected.Notice = sampleCorrection()
	key := sample{"notice-key", "", func() ([]byte, error) {
		return KeyNotice(NoticeKeyPaper{Profile: sampleNotice().Profile, Key: ward.NoticeKey{Fingerprint: "A79B-930A-C853-5573",
			Public: "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqo=", Since: "2026-10-05T09:00:00+07:00"}})
	}}
	return []sample{key, posting("posting-normal", samplePosting()), posting("posting-down", down), posting("posting-correction", corrected), posting("posting-minimal", PostingPaper{Down: true}),
		annex("annex-normal", sampleAnnex(12)), annex("annex-minimal", Annex{}), annex("annex-extreme", extremeAnnex())}
}

func TestPostingRecord(t *testing.T) {
	down := samplePosting()
	down.Down = true
	for _, tt := range []struct {
		p    PostingPaper
		want []string
	}{
		{samplePosting(), []string{"BIÊN BẢN Về việc niêm yết công khai Thông báo số 12/TB-UBND", "vào hồi 08 giờ 30 phút, ngày 06 tháng 11 năm 2026, tại Bảng tin trụ sở", "1. Ông/Bà Lê Thị Tiếp Nhận - người niêm yết",
			"số 12/TB-UBND ngày 05 tháng 11 năm 2026 của Ủy ban nhân dân phường Mẫu về kết quả giải quyết thủ tục hành chính tháng 10 năm 2026 (03 trang)",
			"kể từ ngày 06 tháng 11 năm 2026; không kết thúc niêm yết trước ngày 06 tháng 12 năm 2026", "nhất trí và ký tên./. NGƯỜI CHỨNG KIẾN"}},
		{down, []string{"Về việc kết thúc niêm yết", "vào hồi 16 giờ 00 phút, ngày 08 tháng 12 năm 2026", "từ ngày 06 tháng 11 năm 2026 đến ngày 08 tháng 12 năm 2026, tổng cộng 32 ngày liên tục", "Đỗ Văn Gỡ"}},
	} {
		got := squash(text(t, must(t)(PostingRecord(tt.p)), "-raw"))
		for _, w := range tt.want {
			if !strings.Contains(got, squash(w)) {
				t.Errorf("no %q in\n%s", w, got)
			}
		}
	}
}

// The list names people, so every page says that it stays in the office.
func TestRecordsAnnex_MarkedOnEveryPage(t *testing.T) {
	pages := seen(t, must(t)(RecordsAnnex(extremeAnnex())))
	if len(pages) < 5 {
		t.Fatalf("%d pages are too few to see anything", len(pages))
	}
	for i, p := range pages {
		if at, ok := p.find("LƯU HÀNH NỘI BỘ"); !ok || at.y1 > marginTop {
			t.Errorf("page %d is not marked in its top margin", i+1)
		}
		if _, ok := p.find("(9)"); !ok && i < len(pages)-1 {
			t.Errorf("page %d has no header", i+1)
		}
	}
	says(t, must(t)(RecordsAnnex(sampleAnnex(12))), "Danh sách của số liệu “Hộ tịch: hồ sơ giải quyết quá hạn”", "Số liệu tại Thông báo: 12; số dòng trong danh sách: 12", "Nguyễn Văn Mẫu")
	says(t, must(t)(RecordsAnnex(extremeAnnex())), "Thông báo dự thảo", "(chênh lệch, cần đối chiếu)")
}

func TestPostingPapers_WhateverIsTyped(t *testing.T) {
	word := rapid.OneOf(rapid.String(), rapid.StringN(200, 800, -1))
	rapid.Check(t, func(r *rapid.T) {
		p, a := samplePosting(), sampleAnnex(2)
		p.Posting.Place, p.Posting.By, p.Number = word.Draw(r, "place"), word.Draw(r, "by"), rapid.StringN(0, 30, -1).Draw(r, "number")
		p.Down = rapid.Bool().Draw(r, "down")
		a.Rows[0] = AnnexRow{Code: p.Posting.By, Name: p.Posting.Place, What: word.Draw(r, "what"), Field: p.Posting.By, State: p.Posting.Place}
		a.Cell, a.By = p.Posting.By, p.Posting.Place
		if _, err := PostingRecord(p); err != nil {
			r.Fatal(err)
		}
		if _, err := RecordsAnnex(a); err != nil {
			r.Fatal(err)
		}
	})
}
