package app

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What is wrong with an option is said in the language that was asked for, wherever
// that was asked.
func TestOptions(t *testing.T) {
	for _, c := range []struct {
		name, args string
		exit       int
		says       string
	}{
		{"LanguageFirst", "--lang en due --received 2026-11-20T16:00 --days 3", exitDone, "Due: 17:00 on 26 November 2026"},
		{"LanguageFirstWithSign", "--lang=en version", exitDone, "motcua "},
		{"Brackets", "help", exitDone, "motcua serve [--listen 127.0.0.1:0] [--open]"},
		{"NoSuchOption", "due --bogus", exitUsage, "Lệnh này không có tham số --bogus."},
		{"NoSuchLetter", "due -q", exitUsage, "Lệnh này không có tham số -q."},
		{"WrongValue", "due --received 2026-11-20T16:00 --days ba", exitUsage, "Tham số --days không nhận giá trị “ba”."},
		{"NoValue", "due --lang en --received", exitUsage, "The option --received needs a value."},
		{"TooMany", "version --lang en", exitDone, "motcua "},
		{"TooManyWords", "check a b", exitUsage, "Thừa hoặc thiếu tham số: a b\n"},
		{"TooFewWords", "export", exitUsage, "Thừa hoặc thiếu tham số\n"},
		{"FarYear", "due --received 9999-12-31T16:00 --days 3", exitRefused, "Năm 9999 nằm ngoài"},
		{"NoMonths", "demo --data x --months 0", exitUsage, "--months phải từ 1 trở lên, không phải 0."},
	} {
		t.Run(c.name, func(t *testing.T) {
			var said bytes.Buffer
			run := &cli{out: &said, err: &said, lang: "vi"}
			if exit := run.run(strings.Fields(c.args)); exit != c.exit || !strings.Contains(said.String(), c.says) {
				t.Errorf("exit %d, said %q", exit, said.String())
			}
		})
	}
}

// A device that a paper is written to stays one.
func TestWriteFile_KeepsWhatIsNoFile(t *testing.T) {
	link := filepath.Join(t.TempDir(), "giay.pdf")
	if err := os.Symlink(os.DevNull, link); err != nil {
		t.Skip(err) // Windows lets only some people make links
	}
	if err := writeFile(link, []byte("giấy")); err != nil {
		t.Fatal(err)
	}
	if there, err := os.Stat(link); err != nil || there.Mode().IsRegular() {
		t.Errorf("%s is a file now: %v", link, err)
	}
}

func TestWriteFile_SaysWhatToDo(t *testing.T) {
	dir := t.TempDir()
	for path, key := range map[string]string{
		filepath.Join(dir, "none", "a.pdf"): "file.no_folder",
		dir:                                 "file.not_written",
	} {
		if got := wire("vi", writeFile(path, []byte("giấy"))); got.Key != key {
			t.Errorf("%s: %s: %s", path, got.Key, got.Sentence)
		}
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
