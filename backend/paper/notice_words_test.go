package paper

import (
	"testing"

	"motcua/backend/ward"
)

func TestChange(t *testing.T) {
	for _, tt := range []struct {
		now, before int
		want        string
	}{
		{112, 100, "tăng 12 hồ sơ (12%) so với tháng 9"}, {99, 100, "giảm 01 hồ sơ (1%) so với tháng 9"}, {100, 100, "không thay đổi so với tháng 9"},
		{5, 3, "tăng 02 hồ sơ so với tháng 9"}, {3, 0, "tăng 03 hồ sơ so với tháng 9"}, {0, 12, "giảm 12 hồ sơ (100%) so với tháng 9"}, {5000, 10, "tăng 4.990 hồ sơ so với tháng 9"},
	} {
		if got := change(tt.now, tt.before, "hồ sơ", "so với tháng 9"); got != tt.want {
			t.Errorf("%d after %d: %q, want %q", tt.now, tt.before, got, tt.want)
		}
	}
}

func TestChangeOfRate(t *testing.T) {
	for _, tt := range []struct {
		now, before ward.Share
		want        string
	}{
		{ward.Share{Count: 2750, Of: 2768}, ward.Share{Count: 2390, Of: 2410}, "tăng 0,18 điểm phần trăm so với tháng 9 (99,17%)"},
		{ward.Share{Count: 1, Of: 3}, ward.Share{Count: 2, Of: 3}, "giảm 33,34 điểm phần trăm so với tháng 9 (66,67%)"}, // as a reader takes 33,33 from 66,67
		{ward.Share{Count: 1, Of: 2}, ward.Share{Count: 2, Of: 4}, "không thay đổi so với tháng 9"},
		{ward.Share{Count: 100_001, Of: 200_000}, ward.Share{Count: 1, Of: 2}, "không thay đổi so với tháng 9"}, // both print 50%
		{ward.Share{}, ward.Share{Count: 1, Of: 2}, ""}, {ward.Share{Count: 1, Of: 2}, ward.Share{}, ""},
	} {
		if got := changeOfRate(tt.now, tt.before, "so với tháng 9"); got != tt.want {
			t.Errorf("%v after %v: %q, want %q", tt.now, tt.before, got, tt.want)
		}
	}
}

// One late case of a few does not put a field in the last place.
func TestFieldsText(t *testing.T) {
	field := func(name string, inTime, late int) ward.FieldFigures {
		return fieldOf(name, inTime+late, 0, 0, inTime, 0, late, 0)
	}
	for name, tt := range map[string]struct {
		rows []ward.FieldFigures
		want string
	}{
		"none":                {nil, ""},
		"one":                 {[]ward.FieldFigures{field("A", 90, 10)}, ""},
		"all in time":         {[]ward.FieldFigures{field("A", 90, 0), field("B", 1, 0), field("C", 0, 0)}, "Tất cả 02 lĩnh vực có hồ sơ được giải quyết đều đạt tỷ lệ trước hạn và đúng hạn 100%."},
		"same rate":           {[]ward.FieldFigures{field("A", 90, 10), field("B", 9, 1)}, ""},
		"small one is late":   {[]ward.FieldFigures{field("A", 90, 0), field("B", 99, 1), field("C", 1, 1)}, "Lĩnh vực có tỷ lệ trước hạn và đúng hạn cao nhất: A (100%). Lĩnh vực có dưới 10 hồ sơ đã giải quyết không đưa vào so sánh."},
		"first and last":      {[]ward.FieldFigures{field("A", 90, 0), field("B", 98, 2)}, "Lĩnh vực có tỷ lệ trước hạn và đúng hạn cao nhất: A (100%); thấp nhất: B (98%)."},
		"ties":                {[]ward.FieldFigures{field("A", 90, 0), field("B", 90, 0), field("C", 98, 2), field("D", 49, 1), field("E", 98, 2)}, "Lĩnh vực có tỷ lệ trước hạn và đúng hạn cao nhất: A; B (cùng 100%); thấp nhất: C; E (cùng 98%)."},
		"more than are named": {[]ward.FieldFigures{field("A", 90, 0), field("B", 90, 0), field("C", 90, 0), field("D", 90, 0), field("E", 98, 2)}, "Lĩnh vực có tỷ lệ trước hạn và đúng hạn cao nhất: 04 lĩnh vực (cùng 100%); thấp nhất: E (98%)."},
	} {
		if got := fieldsText(ward.ProcedureFigures{Rows: tt.rows}); got != tt.want {
			t.Errorf("%s:\n got %q\nwant %q", name, got, tt.want)
		}
	}
}

func TestResolvedAndPendingText_ByNumber(t *testing.T) {
	for _, tt := range []struct{ got, want string }{
		{resolvedText(ward.Resolved{}), "Trong kỳ không có hồ sơ nào được giải quyết xong."},
		{resolvedText(ward.Resolved{Total: 1, OnTime: 1}), "Đã giải quyết 01 hồ sơ; đúng hạn."},
		{resolvedText(ward.Resolved{Total: 12, Early: 12}), "Đã giải quyết 12 hồ sơ; tất cả đều trước hạn."},
		{resolvedText(ward.Resolved{Total: 4, Early: 3, OnTime: 1}), "Đã giải quyết 04 hồ sơ; trong đó: trước hạn 03 hồ sơ (75%), đúng hạn 01 hồ sơ (25%), không có hồ sơ quá hạn."},
		{resolvedText(ward.Resolved{Total: 4, Early: 3, Late: 1}), "Đã giải quyết 04 hồ sơ; trong đó: trước hạn 03 hồ sơ (75%), quá hạn 01 hồ sơ (25%)."},
		{pendingText(ward.Pending{}), "không còn hồ sơ nào đang giải quyết."},
		{pendingText(ward.Pending{Total: 1, InTime: 1}), "còn 01 hồ sơ đang giải quyết, trong hạn."},
		{pendingText(ward.Pending{Total: 2, Overdue: 2}), "còn 02 hồ sơ đang giải quyết, tất cả đều quá hạn."},
		{receivedText(ward.Received{Total: 3, CarriedOver: 3}), "Trong kỳ không tiếp nhận hồ sơ mới; có 03 hồ sơ từ kỳ trước chuyển sang."},
		{receivedText(ward.Received{Total: 3, Online: 3}), "Trong kỳ tiếp nhận mới 03 hồ sơ (nộp trực tuyến); không có hồ sơ từ kỳ trước chuyển sang."},
		{carriedText(5, numberOf(5), "hồ sơ", "đang giải quyết"), ""},
		{carriedText(3, numberOf(5), "hồ sơ", "đang giải quyết"), "Số hồ sơ từ kỳ trước chuyển sang (03 hồ sơ) ít hơn 02 hồ sơ so với số hồ sơ đang giải quyết đã công khai cuối kỳ trước (05 hồ sơ) do cập nhật dữ liệu của kỳ trước sau ngày công khai."},
	} {
		if tt.got != tt.want {
			t.Errorf("got %q\nwant %q", tt.got, tt.want)
		}
	}
}

// Why figures are others is said by what happened to how many records, of every sort
// and in every way, and by what a person wrote when one did.
func TestCorrectionReason(t *testing.T) {
	c := composer{ward.NoticeContent{Corrects: &ward.CorrectionPart{Changes: ward.CountChanges([]ward.RecordChange{
		{Subject: "case/1", New: "Hộ tịch/COUNTER/EARLY"}, {Subject: "case/2", Old: "Đất đai/ Nhà ở/COUNTER/LATE", New: "Đất đai/ Nhà ở/ONLINE/LATE"},
		{Subject: "case/3", Old: "Hộ tịch/COUNTER/LATE", New: "Hộ tịch/COUNTER/EARLY"}, {Subject: "case/4", Old: "Hộ tịch/COUNTER/LATE", New: "Chứng thực/ONLINE/LATE"},
		{Subject: "feedback/1", Old: "FEEDBACK/PHONE/new=1/pendingInTime=1", New: "PETITION/PHONE/new=1/pendingInTime=1"}, {Subject: "sheet/1", Old: "A/1/VALID/C1=5"},
	})}}}
	want := "Số liệu thay đổi so với số liệu đã công khai do nhập bổ sung 01 hồ sơ; điều chỉnh hình thức nộp của 01 hồ sơ; cập nhật kết quả, thời điểm giải quyết của 01 hồ sơ; " +
		"điều chỉnh thông tin của 01 hồ sơ; phân loại lại 01 ý kiến; không còn tính vào kỳ báo cáo 01 phiếu khảo sát."
	if got := c.reason(); got != want {
		t.Errorf("%s", got)
	}
	if c.Corrects.Reason = "nhập nhầm ngày."; c.reason() != "Nhập nhầm ngày." {
		t.Errorf("%s", c.reason())
	}
	for _, n := range c.Corrects.Changes {
		if recordNouns[n.Sort] == "" || changeWords[string(n.Aspect)] == "" {
			t.Errorf("no words for %+v", n)
		}
	}
}

// What is as it was a month and a year ago is said once.
func TestFollowing_SaysOnceWhatDidNotChange(t *testing.T) {
	month, year := "không thay đổi so với tháng 9 năm 2026", "không thay đổi so với cùng kỳ năm 2025"
	for _, tt := range []struct {
		clauses []string
		want    string
	}{
		{[]string{"100%", month, year}, "Đạt 100%, không thay đổi so với tháng 9 năm 2026 và cùng kỳ năm 2025."},
		{[]string{month, "", year}, "Đạt không thay đổi so với tháng 9 năm 2026 và cùng kỳ năm 2025."},
		{[]string{"tăng 1 so với tháng 9", year}, "Đạt tăng 1 so với tháng 9, không thay đổi so với cùng kỳ năm 2025."},
		{nil, ""},
	} {
		if got := following("Đạt ", tt.clauses...); got != tt.want {
			t.Errorf("%q: %q", tt.clauses, got)
		}
	}
}

func TestReasonsText(t *testing.T) {
	check, system := ward.ReasonCount{Reason: ward.LateCheck, Count: 3}, ward.ReasonCount{Reason: ward.LateSystem, Count: 1}
	for _, tt := range []struct {
		reasons []ward.ReasonCount
		late    int
		want    string
	}{
		{nil, 2, ""},
		{[]ward.ReasonCount{{Reason: ward.LateUnknown, Count: 2}}, 2, ""},
		{[]ward.ReasonCount{system}, 1, "Nguyên nhân: sự cố hệ thống, đường truyền."},
		{[]ward.ReasonCount{check}, 4, "Nguyên nhân: phải xác minh, chờ ý kiến của cơ quan, đơn vị phối hợp (03 hồ sơ); chưa ghi nhận nguyên nhân (01 hồ sơ)."},
		{[]ward.ReasonCount{check, system}, 4, "Nguyên nhân: phải xác minh, chờ ý kiến của cơ quan, đơn vị phối hợp (03 hồ sơ); sự cố hệ thống, đường truyền (01 hồ sơ)."},
	} {
		if got := reasonsText(tt.reasons, tt.late); got != tt.want {
			t.Errorf("%v of %d: %q, want %q", tt.reasons, tt.late, got, tt.want)
		}
	}
}

// Names with commas of their own are not joined by one, nor by "và".
func TestMostOf(t *testing.T) {
	rules, seats, other := tallied{"quy định, thủ tục hành chính", 4}, tallied{"cơ sở vật chất", 4}, tallied{"nội dung khác", 1}
	for want, all := range map[string][]tallied{
		"": {{"nội dung khác", 0}},
		"nhiều nhất: nội dung khác (01 ý kiến)":                                     {other},
		"nhiều nhất: quy định, thủ tục hành chính; cơ sở vật chất (cùng 04 ý kiến)": {rules, other, seats},
	} {
		if got := mostOf("nhiều nhất: ", all); got != want {
			t.Errorf("%v: %q, want %q", all, got, want)
		}
	}
}

// A correction prints the tables in which a figure is another, and no others.
func TestCorrection_TouchedTables(t *testing.T) {
	for cell, want := range map[string]string{
		"procedures//received": "procedures", "procedures/Hộ tịch/late": "procedures", "procedures//late:SYSTEM": "",
		"feedback/PHONE/new": "feedback", "survey/NHANH/1/issued": "", "survey/NHANH/1/valid": "",
		"survey/NHANH/1/satisfied": "survey/NHANH/1", "survey/NHANH/1/C01/5": "survey/NHANH/1", "survey/NHANH/1/C01/valid": "survey/NHANH/1",
	} {
		c := composer{ward.NoticeContent{Corrects: &ward.CorrectionPart{Cells: []ward.CellChange{{Cell: cell}}}}}
		if got := c.touched(); len(got) > 1 || want == "" && len(got) > 0 || want != "" && !got[want] {
			t.Errorf("%s is in %v, want %q", cell, got, want)
		}
	}
}
