package viet

import (
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

func TestReread(t *testing.T) {
	const name = "Nguyễn Thị Ánh Đào, phường Mỹ Lộc"
	for page, from := range map[string]*charmap.Charmap{
		"Windows1252": charmap.Windows1252, "ISO8859_1": charmap.ISO8859_1, "CodePage437": charmap.CodePage437,
		"CodePage850": charmap.CodePage850, "Windows1258": charmap.Windows1258,
	} {
		var typed []rune
		for i := range len(name) {
			r := from.DecodeByte(name[i])
			if r == utf8.RuneError {
				r = rune(name[i])
			}
			typed = append(typed, r)
		}
		if got, ok := Reread(string(typed)); got != name || !ok {
			t.Errorf("%s: %q read as %q, %v", page, string(typed), got, ok)
		}
	}
}

func TestReread_LeavesAlone(t *testing.T) {
	for _, s := range []string{"", "Nguyen Van A", "Nguyễn Văn A", "Ê Ban", "Müller", "Ã", "Nguy\uFFFDn", "Trần » Văn", "ÃÂÊÔ", "Kŏ"} {
		if got, ok := Reread(s); got != s || ok {
			t.Errorf("%q became %q", s, got)
		}
	}
}

func FuzzReread(f *testing.F) {
	f.Add("Nguyá»…n VÄƒn A")
	f.Add("Ng\xff")
	f.Fuzz(func(t *testing.T, s string) {
		got, ok := Reread(s)
		if !ok && got != s || ok && (got == s || !utf8.ValidString(got)) {
			t.Fatalf("%q became %q, %v", s, got, ok)
		}
	})
}

func TestFromVNI(t *testing.T) {
	for typed, want := range map[string]string{
		"Nguye64n Thi5 A1nh": "Nguyễn Thị Ánh", "Nguyen64": "Nguyễn", "Tra6n2 Thi5 B": "Trần Thị B", "D9a8ng5": "Đặng",
		"DANG985": "ĐẶNG", "Tru7o7ng2": "Trường", "Truong72 Thi5 Hue6": "Trường Thị Huê", "Hoa2": "Hòa", "Toa1n": "Toán",
		"Qua1ch": "Quách", "Gia1p": "Giáp", "Nguyet65": "Nguyệt", "Thuy3": "Thủy", "Khuye1n": "Khuyén", "Le6 Va8n D9u71c": "Lê Văn Đức",
		"Mai D9i1nh": "Mai Đính", "Gi2": "Gì", "Ngoai51": "", "Thua7": "Thưa", "Uyen1": "Uyén",
	} {
		got, ok := FromVNI(typed)
		if want == "" {
			want = typed
			ok = !ok
		}
		if got != want || !ok {
			t.Errorf("%q read as %q, %v, want %q", typed, got, ok, want)
		}
	}
	for _, s := range []string{"", "Nguyễn Văn A", "Tr2n", "A12b", "9", "Van9", "0912", "Tổ 5", "B7"} {
		if got, ok := FromVNI(s); got != s || ok {
			t.Errorf("%q became %q", s, got)
		}
	}
}

func FuzzFromVNI(f *testing.F) {
	f.Add("Nguye64n Thi5 A1nh")
	f.Fuzz(func(t *testing.T, s string) {
		if got, ok := FromVNI(s); !ok && got != s {
			t.Fatalf("%q became %q", s, got)
		}
	})
}
