//go:build !windows

package app

import (
	"strings"
	"testing"
)

func (c *counter) status() PrintStatus {
	c.t.Helper()
	got, err := c.PrintStatus()
	if err != nil {
		c.t.Fatal(err)
	}
	return got
}

// The frame of the screen tells what is on its way, what did not come out, and
// where papers go.
func TestPrintStatus_CountsAndNamesThePrinter(t *testing.T) {
	cups := mustCUPS(t)
	cups.printer(t, "a", "stop-printer")
	cups.printer(t, "b", "stop-printer")
	c := mustCounter(t)
	eventually(t, "the printers to be known", func() bool { return c.status().None == "no_default" })
	if err := c.SetPrinterForAll("a", ""); err != nil {
		t.Fatal(err)
	}
	if got := c.status(); got != (PrintStatus{Printer: "a"}) {
		t.Errorf("nothing was printed: %+v", got)
	}
	cups.trouble(t, "a", "hang")
	job := c.print(c.receive())
	c.becomes(job, "sent", "a")
	if got := c.status(); got != (PrintStatus{Going: 1, Handed: 1, Printer: "a"}) {
		t.Errorf("one is on its way: %+v", got)
	}
	cups.do(t, "cupsdisable", "-r", "kẹt giấy", "a")
	c.becomes(job, "waiting", "đang dừng")
	if got := c.status(); got != (PrintStatus{Stuck: 1, Handed: 1, Printer: "a"}) || !c.job(job).Stuck {
		t.Errorf("one did not come out: %+v", got)
	}
	if err := c.Forget(job); err != nil {
		t.Fatal(err)
	}
	if got := c.status(); got != (PrintStatus{Printer: "a"}) {
		t.Errorf("it was forgotten: %+v", got)
	}
	cups.ease(t, "a", "hang")
}

// A test page comes out of the printer of the papers it stands for, in their
// layout, and is no print of any case.
func TestTryPrinter(t *testing.T) {
	cups := mustCUPS(t)
	cups.printer(t, "a", "abort-job")
	cups.printer(t, "b", "abort-job")
	c := mustCounter(t)
	c.set(PrintSetting{Kind: "receipt", Printer: "b", Tray: "tray-2", Layout: "A5"})
	got, err := c.TryPrinter("receipt")
	if err != nil || !got.Sent {
		t.Fatalf("try: %+v, %v", got, err)
	}
	c.becomes(got.Job, "done", "b")
	if j := c.job(got.Job); !j.Test || j.CaseID != "" {
		t.Errorf("job: %+v", j)
	}
	papers := cups.came(t, "b")
	if len(papers) != 1 || !strings.Contains(papers[0], "TRANG IN THỬ") || !strings.Contains(papers[0], "một liên A5") {
		t.Errorf("came out: %q", papers)
	}
	if asked := cups.asked(t, "b"); !strings.Contains(asked, "InputSlot=Tray2") {
		t.Errorf("the printer was told %s", asked)
	}
	if _, err := c.TryPrinter("poster"); wire("vi", err).Key != "paper.unknown" {
		t.Errorf("a test of nothing: %v", err)
	}
	c.noneSpooled()
}

// One printer for everything keeps copies and layouts, and takes all or nothing.
func TestSetPrinterForAll(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	c := mustCounter(t)
	c.set(PrintSetting{Kind: "receipt", Printer: "a", Copies: 2, Layout: "A5"})
	if err := c.SetPrinterForAll("b", "tray 1"); wire("vi", err).Key != "print.tray" {
		t.Errorf("a bad tray: %v", err)
	}
	if err := c.SetPrinterForAll("b", "tray-1"); err != nil {
		t.Fatal(err)
	}
	all, err := c.PrintSettings()
	if err != nil || all[0] != (PrintSetting{Kind: "receipt", Printer: "b", Tray: "tray-1", Copies: 2, Layout: "A5", Slip: true}) {
		t.Errorf("the receipt: %+v, %v", all[0], err)
	}
	for _, one := range all {
		if one.Printer != "b" || one.Kind == "notice" && one.Slip {
			t.Errorf("%+v", one)
		}
	}
}

// What is shown says what printing it would mean.
func TestShow_SaysWhatPrintingMeans(t *testing.T) {
	mustViewer(t)
	c := mustCounter(t)
	ref := c.receive()
	shown := func() (int, bool) {
		t.Helper()
		got, err := c.Show(ref)
		if err != nil {
			t.Fatal(err)
		}
		return got.Copy, got.Replaces
	}
	if n, replaces := shown(); n != 1 || replaces {
		t.Errorf("first: %d, %v", n, replaces)
	}
	c.becomes(c.print(ref), "done", "")
	if n, replaces := shown(); n != 2 || replaces {
		t.Errorf("second: %d, %v", n, replaces)
	}
	c.correct(ref)
	if n, replaces := shown(); n != 1 || !replaces {
		t.Errorf("after a correction: %d, %v", n, replaces)
	}
	if status := c.status(); status.Handed != 1 || status.Going != 0 {
		t.Errorf("status: %+v", status)
	}
}
