package paper

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"motcua/backend/ward"
)

var update = flag.Bool("update", false, "write the golden files of testdata anew")

// sample is one form with one kind of data.
type sample struct {
	name  string
	code  string // of the case whose QR code it carries, "" for none
	print func() ([]byte, error)
}

func samples() []sample {
	return slices.Concat(slipSamples(), controlSamples(), transferSamples(), registerSamples(), cashSamples(), callingSamples(), noticeSamples(), surveySummarySamples(), feedbackSamples(), chartSamples(), reportSamples())
}

// looked is a sample on paper, and what poppler reads of it.
type looked struct {
	pdf   []byte
	text  string
	pages []seenPage
}

// looks keeps what was printed and read: each sample once for all tests that look at it.
var looks = map[string]looked{}

func (s sample) look(t *testing.T) looked {
	t.Helper()
	l, done := looks[s.name]
	if !done {
		l.pdf = must(t)(s.print())
		l.text, l.pages = text(t, l.pdf, "-layout"), seen(t, l.pdf)
		looks[s.name] = l
	}
	return l
}

// printer is a form about one case.
type printer func(ward.Profile, ward.Case, SlipOptions) ([]byte, error)

// of is a sample of a form about one case.
func (print printer) of(name string, c ward.Case, o SlipOptions) sample {
	return sample{name, c.Code, func() ([]byte, error) { return print(sampleProfile(), c, o) }}
}

// kinds are the samples that every form about a case has: normal, minimal, extreme.
func (print printer) kinds(name string, normal, minimal, extreme ward.Case) []sample {
	return []sample{
		print.of(name+"-normal", normal, SlipOptions{}),
		print.of(name+"-minimal", minimal, SlipOptions{}),
		print.of(name+"-extreme", extreme, SlipOptions{}),
	}
}

func slipSamples() []sample {
	again := SlipOptions{Copy: 3, Replaces: true}
	out := []sample{
		printer(Receipt).of("receipt-a5", sampleCase(), SlipOptions{Layout: SlipA5, Number: "12", Book: "01", Serial: "0345"}),
		printer(Receipt).of("receipt-a4", sampleCase(), SlipOptions{Layout: SlipA4}),
		printer(Receipt).of("receipt-extreme-a4", extremeCase(), SlipOptions{Layout: SlipA4}),
		printer(Receipt).of("receipt-again", sampleCase(), again),
		printer(Receipt).of("receipt-again-extreme", extremeCase(), again),
	}
	out = append(out, printer(Receipt).kinds("receipt", sampleCase(), minimalCase(), extremeCase())...)
	out = append(out, printer(HandoverSlip).kinds("handover", sampleCase(), minimalCase(), extremeCase())...)
	out = append(out, printer(HandoverSlip).kinds("handover-post", postedCase(sampleCase()), postedCase(minimalCase()), postedCase(extremeCase()))...)
	out = append(out, printer(Receipt).of("receipt-post", postedCase(sampleCase()), SlipOptions{}))
	for _, turn := range turnForms() {
		out = append(out, turn.print.kinds(turn.name, turn.of(sampleCase()), turn.of(minimalCase()), turn.extreme())...)
		out = append(out, turn.print.of(turn.name+"-a4", turn.of(sampleCase()), SlipOptions{Layout: SlipA4, Copy: 2, Replaces: true}))
	}
	return out
}

func TestGolden(t *testing.T) {
	for _, s := range samples() {
		t.Run(s.name, func(t *testing.T) {
			l := s.look(t)
			golden(t, s.name+".txt", l.text)
			golden(t, s.name+".mm", geometry(l.pages))
		})
	}
}

// landmarks are the words whose places are kept: enough to notice that
// something moved, few enough to read.
var landmarks = []string{"CỘNG", "Độc", "Số:", "Liên", "GIẤY", "THÔNG", "Mã", "Căn", "TT", "(1)",
	"(13)", "SỔ", "STT", "(11)", "Trang", "Cộng", "PHIẾU", "BẢN", "Kính", "Qua", "Lý", "Đơn", "Tổng", "Ghi", "Thời", "NGƯỜI", "THỦ", "(Ký", "Nơi", "TM.", "CHỦ", "Trần", "DỰ"}

func geometry(pages []seenPage) string {
	keep := map[string]bool{}
	for _, l := range landmarks {
		keep[l] = true
	}
	var out strings.Builder
	for i, p := range pages {
		fmt.Fprintf(&out, "page %d %.0f x %.0f\n", i+1, p.w, p.h)
		for _, w := range p.words {
			if keep[w.text] {
				fmt.Fprintf(&out, "%s %.0f-%.0f %.0f-%.0f\n", w.text, w.x0, w.x1, w.y0, w.y1)
			}
		}
	}
	return out.String()
}

// golden compares got with a file of testdata. The words are the test's; only
// -update changes them, and then the pages have to be looked at again.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != got {
		t.Errorf("%s has changed; look at the page, then run with -update.\n%s", file, difference(string(want), got))
	}
}

// difference shows the first line that differs.
func difference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(w), len(g)) {
		if w[i] != g[i] {
			return fmt.Sprintf("line %d\nwant %s\ngot  %s", i+1, w[i], g[i])
		}
	}
	return fmt.Sprintf("want %d lines, got %d", len(w), len(g))
}
