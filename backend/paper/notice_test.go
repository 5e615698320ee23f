package paper

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// said is the text of a draft without white space, so that line ends do not matter.
func said(t *testing.T, c ward.NoticeContent) string {
	t.Helper()
	return squash(text(t, must(t)(MonthNotice(c, nil)), "-raw"))
}

func expectSaid(t *testing.T, c ward.NoticeContent, want ...string) {
	t.Helper()
	got := said(t, c)
	for _, w := range want {
		if !strings.Contains(got, squash(w)) {
			t.Errorf("no %q in\n%s", w, got)
		}
	}
}

func TestMonthNotice_Procedures(t *testing.T) {
	expectSaid(t, sampleNotice(),
		"Số: 12/TB-UBND", "THÔNG BÁO Kết quả giải quyết thủ tục hành chính tháng 10 năm 2026", "Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;",
		"trong tháng 10 năm 2026 (từ ngày 01 tháng 10 năm 2026 đến ngày 31 tháng 10 năm 2026) như sau:",
		"1. Tiếp nhận hồ sơ Tổng số hồ sơ tiếp nhận: 2.968 hồ sơ; gồm 2.804 hồ sơ tiếp nhận mới trong kỳ (trực tuyến 797 hồ sơ; trực tiếp, qua dịch vụ bưu chính 2.007 hồ sơ) và 164 hồ sơ từ kỳ trước chuyển sang.",
		"tăng 422 hồ sơ (17,72%) so với tháng 9 năm 2026, tăng 129 hồ sơ (4,82%) so với cùng kỳ năm 2025.",
		"trong kỳ tiếp nhận 127,5 hồ sơ (22 ngày làm việc); tháng 9 năm 2026 là 119,1 hồ sơ (20 ngày làm việc); tháng 10 năm 2025 là 116,3 hồ sơ (23 ngày làm việc).",
		"chuyển sang (164 hồ sơ) nhiều hơn 02 hồ sơ so với số hồ sơ đang giải quyết đã công khai cuối kỳ trước (162 hồ sơ)", "từ chối tiếp nhận 04 hồ sơ",
		"trước hạn 2.183 hồ sơ (78,87%), đúng hạn 567 hồ sơ (20,48%), quá hạn 18 hồ sơ (0,65%)", "đạt 99,35%, tăng 0,18 điểm phần trăm so với tháng 9 năm 2026 (99,17%)",
		"cao nhất: Chứng thực; Người có công; Thành lập và hoạt động của hộ kinh doanh (cùng 100%); thấp nhất: Đất đai (87,27%).",
		"Nguyên nhân: phải xác minh, chờ ý kiến của cơ quan, đơn vị phối hợp (11 hồ sơ); sự cố hệ thống, đường truyền (03 hồ sơ); chưa ghi nhận nguyên nhân (04 hồ sơ).",
		"Tính đến hết ngày 31 tháng 10 năm 2026, còn 200 hồ sơ đang giải quyết; trong đó: trong hạn 194 hồ sơ, quá hạn 06 hồ sơ.",
		"(3) = (7) + (11)", "6. Nơi tiếp nhận góp ý", "đường dây nóng: 1900 0000", "kể từ ngày niêm yết./.", "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Thị Ví Dụ")
}

func TestMonthNotice_Feedback(t *testing.T) {
	expectSaid(t, sampleFeedbackNotice(), "Kết quả tiếp nhận, xử lý góp ý, phản ánh, kiến nghị tháng 10 năm 2026",
		"xử lý: 40 ý kiến; gồm 34 ý kiến tiếp nhận mới trong kỳ và 06 ý kiến từ kỳ trước chuyển sang", "04 lượt người gửi khiếu nại, tố cáo",
		"Đã trả lời 32 ý kiến; trong đó: trong hạn 28 ý kiến (87,5%), quá hạn 04 ý kiến (12,5%).", "Tỷ lệ trả lời trong hạn đạt 87,5%",
		"còn 04 ý kiến đang xử lý, tất cả đều trong hạn.", "6. Nội dung và kết quả xử lý được công khai", "Phản ánh đúng; đã phê bình", "8. Nơi tiếp nhận")
}

func TestMonthNotice_Survey(t *testing.T) {
	c := sampleSurveyNotice()
	expectSaid(t, c, "phát ra 150 phiếu, thu về 104 phiếu (69,33% số phiếu phát ra), hợp lệ 101 phiếu (97,12% số phiếu thu về)",
		"Tỷ lệ hài lòng chung đạt 88,02% (889 câu trả lời “hài lòng” và “rất hài lòng” trên tổng số 1.010 câu trả lời hợp lệ), tăng 4,58 điểm phần trăm so với tháng 9 năm 2026 (83,44%).",
		"(phương pháp HL-1)", "dưới 03 phiếu không công bố riêng", "Có 17 ý kiến ghi trên phiếu; đã chuyển xử lý 09 ý kiến, nhiều nhất về cơ sở vật chất (08 ý kiến, đã trả lời 06 ý kiến); tiếp đến: hành vi, thái độ của cán bộ, công chức (01 ý kiến, đã trả lời). Còn lại 08 ý kiến: 06 ý kiến đã xem xét, không phải xử lý riêng (lời khen, lời cảm ơn hoặc nội dung đã tiếp nhận); 02 ý kiến đang được xem xét.")
	for _, never := range []string{"766", "chỉ số", "SIPAS"} {
		if strings.Contains(strings.ToLower(said(t, c)), strings.ToLower(squash(never))) {
			t.Errorf("the paper says %q", never)
		}
	}
	expectSaid(t, extremeSurveyNotice(), "Phiếu đánh giá nhanh tại quầy”: phát ra 40 phiếu, thu về dưới 03 phiếu hợp lệ nên không công bố số liệu")
}

func TestMonthNotice_Combined(t *testing.T) {
	expectSaid(t, sampleCombinedNotice(), "I. KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH 1. Tiếp nhận hồ sơ", "II. KẾT QUẢ TIẾP NHẬN, XỬ LÝ GÓP Ý, PHẢN ÁNH, KIẾN NGHỊ 1. Tiếp nhận ý kiến",
		"III. TỔNG HỢP KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG 1. Kết quả chung", "IV. NƠI TIẾP NHẬN")
}

func TestMonthNotice_Correction(t *testing.T) {
	expectSaid(t, sampleCorrection(), "Đính chính số liệu tại Thông báo số 12/TB-UBND ngày 05 tháng 11 năm 2026 về kết quả giải quyết thủ tục hành chính tháng 10 năm 2026",
		"1 Tổng cộng: tổng số hồ sơ tiếp nhận 2.965 2.967 +2", "5 Tổng cộng: hồ sơ giải quyết đúng hạn 568 567 -1", "6 Hộ tịch: tổng số hồ sơ tiếp nhận 524 526 +2",
		"Tỷ lệ hồ sơ nộp trực tuyến sau đính chính: 28,42% (số đã công khai: 28,37%). Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn sau đính chính: 99,35% (số đã công khai: 99,42%)", "Bổ sung 02 hồ sơ lĩnh vực Hộ tịch", "các nội dung khác của Thông báo số 12/TB-UBND không thay đổi")
}

// A correction of a notice that was corrected before says by which notices.
func TestMonthNotice_CorrectedAgain(t *testing.T) {
	const whole = "Thông báo số 12/TB-UBND ngày 05 tháng 11 năm 2026 (đã được đính chính tại Thông báo số 19/TB-UBND ngày 20 tháng 11 năm 2026%s) về kết quả giải quyết"
	c := secondCorrection()
	expectSaid(t, c, "đính chính số liệu tại "+fmt.Sprintf(whole, ""),
		"thay thế số liệu tương ứng tại Thông báo số 12/TB-UBND và Thông báo số 19/TB-UBND; các tỷ lệ và số so sánh tính từ số liệu đó được xác định lại theo số liệu sau đính chính; các nội dung khác của các Thông báo nêu trên không thay đổi")
	c.Corrects.Since = append(c.Corrects.Since, ward.NoticeRef{Number: "21", Signed: "2026-11-25"})
	expectSaid(t, c, fmt.Sprintf(whole, " và Thông báo số 21/TB-UBND ngày 25 tháng 11 năm 2026"),
		"tại Thông báo số 12/TB-UBND, Thông báo số 19/TB-UBND và Thông báo số 21/TB-UBND; các tỷ lệ")
}

func TestCalmed(t *testing.T) {
	for in, want := range map[string]string{
		"PHIẾU ĐÁNH GIÁ NHANH TẠI QUẦY": "Phiếu đánh giá nhanh tại quầy", "PHIẾU KHẢO SÁT TTHC CỦA UBND": "Phiếu khảo sát TTHC của UBND",
		"Phiếu khảo sát của phường Mẫu": "Phiếu khảo sát của phường Mẫu", "": "",
	} {
		if got := calmed(in); got != want {
			t.Errorf("%q is %q, want %q", in, got, want)
		}
	}
}

func TestHeardText(t *testing.T) {
	one := ward.HeardRemark{Class: ward.ClassFacilities, Count: 1}
	for _, tt := range []struct {
		p    ward.SurveyPart
		want string
	}{
		{ward.SurveyPart{}, ""}, {ward.SurveyPart{Remarks: 5}, "Có 05 ý kiến ghi trên phiếu đang được xem xét."},
		{ward.SurveyPart{Remarks: 5, Heard: []ward.HeardRemark{one}}, "Có 05 ý kiến ghi trên phiếu; đã chuyển xử lý 01 ý kiến về cơ sở vật chất (đang xử lý). Còn lại 04 ý kiến đang được xem xét."},
		{ward.SurveyPart{Remarks: 22, Heard: []ward.HeardRemark{{Class: ward.ClassConduct, Count: 3, Answered: 3}, one}},
			"Có 22 ý kiến ghi trên phiếu; đã chuyển xử lý 04 ý kiến, nhiều nhất về hành vi, thái độ của cán bộ, công chức (03 ý kiến, đều đã trả lời); tiếp đến: cơ sở vật chất (01 ý kiến, đang xử lý). Còn lại 18 ý kiến đang được xem xét."},
		{ward.SurveyPart{Remarks: 19, Considered: 15, Heard: []ward.HeardRemark{one, {Class: ward.ClassOther, Count: 1, Answered: 1}}},
			"Có 19 ý kiến ghi trên phiếu; đã chuyển xử lý 02 ý kiến, gồm: cơ sở vật chất (01 ý kiến, đang xử lý); nội dung khác (01 ý kiến, đã trả lời). Còn lại 17 ý kiến: 15 ý kiến đã xem xét, không phải xử lý riêng (lời khen, lời cảm ơn hoặc nội dung đã tiếp nhận); 02 ý kiến đang được xem xét."},
		{ward.SurveyPart{Remarks: 1, Heard: []ward.HeardRemark{one}}, "Có 01 ý kiến ghi trên phiếu; đã chuyển xử lý 01 ý kiến về cơ sở vật chất (đang xử lý)."},
		{ward.SurveyPart{Remarks: 4, Considered: 3, Heard: []ward.HeardRemark{one}},
			"Có 04 ý kiến ghi trên phiếu; đã chuyển xử lý 01 ý kiến về cơ sở vật chất (đang xử lý). Còn lại 03 ý kiến đã được xem xét, không phải xử lý riêng (lời khen, lời cảm ơn hoặc nội dung đã tiếp nhận)."},
		{ward.SurveyPart{Remarks: 4, Considered: 4}, "Có 04 ý kiến ghi trên phiếu đã được xem xét, không phải xử lý riêng (lời khen, lời cảm ơn hoặc nội dung đã tiếp nhận)."},
		{ward.SurveyPart{Remarks: 4, Considered: 1}, "Có 04 ý kiến ghi trên phiếu: 01 ý kiến đã xem xét, không phải xử lý riêng (lời khen, lời cảm ơn hoặc nội dung đã tiếp nhận); 03 ý kiến đang được xem xét."},
	} {
		if got := heardText(tt.p); got != tt.want {
			t.Errorf("got %q\nwant %q", got, tt.want)
		}
	}
}

// A correction of any part says the rates that it moves, and no others.
func TestMonthNotice_CorrectedRates(t *testing.T) {
	c := sampleCombinedNotice()
	form := c.Survey.Summaries[0]
	at := fmt.Sprintf("survey/%s/%d/", form.Questionnaire, form.Version)
	c.Corrects = &ward.CorrectionPart{NoticeRef: ward.NoticeRef{Number: "12"}, Cells: []ward.CellChange{{Cell: "feedback//answeredInTime", Old: 27, New: 28},
		{Cell: at + "satisfied", Old: 880, New: 889}, {Cell: at + "C05/5", Old: 31, New: 40}}}
	expectSaid(t, c, "Tỷ lệ trả lời trong hạn sau đính chính: 87,5% (số đã công khai: 87,1%). Tỷ lệ hài lòng chung theo “Phiếu khảo sát mức độ hài lòng của người dân, tổ chức” sau đính chính: 88,02% (số đã công khai: 87,13%).",
		"3 “Nội dung thứ 5 của cơ quan được đánh giá”: rất hài lòng 31 40 +9", "góp ý, phản ánh, kiến nghị sau đính chính", "Kết quả khảo sát bằng")
	if strings.Contains(said(t, c), squash("đúng hạn sau đính chính")) {
		t.Error("a rate that did not move is told")
	}
}

// Every figure that a notice has can be named in a correction.
func TestCellName_OfEveryCell(t *testing.T) {
	c := sampleCombinedNotice()
	seen := map[string]string{}
	for _, cell := range c.Cells() {
		name := CellName(c, cell.Cell)
		if name == cell.Cell || strings.HasSuffix(name, ": ") || strings.Contains(name, "/") {
			t.Errorf("%s is %q", cell.Cell, name)
		}
		if other := seen[name]; other != "" {
			t.Errorf("%s and %s are both %q", cell.Cell, other, name)
		}
		seen[name] = cell.Cell
	}
	for _, odd := range []string{"", "x", "procedures/Hộ tịch/weight", "survey/A", "survey/NO/1/valid"} {
		if got := CellName(c, odd); got != odd {
			t.Errorf("%q is %q", odd, got)
		}
	}
	if got := CellName(c, "procedures//late:UNKNOWN"); got != "Tổng cộng: hồ sơ giải quyết quá hạn, chưa ghi nhận nguyên nhân" {
		t.Errorf("late for no known reason is %q", got)
	}
	if got := CellName(c, "procedures//late:WEATHER"); got != "procedures//late:WEATHER" {
		t.Errorf("a reason of a later version is %q", got)
	}
	if got := CellName(c, "procedures/Đất đai/môi trường/late"); got != "Đất đai/môi trường: hồ sơ giải quyết quá hạn" {
		t.Errorf("a field with a stroke is %q", got)
	}
}

// Every figure stands in its column, for the total and for each field.
func TestMonthNotice_TableFigures(t *testing.T) {
	n := sampleNotice()
	got := text(t, must(t)(MonthNotice(n, nil)), "-layout")
	p := n.Procedures.Figures.Procedures
	for _, r := range append(p.Rows[:5:5], p.Total) {
		k := figureNumbers(r)
		want := r.Field
		if want == "" {
			want = "Tổng cộng"
		}
		if k[0] != k[1]+k[2]+k[3] || k[4] != k[5]+k[6]+k[7] || k[8] != k[9]+k[10] || k[0] != k[4]+k[8] {
			t.Errorf("%s does not add up: %v", want, k)
		}
		for _, n := range k {
			want += " " + viet.Number(int64(n))
		}
		if !strings.Contains(got, want+"\n") {
			t.Errorf("no line %q", want)
		}
	}
}

func TestMonthNotice_OpinionFigures(t *testing.T) {
	n := sampleFeedbackNotice()
	got := text(t, must(t)(MonthNotice(n, nil)), "-layout")
	f := n.Feedback.Figures
	for name, c := range map[string]ward.FeedbackCount{"Tổng cộng": f.Total, "Cơ sở vật chất": f.ByClass[2].FeedbackCount, "Hòm thư góp ý": f.ByChannel[3].FeedbackCount} {
		k := opinionNumbers(c)
		if k[0] != k[1]+k[2] || k[0] != k[3]+k[6]+k[7] || k[3] != k[4]+k[5] || k[7] != k[8]+k[9] {
			t.Errorf("%s does not add up: %v", name, k)
		}
		for _, n := range k {
			name += " " + viet.Number(int64(n))
		}
		if !strings.Contains(got, name+"\n") {
			t.Errorf("no line %q in\n%s", name, got)
		}
	}
}

func TestMonthNotice_OfNothing(t *testing.T) {
	expectSaid(t, minimalNotice(), "DỰ THẢO", "Trong kỳ không tiếp nhận hồ sơ mới và không có hồ sơ từ kỳ trước chuyển sang.", "Trong kỳ không có hồ sơ nào được giải quyết xong.", "không còn hồ sơ nào đang giải quyết.")
	expectSaid(t, minimalFeedbackNotice(), "Trong kỳ không có ý kiến phải xử lý.", "Trong kỳ không có nội dung nào được công khai.")
	expectSaid(t, minimalSurveyNotice(), "Trong kỳ không có phiếu khảo sát nào được tổng hợp.")
	for _, kind := range ward.NoticeKinds { // not even figures
		must(t)(MonthNotice(ward.NoticeContent{Kind: kind}, nil))
	}
	must(t)(MonthNotice(ward.NoticeContent{Corrects: &ward.CorrectionPart{}}, nil))
}

// A paragraph is printed as it was written; an empty one is left out, and a section
// in which nothing is left leaves its number to the next.
func TestMonthNotice_WrittenParagraphs(t *testing.T) {
	expectSaid(t, typedNotice(), "nhiều nhất từ đầu năm. - Trực tuyến: 797 hồ sơ", "3. Kết quả chi tiết theo lĩnh vực", "5. Nơi tiếp nhận")
	got := said(t, typedNotice())
	if strings.Contains(got, squash("Tổng số hồ sơ tiếp nhận:")) || strings.Contains(got, squash("Hồ sơ đang giải quyết Tính đến")) {
		t.Error("what was written over is printed")
	}
	c := sampleNotice()
	c.Paragraphs = []ward.Paragraph{{Key: "posted", Text: ""}, {Key: "contact", Text: "Xin gọi 1900 0000./."}, {Key: "nowhere", Text: "không có chỗ"}}
	expectSaid(t, c, "Xin gọi 1900 0000./. Nơi nhận")
	if strings.Contains(said(t, c), squash("không có chỗ")) {
		t.Error("a paragraph without a place is printed")
	}
}

func TestComposeNotice_KeysStay(t *testing.T) {
	keys := func(c ward.NoticeContent) (out []string) {
		for _, p := range ComposeNotice(c) {
			out = append(out, p.Key)
		}
		return out
	}
	for _, pair := range [][2]ward.NoticeContent{{sampleNotice(), minimalNotice()}, {sampleFeedbackNotice(), minimalFeedbackNotice()}} {
		if full, empty := keys(pair[0]), keys(pair[1]); !slices.Equal(full, empty) {
			t.Errorf("the keys depend on the figures: %q and %q", full, empty)
		}
	}
	for _, s := range []ward.NoticeContent{sampleCombinedNotice(), extremeSurveyNotice(), sampleCorrection()} {
		all := keys(s)
		slices.Sort(all)
		if len(slices.Compact(slices.Clone(all))) != len(all) || slices.Contains(all, "") {
			t.Errorf("a key is there twice or empty: %q", all)
		}
	}
}

// What is composed and laid over is printed as if it were not: a text that nobody
// changed does not change the paper.
func TestMonthNotice_ComposedTextsChangeNothing(t *testing.T) {
	for _, c := range []ward.NoticeContent{sampleCombinedNotice(), sampleCorrection(), minimalSurveyNotice()} {
		before := must(t)(MonthNotice(c, nil))
		c.Paragraphs = ComposeNotice(c)
		if string(before) != string(must(t)(MonthNotice(c, nil))) {
			t.Errorf("%s: the paper differs", c.Kind)
		}
	}
}

func TestMonthNotice_GroundsAndReceivers(t *testing.T) {
	n := sampleNotice()
	n.Profile.Bases = []string{"Căn cứ A.", "  ", "Căn cứ B;"}
	n.Profile.Recipients = []string{"- Lưu: VT, X.", "- Các tổ dân phố;", "Trang thông tin"}
	got := text(t, must(t)(MonthNotice(n, nil)), "-raw")
	for _, want := range []string{"Căn cứ A;\nCăn cứ B.\n", "- Các tổ dân phố;\n- Trang thông tin;\n- Lưu: VT, X.\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

func TestMonthNotice_EndsAsAnOfficialPaper(t *testing.T) {
	for _, s := range []ward.NoticeContent{sampleNotice(), sampleFeedbackNotice(), sampleSurveyNotice(), sampleCombinedNotice(), sampleCorrection(), minimalNotice()} {
		if got := said(t, s); strings.Count(got, "./.") != 1 || !strings.Contains(got, squash("kể từ ngày niêm yết./. Nơi nhận:")) {
			t.Errorf("%s: the text does not end in ./.", s.Kind)
		}
	}
}

func TestMonthNotice_DraftUntilSealed(t *testing.T) {
	c := sampleNotice()
	if !strings.Contains(said(t, c), squash("DỰ THẢO")) {
		t.Error("a notice without a seal is no draft")
	}
	if got := text(t, must(t)(MonthNotice(c, sampleSeal(c)))); strings.Contains(got, "DỰ THẢO") || !strings.Contains(got, "mã xác thực") {
		t.Error("a sealed notice is a draft")
	}
}

// What public notices take of records has no field for a person: counts, dates,
// codes and the two approved texts. A field that is added has to be thought about.
func TestMonthNotice_TakesNobody(t *testing.T) {
	for _, tt := range []struct {
		of   reflect.Type
		want []string
	}{
		{reflect.TypeFor[ward.PublicRow](), []string{"Class ward.FeedbackClass", "Content string", "Outcome string", "ReceivedOn ward.Date", "AnsweredOn ward.Date"}},
		{reflect.TypeFor[ward.ReasonCount](), []string{"Reason ward.LateReason", "Count int"}},
		{reflect.TypeFor[ward.HeardRemark](), []string{"Class ward.FeedbackClass", "Count int", "Answered int"}},
		{reflect.TypeFor[ward.MonthCount](), []string{"Month string", "Received int", "Resolved int", "Late int"}},
		{reflect.TypeFor[ward.FieldFigures](), []string{"Field string", "Received ward.Received", "Resolved ward.Resolved", "Pending ward.Pending"}},
		{reflect.TypeFor[ward.ProcedurePart](), []string{"Figures ward.Figures", "Before *ward.Figures", "YearAgo *ward.Figures", "LateReasons []ward.ReasonCount", "CarriedPosted *int", "Trend []ward.MonthCount"}},
		{reflect.TypeFor[ward.FeedbackPart](), []string{"Figures ward.FeedbackFigures", "Before *ward.FeedbackFigures", "YearAgo *ward.FeedbackFigures", "Public []ward.PublicRow", "CarriedPosted *int"}},
		{reflect.TypeFor[ward.SurveyPart](), []string{"Summaries []ward.SurveySummary", "Before []ward.SurveySummary", "YearAgo []ward.SurveySummary", "Heard []ward.HeardRemark", "Remarks int", "Considered int"}},
	} {
		var fields []string
		for i := range tt.of.NumField() {
			fields = append(fields, tt.of.Field(i).Name+" "+tt.of.Field(i).Type.String())
		}
		if !slices.Equal(fields, tt.want) {
			t.Errorf("%s has %q, want %q", tt.of, fields, tt.want)
		}
	}
	figures, err := json.Marshal(ward.CountFeedback([]ward.Feedback{sampleOpinion()}, ward.Period{From: "2026-10-01", To: "2026-10-31"}, ""))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"Nguyễn", "Lê Thị", "Phạm", "0900", "mau@"} {
		if strings.Contains(string(figures), name) {
			t.Errorf("the figures say %q", name)
		}
	}
}

// A reason that the paper does not know, text of an officer above all, is not printed.
func TestMonthNotice_PrintsNoReasonItDoesNotKnow(t *testing.T) {
	c := sampleNotice()
	c.Procedures.LateReasons = []ward.ReasonCount{{Reason: "bà Nguyễn Thị A chưa nộp", Count: 18}}
	if strings.Contains(said(t, c), squash("Nguyễn Thị A")) {
		t.Error("the text of an officer is on the paper")
	}
}

// Part of a month is not compared with whole months.
func TestMonthNotice_RunningMonthIsNotCompared(t *testing.T) {
	c := sampleCombinedNotice()
	c.AsOf = "2026-10-20T17:00:00+07:00"
	got := said(t, c)
	for _, never := range []string{"so với tháng", "cùng kỳ", "theo tháng"} {
		if strings.Contains(got, squash(never)) {
			t.Errorf("the paper says %q", never)
		}
	}
	if !strings.Contains(got, squash("Tính đến 17 giờ 00 phút, ngày 20 tháng 10 năm 2026, còn 200 hồ sơ")) {
		t.Error("the paper does not say when the figures were counted")
	}
}
