package paper

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strconv"
)

// What gofpdf writes is no file for the archive. finish makes it one: PDF/A-1b
// (ISO 19005-1), in Vietnamese, the same bytes for the same pages. It reads nothing
// but gofpdf's own output, in which every object begins where the table says, ends in
// "endobj" and is referred to by a number that stays as it is.

// finish turns gofpdf's output into the file that leaves this room.
func finish(raw []byte, a about, pages int) ([]byte, error) {
	f, err := readObjects(raw)
	if err != nil {
		return nil, fmt.Errorf("finish the PDF: %w", err)
	}
	if err := f.subsetFonts(); err != nil {
		return nil, fmt.Errorf("finish the PDF: %w", err)
	}
	f.objects[f.info] = a.info()
	meta := f.add(stream("/Type /Metadata /Subtype /XML", a.xmp()))
	intent := f.add(fmt.Appendf(nil, outputIntent, f.add(sRGB())))
	f.objects[f.root] = fmt.Appendf(nil, catalogue, meta, intent, a.seal.mark())
	return f.bytes(a.seal, pages)
}

// catalogue is the root of the file. gofpdf's own has an empty list of attachments,
// which PDF/A forbids, and no language, without which no screen reader reads it right.
const catalogue = `<</Type /Catalog
/Lang (vi-VN)
/Metadata %d 0 R
/OutputIntents [%d 0 R]
/Pages 1 0 R
/ViewerPreferences <</DisplayDocTitle true>>%s
>>`

// objects are the objects of a PDF by number; number 0 is free.
type objects struct {
	objects    [][]byte
	root, info int
}

var errForeign = errors.New("this is not laid out as gofpdf does it")

// readObjects takes gofpdf's file apart.
func readObjects(raw []byte) (objects, error) {
	table := bytes.LastIndex(raw, []byte("\nxref\n0 ")) + 1
	trailer := bytes.LastIndex(raw, []byte("trailer\n"))
	if table <= 0 || trailer < table {
		return objects{}, errForeign
	}
	rows := bytes.Split(raw[table:trailer], []byte("\n"))
	if len(rows) < 4 {
		return objects{}, errForeign
	}
	rows = rows[2:] // "xref" and the count
	f := objects{objects: make([][]byte, len(rows)-1)}
	for n := 1; n < len(f.objects); n++ {
		at, err := strconv.Atoi(string(rows[n][:min(10, len(rows[n]))]))
		head := fmt.Sprintf("%d 0 obj\n", n)
		if err != nil || at <= 0 || at+len(head) > table || !bytes.HasPrefix(raw[at:], []byte(head)) {
			return objects{}, errForeign
		}
		f.objects[n] = raw[at+len(head) : table]
	}
	f.cut()
	f.root, f.info = reference(raw[trailer:], "/Root"), reference(raw[trailer:], "/Info")
	if f.root <= 0 || f.root >= len(f.objects) || f.info <= 0 || f.info >= len(f.objects) {
		return objects{}, errForeign
	}
	return f, nil
}

// cut ends every object where the next begins. Each still reaches to the end of the
// file, so the one that comes before has more bytes left.
func (f *objects) cut() {
	order := make([]int, 0, len(f.objects))
	for n := 1; n < len(f.objects); n++ {
		order = append(order, n)
	}
	slices.SortFunc(order, func(a, b int) int { return len(f.objects[b]) - len(f.objects[a]) })
	for i, n := range order {
		o := f.objects[n]
		if i+1 < len(order) {
			o = o[:len(o)-len(f.objects[order[i+1]])]
		}
		f.objects[n] = bytes.TrimSuffix(o[:max(0, bytes.LastIndex(o, []byte("endobj")))], []byte("\n"))
	}
}

// reference reads the number behind a name; 0 when there is none.
func reference(dict []byte, name string) int {
	_, after, _ := bytes.Cut(dict, []byte(name+" "))
	number, _, _ := bytes.Cut(after, []byte(" "))
	n, _ := strconv.Atoi(string(number))
	return n
}

// add gives an object the next number.
func (f *objects) add(o []byte) int {
	f.objects = append(f.objects, o)
	return len(f.objects) - 1
}

// The second line tells programs that the file is not text.
const fileHead = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"

// bytes writes the file. Its identifier is a digest of all that comes before it.
func (f *objects) bytes(seal *Seal, pages int) ([]byte, error) {
	size := len(fileHead) + 4096
	for _, o := range f.objects {
		size += len(o) + 48
	}
	out := append(make([]byte, 0, size), fileHead...)
	out, err := seal.reserve(out, pages)
	if err != nil {
		return nil, err
	}
	table := fmt.Appendf(nil, "xref\n0 %d\n0000000000 65535 f \n", len(f.objects))
	for n := 1; n < len(f.objects); n++ {
		table = fmt.Appendf(table, "%010d 00000 n \n", len(out))
		out = fmt.Appendf(out, "%d 0 obj\n", n)
		out = append(append(out, f.objects[n]...), "\nendobj\n"...)
	}
	digest := sha256.Sum256(out)
	id := hex.EncodeToString(digest[:16])
	start := len(out)
	out = append(out, table...)
	out = fmt.Appendf(out, "trailer\n<</Size %d\n/Root %d 0 R\n/Info %d 0 R\n/ID [<%s> <%s>]\n>>\nstartxref\n%d\n%%%%EOF\n",
		len(f.objects), f.root, f.info, id, id, start)
	return out, seal.set(out)
}
