package paper

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"unicode"

	"motcua/backend/ward"
)

// SealRead is what the seal of a file says of itself. It is believed only with the
// verdict of Verify.
type SealRead struct {
	CodeRead
	Key    ed25519.PublicKey
	Digest [sha256.Size]byte

	signature []byte
	code      string
	blanked   [sha256.Size]byte // the digest as it is
}

// ErrNoSeal comes back for a file, or for a text, that bears no seal.
var ErrNoSeal = errors.New("there is no seal")

// errBrokenSeal comes back for a seal that this program did not write.
var errBrokenSeal = errors.New("the seal is broken")

// ReadSeal reads the seal of a file. ErrNoSeal when it has none; any other error when
// it has one that is not as this program writes it.
func ReadSeal(pdf []byte) (SealRead, error) {
	var r SealRead
	rest, ok := bytes.CutPrefix(pdf, []byte(fileHead))
	lines := map[string]string{}
	for _, name := range []string{sealKey, sealCode, sealHash, sealSign} {
		var line []byte
		if line, rest, ok = cutLine(rest, name, ok); !ok {
			return r, noSeal(pdf)
		}
		lines[name] = string(line)
	}
	key, err1 := strict(lines[sealKey], ed25519.PublicKeySize)
	signature, err2 := strict(lines[sealSign], ed25519.SignatureSize)
	if err1 != nil || err2 != nil || !r.readDigest(lines[sealHash]) {
		return r, errBrokenSeal
	}
	r.Key, r.signature, r.code = key, signature, lines[sealCode]
	blank := bytes.Clone(pdf)
	for _, place := range pair(places(blank)) {
		copy(place, bytes.Repeat([]byte("0"), len(place)))
	}
	r.blanked = sha256.Sum256(blank)
	code, _, err := readCode(r.code)
	r.CodeRead = code
	return r, err
}

// noSeal tells a file that was never sealed from one that lost its seal.
func noSeal(pdf []byte) error {
	if bytes.Contains(pdf, []byte("%motcua-")) || bytes.Contains(pdf, []byte(strings.TrimSpace(sealMark))) {
		return errBrokenSeal
	}
	return ErrNoSeal
}

func pair(a, b []byte) [][]byte { return [][]byte{a, b} }

// cutLine takes a line that begins with a name from the front, if all went well
// before.
func cutLine(rest []byte, name string, ok bool) (line, after []byte, found bool) {
	if !ok || !bytes.HasPrefix(rest, []byte(name)) {
		return nil, nil, false
	}
	return bytes.Cut(rest[len(name):], []byte("\n"))
}

// strict reads base64 in the only way that it is written.
func strict(s string, size int) ([]byte, error) {
	b, err := base64.StdEncoding.Strict().DecodeString(s)
	if err != nil || len(b) != size || base64.StdEncoding.EncodeToString(b) != s {
		return nil, errBrokenSeal
	}
	return b, nil
}

func (r *SealRead) readDigest(s string) bool {
	b, err := hex.DecodeString(s)
	if err != nil || len(b) != len(r.Digest) || hex.EncodeToString(b) != s {
		return false
	}
	copy(r.Digest[:], b)
	return true
}

// Verify says whether a file is what the office sealed: every byte of it, by a key
// that is trusted. With no trusted keys nothing better than ward.SealUnknownKey comes.
func Verify(pdf []byte, trusted []ed25519.PublicKey) (SealRead, ward.SealVerdict) {
	r, err := ReadSeal(pdf)
	switch {
	case errors.Is(err, ErrNoSeal):
		return r, ward.SealMissing
	case err != nil, r.blanked != r.Digest, !ed25519.Verify(r.Key, append([]byte(fileDomain), r.Digest[:]...), r.signature):
		return r, ward.SealAltered
	}
	if _, verdict := ReadCode(r.code, []ed25519.PublicKey{r.Key}); verdict != ward.SealGenuine || r.Page != 0 {
		return r, ward.SealAltered
	}
	if knows(trusted, r.Key) {
		return r, ward.SealGenuine
	}
	return r, ward.SealUnknownKey
}

func knows(trusted []ed25519.PublicKey, key ed25519.PublicKey) bool {
	for _, k := range trusted {
		if subtle.ConstantTimeCompare(k, key) == 1 {
			return true
		}
	}
	return false
}

// ReadCode reads the code of a page as a scanner types it, and says whether the office
// signed it. ward.SealMissing means that the text is no such code, ward.SealAltered that it
// is not as it was signed or not read to its end.
func ReadCode(text string, trusted []ed25519.PublicKey) (CodeRead, ward.SealVerdict) {
	text = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsControl(r) || r == '-' {
			return -1
		}
		return r
	}, text)
	if !strings.HasPrefix(text, codeMark) {
		return CodeRead{}, ward.SealMissing
	}
	code, signed, err := readCode(text)
	if err != nil {
		return CodeRead{}, ward.SealAltered
	}
	for _, key := range trusted {
		if len(key) != ed25519.PublicKeySize || !bytes.Equal(keyID(key), code.KeyID[:]) {
			continue
		}
		if ed25519.Verify(key, append([]byte(pageDomain), signed.text...), signed.signature) {
			return code, ward.SealGenuine
		}
		return code, ward.SealAltered
	}
	return code, ward.SealUnknownKey
}

// signedText is a text and the signature under it.
type signedText struct{ text, signature []byte }

// readCode takes the digits of a code apart; it believes none of them.
func readCode(s string) (CodeRead, signedText, error) {
	rest, ok := strings.CutPrefix(s, codeMark)
	data, err := undigits(rest)
	if !ok || err != nil || len(data) < ed25519.SignatureSize {
		return CodeRead{}, signedText{}, errBrokenSeal
	}
	cut := len(data) - ed25519.SignatureSize
	signed := signedText{data[:cut], data[cut:]}
	r := reader{signed.text}
	var c CodeRead
	version := r.take(1)
	copy(c.KeyID[:], r.take(keyIDSize))
	kind := r.take(1)
	month, page, pages := r.number(), r.number(), r.number()
	c.Page, c.Pages, c.Number = page, pages, symbolIn.Replace(string(r.take(r.number())))
	for range r.number() {
		if c.Totals = append(c.Totals, r.number()); len(c.Totals) > mostTotals {
			return CodeRead{}, signedText{}, errBrokenSeal
		}
	}
	copy(c.Content[:], r.take(contentKept))
	if r.left == nil || len(r.left) > 0 || version[0] != codeVersion || int(kind[0]) >= len(ward.NoticeKinds) || page > pages {
		return CodeRead{}, signedText{}, errBrokenSeal
	}
	c.Kind, c.Month = ward.NoticeKinds[kind[0]], fmt.Sprintf("%04d-%02d", firstYear+month/12, month%12+1)
	return c, signed, nil
}

// reader takes bytes from the front; after the first mistake there are none left, and
// left is nil.
type reader struct{ left []byte }

func (r *reader) take(n int) []byte {
	if r.left == nil || n < 0 || n > len(r.left) {
		r.left = nil
		return nil
	}
	out := r.left[:n:n]
	r.left = r.left[n:]
	return out
}

// number reads a number that is written as short as it can be, up to a billion.
func (r *reader) number() int {
	n, size := binary.Uvarint(r.left)
	if size <= 0 || n > 1e9 || len(binary.AppendUvarint(nil, n)) != size {
		r.left = nil
		return 0
	}
	r.take(size)
	return int(n)
}
