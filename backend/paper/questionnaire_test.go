package paper

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"motcua/backend/ward"
)

// shippedForms are the questionnaires of the rulebook, which this room may not
// import: it prints what it is given.
func shippedForms(tb testing.TB) []ward.Questionnaire {
	tb.Helper()
	data, err := os.ReadFile("../rulebook/data/questionnaires.json")
	if err != nil {
		tb.Fatal(err)
	}
	var all []ward.Questionnaire
	if err := json.Unmarshal(data, &all); err != nil {
		tb.Fatal(err)
	}
	return all
}

func levels(label string) (out []ward.Option) {
	for i := range 5 {
		out = append(out, ward.Option{Key: fmt.Sprint(i + 1), Label: fmt.Sprintf("%s %d", label, i+1), Score: i + 1})
	}
	return out
}

// extremeForm asks 40 questions of every kind, all of them too long.
func extremeForm(p ward.FormPaper) ward.Questionnaire {
	long := strings.Repeat("Câu hỏi có rất nhiều chữ để thử việc xuống dòng trên giấy, ", 4)
	q := ward.Questionnaire{Code: "DAI" + string(p), Version: 12, Name: strings.ToUpper(strings.Repeat("Phiếu có tên rất dài ", 5)), Short: "Dài", Intro: strings.TrimSuffix(long, ", ") + ".",
		Source: "Thử", Paper: p, From: "2026-01-01"}
	kinds := []ward.QuestionKind{ward.AskScale, ward.AskScale, ward.AskChoice, ward.AskMultiple, ward.AskNumber, ward.AskDate, ward.AskText, ward.AskScale}
	for i := range 40 {
		if i%5 == 0 {
			q.Groups = append(q.Groups, ward.QuestionGroup{Code: fmt.Sprintf("G%d", i), Title: strings.ToUpper("Nhóm câu hỏi có tên dài " + fmt.Sprint(i))})
		}
		ask := ward.Question{Code: fmt.Sprintf("C%d", i), Text: long, Kind: kinds[i%len(kinds)]}
		switch ask.Kind {
		case ward.AskScale:
			ask.Options = levels("Mức có tên dài đặc biệt")
		case ward.AskChoice, ward.AskMultiple:
			for k := range 10 {
				ask.Options = append(ask.Options, ward.Option{Key: fmt.Sprint(k), Label: strings.Repeat("phương án trả lời dài ", 1+k%5)})
			}
			ask.Skips = []ward.Skip{{When: []string{"1", "2"}, To: "C39"}, {When: []string{"3"}, To: ward.SkipToEnd}}
		case ward.AskNumber:
			ask.Min, ask.Max = 1, 999999
		case ward.AskText:
			ask.Lines = 1 + i%8
		}
		q.Groups[len(q.Groups)-1].Questions = append(q.Groups[len(q.Groups)-1].Questions, ask)
	}
	return q
}

func testedForms(tb testing.TB) []ward.Questionnaire {
	all := append(shippedForms(tb), extremeForm(ward.FormA4), extremeForm(ward.FormA5))
	for _, q := range all {
		if err := q.Validate(); err != nil {
			tb.Fatalf("%s: %v", q.Code, err)
		}
	}
	return all
}

// oneForm prints a single form of its own size.
func oneForm(tb testing.TB, q ward.Questionnaire) []byte {
	tb.Helper()
	pdf, err := Forms(FormRun{Profile: sampleProfile(), Questionnaire: q, Serials: []ward.Serial{{Series: "A", Number: 123}},
		Layout: SlipA5, At: "2026-11-20T09:00:00+07:00"})
	if err != nil {
		tb.Fatal(err)
	}
	return pdf
}

func TestForms_Golden(t *testing.T) {
	for _, q := range testedForms(t) {
		t.Run(q.Code, func(t *testing.T) {
			golden(t, "form-"+q.Code+".txt", text(t, oneForm(t, q), "-layout"))
			layout, err := LayOutForm(q)
			if err != nil {
				t.Fatal(err)
			}
			var out strings.Builder
			for _, b := range layout.Answers {
				fmt.Fprintf(&out, "%d %s %s %.2f %.2f %.2f %.2f\n", b.Page, b.Question, b.Key, b.X, b.Y, b.W, b.H)
			}
			golden(t, "form-"+q.Code+".boxes", out.String())
		})
	}
}

func TestForms_SameBytes(t *testing.T) {
	for _, q := range shippedForms(t) {
		if !bytes.Equal(oneForm(t, q), oneForm(t, q)) {
			t.Errorf("%s: the same form gives other bytes", q.Code)
		}
	}
}

// What the ward is called moves no box: forms of one version stay readable when it
// is renamed.
func TestForms_BoxesDoNotDependOnTheOffice(t *testing.T) {
	p := sampleProfile()
	p.Superior, p.OneStop = strings.Repeat("Ủy ban nhân dân phường có tên dài ", 6), strings.Repeat("Trung tâm Phục vụ hành chính công ", 6)
	for _, q := range shippedForms(t) {
		pdf, err := Forms(FormRun{Profile: p, Questionnaire: q, Layout: SlipA5})
		if err != nil {
			t.Fatal(err)
		}
		page := seen(t, pdf)[0]
		page.expectApart(t)
		first, ok := page.find(strings.Join(strings.Fields(q.Name)[:3], " "))
		if !ok || first.y0 < formSizeOf(q.Paper).top-.5 {
			t.Errorf("%s: the title stands at %.1f mm", q.Code, first.y0)
		}
		if _, ok := page.find("TRUNG TÂM PHỤC VỤ"); !ok {
			t.Errorf("%s: the office is not named", q.Code)
		}
		if _, ok := page.find("MẪU XEM TRƯỚC"); !ok {
			t.Errorf("%s: a form without a number does not say so", q.Code)
		}
	}
}

func TestForms_TooHigh(t *testing.T) {
	q := extremeForm(ward.FormA5)
	ask := &q.Groups[1].Questions[1]
	ask.Lines, ask.Text, ask.Kind, ask.Options, ask.Skips = 20, strings.Repeat("rất dài ", 50), ward.AskText, nil, nil
	ask.Max, ask.Min = 0, 0
	if err := q.Validate(); err != nil {
		t.Fatal(err)
	}
	_, err := LayOutForm(q)
	var e *ward.Error
	if !errors.As(err, &e) || e.Key != "questionnaire.too_high" || e.Field != "groups[1].questions[1].text" || e.Args[0] != ask.Code {
		t.Errorf("got %v", err)
	}
}

func TestForms_Run(t *testing.T) {
	for _, c := range []struct {
		code   string
		layout SlipLayout
		pages  int
		w, h   float64
	}{{"SIPAS22", "", 14, 210, 297}, {"NHANH", "", 4, 297, 210}, {"NHANH", SlipPair, 4, 297, 210}, {"NHANH", SlipA5, 7, 148, 210}} {
		for _, q := range shippedForms(t) {
			if q.Code != c.code {
				continue
			}
			serials := ward.IssuedForms{Series: "B", First: 996, Last: 1002}.Serials()
			pages := seen(t, must(t)(Forms(FormRun{Profile: sampleProfile(), Questionnaire: q, Serials: serials, Layout: c.layout})))
			if len(pages) != c.pages || int(pages[0].w+.5) != int(c.w) || int(pages[0].h+.5) != int(c.h) {
				t.Errorf("%s %s: %d pages of %.0f x %.0f", c.code, c.layout, len(pages), pages[0].w, pages[0].h)
			}
			for _, s := range serials {
				n := 0
				for _, p := range pages {
					for _, w := range p.words {
						if w.text == s.Printed() {
							n++
						}
					}
				}
				if layout, _ := LayOutForm(q); n != layout.Pages {
					t.Errorf("%s %s: %s stands on %d pages", c.code, c.layout, s.Printed(), n)
				}
			}
		}
	}
}

func TestFormLook(t *testing.T) {
	if *look == "" {
		return
	}
	for _, q := range testedForms(t) {
		pdf := must(t)(Forms(FormRun{Profile: sampleProfile(), Questionnaire: q, Serials: ward.IssuedForms{Series: "A", First: 123, Last: 124}.Serials()}))
		if err := os.WriteFile(*look+"/form-"+q.Code+".pdf", pdf, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func BenchmarkForms(b *testing.B) {
	for _, q := range shippedForms(b) {
		for _, n := range []int{1, 100, 500} {
			b.Run(fmt.Sprintf("%s-%d", q.Code, n), func(b *testing.B) {
				run := FormRun{Profile: sampleProfile(), Questionnaire: q, Serials: ward.IssuedForms{Series: "A", First: 1, Last: n}.Serials()}
				size := 0
				for b.Loop() {
					pdf, err := Forms(run)
					if err != nil {
						b.Fatal(err)
					}
					size = len(pdf)
				}
				b.ReportMetric(float64(size)/1024, "KB")
			})
		}
	}
}
