package ward

import (
	"strings"
	"testing"
)

func TestPersonalMarks(t *testing.T) {
	names := []string{"Nguyễn Văn Thử", "Lê Thị Mẫu Hùng"}
	for _, c := range []struct {
		text string
		want string // what is marked, "!" before what must go
	}{
		{"Đề nghị bố trí thêm ghế ngồi chờ ở sảnh tầng 1.", ""},
		{"Gọi lại số 0912 345 678 giúp", "!0912 345 678"},
		{"CCCD 001099012345", "!001099012345"},
		{"hồ sơ A-261120-0012-K chưa có kết quả", "!261120-0012"},
		{"viết về thu.nguyen@vidu.example", "!thu.nguyen@vidu.example"},
		{"Ông NGUYEN VAN THU phản ánh", "Ông NGUYEN VAN THU|!NGUYEN VAN THU"},
		{"chị hùng ở quầy 2 nói to", "!hùng"},
		{"cán bộ Mẫu Hùng", "!Mẫu Hùng"},
		{"anh hùng liệt sĩ", "!hùng"}, // better once too often
		{"Bà Trần Thị Khác chờ lâu", "Bà Trần Thị Khác|Trần Thị Khác"},
		{"nhà số 12 ngõ 5 đường Mẫu", "!nhà số 12|!ngõ 5|đường Mẫu"},
		{"Năm 2026 có 12 lượt phản ánh, tăng 3,5%", ""},
		{"từ ngày 01/10/2026 đến 31/10/2026", ""},
		{"thu thừa 1.500.000 đồng", "1.500.000"},
		{"số 0900.000.001", "!0900.000.001"},
		{"", ""},
	} {
		t.Run(c.text, func(t *testing.T) {
			var got []string
			runes := []rune(c.text)
			for _, m := range PersonalMarks(c.text, names) {
				s := string(runes[m.From:m.To])
				if m.Certain {
					s = "!" + s
				}
				got = append(got, s)
			}
			if strings.Join(got, "|") != c.want {
				t.Errorf("got %q, want %q", strings.Join(got, "|"), c.want)
			}
		})
	}
}

func FuzzPersonalMarks(f *testing.F) {
	f.Add("Ông Nguyễn Văn Thử, 0912345678", "Nguyễn Văn Thử")
	f.Fuzz(func(t *testing.T, text, name string) {
		n := len([]rune(text))
		for _, m := range PersonalMarks(text, []string{name}) {
			if m.From < 0 || m.From >= m.To || m.To > n {
				t.Fatalf("%+v of %d letters", m, n)
			}
		}
	})
}
