package paper

import (
	"strings"
	"time"

	"motcua/backend/viet"
)

// letterhead is the two-column head of every paper (NĐ 30/2020, Phụ lục I): who
// issues it and its number on the left, the national title and the date on the
// right.
type letterhead struct {
	superior []string // upright capitals, may be none
	issuer   []string // bold capitals, with a line below
	number   string
	about    string // "V/v …" under the number, or ""
	mark     string // "DỰ THẢO" under the number, or ""
	date     string
	faces    headFaces
	left     float64 // width of the left column
	gap      float64 // between the columns
}

// headFaces are the sizes of the head in points.
type headFaces struct{ country, motto, body, number, date float64 }

const (
	countryName  = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
	countryMotto = "Độc lập - Tự do - Hạnh phúc"
)

// block lays the head out in two rows, so that the number and the date share a
// base line.
func (l letterhead) block(width float64) block {
	rightW := width - l.left - l.gap
	at := []float64{0, l.left + l.gap}
	names := beside(at, l.names(), national(l.faces, rightW))
	marks := beside(at, l.numberLine(), whole(plain(l.date, l.face(italic, l.faces.date)).with(centre), rightW))
	marks.before = 1.6
	return stack(names, marks)
}

func (l letterhead) face(s style, size float64) typeface { return typeface{s, size} }

func (l letterhead) names() block {
	var blocks []block
	for _, s := range l.superior {
		blocks = append(blocks, whole(plain(viet.UpperVN(s), l.face(regular, l.faces.body)).with(centre), l.left))
	}
	widest := 0.0
	for _, s := range l.issuer {
		p := plain(viet.UpperVN(s), l.face(bold, l.faces.body)).with(centre)
		for _, line := range p.lines(l.left) {
			widest = max(widest, line.w)
		}
		blocks = append(blocks, whole(p, l.left))
	}
	return stack(append(blocks, rule(widest*.4, l.left))...)
}

func national(f headFaces, width float64) block {
	motto := typeface{bold, f.motto}
	return stack(
		whole(plain(countryName, typeface{bold, f.country}).with(centre), width),
		whole(plain(countryMotto, motto).with(centre), width),
		rule(motto.width(countryMotto), width),
	)
}

// rule is a line of a length in the middle of a column, close under the text.
func rule(length, width float64) block {
	return block{h: 1.4, keep: true, draw: func(s *sheet, x, y float64) {
		x += (width - length) / 2
		s.line(x, y+.7, x+length, y+.7, .2)
	}}
}

func (l letterhead) numberLine() block {
	if l.number == "" && l.mark != "" {
		return framed(l.mark, typeface{bold, l.faces.number - 2}, l.left)
	}
	b := whole(plain(l.number, l.face(regular, l.faces.number)).with(centre), l.left)
	if l.about != "" {
		b = stack(b, whole(plain(l.about, l.face(regular, l.faces.number-1)).with(centre).after(1), l.left))
	}
	if l.mark == "" {
		return b
	}
	return stack(b, framed(l.mark, typeface{bold, l.faces.number - 2}, l.left).lower(1))
}

// framed is a word in a thin frame in the middle of a column.
func framed(txt string, t typeface, width float64) block {
	b := whole(plain(txt, t).with(centre), width)
	w := t.width(txt) + 4
	text := b.draw
	b.draw = func(s *sheet, x, y float64) {
		s.box(x+(width-w)/2, y, w, b.h, .2)
		text(s, x, y)
	}
	return b
}

// lower adds space above a block.
func (b block) lower(space float64) block {
	b.before = space
	return b
}

// splitCommittee sets a committee's name on two lines where the place begins,
// as its letterhead has it.
func splitCommittee(name string) []string {
	const prefix = "Ủy ban nhân dân "
	name = viet.Clean(name)
	if n := len(prefix); len(name) > n && strings.EqualFold(name[:n], prefix) {
		return []string{name[:n-1], name[n:]}
	}
	return []string{name}
}

// numbered writes "Số: 12/TB-UBND", "Số: 04/TB-UBND" (NĐ 30/2020 wants the zero);
// without a number, room for it.
func numbered(number, symbol, blank string) string {
	if number = viet.Clean(number); len(number) == 1 && number[0] >= '1' && number[0] <= '9' {
		number = "0" + number
	}
	s := "Số: " + or(number, blank)
	if symbol = viet.Clean(symbol); symbol != "" {
		s += "/" + symbol
	}
	return s
}

// placeDate writes "Phường Mẫu, ngày 05 tháng 9 năm 2026"; without a date, room for it.
func placeDate(place string, t time.Time) string {
	date := "ngày ...... tháng ...... năm ........"
	if !t.IsZero() {
		date = viet.LongDate(t)
	}
	return or(place, dots(20)) + ", " + strings.ReplaceAll(date, " ", nbsp)
}
