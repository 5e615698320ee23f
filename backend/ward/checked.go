package ward

import "strings"

// checkAlphabet are the signs of ISO 7064 MOD 37,36.
const checkAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

// CheckSign gives the check character of a number by ISO 7064 MOD 37,36, which
// finds every single wrong sign and nearly every pair of neighbours changed over.
// Signs that are no letter or digit do not count.
func CheckSign(number string) byte {
	p := 36
	for _, r := range strings.ToUpper(number) {
		i := strings.IndexRune(checkAlphabet, r)
		if i < 0 {
			continue
		}
		s := (p + i) % 36
		if s == 0 {
			s = 36
		}
		p = s * 2 % 37
	}
	return checkAlphabet[(37-p)%36]
}

// Checked gives a number as it is printed for scanning and typing: with its check
// character behind, "A-261120-0012-K".
func Checked(number string) string { return number + "-" + string(CheckSign(number)) }

// ReadChecked reads a number that was scanned or typed with its check character.
// ok is false when it has none or a wrong one.
func ReadChecked(text string) (number string, ok bool) {
	text = strings.ToUpper(strings.TrimSpace(text))
	i := strings.LastIndexByte(text, '-')
	if i <= 0 || i != len(text)-2 || CheckSign(text[:i]) != text[i+1] {
		return "", false
	}
	return text[:i], true
}
