package viet

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

func TestKey(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"Empty", "", ""},
		{"Name", "Đặng Thị Ánh-Tuyết", "dang thi anh tuyet"},
		{"Decomposed", norm.NFD.String("Nguyễn Đức Thưởng"), "nguyen duc thuong"},
		{"AllVowels", "ăâêôơư ẮẦỆỔỠỰ ỳỵỷỹ", "aaeoou aaeoou yyyy"},
		{"EthAndAfricanD", "Ðinh Ɖức ðô", "dinh duc do"},
		{"Punctuation", "  H15.50-261008/0975 (bản sao) ", "h15 50 261008 0975 ban sao"},
		{"OnlyPunctuation", "—…·", ""},
		{"Broken", "a\xffb", "a b"},
		{"LetterAfterBroken", "\xf6ă", "a"},
		{"Highland", "H'Hen Niê", "h hen nie"},
		{"Foreign", "Žižka Øre Ωμέγα 한글", "zizka øre ωμεγα 한글"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Key(c.in); got != c.want {
				t.Errorf("Key(%q) = %q, want %q", c.in, got, c.want)
			}
		})
	}
}

func TestLower(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"Plain", "TRAN Van 12", "tran van 12"},
		{"Accents", "ĐẶNG THỊ HƯỜNG", "đặng thị hường"},
		{"Decomposed", norm.NFD.String("ĐẶNG HƯỜNG"), "đặng hường"},
		{"ComposesOnlyInLowerCase", "H\u0331", "ẖ"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Lower(c.in); got != c.want {
				t.Errorf("Lower(%q) = %q, want %q", c.in, got, c.want)
			}
		})
	}
}

func TestHasAccent(t *testing.T) {
	for in, want := range map[string]bool{
		"": false, "nguyen van a": false, "nguyễn": true, "đo": true, "ĐO": true,
		"e\u0302": true, "–": false, "\xff": false,
	} {
		if got := HasAccent(in); got != want {
			t.Errorf("HasAccent(%q) = %v, want %v", in, got, want)
		}
	}
}

// checkKey states what every key promises.
func checkKey(t interface{ Fatalf(string, ...any) }, in string) {
	key := Key(in)
	if Key(key) != key {
		t.Fatalf("Key(%q) = %q is not settled: %q", in, key, Key(key))
	}
	if !utf8.ValidString(key) || strings.TrimSpace(key) != key || strings.Contains(key, "  ") {
		t.Fatalf("Key(%q) = %q is no key", in, key)
	}
	if onlyLatin(in) && HasAccent(key) {
		t.Fatalf("Key(%q) = %q keeps an accent", in, key)
	}
	if fast, ok := latinKey(in); ok && fast != slowKey(in) {
		t.Fatalf("the table gives %q for %q, the long way %q", fast, in, slowKey(in))
	}
	if low := Lower(in); Lower(low) != low || !norm.NFC.IsNormalString(low) || !utf8.ValidString(low) {
		t.Fatalf("Lower(%q) = %q is not settled", in, low)
	}
}

func onlyLatin(s string) bool {
	_, ok := latinKey(s)
	return ok
}

func TestKeyPromises(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := anyText().Draw(t, "text")
		checkKey(t, in)
		if in = strings.ToValidUTF8(in, ""); Key(norm.NFD.String(in)) != Key(norm.NFC.String(in)) {
			t.Fatalf("Key depends on the form of %q", in)
		}
	})
}

func TestKeyTableMatchesTheLongWay(t *testing.T) {
	for r := range rune(vietEnd) {
		if fast, ok := latinKey("x" + string(r) + "x"); ok && fast != slowKey("x"+string(r)+"x") {
			t.Errorf("%U: table %q, long way %q", r, fast, slowKey("x"+string(r)+"x"))
		}
	}
}

func FuzzKey(f *testing.F) {
	for _, seed := range textSeeds {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) { checkKey(t, in) })
}

var names = []string{"Nguyễn Thị Phương Thảo", "Đặng Văn Hưởng", "Lê Hoàng Yến Nhi", "TRAN VAN BINH"}

func BenchmarkKey(b *testing.B) {
	for i := 0; b.Loop(); i++ {
		Key(names[i%len(names)])
	}
}

func BenchmarkLower(b *testing.B) {
	for i := 0; b.Loop(); i++ {
		Lower(names[i%len(names)])
	}
}

func BenchmarkClean(b *testing.B) {
	for i := 0; b.Loop(); i++ {
		Clean(names[i%len(names)])
	}
}
