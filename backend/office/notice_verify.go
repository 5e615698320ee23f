package office

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/pem"

	"motcua/backend/paper"
	"motcua/backend/ward"
)

// NoticeSeal is what a check of a notice finds: what its seal says, and whether that
// can be believed.
type NoticeSeal struct {
	Verdict     ward.SealVerdict `json:"verdict"`
	Fingerprint string           `json:"fingerprint"` // of the key in a file, "" for a code
	Compared    int              `json:"compared"`    // keys that it was compared with
	Kind        ward.NoticeKind  `json:"kind"`
	Number      string           `json:"number"`
	Month       string           `json:"month"`
	Page        int              `json:"page"` // of a code; 0 for a file
	Pages       int              `json:"pages"`
	Totals      []int            `json:"totals"`
	Content     string           `json:"content"` // the beginning of the digest of the frozen content, in hexadecimal
	// Standing is nil when the ward that was asked does not have the notice, or none was.
	Standing *NoticeStanding `json:"standing,omitempty"`
}

// VerifyNotice checks a file against keys. With none, it can be found whole, but not
// genuine.
func VerifyNotice(pdf []byte, keys []ed25519.PublicKey) NoticeSeal {
	read, verdict := paper.Verify(pdf, keys)
	s := sealOf(read.CodeRead, verdict, len(keys))
	if read.Key != nil {
		s.Fingerprint = paper.Fingerprint(read.Key)
	}
	return s
}

// VerifyNoticeCode checks the code of a page as a scanner types it.
func VerifyNoticeCode(text string, keys []ed25519.PublicKey) NoticeSeal {
	read, verdict := paper.ReadCode(text, keys)
	return sealOf(read, verdict, len(keys))
}

func sealOf(read paper.CodeRead, verdict ward.SealVerdict, compared int) NoticeSeal {
	s := NoticeSeal{Verdict: verdict, Compared: compared, Kind: read.Kind, Number: read.Number, Month: read.Month,
		Page: read.Page, Pages: read.Pages, Totals: append([]int{}, read.Totals...)}
	if read.Kind != "" {
		s.Content = hex.EncodeToString(read.Content[:])
	}
	return s
}

// NoticeKeys gives the public keys that notices of this ward are signed with, oldest
// first. They are no secret.
func (o *Office) NoticeKeys(ctx context.Context) ([]ed25519.PublicKey, error) {
	known, err := o.store.Read(ctx).NoticeKeys()
	if err != nil {
		return nil, err
	}
	var keys []ed25519.PublicKey
	for _, k := range known {
		if key, err := ParseNoticeKey([]byte(k.Public)); err == nil {
			keys = append(keys, key)
		}
	}
	return keys, nil
}

// ParseNoticeKey reads the file of a public key: PEM, or base64 on one line. What is
// neither is refused with the key "notice.key_file".
func ParseNoticeKey(data []byte) (ed25519.PublicKey, error) {
	raw, err := base64.StdEncoding.DecodeString(string(bytes.TrimSpace(data)))
	if block, _ := pem.Decode(data); block != nil {
		var key any
		key, err = x509.ParsePKIXPublicKey(block.Bytes)
		raw, _ = key.(ed25519.PublicKey)
	}
	if err != nil || len(raw) != ed25519.PublicKeySize {
		return nil, ward.Refuse("key", "notice.key_file")
	}
	return raw, nil
}
