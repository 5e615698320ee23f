package app

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// satisfied are the keys that count as satisfied, by question.
type satisfied map[string]string

// readSheets reads an exported table of sheets.
func readSheets(t *testing.T, content []byte) [][]string {
	t.Helper()
	rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(content, []byte("\ufeff")))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// The survey figures of a month, added up again from the exported sheets by a
// reader who knows only the columns.
func TestFigures_OfSurveysAgreeWithTheSheets(t *testing.T) {
	dir := mustSample(t)
	var f struct {
		Period ward.Period `json:"period"`
		Survey struct {
			Month          string               `json:"month"`
			Questionnaires []ward.SurveySummary `json:"questionnaires"`
		} `json:"survey"`
	}
	if err := json.Unmarshal([]byte(must(t, "figures", "--data", dir, "--month", "2026-10", "--json")), &f); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "sheets.csv")
	must(t, "export", "sheets", "--data", dir, "--from", "2026-10-01", "--to", "2026-10-31", "--out", file)
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	rows := readSheets(t, content)
	if f.Period.From != "2026-10-01" || f.Survey.Month != "2026-10" || len(f.Survey.Questionnaires) == 0 {
		t.Fatalf("no survey in %+v", f)
	}
	for _, s := range f.Survey.Questionnaires {
		keys := satisfied{}
		for _, q := range s.Questions {
			for _, o := range q.Options {
				if q.Index != "" && o.Score >= 4 {
					keys[q.Code] += o.Key
				}
			}
		}
		collected, valid, share := 0, 0, ward.Share{}
		for _, r := range rows[1:] {
			if r[1] != s.Questionnaire || r[5] != "FINAL" && r[5] != "VOID" {
				continue
			}
			if collected++; r[5] == "VOID" {
				continue
			}
			valid++
			for code, good := range keys {
				answer := r[slices.Index(rows[0], code)]
				if answer == "" || answer == "." || answer == "/" {
					continue
				}
				if share.Of++; strings.Contains(good, answer) {
					share.Count++
				}
			}
		}
		if valid == 0 || collected != s.Collected-s.Pending || valid != s.Valid || share != s.Satisfied {
			t.Errorf("%s: figures %d, %d, %+v; sheets %d, %d, %+v", s.Questionnaire, s.Collected, s.Valid, s.Satisfied, collected, valid, share)
		}
	}
}

// A leader sees the sample ward's results with sentences about their quality, the
// paper and the spreadsheets; a clerk sees them without what is the leader's.
func TestSurveyResults_BehindTheScreen(t *testing.T) {
	h, err := openHouse(context.Background(), mustSample(t))
	if err != nil {
		t.Fatal(err)
	}
	defer h.close()
	leader, clerk := newDesk(h), newDesk(h)
	for d, login := range map[*desk]string{leader: "binh", clerk: "lan"} {
		if _, err := (&Session{d}).SignIn(Credentials{login, "mau-2026"}); err != nil {
			t.Fatal(err)
		}
	}
	s := &SurveyResults{leader}
	versions, err := s.Versions("2026-10", "2026-10")
	if err != nil || len(versions) == 0 {
		t.Fatalf("%+v, %v", versions, err)
	}
	in := office.ResultsInput{From: "2026-10", To: "2026-10", Questionnaire: versions[0].Questionnaire, Version: versions[0].Version}
	found, err := s.Findings(in, "officer")
	if err != nil || found.Summary.Valid == 0 || len(found.Groups) == 0 || found.Smallest != 3 {
		t.Errorf("%+v, %v", found, err)
	}
	if _, err := s.Quality(in); err != nil {
		t.Error(err)
	}
	for _, wrong := range []func() error{
		func() error { _, err := (&SurveyResults{clerk}).Quality(in); return err },
		func() error { _, err := (&SurveyResults{clerk}).TeamSpeed(in); return err },
		func() error { _, err := (&SurveyResults{clerk}).Findings(in, "officer"); return err },
	} {
		if err := wrong(); err == nil {
			t.Error("a clerk saw what is the leader's")
		}
	}
	ref := PaperRef{Kind: office.SurveySummaryKind, Month: "2026-10~2026-10~" + in.Questionnaire + "~1~place"}
	shown, err := (&Papers{clerk}).Show(ref)
	if pdf, _ := base64.StdEncoding.DecodeString(shown.Base64); err != nil || !bytes.HasPrefix(pdf, []byte("%PDF-")) {
		t.Errorf("%s, %v", shown.Name, err)
	}
	ref.Month = "2026-10~2026-10~" + in.Questionnaire + "~x"
	if _, err := (&Papers{clerk}).Show(ref); err == nil {
		t.Error("a summary of no version")
	}
	kept, err := s.ExportSheets(in, "csv")
	if err != nil || kept.Download == nil || kept.Download.Name != "phieu-khao-sat-"+in.Questionnaire+"-1-2026-10-2026-10.csv" {
		t.Fatalf("%+v, %v", kept, err)
	}
	content, _ := base64.StdEncoding.DecodeString(kept.Download.Base64)
	if rows := readSheets(t, content); len(rows) < found.Summary.Valid {
		t.Errorf("%d lines of %d sheets", len(rows), found.Summary.Valid)
	}
	if kept, err = s.ExportCodebook(in, "xlsx"); err != nil || kept.Download.Type != xlsxType {
		t.Errorf("%+v, %v", kept, err)
	}
}
