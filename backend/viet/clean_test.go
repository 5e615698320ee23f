package viet

import (
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

func TestClean(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"Empty", "", ""},
		{"Tidy", "Phuong Trung Van 12", "Phuong Trung Van 12"},
		{"Composed", norm.NFD.String("Nguyễn Thị Ánh"), "Nguyễn Thị Ánh"},
		{"Spaces", "  Lê \u00a0 Văn\t\tTám ", "Lê Văn Tám"},
		{"Lines", "một\r\nhai\nba", "một hai ba"},
		{"Controls", "a\x00b\x1fc\u0085d", "a b c d"},
		{"Invisible", "\ufeffTr\u200bần \u202eVăn\u202c B\u00ad", "Trần Văn B"},
		{"InvisibleBetweenSpaces", "a \u200b b", "a b"},
		{"MarkAfterInvisible", "a\u200b\u0301", "á"},
		{"Broken", "a\xffb", "a\ufffdb"},
		{"OnlySpace", " \n\t ", ""},
		{"Emoji", "tốt 👍", "tốt 👍"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Clean(c.in); got != c.want {
				t.Errorf("Clean(%q) = %q, want %q", c.in, got, c.want)
			}
		})
	}
}

func TestCleanText(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"Lines", "một \r\n  hai\nba", "một\nhai\nba"},
		{"EmptyLines", "một\n\n\n \nhai", "một\n\nhai"},
		{"Edges", "\n\n một \n", "một"},
		{"OldMac", "một\rhai", "một\nhai"},
		{"WordLineBreak", "một\u2028hai", "một\nhai"},
		{"OneLine", "  một   hai", "một hai"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := CleanText(c.in); got != c.want {
				t.Errorf("CleanText(%q) = %q, want %q", c.in, got, c.want)
			}
		})
	}
}

func TestNFC(t *testing.T) {
	if got := NFC(norm.NFD.String("Phường Việt Hưng") + "\xc3"); got != "Phường Việt Hưng\ufffd" {
		t.Errorf("NFC = %q", got)
	}
}

// checkClean states what every cleaned line promises.
func checkClean(t interface{ Fatalf(string, ...any) }, in string) {
	out := Clean(in)
	if Clean(out) != out {
		t.Fatalf("Clean(%q) = %q is not settled: %q", in, out, Clean(out))
	}
	if !utf8.ValidString(out) || !norm.NFC.IsNormalString(out) {
		t.Fatalf("Clean(%q) = %q is not NFC in UTF-8", in, out)
	}
	last := ' '
	for _, r := range out {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || unicode.IsSpace(r) && (r != ' ' || last == ' ') {
			t.Fatalf("Clean(%q) = %q keeps %U", in, out, r)
		}
		last = r
	}
	text := CleanText(in)
	if CleanText(text) != text || !utf8.ValidString(text) {
		t.Fatalf("CleanText(%q) = %q is not settled", in, text)
	}
}

func TestCleanPromises(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { checkClean(t, anyText().Draw(t, "text")) })
}

func FuzzClean(f *testing.F) {
	for _, seed := range textSeeds {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) { checkClean(t, in) })
}

var textSeeds = []string{
	"", "Nguyễn Văn A", norm.NFD.String("ĐẶNG THỊ HƯỜNG"), " \u200b\u0301a\xff\n\n\u2028b ",
	"H̱ İ ſ ẞ Ωﬁ 한\u1100\u1161", "\ufeff👨\u200d👩", "a\u0323\u0302\u0301\u0340",
}

// anyText draws strings that mix Vietnamese letters, loose marks, separators
// and arbitrary bytes more often than a plain generator would.
func anyText() *rapid.Generator[string] {
	pieces := rapid.SliceOf(rapid.OneOf(
		rapid.SampledFrom([]string{"Đ", "ð", "ễ", "Ưở", "e\u0302\u0323", "\u0301", " ", "\n", "\r\n",
			"\u200b", "\u00a0", "\xff", "-", "'", "H\u0331", "İ", "\u1100", "\u1161", "한", "\u0915\u093c"}),
		rapid.String(),
	))
	return rapid.Map(pieces, func(all []string) (s string) {
		for _, p := range all {
			s += p
		}
		return s
	})
}
