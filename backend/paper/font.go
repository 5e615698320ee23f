package paper

import (
	"bytes"
	"fmt"
	"math"
	"sync"

	"github.com/go-fonts/liberation/liberationserifbold"
	"github.com/go-fonts/liberation/liberationserifbolditalic"
	"github.com/go-fonts/liberation/liberationserifitalic"
	"github.com/go-fonts/liberation/liberationserifregular"
	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// style is one of the four cuts of Liberation Serif, which has the widths of
// Times New Roman (NĐ 30/2020 names it, its licence forbids shipping it).
type style uint8

const (
	regular style = iota
	bold
	italic
	boldItalic
)

// styleKeys are the names that gofpdf has for the styles.
var styleKeys = [...]string{"", "B", "I", "BI"}

// typeface is a style at a size in points.
type typeface struct {
	style style
	size  float64
}

const mmPerPoint = 25.4 / 72

// The extent of Liberation Serif above and below the base line, in sizes.
const (
	ascent  = 0.891
	descent = 0.216
)

// face is the metrics of a style. They are read once and then only read, so all
// documents share them.
type face struct {
	ttf []byte
	// advance is the width in 1/1000 of the size plus 1; 0 means no glyph. The
	// table ends at U+FFFF because gofpdf does.
	advance [1 << 16]uint16
}

var faces = [...]func() *face{
	sync.OnceValue(func() *face { return readFace(liberationserifregular.TTF) }),
	sync.OnceValue(func() *face { return readFace(liberationserifbold.TTF) }),
	sync.OnceValue(func() *face { return readFace(liberationserifitalic.TTF) }),
	sync.OnceValue(func() *face { return readFace(liberationserifbolditalic.TTF) }),
}

// readFace panics on a broken font: it is part of the program.
func readFace(ttf []byte) *face {
	parsed, err := sfnt.Parse(ttf)
	if err != nil {
		panic(fmt.Errorf("read the built-in font: %w", err))
	}
	f := &face{ttf: ttf}
	var buf sfnt.Buffer
	unit := float64(parsed.UnitsPerEm())
	for r := range rune(len(f.advance)) {
		glyph, err := parsed.GlyphIndex(&buf, r)
		if err != nil || glyph == 0 || isPrivate(r) {
			continue
		}
		// The same rounding as gofpdf, so that what is measured is what is drawn.
		w, err := parsed.GlyphAdvance(&buf, glyph, fixed.I(int(unit)), font.HintingNone)
		if err == nil {
			f.advance[r] = 1 + uint16(math.Round(float64(w)/64*1000/unit))
		}
	}
	return f
}

// isPrivate says that the meaning of r is a matter between two programs, so
// that nobody knows what the glyph would show.
func isPrivate(r rune) bool { return r >= 0xE000 && r <= 0xF8FF }

// privateCopy gives bytes that one document may write into: gofpdf appends its
// check-sum padding inside the slice that it was given.
func (f *face) privateCopy() []byte { return bytes.Clone(f.ttf) }

func (f *face) has(r rune) bool {
	return r >= 0 && int(r) < len(f.advance) && f.advance[r] > 0
}

// width measures printable text in millimetres.
func (t typeface) width(s string) float64 {
	f, sum := faces[t.style](), 0
	for _, r := range s {
		if f.has(r) {
			sum += int(f.advance[r]) - 1
		}
	}
	return float64(sum) / 1000 * t.mm()
}

// mm is the size in millimetres.
func (t typeface) mm() float64 { return t.size * mmPerPoint }

func (t typeface) bold() typeface {
	t.style |= bold
	return t
}

func (t typeface) italic() typeface {
	t.style |= italic
	return t
}

func (t typeface) sized(points float64) typeface {
	t.size = points
	return t
}
