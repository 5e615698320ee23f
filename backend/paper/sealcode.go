package paper

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"motcua/backend/ward"
)

// CodeRead is what the code of a page says.
type CodeRead struct {
	Kind    ward.NoticeKind
	Number  string
	Month   string // "2026-10"
	Page    int    // 0 in the seal of the file
	Pages   int
	Totals  []int
	Content [contentKept]byte // the beginning of the digest of the frozen content
	KeyID   [keyIDSize]byte   // the beginning of the digest of the key
}

const (
	contentKept  = 16
	keyIDSize    = 3
	codeVersion  = 1
	mostTotals   = 8
	longestCoded = 24 // bytes of a number; what is more is left out

	firstYear = 2000

	// codeMark begins every code, so that a reader knows what was scanned.
	codeMark = "2611"
)

// The code consists of digits only. A scanner types them: they pass through every
// keyboard, both cases and the Vietnamese input methods, which turn letters like AA
// and DD into others. QR codes have a mode for digits in which they take no more room
// than bytes.

// code gives the digits for a page of the notice; page 0 stands for the whole file.
func (s *Seal) code(page, of int) (string, error) {
	text, err := s.told(page, of)
	if err != nil {
		return "", err
	}
	signature, err := s.sign(pageDomain, text)
	if err != nil {
		return "", err
	}
	return codeMark + digits(append(text, signature...)), nil
}

// told is what is signed for a page.
func (s *Seal) told(page, of int) ([]byte, error) {
	key, err := s.public()
	if err != nil {
		return nil, err
	}
	kind := slices.Index(ward.NoticeKinds, s.Kind)
	month, err := time.Parse("2006-01", s.Month)
	if kind < 0 || err != nil || month.Year() < firstYear || len(s.Totals) > mostTotals ||
		page < 0 || page > of || slices.ContainsFunc(s.Totals, func(n int) bool { return n < 0 }) {
		return nil, fmt.Errorf("seal the notice: no code for %s %q of %q, page %d of %d with %d figures", s.Kind, s.Number, s.Month, page, of, len(s.Totals))
	}
	out := append([]byte{codeVersion}, keyID(key)...)
	out = append(out, byte(kind))
	number := shortened(symbolOut.Replace(s.Number), longestCoded)
	for _, n := range []int{(month.Year()-firstYear)*12 + int(month.Month()) - 1, page, of, len(number)} {
		out = binary.AppendUvarint(out, uint64(n))
	}
	out = append(out, number...)
	for _, n := range append([]int{len(s.Totals)}, s.Totals...) {
		out = binary.AppendUvarint(out, uint64(n))
	}
	return append(out, s.Content[:contentKept]...), nil
}

// The usual symbol takes one byte.
const usualSymbol, symbolByte = "/TB-UBND", "\x01"

var (
	symbolOut = strings.NewReplacer(symbolByte, "", usualSymbol, symbolByte)
	symbolIn  = strings.NewReplacer(symbolByte, usualSymbol)
)

// shortened keeps what fits a number of bytes; a symbol is typed by the ward and may be
// of any length.
func shortened(s string, most int) string {
	for len(s) > most {
		_, last := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-last]
	}
	return s
}

func keyID(key ed25519.PublicKey) []byte {
	sum := sha256.Sum256(key)
	return sum[:keyIDSize]
}

// The digits of 1 to 7 bytes: as few as hold them.
var digitsOf = [...]int{0, 3, 5, 8, 10, 13, 15, 17}

// digits writes bytes as digits, seven bytes at a time.
func digits(data []byte) string {
	var out strings.Builder
	for part := range slices.Chunk(data, 7) {
		n := uint64(0)
		for _, b := range part {
			n = n<<8 | uint64(b)
		}
		fmt.Fprintf(&out, "%0*d", digitsOf[len(part)], n)
	}
	return out.String()
}

var errDigits = errors.New("these digits are no code")

// undigits reads what digits wrote, and nothing else.
func undigits(s string) ([]byte, error) {
	var out []byte
	for len(s) > 0 {
		take := min(len(s), digitsOf[7])
		size := slices.Index(digitsOf[:], take)
		if size <= 0 {
			return nil, errDigits
		}
		n := uint64(0)
		for _, c := range []byte(s[:take]) {
			if c < '0' || c > '9' {
				return nil, errDigits
			}
			n = n*10 + uint64(c-'0')
		}
		if n>>(8*size) != 0 {
			return nil, errDigits
		}
		for i := size - 1; i >= 0; i-- {
			out = append(out, byte(n>>(8*i)))
		}
		s = s[take:]
	}
	return out, nil
}
