package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"text/tabwriter"

	"motcua/app/words"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// figures prints every figure of a month.
func (c *cli) figures(args []string) error {
	f := c.flags("figures")
	dir := f.String("data", defaultData(), "")
	month := f.String("month", "", "")
	asJSON := f.Bool("json", false, "")
	if err := c.read(f, args, 0); err != nil {
		return err
	}
	if *month == "" {
		return c.misused("cli.needs", "--month")
	}
	ctx := context.Background()
	h, err := existing(ctx, *dir)
	if err != nil {
		return err
	}
	defer h.close()
	period, err := h.office.MonthPeriod(ctx, *month)
	if err != nil {
		return err
	}
	figures, err := h.office.Figures(ctx, system, period)
	if err != nil {
		return err
	}
	if *asJSON {
		surveys, err := h.office.SurveySummaries(ctx, system, *month)
		if err != nil {
			return err
		}
		feedback, err := h.office.FeedbackFigures(ctx, system, period)
		if err != nil {
			return err
		}
		return json.NewEncoder(c.out).Encode(monthFigures{figures, surveyFigures{*month, surveys}, feedback})
	}
	return c.printFigures(figures)
}

// monthFigures is everything about a month, for programs.
type monthFigures struct {
	ward.Figures
	Survey   surveyFigures        `json:"survey"`
	Feedback ward.FeedbackFigures `json:"feedback"`
}

// surveyFigures is what the survey forms of a month say, a summary for each version
// of a questionnaire: counts, and nothing of what anybody wrote.
type surveyFigures struct {
	Month          string               `json:"month"`
	Questionnaires []ward.SurveySummary `json:"questionnaires"`
}

func (c *cli) printFigures(f ward.Figures) error {
	fmt.Fprintln(c.out, words.Say(c.lang, "cli.period", string(f.Period.From), string(f.Period.To)))
	w := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, words.Say(c.lang, "cli.columns"))
	for _, r := range append(f.Procedures.Rows, f.Procedures.Total) {
		if r.Field == "" {
			r.Field = words.Say(c.lang, "cli.total")
		}
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t\n", r.Field,
			r.Received.Total, r.Received.Online, r.Received.Counter, r.Received.CarriedOver,
			r.Resolved.Total, r.Resolved.Early, r.Resolved.OnTime, r.Resolved.Late,
			r.Pending.Total, r.Pending.InTime, r.Pending.Overdue)
	}
	return w.Flush()
}

// check looks at everything in a ward's folder; exit 1 and the first bad row when
// something is wrong.
func (c *cli) check(args []string) error {
	f := c.flags("check")
	dir := f.String("data", defaultData(), "")
	asJSON := f.Bool("json", false, "")
	if err := c.read(f, args, 0); err != nil {
		return err
	}
	ctx := context.Background()
	report, err := checkFolder(ctx, *dir)
	if err != nil {
		return err
	}
	if *asJSON {
		err = json.NewEncoder(c.out).Encode(report)
	} else {
		c.printReport(report)
	}
	if err == nil && len(report.Findings) > 0 {
		return errSaid
	}
	return err
}

// checkFolder checks a ward's folder; damage that keeps it from being opened at
// all is a finding like any other.
func checkFolder(ctx context.Context, dir string) (store.Report, error) {
	h, err := existing(ctx, dir)
	if err != nil {
		var refused *ward.Error
		if errors.As(err, &refused) && refused.Key == "storage.damaged" {
			found := store.Finding{What: "sqlite", Where: store.FileName, Found: strings.Join(refused.Args, " ")}
			return store.Report{Findings: []store.Finding{found}}, nil
		}
		return store.Report{}, err
	}
	defer h.close()
	return h.store.Check(ctx)
}

func (c *cli) printReport(r store.Report) {
	if len(r.Findings) == 0 {
		fmt.Fprintln(c.out, words.Say(c.lang, "cli.check_good", fmt.Sprint(r.Events), fmt.Sprint(r.Cases)))
		return
	}
	fmt.Fprintln(c.err, words.Say(c.lang, "cli.check_bad", fmt.Sprint(len(r.Findings))))
	for _, f := range r.Findings {
		fmt.Fprintln(c.err, " ", f.What+",", f.Where+":", f.Found)
	}
}
