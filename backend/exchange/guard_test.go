package exchange

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestGuard(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"empty", "", ""},
		{"name", "Nguyễn Thị Mẫu An", "Nguyễn Thị Mẫu An"},
		{"code", "A-261120-0012", "A-261120-0012"},
		{"number", "12000", "12000"},
		{"masked", "0991••••0012", "0991••••0012"},
		{"quote stays alone", "'trích'", "'trích'"},
		{"guarded already", "'=1", "''=1"},
		{"guarded twice", "''=1", "'''=1"},
		{"sign inside", "a=b", "a=b"},
		{"equals", "=1+1", "'=1+1"},
		{"plus", "+84900000001", "'+84900000001"},
		{"minus", "-5", "'-5"},
		{"at", "@SUM(A1)", "'@SUM(A1)"},
		{"tab", "\tx", "'\tx"},
		{"return", "\rx", "'\rx"},
		{"line feed", "\nx", "'\nx"},
		{"only a tab", "\t", "'\t"},
		{"full-width equals", "＝1+1", "'＝1+1"},
		{"full-width plus", "＋1", "'＋1"},
		{"full-width minus", "－1", "'－1"},
		{"full-width at", "＠x", "'＠x"},
		{"small form", "﹦1", "'﹦1"},
		{"typographer's minus", "−1", "'−1"},
		{"behind a space", " =1+1", "' =1+1"},
		{"behind a hard space", "\u00A0=1", "'\u00A0=1"},
		{"behind a byte order mark", "\uFEFF=1", "'\uFEFF=1"},
		{"behind no width", "\u200B=1", "'\u200B=1"},
		{"a space alone", " ", " "},
		{"broken bytes", "\xff=1", "\xff=1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := guard(c.in); got != c.want || unguard(got) != c.in {
				t.Errorf("guard(%q) = %q, want %q; unguard gives %q", c.in, got, c.want, unguard(got))
			}
		})
	}
}

func FuzzGuard(f *testing.F) {
	for _, s := range []string{"", "=1", "＝1", " =1", "\t", "'=1", "\u200B+1", "Mẫu", "-", "\xff@"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		got := guard(cell)
		if got != cell && got != "'"+cell {
			t.Fatalf("guard(%q) = %q: it may only put an apostrophe in front", cell, got)
		}
		if back := unguard(got); back != cell {
			t.Fatalf("guard(%q) = %q comes back as %q", cell, got, back)
		}
		visible := strings.TrimLeftFunc(got, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r) })
		if first, _ := utf8.DecodeRuneInString(visible); strings.ContainsRune("=+-@＝＋－＠", first) {
			t.Fatalf("guard(%q) = %q begins with %q", cell, got, first)
		}
		if got != "" && strings.ContainsAny(got[:1], "\t\r\n") {
			t.Fatalf("guard(%q) = %q begins with a control character", cell, got)
		}
	})
}
