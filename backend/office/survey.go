package office

import (
	"context"
	"encoding/json"
	"reflect"

	"motcua/backend/paper"
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
	// Changeable says that EditQuestionnaire may still change it: the newest of its
	// code, made here, and no form of it is out.
	Changeable bool `json:"changeable"`
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
	for i, q := range all {
		used, err := r.VersionUsed(q.Code, q.Version)
		if err != nil {
			return nil, err
		}
		newest := i == len(all)-1 || all[i+1].Code != q.Code
		now, begun := ward.InForce(definitions(all, q.Code), today)
		out = append(out, QuestionnaireRow{Code: q.Code, Version: q.Version, Name: q.Name, Short: q.Short, Source: q.Source,
			Verified: q.Verified, VerifiedNote: q.VerifiedNote, Paper: q.Paper, From: q.From, Questions: len(q.Questions()),
			Pages: q.Layout.Pages, InForce: begun && now.Version == q.Version, Used: used, Printable: printable(q) == nil,
			Conflict: len(q.Conflicts) > 0, Changeable: newest && !used && q.Origin == o.store.Origin()})
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
