package paper

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// Every notice, sealed or a draft, measured against NĐ 30/2020/NĐ-CP, Phụ lục I.
func TestDecree30_EveryNotice(t *testing.T) {
	for _, s := range notices30() {
		t.Run(s.name, func(t *testing.T) {
			pdf := must(t)(s.print())
			pages := commands(t, pdf)
			if len(pages) == 0 || len(pages) != len(seen(t, pdf)) {
				t.Fatalf("%d pages are read", len(pages))
			}
			expectMargins30(t, seen(t, pdf))
			for i, p := range pages {
				p.expectNumber(t, i+1)
				p.expectRows(t, i+1)
			}
			expectSizes(t, pages)
			pages[len(pages)-1].expectSignatureInCompany(t)
		})
	}
}

// notices30 are the samples of notices, without the records and annexes about them.
func notices30() []sample {
	return slices.DeleteFunc(noticeSamples(), func(s sample) bool {
		return !strings.Contains(s.name, "notice") && !strings.HasPrefix(s.name, "correction")
	})
}

// expectMargins30 measures the margins: 20–25 above and below, 30–35 on the left and
// 15–20 on the right. A page may end early; it may not begin late.
func expectMargins30(t *testing.T, pages []seenPage) {
	t.Helper()
	for i, page := range pages {
		if math.Abs(page.w-210) > .2 || math.Abs(page.h-297) > .2 {
			t.Errorf("page %d is %.1f × %.1f mm, not A4", i+1, page.w, page.h)
		}
		body := page.unsealed()
		body.words = slices.DeleteFunc(slices.Clone(body.words), func(w seenWord) bool { return i > 0 && w.y1 < marginTop })
		x0, x1, y0, y1 := page.w, 0.0, page.h, 0.0
		for _, w := range body.words {
			x0, x1, y0, y1 = min(x0, w.x0), max(x1, w.x1), min(y0, w.y0), max(y1, w.y1)
		}
		// What pdftotext calls the top of a letter stands a little below that of its line.
		for _, m := range []struct {
			name               string
			value, least, most float64
		}{{"top", y0, 19.9, 26}, {"left", x0, 29.9, 35}, {"right", page.w - x1, 14.9, 20}, {"bottom", page.h - y1, 24.7, page.h}} {
			if m.value < m.least || m.value > m.most {
				t.Errorf("page %d: %s margin %.1f mm", i+1, m.name, m.value)
			}
		}
	}
	if sealedBottom < 20 || sealedBottom > 25 || marginTop < 20 || marginTop > 25 {
		t.Errorf("the layout itself leaves %v mm above and %v below", marginTop, sealedBottom)
	}
}

// expectNumber looks for the number of a page: upright, of 13 or 14 points, in the
// middle of the top margin, and not on page 1.
func (p drawnPage) expectNumber(t *testing.T, number int) {
	t.Helper()
	var top []drawnText
	for _, x := range p.texts {
		if x.y < marginTop {
			top = append(top, x)
		}
	}
	if number == 1 {
		if len(top) > 0 {
			t.Errorf("page 1 has %q in its top margin", top[0].text)
		}
		return
	}
	if len(top) != 1 || top[0].text != strconv.Itoa(number) || top[0].font != "" || top[0].size < 13 || top[0].size > 14 {
		t.Errorf("page %d has %v in its top margin", number, top)
		return
	}
	middle := top[0].x + typeface{regular, top[0].size}.width(top[0].text)/2
	if math.Abs(middle-(marginLeft+textW/2)) > .5 {
		t.Errorf("the number of page %d stands at %.1f mm, not in the middle", number, middle)
	}
}

// parts30 are the parts of an official text: how they begin, their letters and sizes.
var parts30 = []struct {
	begins      string
	font        string
	least, most float64
}{
	{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Bold", 12, 13},
	{"Độc lập - Tự do - Hạnh phúc", "Bold", 13, 14},
	{"ỦY BAN NHÂN DÂN", "Bold", 12, 13},
	{"Số: ", "", 13, 13},
	{"Phường Mẫu, ngày", "Italic", 13, 14},
	{"THÔNG BÁO", "Bold", 13, 14},
	{"Kết quả giải quyết thủ tục", "Bold", 13, 14},
	{"Căn cứ ", "Italic", 13, 14},
	{"1. ", "Bold", 13, 14},
	{"Nơi nhận:", "BoldItalic", 12, 12},
	{"- Lưu: ", "", 11, 11},
	{"TM. ỦY BAN NHÂN DÂN", "Bold", 13, 14},
	{"Trần Thị Ví Dụ", "Bold", 13, 14},
}

// expectSizes looks for the parts that stand on the notice, and measures its running
// text: 13 to 14 points, the first line 1 or 1.27 cm in, lines single to one and a half.
func expectSizes(t *testing.T, pages []drawnPage) {
	t.Helper()
	found := map[string]bool{}
	running := 0
	for _, p := range pages {
		lines := p.bodyLines()
		for _, x := range p.texts {
			for _, part := range parts30 {
				if !strings.HasPrefix(x.text, part.begins) || found[part.begins] {
					continue
				}
				found[part.begins] = true
				if x.font != part.font || x.size < part.least || x.size > part.most {
					t.Errorf("%q is %q of %v points, want %q of %v to %v", x.text, x.font, x.size, part.font, part.least, part.most)
				}
			}
		}
		for i, l := range lines {
			running++
			if in := l.x - marginLeft; in > .1 && (in < 10 || in > 12.8) {
				t.Errorf("%q begins %.1f mm in", l.text, in)
			}
			if i > 0 && l.x < marginLeft+.1 && strings.Contains(l.text, " ") { // a word of more than a line leaves the line before
				if pitch := (l.y - p.lineBefore(l.y)) / (l.size * mmPerPoint); pitch < 1 || pitch > 1.5*1.15 {
					t.Errorf("%q stands %.2f sizes below the line before", l.text, pitch)
				}
			}
		}
	}
	for _, must := range []string{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: ", "THÔNG BÁO", "Nơi nhận:", "- Lưu: "} {
		if !found[must] {
			t.Errorf("%q is not on the notice", must)
		}
	}
	if bodySize < 13 || bodySize > 14 {
		t.Errorf("the running text is of %v points", bodySize)
	}
	if running < 3 {
		t.Errorf("only %d lines of running text are found", running)
	}
}

// lineBefore is the base line above a line.
func (p drawnPage) lineBefore(y float64) float64 {
	before := 0.0
	for _, x := range p.texts {
		if x.y < y-.5 {
			before = max(before, x.y)
		}
	}
	return before
}

// bodyLines are the first pieces of the lines of running text, from the top.
func (p drawnPage) bodyLines() []drawnText {
	var out []drawnText
	for _, x := range p.texts {
		in := x.x - marginLeft
		if x.size == bodySize && x.font == "" && x.y > marginTop && (in < .1 || in > 9 && in < 13) && !p.inBox(x) {
			out = append(out, x)
		}
	}
	slices.SortFunc(out, func(a, b drawnText) int { return cmp.Compare(a.y, b.y) })
	return out
}

func (p drawnPage) inBox(x drawnText) bool {
	return slices.ContainsFunc(p.boxes, func(b drawnBox) bool { return b.holds(x) })
}

func (b drawnBox) holds(x drawnText) bool {
	return x.x >= b.x-.1 && x.x < b.x+b.w && x.y > b.y && x.y < b.y+b.h+.1
}

// rows are the rows of the tables of a page, as the frames of their cells.
func (p drawnPage) rows() [][]drawnBox {
	var out [][]drawnBox
	for _, b := range p.boxes {
		if math.Abs(b.x-marginLeft) > .1 {
			continue // a cell further right, or a bar of a picture
		}
		row := []drawnBox{b}
		for _, c := range p.boxes {
			if c.x > b.x && math.Abs(c.y-b.y) < .05 && math.Abs(c.h-b.h) < .05 {
				row = append(row, c)
			}
		}
		out = append(out, row)
	}
	slices.SortFunc(out, func(a, b []drawnBox) int { return cmp.Compare(a[0].y, b[0].y) })
	return out
}

func (p drawnPage) cell(b drawnBox) string {
	var out []string
	for _, x := range p.texts {
		if b.holds(x) {
			out = append(out, x.text)
		}
	}
	return strings.Join(out, " ")
}

// expectRows wants a header with the numbers of the columns above the rows of every
// table on the page, and rows that are whole: one with an empty first cell is a total,
// or it was torn from the page before.
func (p drawnPage) expectRows(t *testing.T, page int) {
	t.Helper()
	end, headed := 0.0, false
	for _, row := range p.rows() {
		if row[0].y > end+.1 { // another table begins
			headed = false
		}
		end = row[0].y + row[0].h
		first := p.cell(row[0])
		switch {
		case first == "TT" || first == "STT":
			headed = true
		case first == "(1)":
			headed = true
			for i, c := range row {
				if got := p.cell(c); got != fmt.Sprintf("(%d)", i+1) {
					t.Errorf("page %d: column %d is numbered %q", page, i+1, got)
				}
			}
		case !headed && len(row) > 2 && strings.Trim(first, "0123456789") == "":
			t.Errorf("page %d: the row %q has no header above it", page, p.rowText(row))
		case headed && first == "" && !strings.Contains(p.rowText(row), "ổng") && !strings.Contains(p.rowText(row), "ộng"):
			t.Errorf("page %d: the row %q is torn", page, p.rowText(row))
		}
		if bottom := p.h - sealedBottom; end > bottom+.1 {
			t.Errorf("page %d: a row ends %.1f mm below the text", page, end-bottom)
		}
	}
}

func (p drawnPage) rowText(row []drawnBox) string {
	var out []string
	for _, c := range row {
		out = append(out, p.cell(c))
	}
	return strings.Join(out, " | ")
}

// expectSignatureInCompany wants two lines of text above the signature.
func (p drawnPage) expectSignatureInCompany(t *testing.T) {
	t.Helper()
	at := slices.IndexFunc(p.texts, func(x drawnText) bool { return x.text == "Nơi nhận:" })
	if at < 0 {
		t.Fatal("the receivers are not on the last page")
	}
	lines := map[int]bool{}
	for _, x := range p.texts {
		if x.y > marginTop && x.y < p.texts[at].y-1 {
			lines[int(math.Round(x.y))] = true
		}
	}
	if len(lines) < 2 {
		t.Errorf("%d lines stand above the signature", len(lines))
	}
}

// The code of the seal keeps its distance from the text and from the edge of the paper.
func TestSeal_PlaceOnThePage(t *testing.T) {
	sealed := 0
	for _, s := range notices30() {
		if strings.HasSuffix(s.name, "-extreme") {
			continue // the same on many pages
		}
		pdf := must(t)(s.print())
		if _, err := ReadSeal(pdf); err != nil {
			continue // a draft
		}
		sealed++
		for page := 1; page <= len(seen(t, pdf)); page++ {
			img := renderedPage(t, pdf, 150, page)
			dot := 25.4 / 150
			top, bottom := pageH, 0.0
			for y := int((pageH - sealedBottom + .2) / dot); y < img.Rect.Dy(); y++ {
				for x := int((marginLeft - 1) / dot); x < int((marginLeft+sealSide+1)/dot); x++ {
					if img.Pix[y*img.Stride+x] < 128 {
						top, bottom = min(top, float64(y)*dot), max(bottom, float64(y+1)*dot)
					}
				}
			}
			if side := bottom - top; math.Abs(side-sealSide) > .6 || pageH-bottom < 4.5 || top < pageH-sealedBottom+1 {
				t.Errorf("%s, page %d: the code stands from %.1f to %.1f mm", s.name, page, top, bottom)
			}
		}
	}
	if sealed < 3 {
		t.Errorf("only %d sealed notices were looked at", sealed)
	}
}
