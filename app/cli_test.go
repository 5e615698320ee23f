package app

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"motcua/backend/store"
)

func TestCLI(t *testing.T) {
	empty := t.TempDir()
	tests := []struct {
		name, args string
		code       int
		out, err   string
	}{
		{"help", "help", 0, "motcua due", ""},
		{"version", "--version", 0, Version, ""},
		{"unknown language", "help --lang xx", 2, "", "xx"},
		{"due as people write it", "due --received 20/11/2026T --days 3", 1, "", "20/11/2026T"},
		{"due without a time", "due --received 2026-11-20 --days 3", 1, "", "giờ"},
		{"help flag", "--help", 0, "motcua due", ""},
		{"help of a command", "due --help", 0, "motcua due", ""},
		{"unknown command", "nothing", 2, "", "nothing"},
		{"unknown flag", "due --nothing", 2, "", "--nothing"},
		{"due by days", "due --received 2026-11-20T16:00 --days 3", 0, "26/11/2026", ""},
		{"due in English", "due --received 2026-11-20T16:00 --days 3 --lang en", 0, "Due:", ""},
		{"due as JSON", "due --received 2026-11-20T16:00 --days 3 --json", 0, `"due":"2026-11-26T17:00:00+07:00"`, ""},
		{"due by hours", "due --received 2026-11-20T16:00 --hours 8 --json", 0, `"due":"2026-11-23T16:30:00+07:00"`, ""},
		{"due by calendar days", "due --received 2026-11-20T16:00 --calendar-days 4 --json", 0, `"due":"2026-11-25T17:00:00+07:00"`, ""},
		{"due by procedure", "due --received 2026-11-20T15:01 --procedure 2.000815 --json", 0, `"due":"2026-11-23T17:00:00+07:00"`, ""},
		{"due without a limit", "due --received 2026-11-20T16:00", 2, "", "--procedure"},
		{"due with two limits", "due --received 2026-11-20T16:00 --days 1 --hours 1", 2, "", "--procedure"},
		{"due with an impossible date", "due --received 2026-02-30T16:00 --days 1", 1, "", "2026-02-30"},
		{"due with an unknown procedure", "due --received 2026-11-20T16:00 --procedure 9.999999", 1, "", "9.999999"},
		{"due with no days", "due --received 2026-11-20T16:00 --days 0", 1, "", "0"},
		{"figures of no ward", "figures --month 2026-10 --data " + empty, 1, "", empty},
		{"figures of no month", "figures --data " + empty, 2, "", "--month"},
		{"check of no ward", "check --data " + empty, 1, "", empty},
		{"notice of no ward", "notice --month 2026-10 --kind survey --out x --data " + empty, 1, "", empty},
		{"notice of no kind", "notice --month 2026-10 --kind x --out x --data " + empty, 2, "", "x"},
		{"serve to the street", "serve --listen 0.0.0.0:80 --data " + empty, 2, "", "0.0.0.0"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var out, errOut bytes.Buffer
			c := &cli{out: &out, err: &errOut, assets: os.DirFS(empty), lang: "vi"}
			if code := c.run(strings.Fields(test.args)); code != test.code {
				t.Errorf("exit %d, want %d; %s%s", code, test.code, out.String(), errOut.String())
			}
			if !strings.Contains(out.String(), test.out) || !strings.Contains(errOut.String(), test.err) {
				t.Errorf("out %q, err %q; want %q and %q", out.String(), errOut.String(), test.out, test.err)
			}
		})
	}
	if left, _ := os.ReadDir(empty); len(left) > 0 {
		t.Errorf("commands left %v in a folder that is no ward", left)
	}
}

func TestCheck_OfATornFile(t *testing.T) {
	dir := mustSample(t)
	path := filepath.Join(dir, store.FileName)
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(path, info.Size()/2); err != nil {
		t.Fatal(err)
	}
	var out, errOut bytes.Buffer
	c := &cli{out: &out, err: &errOut, lang: "vi"}
	if code := c.run([]string{"check", "--data", dir, "--json"}); code != exitRefused || !strings.Contains(out.String(), `"what":"sqlite"`) {
		t.Errorf("exit %d: %s%s", code, out.String(), errOut.String())
	}
}
