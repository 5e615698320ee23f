package paper

import (
	"fmt"
	"strconv"
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// document is a paper in the layout of NĐ 30/2020, Phụ lục I, on A4.
type document struct {
	blocks   []block
	parts    int    // numbered parts so far
	overhead string // above each page but the first, on the right
	sealable bool   // there is room for a seal below the text, used or not
}

// The measures of a document, in millimetres and points.
const (
	pageW, pageH = 210.0, 297.0
	marginTop    = 20.0
	marginBottom = 20.0
	marginLeft   = 30.0
	marginRight  = 15.0
	textW        = pageW - marginLeft - marginRight
	textH        = pageH - marginTop - marginBottom
	firstLine    = 12.7
	bodySize     = 13.5
	parSpace     = 6 * mmPerPoint
)

func newDocument() *document { return &document{} }

func bodyFace(s style) typeface { return typeface{s, bodySize} }

func (d *document) add(b ...block) { d.blocks = append(d.blocks, b...) }

// officialHead is what stands in the head of a document besides the names.
type officialHead struct {
	number string // left open when empty
	symbol string
	signed ward.Date // left open when empty
	about  string    // "V/v …" of a letter, which has no heading
	mark   string    // in a frame, "DỰ THẢO"
}

const draftMark = "DỰ THẢO"

func (d *document) letterhead(p ward.Profile, h officialHead) {
	head := letterhead{
		issuer: splitCommittee(p.Committee),
		number: numbered(h.number, h.symbol, dots(8)),
		about:  h.about, mark: h.mark,
		date:  placeDate(p.Place, h.signed.Time()),
		faces: headFaces{country: 12, motto: 13, body: 12, number: 13, date: 13},
		left:  70, gap: 3,
	}
	d.add(head.block(textW))
}

// heading prints the kind of document and its subject, with a line below.
func (d *document) heading(kind, subject string) {
	t := typeface{bold, 14}
	d.add(whole(plain(kind, t).with(centre).after(7), textW))
	keepTail(d.blocks, 1)
	p := plain(subject, t).with(centre)
	w := p.balanced(textW - 20)
	widest := 0.0
	for _, l := range p.lines(w) {
		widest = max(widest, l.w)
	}
	d.add(whole(p, w).shifted((textW - w) / 2))
	keepTail(d.blocks, 1)
	d.add(rule(widest*.4, textW), gap(3))
}

// bases prints the grounds, each ending in a semicolon, the last in a full stop.
func (d *document) bases(bases []string) {
	bases = some(bases...)
	for i, b := range bases {
		end := ";"
		if i == len(bases)-1 {
			end = "."
		}
		d.body(run{bare(b) + end, bodyFace(italic)})
	}
}

// bare is s without the stop that it may end in.
func bare(s string) string { return strings.TrimRight(viet.Clean(s), ".;, ") }

// body prints a paragraph of running text.
func (d *document) body(runs ...run) {
	d.add(flow(para{runs: runs, align: justify, indent: firstLine, before: parSpace, pitch: 1.2}, textW)...)
}

// say prints a paragraph of plain running text.
func (d *document) say(format string, args ...any) {
	d.body(run{fmt.Sprintf(format, args...), bodyFace(regular)})
}

// section prints the heading of a part, which stays with what follows.
func (d *document) section(title string) {
	d.add(flow(para{runs: []run{{title, bodyFace(bold)}}, indent: firstLine, before: parSpace, pitch: 1.2}, textW)...)
	keepTail(d.blocks, 1)
}

// ending prints the receivers and the signature. They take the last two lines
// of text with them, so that no signature stands alone on a page.
func (d *document) ending(p ward.Profile, to []string) {
	keepTail(d.blocks, 2)
	leftW := 72.0
	sign := signature{title: signerLines(p), name: p.SignerName}
	d.add(beside([]float64{0, leftW + 3},
		receivers(to, leftW),
		sign.block(textW-leftW-3, 24, bodyFace(regular).sized(14))).lower(6))
}

// signerLines are the form of signing, each line as it was typed ("TM. ỦY BAN NHÂN
// DÂN", "KT. CHỦ TỊCH"), and the title ("PHÓ CHỦ TỊCH").
func signerLines(p ward.Profile) []string {
	lines := append(strings.Split(viet.CleanText(p.SignerForm), "\n"), p.SignerTitle)
	for i, l := range lines {
		lines[i] = viet.UpperVN(viet.Clean(l))
	}
	return some(lines...)
}

// receivers prints "Nơi nhận": each line "- …;", the last "- Lưu: VT, ….".
func receivers(lines []string, width float64) block {
	blocks := []block{whole(plain("Nơi nhận:", typeface{boldItalic, 12}), width)}
	file := "Lưu: VT"
	for _, l := range some(lines...) {
		name := strings.TrimLeft(bare(l), "-– ")
		if strings.HasPrefix(name, "Lưu") {
			file = name
			continue
		}
		blocks = append(blocks, whole(plain("- "+name+";", typeface{regular, 11}), width))
	}
	return stack(append(blocks, whole(plain("- "+file+".", typeface{regular, 11}), width))...)
}

// render deals the document out to pages.
func (d *document) render(a about) ([]byte, error) { return renderAll(a, d) }

// renderAll puts documents one behind the other into one file, each on pages of its
// own. From the second page on the number stands in the middle of the top margin.
func renderAll(a about, parts ...*document) ([]byte, error) {
	a.w, a.h = pageW, pageH
	var all []dealt
	for _, d := range parts {
		on, err := pages(d.blocks, d.room())
		if err != nil {
			return nil, fmt.Errorf("print %q: %w", a.title, err)
		}
		for i, blocks := range on {
			all = append(all, dealt{d, i + 1, blocks})
		}
	}
	pdf := newSheet(a)
	for i, p := range all {
		seal, err := a.seal.page(i+1, len(all))
		if err != nil {
			return nil, err
		}
		pdf.addPage()
		p.draw(pdf)
		seal.draw(pdf)
	}
	return pdf.bytes()
}

// dealt is a page of a document with what stands on it.
type dealt struct {
	of     *document
	number int
	blocks []placed
}

func (p dealt) draw(pdf *sheet) {
	if p.number > 1 {
		p.of.running(pdf, p.number)
	}
	for _, b := range p.blocks {
		b.draw(pdf, marginLeft, marginTop+b.y)
	}
}

// room is the height of the text on a page.
func (d *document) room() float64 {
	if d.sealable {
		return pageH - marginTop - sealedBottom
	}
	return textH
}

// running prints the number of a page, and what the document says on each.
func (d *document) running(pdf *sheet, page int) {
	number := plain(strconv.Itoa(page), typeface{regular, 13}).with(centre)
	number.lines(textW)[0].draw(pdf, marginLeft, marginTop-9)
	if d.overhead != "" {
		plain(d.overhead, typeface{italic, 10.5}).with(right).lines(textW)[0].draw(pdf, marginLeft, marginTop-8.5)
	}
}
