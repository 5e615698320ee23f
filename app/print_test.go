//go:build !windows

package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// mustViewer makes this a computer with no printing, and a viewer that notes what
// it was given.
func mustViewer(t *testing.T) (shown func() string) {
	t.Helper()
	dir := t.TempDir()
	note := filepath.Join(dir, "shown")
	viewer := "#!/bin/sh\ntest -s \"${1#file://}\" && echo \"$1\" >>'" + note + "'\n"
	if err := os.WriteFile(filepath.Join(dir, "xdg-open"), []byte(viewer), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir)
	return func() string {
		text, err := os.ReadFile(note)
		if err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
		return string(text)
	}
}

func TestPrint_WithoutPrinterTheViewerOpens(t *testing.T) {
	shown := mustViewer(t)
	c := mustCounter(t)
	ref := c.receive()
	job := c.print(ref)
	c.becomes(job, "done", "Đã mở bằng phần mềm xem PDF của máy, vì máy tính này chưa có máy in")
	if got := shown(); !strings.Contains(got, c.ward(ref).Code+".pdf") {
		t.Errorf("the viewer was given %q", got)
	}
	if got := c.ward(ref).Prints; len(got) != 1 || got[0] != (ward.Print{Form: "01", Copies: 1}) {
		t.Errorf("the case knows of these prints: %+v", got)
	}
	// By now the program knows that there is no printer, and says so at once.
	next, err := c.Print(ref)
	if err != nil || next.Sent || !strings.Contains(next.Sentence, "máy tính này chưa có máy in") {
		t.Errorf("the next print: %+v, %v", next, err)
	}
	c.becomes(next.Job, "done", "Đã mở")
	if all, err := c.Printers(); err != nil || len(all) != 0 {
		t.Errorf("printers: %+v, %v", all, err)
	}
	// The viewer may still read it; the next start removes it.
	if len(c.spooled()) == 0 {
		t.Error("the paper was taken away from the viewer")
	}
	c = c.reopened()
	c.noneSpooled()
}

func TestPrint_WithoutAnything(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	c := mustCounter(t)
	ref := c.receive()
	job := c.print(ref)
	c.becomes(job, "failed", "Lưu tệp PDF")
	if got := c.ward(ref).Prints; len(got) != 0 {
		t.Errorf("nobody has the paper, and the case knows of these prints: %+v", got)
	}
	shown := mustViewer(t)
	c.again(job)
	c.becomes(job, "done", "Đã mở")
	if shown() == "" {
		t.Error("the viewer was given nothing")
	}
}

// Refused is what cannot be made or done; the queue stays empty.
func TestPrint_Refusals(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	c := mustCounter(t)
	ref := c.receive()
	for name, test := range map[string]struct {
		do  func() error
		key string
	}{
		"unknown kind":        {func() error { _, err := c.Print(PaperRef{Kind: "poster"}); return err }, "paper.unknown"},
		"unknown case":        {func() error { _, err := c.Print(PaperRef{Kind: "receipt", CaseID: "x"}); return err }, "case.unknown"},
		"not handed over yet": {func() error { _, err := c.Print(PaperRef{Kind: "handover", CaseID: ref.CaseID}); return err }, "handover.not_yet"},
		"again of nothing":    {func() error { _, err := c.Again(7); return err }, "print.unknown"},
		"forget nothing":      {func() error { return c.Forget(7) }, "print.unknown"},
		"setting of nothing":  {func() error { return c.SetPrinter(PrintSetting{Kind: "poster", Copies: 1}) }, "paper.unknown"},
		"no copies":           {func() error { return c.SetPrinter(PrintSetting{Kind: "receipt"}) }, "print.copies"},
		"too many copies":     {func() error { return c.SetPrinter(PrintSetting{Kind: "receipt", Copies: 11}) }, "print.copies"},
		"options in a tray":   {func() error { return c.SetPrinter(PrintSetting{Kind: "receipt", Copies: 1, Tray: "a} copies=9"}) }, "print.tray"},
		"an option as name":   {func() error { return c.SetPrinter(PrintSetting{Kind: "receipt", Copies: 1, Printer: "-h evil"}) }, "print.printer"},
		"odd layout":          {func() error { return c.SetPrinter(PrintSetting{Kind: "receipt", Copies: 1, Layout: "A3"}) }, "print.layout"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := wire("vi", test.do()); got.Key != test.key {
				t.Errorf("got %s, want %s", got.Key, test.key)
			}
		})
	}
	if all, err := c.Queue(); err != nil || len(all) != 0 {
		t.Errorf("queue: %+v, %v", all, err)
	}
}

// The layout that is set for a form is the one on screen too.
func TestPrint_LayoutIsSetOnce(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	c := mustCounter(t)
	ref := c.receive()
	show := func(layout string) string {
		ref.Layout = layout
		got, err := c.Show(ref)
		if err != nil {
			t.Fatal(err)
		}
		return got.Base64
	}
	a4, usual := show("A4"), show("")
	c.set(PrintSetting{Kind: "receipt", Layout: "A4"})
	if show("") != a4 || usual == a4 || usual != show("A5_PAIR") {
		t.Error("the paper on screen has not the layout that is set")
	}
	all, err := c.PrintSettings()
	if err != nil || len(all) != len(office.PaperKinds) || all[0] != (PrintSetting{Kind: "receipt", Copies: 1, Layout: "A4", Slip: true}) ||
		all[1] != (PrintSetting{Kind: office.PaperKinds[1], Copies: 1, Slip: true}) {
		t.Errorf("settings: %+v, %v", all, err)
	}
}

// An old program left papers lying about in the spool.
func TestPrint_SweepsTheSpool(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	h, _ := mustHouse(t)
	for _, name := range []string{"in/giay.pdf", "in/99/giay.pdf"} {
		path := filepath.Join(h.dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	h.printing()
	if left, err := os.ReadDir(filepath.Join(h.dir, spoolDir)); err != nil || len(left) != 0 {
		t.Errorf("left: %v, %v", left, err)
	}
}
