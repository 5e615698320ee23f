package app

import (
	"context"
	"slices"

	"github.com/spf13/pflag"

	"motcua/backend/office"
)

// formWish is which form the command "form" is to write.
type formWish struct {
	form, code, layout, step, out string
	register                      office.RegisterQuery // of form 07
	survey                        surveyQuery          // of blank survey forms
}

// form writes one official form as PDF: of one case or opinion, or the register (07).
func (c *cli) form(args []string) error {
	f := c.flags("form")
	dir := f.String("data", defaultData(), "")
	var w formWish
	w.flags(f)
	if err := c.read(f, args, 0); err != nil {
		return err
	}
	w.survey.numbered = f.Changed("count")
	if key, args := w.misused(); key != "" {
		return c.misused(key, args)
	}
	ctx := context.Background()
	h, err := existing(ctx, *dir)
	if err != nil {
		return err
	}
	defer h.close()
	sheet, err := w.sheet(ctx, c, h)
	if err != nil {
		return err
	}
	return writeFile(w.out, sheet.PDF)
}

func (w *formWish) flags(f *pflag.FlagSet) {
	f.StringVar(&w.code, "case", "", "")
	f.StringVar(&w.form, "form", "", "")
	f.StringVar(&w.layout, "layout", "A5_PAIR", "")
	f.StringVar(&w.step, "step", "", "")
	f.StringVar((*string)(&w.register.From), "from", "", "")
	f.StringVar((*string)(&w.register.To), "to", "", "")
	f.StringVar(&w.register.Field, "field", "", "")
	f.StringVar(&w.survey.questionnaire, "questionnaire", "", "")
	f.IntVar(&w.survey.version, "version", 0, "")
	f.IntVar(&w.survey.issue.Count, "count", 0, "")
	f.StringVar(&w.survey.issue.Place, "place", "", "")
	f.StringVar(&w.out, "out", "", "")
}

func (w *formWish) ofSurvey() bool { return w.form == office.SurveyPaper }

func (w *formWish) ofRegister() bool { return w.form == "07" || w.form == "register" }

func (w *formWish) ofOpinion() bool {
	return slices.Contains(office.FeedbackPaperKinds, w.form) && w.form != office.FeedbackNoticeKind
}

// misused names what is wrong with the command, "" for nothing.
func (w *formWish) misused() (key, what string) {
	_, ofCase := office.FormOf(w.form)
	switch {
	case w.ofSurvey() && (w.survey.questionnaire == "" || w.out == ""):
		return "cli.needs", "--questionnaire, --out"
	case w.survey.numbered && w.survey.version != 0:
		return "cli.form_version", ""
	case w.out == "", w.code == "" && !w.ofRegister() && !w.ofSurvey():
		return "cli.needs", "--case, --form, --out"
	case !ofCase && !w.ofRegister() && !w.ofSurvey() && !w.ofOpinion():
		return "cli.form", w.form
	}
	return "", ""
}

func (w *formWish) sheet(ctx context.Context, c *cli, h *house) (office.Sheet, error) {
	one, _ := office.FormOf(w.form)
	switch {
	case w.ofSurvey():
		w.survey.layout = w.layout
		return c.survey(ctx, h.office, w.survey)
	case w.ofOpinion():
		return h.feedbackSheet(ctx, system, PaperRef{Kind: w.form, CaseID: w.code, Layout: w.layout})
	case w.ofRegister():
		if err := c.knownField(ctx, h, w.register.Field); err != nil {
			return office.Sheet{}, err
		}
		return h.office.RegisterSheet(ctx, system, thisYear(h, w.register))
	case one.Kind == "transfer":
		return h.office.StepSlip(ctx, system, w.code, w.step, w.layout)
	}
	return h.office.Slip(ctx, system, w.form, w.code, w.layout)
}
