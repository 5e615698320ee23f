package paper

import (
	"fmt"
	"image"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"motcua/backend/ward"
)

// renderedPage gives one page as a scanner of the given dots an inch sees it.
func renderedPage(tb testing.TB, pdf []byte, dpi, page int) *image.Gray {
	tb.Helper()
	tool, err := exec.LookPath("pdftoppm")
	if err != nil {
		tb.Fatal("pdftoppm is missing: install the package poppler-utils, the tests of paper look at the pages with it")
	}
	file := filepath.Join(tb.TempDir(), "a.pdf")
	if err := os.WriteFile(file, pdf, 0o600); err != nil {
		tb.Fatal(err)
	}
	n := fmt.Sprint(page)
	pgm, err := exec.Command(tool, "-r", fmt.Sprint(dpi), "-gray", "-f", n, "-l", n, file).Output()
	if err != nil {
		tb.Fatalf("pdftoppm: %v", err)
	}
	var w, h int
	if _, err := fmt.Sscanf(string(pgm[:30]), "P5\n%d %d\n255\n", &w, &h); err != nil || len(pgm) < w*h {
		tb.Fatalf("pdftoppm gave no grey picture (%v)", err)
	}
	return &image.Gray{Pix: pgm[len(pgm)-w*h:], Stride: w, Rect: image.Rect(0, 0, w, h)}
}

// scanned is a page and how many dots a millimetre has.
type scanned struct {
	*image.Gray
	dots float64
}

// darkest and lightest look at a rectangle in millimetres.
func (s scanned) darkest(x0, y0, x1, y1 float64) uint8 {
	out := uint8(255)
	s.each(x0, y0, x1, y1, func(v uint8) { out = min(out, v) })
	return out
}

func (s scanned) each(x0, y0, x1, y1 float64, see func(uint8)) {
	for y := int(y0 * s.dots); y <= int(y1*s.dots); y++ {
		for x := int(x0 * s.dots); x <= int(x1*s.dots); x++ {
			see(s.GrayAt(x, y).Y)
		}
	}
}

// The coordinates that are kept are where the boxes are printed: a dark frame just
// there on all four sides, and nothing inside it for a mark to be taken for.
func TestForms_BoxesAreWhereTheLayoutSays(t *testing.T) {
	const dpi = 200
	for _, q := range testedForms(t) {
		t.Run(q.Code, func(t *testing.T) {
			layout, err := LayOutForm(q)
			if err != nil {
				t.Fatal(err)
			}
			pdf := oneForm(t, q)
			for page := 1; page <= layout.Pages; page++ {
				s := scanned{renderedPage(t, pdf, dpi, page), dpi / 25.4}
				for _, b := range layout.Answers {
					if b.Page != page {
						continue
					}
					mx, my := b.X+b.W/2, b.Y+b.H/2
					if b.Key != "" {
						for side, p := range [][2]float64{{b.X, my}, {b.X + b.W, my}, {mx, b.Y}, {mx, b.Y + b.H}} {
							if v := s.darkest(p[0]-.2, p[1]-.2, p[0]+.2, p[1]+.2); v > 128 {
								t.Errorf("page %d, %s %q: side %d of the frame is not at %.2f, %.2f", page, b.Question, b.Key, side, p[0], p[1])
							}
						}
						if v := s.darkest(b.X+.4, b.Y+.4, b.X+b.W-.4, b.Y+b.H-.4); v < 250 {
							t.Errorf("page %d, %s %q: something is printed in the box", page, b.Question, b.Key)
						}
					} else if v := s.darkest(b.X+.5, b.Y+.2, b.X+b.W-.5, b.Y+3); v < 250 {
						t.Errorf("page %d, %s: something is printed where words are to be written", page, b.Question)
					}
				}
				checkMarks(t, s, layout, page)
			}
		})
	}
}

// checkMarks wants both arms of each corner, and white inside of them.
func checkMarks(t *testing.T, s scanned, layout ward.FormLayout, page int) {
	t.Helper()
	n := 0
	for i, c := range layout.Corners {
		if c.Page != page {
			continue
		}
		n++
		left, top := i%2 == 0, i%4 < 2
		x, y := c.X+.4, c.Y+.4
		if !left {
			x = c.X + c.W - .4
		}
		if !top {
			y = c.Y + c.H - .4
		}
		for _, p := range [][2]float64{{x, c.Y + c.H/2}, {c.X + c.W/2, y}} {
			if v := s.darkest(p[0]-.1, p[1]-.1, p[0]+.1, p[1]+.1); v > 60 {
				t.Errorf("page %d, corner %d: no arm at %.1f, %.1f", page, i, p[0], p[1])
			}
		}
		if v := s.darkest(c.X+c.W/2-.5, c.Y+c.H/2-.5, c.X+c.W/2+.5, c.Y+c.H/2+.5); v < 250 {
			t.Errorf("page %d, corner %d: the middle is not white", page, i)
		}
	}
	if n != 4 {
		t.Errorf("page %d has %d corner marks", page, n)
	}
}

func TestForms_NothingCutNothingOverlaps(t *testing.T) {
	for _, q := range testedForms(t) {
		t.Run(q.Code, func(t *testing.T) {
			layout, err := LayOutForm(q)
			if err != nil {
				t.Fatal(err)
			}
			z := formSizeOf(q.Paper)
			for i, page := range seen(t, oneForm(t, q)) {
				page.expectApart(t)
				page.expectInside(t, z.side-.1, z.edge, z.w-z.side+.1, z.h-z.edge)
				for _, w := range page.words {
					for _, b := range append(boxesOf(layout, i+1), markBoxes(layout, i+1)...) {
						if cut(ward.Box{X: w.x0, Y: w.y0 + .5, W: w.x1 - w.x0, H: w.y1 - w.y0 - 1}, b) {
							t.Errorf("page %d: %q stands in the box at %.1f, %.1f", i+1, w.text, b.X, b.Y)
						}
					}
				}
			}
			checkLayout(t, q, layout)
		})
	}
}

func boxesOf(l ward.FormLayout, page int) (out []ward.Box) {
	for _, b := range l.Answers {
		if b.Page == page && b.Key != "" {
			out = append(out, b.Box)
		}
	}
	return out
}

func markBoxes(l ward.FormLayout, page int) (out []ward.Box) {
	for _, b := range append(append([]ward.Box{}, l.Corners...), l.Codes...) {
		if b.Page == page {
			out = append(out, b)
		}
	}
	return out
}

func cut(a, b ward.Box) bool {
	return a.X < b.X+b.W && b.X < a.X+a.W && a.Y < b.Y+b.H && b.Y < a.Y+a.H
}

// checkLayout wants every answer of the definition once and in its order, inside
// the page and clear of all others and of the marks.
func checkLayout(t *testing.T, q ward.Questionnaire, l ward.FormLayout) {
	t.Helper()
	z := formSizeOf(q.Paper)
	var want, got []string
	for _, ask := range q.Questions() {
		switch {
		case ask.Kind.Chosen():
			for _, o := range ask.Options {
				want = append(want, ask.Code+" "+o.Key)
			}
		case ask.Kind == ward.AskText:
			want = append(want, ask.Code+" ")
		default:
			n := 8
			if ask.Kind == ward.AskNumber {
				n = len(fmt.Sprint(ask.Max))
			}
			for i := range n {
				want = append(want, fmt.Sprintf("%s #%d", ask.Code, i+1))
			}
		}
	}
	for _, b := range l.Answers {
		got = append(got, b.Question+" "+b.Key)
	}
	if strings.Join(got, ",") != strings.Join(want, ",") {
		t.Fatalf("boxes %q\nwant %q", got, want)
	}
	if len(l.Corners) != 4*l.Pages || len(l.Codes) != l.Pages {
		t.Fatalf("%d corners and %d codes on %d pages", len(l.Corners), len(l.Codes), l.Pages)
	}
	for i, a := range l.Answers {
		if a.Page < 1 || a.Page > l.Pages || a.X < z.side-.01 || a.X+a.W > z.w-z.side+.01 || a.Y < z.top || a.Y+a.H > z.h-z.bottom+.01 || a.W <= 0 || a.H <= 0 {
			t.Fatalf("%s %q lies outside of the page: %+v", a.Question, a.Key, a.Box)
		}
		for _, b := range l.Answers[i+1:] {
			if a.Page == b.Page && cut(grown(a.Box, .5), b.Box) {
				t.Fatalf("%s %q and %s %q touch", a.Question, a.Key, b.Question, b.Key)
			}
		}
		for _, m := range markBoxes(l, a.Page) {
			if cut(a.Box, m) {
				t.Fatalf("%s %q lies on a mark", a.Question, a.Key)
			}
		}
	}
}

func grown(b ward.Box, by float64) ward.Box {
	return ward.Box{Page: b.Page, X: b.X - by, Y: b.Y - by, W: b.W + 2*by, H: b.H + 2*by}
}

// TestForms_RandomLayouts: whatever is asked in whatever order, every answer has
// its box, and none touches another.
func TestForms_RandomLayouts(t *testing.T) {
	r := rand.New(rand.NewPCG(22, 4))
	words := func(n int) string {
		return strings.TrimSpace(strings.Repeat("chữ nghĩa dài ngắn ", 1+r.IntN(n)))
	}
	for range 200 {
		q := ward.Questionnaire{Code: "THU", Version: 1, Name: words(4), Short: "Thử", Intro: words(12), Source: "Thử", Paper: []ward.FormPaper{ward.FormA4, ward.FormA5}[r.IntN(2)], From: "2026-01-01"}
		for i := range 1 + r.IntN(40) {
			if i == 0 || r.IntN(4) == 0 {
				q.Groups = append(q.Groups, ward.QuestionGroup{Code: fmt.Sprintf("G%d", i), Title: []string{"", words(3)}[r.IntN(2)]})
			}
			ask := ward.Question{Code: fmt.Sprintf("C%d", i), Text: words(10), Kind: []ward.QuestionKind{ward.AskChoice, ward.AskScale, ward.AskMultiple, ward.AskNumber, ward.AskDate, ward.AskText}[r.IntN(6)]}
			switch ask.Kind {
			case ward.AskScale:
				ask.Options = levels(words(2))
			case ward.AskNumber:
				ask.Max = 1 + r.IntN(999999)
			case ward.AskText:
				ask.Lines = r.IntN(6)
			case ward.AskChoice, ward.AskMultiple:
				for k := range 2 + r.IntN(9) {
					ask.Options = append(ask.Options, ward.Option{Key: fmt.Sprint((k + 1) % 10), Label: words(4)})
				}
			}
			g := &q.Groups[len(q.Groups)-1]
			g.Questions = append(g.Questions, ask)
		}
		if err := q.Validate(); err != nil {
			t.Fatalf("the generator makes what is refused: %v", err)
		}
		l, err := LayOutForm(q)
		if err != nil {
			t.Fatal(err)
		}
		checkLayout(t, q, l)
	}
}

// Each page of each form of a run says which it is, to a decoder of its own, from a
// cheap scanner and after a bad photocopier.
func TestForms_ReadBackByAnotherDecoder(t *testing.T) {
	for _, q := range shippedForms(t) {
		layout, err := LayOutForm(q)
		if err != nil {
			t.Fatal(err)
		}
		serials := []ward.Serial{{Series: "A", Number: 123}, {Series: "B12", Number: 999999}}
		pdf := must(t)(Forms(FormRun{Profile: sampleProfile(), Questionnaire: q, Serials: serials}))
		pair := q.Paper == ward.FormA5
		for i, s := range serials {
			for page := range layout.Pages {
				want := ward.FormMark{Questionnaire: q.Code, Version: q.Version, Serial: s, Page: page + 1}
				sheet, half := i*layout.Pages+page+1, 0
				if pair {
					sheet, half = page+1, i
				}
				form := copies(renderedPage(t, pdf, 150, sheet), pair)[half]
				if got, ok := ward.ParseFormMark(scan(t, form)); !ok || got != want {
					t.Errorf("%s: reads %+v, want %+v", q.Code, got, want)
				}
				fine := copies(renderedPage(t, pdf, 300, sheet), pair)[half]
				if got, ok := ward.ParseFormMark(scan(t, photocopy(aimed(fine), 1))); !ok || got != want {
					t.Errorf("%s: the photocopy reads %+v, want %+v", q.Code, got, want)
				}
			}
		}
	}
}
