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

func TestFeedbackNotice_Says(t *testing.T) {
	n := sampleFeedbackNotice()
	c := n.Figures.Total
	answered := c.AnsweredInTime + c.AnsweredLate
	says(t, must(t)(n.Notice()), "Số: 13/TB-UBND", "THÔNG BÁO", "Kết quả tiếp nhận, xử lý góp ý, phản ánh, kiến nghị tháng 10 năm 2026",
		"(từ ngày 01 tháng 10 năm 2026 đến ngày 31 tháng 10 năm 2026)", fmt.Sprintf("xử lý: %d ý kiến. Trong đó, tiếp nhận mới trong kỳ: %d ý kiến", c.New+c.CarriedOver, c.New),
		"đã hướng dẫn 4 lượt người gửi khiếu nại, tố cáo", fmt.Sprintf("Đã trả lời: %d ý kiến", answered), "Tỷ lệ trả lời trong hạn: "+viet.Percent(c.AnsweredInTime, answered)+" (bằng",
		"Tính đến hết ngày 31 tháng 10 năm 2026, tổng số ý kiến đang xử lý", "4. Kết quả theo nội dung", "5. Kết quả theo hình thức tiếp nhận", "6. Nội dung và kết quả",
		"Phản ánh đúng; đã phê bình", "8. Nơi tiếp nhận", "đường dây nóng: 1900 0000", "niêm yết công khai tại trụ sở", "./.", "Nơi nhận", "TM. ỦY BAN NHÂN DÂN", "Trần Thị Ví Dụ")
}

// Of one or two who were told where a khiếu nại goes, somebody could be known.
func TestFeedbackNotice_FewGuidedAreNotTold(t *testing.T) {
	n := sampleFeedbackNotice()
	n.Figures.Guided = n.Profile.LeastGroup() - 1
	neverSays(t, must(t)(n.Notice()), "tố cáo")
}

// Every figure stands in its column, and the identities below the table hold.
func TestFeedbackNotice_TableFigures(t *testing.T) {
	n := sampleFeedbackNotice()
	got := text(t, must(t)(n.Notice()), "-layout")
	lines := map[string]ward.FeedbackCount{"Tổng cộng": n.Figures.Total, "Cơ sở vật chất": n.Figures.ByClass[2].FeedbackCount, "Hòm thư góp ý": n.Figures.ByChannel[3].FeedbackCount}
	for name, c := range lines {
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

func TestFeedbackNotice_OfNothing(t *testing.T) {
	says(t, must(t)(minimalFeedbackNotice().Notice()), "DỰ THẢO", "xử lý: 0 ý kiến", "trong hạn: – (bằng", "Trong kỳ không có nội dung nào được công khai.")
}

// What the notice takes has no field for a person: only counts, dates, codes and
// the two approved texts. A field that is added has to be thought about here.
func TestFeedbackNotice_TakesNobody(t *testing.T) {
	var fields []string
	row := reflect.TypeFor[ward.PublicRow]()
	for i := range row.NumField() {
		fields = append(fields, row.Field(i).Name+" "+row.Field(i).Type.String())
	}
	if want := []string{"Class ward.FeedbackClass", "Content string", "Outcome string", "ReceivedOn ward.Date", "AnsweredOn ward.Date"}; !slices.Equal(fields, want) {
		t.Errorf("a line of the public table has %q, want %q", fields, want)
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

func BenchmarkFeedbackNotice(b *testing.B) {
	n := sampleFeedbackNotice()
	for b.Loop() {
		must(b)(n.Notice())
	}
}

func BenchmarkFeedbackNotice_61Lines(b *testing.B) {
	n := extremeFeedbackNotice()
	for b.Loop() {
		must(b)(n.Notice())
	}
}
