package app

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

// Nothing is forgotten by a dry run, nothing of five years' standing is there, and
// what is forgotten is whole for check.
func TestAnonymiseCommand(t *testing.T) {
	dir := mustSample(t)
	anonymise := func(args ...string) (a anonymised) {
		t.Helper()
		if err := json.Unmarshal([]byte(must(t, append([]string{"anonymise", "--data", dir, "--json"}, args...)...)), &a); err != nil {
			t.Fatal(err)
		}
		return a
	}
	if a := anonymise(); len(a.Codes) != 0 || a.Preview {
		t.Errorf("by itself %+v", a)
	}
	figures := must(t, "figures", "--data", dir, "--month", "2026-10", "--json")
	first, again := anonymise("--before", "2026-11-01", "--dry-run"), anonymise("--before", "2026-11-01", "--dry-run")
	if len(first.Codes) == 0 || !first.Preview || !slices.Equal(first.Codes, again.Codes) {
		t.Errorf("would forget %+v, then %+v", first, again)
	}
	if out := must(t, "anonymise", "--data", dir, "--case", first.Codes[0]); !strings.HasSuffix(out, first.Codes[0]+"\n") {
		t.Errorf("of one it says %q", out)
	}
	first.Codes = first.Codes[1:]
	out := must(t, "anonymise", "--data", dir, "--before", "2026-11-01")
	if !strings.Contains(out, first.Codes[0]) {
		t.Errorf("says %q", out)
	}
	if a := anonymise("--before", "2026-11-01"); len(a.Codes) != 0 {
		t.Errorf("again %+v", a)
	}
	if now := must(t, "figures", "--data", dir, "--month", "2026-10", "--json"); now != figures {
		t.Errorf("figures were %s, now %s", figures, now)
	}
	must(t, "check", "--data", dir)
	for day, want := range map[string]int{"2999-01-01": exitRefused, "01/10/2026": exitRefused} {
		if code, _, errOut := run("anonymise", "--data", dir, "--before", day); code != want || errOut == "" {
			t.Errorf("before %s: %d, %q", day, code, errOut)
		}
	}
	if code, _, _ := run("anonymise", "--data", dir, "extra"); code != exitUsage {
		t.Errorf("with too much: %d", code)
	}
}
