package app

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"text/tabwriter"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// figures prints every figure of a month as the records have it now, and says which
// notices of it stand; with --posted it prints what they say.
func (c *cli) figures(args []string) error {
	f := c.flags("figures")
	dir := f.String("data", defaultData(), "")
	month := f.String("month", "", "")
	posted := f.Bool("posted", false, "")
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
	m, err := h.office.MonthFigures(ctx, system, *month)
	if err != nil {
		return err
	}
	of := m.Now
	if *posted {
		of = m.Posted
	}
	if *posted && (len(m.Notices) == 0 || of.Procedures == nil && !*asJSON) {
		return ward.Conflict("notice.none_approved", monthText(m.Month))
	}
	if *asJSON {
		return json.NewEncoder(c.out).Encode(figuresOf(m, of, *posted))
	}
	c.printStanding(m, *posted)
	return c.printFigures(of.Procedures.Figures)
}

// monthFigures is everything about a month, for programs. With --posted a part of which
// no notice was approved is left out.
type monthFigures struct {
	Period ward.Period `json:"period"`
	*ward.Figures
	Survey   *surveyFigures        `json:"survey,omitempty"`
	Feedback *ward.FeedbackFigures `json:"feedback,omitempty"`
	// Posted says that the figures are those that were approved; Notices are the notices
	// that stand, Changed what the records say otherwise now.
	Posted  bool                `json:"posted"`
	Notices []ward.PostedNotice `json:"notices"`
	Changed []ward.CellChange   `json:"changed"`
}

// surveyFigures is what the survey forms of a month say, a summary for each version
// of a questionnaire: counts, and nothing of what anybody wrote.
type surveyFigures struct {
	Month          string               `json:"month"`
	Questionnaires []ward.SurveySummary `json:"questionnaires"`
}

func figuresOf(m office.MonthFigures, of ward.NoticeContent, posted bool) monthFigures {
	out := monthFigures{Period: m.Period, Posted: posted, Notices: append([]ward.PostedNotice{}, m.Notices...), Changed: m.Changed}
	if of.Procedures != nil {
		out.Figures = &of.Procedures.Figures
	}
	if of.Feedback != nil {
		out.Feedback = &of.Feedback.Figures
	}
	if of.Survey != nil {
		out.Survey = &surveyFigures{m.Month, append([]ward.SurveySummary{}, of.Survey.Summaries...)}
	}
	return out
}

// printStanding says which notices of a month stand, and whether what is printed below
// is what they say.
func (c *cli) printStanding(m office.MonthFigures, posted bool) {
	if len(m.Notices) == 0 {
		return
	}
	var names []string
	for _, n := range m.Notices {
		key := "cli.notice"
		if n.Correction {
			key = "cli.correction"
		}
		names = append(names, words.Say(c.lang, key, n.Number, string(n.Signed)))
	}
	fmt.Fprintln(c.out, words.Say(c.lang, "cli.standing", strings.Join(names, "; ")))
	key := "cli.figures_same"
	switch {
	case posted:
		key = "cli.figures_posted"
	case len(m.Changed) > 0:
		key = "cli.figures_moved"
	}
	moved := ""
	if n := len(m.Changed); n > 0 {
		moved = strconv.Itoa(n)
	}
	fmt.Fprintln(c.out, words.Say(c.lang, key, moved))
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
