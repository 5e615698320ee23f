package viet

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestNumber(t *testing.T) {
	for n, want := range map[int64]string{
		0: "0", 7: "7", 999: "999", 1000: "1.000", 1234567: "1.234.567", -50000: "-50.000",
		math.MinInt64: "-9.223.372.036.854.775.808",
	} {
		if got := Number(n); got != want {
			t.Errorf("Number(%d) = %q, want %q", n, got, want)
		}
	}
	if got := Money(50000); got != "50.000 đồng" {
		t.Errorf("Money = %q", got)
	}
}

func TestNumberReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64().Draw(t, "n")
		back, err := strconv.ParseInt(strings.ReplaceAll(Number(n), ".", ""), 10, 64)
		if err != nil || back != n {
			t.Fatalf("Number(%d) = %q reads back as %d", n, Number(n), back)
		}
	})
}

func TestPercent(t *testing.T) {
	for _, c := range []struct {
		num, den int
		want     string
	}{
		{992, 1000, "99,2%"}, {1, 1, "100%"}, {0, 5, "0%"}, {0, 0, "–"}, {3, 0, "–"},
		{1, 3, "33,33%"}, {2, 3, "66,67%"}, {1, 8, "12,5%"}, {1, 200, "0,5%"}, {1, 2000, "0,05%"},
		{1, 20000, "0,01%"}, {1, 20001, "0%"}, {99999, 100000, "100%"}, {30, 2, "1.500%"},
		{-1, 3, "-33,33%"}, {-1, 1000000, "0%"}, {12970, 13188, "98,35%"},
	} {
		if got := Percent(c.num, c.den); got != c.want {
			t.Errorf("Percent(%d, %d) = %q, want %q", c.num, c.den, got, c.want)
		}
	}
}

func TestNumberWords(t *testing.T) {
	for n, want := range map[int64]string{
		0: "không", 4: "bốn", 5: "năm", 10: "mười", 11: "mười một", 14: "mười bốn", 15: "mười lăm",
		20: "hai mươi", 21: "hai mươi mốt", 24: "hai mươi tư", 44: "bốn mươi tư", 45: "bốn mươi lăm",
		100: "một trăm", 101: "một trăm linh một", 104: "một trăm linh bốn", 105: "một trăm linh năm",
		110: "một trăm mười", 115: "một trăm mười lăm", 121: "một trăm hai mươi mốt",
		1000: "một nghìn", 1005: "một nghìn không trăm linh năm", 1050: "một nghìn không trăm năm mươi",
		50000: "năm mươi nghìn", 21_000: "hai mươi mốt nghìn",
		1_000_005:         "một triệu không trăm linh năm",
		1_234_567:         "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy",
		1_000_050_000:     "một tỷ không trăm năm mươi nghìn",
		2_000_000_000_000: "hai nghìn tỷ",
		1_005_000_000_000: "một nghìn không trăm linh năm tỷ",
		-15:               "âm mười lăm",
	} {
		if got := NumberWords(n); got != want {
			t.Errorf("NumberWords(%d) = %q, want %q", n, got, want)
		}
	}
	for _, n := range []int64{math.MinInt64, math.MaxInt64} {
		if words := NumberWords(n); strings.Contains(words, "  ") || strings.TrimSpace(words) != words {
			t.Errorf("NumberWords(%d) = %q", n, words)
		}
	}
}

func TestNumberWordsAreDistinct(t *testing.T) {
	seen := map[string]int64{}
	for n := int64(0); n < 20_000; n++ {
		words := NumberWords(n)
		if other, twice := seen[words]; twice {
			t.Fatalf("%d and %d are both read %q", other, n, words)
		}
		seen[words] = n
	}
}

func TestMoneyWords(t *testing.T) {
	for n, want := range map[int64]string{
		0: "Không đồng", 50_000: "Năm mươi nghìn đồng", 8_000: "Tám nghìn đồng", -1_000: "Âm một nghìn đồng",
		400_000: "Bốn trăm nghìn đồng",
	} {
		if got := MoneyWords(n); got != want {
			t.Errorf("MoneyWords(%d) = %q, want %q", n, got, want)
		}
	}
}

func TestDigits(t *testing.T) {
	for in, want := range map[string]string{"": "", "0900 000.001": "0900000001", "+84-90": "8490", "một ٣ hai": ""} {
		if got := Digits(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
