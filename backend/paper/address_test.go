package paper

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// familiar is how a ward office does not speak to citizens on paper.
var familiar = regexp.MustCompile(`(?i)(^|\PL)(bạn|anh/chị|anh \(chị\)|quý khách)(\PL|$)`)

// TestPapersAddressCitizensAlike: every paper says "Ông/Bà". Only Mẫu 01 says "Ông
// (Bà)", as its form is printed in the regulation (TT 03/2025/TT-VPCP, Phụ lục I).
func TestPapersAddressCitizensAlike(t *testing.T) {
	papers, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(papers) < 50 {
		t.Fatalf("%d papers, %v", len(papers), err)
	}
	for _, name := range papers {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if found := familiar.FindString(string(text)); found != "" {
			t.Errorf("%s says %q", name, found)
		}
		form01 := strings.HasPrefix(filepath.Base(name), "receipt-")
		for line := range strings.Lines(string(text)) {
			if strings.Contains(line, "(Bà)") && !form01 || strings.Contains(line, "ông/bà") {
				t.Errorf("%s: %s", name, line)
			}
		}
	}
}
