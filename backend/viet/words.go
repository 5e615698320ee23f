package viet

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

var digitWords = [10]string{"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"}

// NumberWords reads n in the words of northern office papers: nghìn, linh,
// mốt, tư and lăm after mươi, tỷ ("một trăm linh năm", "hai mươi tư").
func NumberWords(n int64) string {
	if n == 0 {
		return digitWords[0]
	}
	var words []string
	size := uint64(n)
	if n < 0 {
		words, size = append(words, "âm"), -size
	}
	return strings.Join(append(words, read(size, false)...), " ")
}

// MoneyWords reads an amount in dong with a capital first letter:
// "Năm mươi nghìn đồng", as receipts ask for.
func MoneyWords(vnd int64) string {
	s := NumberWords(vnd) + " đồng"
	first, width := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[width:]
}

// read gives the words of n, none for 0. With full, the hundreds are read even
// when they are zero, because larger groups stand before them.
func read(n uint64, full bool) []string {
	for _, group := range []struct {
		size uint64
		name string
	}{{1e9, "tỷ"}, {1e6, "triệu"}, {1e3, "nghìn"}} {
		if n >= group.size {
			words := append(read(n/group.size, full), group.name)
			return append(words, read(n%group.size, true)...)
		}
	}
	return readHundreds(n, full)
}

func readHundreds(n uint64, full bool) (words []string) {
	hundreds, tens, ones := n/100, n/10%10, n%10
	if n == 0 {
		return nil
	}
	if hundreds > 0 || full {
		words = append(words, digitWords[hundreds], "trăm")
		if tens == 0 && ones > 0 {
			words = append(words, "linh")
		}
	}
	switch {
	case tens == 1:
		words = append(words, "mười")
	case tens > 1:
		words = append(words, digitWords[tens], "mươi")
	}
	if ones > 0 {
		words = append(words, readOnes(tens, ones))
	}
	return words
}

func readOnes(tens, ones uint64) string {
	switch {
	case ones == 1 && tens > 1:
		return "mốt"
	case ones == 4 && tens > 1:
		return "tư"
	case ones == 5 && tens > 0:
		return "lăm"
	}
	return digitWords[ones]
}
