package paper

import (
	"bytes"
	"encoding/xml"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A page as pdftotext sees it, in millimetres from the top left corner.
type seenPage struct {
	w, h  float64
	words []seenWord
}

type seenWord struct {
	text           string
	x0, y0, x1, y1 float64
}

// pdftotext runs the tool over a PDF. It must be there: a test that passes
// because nobody looked is worse than none.
func pdftotext(tb testing.TB, pdf []byte, args ...string) []byte {
	tb.Helper()
	tool, err := exec.LookPath("pdftotext")
	if err != nil {
		tb.Fatal("pdftotext is missing: install the package poppler-utils, the tests of paper look at the pages with it")
	}
	file := filepath.Join(tb.TempDir(), "a.pdf")
	if err := os.WriteFile(file, pdf, 0o600); err != nil {
		tb.Fatal(err)
	}
	var out, complaints bytes.Buffer
	cmd := exec.Command(tool, append(args, file, "-")...)
	cmd.Stdout, cmd.Stderr = &out, &complaints
	if err := cmd.Run(); err != nil || complaints.Len() > 0 {
		tb.Fatalf("pdftotext: %v\n%s", err, complaints.String())
	}
	return out.Bytes()
}

// text is the text of a PDF, one line of text a line, runs of spaces as one.
func text(tb testing.TB, pdf []byte, args ...string) string {
	tb.Helper()
	var out strings.Builder
	pages := strings.Split(strings.TrimSuffix(string(pdftotext(tb, pdf, args...)), "\f"), "\f")
	for i, page := range pages {
		if i > 0 {
			out.WriteString("=== page ===\n")
		}
		for line := range strings.Lines(page) {
			if words := strings.Fields(line); len(words) > 0 {
				out.WriteString(strings.Join(words, " ") + "\n")
			}
		}
	}
	return out.String()
}

// seen gives every word of a PDF and where it stands.
func seen(tb testing.TB, pdf []byte) []seenPage {
	tb.Helper()
	var doc struct {
		Pages []struct {
			W     float64 `xml:"width,attr"`
			H     float64 `xml:"height,attr"`
			Words []struct {
				X0   float64 `xml:"xMin,attr"`
				Y0   float64 `xml:"yMin,attr"`
				X1   float64 `xml:"xMax,attr"`
				Y1   float64 `xml:"yMax,attr"`
				Text string  `xml:",chardata"`
			} `xml:"word"`
		} `xml:"body>doc>page"`
	}
	if err := xml.Unmarshal(pdftotext(tb, pdf, "-bbox"), &doc); err != nil {
		tb.Fatal(err)
	}
	var out []seenPage
	for _, p := range doc.Pages {
		page := seenPage{w: p.W * mmPerPoint, h: p.H * mmPerPoint}
		for _, w := range p.Words {
			page.words = append(page.words, seenWord{w.Text,
				w.X0 * mmPerPoint, w.Y0 * mmPerPoint, w.X1 * mmPerPoint, w.Y1 * mmPerPoint})
		}
		out = append(out, page)
	}
	return out
}

// part gives the words whose left edge lies between two distances from the left.
func (p seenPage) part(from, to float64) seenPage {
	var words []seenWord
	for _, w := range p.words {
		if w.x0 >= from && w.x0 < to {
			words = append(words, w)
		}
	}
	p.words = words
	return p
}

// find gives the first run of words that reads s.
func (p seenPage) find(s string) (seenWord, bool) {
	want := strings.Fields(s)
	for i := range p.words {
		if i+len(want) <= len(p.words) && reads(p.words[i:i+len(want)], want) {
			first, last := p.words[i], p.words[i+len(want)-1]
			return seenWord{s, first.x0, first.y0, last.x1, last.y1}, true
		}
	}
	return seenWord{}, false
}

func reads(words []seenWord, want []string) bool {
	for i, w := range want {
		if words[i].text != w {
			return false
		}
	}
	return true
}

// linesBetween counts the lines of text between two heights.
func (p seenPage) linesBetween(top, bottom float64) int {
	lines := map[int]bool{}
	for _, w := range p.words {
		if w.y0 >= top && w.y1 <= bottom {
			lines[int(math.Round(w.y0))] = true
		}
	}
	return len(lines)
}

// expectInside fails for every word outside of a frame.
func (p seenPage) expectInside(t *testing.T, x0, y0, x1, y1 float64) {
	t.Helper()
	const slack = .3
	for _, w := range p.words {
		if w.x0 < x0-slack || w.x1 > x1+slack || w.y0 < y0-slack || w.y1 > y1+slack {
			t.Errorf("%q stands at %.1f–%.1f × %.1f–%.1f, outside of %.1f–%.1f × %.1f–%.1f",
				w.text, w.x0, w.x1, w.y0, w.y1, x0, x1, y0, y1)
		}
	}
}

// expectApart fails for every two words that lie over each other.
func (p seenPage) expectApart(t *testing.T) {
	t.Helper()
	const slack = .25
	for i, a := range p.words {
		for _, b := range p.words[i+1:] {
			if min(a.x1, b.x1)-max(a.x0, b.x0) > slack && min(a.y1, b.y1)-max(a.y0, b.y0) > slack {
				t.Errorf("%q and %q lie over each other at %.1f × %.1f", a.text, b.text, b.x0, b.y0)
			}
		}
	}
}
