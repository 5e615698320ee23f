package paper

import (
	"fmt"
	"strconv"
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// CashList is the money of a day on paper.
type CashList struct {
	Sheet ward.CashSheet
	By    string      // who draws it up
	At    ward.Moment // and when
}

const (
	cashTitle = "BẢNG KÊ THU PHÍ, LỆ PHÍ"
	cashSize  = 10.0
)

// Cash prints the list of the fees taken in on a day, officer by officer, with the
// sum of each and of all. No act gives its form; it is A4 landscape, because the
// names of procedures are long, with the margins of NĐ 30/2020 (our choice).
func Cash(p ward.Profile, l CashList) ([]byte, error) {
	face := bodyFace(regular).sized(12)
	blocks := append(l.opening(p), l.rows(cashTable())...)
	keepTail(blocks, 2)
	blocks = append(blocks, whole(para{runs: []run{{"Bằng chữ: ", face}, {viet.MoneyWords(l.Sheet.Amount) + ".", face.italic()}}, before: 2}, registerW))
	keepTail(blocks, 1)
	blocks = append(blocks, signatures(
		signature{[]string{"NGƯỜI LẬP"}, signHow, l.By},
		signature{title: []string{"THỦ QUỸ HOẶC KẾ TOÁN"}, how: signHow},
		registerW, 22, face).lower(5))
	parts, err := pages(blocks, registerH)
	if err != nil {
		return nil, fmt.Errorf("print %q: %w", cashTitle, err)
	}
	pdf := newSheet(about{title: cashTitle + " " + l.day(), author: p.OneStop, subject: cashTitle,
		keywords: some(p.OneStop), at: l.At.Time(), w: pageH, h: pageW})
	for i, part := range parts {
		pdf.addPage()
		if i > 0 {
			number := plain(strconv.Itoa(i+1), typeface{regular, 13}).with(centre)
			number.lines(registerW)[0].draw(pdf, marginLeft, marginTop-9)
		}
		for _, b := range part {
			b.draw(pdf, marginLeft, marginTop+b.y)
		}
	}
	return pdf.bytes()
}

// day is the day of the list, in words as forms have it.
func (l CashList) day() string {
	if t := l.Sheet.On.Time(); !t.IsZero() {
		return viet.LongDate(t)
	}
	return "ngày ..... tháng ..... năm ......."
}

func (l CashList) opening(p ward.Profile) []block {
	head := letterhead{superior: some(p.Superior), issuer: some(p.OneStop), date: placeDate(p.Place, l.At.Time()),
		faces: slipA4.head, left: 125, gap: 5}
	title := typeface{bold, 14}
	return keepTail([]block{
		head.block(registerW),
		whole(plain(cashTitle, title).with(centre).after(5), registerW),
		whole(plain(strings.ToUpper(l.day()[:1])+l.day()[1:], title.sized(13)).with(centre), registerW),
		gap(3),
	}, 4)
}

func cashTable() table {
	widths := []float64{10, 13, 28, 48, 0, 32, 28}
	heads := []string{"TT", "Giờ", "Mã hồ sơ", "Người nộp", "Nội dung thu", "Biên lai số", "Số tiền (đồng)"}
	t := table{pad: .9, thick: .2, limit: registerH / 3}
	used := 0.0
	for _, w := range widths {
		used += w
	}
	for i, w := range widths {
		c := column{w: w, align: left}
		switch i {
		case 0, 1, 2:
			c.align = centre
		case 4:
			c.w = registerW - used
		case 6:
			c.align = right
		}
		t.cols = append(t.cols, c)
		t.head = append(t.head, headCell{text: heads[i], col: i, face: typeface{bold, cashSize}})
	}
	return t
}

// rows are the lines of each officer between their name and their sum, and the
// sum of all.
func (l CashList) rows(t table) []block {
	head := t.header()
	out := []block{head}
	add := func(b block) {
		b.head = &head
		out = append(out, b)
	}
	next := 0
	for _, total := range l.Sheet.Totals {
		add(band("Người thu: "+viet.Clean(total.By), t))
		for range total.Count {
			for _, b := range t.row(cashRow(next+1, l.Sheet.Lines[next])) {
				add(b)
			}
			next++
		}
		keepTail(out, 1)
		add(sumRow(t, "Cộng "+items(total.Count), total.Amount))
	}
	if next == 0 {
		add(band("Trong ngày không thu khoản nào.", t))
	}
	keepTail(out, 1)
	add(sumRow(t, "TỔNG CỘNG: "+items(next), l.Sheet.Amount))
	return out
}

func items(n int) string { return viet.Number(int64(n)) + " khoản" }

func cashRow(no int, l ward.CashLine) row {
	at := ""
	if t := l.At.Time(); !t.IsZero() {
		at = viet.ClockTime(t)
	}
	return row{face: typeface{regular, cashSize}, cells: []string{strconv.Itoa(no), at, viet.Clean(l.Code), viet.Clean(l.Applicant),
		viet.Clean(l.Procedure) + occasions[l.Occasion], viet.Clean(l.Receipt), viet.Number(l.Amount)}}
}

// occasions say when the money was taken in, behind what it was for.
var occasions = map[ward.Occasion]string{
	ward.PaidOnIntake: " (thu khi tiếp nhận)", ward.PaidLater: " (thu bổ sung)", ward.PaidOnHandover: " (thu khi trả kết quả)",
}

// band is a line of words across a table, which stays with the row below.
func band(words string, t table) block {
	width := t.offset(len(t.cols))
	b := whole(plain(words, typeface{bold, cashSize}), width-2*t.pad)
	return block{h: b.h + 2*padV, keep: true, draw: func(s *sheet, x, y float64) {
		s.box(x, y, width, b.h+2*padV, t.thick)
		b.draw(s, x+t.pad, y+padV)
	}}
}

// sumRow is a sum under a table: what it is of, and the money in the last column.
func sumRow(t table, words string, vnd int64) block {
	last := t.cols[len(t.cols)-1].w
	rest := t.offset(len(t.cols)) - last
	label := whole(plain(words, typeface{bold, cashSize}).with(right), rest-2*t.pad)
	sum := whole(plain(viet.Number(vnd), typeface{bold, cashSize}).with(right), last-2*t.pad)
	h := max(label.h, sum.h) + 2*padV
	return block{h: h, draw: func(s *sheet, x, y float64) {
		s.box(x, y, rest, h, t.thick)
		s.box(x+rest, y, last, h, t.thick)
		label.draw(s, x+t.pad, y+(h-label.h)/2)
		sum.draw(s, x+rest+t.pad, y+(h-sum.h)/2)
	}}
}
