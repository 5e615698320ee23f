package office

import (
	"context"
	"encoding/json"
	"reflect"
	"slices"

	"motcua/backend/paper"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// QuestionnaireRow is a version of a survey form in the list.
type QuestionnaireRow struct {
	Code         string         `json:"code"`
	Version      int            `json:"version"`
	Name         string         `json:"name"`
	Short        string         `json:"short"`
	Source       string         `json:"source"`
	Verified     bool           `json:"verified"`
	VerifiedNote string         `json:"verifiedNote"`
	Paper        ward.FormPaper `json:"paper"`
	From         ward.Date      `json:"from"`
	Questions    int            `json:"questions"`
	Pages        int            `json:"pages"`
	InForce      bool           `json:"inForce"`   // today
	Used         bool           `json:"used"`      // forms of it are out: it cannot change
	Printable    bool           `json:"printable"` // this program still lays it out as it was
	Conflict     bool           `json:"conflict"`  // another counter means something else by this version
}

// Questionnaires gives every version of every survey form, by code and version.
func (o *Office) Questionnaires(ctx context.Context, who ward.Officer) ([]QuestionnaireRow, error) {
	if err := Allow(who, ReadSurveys); err != nil {
		return nil, err
	}
	r := o.read(ctx)
	all, err := r.Questionnaires()
	if err != nil {
		return nil, err
	}
	today := o.Now().Date()
	out := []QuestionnaireRow{}
	for _, q := range all {
		used, err := r.VersionUsed(q.Code, q.Version)
		if err != nil {
			return nil, err
		}
		now, begun := ward.InForce(definitions(all, q.Code), today)
		out = append(out, QuestionnaireRow{Code: q.Code, Version: q.Version, Name: q.Name, Short: q.Short, Source: q.Source,
			Verified: q.Verified, VerifiedNote: q.VerifiedNote, Paper: q.Paper, From: q.From, Questions: len(q.Questions()),
			Pages: q.Layout.Pages, InForce: begun && now.Version == q.Version, Used: used, Printable: printable(q) == nil,
			Conflict: len(q.Conflicts) > 0})
	}
	return out, nil
}

// definitions gives the versions of one code.
func definitions(all []ward.AdoptedQuestionnaire, code string) (out []ward.Questionnaire) {
	for _, q := range all {
		if q.Code == code {
			out = append(out, q.Questionnaire)
		}
	}
	return out
}

// QuestionnaireOf gives one version whole; version 0 is the newest.
func (o *Office) QuestionnaireOf(ctx context.Context, who ward.Officer, code string, version int) (ward.AdoptedQuestionnaire, error) {
	if err := Allow(who, ReadSurveys); err != nil {
		return ward.AdoptedQuestionnaire{}, err
	}
	all, err := o.read(ctx).QuestionnaireVersions(code)
	if err != nil {
		return ward.AdoptedQuestionnaire{}, err
	}
	for i, q := range all {
		if q.Version == version || version == 0 && i == len(all)-1 {
			return q, nil
		}
	}
	return ward.AdoptedQuestionnaire{}, ward.NotFound("questionnaire.unknown", code)
}

// EditQuestionnaire brings a version of a survey form into force: a new form, the
// version after the newest (Version 0 or that number), or the newest anew while no
// form of it was given out. Administrators only. It refuses, at the fields, what
// ward.Questionnaire.Validate and paper.LayOutForm refuse; a version that was given
// out (questionnaire.in_use), one that does not follow (questionnaire.version_next),
// and one that would begin before the one it follows (questionnaire.from_order).
func (o *Office) EditQuestionnaire(ctx context.Context, who ward.Officer, q ward.Questionnaire) (out ward.AdoptedQuestionnaire, err error) {
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
		mine := o.store.Origin()
		if err := bad.Add(follow(t, known, &q, mine)); err != nil {
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

// follow gives a version its number and says whether it may stand behind those
// that are known.
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

// printable refuses a version whose form this program would lay out in another way
// than it was kept (questionnaire.layout_changed): a scanner would look for its
// boxes in the wrong places.
func printable(q ward.AdoptedQuestionnaire) error {
	now, err := paper.LayOutForm(q.Questionnaire)
	if err != nil {
		return err
	}
	if !sameLayout(now, q.Layout) {
		return ward.Conflict("questionnaire.layout_changed", q.Code, q.Version)
	}
	return nil
}

// sameLayout compares what is kept with what would be kept now.
func sameLayout(now, kept ward.FormLayout) bool {
	written, err := json.Marshal(now)
	var read ward.FormLayout
	return err == nil && json.Unmarshal(written, &read) == nil && reflect.DeepEqual(read, kept)
}
