//go:build !windows

package app

import (
	"os/exec"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"motcua/backend/ward"
)

func TestPrint_TrayAndCopiesOnce(t *testing.T) {
	cups := mustCUPS(t)
	cups.printer(t, "May-1", "abort-job")
	cups.printer(t, "May-2", "abort-job")
	c := mustCounter(t)

	all, err := c.Printers()
	if err != nil || len(all) != 2 || all[1].Name != "May-2" || all[1].Sentence != "Sẵn sàng" ||
		!slices.Equal(all[1].Trays, []string{"auto", "tray-1", "tray-2"}) {
		t.Fatalf("printers: %+v, %v", all, err)
	}
	c.set(PrintSetting{Kind: "receipt", Printer: "May-2", Tray: "tray-2", Copies: 3, Layout: "A5"})
	ref := c.receive()
	printed, err := c.Print(ref)
	if err != nil || !printed.Sent || !strings.Contains(printed.Sentence, "May-2") {
		t.Fatalf("print: %+v, %v", printed, err)
	}
	c.becomes(printed.Job, "done", "Đã in xong ở máy in May-2")

	code := c.ward(ref).Code
	asked := cups.asked(t, "May-2")
	for _, want := range []string{"giay-tiep-nhan-" + code + ".pdf | 3 | ", "InputSlot=Tray2"} {
		if !strings.Contains(asked, want) {
			t.Errorf("the printer was not told %q: %s", want, asked)
		}
	}
	papers := cups.came(t, "May-2")
	if len(papers) != 1 || !strings.Contains(papers[0], code) || strings.Contains(papers[0], "Liên 2") {
		t.Errorf("came out: %q", papers)
	}
	if got := c.ward(ref).Prints; !slices.Equal(got, []ward.Print{{Form: "01", Copies: 1}}) {
		t.Errorf("the case knows of these prints: %+v", got)
	}
	c.noneSpooled()
}

// A ward with one printer has nothing to choose, and the notice comes out as it
// was shown.
func TestPrint_OnlyPrinterWithoutSetting(t *testing.T) {
	cups := mustCUPS(t)
	cups.printer(t, "HP-M404", "abort-job")
	c := mustCounter(t)
	job := c.print(PaperRef{Kind: "notice", Month: "2026-10"})
	c.becomes(job, "done", "HP-M404")
	if papers := cups.came(t, "HP-M404"); len(papers) != 1 || !strings.Contains(papers[0], "THÔNG BÁO") {
		t.Errorf("came out: %q", papers)
	}
	if asked := cups.asked(t, "HP-M404"); !strings.Contains(asked, " | 1 | ") || strings.Contains(asked, "InputSlot") {
		t.Errorf("the printer was told what nobody chose: %s", asked)
	}
	c.noneSpooled()
}

// Of several printers the system's default is taken.
func TestPrint_DefaultOfTheSystem(t *testing.T) {
	cups := mustCUPS(t)
	cups.printer(t, "a", "abort-job")
	cups.printer(t, "b", "abort-job")
	cups.do(t, "lpadmin", "-d", "b")
	c := mustCounter(t)
	c.becomes(c.print(c.receive()), "done", "b")
	if len(cups.came(t, "a")) != 0 || len(cups.came(t, "b")) != 1 {
		t.Error("it did not come out of the system's default printer")
	}
}

func TestPrint_SecondPrintSaysSo(t *testing.T) {
	cups := mustCUPS(t)
	cups.printer(t, "a", "abort-job")
	c := mustCounter(t)
	ref := c.receive()
	// Both at once: the second is made when the first was handed over.
	first, second := c.print(ref), c.print(ref)
	c.becomes(first, "done", "")
	c.becomes(second, "done", "")
	papers := cups.came(t, "a")
	if len(papers) != 2 || strings.Contains(papers[0], "BẢN IN LẠI") || !strings.Contains(papers[1], "BẢN IN LẠI (lần 1)") {
		t.Errorf("came out: %q", papers)
	}
	if got := c.ward(ref).Prints; len(got) != 1 || got[0].Copies != 2 {
		t.Errorf("the case knows of these prints: %+v", got)
	}
	// A correction makes them void, and the next one takes their place.
	c.correct(ref)
	c.becomes(c.print(ref), "done", "")
	if papers = cups.came(t, "a"); len(papers) != 3 || strings.Contains(papers[2], "BẢN IN LẠI") || !strings.Contains(papers[2], "Thay thế giấy đã cấp") {
		t.Errorf("came out after the correction: %q", papers)
	}
}

// A paper that was handed over before a correction is not sent again.
func TestPrint_AgainAfterACorrection(t *testing.T) {
	cups := mustCUPS(t)
	cups.printer(t, "a", "abort-job")
	c := mustCounter(t)
	cups.trouble(t, "a", "fail")
	ref := c.receive()
	job := c.print(ref)
	c.becomes(job, "failed", "a")
	c.correct(ref)
	cups.ease(t, "a", "fail")
	if _, err := c.Again(job); wire("vi", err).Key != "print.outdated" {
		t.Errorf("again: %v", err)
	}
	if err := c.Forget(job); err != nil {
		t.Error(err)
	}
	c.noneSpooled()
}

// A printer that is stopped keeps its paper, and nobody else's: the next case is
// printed elsewhere, and so is this one when the clerk asks again.
func TestPrint_StoppedPrinter(t *testing.T) {
	cups := mustCUPS(t)
	cups.printer(t, "a", "stop-printer")
	cups.printer(t, "b", "stop-printer")
	c := mustCounter(t)
	c.set(PrintSetting{Kind: "receipt", Printer: "a"})
	cups.do(t, "cupsdisable", "-r", "thay mực", "a")
	stuck := c.receive()
	job := c.print(stuck)
	c.becomes(job, "waiting", "máy in a đang dừng (thay mực)")
	if len(c.spooled()) != 1 {
		t.Errorf("spooled: %q", c.spooled())
	}

	c.set(PrintSetting{Kind: "receipt", Printer: "b"})
	c.becomes(c.print(c.receive()), "done", "máy in b")
	if got := c.job(job); got.State != "waiting" || got.CaseCode != c.ward(stuck).Code {
		t.Errorf("the paper that did not come out: %+v", got)
	}

	c.again(job)
	c.becomes(job, "done", "máy in b")
	cups.do(t, "cupsenable", "a")
	third := c.print(c.receive())
	c.becomes(third, "done", "máy in b")
	if papers := cups.came(t, "b"); len(papers) != 3 || slices.ContainsFunc(papers, func(p string) bool { return strings.Contains(p, "BẢN IN LẠI") }) {
		t.Errorf("came out of b: %q", papers)
	}
	if n := len(cups.came(t, "a")); n != 0 {
		t.Errorf("%d papers came out of a, from which they were taken back", n)
	}
	if got := c.ward(stuck).Prints; len(got) != 1 || got[0].Copies != 1 {
		t.Errorf("the case knows of these prints: %+v", got)
	}
	if _, err := c.Again(job); wire("vi", err).Key != "print.came_out" {
		t.Errorf("again after it came out: %v", err)
	}
	c.noneSpooled()
}

// A printer that goes on by itself needs no second order.
func TestPrint_StoppedPrinterGoesOn(t *testing.T) {
	cups := mustCUPS(t)
	cups.printer(t, "a", "stop-printer")
	c := mustCounter(t)
	cups.trouble(t, "a", "fail")
	job := c.print(c.receive())
	c.becomes(job, "waiting", "giấy kẹt ở khay")
	cups.ease(t, "a", "fail")
	cups.do(t, "cupsenable", "a")
	c.becomes(job, "done", "máy in a")
	if n := len(cups.came(t, "a")); n != 1 {
		t.Errorf("%d papers came out", n)
	}
}

func TestPrint_GivenUp(t *testing.T) {
	cups := mustCUPS(t)
	cups.printer(t, "a", "abort-job")
	c := mustCounter(t)
	cups.trouble(t, "a", "fail")
	job := c.print(c.receive())
	c.becomes(job, "failed", "giấy kẹt ở khay")
	cups.ease(t, "a", "fail")
	c.again(job)
	c.becomes(job, "done", "máy in a")

	cups.trouble(t, "a", "hang")
	job = c.print(c.receive())
	c.becomes(job, "sent", "a")
	cups.do(t, "cancel", "-a", "a")
	c.becomes(job, "failed", "bị hủy")
	cups.ease(t, "a", "hang")

	cups.do(t, "cupsreject", "a")
	c.becomes(c.print(c.receive()), "failed", "not accepting jobs")
}

// A printer that hangs holds nobody up: the calls come back while it hangs, the
// next case is printed elsewhere, and a paper of it can be taken back.
func TestPrint_HangingPrinter(t *testing.T) {
	cups := mustCUPS(t)
	cups.printer(t, "a", "abort-job")
	cups.printer(t, "b", "abort-job")
	c := mustCounter(t)
	c.set(PrintSetting{Kind: "receipt", Printer: "a"})
	cups.trouble(t, "a", "hang")
	first, second := c.print(c.receive()), c.print(c.receive())
	c.becomes(first, "sent", "a")
	c.becomes(second, "sent", "a")
	c.set(PrintSetting{Kind: "receipt", Printer: "b"})
	c.becomes(c.print(c.receive()), "done", "b")

	if err := c.Forget(second); err != nil {
		t.Fatal(err)
	}
	if got := c.job(second); got.ID != 0 {
		t.Errorf("forgotten: %+v", got)
	}
	eventually(t, "the job to be taken back", func() bool {
		out, err := exec.Command("lpstat", "-o", "a").Output()
		return err == nil && strings.Count(string(out), "\n") == 1
	})
	cups.ease(t, "a", "hang")
	c.becomes(first, "done", "a")
	if n := len(cups.came(t, "a")); n != 1 {
		t.Errorf("%d papers came out of a", n)
	}
	c.noneSpooled()
}

// After a while a paper that does not come out asks for a look, whatever the
// printer says.
func TestPrint_SlowPrinter(t *testing.T) {
	cups := mustCUPS(t)
	cups.printer(t, "a", "abort-job")
	c := mustCounter(t)
	c.house.print.slow = 0
	cups.trouble(t, "a", "hang")
	job := c.print(c.receive())
	c.becomes(job, "waiting", "Giấy chưa ra khỏi máy in a")
	if wait := c.house.print.follow(); wait != patient*c.house.print.every {
		t.Errorf("a jam of long is asked for again after %v", wait)
	}
	cups.ease(t, "a", "hang")
	c.becomes(job, "done", "a")
}

// Nothing waits for a printing system that does not answer at all.
func TestPrint_SilentSystem(t *testing.T) {
	cups := mustCUPS(t)
	cups.printer(t, "a", "abort-job")
	c := mustCounter(t)
	c.set(PrintSetting{Kind: "receipt", Printer: "a"})
	if _, err := c.Printers(); err != nil {
		t.Fatal(err)
	}
	c.house.print.patience = 2 * time.Second
	cups.signal(t, syscall.SIGSTOP)
	job := c.print(c.receive()) // comes back: CUPS does not move
	if got := c.job(job); got.State != "waiting" {
		t.Errorf("at once: %+v", got)
	}
	c.becomes(job, "failed", "không trả lời")
	if n := len(c.ward(PaperRef{CaseID: c.lastCase()}).Prints); n != 0 {
		t.Errorf("the case knows of %d prints of a paper that nobody took", n)
	}
	cups.signal(t, syscall.SIGCONT)
	c.again(job)
	c.becomes(job, "done", "a")
}

// What did not come out is still there after the program was closed.
func TestPrint_RestartKeepsTheQueue(t *testing.T) {
	cups := mustCUPS(t)
	cups.printer(t, "a", "abort-job")
	c := mustCounter(t)
	c.set(PrintSetting{Kind: "receipt", Printer: "a"})
	cups.trouble(t, "a", "hang")
	handed := c.receive()
	first := c.print(handed)
	c.becomes(first, "sent", "a")
	cups.signal(t, syscall.SIGSTOP)
	second := c.print(c.receive())
	c = c.reopened()
	if got := c.job(first); got.State == "done" || got.State == "" {
		t.Errorf("the paper that the printer has: %+v", got)
	}
	c.becomes(second, "failed", "đã đóng")
	if len(c.spooled()) == 0 {
		t.Error("the paper is lost that the printer has not printed")
	}
	cups.signal(t, syscall.SIGCONT)
	cups.ease(t, "a", "hang")
	c.becomes(first, "done", "a")
	c.again(second)
	c.becomes(second, "done", "a")
	if got := c.ward(handed).Prints; len(got) != 1 || got[0].Copies != 1 {
		t.Errorf("the case knows of these prints: %+v", got)
	}
	c.noneSpooled()

	// What came out is shown for the day, and takes nothing up.
	c = c.reopened()
	if got := c.job(second); got.State != "done" {
		t.Errorf("after another start: %+v", got)
	}
}
