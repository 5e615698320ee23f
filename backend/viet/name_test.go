package viet

import (
	"testing"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

func TestTitleName(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"Capitals", "NGUYỄN VĂN A", "Nguyễn Văn A"},
		{"Small", "  đặng   thị ánh ", "Đặng Thị Ánh"},
		{"Decomposed", norm.NFD.String("ỨNG THỊ Ổn"), "Ứng Thị Ổn"},
		{"Highland", "H'HEN NIÊ", "H'Hen Niê"},
		{"Hyphen", "trần ánh-tuyết", "Trần Ánh-Tuyết"},
		{"Digits", "tổ 3a", "Tổ 3a"},
		{"Empty", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := TitleName(c.in); got != c.want {
				t.Errorf("TitleName(%q) = %q, want %q", c.in, got, c.want)
			}
		})
	}
}

func TestUpperVN(t *testing.T) {
	if got := UpperVN(norm.NFD.String("Nguyễn Đức Thưởng")); got != "NGUYỄN ĐỨC THƯỞNG" {
		t.Errorf("UpperVN = %q", got)
	}
}

func TestTitleNameKeepsTheKey(t *testing.T) {
	letters := rapid.StringOf(rapid.RuneFrom([]rune("aăâbcdđeêghiklmnoôơpqrstuưvxyÁỀỘ ỵỹ-'")))
	rapid.Check(t, func(t *rapid.T) {
		in := letters.Draw(t, "name")
		title := TitleName(in)
		if Key(title) != Key(in) || TitleName(title) != title || Lower(UpperVN(in)) != Lower(in) {
			t.Fatalf("TitleName(%q) = %q", in, title)
		}
	})
}
