package paper

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"image"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"motcua/backend/ward"
)

// keyOf gives a key for tests, another for each number.
func keyOf(n byte) ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed(bytes.Repeat([]byte{n}, ed25519.SeedSize))
}

func publicOf(n byte) ed25519.PublicKey { return keyOf(n).Public().(ed25519.PublicKey) }

func testSeal() *Seal {
	return &Seal{Kind: ward.NoticeProcedures, Number: "12/TB-UBND", Month: "2026-10", Totals: []int{4812, 4777, 35},
		Content: sha256.Sum256([]byte("nội dung")), Key: keyOf(1)}
}

// sealedPaper is a document of several pages under a seal, or with room for one.
func sealedPaper(tb testing.TB, seal *Seal) []byte {
	tb.Helper()
	d := newDocument()
	d.sealable = true
	for i := range 90 {
		d.say("Đoạn %d: kết quả giải quyết thủ tục hành chính, số liệu %d.", i+1, 1000+i)
	}
	return must(tb)(d.render(about{title: "Thông báo", author: "Ủy ban nhân dân phường Mẫu", at: time.Date(2026, 11, 5, 8, 0, 0, 0, ward.Zone), seal: seal}))
}

func expectVerdict(t *testing.T, what string, pdf []byte, want ...ward.SealVerdict) {
	t.Helper()
	if _, got := Verify(pdf, []ed25519.PublicKey{publicOf(9), publicOf(1)}); !slices.Contains(want, got) {
		t.Errorf("%s: %s, want %s", what, got, want)
	}
}

func TestSeal_Verdicts(t *testing.T) {
	pdf := sealedPaper(t, testSeal())
	expectVerdict(t, "as it left the office", pdf, ward.SealGenuine)
	expectVerdict(t, "a draft", sealedPaper(t, nil), ward.SealMissing)
	expectVerdict(t, "nothing", nil, ward.SealMissing)
	other := testSeal()
	other.Key = keyOf(2)
	expectVerdict(t, "sealed by a stranger", sealedPaper(t, other), ward.SealUnknownKey)
	r, got := Verify(pdf, nil)
	if got != ward.SealUnknownKey || !bytes.Equal(r.Key, publicOf(1)) {
		t.Errorf("with no key to compare: %s, %x", got, r.Key)
	}
	if r.Number != "12/TB-UBND" || r.Month != "2026-10" || r.Kind != ward.NoticeProcedures || r.Pages < 3 || r.Page != 0 ||
		!slices.Equal(r.Totals, testSeal().Totals) || !bytes.Equal(r.Content[:], testSeal().Content[:contentKept]) {
		t.Errorf("the seal reads %+v", r.CodeRead)
	}
	if !bytes.Equal(pdf, sealedPaper(t, testSeal())) {
		t.Error("the same notice, sealed again, has other bytes")
	}
}

// Whatever byte is changed, in the seal itself too, the file is not genuine.
func TestSeal_AnyByte(t *testing.T) {
	pdf := sealedPaper(t, testSeal())
	change := func(at int, by byte) {
		bad := bytes.Clone(pdf)
		if bad[at] ^= by; by == 0 {
			return
		}
		if _, got := Verify(bad, []ed25519.PublicKey{publicOf(1)}); got != ward.SealAltered && got != ward.SealMissing {
			t.Fatalf("byte %d changed by %02x: %s", at, by, got)
		}
	}
	rnd := rand.New(rand.NewPCG(6, 11))
	for at := range 1024 { // the head and the seal
		change(at, byte(1+rnd.IntN(255)))
		change(at, 0x20)
	}
	for range 3000 {
		change(rnd.IntN(len(pdf)), byte(1+rnd.IntN(255)))
	}
	for n := range 200 {
		expectVerdict(t, "cut short", pdf[:len(pdf)-1-n*len(pdf)/200], ward.SealAltered, ward.SealMissing)
	}
}

// rewritten is a file that another program wrote anew.
func rewritten(t *testing.T, pdf []byte, args ...string) []byte {
	t.Helper()
	dir := t.TempDir()
	from, to := filepath.Join(dir, "from.pdf"), filepath.Join(dir, "to.pdf")
	if err := os.WriteFile(from, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	for i, a := range args {
		args[i] = strings.ReplaceAll(a, "FROM", from)
	}
	if out, err := exec.Command("qpdf", append(append([]string{from}, args...), to)...).CombinedOutput(); err != nil {
		t.Fatalf("qpdf (install the package qpdf): %v\n%s", err, out)
	}
	made, err := os.ReadFile(to)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

// What somebody with a PDF program could try.
func TestSeal_Attacks(t *testing.T) {
	pdf := sealedPaper(t, testSeal())
	for name, args := range map[string][]string{
		"written anew, nothing else": {"--"},
		"pages swapped":              {"--pages", "FROM", "2,1,3-z", "--"},
		"a page removed":             {"--pages", "FROM", "1,3-z", "--"},
		"the last page removed":      {"--pages", "FROM", "1-r2", "--"},
		"a page added":               {"--pages", "FROM", "1-z,1", "--"},
		"streams opened":             {"--qdf", "--"},
	} {
		expectVerdict(t, name, rewritten(t, pdf, args...), ward.SealAltered)
	}
	expectVerdict(t, "a digit altered", digitAltered(t, pdf), ward.SealAltered)
	expectVerdict(t, "something behind the end", append(bytes.Clone(pdf), "%\n"...), ward.SealAltered)
	expectVerdict(t, "an update behind the end", incremental(pdf), ward.SealAltered)
	swapped := swapKids(t, pdf)
	expectVerdict(t, "pages swapped in place", swapped, ward.SealAltered)
	expectVerdict(t, "pages swapped, the digest set right", rehashed(swapped), ward.SealAltered)
	expectVerdict(t, "pages swapped, sealed with another key", resealed(t, swapped, keyOf(3)), ward.SealAltered, ward.SealUnknownKey)
	expectVerdict(t, "the seal taken out", bytes.Replace(pdf, pdf[bytes.Index(pdf, []byte(sealKey)):bytes.Index(pdf, []byte("1 0 obj"))], nil, 1), ward.SealAltered)
}

// digitAltered opens the pages of a file and makes a figure another.
func digitAltered(t *testing.T, pdf []byte) []byte {
	t.Helper()
	open := rewritten(t, pdf, "--qdf", "--")
	was, is := "0031003000380039", "0031003000390039" // 1089 and 1099
	bad := bytes.Replace(open, []byte(was), []byte(is), 1)
	if before, after := text(t, open), text(t, bad); !strings.Contains(before, "số liệu 1089.") || strings.Contains(after, "1089") || !strings.Contains(after, "1099") {
		t.Fatal("the test alters no figure")
	}
	return bad
}

// swapKids makes page 2 page 1 with as many bytes as before.
func swapKids(t *testing.T, pdf []byte) []byte {
	t.Helper()
	_, kids, ok := bytes.Cut(pdf, []byte("/Kids ["))
	if !ok {
		t.Fatal("no list of pages")
	}
	refs := strings.SplitN(string(kids[:40]), " 0 R ", 3)
	return bytes.Replace(pdf, fmt.Appendf(nil, "/Kids [%s 0 R %s 0 R ", refs[0], refs[1]), fmt.Appendf(nil, "/Kids [%s 0 R %s 0 R ", refs[1], refs[0]), 1)
}

// incremental adds a change behind the end, as editors of PDF do.
func incremental(pdf []byte) []byte {
	at := len(pdf)
	out := append(bytes.Clone(pdf), "1 0 obj\n<</Type /Pages /Kids [] /Count 0>>\nendobj\n"...)
	start := len(out)
	return fmt.Appendf(out, "xref\n1 1\n%010d 00000 n \ntrailer\n<</Size 99 /Root 1 0 R /Prev %d>>\nstartxref\n%d\n%%%%EOF\n", at, at, start)
}

// rehashed writes the right digest into a file; the signature stays.
func rehashed(pdf []byte) []byte {
	out := bytes.Clone(pdf)
	hash, sign := places(out)
	kept := bytes.Clone(sign)
	copy(hash, strings.Repeat("0", hashWidth))
	copy(sign, strings.Repeat("0", signWidth))
	digest := sha256.Sum256(out)
	copy(hash, hex.EncodeToString(digest[:]))
	copy(sign, kept)
	return out
}

// resealed signs a file with another key, whose name it writes into the seal.
func resealed(t *testing.T, pdf []byte, key ed25519.PrivateKey) []byte {
	t.Helper()
	out := bytes.Clone(pdf)
	at := bytes.Index(out, []byte(sealKey)) + len(sealKey)
	copy(out[at:], base64.StdEncoding.EncodeToString(key.Public().(ed25519.PublicKey)))
	hash, sign := places(out)
	copy(hash, strings.Repeat("0", hashWidth))
	copy(sign, strings.Repeat("0", signWidth))
	if err := (&Seal{Key: key}).set(out); err != nil {
		t.Fatal(err)
	}
	return out
}

// A seal moves nothing: whoever read the draft finds the same lines in the notice.
func TestSeal_MovesNothing(t *testing.T) {
	draft, sealed := seen(t, sealedPaper(t, nil)), seen(t, sealedPaper(t, testSeal()))
	if len(draft) != len(sealed) || len(draft) < 3 {
		t.Fatalf("%d pages and %d", len(draft), len(sealed))
	}
	for i := range draft {
		if above := sealed[i].above(pageH - sealedBottom); !slices.Equal(draft[i].words, above.words) {
			t.Errorf("page %d is laid out in another way under a seal", i+1)
		}
		want := fmt.Sprintf("Số 12/TB-UBND · trang %d/%d · mã xác thực", i+1, len(draft))
		if _, ok := sealed[i].find(want); !ok {
			t.Errorf("page %d does not say %q", i+1, want)
		}
	}
}

// above gives the words that end above a height.
func (p seenPage) above(y float64) seenPage {
	var words []seenWord
	for _, w := range p.words {
		if w.y1 <= y {
			words = append(words, w)
		}
	}
	p.words = words
	return p
}

// The code of every page is read back by a decoder that has nothing in common with
// the encoder: from a scan of 150 dots an inch, and after a bad photocopier.
func TestSeal_CodeReadBack(t *testing.T) {
	pdf := sealedPaper(t, testSeal())
	pages := len(seen(t, pdf))
	for page := 1; page <= pages; page++ {
		read := func(what, text string) {
			code, verdict := ReadCode(text, []ed25519.PublicKey{publicOf(1)})
			if verdict != ward.SealGenuine || code.Page != page || code.Pages != pages || !slices.Equal(code.Totals, testSeal().Totals) {
				t.Errorf("page %d, %s: %s, %+v", page, what, verdict, code)
			}
		}
		read("scanned", scan(t, renderedPage(t, pdf, 150, page)))
		fine := renderedPage(t, pdf, 300, page)
		b := fine.Bounds()
		foot := fine.SubImage(image.Rect(0, b.Dy()*4/5, b.Dx()/2, b.Dy())).(*image.Gray)
		for seed := range uint64(3) {
			read(fmt.Sprintf("photocopy %d", seed), scan(t, photocopy(foot, seed)))
		}
	}
}

// A scanner types the code, and may break it into lines; a digit more, less or other
// is not genuine.
func TestReadCode(t *testing.T) {
	code, err := testSeal().code(2, 3)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Trim(code, "0123456789") != "" {
		t.Errorf("%q is not all digits", code)
	}
	if drawn, err := testSeal().page(2, 3); err != nil || drawn.qr.side > 37 {
		t.Errorf("%d modules (%v): an ordinary notice needs no more than 37", drawn.qr.side, err)
	}
	trusted := []ed25519.PublicKey{publicOf(2), publicOf(1)}
	expect := func(what, text string, trusted []ed25519.PublicKey, want ...ward.SealVerdict) {
		t.Helper()
		if _, got := ReadCode(text, trusted); !slices.Contains(want, got) {
			t.Errorf("%s: %s, want %s", what, got, want)
		}
	}
	expect("as typed", code, trusted, ward.SealGenuine)
	expect("in lines", "\t"+code[:40]+"\r\n "+code[40:]+"\n", trusted, ward.SealGenuine)
	expect("a key that is not known", code, trusted[:1], ward.SealUnknownKey)
	expect("no keys", code, nil, ward.SealUnknownKey)
	for _, text := range []string{"", "H99.99-261120-0012-C", "https://example.vn", "2610" + code[4:]} {
		expect(text, text, trusted, ward.SealMissing)
	}
	expect("cut short", code[:len(code)-1], trusted, ward.SealAltered)
	expect("a letter in it", code[:90]+"O"+code[91:], trusted, ward.SealAltered)
	for i := range code {
		other := code[:i] + string('0'+(code[i]-'0'+1)%10) + code[i+1:]
		expect(fmt.Sprintf("digit %d", i), other, trusted, ward.SealAltered, ward.SealMissing, ward.SealUnknownKey)
	}
}

// Whatever a ward's figures and symbols are, the code says them, and it fits.
func TestSeal_AnyNotice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := testSeal()
		s.Kind = rapid.SampledFrom(ward.NoticeKinds).Draw(t, "kind")
		s.Number = rapid.String().Draw(t, "number")
		s.Totals = rapid.SliceOfN(rapid.IntRange(0, 1e9), 0, mostTotals).Draw(t, "totals")
		s.Month = fmt.Sprintf("%04d-%02d", rapid.IntRange(firstYear, 9999).Draw(t, "year"), rapid.IntRange(1, 12).Draw(t, "month"))
		of := rapid.IntRange(1, 500).Draw(t, "pages")
		page := rapid.IntRange(1, of).Draw(t, "page")
		text, err := s.code(page, of)
		if err != nil {
			t.Fatal(err)
		}
		code, verdict := ReadCode(text, []ed25519.PublicKey{publicOf(1)})
		if verdict != ward.SealGenuine || code.Kind != s.Kind || code.Month != s.Month || !strings.HasPrefix(strings.ReplaceAll(s.Number, symbolByte, ""), code.Number) ||
			code.Page != page || code.Pages != of || !slices.Equal(code.Totals, s.Totals) {
			t.Fatalf("%s: %+v", verdict, code)
		}
		drawn, err := s.page(page, of)
		if err != nil || drawn.qr.side > 49 {
			t.Fatalf("%d modules (%v)", drawn.qr.side, err)
		}
	})
}

func TestSeal_Refuses(t *testing.T) {
	for name, spoil := range map[string]func(*Seal){
		"no key":         func(s *Seal) { s.Key = nil },
		"no kind":        func(s *Seal) { s.Kind = "" },
		"no month":       func(s *Seal) { s.Month = "2026" },
		"a minus":        func(s *Seal) { s.Totals = []int{-1} },
		"too many sums":  func(s *Seal) { s.Totals = make([]int, mostTotals+1) },
		"page after end": func(s *Seal) { s.Number = "" },
	} {
		s, page := testSeal(), 1
		if spoil(s); name == "page after end" {
			page = 4
		}
		if _, err := s.page(page, 3); err == nil {
			t.Errorf("%s: a code all the same", name)
		}
	}
}

func FuzzReadSeal(f *testing.F) {
	pdf := sealedPaper(f, testSeal())
	f.Add(pdf[:2000])
	f.Add(pdf)
	f.Add(sealedPaper(f, nil)[:500])
	f.Add([]byte(fileHead + sealKey + "\n" + sealCode + "\n" + sealHash + "\n" + sealSign + "\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if _, got := Verify(data, []ed25519.PublicKey{publicOf(1)}); got == ward.SealGenuine && !bytes.Equal(data, pdf) {
			t.Error("a file that the office did not seal passes for genuine")
		}
	})
}

func FuzzReadCode(f *testing.F) {
	code, err := testSeal().code(1, 2)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(code)
	f.Add(codeMark)
	f.Add(codeMark + strings.Repeat("0", 300))
	f.Fuzz(func(t *testing.T, text string) {
		if _, got := ReadCode(text, []ed25519.PublicKey{publicOf(1)}); got == ward.SealGenuine && strings.Trim(text, "0123456789- \t\r\n") == "" &&
			strings.Map(func(r rune) rune {
				if r < '0' {
					return -1
				}
				return r
			}, text) != code {
			t.Error("a code that the office did not sign passes for genuine")
		}
	})
}
