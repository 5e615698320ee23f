package app

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// mustCode gives the digits in the seal of a notice.
func mustCode(t *testing.T, file string) string {
	t.Helper()
	pdf, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := bytes.Cut(pdf, []byte("%motcua-notice "))
	code, _, found := bytes.Cut(rest, []byte("\n"))
	if !found {
		t.Fatal(file + " has no code")
	}
	return string(code)
}

// spaced breaks digits up as a person does who types or pastes them.
func spaced(code string) string {
	return code[:10] + " " + code[10:100] + "\r\n" + code[100:]
}

func TestVerifyCode(t *testing.T) {
	code := mustCode(t, sealedSample)
	key := mustKeep(t, "key.txt", []byte(base64.StdEncoding.EncodeToString(sampleKey())))
	other := mustKeep(t, "other.txt", []byte(base64.StdEncoding.EncodeToString(make([]byte, 32))))
	last := "0"
	if code[len(code)-1] == '0' {
		last = "1"
	}
	altered := code[:len(code)-1] + last
	for _, tt := range []struct {
		name     string
		args     []string
		exit     int
		out, err string
	}{
		{"genuine", []string{"--code", code, "--key", key}, 0, "Mã đúng, do cơ quan ký: Thông báo số 12/TB-UBND về kết quả giải quyết thủ tục hành chính tháng 10/2026", ""},
		{"as people type it", []string{"--code", spaced(code), "--key", key}, 0, "Mã đúng", ""},
		{"its figures", []string{"--code=" + code, "--key", key}, 0, "Hồ sơ đã giải quyết: ", ""},
		{"in English", []string{"--code", code, "--key", key, "--lang", "en"}, 0, "Cases pending: ", ""},
		{"no key", []string{"--code", code}, 1, "", "chưa tin được"},
		{"a stranger's key", []string{"--code", code, "--key", other}, 1, "", "khóa không phải của cơ quan"},
		{"altered", []string{"--code", altered, "--key", key}, 1, "", "chữ ký không đúng"},
		{"cut short", []string{"--code", code[:200], "--key", key}, 1, "", "không đọc được trọn vẹn"},
		{"the text beside it", []string{"--code", "A878-19DB-8812", "--key", key}, 1, "", "không phải mã QR"},
		{"nothing", []string{"--code", "", "--key", key}, 1, "", "không phải mã QR"},
		{"a file too", []string{sealedSample, "--code", code, "--key", key}, 2, "", sealedSample},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Setenv("HOME", t.TempDir()) // where no ward is
			t.Setenv("XDG_CONFIG_HOME", t.TempDir())
			exit, out, complaint := verified(tt.args...)
			if exit != tt.exit || !strings.Contains(out, tt.out) || !strings.Contains(complaint, tt.err) || strings.Contains(out+complaint, "trang") {
				t.Errorf("exit %d, out %q, err %q; want %d, %q and %q", exit, out, complaint, tt.exit, tt.out, tt.err)
			}
		})
	}
	var said office.NoticeSeal
	if _, out, _ := verified("--code", code, "--key", key, "--json"); json.Unmarshal([]byte(out), &said) != nil ||
		said.Verdict != ward.SealGenuine || said.Number != "12/TB-UBND" || len(said.Totals) != 3 {
		t.Errorf("JSON says %+v", said)
	}
}

// The sentence of a page's code says which page it is, and every kind has its words.
func TestCodeSentence(t *testing.T) {
	s := office.NoticeSeal{Verdict: ward.SealGenuine, Number: "12/TB-UBND", Month: "2026-10", Page: 2, Pages: 3, Totals: []int{1}}
	for _, kind := range ward.NoticeKinds {
		s.Kind = kind
		if got := codeSentence(words.Vietnamese, s); !strings.Contains(got, "trang 2/3") || strings.Contains(got, string(kind)) {
			t.Errorf("%s: %s", kind, got)
		}
		if names := totalNames(s); len(names) != 1 || names[0] != "cli.code_figure" {
			t.Errorf("%s with one figure: %v", kind, names)
		}
		for _, name := range codeTotals[kind] {
			if !words.Has(words.English, name) {
				t.Errorf("%s has no words", name)
			}
		}
	}
}

func TestMonthText(t *testing.T) {
	for month, want := range map[string]string{"2026-02": "02/2026", "2026-03": "3/2026", "2026-10": "10/2026", "": ""} {
		if got := monthText(month); got != want {
			t.Errorf("%s is %s, want %s", month, got, want)
		}
	}
}
