package paper

import (
	"encoding/xml"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// Every paper is valid PDF/A-1b in the eyes of PDFBox, which has nothing in common with
// the program that made it. Without MOTCUA_PREFLIGHT=1 the test is left out; with it,
// a missing PDFBox is a failure.
func TestPreflight_EveryPaperIsPDFA1b(t *testing.T) {
	if os.Getenv("MOTCUA_PREFLIGHT") != "1" {
		t.Skip("asks PDFBox; set MOTCUA_PREFLIGHT=1 where java and libpdfbox2-java are installed")
	}
	dir := t.TempDir()
	var names []string
	keep := func(name string, pdf []byte) {
		file := filepath.Join(dir, name+".pdf")
		if err := os.WriteFile(file, pdf, 0o600); err != nil {
			t.Fatal(err)
		}
		names = append(names, file)
	}
	for _, s := range samples() {
		keep(s.name, s.look(t).pdf)
	}
	for _, q := range testedForms(t) {
		keep("form-"+q.Code, oneForm(t, q))
	}
	// One that is none, so that a validator that says yes to everything is found out.
	const broken = "broken"
	pdf := samples()[0].look(t).pdf
	keep(broken, []byte(strings.Replace(string(pdf), "\n/ID [", "\n/IX [", 1)))

	for name, complaints := range preflight(t, dir, names) {
		if (len(complaints) > 0) != (name == broken) {
			t.Errorf("%s: %q", name, complaints)
		}
	}
}

// preflight asks PDFBox about files: what it has against each.
func preflight(t *testing.T, dir string, files []string) map[string][]string {
	t.Helper()
	list := filepath.Join(dir, "list")
	if err := os.WriteFile(list, []byte(strings.Join(files, "\n")), 0o600); err != nil {
		t.Fatal(err)
	}
	var jars []string
	for _, jar := range []string{"preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging", "commons-io", "jaxb-api", "javax.activation"} {
		jars = append(jars, "/usr/share/java/"+jar+".jar")
		if _, err := os.Stat(jars[len(jars)-1]); err != nil {
			t.Fatal("MOTCUA_PREFLIGHT=1 is set, but PDFBox is missing: install libpdfbox2-java, libcommons-io-java, libjaxb-api-java and default-jre-headless: ", err)
		}
	}
	out, err := exec.Command("java", "-cp", strings.Join(jars, ":"), "org.apache.pdfbox.preflight.Validator_A1b", "xml", "group", list).CombinedOutput()
	if err != nil {
		t.Fatalf("preflight: %v\n%s", err, out)
	}
	return readPreflight(t, list+".preflight.xml", len(files))
}

func readPreflight(t *testing.T, file string, want int) map[string][]string {
	t.Helper()
	answer, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Files []struct {
			Name   string `xml:"name,attr"`
			Valid  bool   `xml:"isValid"`
			Errors []struct {
				Code    string `xml:"code"`
				Details string `xml:"details"`
			} `xml:"errors>error"`
		} `xml:"preflight"`
	}
	if err := xml.Unmarshal(answer, &doc); err != nil || len(doc.Files) != want {
		t.Fatalf("preflight looked at %d of %d files (%v)", len(doc.Files), want, err)
	}
	found := map[string][]string{}
	for _, f := range doc.Files {
		name := strings.TrimSuffix(f.Name, ".pdf")
		found[name] = nil
		for _, e := range f.Errors {
			found[name] = append(found[name], fmt.Sprintf("%s %s", e.Code, e.Details))
		}
		if !f.Valid && len(f.Errors) == 0 {
			found[name] = []string{"not valid"}
		}
	}
	return found
}
