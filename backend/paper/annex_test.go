package paper

import (
	"fmt"
	"strings"
	"testing"
)

// A list of forms of a survey, which have only their numbers, has no empty columns; one
// of opinions no column for the people that it does not name. Quotes in quotes differ.
func TestRecordsAnnex_OnlyColumnsThatSaySomething(t *testing.T) {
	survey := sampleSurveyNotice()
	form := survey.Survey.Summaries[0]
	valid := fmt.Sprintf("survey/%s/%d/valid", form.Questionnaire, form.Version)
	for name, c := range map[string]struct {
		a          Annex
		says, nots []string
	}{
		"Forms": {Annex{Notice: survey, Cell: valid, Value: 1, Rows: []AnnexRow{{Code: "Xấp 01 · 1"}}},
			[]string{"STT Mã số (1) (2) 1 Xấp 01 · 1", "Danh sách của số liệu “‘"}, []string{"Lĩnh vực", "Tình trạng", "““"}},
		"Opinions": {Annex{Notice: sampleFeedbackNotice(), Cell: "feedback//new", Value: 1, Rows: []AnnexRow{{Code: "PA-A-26-0001", What: "Ghế hỏng", State: "Đã đóng"}}},
			[]string{"Mã số Nội dung Tình trạng"}, []string{"Tổ chức, cá nhân", "Lĩnh vực"}},
	} {
		got := squash(text(t, must(t)(RecordsAnnex(c.a)), "-raw"))
		for _, want := range c.says {
			if !strings.Contains(got, squash(want)) {
				t.Errorf("%s: no %q in %s", name, want, got)
			}
		}
		for _, not := range c.nots {
			if strings.Contains(got, squash(not)) {
				t.Errorf("%s: %q in %s", name, not, got)
			}
		}
	}
}
