package paper

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

func TestPrintable(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"plain", "Nguyễn Văn Mẫu", "Nguyễn Văn Mẫu"},
		{"decomposed", norm.NFD.String("Nguyễn Ưởng Đặng"), "Nguyễn Ưởng Đặng"},
		{"control", "a\x00b\tc\nd\x7fe", "a b c d e"},
		{"no-break space stays", "ngày\u00a005", "ngày\u00a005"},
		{"invisible", "a\u200bb\u00adc\u202ed\ufeff", "abcd"},
		{"above U+FFFF", "Mẫu 😀𠀀", "Mẫu □□"},
		{"not in the font", "漢☐✓", "□□□"},
		{"emoji of several characters", "👩\u200d⚕\ufe0f", "□□"},
		{"private use", "\ue000", "□"},
		{"broken bytes", "a\xffb", "a□b"},
		{"dong", "50.000 ₫ – “x”…", "50.000 ₫ – “x”…"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := printable(tt.in, regular); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// All letters of Vietnamese, and the box itself, are in all four styles.
func TestFace_HasVietnamese(t *testing.T) {
	const letters = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ"
	for st := range faces {
		for _, r := range letters + strings.ToUpper(letters) + "₫…–□0123456789./()" {
			if !faces[st]().has(r) {
				t.Errorf("style %d lacks %c", st, r)
			}
		}
	}
}

func lineText(l textLine) string {
	var s strings.Builder
	for _, p := range l.parts {
		s.WriteString(p.text)
	}
	return strings.TrimSpace(s.String())
}

func TestPara_KeepsNoBreakSpace(t *testing.T) {
	p := plain("ngày\u00a005 tháng\u00a09 năm\u00a02026", typeface{regular, 12})
	for _, l := range p.lines(20) {
		if s := lineText(l); strings.Count(s, "\u00a0") != 1 {
			t.Errorf("line %q is torn at its no-break space", s)
		}
	}
}

func TestPara_CutsLongWordWhereAReaderWould(t *testing.T) {
	lines := plain("1234/QĐ-UBND-KTHTĐT", typeface{regular, 12}).lines(26)
	if got := lineText(lines[0]); !strings.HasSuffix(got, "-") && !strings.HasSuffix(got, "/") {
		t.Errorf("cut behind %q", got)
	}
}

// A number without any mark to cut behind fills its lines, with no space inside.
func TestPara_CutsNumberWithoutSpaces(t *testing.T) {
	const number = "EM470000609VN470000609"
	face := typeface{regular, 9}
	var got []string
	for _, l := range plain("Bưu gửi số "+number, face).lines(15.2) {
		got = append(got, lineText(l))
	}
	if len(got) != 4 || strings.Join(got[1:], "") != number {
		t.Fatalf("cut into %q", got)
	}
	if first := face.width(got[1] + "0"); first < 15.2 {
		t.Errorf("line %q has room for more", got[1])
	}
}

func TestPara_JustifiesAllLinesButTheLast(t *testing.T) {
	p := plain(strings.Repeat("một cửa ", 30), typeface{regular, 12}).with(justify)
	lines := p.lines(80)
	for i, l := range lines {
		last := l.parts[len(l.parts)-1]
		if end := last.x + last.w; i < len(lines)-1 && (end < 79.99 || end > 80.01) {
			t.Errorf("line %d ends at %.2f mm", i, end)
		}
	}
	if lines[len(lines)-1].extra != 0 {
		t.Error("the last line is stretched")
	}
}

// However it is cut: all characters in their order, no line too wide.
func TestPara_LosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		width := rapid.Float64Range(15, 120).Draw(t, "width")
		p := para{align: justify, indent: rapid.Float64Range(0, 14).Draw(t, "indent")}
		var want strings.Builder
		for i, s := range rapid.SliceOfN(rapid.StringMatching(`([a-zA-Zạểữ.,/\-]{0,30} ?){0,6}`), 1, 5).Draw(t, "runs") {
			p.runs = append(p.runs, run{s, typeface{style(i % 4), 12}})
			want.WriteString(s)
		}
		var got strings.Builder
		for i, l := range p.lines(width) {
			got.WriteString(lineText(l))
			for _, s := range l.parts {
				if s.x+s.w > width+.01 {
					t.Fatalf("line %d is %.2f mm wide, of %.2f", i, s.x+s.w, width)
				}
			}
		}
		if squash(got.String()) != squash(want.String()) {
			t.Fatalf("got %q, want %q", got.String(), want.String())
		}
	})
}

// Before a long word a justified line stays short; other lines reach the edge.
func TestJustify_DoesNotFallApart(t *testing.T) {
	p := plain("điện thoại: 0000; thư điện tử: "+strings.Repeat("mot", 12)+"@mau.example và nhiều chữ khác nữa cho đủ một dòng dài hơn", typeface{regular, 13.5}).with(justify)
	lines := p.lines(100)
	if len(lines) != 4 || lines[0].extra != 0 || lines[2].extra <= 0 {
		t.Fatalf("spaces are widened by %v and %v in %d lines", lines[0].extra, lines[2].extra, len(lines))
	}
}
