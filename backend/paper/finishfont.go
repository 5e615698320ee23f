package paper

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"fmt"
	"io"
	"strings"
)

// fontNames are the PostScript names of the cuts, by the ending gofpdf gives them.
var fontNames = map[string]string{
	"utf8" + family: "LiberationSerif", "utf8" + family + "B": "LiberationSerif-Bold",
	"utf8" + family + "I": "LiberationSerif-Italic", "utf8" + family + "BI": "LiberationSerif-BoldItalic",
}

// subsetFonts calls every embedded font what it is: a part of Liberation Serif, with
// the list of the characters that are in it (ISO 19005-1, 6.3.5), and a way from the
// codes back to text that keeps to the rules of a CMap: gofpdf's is one range over
// all bytes, which not every reader understands.
func (f *objects) subsetFonts() error {
	for n := 1; n < len(f.objects); n++ {
		font := f.objects[n]
		if !bytes.HasPrefix(font, []byte("<</Type /Font\n/Subtype /Type0\n")) {
			continue
		}
		if err := f.subset(font, n); err != nil {
			return err
		}
	}
	return nil
}

// subset sees to one font: the object that a page refers to, and those behind it.
func (f *objects) subset(font []byte, n int) error {
	cid, text := reference(bytes.ReplaceAll(font, []byte("["), nil), "/DescendantFonts"), reference(font, "/ToUnicode")
	old := nameAfter(font, "/BaseFont /")
	if !f.has(cid, text) || fontNames[old] == "" {
		return errForeign
	}
	desc, glyphs := reference(f.objects[cid], "/FontDescriptor"), reference(f.objects[cid], "/CIDToGIDMap")
	if !f.has(desc, glyphs) || !f.has(reference(f.objects[desc], "/FontFile2")) {
		return errForeign
	}
	used, err := usedCodes(f.objects[glyphs])
	if err != nil {
		return err
	}
	name := subsetTag(f.objects[reference(f.objects[desc], "/FontFile2")]) + "+" + fontNames[old]
	for _, o := range []int{n, cid, desc} {
		f.objects[o] = bytes.Replace(f.objects[o], []byte("/"+old), []byte("/"+name), 1)
	}
	f.objects[text] = packed("", toUnicode(used))
	set := f.add(packed("", codeSet(used)))
	f.objects[desc] = fmt.Appendf(bytes.TrimSuffix(f.objects[desc], []byte(">>")), "\n/CIDSet %d 0 R>>", set)
	return nil
}

// has says whether there are objects of these numbers.
func (f *objects) has(numbers ...int) bool {
	for _, n := range numbers {
		if n <= 0 || n >= len(f.objects) {
			return false
		}
	}
	return true
}

// nameAfter reads the word behind a piece of an object.
func nameAfter(o []byte, before string) string {
	_, after, _ := bytes.Cut(o, []byte(before))
	word, _, _ := strings.Cut(string(after[:min(64, len(after))]), "\n")
	return word
}

// subsetTag is six capital letters that tell two parts of a font from each other.
func subsetTag(file []byte) string {
	sum := sha256.Sum256(file)
	tag := make([]byte, 6)
	for i := range tag {
		tag[i] = 'A' + sum[i]%26
	}
	return string(tag)
}

// usedCodes reads from the map of codes to glyphs which characters the font has. Our
// codes are the characters themselves.
func usedCodes(glyphs []byte) ([]bool, error) {
	_, data, _ := bytes.Cut(glyphs, []byte("stream\n"))
	r, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, errForeign
	}
	table, err := io.ReadAll(io.LimitReader(r, 1<<17))
	if err != nil || len(table) != 1<<17 {
		return nil, errForeign
	}
	used := make([]bool, 1<<16)
	for c := range used {
		used[c] = c == 0 || table[2*c] != 0 || table[2*c+1] != 0
	}
	return used, nil
}

// codeSet is a bit for each code, the first in the highest bit.
func codeSet(used []bool) []byte {
	set := make([]byte, len(used)/8)
	for c, ok := range used {
		if ok {
			set[c/8] |= 0x80 >> (c % 8)
		}
	}
	return bytes.TrimRight(set, "\x00")
}

// toUnicode maps the codes that are used to the same characters, in ranges in which
// only the last byte changes, at most a hundred to a section.
func toUnicode(used []bool) []byte {
	var ranges []string
	for c := 1; c < len(used); c++ {
		if !used[c] {
			continue
		}
		from := c
		for c+1 < len(used) && used[c+1] && (c+1)%256 != 0 {
			c++
		}
		ranges = append(ranges, fmt.Sprintf("<%04X> <%04X> <%04X>\n", from, c, from))
	}
	out := []byte(cmapHead)
	for len(ranges) > 0 {
		n := min(100, len(ranges))
		out = fmt.Appendf(out, "%d beginbfrange\n%sendbfrange\n", n, strings.Join(ranges[:n], ""))
		ranges = ranges[n:]
	}
	return append(out, cmapFoot...)
}

const cmapHead = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`

const cmapFoot = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
