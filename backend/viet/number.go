package viet

import (
	"strconv"
	"strings"
)

// Number writes n with a dot between thousands: "1.234.567".
func Number(n int64) string {
	digits := strconv.FormatInt(n, 10)
	sign := ""
	if n < 0 {
		sign, digits = "-", digits[1:]
	}
	var b strings.Builder
	b.WriteString(sign)
	for i := range len(digits) {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte('.')
		}
		b.WriteByte(digits[i])
	}
	return b.String()
}

// Money writes an amount in dong: "50.000 đồng".
func Money(vnd int64) string { return Number(vnd) + " đồng" }

// Percent writes num of den as a rate rounded to two decimals, as QĐ 766 rounds
// it, without trailing zeros: "99,2%". A rate of nothing (den 0 or less) is "–".
func Percent(num, den int) string {
	if den <= 0 {
		return "–"
	}
	sign := ""
	if num < 0 {
		sign, num = "-", -num
	}
	// Whole numbers only: a rate must not depend on binary fractions.
	hundredths := (2*10_000*int64(num) + int64(den)) / (2 * int64(den))
	if hundredths == 0 {
		sign = ""
	}
	s := sign + Number(hundredths/100)
	if rest := hundredths % 100; rest > 0 {
		s += "," + strings.TrimRight(string([]byte{byte('0' + rest/10), byte('0' + rest%10)}), "0")
	}
	return s + "%"
}

// Digits gives the digits 0 to 9 of a text, without anything between them.
func Digits(s string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, s)
}
