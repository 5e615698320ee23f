package app

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// notice writes a month's notices as PDF files into a folder.
func (c *cli) notice(args []string) error {
	f := c.flags("notice")
	dir := f.String("data", defaultData(), "")
	month := f.String("month", "", "")
	kind := f.String("kind", "all", "")
	drafts := f.Bool("drafts", false, "")
	out := f.String("out", "", "")
	if err := c.read(f, args, 0); err != nil {
		return err
	}
	if *month == "" || *out == "" {
		return c.misused("cli.needs", "--month, --out")
	}
	if _, known := noticeKinds[*kind]; !known && *kind != "all" {
		return c.misused("cli.kind", *kind)
	}
	ctx := context.Background()
	h, err := existing(ctx, *dir)
	if err != nil {
		return err
	}
	defer h.close()
	if err := os.MkdirAll(*out, 0o755); err != nil {
		return &ward.Error{Code: ward.CodeStorage, Key: "file.not_written", Args: []string{*out, err.Error()}, Cause: err}
	}
	sheets, err := h.noticeSheets(ctx, *month, *kind, *drafts)
	if err != nil {
		return err
	}
	for _, sheet := range sheets {
		path := filepath.Join(*out, sheet.Name)
		if err := writeFile(path, sheet.PDF); err != nil {
			return err
		}
		fmt.Fprintln(c.out, path)
	}
	return nil
}

// noticeKinds are the kinds of notice by their names on the command line.
var noticeKinds = map[string]ward.NoticeKind{"procedures": ward.NoticeProcedures, "feedback": ward.NoticeFeedback, "survey": ward.NoticeSurvey,
	"combined": ward.NoticeCombined}

// noticeSheets gives the notices of a month, all or those of a kind, with the
// corrections that stand for them: the kept file of an approved one, a draft of any
// other. With drafts also the correction that is being written.
func (h *house) noticeSheets(ctx context.Context, month, kind string, drafts bool) ([]office.Sheet, error) {
	if kind == "all" {
		return h.office.MonthNotices(ctx, system, month, drafts)
	}
	sheet, err := h.office.MonthNotice(ctx, system, month, noticeKinds[kind])
	if err != nil {
		return nil, err
	}
	corrections, err := h.office.NoticeCorrections(ctx, system, month, noticeKinds[kind], drafts)
	return append([]office.Sheet{sheet}, corrections...), err
}

// form writes one official form as PDF: of one case or opinion, or the register (07).
func (c *cli) form(args []string) error {
	f := c.flags("form")
	dir := f.String("data", defaultData(), "")
	code := f.String("case", "", "")
	form := f.String("form", "", "")
	layout := f.String("layout", "A5_PAIR", "")
	step := f.String("step", "", "")
	var query office.RegisterQuery
	f.StringVar((*string)(&query.From), "from", "", "")
	f.StringVar((*string)(&query.To), "to", "", "")
	f.StringVar(&query.Field, "field", "", "")
	var forms surveyQuery
	f.StringVar(&forms.questionnaire, "questionnaire", "", "")
	f.IntVar(&forms.version, "version", 0, "")
	f.IntVar(&forms.issue.Count, "count", 0, "")
	f.StringVar(&forms.issue.Place, "place", "", "")
	out := f.String("out", "", "")
	if err := c.read(f, args, 0); err != nil {
		return err
	}
	survey := *form == office.SurveyPaper
	if survey && (forms.questionnaire == "" || *out == "") {
		return c.misused("cli.needs", "--questionnaire, --out")
	}
	register := *form == "07" || *form == "register"
	if *code == "" && !register && !survey || *out == "" {
		return c.misused("cli.needs", "--case, --form, --out")
	}
	opinion := slices.Contains(office.FeedbackPaperKinds, *form) && *form != office.FeedbackNoticeKind
	one, known := office.FormOf(*form)
	if !known && !register && !survey && !opinion {
		return c.misused("cli.form", *form)
	}
	ctx := context.Background()
	h, err := existing(ctx, *dir)
	if err != nil {
		return err
	}
	defer h.close()
	var sheet office.Sheet
	switch {
	case survey:
		forms.layout = *layout
		sheet, err = c.survey(ctx, h.office, forms)
	case opinion:
		sheet, err = h.feedbackSheet(ctx, system, PaperRef{Kind: *form, CaseID: *code, Layout: *layout})
	case register:
		sheet, err = h.office.RegisterSheet(ctx, system, thisYear(h, query))
	case one.Kind == "transfer":
		sheet, err = h.office.StepSlip(ctx, system, *code, *step, *layout)
	default:
		sheet, err = h.office.Slip(ctx, system, *form, *code, *layout)
	}
	if err != nil {
		return err
	}
	return writeFile(*out, sheet.PDF)
}
