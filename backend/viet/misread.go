package viet

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

// oldPages are the code pages that a machine in Viet Nam may take bytes for.
var oldPages = []*charmap.Charmap{charmap.Windows1252, charmap.Windows1258, charmap.ISO8859_1, charmap.CodePage437, charmap.CodePage850}

// Reread mends Vietnamese text whose UTF-8 bytes were taken one by one for
// letters of an old code page, "Nguyá»…n" for "Nguyễn". ok is false, and s given
// as it is, when it is no such text. That letters of an old page make valid
// UTF-8 of Vietnamese letters by chance does not happen. It wants s as it came:
// Clean would drop half of some letters.
func Reread(s string) (mended string, ok bool) {
	if isASCII(s) {
		return s, false
	}
	for _, page := range oldPages {
		if bytes, ok := bytesOf(s, page); ok && utf8.Valid(bytes) && isVietnamese(string(bytes)) {
			return norm.NFC.String(string(bytes)), true
		}
	}
	return s, false
}

// bytesOf gives the bytes that the page shows as s. Those that a page has no
// letter for stand for themselves.
func bytesOf(s string, page *charmap.Charmap) ([]byte, bool) {
	out := make([]byte, 0, len(s))
	for _, r := range s {
		b, ok := page.EncodeRune(r)
		if !ok && r >= 0x80 && r < 0xa0 {
			b, ok = byte(r), true
		}
		if !ok {
			return nil, false
		}
		out = append(out, b)
	}
	return out, true
}

// isVietnamese says that every sign beyond ASCII is a letter or mark of Vietnamese.
func isVietnamese(s string) bool {
	for _, r := range norm.NFC.String(s) {
		if r >= utf8.RuneSelf && !(unicode.IsLetter(r) && (r < 0x1b1 || r >= vietStart && r < vietEnd)) {
			return false
		}
	}
	return true
}
