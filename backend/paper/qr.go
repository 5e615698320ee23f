package paper

import (
	"fmt"
	"image/color"

	"github.com/boombuler/barcode/qr"
)

// qrCode is a QR code as dark rectangles on a square of modules.
type qrCode struct {
	side int // in modules, without the quiet zone
	bars []bar
}

// bar is a rectangle of dark modules.
type bar struct{ x, y, w, h int }

// quiet is the empty space around a QR code, in modules (ISO/IEC 18004).
const quiet = 4

// newQR makes the QR code of a text. Level Q survives a quarter of it being
// spoiled; a number of the counter still fits the smallest code at this level, so
// its modules are as large as they can be.
func newQR(text string) (qrCode, error) { return newQRAt(text, qr.Q) }

// newQRAt makes the QR code of a text at a level of correction.
func newQRAt(text string, level qr.ErrorCorrectionLevel) (qrCode, error) {
	code, err := qr.Encode(text, level, qr.Auto)
	if err != nil {
		return qrCode{}, fmt.Errorf("make the QR code of %q: %w", text, err)
	}
	side := code.Bounds().Dx()
	dark := make([]bool, side*side)
	for i := range dark {
		dark[i] = code.At(i%side, i/side) == color.Black
	}
	return qrCode{side, bars(dark, side)}, nil
}

// bars covers the dark modules with few rectangles: fewer edges, fewer hairlines
// between them on screen.
func bars(dark []bool, side int) []bar {
	all := func(b bar) bool {
		for y := b.y; y < b.y+b.h; y++ {
			for x := b.x; x < b.x+b.w; x++ {
				if x >= side || y >= side || !dark[y*side+x] {
					return false
				}
			}
		}
		return true
	}
	var out []bar
	for i := range dark {
		b := bar{i % side, i / side, 1, 1}
		if !all(b) {
			continue
		}
		for all(bar{b.x, b.y, b.w + 1, b.h}) {
			b.w++
		}
		for all(bar{b.x, b.y, b.w, b.h + 1}) {
			b.h++
		}
		for y := b.y; y < b.y+b.h; y++ {
			clear(dark[y*side+b.x : y*side+b.x+b.w])
		}
		out = append(out, b)
	}
	return out
}

// draw fills a square of the given side, the quiet zone counted.
func (q qrCode) draw(s *sheet, x, y, side float64) {
	m := side / float64(q.side+2*quiet)
	x, y = x+quiet*m, y+quiet*m
	for _, b := range q.bars {
		s.fill(x+float64(b.x)*m, y+float64(b.y)*m, float64(b.w)*m, float64(b.h)*m)
	}
}
