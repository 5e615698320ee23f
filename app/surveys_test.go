//go:build !windows

package app

import (
	"bytes"
	"encoding/base64"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
)

func TestSurveys_GivenOutAndPrinted(t *testing.T) {
	shown := mustViewer(t)
	c := mustCounter(t)
	s := &Surveys{c.d}
	rows, err := s.Questionnaires()
	if err != nil || len(rows) != 3 {
		t.Fatalf("%+v, %v", rows, err)
	}
	blank, err := s.Blank("SIPAS22", 0)
	if err != nil || blank.Name != "mau-phieu-SIPAS22-1.pdf" {
		t.Errorf("%q, %v", blank.Name, err)
	}
	if pdf, err := base64.StdEncoding.DecodeString(blank.Base64); err != nil || !bytes.HasPrefix(pdf, []byte("%PDF-")) {
		t.Errorf("no PDF: %v", err)
	}
	f, err := s.Issue(office.IssueInput{Questionnaire: "NHANH", Count: 4, Place: "Quầy A"})
	if err != nil {
		t.Fatal(err)
	}
	job := c.print(PaperRef{Kind: office.SurveyPaper, Month: f.ID})
	c.becomes(job, "done", "Đã mở")
	if got := shown(); !strings.Contains(got, "phieu-NHANH-A-000001-A-000004.pdf") {
		t.Errorf("the viewer was given %q", got)
	}
	register, err := s.Issued(ward.Period{From: f.Date, To: f.Date})
	if err != nil || register.Total != 4 {
		t.Errorf("%+v, %v", register, err)
	}
	q, err := s.Questionnaire("NHANH", 0)
	if err != nil || q.Version != 1 || len(q.Layout.Answers) == 0 {
		t.Errorf("%+v, %v", q, err)
	}
	if _, err := s.Edit(q.Questionnaire); err == nil {
		t.Error("a clerk changed a questionnaire that is out")
	}
}

// With the first print of a receipt comes one form with a number of its own, and
// none with a reprint.
func TestSurveys_WithReceipt(t *testing.T) {
	mustViewer(t)
	c := mustCounter(t)
	s := &Surveys{c.d}
	if err := s.SetWithReceipt("NHANH"); err != nil {
		t.Fatal(err)
	}
	if code, err := s.WithReceipt(); err != nil || code != "NHANH" {
		t.Errorf("%q, %v", code, err)
	}
	ref := c.receive()
	job := c.print(ref)
	c.becomes(job, "done", "Đã mở")
	c.becomes(job+1, "done", "Đã mở")
	if got := c.job(job + 1); got.Kind != office.SurveyPaper {
		t.Errorf("the second paper is %+v", got)
	}
	again := c.print(ref)
	c.becomes(again, "done", "Đã mở")
	today := c.house.office.Now().Date()
	register, err := s.Issued(ward.Period{From: today, To: today})
	if err != nil || register.Total != 1 {
		t.Errorf("%d forms, %v", register.Total, err)
	}
}

func TestForm_Survey(t *testing.T) {
	dir, out := mustSample(t), filepath.Join(t.TempDir(), "phieu.pdf")
	none := filepath.Join(t.TempDir(), "khong.pdf")
	if said := must(t, "form", "--data", dir, "--form", "survey", "--questionnaire", "SIPAS22", "--out", out); said != "" {
		t.Errorf("a form to look at was numbered: %s", said)
	}
	if pdf, err := os.ReadFile(out); err != nil || !bytes.HasPrefix(pdf, []byte("%PDF-")) {
		t.Errorf("no PDF: %v", err)
	}
	said := strings.Fields(must(t, "form", "--data", dir, "--form", "survey", "--questionnaire", "NHANH", "--count", "3", "--place", "Quầy A", "--out", out))
	if len(said) != 2 {
		t.Fatalf("%q", said)
	}
	first, ok := ward.ParseSerial(said[0])
	last, ok2 := ward.ParseSerial(said[1])
	if !ok || !ok2 || last.Number-first.Number != 2 {
		t.Errorf("numbers %q", said)
	}
	for _, refused := range []struct {
		args []string
		code int
	}{
		{[]string{"form", "--data", dir, "--form", "survey", "--out", out}, exitUsage},
		{[]string{"form", "--data", dir, "--form", "survey", "--questionnaire", "KHAC", "--out", out}, exitRefused},
		{[]string{"form", "--data", dir, "--form", "survey", "--questionnaire", "NHANH", "--count", "3", "--out", out}, exitRefused},
		{[]string{"form", "--data", dir, "--form", "survey", "--questionnaire", "NHANH", "--count", "0", "--place", "Quầy A", "--out", none}, exitRefused},
		{[]string{"form", "--data", dir, "--form", "survey", "--questionnaire", "NHANH", "--count", "-1", "--place", "Quầy A", "--out", none}, exitRefused},
		{[]string{"form", "--data", dir, "--form", "survey", "--questionnaire", "NHANH", "--version", "1", "--count", "3", "--place", "Quầy A", "--out", none}, exitUsage},
	} {
		var o, e bytes.Buffer
		c := &cli{out: &o, err: &e, lang: "vi"}
		if code := c.run(refused.args); code != refused.code || e.Len() == 0 {
			t.Errorf("%v: exit %d, want %d: %s", refused.args, code, refused.code, e.String())
		}
	}
	if _, err := os.Stat(none); err == nil {
		t.Error("what was refused was printed")
	}
}
