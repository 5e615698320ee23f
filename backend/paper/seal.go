package paper

import (
	"bytes"
	"crypto"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"

	"motcua/backend/ward"
)

// Seal is what makes a notice verifiable: the signature of the office over it. Every
// page carries it as a code to scan, over the figures that matter and the page's
// place in the notice; the file carries it over each of its bytes.
type Seal struct {
	Kind    ward.NoticeKind
	Number  string            // as it is printed: "12/TB-UBND"
	Month   string            // "2026-10"
	Totals  []int             // the main figures, at most mostTotals
	Content [sha256.Size]byte // digest of the frozen content
	Key     crypto.Signer     // an ed25519 key
}

// The texts that are signed begin with what they are, so that a signature over one
// thing can never pass for one over another.
const (
	fileDomain = "motcua notice file 1\n"
	pageDomain = "motcua notice page 1\n"
)

// The seal of a file stands in comments behind its first two lines, which readers of
// PDF pass over. Digest and signature have fixed widths; while they are computed,
// zeros stand in their places.
const (
	sealKey  = "%motcua-key "
	sealCode = "%motcua-notice "
	sealHash = "%motcua-sha256 "
	sealSign = "%motcua-signature "
)

var (
	hashWidth = hex.EncodedLen(sha256.Size)
	signWidth = base64.StdEncoding.EncodedLen(ed25519.SignatureSize)
)

// Fingerprint is what a key is called: the beginning of its digest, in groups.
func Fingerprint(key ed25519.PublicKey) string {
	sum := sha256.Sum256(key)
	return groups(strings.ToUpper(hex.EncodeToString(sum[:8])))
}

// groups sets a dash after every four signs.
func groups(s string) string {
	var parts []string
	for ; len(s) > 4; s = s[4:] {
		parts = append(parts, s[:4])
	}
	return strings.Join(append(parts, s), "-")
}

// public is the key that the seal can be checked with.
func (s *Seal) public() (ed25519.PublicKey, error) {
	if s.Key == nil {
		return nil, errors.New("seal the notice: there is no key")
	}
	key, ok := s.Key.Public().(ed25519.PublicKey)
	if !ok || len(key) != ed25519.PublicKeySize {
		return nil, errors.New("seal the notice: the key is not one of ed25519")
	}
	return key, nil
}

// sign signs a text of a kind. ed25519 needs no chance: the same text gives the same
// signature.
func (s *Seal) sign(domain string, text []byte) ([]byte, error) {
	signature, err := s.Key.Sign(noChance{}, append([]byte(domain), text...), crypto.Hash(0))
	if err != nil {
		return nil, fmt.Errorf("seal the notice: %w", err)
	}
	return signature, nil
}

// noChance is handed to signers that must not ask for any.
type noChance struct{}

func (noChance) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

// sealMark stands in the catalogue of a sealed file, so that one is still known when a
// program has written it anew and left its comments out.
const sealMark = "\n/MOTC_Sealed true"

func (s *Seal) mark() string {
	if s == nil {
		return ""
	}
	return sealMark
}

// reserve writes the seal with zeros for digest and signature. There is nothing to
// write without a seal.
func (s *Seal) reserve(out []byte, pages int) ([]byte, error) {
	if s == nil {
		return out, nil
	}
	key, err := s.public()
	if err != nil {
		return nil, err
	}
	code, err := s.code(0, pages)
	if err != nil {
		return nil, err
	}
	return fmt.Appendf(out, "%s%s\n%s%s\n%s%s\n%s%s\n", sealKey, base64.StdEncoding.EncodeToString(key), sealCode, code,
		sealHash, strings.Repeat("0", hashWidth), sealSign, strings.Repeat("0", signWidth)), nil
}

// set computes digest and signature of a file and writes them into their places.
func (s *Seal) set(file []byte) error {
	if s == nil {
		return nil
	}
	digest := sha256.Sum256(file)
	signature, err := s.sign(fileDomain, digest[:])
	if err != nil {
		return err
	}
	hash, sign := places(file)
	copy(hash, hex.EncodeToString(digest[:]))
	copy(sign, base64.StdEncoding.EncodeToString(signature))
	return nil
}

// places are the fixed widths in a sealed file for digest and signature.
func places(file []byte) (hash, sign []byte) {
	at := bytes.Index(file, []byte("\n"+sealHash)) + 1 + len(sealHash)
	hash = file[at : at+hashWidth]
	at += hashWidth + 1 + len(sealSign)
	return hash, file[at : at+signWidth]
}
