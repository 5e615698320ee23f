package app

import (
	"context"
	"crypto/ed25519"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"strings"

	"motcua/backend/ward"
)

// SaveKey keeps a public key as a file that `motcua verify --key` reads, for whoever
// checks notices elsewhere (notice.key_unknown).
func (s *Notices) SaveKey(fingerprint string) (Saved, error) {
	file, err := as(s.d, func(ctx context.Context, who ward.Officer) ([]byte, error) {
		keys, err := s.d.home().office.PublicKeys(ctx, who)
		if err != nil {
			return nil, err
		}
		return keyFile(keys, fingerprint)
	})
	if err != nil {
		return Saved{}, err
	}
	return s.d.keep("khoa-thong-bao-"+strings.ToLower(fingerprint)+".pem", "application/x-pem-file", file)
}

func keyFile(keys []ward.NoticeKey, fingerprint string) ([]byte, error) {
	for _, k := range keys {
		if k.Fingerprint != fingerprint {
			continue
		}
		raw, err := base64.StdEncoding.DecodeString(k.Public)
		if err != nil {
			return nil, err
		}
		der, err := x509.MarshalPKIXPublicKey(ed25519.PublicKey(raw))
		if err != nil {
			return nil, err
		}
		return pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der}), nil
	}
	return nil, ward.NotFound("notice.key_unknown", fingerprint)
}
