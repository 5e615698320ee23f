package office

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"

	"motcua/backend/paper"
	"motcua/backend/rulebook"
	"motcua/backend/ward"
)

// PreviewForm prints a survey form that is still being written, and keeps nothing
// of it. What is not written yet stands as dots; it refuses, at the field, what
// cannot be laid out.
func (o *Office) PreviewForm(ctx context.Context, who ward.Officer, q ward.Questionnaire) (Sheet, error) {
	if err := Allow(who, RunOffice); err != nil {
		return Sheet{}, err
	}
	q = inDots(q.Tidy(), o.Now().Date())
	if err := q.Validate(); err != nil {
		return Sheet{}, fieldsOf(err, "")
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		return Sheet{}, err
	}
	pdf, err := paper.Forms(paper.FormRun{Profile: profile, Questionnaire: q, Layout: paper.SlipA5, At: o.Now()})
	if err != nil {
		return Sheet{}, fieldsOf(err, "")
	}
	return Sheet{Name: "xem-truoc.pdf", PDF: pdf}, nil
}

// unwritten is what is printed for words that are still missing.
const unwritten = "…"

// inDots completes what the paper does not need, or can do without for now. The
// places of the questions stay, for the refusals.
func inDots(q ward.Questionnaire, today ward.Date) ward.Questionnaire {
	q.Code, q.Version, q.From = cmp.Or(q.Code, "MAU"), max(q.Version, 1), today
	for _, words := range []*string{&q.Name, &q.Short, &q.Source} {
		dots(words)
	}
	for i := range q.Groups {
		g := &q.Groups[i]
		g.Code = fmt.Sprintf("G%d", i)
		if len(g.Questions) == 0 {
			g.Questions = []ward.Question{{Code: fmt.Sprintf("TRONG_%d", i), Kind: ward.AskText, Lines: 1}}
		}
		for j := range g.Questions {
			dots(&g.Questions[j].Text)
			for k := range g.Questions[j].Options {
				dots(&g.Questions[j].Options[k].Label)
			}
		}
	}
	return q
}

func dots(words *string) {
	if *words == "" {
		*words = unwritten
	}
}

// KeepQuestionnaire gives a survey form as a file that ReadQuestionnaire reads
// back, as it stands, complete or not.
func (o *Office) KeepQuestionnaire(_ context.Context, who ward.Officer, q ward.Questionnaire) (name string, file []byte, err error) {
	if err := Allow(who, RunOffice); err != nil {
		return "", nil, err
	}
	file, err = json.MarshalIndent(q.Tidy(), "", "  ")
	if err != nil {
		return "", nil, fmt.Errorf("write the form %s: %w", q.Code, err)
	}
	return fmt.Sprintf("mau-phieu-%s.json", q.Code), append(file, '\n'), nil
}

// ReadQuestionnaire reads such a file and keeps nothing of it. It refuses what is
// no such file (rulebook.unreadable); everything else can be put right in the
// editor.
func (o *Office) ReadQuestionnaire(_ context.Context, who ward.Officer, file []byte) (ward.Questionnaire, error) {
	if err := Allow(who, RunOffice); err != nil {
		return ward.Questionnaire{}, err
	}
	return rulebook.ReadQuestionnaire(file)
}
