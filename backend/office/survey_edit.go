package office

import (
	"context"
	"slices"

	"motcua/backend/paper"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// EditQuestionnaire brings a version of a survey form into force: a new form, the
// version after the newest (Version 0 or that number), or the newest anew while no
// form of it was given out. Administrators only. It refuses, at the fields, what
// ward.Questionnaire.Validate and paper.LayOutForm refuse; a version that was given
// out (questionnaire.in_use), one that does not follow (questionnaire.version_next),
// and one that would begin before the one it follows (questionnaire.from_order).
func (o *Office) EditQuestionnaire(ctx context.Context, who ward.Officer, q ward.Questionnaire) (ward.AdoptedQuestionnaire, error) {
	return o.editQuestionnaire(ctx, who, q, follow)
}

// AddQuestionnaire makes a new survey form. Besides what EditQuestionnaire refuses
// it refuses a code that another form has (questionnaire.code_taken), so that a new
// form never becomes a version of an old one by a slip.
func (o *Office) AddQuestionnaire(ctx context.Context, who ward.Officer, q ward.Questionnaire) (ward.AdoptedQuestionnaire, error) {
	return o.editQuestionnaire(ctx, who, q, begin)
}

// numbering gives a version its number and says whether it may stand behind those
// of its code that are known; origin is this counter.
type numbering func(t *store.Tx, known []ward.AdoptedQuestionnaire, q *ward.Questionnaire, origin string) error

func (o *Office) editQuestionnaire(ctx context.Context, who ward.Officer, q ward.Questionnaire, number numbering) (out ward.AdoptedQuestionnaire, err error) {
	if err := Allow(who, RunOffice); err != nil {
		return out, err
	}
	q = q.Tidy()
	err = o.store.Write(ctx, func(t *store.Tx) error {
		known, err := t.QuestionnaireVersions(q.Code)
		if err != nil {
			return err
		}
		var bad ward.Refusals
		if err := bad.Add(number(t, known, &q, o.store.Origin())); err != nil {
			return err
		}
		if err := bad.Add(fieldsOf(q.Validate(), "")); err != nil {
			return err
		}
		if err := bad.Err(); err != nil {
			return err
		}
		if err := adoptQuestionnaire(t, who, q); err != nil {
			return err
		}
		out, _, err = t.Questionnaire(q.Code, q.Version)
		return err
	})
	return out, err
}

// begin is the numbering of a new form.
func begin(_ *store.Tx, known []ward.AdoptedQuestionnaire, q *ward.Questionnaire, _ string) error {
	if len(known) > 0 {
		return ward.Refuse("code", "questionnaire.code_taken", q.Code, known[len(known)-1].Short)
	}
	q.Version = 1
	return nil
}

// follow is the numbering of a version of a form that may be known.
func follow(t *store.Tx, known []ward.AdoptedQuestionnaire, q *ward.Questionnaire, origin string) error {
	if len(known) == 0 {
		if q.Version == 0 {
			q.Version = 1
		}
		if q.Version != 1 {
			return ward.Refuse("version", "questionnaire.version_next", q.Code, 1)
		}
		return nil
	}
	last := known[len(known)-1]
	if q.Version == 0 {
		q.Version = last.Version + 1
	}
	if i := slices.IndexFunc(known, func(k ward.AdoptedQuestionnaire) bool { return k.Version == q.Version }); i >= 0 {
		used, err := t.VersionUsed(q.Code, q.Version)
		if err != nil {
			return err
		}
		if used || i < len(known)-1 || last.Origin != origin {
			return ward.Conflict("questionnaire.in_use", q.Code, q.Version)
		}
		known = known[:i]
	} else if q.Version != last.Version+1 {
		return ward.Refuse("version", "questionnaire.version_next", q.Code, last.Version+1)
	}
	if n := len(known); n > 0 && q.From < known[n-1].From {
		return ward.Refuse("from", "questionnaire.from_order", q.Code, known[n-1].From)
	}
	return nil
}

// adoptQuestionnaire writes a checked version with the layout of its form.
func adoptQuestionnaire(t *store.Tx, who ward.Officer, q ward.Questionnaire) error {
	layout, err := paper.LayOutForm(q)
	if err != nil {
		return fieldsOf(err, "")
	}
	_, err = t.Append(ward.Fact{Subject: "questionnaire/" + q.Code, Kind: ward.QuestionnaireAdopted, Actor: who.ID,
		Body: ward.AdoptedBody{Questionnaire: q, Layout: layout, By: who.Name}})
	return err
}
