package paper

import (
	"bytes"
	"compress/zlib"
	"encoding/xml"
	"fmt"
	"strings"
	"sync"
	"time"
	"unicode/utf16"
)

// maker is the program, as the file names it.
const maker = "motcua"

// hanoi has the hour of today in all years, which ward.Zone has not (it was another in
// 1970, the year of a paper without a date).
var hanoi = time.FixedZone("", 7*60*60)

// info is what old readers show about the file. It says the same as xmp; PDF/A asks
// for that.
func (a about) info() []byte {
	out := []byte("<<")
	for _, e := range [][2]string{{"Title", a.title}, {"Author", a.author}, {"Subject", a.subject},
		{"Keywords", a.words()}, {"Creator", maker}, {"Producer", maker}} {
		if e[1] != "" {
			out = fmt.Appendf(out, "/%s %s\n", e[0], utf16Text(e[1]))
		}
	}
	day := a.at.In(hanoi).Format("20060102150405") + "+07'00'"
	return fmt.Appendf(out, "/CreationDate (D:%s)\n/ModDate (D:%s)>>", day, day)
}

func (a about) words() string { return strings.Join(a.keywords, ", ") }

// described makes what the file says of itself drawable, of one line each.
func (a about) described() about {
	if a.at.IsZero() {
		a.at = time.Unix(0, 0)
	}
	a.title, a.author, a.subject = oneLine(a.title), oneLine(a.author), oneLine(a.subject)
	a.keywords = some(oneLine(strings.Join(a.keywords, ", ")))
	return a
}

// utf16Text is a text string of PDF.
func utf16Text(s string) string {
	var out strings.Builder
	out.WriteString("<FEFF")
	for _, u := range utf16.Encode([]rune(s)) {
		fmt.Fprintf(&out, "%04X", u)
	}
	return out.String() + ">"
}

// xmp is what archives read about the file.
func (a about) xmp() []byte {
	day := a.at.In(hanoi).Format("2006-01-02T15:04:05-07:00")
	return fmt.Appendf(nil, packet, escaped(a.title), escaped(a.author), escaped(a.subject), escaped(a.words()), maker, day, day, day, maker)
}

func escaped(s string) string {
	var out bytes.Buffer
	_ = xml.EscapeText(&out, []byte(s)) // a buffer takes everything
	return out.String()
}

const packet = `<?xpacket begin="` + "\ufeff" + `" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>1</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Keywords>%s</pdf:Keywords>
<pdf:Producer>%s</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>%s</xmp:CreateDate>
<xmp:ModifyDate>%s</xmp:ModifyDate>
<xmp:MetadataDate>%s</xmp:MetadataDate>
<xmp:CreatorTool>%s</xmp:CreatorTool>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`

// stream is an object with data as it is: PDF/A wants the description readable
// without any decoding.
func stream(dict string, data []byte) []byte {
	out := fmt.Appendf(nil, "<<%s /Length %d>>\nstream\n", dict, len(data))
	return append(append(out, data...), "\nendstream"...)
}

// packers are kept, because making one costs more than using it here.
var packers = sync.Pool{New: func() any { return zlib.NewWriter(nil) }}

// packed is an object with compressed data.
func packed(dict string, data []byte) []byte {
	var small bytes.Buffer
	w := packers.Get().(*zlib.Writer)
	defer packers.Put(w)
	w.Reset(&small)
	_, _ = w.Write(data) // a buffer takes everything
	_ = w.Close()
	return stream(strings.TrimSpace(dict+" /Filter /FlateDecode"), small.Bytes())
}
