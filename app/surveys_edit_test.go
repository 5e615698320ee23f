package app

import (
	"bytes"
	"encoding/base64"
	"testing"
)

func TestSurveys_Written(t *testing.T) {
	h, admin := mustHouse(t)
	d := newDesk(h)
	(&Session{d}).sit(admin)
	s := &Surveys{d}
	old, err := s.Questionnaire("NHANH", 0)
	if err != nil {
		t.Fatal(err)
	}
	q := old.Questionnaire
	q.Name = ""
	paper, err := s.Preview(q)
	if err != nil {
		t.Fatal(err)
	}
	if pdf, err := base64.StdEncoding.DecodeString(paper.Base64); err != nil || !bytes.HasPrefix(pdf, []byte("%PDF-")) {
		t.Errorf("no PDF: %v", err)
	}
	saved, err := s.SaveDefinition(q)
	if err != nil || saved.Download == nil || saved.Download.Name != "mau-phieu-NHANH.json" {
		t.Fatalf("%+v, %v", saved, err)
	}
	read, err := s.ReadDefinition(saved.Download.Base64)
	if err != nil || read.Code != q.Code || len(read.Questions()) != len(q.Questions()) {
		t.Errorf("%+v, %v", read, err)
	}
	if _, err := s.ReadDefinition("?"); err == nil {
		t.Error("what is no base64 was read")
	}
	read.Name = "PHIẾU KHÁC"
	if _, err := s.Add(read); err == nil {
		t.Error("a new form took the code of an old one")
	}
	read.Code = "KHAC"
	if out, err := s.Add(read); err != nil || out.Version != 1 || out.AdoptedBy != admin.Name {
		t.Errorf("%+v, %v", out, err)
	}
}
