package paper

import (
	"flag"
	"os"
	"path/filepath"
	"testing"
)

var look = flag.String("look", "", "write the samples as PDF into this folder, for a person to look at")

func TestLook(t *testing.T) {
	if *look == "" {
		return
	}
	for _, s := range samples() {
		if err := os.WriteFile(filepath.Join(*look, s.name+".pdf"), s.look(t).pdf, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
