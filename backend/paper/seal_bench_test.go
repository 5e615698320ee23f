package paper

import (
	"bytes"
	"testing"
)

// What finishing and sealing add to a paper, apart from drawing it.

func BenchmarkFinish(b *testing.B) {
	s := newSheet(about{title: "Thông báo", w: pageW, h: pageH})
	s.addPage()
	for i, style := range []style{regular, bold, italic, boldItalic} {
		s.text(30, 40+10*float64(i), typeface{style, 13}, "Kết quả giải quyết thủ tục hành chính tháng 10 năm 2026")
	}
	var raw bytes.Buffer
	if err := s.pdf.Output(&raw); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		must(b)(finish(raw.Bytes(), s.about, 1))
	}
}

func BenchmarkSeal_Page(b *testing.B) {
	seal := testSeal()
	for b.Loop() {
		if _, err := seal.page(1, 3); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkVerify(b *testing.B) {
	pdf := sealedPaper(b, testSeal())
	for b.Loop() {
		Verify(pdf, nil)
	}
}
