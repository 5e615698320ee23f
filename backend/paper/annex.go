package paper

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// Annex is the list of the records behind one figure of a notice. It names people and
// never leaves the office.
type Annex struct {
	Notice ward.NoticeContent
	Cell   string // the figure (ward.NoticeContent.Cells)
	Value  int    // as the notice has it
	Rows   []AnnexRow
	By     string // who drew the list up
	At     ward.Moment
}

// AnnexRow is one record; what it does not have is left empty.
type AnnexRow struct {
	Code       string
	Name       string // of the applicant or the sender
	What       string // procedure, subject
	Field      string
	ReceivedAt ward.Moment
	DueAt      ward.Moment
	EndedAt    ward.Moment
	State      string // in words
}

// RecordsAnnex prints the records of a figure on A4 landscape, marked as internal on
// every page. Its form is ours.
func RecordsAnnex(a Annex) ([]byte, error) {
	t := a.table()
	blocks := append(a.opening(), t.blocks()...)
	keepTail(blocks, 2)
	blocks = append(blocks, signatures(signature{}, signature{[]string{"NGƯỜI LẬP DANH SÁCH"}, signHow, viet.Clean(a.By)}, registerW, 18, typeface{regular, 12}).lower(5))
	parts, err := pages(blocks, registerH)
	if err != nil {
		return nil, fmt.Errorf("print the records of %q: %w", a.Cell, err)
	}
	pdf := newSheet(about{title: "Phụ lục nội bộ: " + a.title(), author: a.Notice.Profile.OneStop, subject: "Danh sách hồ sơ của một số liệu",
		keywords: some("lưu hành nội bộ", a.Notice.Profile.OneStop), at: a.At.Time(), w: pageH, h: pageW})
	for i, part := range parts {
		pdf.addPage()
		annexMargin(pdf, i+1)
		for _, b := range part {
			b.draw(pdf, marginLeft, marginTop+b.y)
		}
	}
	return pdf.bytes()
}

// annexMargin prints the number of a later page and, on each, that it is internal.
func annexMargin(pdf *sheet, page int) {
	if page > 1 {
		plain(strconv.Itoa(page), typeface{regular, 13}).with(centre).lines(registerW)[0].draw(pdf, marginLeft, marginTop-9)
	}
	plain(internalMark, typeface{bold, 10.5}).with(right).lines(registerW)[0].draw(pdf, marginLeft, marginTop-8.5)
}

// title is the figure in words.
func (a Annex) title() string { return CellName(a.Notice, a.Cell) }

func (a Annex) opening() []block {
	p := a.Notice.Profile
	head := letterhead{superior: some(p.Superior), issuer: some(p.OneStop), date: placeDate(p.Place, a.At.Time()), faces: slipA4.head, left: 125, gap: 5}
	line := func(text string, t typeface) block {
		p := plain(text, t).with(centre)
		w := p.balanced(registerW - 60)
		return whole(p, w).shifted((registerW - w) / 2)
	}
	of := "Số liệu tại Thông báo: " + viet.Number(int64(a.Value)) + "; số dòng trong danh sách: " + viet.Number(int64(len(a.Rows)))
	face := typeface{regular, 12}
	if a.Value != len(a.Rows) {
		of += " (chênh lệch, cần đối chiếu)"
		face = face.bold()
	}
	out := []block{head.block(registerW), gap(3), line("PHỤ LỤC NỘI BỘ", typeface{bold, 14}),
		line("Danh sách của số liệu “"+innerQuotes.Replace(a.title())+"”", typeface{bold, 12.5}), line(unbrokenText("("+a.source()+")"), typeface{italic, 12}),
		line(of, face), gap(3)}
	return keepTail(out, len(out))
}

// innerQuotes are for names that stand between quotes themselves.
var innerQuotes = strings.NewReplacer("“", "‘", "”", "’")

// source names the notice that the figure stands on.
func (a Annex) source() string {
	named := PostingPaper{Notice: a.Notice}.named()
	if a.Notice.Number == "" {
		named = "dự thảo"
	}
	return "Thông báo " + named + " về " + composer{a.Notice}.about()
}

// annexColumn is a column of the list, and what it says of a record.
type annexColumn struct {
	column
	head string
	of   func(AnnexRow) string
}

// annexCode is the column that every record has something in.
const annexCode = "Mã số"

var annexColumns = []annexColumn{
	{column{33, left}, annexCode, func(r AnnexRow) string { return viet.Clean(r.Code) }},
	{column{42, left}, "Tổ chức, cá nhân", func(r AnnexRow) string { return viet.Clean(r.Name) }},
	{column{62, left}, "Nội dung", func(r AnnexRow) string { return viet.Clean(r.What) }},
	{column{26, left}, "Lĩnh vực", func(r AnnexRow) string { return viet.Clean(r.Field) }},
	{column{18, centre}, "Tiếp nhận", func(r AnnexRow) string { return whenShort(r.ReceivedAt) }},
	{column{18, centre}, "Hạn giải quyết", func(r AnnexRow) string { return whenShort(r.DueAt) }},
	{column{18, centre}, "Kết thúc", func(r AnnexRow) string { return whenShort(r.EndedAt) }},
	{column{26, left}, "Tình trạng", func(r AnnexRow) string { return viet.Clean(r.State) }},
}

// columns are those that some record has something in: forms of a survey have only
// their numbers. What the others leave goes to the column of words, or of numbers.
func (a Annex) columns() []annexColumn {
	out := slices.DeleteFunc(slices.Clone(annexColumns), func(c annexColumn) bool {
		return c.head != annexCode && !slices.ContainsFunc(a.Rows, func(r AnnexRow) bool { return c.of(r) != "" })
	})
	free, widest := registerW-annexNoW, 0
	for i, c := range out {
		free -= c.w
		if c.head == "Nội dung" {
			widest = i
		}
	}
	out[widest].w += free
	return out
}

const annexNoW = 9.0

func (a Annex) table() table {
	columns := a.columns()
	t := table{pad: .9, thick: .2, limit: registerH / 3, cols: []column{{annexNoW, centre}}}
	heads := []string{"STT"}
	for _, c := range columns {
		t.cols, heads = append(t.cols, c.column), append(heads, c.head)
	}
	for i, text := range heads {
		t.head = append(t.head, headCell{text: text, col: i, face: typeface{bold, registerSize + .5}})
	}
	t.head = numberedHead(t.head, len(t.cols), typeface{bold, registerSize + .5})
	for i, r := range a.Rows {
		cells := []string{strconv.Itoa(i + 1)}
		for _, c := range columns {
			cells = append(cells, c.of(r))
		}
		t.rows = append(t.rows, row{face: typeface{regular, registerSize + .5}, cells: cells})
	}
	return t
}
