package paper

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"motcua/backend/ward"
)

// Every page of every sample: nothing outside of the margins, nothing over
// anything else.
func TestPages_NothingCutNothingOverlaps(t *testing.T) {
	for _, s := range samples() {
		t.Run(s.name, func(t *testing.T) {
			for i, page := range s.look(t).pages {
				page.expectApart(t)
				switch {
				case isDocument(s.name):
					top := marginTop
					if i > 0 {
						top = 0 // the page number has a test of its own
					}
					page.unsealed().expectInside(t, marginLeft, top, pageW-marginRight, pageH-marginBottom)
				case strings.HasPrefix(s.name, "register"), strings.HasPrefix(s.name, "cash"), strings.HasPrefix(s.name, "annex"), strings.HasPrefix(s.name, "report"):
					page.expectInside(t, marginLeft, 9, pageH-marginRight, pageW-marginBottom)
				case strings.HasSuffix(s.name, "-a4"), strings.HasPrefix(s.name, "control"):
					page.expectInside(t, 30, 14, 195, 277)
				case strings.HasSuffix(s.name, "-a5"):
					page.expectInside(t, 11, 6, 138, 201)
				default:
					page.part(0, 148.5).expectInside(t, 11, 6, 138, 201)
					page.part(148.5, 297).expectInside(t, 160, 6, 287, 201)
				}
			}
		})
	}
}

// unsealed is a page without the seal below its text, if it has one.
func (p seenPage) unsealed() seenPage {
	if _, sealed := p.find("mã xác thực"); !sealed {
		return p
	}
	p.words = slices.DeleteFunc(slices.Clone(p.words), func(w seenWord) bool { return w.y0 >= pageH-sealedBottom })
	return p
}

// isDocument says whether a sample is in the layout of NĐ 30/2020 on A4.
func isDocument(name string) bool {
	return slices.ContainsFunc([]string{"notice", "correction", "posting", "calling", "chart", "survey-summary", "feedback-reply", "feedback-forward", "feedback-dossier", "feedback-notice"},
		func(kind string) bool { return strings.HasPrefix(name, kind) })
}

// NĐ 30/2020: top and bottom 20–25 mm, left 30–35, right 15–20.
func TestDocuments_MarginsOfDecree30(t *testing.T) {
	for name, print := range map[string]func() ([]byte, error){
		"notice":   func() ([]byte, error) { return MonthNotice(extremeNotice(), nil) },
		"opinions": func() ([]byte, error) { return MonthNotice(extremeFeedbackNotice(), nil) },
		"reply":    replyOf(extremeOpinion()),
		"forward":  forwardOf(extremeOpinion()),
	} {
		t.Run(name, func(t *testing.T) { expectMargins(t, seen(t, must(t)(print()))) })
	}
}

func expectMargins(t *testing.T, pages []seenPage) {
	for _, page := range pages {
		x0, x1, y1 := page.w, 0.0, 0.0
		for _, w := range page.words {
			x0, x1, y1 = min(x0, w.x0), max(x1, w.x1), max(y1, w.y1)
		}
		if x0 < 29.9 || x0 > 35 {
			t.Errorf("left margin %.1f mm", x0)
		}
		if r := page.w - x1; r < 14.9 || r > 20 {
			t.Errorf("right margin %.1f mm", r)
		}
		if b := page.h - y1; b < 20 {
			t.Errorf("bottom margin %.1f mm", b)
		}
	}
}

func TestNotice_PageNumberInTopMargin(t *testing.T) {
	pages := seen(t, must(t)(MonthNotice(extremeNotice(), nil)))
	if len(pages) < 3 {
		t.Fatalf("%d pages are too few to see anything", len(pages))
	}
	for i, page := range pages {
		var top []seenWord
		for _, w := range page.words {
			if w.y1 < marginTop {
				top = append(top, w)
			}
		}
		if i == 0 {
			if len(top) > 0 {
				t.Errorf("page 1 has %v in its top margin", top)
			}
			continue
		}
		if len(top) != 1 || top[0].text != strconv.Itoa(i+1) {
			t.Errorf("page %d has %v in its top margin", i+1, top)
			continue
		}
		if middle := (top[0].x0 + top[0].x1) / 2; middle < 112 || middle > 113 {
			t.Errorf("page number %d stands at %.1f mm, not in the middle of the text", i+1, middle)
		}
	}
}

func TestNotice_HeaderOnEveryPageOfTheTable(t *testing.T) {
	n := extremeNotice()
	rows, tables := 0, 0
	for i, page := range seen(t, must(t)(MonthNotice(n, nil))) {
		here := 0
		for _, w := range page.part(marginLeft, marginLeft+fieldNoW).words {
			// a number in the small type of the table, in the middle of its column
			middle := (w.x0+w.x1)/2 - marginLeft - fieldNoW/2
			if _, err := strconv.Atoi(w.text); err == nil && w.y0 > marginTop && w.y1-w.y0 < 4 && math.Abs(middle) < .5 {
				here++
			}
		}
		if here == 0 {
			continue
		}
		rows, tables = rows+here, tables+1
		for col := range 13 {
			if _, ok := page.find(fmt.Sprintf("(%d)", col+1)); !ok {
				t.Errorf("page %d has rows of the table but no column (%d)", i+1, col+1)
			}
		}
		if _, ok := page.find("Tổng"); !ok {
			t.Errorf("page %d has no header", i+1)
		}
	}
	if rows != len(n.Procedures.Figures.Procedures.Rows) || tables < 3 {
		t.Errorf("%d rows on %d pages, want %d", rows, tables, len(n.Procedures.Figures.Procedures.Rows))
	}
}

// A signature takes at least two lines of text with it, whatever the length.
func TestNotice_SignatureNeverAlone(t *testing.T) {
	for rows := 0; rows <= 60; rows += 4 {
		n := sampleNotice()
		n.Procedures = &ward.ProcedurePart{Figures: sampleFigures(make([]string, rows))}
		pages := seen(t, must(t)(MonthNotice(n, nil)))
		last := pages[len(pages)-1]
		at, ok := last.find("TM. ỦY BAN NHÂN DÂN")
		if !ok {
			t.Fatalf("%d rows: no signature on the last page", rows)
		}
		if lines := last.linesBetween(marginTop, at.y0); lines < 2 {
			t.Errorf("%d rows: %d lines above the signature", rows, lines)
		}
		if _, ok := last.find("Trần Thị Ví Dụ"); !ok {
			t.Errorf("%d rows: the name is not on the page of the signature", rows)
		}
	}
}

func TestReceipt_SignatureNeverAlone(t *testing.T) {
	c := sampleCase()
	for n := 0; n <= 60; n += 3 {
		for len(c.Papers) < n {
			c.Papers = append(c.Papers, c.Papers[len(c.Papers)%4])
		}
		pages := seen(t, must(t)(Receipt(sampleProfile(), c, SlipOptions{})))
		for i, half := range []seenPage{pages[len(pages)-1].part(0, 148.5), pages[len(pages)-1].part(148.5, 297)} {
			at, ok := half.find("NGƯỜI TIẾP NHẬN HỒ SƠ")
			if !ok || half.linesBetween(slipA5.top, at.y0) < 2 {
				t.Errorf("%d papers, copy %d: the signature is alone or lost", n, i+1)
			}
		}
	}
}

// Both halves of the pair are the same paper.
func TestReceipt_CopiesAgree(t *testing.T) {
	for _, page := range seen(t, must(t)(Receipt(sampleProfile(), extremeCase(), SlipOptions{}))) {
		l, r := page.part(0, 148.5).words, page.part(148.5, 297).words
		if len(l) == 0 || len(l)-len(r) != 2 { // "Liên 1: giao người nộp" and "Liên 2: lưu"
			t.Errorf("%d words on the left, %d on the right", len(l), len(r))
		}
		if _, ok := page.part(0, 148.5).find("H99.99-261120-0012"); !ok {
			t.Error("a sheet without the case's code")
		}
	}
}
