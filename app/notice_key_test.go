package app

import (
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
)

func TestKeyFile(t *testing.T) {
	public, _, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	keys := []ward.NoticeKey{{Fingerprint: "A79B-930A", Public: base64.StdEncoding.EncodeToString(public)}}
	file, err := keyFile(keys, "A79B-930A")
	if err != nil {
		t.Fatal(err)
	}
	read, err := office.ParseNoticeKey(file)
	if err != nil || !bytes.Equal(read, public) {
		t.Fatalf("the file that is saved reads as %x, %v; want %x", read, err, public)
	}
	if _, err := keyFile(keys, "B000-0000"); err == nil || wire("vi", err).Key != "notice.key_unknown" {
		t.Errorf("another key is given as %v", err)
	}
}
