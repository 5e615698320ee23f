package paper

import (
	"fmt"
	"image"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/makiuchi-d/gozxing"
	zxing "github.com/makiuchi-d/gozxing/qrcode"

	"motcua/backend/ward"
)

// rendered gives the first page as a scanner of the given dots an inch sees it.
func rendered(tb testing.TB, pdf []byte, dpi string) *image.Gray {
	tb.Helper()
	tool, err := exec.LookPath("pdftoppm")
	if err != nil {
		tb.Fatal("pdftoppm is missing: install the package poppler-utils, the tests of paper look at the pages with it")
	}
	file := filepath.Join(tb.TempDir(), "a.pdf")
	if err := os.WriteFile(file, pdf, 0o600); err != nil {
		tb.Fatal(err)
	}
	pgm, err := exec.Command(tool, "-r", dpi, "-gray", "-l", "1", file).Output()
	if err != nil {
		tb.Fatalf("pdftoppm: %v", err)
	}
	var w, h int
	if _, err := fmt.Sscanf(string(pgm[:30]), "P5\n%d %d\n255\n", &w, &h); err != nil || len(pgm) < w*h {
		tb.Fatalf("pdftoppm gave no grey picture (%v)", err)
	}
	return &image.Gray{Pix: pgm[len(pgm)-w*h:], Stride: w, Rect: image.Rect(0, 0, w, h)}
}

// scan reads the QR code of a picture with a decoder that has nothing in common
// with the encoder, as the programs for phones do: with either way of telling
// black from white. "" when it finds none.
func scan(tb testing.TB, img image.Image) string {
	tb.Helper()
	source := gozxing.NewLuminanceSourceFromImage(img)
	hints := map[gozxing.DecodeHintType]any{gozxing.DecodeHintType_TRY_HARDER: true}
	for _, binarizer := range []gozxing.Binarizer{gozxing.NewHybridBinarizer(source), gozxing.NewGlobalHistgramBinarizer(source)} {
		bitmap, err := gozxing.NewBinaryBitmap(binarizer)
		if err != nil {
			tb.Fatal(err)
		}
		if result, err := zxing.NewQRCodeReader().Decode(bitmap, hints); err == nil {
			return result.GetText()
		}
	}
	return ""
}

// copies are the slips on a page: two on a pair, else one.
func copies(page *image.Gray, paired bool) []*image.Gray {
	if !paired {
		return []*image.Gray{page}
	}
	b := page.Bounds()
	half := b.Dx() / 2
	return []*image.Gray{
		page.SubImage(image.Rect(0, 0, half, b.Dy())).(*image.Gray),
		page.SubImage(image.Rect(half, 0, b.Dx(), b.Dy())).(*image.Gray),
	}
}

// aimed is what a reader held to the corner of a slip sees of it.
func aimed(slip *image.Gray) *image.Gray {
	b := slip.Bounds()
	return slip.SubImage(image.Rect(b.Min.X+b.Dx()/2, b.Min.Y, b.Max.X, b.Min.Y+b.Dy()*2/5)).(*image.Gray)
}

// Every slip of a case, on every paper, leads back to the case: straight from the
// printer and after a bad photocopier.
func TestSlips_ReadBackByAnotherDecoder(t *testing.T) {
	for _, s := range samples() {
		if s.code == "" {
			continue
		}
		t.Run(s.name, func(t *testing.T) {
			pdf, pages := s.look(t).pdf, s.look(t).pages
			page := rendered(t, pdf, "150")
			paired := page.Bounds().Dx() > page.Bounds().Dy()
			want := ward.Checked(s.code)
			if number, ok := ward.ReadChecked(want); !ok || number != s.code {
				t.Fatalf("%q is not a checked number", want)
			}
			if _, ok := pages[0].find(want); !ok {
				t.Errorf("the number %q is not there to be read by eye", want)
			}
			var fine []*image.Gray
			if strings.HasSuffix(s.name, "-normal") { // the others only move the code a little
				fine = copies(rendered(t, pdf, "300"), paired)
			}
			for i, img := range copies(page, paired) {
				if got := scan(t, img); got != want {
					t.Errorf("copy %d reads %q, want %q", i+1, got, want)
				}
			}
			for i, img := range fine {
				for seed := range uint64(3) {
					if got := scan(t, photocopy(aimed(img), seed)); got != want {
						t.Errorf("photocopy %d of copy %d reads %q, want %q", seed, i+1, got, want)
					}
				}
			}
		})
	}
}

func TestBars_CoverTheDarkModulesOnce(t *testing.T) {
	code, err := newQR("A-261120-0012-C")
	if err != nil {
		t.Fatal(err)
	}
	if code.side != 21 {
		t.Errorf("the code has %d modules: a number of the counter fits the smallest code of 21", code.side)
	}
	area, seen := 0, map[[2]int]bool{}
	for _, b := range code.bars {
		area += b.w * b.h
		for x := range b.w {
			for y := range b.h {
				seen[[2]int{b.x + x, b.y + y}] = true
			}
		}
	}
	if area != len(seen) || len(code.bars) > 120 {
		t.Errorf("%d bars cover %d modules with an area of %d", len(code.bars), len(seen), area)
	}
}
