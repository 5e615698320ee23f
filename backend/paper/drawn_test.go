package paper

import (
	"bytes"
	"compress/zlib"
	"io"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
)

// drawnPage is a page as its own commands draw it, in millimetres from the top left
// corner: unlike pdftotext, these know the size of the letters and the frames of cells.
type drawnPage struct {
	w, h  float64
	texts []drawnText
	boxes []drawnBox
}

type drawnText struct {
	text string
	font string // "Bold", "Italic", …, "" for the upright one
	size float64
	x, y float64 // of the base line
}

type drawnBox struct{ x, y, w, h float64 }

// commands reads the pages of a PDF of ours.
func commands(tb testing.TB, pdf []byte) []drawnPage {
	tb.Helper()
	f, err := readObjects(pdf)
	if err != nil {
		tb.Fatal(err)
	}
	fonts := map[string]string{}
	for _, o := range f.objects {
		for line := range strings.Lines(string(o)) {
			if name, ref, ok := strings.Cut(strings.TrimSpace(line), " "); ok && strings.HasPrefix(name, "/F") && strings.HasSuffix(ref, " 0 R") {
				if n := reference([]byte(line), name); f.has(n) && bytes.HasPrefix(f.objects[n], []byte("<</Type /Font\n/Subtype /Type0")) {
					_, cut, _ := strings.Cut(nameAfter(f.objects[n], "/BaseFont /"), "LiberationSerif")
					fonts[name[1:]] = strings.TrimPrefix(cut, "-")
				}
			}
		}
	}
	var out []drawnPage
	for _, o := range f.objects {
		if bytes.HasPrefix(o, []byte("<</Type /Page\n")) {
			p := drawnPage{w: pageW, h: pageH}
			p.read(tb, opened(tb, f.objects[reference(o, "/Contents")]), fonts)
			out = append(out, p)
		}
	}
	return out
}

func opened(tb testing.TB, o []byte) []byte {
	tb.Helper()
	_, data, _ := bytes.Cut(o, []byte("stream\n"))
	r, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		tb.Fatal(err)
	}
	content, err := io.ReadAll(r)
	if err != nil {
		tb.Fatal(err)
	}
	return content
}

// read follows the commands of a page. What stands on end is passed over.
func (p *drawnPage) read(tb testing.TB, content []byte, fonts map[string]string) {
	var words []string // what stands before a command: numbers and names
	var text strings.Builder
	var font string
	var size, x, y float64
	var boxes []drawnBox
	turned := 0
	number := func(fromEnd int) float64 {
		n, err := strconv.ParseFloat(words[len(words)-fromEnd], 64)
		if err != nil {
			tb.Fatalf("a command has no number: %v", words)
		}
		return n * mmPerPoint
	}
	for len(content) > 0 {
		switch c := content[0]; {
		case c == '(':
			var s string
			s, content = pdfString(content)
			text.WriteString(s)
			continue
		case strings.IndexByte(" \n\r\t[]", c) >= 0:
			content = content[1:]
			continue
		}
		end := bytes.IndexAny(content, " \n\r\t[](")
		if end < 0 {
			end = len(content)
		}
		word := string(content[:end])
		content = content[end:]
		switch word {
		case "Tf":
			name := strings.TrimPrefix(words[len(words)-2], "/")
			style, known := fonts[name]
			if !known {
				tb.Fatalf("font %q is not in the file", name)
			}
			font, size = style, number(1)/mmPerPoint
		case "Td":
			x, y = number(2), p.h-number(1)
		case "Tj", "TJ":
			if turned == 0 {
				p.texts = append(p.texts, drawnText{text.String(), font, size, x, y})
			}
			text.Reset()
		case "re":
			boxes = append(boxes, drawnBox{number(4), p.h - number(3), number(2), -number(1)})
		case "S", "f", "n":
			if word == "S" {
				p.boxes = append(p.boxes, boxes...)
			}
			boxes = nil
		case "cm":
			turned++
		case "Q":
			turned = max(0, turned-1)
		default:
			words = append(words, word)
			continue
		}
		words = nil
	}
}

// pdfString reads a string in brackets: letters of two bytes.
func pdfString(content []byte) (string, []byte) {
	var raw []byte
	i := 1
	for ; content[i] != ')'; i++ {
		if content[i] == '\\' {
			i++
			if content[i] == 'r' {
				raw = append(raw, '\r')
				continue
			}
		}
		raw = append(raw, content[i])
	}
	units := make([]uint16, len(raw)/2)
	for k := range units {
		units[k] = uint16(raw[2*k])<<8 | uint16(raw[2*k+1])
	}
	return string(utf16.Decode(units)), content[i+1:]
}
