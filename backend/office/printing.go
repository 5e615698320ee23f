package office

import (
	"context"
	"slices"
	"strings"
	"time"
	"unicode"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// PrintSetting is where a kind of paper is printed on this installation.
type PrintSetting = store.PrintSetting

// PrintJob is a paper on its way to the printer of this installation.
type PrintJob = store.PrintJob

// PrintState is how far a paper has come.
type PrintState = store.PrintState

// The states of a paper on its way.
const (
	PrintWaiting = store.PrintWaiting
	PrintSent    = store.PrintSent
	PrintDone    = store.PrintDone
	PrintFailed  = store.PrintFailed
)

// PaperKinds are the kinds of paper that have a printer of their own.
var PaperKinds = slices.Concat(kindsOf(Forms), []string{"notice", SurveyNoticeKind, CombinedNoticeKind, PostingKind, AnnexKind, "register", "cash", "calling", SurveyPaper, SurveySummaryKind, ReportPaper}, FeedbackPaperKinds)

// SurveyPaper is the kind of blank survey forms.
const SurveyPaper = "survey"

// mayPrint says what a role needs to print a kind of paper.
func mayPrint(kind string) Act {
	switch kind {
	case SurveyPaper:
		return WorkOnSurveys
	case SurveySummaryKind:
		return ReadSurveys
	case SurveyNoticeKind, CombinedNoticeKind, PostingKind, AnnexKind, KeyKind:
		return ReadNotices
	}
	if slices.Contains(FeedbackPaperKinds, kind) {
		return ReadFeedback
	}
	return ReadCases
}

// mayQueue refuses those who have no paper of any kind to print.
func mayQueue(who ward.Officer) error {
	if Allow(who, ReadCases) == nil {
		return nil
	}
	return Allow(who, WorkOnSurveys)
}

// HasLayout says whether a kind of paper may lie on the sheet in several ways; form
// 06 is always A4.
func HasLayout(kind string) bool {
	_, slip := FormOf(kind)
	return slip && kind != controlKind || kind == SurveyPaper || kind == FeedbackReceiptKind || kind == FeedbackGuideKind
}

func kindsOf(forms []Form) (kinds []string) {
	for _, f := range forms {
		kinds = append(kinds, f.Kind)
	}
	return kinds
}

var layouts = []string{"", "A5_PAIR", "A5", "A4"}

const (
	mostPrinted = 10
	keptDone    = 24 * time.Hour // papers that came out are shown so long
)

// PrintSettings gives where each kind of paper is printed, in the order of
// PaperKinds.
func (o *Office) PrintSettings(ctx context.Context, who ward.Officer) ([]PrintSetting, error) {
	if err := Allow(who, ReadCases); err != nil {
		return nil, err
	}
	return o.settings(ctx)
}

func (o *Office) settings(ctx context.Context) ([]PrintSetting, error) {
	made, err := o.read(ctx).PrintSettings()
	if err != nil {
		return nil, err
	}
	var out []PrintSetting
	for _, kind := range PaperKinds {
		s := PrintSetting{Kind: kind, Copies: 1}
		if i := slices.IndexFunc(made, func(m PrintSetting) bool { return m.Kind == kind }); i >= 0 {
			s = made[i]
		}
		out = append(out, s)
	}
	return out, nil
}

// PrintSettingOf gives where a kind of paper is printed.
func (o *Office) PrintSettingOf(ctx context.Context, kind string) (PrintSetting, error) {
	all, err := o.settings(ctx)
	for _, s := range all {
		if s.Kind == kind {
			return s, nil
		}
	}
	return PrintSetting{Kind: kind, Copies: 1}, err
}

// SetPrintSetting keeps where a kind of paper is printed from now on, on this
// installation. Refusals: paper.unknown, print.printer, print.tray, print.copies,
// print.layout. Whether the printer is there today does not matter: it may be off.
func (o *Office) SetPrintSetting(ctx context.Context, who ward.Officer, s PrintSetting) error {
	if err := Allow(who, ReadCases); err != nil {
		return err
	}
	if !slices.Contains(PaperKinds, s.Kind) {
		return ward.NotFound("paper.unknown", s.Kind)
	}
	if err := checkPrintSetting(s); err != nil {
		return err
	}
	return o.store.Write(ctx, func(t *store.Tx) error { return t.SetPrintSetting(s) })
}

func checkPrintSetting(s PrintSetting) error {
	var bad ward.Refusals
	if !plainName(s.Printer) {
		bad.Add(ward.Refuse("printer", "print.printer"))
	}
	if !plainName(s.Tray) || strings.ContainsAny(s.Tray, " {}='\"\\,") { // signs of the system's own
		bad.Add(ward.Refuse("tray", "print.tray"))
	}
	most := mostPrinted
	if s.Kind == SurveyPaper { // two forms of one number could not be told apart
		most = 1
	}
	if s.Copies < 1 || s.Copies > most {
		bad.Add(ward.Refuse("copies", "print.copies", most))
	}
	if !slices.Contains(layouts, s.Layout) {
		bad.Add(ward.Refuse("layout", "print.layout", s.Layout))
	}
	return bad.Err()
}

// SetPrinterForAll sends every kind of paper to one printer from now on; copies and
// layout stay as they are. Refusals: print.printer, print.tray.
func (o *Office) SetPrinterForAll(ctx context.Context, who ward.Officer, printer, tray string) error {
	if err := Allow(who, ReadCases); err != nil {
		return err
	}
	all, err := o.settings(ctx)
	if err != nil {
		return err
	}
	return o.store.Write(ctx, func(t *store.Tx) error {
		for _, s := range all {
			s.Printer, s.Tray = printer, tray
			if err := checkPrintSetting(s); err != nil {
				return err
			}
			if err := t.SetPrintSetting(s); err != nil {
				return err
			}
		}
		return nil
	})
}

func plainName(s string) bool {
	return len(s) <= 255 && !strings.HasPrefix(s, "-") && !strings.ContainsFunc(s, unicode.IsControl)
}

// PrintJobs gives what was not printed yet, in the order in which it was asked
// for, and then what came out within a day, the newest first: of the kinds of paper
// that the person may print.
func (o *Office) PrintJobs(ctx context.Context, who ward.Officer) ([]PrintJob, error) {
	if err := mayQueue(who); err != nil {
		return nil, err
	}
	all, err := o.PrintQueue(ctx)
	if err != nil {
		return nil, err
	}
	var open, came []PrintJob
	for _, j := range all {
		switch {
		case Allow(who, mayPrint(j.Kind)) != nil:
		case j.State == PrintDone:
			came = append(came, j)
		default:
			open = append(open, j)
		}
	}
	slices.Reverse(came)
	return append(open, came...), nil
}

// AddPrint puts a paper that was made for an officer into the queue.
func (o *Office) AddPrint(ctx context.Context, who ward.Officer, j PrintJob) (PrintJob, error) {
	if err := Allow(who, mayPrint(j.Kind)); err != nil {
		return PrintJob{}, err
	}
	j.Officer = who.ID
	err := o.store.Write(ctx, func(t *store.Tx) error {
		if err := t.DropOldPrintJobs(ward.MomentOf(o.clock().Add(-keptDone))); err != nil {
			return err
		}
		id, err := t.AddPrintJob(j)
		if err == nil {
			j, _, err = t.PrintJob(id)
		}
		return err
	})
	return j, err
}

// PrintAgain puts a paper that did not come out back into the queue: the same
// paper, not a reprint. Refusals: print.unknown, print.came_out, and
// print.outdated when the case was corrected since, feedback.named.
func (o *Office) PrintAgain(ctx context.Context, who ward.Officer, id int) (PrintJob, error) {
	return o.changePrint(ctx, who, id, func(t *store.Tx, j *PrintJob) error {
		if err := mayHavePaper(t, who, *j); err != nil {
			return err
		}
		switch outdated, err := isOutdated(t, *j); {
		case j.State == PrintDone:
			return ward.Conflict("print.came_out")
		case err != nil:
			return err
		case outdated:
			return ward.Conflict("print.outdated", j.CaseCode)
		case j.State == PrintWaiting && !j.Handed: // it is its turn soon
			return nil
		}
		j.Attempt++
		j.State, j.Handed, j.Why, j.Args = PrintWaiting, false, "print.waiting", nil
		j.Officer = who.ID
		return t.SetPrintJob(*j)
	})
}

// ForgetPrint takes a paper out of the queue for good.
func (o *Office) ForgetPrint(ctx context.Context, who ward.Officer, id int) (PrintJob, error) {
	return o.changePrint(ctx, who, id, func(t *store.Tx, j *PrintJob) error { return t.DropPrintJob(j.ID) })
}

func (o *Office) changePrint(ctx context.Context, who ward.Officer, id int, change func(*store.Tx, *PrintJob) error) (j PrintJob, err error) {
	if err := mayQueue(who); err != nil {
		return j, err
	}
	err = o.store.Write(ctx, func(t *store.Tx) error {
		found := false
		if j, found, err = t.PrintJob(id); err != nil {
			return err
		}
		if !found {
			return ward.NotFound("print.unknown")
		}
		if err := Allow(who, mayPrint(j.Kind)); err != nil {
			return err
		}
		return change(t, &j)
	})
	return j, err
}

// mayHavePaper refuses a paper about an opinion to whom that names (feedback.named):
// it says who sent it.
func mayHavePaper(t *store.Tx, who ward.Officer, j PrintJob) error {
	if j.CaseID == "" || !slices.Contains(FeedbackPaperKinds, j.Kind) {
		return nil
	}
	f, _, err := t.Feedback(j.CaseID)
	if err != nil {
		return err
	}
	return f.MayHandle(who.ID)
}

// isOutdated says whether a case was corrected after this paper of it was handed
// on: sent again it would say what is not so any more.
func isOutdated(t *store.Tx, j PrintJob) (bool, error) {
	if !j.Marked || j.CaseID == "" {
		return false, nil
	}
	if slices.Contains(FeedbackPaperKinds, j.Kind) {
		f, _, err := t.Feedback(j.CaseID)
		return ward.IsVoid(f.Prints, j.Kind), err
	}
	c, found, err := t.Case(j.CaseID)
	if err != nil || !found {
		return false, err
	}
	if c, err = upTo(c, stepOf(j)); err != nil {
		return false, err
	}
	return isVoid(c, printKey(PaperForm(j.Kind), c)), nil
}

// isVoid says whether the slip of a form that was printed is not valid any more:
// the case was corrected after it.
func isVoid(c ward.Case, form string) bool {
	return ward.IsVoid(c.Prints, form)
}
