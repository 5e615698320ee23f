package rulebook

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

const oneForm = `[{"code":"THU","version":1,"name":"Phiếu","short":"Phiếu","source":"Phường","verified":true,"paper":"A5","from":"2026-01-01",
"groups":[{"code":"A","title":"","questions":[{"code":"C1","text":"Ý kiến","kind":"TEXT"}]}]}]`

func TestReadQuestionnaires(t *testing.T) {
	all, err := ReadQuestionnaires([]byte(strings.Replace(oneForm, "Ý kiến", " Ý  kiến", 1)))
	if err != nil || len(all) != 1 || all[0].Groups[0].Questions[0].Text != "Ý kiến" {
		t.Fatalf("got %+v, %v", all, err)
	}
	two := strings.TrimSuffix(oneForm, "]") + "," + strings.TrimPrefix(oneForm, "[")
	for _, c := range []struct{ name, data, key, field string }{
		{"NotJSON", "phiếu", "rulebook.unreadable", "questionnaires"},
		{"UnknownName", strings.Replace(oneForm, `"text"`, `"words"`, 1), "rulebook.unreadable", "questionnaires"},
		{"Validated", strings.Replace(oneForm, `"C1"`, `"1"`, 1), "questionnaire.question_code", "questionnaires[0].groups[0].questions[0].code"},
		{"VersionTwice", two, "rulebook.version_twice", "questionnaires[1].version"},
		{"NoNote", strings.Replace(oneForm, "true", "false", 1), "rulebook.verified_note", "questionnaires[0].verifiedNote"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := ReadQuestionnaires([]byte(c.data))
			var e *ward.Error
			if !errors.As(err, &e) || e.Key != c.key || e.Field != c.field || got != nil {
				t.Errorf("got %v, want %s at %s", err, c.key, c.field)
			}
		})
	}
}

func shippedForm(t *testing.T, code string) ward.Questionnaire {
	t.Helper()
	all := mustLoad(t).Questionnaires
	i := slices.IndexFunc(all, func(q ward.Questionnaire) bool { return q.Code == code })
	if i < 0 {
		t.Fatalf("no questionnaire %s is shipped", code)
	}
	return all[i]
}

func TestShippedQuestionnaires(t *testing.T) {
	for _, q := range mustLoad(t).Questionnaires {
		if q.Verified {
			t.Errorf("%s: no wording of a questionnaire was read in its source yet (domain.md 4.2)", q.Code)
		}
		if q.From > "2025-07-01" || q.Version != 1 {
			t.Errorf("%s: version %d from %s", q.Code, q.Version, q.From)
		}
		for _, ask := range q.Questions() {
			if !viet.HasAccent(ask.Text) {
				t.Errorf("%s %s: %q has lost its accents", q.Code, ask.Code, ask.Text)
			}
		}
	}
}

// Five factors with 4, 5, 6, 3 and 4 criteria (QĐ 2640/QĐ-BNV), each on the five
// levels, and nothing else in their index.
func TestShippedQuestionnaires_Criteria(t *testing.T) {
	q := shippedForm(t, "SIPAS22")
	var factors []int
	for _, g := range q.Groups {
		n := 0
		for _, ask := range g.Questions {
			if ask.Index == "HAI_LONG" {
				n++
			}
		}
		if n > 0 {
			factors = append(factors, n)
		}
	}
	if !slices.Equal(factors, []int{4, 5, 6, 3, 4}) {
		t.Errorf("factors of %v criteria", factors)
	}
	if o, _ := q.Groups[1].Questions[0].Option("5"); o.Label != "Rất hài lòng" || o.Score != 5 {
		t.Errorf("key 5 is %+v", o)
	}
}

func TestShippedQuestionnaires_Counter(t *testing.T) {
	q := shippedForm(t, "NHANH")
	if len(q.Questions()) != 4 || q.Paper != ward.FormA5 {
		t.Errorf("%d questions on %s", len(q.Questions()), q.Paper)
	}
	times, _ := q.Question("DILAI")
	var labels []string
	for _, o := range times.Options {
		labels = append(labels, o.Label)
	}
	if !slices.Equal(labels, []string{"0 lần", "01 lần", "02 lần trở lên"}) {
		t.Errorf("times called: %q", labels)
	}
	var personal []string
	for _, ask := range shippedForm(t, "GOPY").Questions() {
		if ask.Personal {
			personal = append(personal, ask.Code)
		}
	}
	if !slices.Equal(personal, []string{"HOTEN", "DIENTHOAI"}) {
		t.Errorf("personal: %q", personal)
	}
}

func FuzzReadQuestionnaires(f *testing.F) {
	f.Add([]byte(oneForm))
	f.Add(shippedQuestionnaires)
	f.Fuzz(func(t *testing.T, data []byte) {
		all, err := ReadQuestionnaires(data)
		var refused *ward.Error
		if err != nil && !errors.As(err, &refused) {
			t.Fatalf("not a refusal: %v", err)
		}
		for _, q := range all {
			if q.Validate() != nil {
				t.Fatalf("read a form that does not pass: %v", q.Validate())
			}
		}
	})
}
