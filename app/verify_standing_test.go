package app

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// A notice of the ward's that was corrected says so, by its file and by its code; the
// key alone cannot know.
func TestVerify_SaysWhatWasCorrected(t *testing.T) {
	dir, out := mustSample(t), t.TempDir()
	must(t, "notice", "--data", dir, "--month", "2026-09", "--out", out)
	file := func(name string) string { return filepath.Join(out, name) }
	key := mustKeep(t, "key.pem", mustPublicKey(t, dir))
	for name, tt := range map[string]struct {
		args []string
		want []string
		not  string
	}{
		"Corrected":  {[]string{file("thong-bao-tthc-2026-09.pdf"), "--data", dir}, []string{"đã được đính chính tại Thông báo số "}, "Đây là"},
		"Correction": {[]string{file("thong-bao-tthc-2026-09-dinh-chinh-1.pdf"), "--data", dir}, []string{"Đây là thông báo đính chính số liệu tại Thông báo số ", "chưa có thông báo nào"}, "đã được đính chính"},
		"Neither":    {[]string{file("thong-bao-pakn-2026-09.pdf"), "--data", dir}, []string{"chưa có thông báo nào"}, "Đây là"},
		"KeyAlone":   {[]string{file("thong-bao-tthc-2026-09.pdf"), "--key", key}, []string{"Không tra được"}, "đính chính tại"},
		"ByCode":     {[]string{"--code", mustCode(t, file("thong-bao-tthc-2026-09.pdf")), "--data", dir, "--lang", "en"}, []string{"This notice was corrected by Notice "}, "known"},
		"JSON":       {[]string{file("thong-bao-tthc-2026-09.pdf"), "--data", dir, "--json"}, []string{`"correctedBy":[{"number":"`}, "đính chính"},
	} {
		t.Run(name, func(t *testing.T) {
			exit, said, complaint := verified(tt.args...)
			for _, want := range tt.want {
				if exit != 0 || complaint != "" || !strings.Contains(said, want) || strings.Contains(said, tt.not) {
					t.Errorf("exit %d, %q %q; want %q and not %q", exit, said, complaint, want, tt.not)
				}
			}
		})
	}
}

// mustPublicKey gives the file of the key that a ward signs with.
func mustPublicKey(t *testing.T, dir string) []byte {
	t.Helper()
	ctx := context.Background()
	h, err := openHouse(ctx, dir)
	if err != nil {
		t.Fatal(err)
	}
	defer h.close()
	keys, err := h.office.PublicKeys(ctx, system)
	if err != nil || len(keys) != 1 {
		t.Fatalf("%d keys, %v", len(keys), err)
	}
	file, err := keyFile(keys, keys[0].Fingerprint)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func TestStandingSentences(t *testing.T) {
	at := func(verdict ward.SealVerdict, standing *office.NoticeStanding) string {
		return strings.Join(standingSentences(words.Vietnamese, office.NoticeSeal{Verdict: verdict, Standing: standing}), " ")
	}
	one, two := ward.NoticeRef{Number: "12/TB-UBND", Signed: "2026-10-05"}, ward.NoticeRef{Number: "15/TB-UBND", Signed: "2026-11-09"}
	for name, tt := range map[string]struct{ got, want string }{
		"Altered": {at(ward.SealAltered, nil), ""},
		"Second": {at(ward.SealGenuine, &office.NoticeStanding{Corrects: []ward.NoticeRef{one, two}}),
			"Đây là thông báo đính chính số liệu tại Thông báo số 12/TB-UBND ngày 05/10/2026 (trước đó đã được đính chính tại Thông báo số 15/TB-UBND ngày 09/11/2026). Đến nay chưa có thông báo nào đính chính thông báo này."},
		"Twice": {at(ward.SealGenuine, &office.NoticeStanding{CorrectedBy: []ward.NoticeRef{one, two}}),
			"Thông báo này đã được đính chính tại Thông báo số 12/TB-UBND ngày 05/10/2026; Thông báo số 15/TB-UBND ngày 09/11/2026; số liệu được đính chính áp dụng theo thông báo đính chính."},
	} {
		if tt.got != tt.want {
			t.Errorf("%s: %q, want %q", name, tt.got, tt.want)
		}
	}
}
