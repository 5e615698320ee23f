package app

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// verified runs the command and gives its exit code and what it says.
func verified(args ...string) (code int, out, complaint string) {
	var o, e bytes.Buffer
	c := &cli{out: &o, err: &e, lang: "vi"}
	return c.run(append([]string{"verify"}, args...)), o.String(), e.String()
}

// mustKeep writes a file of the test's.
func mustKeep(t *testing.T, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// A sealed notice of testdata: by the key of 32 ones, which is no office's.
const sealedSample = "testdata/thong-bao-mau.pdf"

func sampleKey() ed25519.PublicKey {
	return ed25519.NewKeyFromSeed(bytes.Repeat([]byte{1}, ed25519.SeedSize)).Public().(ed25519.PublicKey)
}

func TestVerify(t *testing.T) {
	pdf, err := os.ReadFile(sealedSample)
	if err != nil {
		t.Fatal(err)
	}
	altered := bytes.Clone(pdf)
	altered[len(altered)/2] ^= 1
	der, err := x509.MarshalPKIXPublicKey(sampleKey())
	if err != nil {
		t.Fatal(err)
	}
	asPEM := mustKeep(t, "key.pem", pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der}))
	asLine := mustKeep(t, "key.txt", []byte(base64.StdEncoding.EncodeToString(sampleKey())+"\r\n"))
	other := mustKeep(t, "other.txt", []byte(base64.StdEncoding.EncodeToString(make([]byte, 32))))
	bad, unsealed := mustKeep(t, "bad.pdf", altered), mustKeep(t, "draft.pdf", []byte("%PDF-1.4\n"))
	for _, test := range []struct {
		name     string
		args     []string
		code     int
		out, err string
	}{
		{"genuine by PEM", []string{sealedSample, "--key", asPEM}, 0, "còn nguyên vẹn", ""},
		{"genuine by a line", []string{sealedSample, "--key", asLine}, 0, "đúng bản do cơ quan phát hành", ""},
		{"in English", []string{sealedSample, "--key", asLine, "--lang", "en"}, 0, "genuine and whole", ""},
		{"no key to compare with", []string{sealedSample}, 0, "không có khóa công khai", ""},
		{"a stranger's key", []string{sealedSample, "--key", other}, 1, "", "không phải khóa của cơ quan"},
		{"altered", []string{bad, "--key", asPEM}, 1, "", "đã bị sửa"},
		{"altered, no key", []string{bad}, 1, "", "đã bị sửa"},
		{"altered, in English", []string{bad, "--lang", "en"}, 1, "", "altered or damaged"},
		{"no seal", []string{unsealed}, 1, "", "dự thảo"},
		{"no file", nil, 2, "", "tham số"},
		{"no such file", []string{"nothing.pdf"}, 2, "", "nothing.pdf"},
		{"no such key", []string{sealedSample, "--key", "nothing.pem"}, 2, "", "nothing.pem"},
		{"no key in the file", []string{sealedSample, "--key", unsealed}, 2, "", "PEM"},
		{"no ward in the folder", []string{sealedSample, "--data", t.TempDir()}, 1, "", "--data"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Setenv("HOME", t.TempDir()) // where no ward is
			t.Setenv("XDG_CONFIG_HOME", t.TempDir())
			code, out, complaint := verified(test.args...)
			if code != test.code || !strings.Contains(out, test.out) || !strings.Contains(complaint, test.err) {
				t.Errorf("exit %d, out %q, err %q; want %d, %q and %q", code, out, complaint, test.code, test.out, test.err)
			}
		})
	}
	var said office.NoticeSeal
	if _, out, _ := verified(sealedSample, "--key", asPEM, "--json"); json.Unmarshal([]byte(out), &said) != nil ||
		said.Verdict != ward.SealGenuine || said.Number != "12/TB-UBND" || said.Month != "2026-10" || said.Pages == 0 || len(said.Fingerprint) != 19 {
		t.Errorf("JSON says %+v", said)
	}
	if code, out, _ := verified(bad, "--json"); code != 1 || !strings.Contains(out, `"verdict":"ALTERED"`) {
		t.Errorf("exit %d, JSON of an altered file: %s", code, out)
	}
}

// The keys of a ward's folder vouch for what it signed.
func TestVerify_KeysOfTheFolder(t *testing.T) {
	dir := t.TempDir()
	h, err := openHouse(context.Background(), dir)
	if err != nil {
		t.Fatal(err)
	}
	err = h.store.Write(context.Background(), func(t *store.Tx) error {
		_, err := t.Append(ward.Fact{Subject: "key/sample", Kind: ward.KeyPublished, Actor: system.ID,
			Body: ward.KeyPublishedBody{Fingerprint: "sample", Public: base64.StdEncoding.EncodeToString(sampleKey())}})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := h.close(); err != nil {
		t.Fatal(err)
	}
	if code, out, complaint := verified(sealedSample, "--data", dir); code != 0 || !strings.Contains(out, "đúng bản do cơ quan phát hành") {
		t.Errorf("exit %d, %q %q", code, out, complaint)
	}
}
