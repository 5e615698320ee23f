package viet

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

func TestSameWords(t *testing.T) {
	for _, one := range []struct {
		a, b string
		same bool
	}{
		{"Chờ lâu, nhân viên nhiệt tình.", "chờ lâu  nhân viên nhiệt tình", true},
		{"Chờ lâu (30 phút)!", "Chờ lâu - 30 phút", true},
		{norm.NFD.String("Cần thêm ghế"), "Cần thêm ghế", true},
		{"Hoà nhã, khoẻ, uỷ ban", "Hòa nhã, khỏe, ủy ban", true},
		{"Thúy QUÝ", "thuý qúy", true},
		{"“Một cửa” rất tốt…", "\"một cửa\" rất tốt...", true},
		{"một-cửa", "một cửa", true},
		{"cán bộ/công chức", "cán bộ / công chức", true},
		{"5 ngày", "5 ngày.", true},

		{"5 ngày", "6 ngày", false},
		{"1,5 ngày", "15 ngày", false},
		{"1,5", "1, 5", false},
		{"1,5", "1.5", false},
		{"5-6 ngày", "56 ngày", false},
		{"5-6 ngày", "5 6 ngày", false},
		{"5--6", "5-6", false},
		{"nóng -5 độ", "nóng 5 độ", false},
		{"50%", "50", false},
		{"8h30", "8h3", false},
		{"08/9", "089", false},
		{"m2", "m 2", false},
		{"hoa", "hoà", false},
		{"hòa", "hóa", false},
		{"thu phi", "thu phí", false},
		{"dần", "đần", false},
		{"bàn", "bán", false},
		{"cám ơn", "cảm ơn", false},
		{"không hài lòng", "hài lòng", false},
		{"không, được", "được, không", false},
		{"mộtcửa", "một cửa", false},
		{"quí", "quý", false},
		{"tốt 👍", "tốt 👎", false},
		{"???", "!!!", false},
		{".", "", false},
		{"hòan", "hoàn", false}, // a slip of the hand, not another way of writing
	} {
		if SameWords(one.a, one.b) != one.same || SameWords(one.b, one.a) != one.same {
			t.Errorf("%q and %q: want %v", one.a, one.b, one.same)
		}
	}
}

// Syllables that are different words, whatever is folded.
var syllables = strings.Fields("bà ba bá ngày ngay hoà hoá hoa khoẻ khoe uỷ uy quý quy đi di 5 6 15 1,5 1.5 50% 5-6 ý i chờ cho lâu cảm cám % & @")

// TestSameWords_Property: writing the same words another way stays the same, all
// ways of writing them are the same as each other, and changing one word never is.
func TestSameWords_Property(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom(syllables), 1, 8).Draw(t, "words")
		random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		a, b, c := written(random, words), written(random, words), written(random, words)
		if !SameWords(a, a) || !SameWords(a, b) || !SameWords(b, a) || !SameWords(b, c) || !SameWords(a, c) {
			t.Fatalf("%q, %q and %q are the same words", a, b, c)
		}
		at := rapid.IntRange(0, len(words)-1).Draw(t, "at")
		other := append([]string{}, words...)
		other[at] = rapid.SampledFrom(syllables).Filter(func(s string) bool { return s != words[at] }).Draw(t, "other")
		if d := written(random, other); SameWords(a, d) || SameWords(d, a) {
			t.Fatalf("%q and %q are different words", a, d)
		}
		if left := written(random, append(other[:at], other[at+1:]...)); SameWords(a, left) {
			t.Fatalf("%q lacks a word of %q", left, a)
		}
	})
}

// written writes words in one of the many ways of a typist.
func written(random *rand.Rand, words []string) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteString([]string{" ", "  ", ", ", "; ", "\t", " – ", "... "}[random.IntN(7)])
		}
		b.WriteString(styled(random, w))
	}
	b.WriteString([]string{"", ".", "!", " ", "…"}[random.IntN(5)])
	return b.String()
}

var oldTone = strings.NewReplacer("oà", "òa", "oá", "óa", "oẻ", "ỏe", "uỷ", "ủy", "uý", "úy")

func styled(random *rand.Rand, w string) string {
	switch random.IntN(5) {
	case 0:
		return strings.ToUpper(w)
	case 1:
		return norm.NFD.String(w)
	case 2:
		return oldTone.Replace(w)
	case 3:
		return "“" + w + "”"
	}
	return w
}

// FuzzSameWords: it is an equivalence over whatever is typed, and never joins texts
// with other digits.
func FuzzSameWords(f *testing.F) {
	f.Add("1,5 ngày", "15 ngày", "1, 5 ngày")
	f.Add("hòa", "HOÀ", "hoà.")
	f.Add("\xff", "\xfe", "")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		if !SameWords(a, a) || SameWords(a, b) != SameWords(b, a) || SameWords(a, b) && SameWords(b, c) && !SameWords(a, c) {
			t.Fatalf("no equivalence over %q, %q, %q", a, b, c)
		}
		if SameWords(a, b) && digits(a) != digits(b) {
			t.Fatalf("%q and %q have other figures", a, b)
		}
	})
}

func digits(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return r
		}
		return -1
	}, NFC(s))
}
