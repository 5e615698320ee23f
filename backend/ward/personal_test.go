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
		{"gọi 0900 - 500 - 028", "!0900 - 500 - 028"},
		{"tổ 14 (0900 - 500 - 028)", "tổ 14|!0900 - 500 - 028"},
		{"gọi (024)3858 1234 hay 0900(500)028", "!024)3858 1234|!0900(500)028"},
		{"gọi 0900–500–028", "!0900–500–028"},
		{"gọi ０９００５０００２８", "!０９００５０００２８"},
		{"gọi 0900,500,028", "0900,500,028"},
		{"gọi không chín không không năm không hai tám", "!không chín không không năm không hai tám"},
		{"phản ánh PA-A-26-0038", "!PA-A-26-0038"},
		{"xe 30A-123.45 và 29-B1 234.56", "30A-123.45|29-B1 234.56"},
		{"thu @ vidu.example, thu(at)vidu.example", "!thu @ vidu.example|!thu(at)vidu.example"},
		{"zalo: thumau90", "zalo: thumau90"},
		{"giai đoạn 2025-2026, 01/10/2026 - 31/10/2026, Nghị định 118/2025/NĐ-CP", ""},
		{"mức 1.200.000 - 1.500.000 đồng", "1.200.000 - 1.500.000"},
		{"quầy 1, 2, 3, 4, 5, 6, 7 và 8", ""},
		{"ông T. và chị H", "ông T.|chị H"},
		{"Thử nói to; cần thử lại", "Thử"},
		{"nguyễn văn khác, Tran Van Khac", "nguyễn văn khác|nguyễn văn|Tran Van Khac"},
		{"nghỉ lễ thì trực", ""},
		{"ở 284/3 phố Hàng Kín, phường Mẫu", "284/3 phố Hàng Kín, phường Mẫu|phố Hàng Kín"},
		{"nhà 284/3 phố hang kin", "284/3 phố hang kin"},
		{"đường trong phường Mẫu hỏng", ""},
		{"", ""},
	} {
		t.Run(c.text, func(t *testing.T) {
			var got []string
			runes := []rune(c.text)
			for _, m := range PersonalMarks(c.text, names, "Số 284/3 phố Hàng Kín, phường Mẫu") {
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
		for _, m := range PersonalMarks(text, []string{name}, name) {
			if m.From < 0 || m.From >= m.To || m.To > n {
				t.Fatalf("%+v of %d letters", m, n)
			}
		}
	})
}
