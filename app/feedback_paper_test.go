package app

import (
	"bytes"
	"context"
	"encoding/base64"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"motcua/app/demo"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// shownPDF gives a paper as the screen shows it.
func shownPDF(t *testing.T, d *desk, ref PaperRef) []byte {
	t.Helper()
	shown, err := (&Papers{d}).Show(ref)
	if err != nil {
		t.Fatalf("%s: %v", ref.Kind, err)
	}
	pdf, err := base64.StdEncoding.DecodeString(shown.Base64)
	if err != nil || !bytes.HasPrefix(pdf, []byte("%PDF-")) {
		t.Fatalf("%s is no PDF: %v", ref.Kind, err)
	}
	return pdf
}

// pdfWords gives the words of a PDF, line ends aside.
func pdfWords(t *testing.T, pdf []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(path, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("pdftotext", "-raw", path, "-").Output()
	if err != nil {
		t.Fatalf("pdftotext (package poppler-utils): %v", err)
	}
	return strings.Join(strings.Fields(string(out)), " ")
}

// The papers about an opinion are the same on the screen and from the command line.
func TestFeedbackPapers_BehindEveryDoor(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "ward")
	if _, err := demo.Fill(context.Background(), dir, demo.Options{Months: 1, PerMonth: 6}); err != nil {
		t.Fatal(err)
	}
	h, err := openHouse(context.Background(), dir)
	if err != nil {
		t.Fatal(err)
	}
	d := newDesk(h)
	if _, err := (&Session{d}).SignIn(Credentials{"quantri", "mau-2026"}); err != nil {
		t.Fatal(err)
	}
	f, err := (&Feedback{d}).Receive(office.FeedbackInput{Kind: ward.KindReport, Class: ward.ClassFacilities, Channel: ward.FromPhone, Content: "Ghế chờ bị gãy",
		Sender: &ward.Person{Kind: ward.Individual, Name: "Trần Thị Thử Giấy", Phone: "0900000001"}})
	if err != nil {
		t.Fatal(err)
	}
	month := string(f.ReceivedAt[:7])
	refs := map[string]PaperRef{
		"feedback-receipt": {Kind: "feedback-receipt", CaseID: f.ID}, "feedback-guide": {Kind: "feedback-guide", CaseID: ward.Complaint},
		"feedback-notice": {Kind: "feedback-notice", Month: month}, "feedback-dossier": {Kind: "feedback-dossier", CaseID: f.ID},
	}
	shown := map[string][]byte{}
	for kind, ref := range refs {
		shown[kind] = shownPDF(t, d, ref)
	}
	h.close()
	if dossier := pdfWords(t, shown["feedback-dossier"]); !strings.Contains(dossier, "Diễn biến") || !strings.Contains(dossier, "Tiếp nhận") || !strings.Contains(dossier, "LƯU HÀNH NỘI BỘ") {
		t.Errorf("the dossier does not tell its history: %s", dossier)
	}
	if notice := pdfWords(t, shown["feedback-notice"]); strings.Contains(notice, "Thử Giấy") || !strings.Contains(notice, "Kết quả tiếp nhận, xử lý góp ý") {
		t.Errorf("the notice says %s", notice)
	}
	out := t.TempDir()
	made := must(t, "notice", "--data", dir, "--month", month, "--kind", "feedback", "--out", out)
	if want := filepath.Join(out, "thong-bao-pakn-"+month+".pdf"); strings.TrimSpace(made) != want {
		t.Errorf("the command wrote %q, want %q", made, want)
	}
	if lines := strings.Fields(must(t, "notice", "--data", dir, "--month", month, "--out", out)); len(lines) != 3 {
		t.Errorf("all notices are %v", lines)
	}
	file := filepath.Join(out, "phieu.pdf")
	must(t, "form", "--data", dir, "--case", f.Code, "--form", "feedback-receipt", "--out", file)
	if printed, err := os.ReadFile(file); err != nil || !bytes.Equal(printed, shown["feedback-receipt"]) {
		t.Errorf("the receipt of the command line is another one: %v", err)
	}
	must(t, "form", "--data", dir, "--case", ward.Denunciation, "--form", "feedback-guide", "--out", file)
}
