package paper

import (
	"bytes"
	"encoding/binary"
	"encoding/xml"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"motcua/backend/ward"
)

// raw is what gofpdf writes, before it is finished.
func raw(tb testing.TB, txt string) (*sheet, []byte) {
	tb.Helper()
	s := newSheet(about{title: `Tiêu đề <&> "ngoặc" ()\`, author: "Ủy ban nhân dân", subject: "Việc", keywords: []string{"một", "hai"},
		at: time.Date(2026, 11, 5, 8, 30, 0, 0, ward.Zone), w: pageW, h: pageH})
	s.addPage()
	s.text(30, 40, bodyFace(regular), txt)
	s.text(30, 50, bodyFace(boldItalic), txt)
	var out bytes.Buffer
	if err := s.pdf.Output(&out); err != nil {
		tb.Fatal(err)
	}
	return s, out.Bytes()
}

// tool runs a program over a PDF and gives what it prints.
func tool(t *testing.T, pdf []byte, name string, args ...string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(file, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(name, append(args, file)...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
	return string(out)
}

func TestFinish_SaysWhatItIs(t *testing.T) {
	s, file := raw(t, "Hồ sơ số 12")
	pdf := must(t)(finish(file, s.about, 1))
	info := tool(t, pdf, "pdfinfo", "-isodates")
	for _, want := range []string{`Title:           Tiêu đề <&> "ngoặc" ()\`, "Author:          Ủy ban nhân dân", "Subject:         Việc",
		"Keywords:        một, hai", "2026-11-05T08:30:00+07"} {
		if !strings.Contains(info, want) {
			t.Errorf("pdfinfo does not say %q:\n%s", want, info)
		}
	}
	var meta struct {
		Title    string   `xml:"RDF>Description>title>Alt>li"`
		Author   string   `xml:"RDF>Description>creator>Seq>li"`
		Language string   `xml:"RDF>Description>language>Bag>li"`
		Keywords string   `xml:"RDF>Description>Keywords"`
		Part     string   `xml:"RDF>Description>part"`
		Level    string   `xml:"RDF>Description>conformance"`
		Dates    []string `xml:"RDF>Description>CreateDate"`
	}
	if err := xml.Unmarshal([]byte(tool(t, pdf, "pdfinfo", "-meta")), &meta); err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprintf("%+v", meta); got != `{Title:Tiêu đề <&> "ngoặc" ()\ Author:Ủy ban nhân dân Language:vi-VN Keywords:một, hai Part:1 Level:B Dates:[2026-11-05T08:30:00+07:00]}` {
		t.Errorf("XMP says %s", got)
	}
	if !bytes.Contains(pdf, []byte("/Lang (vi-VN)")) {
		t.Error("the file has no language")
	}
	if got := text(t, pdf); got != "Hồ sơ số 12\nHồ sơ số 12\n" {
		t.Errorf("the text is %q", got)
	}
	if fonts := tool(t, pdf, "pdffonts"); strings.Count(fonts, "+LiberationSerif") != 2 || strings.Count(fonts, "yes yes yes") != 2 {
		t.Errorf("fonts:\n%s", fonts)
	}
	tool(t, pdf, "qpdf", "--check")
}

// The identifier of a file depends on what is in it, and on nothing else.
func TestFinish_Identifier(t *testing.T) {
	id := func(txt string) string {
		s, file := raw(t, txt)
		_, after, ok := strings.Cut(string(must(t)(finish(file, s.about, 1))), "/ID [<")
		if !ok {
			t.Fatal("no identifier")
		}
		return after[:32]
	}
	first, again, other := id("Một"), id("Một"), id("Hai")
	if first != again || first == other {
		t.Errorf("identifiers %s, %s, %s", first, again, other)
	}
}

// What is not laid out as gofpdf does it is refused, never guessed at.
func TestFinish_RefusesTheForeign(t *testing.T) {
	s, file := raw(t, "Một")
	for name, bad := range map[string]string{
		"nothing":        "",
		"no table":       strings.Replace(string(file), "\nxref\n", "\nxrex\n", 1),
		"another font":   strings.ReplaceAll(string(file), "/utf8"+family, "/Helvetica"),
		"a shifted file": strings.Replace(string(file), "%PDF", "% %PDF", 1),
		"no glyphs":      strings.ReplaceAll(string(file), "/CIDToGIDMap ", "/CIDToGIDMax "),
	} {
		if _, err := finish([]byte(bad), s.about, 1); err == nil {
			t.Errorf("%s: finished all the same", name)
		}
	}
}

func FuzzReadObjects(f *testing.F) {
	_, file := raw(f, "Một")
	f.Add(file)
	f.Add([]byte("1 0 obj\n\nxref\n0 2\n0000000000 65535 f \n0000000000 00000 n \ntrailer\n<< /Root 1 0 R /Info 1 0 R >>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if o, err := readObjects(data); err == nil {
			_ = o.subsetFonts()
		}
	})
}

// The colour profile is laid out as ICC.1:2001-04 wants it: sizes and places agree.
func TestSRGBProfile(t *testing.T) {
	p := sRGBProfile()
	if int(binary.BigEndian.Uint32(p)) != len(p) || string(p[36:40]) != "acsp" || string(p[12:20]) != "mntrRGB " {
		t.Fatalf("the head of the profile is %q", p[:40])
	}
	n := int(binary.BigEndian.Uint32(p[128:]))
	if n != 9 || len(p) > 1200 {
		t.Errorf("%d tags, %d bytes", n, len(p))
	}
	for i := range n {
		tag := p[132+12*i:]
		at, size := int(binary.BigEndian.Uint32(tag[4:])), int(binary.BigEndian.Uint32(tag[8:]))
		if at%4 != 0 || at+size > len(p) || size < 12 {
			t.Errorf("tag %q stands at %d, %d bytes", tag[:4], at, size)
		}
	}
	curve := curveTag()
	if first, last := binary.BigEndian.Uint16(curve[12:]), binary.BigEndian.Uint16(curve[len(curve)-2:]); first != 0 || last != 65535 {
		t.Errorf("the curve goes from %d to %d", first, last)
	}
}
