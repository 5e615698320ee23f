package app

import (
	"context"
	"encoding/base64"
	"errors"
	"log"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// Surveys is the survey forms of the ward and what was given out of them (F5).
type Surveys struct{ d *desk }

// Questionnaires gives every version of every survey form.
func (s *Surveys) Questionnaires() ([]office.QuestionnaireRow, error) {
	return as(s.d, s.d.home().office.Questionnaires)
}

// Questionnaire gives one version whole; version 0 is the newest.
func (s *Surveys) Questionnaire(code string, version int) (ward.AdoptedQuestionnaire, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (ward.AdoptedQuestionnaire, error) {
		return s.d.home().office.QuestionnaireOf(ctx, who, code, version)
	})
}

// Edit brings a version of a survey form into force.
func (s *Surveys) Edit(q ward.Questionnaire) (ward.AdoptedQuestionnaire, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.AdoptedQuestionnaire, error) {
		return s.d.home().office.EditQuestionnaire(ctx, who, q)
	})
}

// Add makes a new survey form; its code must be no other's.
func (s *Surveys) Add(q ward.Questionnaire) (ward.AdoptedQuestionnaire, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.AdoptedQuestionnaire, error) {
		return s.d.home().office.AddQuestionnaire(ctx, who, q)
	})
}

// Preview prints a form that is still being written, and keeps nothing of it.
func (s *Surveys) Preview(q ward.Questionnaire) (File, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (File, error) {
		sheet, err := s.d.home().office.PreviewForm(ctx, who, q)
		return pdfFile(sheet), err
	})
}

// SaveDefinition keeps a form that is being written as a file of its own.
func (s *Surveys) SaveDefinition(q ward.Questionnaire) (Saved, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (Saved, error) {
		name, file, err := s.d.home().office.KeepQuestionnaire(ctx, who, q)
		if err != nil {
			return Saved{}, err
		}
		return s.d.keep(name, "application/json", file)
	})
}

// ReadDefinition reads such a file, in base64, to be gone on with.
func (s *Surveys) ReadDefinition(file string) (ward.Questionnaire, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (ward.Questionnaire, error) {
		content, err := base64.StdEncoding.DecodeString(file)
		if err != nil {
			return ward.Questionnaire{}, ward.Refuse("", "call.arguments", err)
		}
		return s.d.home().office.ReadQuestionnaire(ctx, who, content)
	})
}

// Blank gives one form without a number, to look at; version 0 is the newest.
func (s *Surveys) Blank(code string, version int) (File, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (File, error) {
		sheet, err := s.d.home().office.BlankForm(ctx, who, code, version)
		return pdfFile(sheet), err
	})
}

// Issue numbers blank forms and registers them; Papers prints them (kind survey).
func (s *Surveys) Issue(in office.IssueInput) (ward.IssuedForms, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (ward.IssuedForms, error) {
		return s.d.home().office.IssueForms(ctx, who, in)
	})
}

// Issued gives the register of what was given out in a period.
func (s *Surveys) Issued(p ward.Period) (office.FormsRegister, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (office.FormsRegister, error) {
		return s.d.home().office.FormsIssued(ctx, who, p)
	})
}

// WithReceipt gives the form that this computer prints with each receipt, "" for none.
func (s *Surveys) WithReceipt() (string, error) { return as(s.d, s.d.home().office.FormWithReceipt) }

// SetWithReceipt keeps it.
func (s *Surveys) SetWithReceipt(code string) error {
	_, err := saving(s.d, done(func(ctx context.Context, who ward.Officer) error {
		return s.d.home().office.SetFormWithReceipt(ctx, who, code)
	}))
	return err
}

// addForm prints one blank survey form together with a receipt that is printed for
// the first time, when this computer does so. What keeps the form from being
// printed does not keep the receipt: it is said behind where the receipt goes.
func (p *printing) addForm(ctx context.Context, who ward.Officer, lang string, ref PaperRef, sheet office.Sheet, out Printed) Printed {
	if ref.Kind != "receipt" || sheet.Copy > 1 {
		return out
	}
	err := p.formWithReceipt(ctx, who, lang)
	var refused *ward.Error
	if errors.As(err, &refused) {
		out.Sentence += " " + words.Error(lang, refused)
	} else if err != nil {
		log.Printf("survey form with a receipt: %v", err)
	}
	return out
}

func (p *printing) formWithReceipt(ctx context.Context, who ward.Officer, lang string) error {
	o := p.house.office
	f, wanted, err := o.IssueWithReceipt(ctx, who)
	if err != nil || !wanted {
		return err
	}
	ref := PaperRef{Kind: office.SurveyPaper, Month: f.ID}
	setting, err := o.PrintSettingOf(ctx, ref.Kind)
	if err != nil {
		return err
	}
	ref.Layout = oneForm
	sheet, err := o.FormsPaper(ctx, who, f.ID, ref.Layout)
	if err != nil {
		return err
	}
	_, err = p.add(ctx, who, lang, ref, sheet, setting)
	return err
}

// oneForm is the layout of a single form: nothing is cut.
const oneForm = "A5"
