package office_test

import (
	"bytes"
	"reflect"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// half is a form that is still being written: no name, no code, a question and an
// option without words, a part without questions.
func half() ward.Questionnaire {
	q := aForm()
	q.Code, q.Name, q.Short, q.Source, q.From = "", "", "", "", ""
	q.Groups[0].Questions[1].Text = ""
	q.Groups[0].Questions[0].Options[1].Label = ""
	q.Groups = append(q.Groups, ward.QuestionGroup{Title: "Phần mới"})
	return q
}

func TestPreviewForm(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	sheet, err := o.PreviewForm(ctx, o.Admin, half())
	if err != nil || !bytes.HasPrefix(sheet.PDF, []byte("%PDF-")) {
		t.Fatalf("%d bytes, %v", len(sheet.PDF), err)
	}
	if whole, err := o.PreviewForm(ctx, o.Admin, aForm()); err != nil || bytes.Equal(whole.PDF, sheet.PDF) {
		t.Errorf("a whole form looks like half of one, %v", err)
	}
	if rows := versionsOf(t, o, "PHUONG"); len(rows) != 0 {
		t.Errorf("looking at a form kept it: %+v", rows)
	}
}

func TestPreviewForm_Refuses(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	preview := func(spoil func(*ward.Question)) func(*wardtest.Office) error {
		return func(o *wardtest.Office) error {
			q := half()
			spoil(&q.Groups[0].Questions[0])
			_, err := o.PreviewForm(ctx, o.Admin, q)
			return err
		}
	}
	refuse(t, o, []refusal{
		{"no options", preview(func(q *ward.Question) { q.Options = nil }), []string{"groups.0.questions.0.options questionnaire.options_count"}},
		{"two options on one key", preview(func(q *ward.Question) { q.Options[1].Key = "1" }), []string{"groups.0.questions.0.options.1.key questionnaire.key_twice"}},
		{"higher than a page", preview(func(q *ward.Question) { q.Kind, q.Options, q.Lines, q.Text = ward.AskText, nil, 20, long[:300] }),
			[]string{"groups.0.questions.0.text questionnaire.too_high"}},
	})
}

func TestAddQuestionnaire(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	add := func(code string) error {
		q := aForm()
		q.Code, q.Version = code, 7
		out, err := o.AddQuestionnaire(ctx, o.Admin, q)
		if err == nil && out.Version != 1 {
			t.Errorf("a new form begins with version %d", out.Version)
		}
		return err
	}
	if err := add("PHUONG"); err != nil {
		t.Fatal(err)
	}
	refuse(t, o, []refusal{
		{"a code that another form has", func(*wardtest.Office) error { return add("NHANH") }, []string{"code questionnaire.code_taken"}},
		{"the same form twice", func(*wardtest.Office) error { return add("PHUONG") }, []string{"code questionnaire.code_taken"}},
	})
}

// Only the newest version of a form, made here and not out, can still be changed.
func TestQuestionnaires_Changeable(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	can := func() (out []bool) {
		for _, row := range versionsOf(t, o, "PHUONG") {
			out = append(out, row.Changeable)
		}
		return out
	}
	mustEdit(t, o, aForm())
	if got := can(); !reflect.DeepEqual(got, []bool{true}) {
		t.Errorf("new: %v", got)
	}
	mustIssue(t, o, office.IssueInput{Questionnaire: "PHUONG", Count: 1, Place: "Quầy A"})
	if got := can(); !reflect.DeepEqual(got, []bool{false}) {
		t.Errorf("out: %v", got)
	}
	mustEdit(t, o, aForm())
	if got := can(); !reflect.DeepEqual(got, []bool{false, true}) {
		t.Errorf("followed: %v", got)
	}
	mustEdit(t, o, aForm())
	if got := can(); !reflect.DeepEqual(got, []bool{false, false, true}) {
		t.Errorf("followed twice: %v", got)
	}
}

func TestKeepQuestionnaire_ReadBack(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	for _, q := range []ward.Questionnaire{aForm(), half()} {
		name, file, err := o.KeepQuestionnaire(ctx, o.Admin, q)
		if err != nil || name != "mau-phieu-"+q.Code+".json" {
			t.Fatalf("%s, %v", name, err)
		}
		if got, err := o.ReadQuestionnaire(ctx, o.Admin, file); err != nil || !reflect.DeepEqual(got, q.Tidy()) {
			t.Errorf("%+v, %v", got, err)
		}
	}
	refuse(t, o, []refusal{
		{"no such file", func(o *wardtest.Office) error {
			_, err := o.ReadQuestionnaire(ctx, o.Admin, []byte("phiếu"))
			return err
		}, []string{"questionnaires rulebook.unreadable"}},
		{"a name that is not known", func(o *wardtest.Office) error {
			_, err := o.ReadQuestionnaire(ctx, o.Admin, []byte(`{"kode":"A"}`))
			return err
		}, []string{"questionnaires rulebook.unreadable"}},
	})
}
