package ward

import (
	"slices"
	"strconv"
)

// Identity is two figures of a notice that have to be equal.
type Identity struct {
	Key   string
	Part  string
	Name  string // field, channel, questionnaire; "" for all
	Left  int
	Right int
	Cells []string // those compared
}

// Identities are what has to be equal on a notice: the four identities of table
// II.06a on every line, that lines add up to their total, that what was carried over
// is what the month before left, and the same of opinions and of sheets.
func (c NoticeContent) Identities() (out []Identity) {
	if c.Procedures != nil {
		out = append(out, c.Procedures.identities()...)
	}
	if c.Feedback != nil {
		out = append(out, c.Feedback.identities()...)
	}
	if c.Survey != nil {
		for _, s := range c.Survey.Summaries {
			out = append(out, s.identities()...)
		}
	}
	return out
}

func (p ProcedurePart) identities() (out []Identity) {
	table := p.Figures.Procedures
	for _, f := range append([]FieldFigures{table.Total}, table.Rows...) {
		at := func(columns ...string) (cells []string) {
			for _, c := range columns {
				cells = append(cells, "procedures/"+f.Field+"/"+c)
			}
			return cells
		}
		r, s, n := f.Received, f.Resolved, f.Pending
		out = append(out,
			Identity{"received", "procedures", f.Field, r.Total, r.Online + r.Counter + r.CarriedOver, at("received", "online", "counter", "carriedOver")},
			Identity{"resolved", "procedures", f.Field, s.Total, s.Early + s.OnTime + s.Late, at("resolved", "early", "onTime", "late")},
			Identity{"pending", "procedures", f.Field, n.Total, n.InTime + n.Overdue, at("pending", "inTime", "overdue")},
			Identity{"whole", "procedures", f.Field, r.Total, s.Total + n.Total, at("received", "resolved", "pending")})
	}
	for _, column := range FigureColumns {
		sum := 0
		for _, f := range table.Rows {
			sum += f.Column(column)
		}
		out = append(out, Identity{"sum", "procedures", column, table.Total.Column(column), sum, []string{"procedures//" + column}})
	}
	reasons := 0
	for _, r := range p.LateReasons {
		reasons += r.Count
	}
	out = append(out, Identity{"lateReasons", "procedures", "", table.Total.Resolved.Late, reasons, []string{"procedures//late"}})
	if p.CarriedPosted != nil {
		out = append(out, Identity{"carried", "procedures", "", table.Total.Received.CarriedOver, *p.CarriedPosted, []string{"procedures//carriedOver"}})
	}
	return out
}

func (p FeedbackPart) identities() (out []Identity) {
	line := func(name string, n FeedbackCount) {
		at := "feedback/" + name + "/"
		out = append(out, Identity{"whole", "feedback", name, n.CarriedOver + n.New, n.AnsweredInTime + n.AnsweredLate + n.Forwarded + n.PendingInTime + n.PendingOverdue,
			[]string{at + "carriedOver", at + "new", at + "answeredInTime", at + "answeredLate", at + "forwarded", at + "pendingInTime", at + "pendingOverdue"}})
	}
	line("", p.Figures.Total)
	classes, channels := FeedbackCount{}, FeedbackCount{}
	for _, n := range p.Figures.ByClass {
		line(string(n.Class), n.FeedbackCount)
		classes = classes.plus(n.FeedbackCount)
	}
	for _, n := range p.Figures.ByChannel {
		line(string(n.Channel), n.FeedbackCount)
		channels = channels.plus(n.FeedbackCount)
	}
	for _, column := range FeedbackColumns {
		total := p.Figures.Total.Column(column)
		out = append(out, Identity{"sum", "feedback", column, total, classes.Column(column), []string{"feedback//" + column}},
			Identity{"sumChannels", "feedback", column, total, channels.Column(column), []string{"feedback//" + column}})
	}
	out = append(out, Identity{"public", "feedback", "", p.Figures.Total.Published, len(p.Public), []string{"feedback//published"}})
	if p.CarriedPosted != nil {
		out = append(out, Identity{"carried", "feedback", "", p.Figures.Total.CarriedOver, *p.CarriedPosted, []string{"feedback//carriedOver"}})
	}
	return out
}

func (n FeedbackCount) plus(o FeedbackCount) FeedbackCount {
	return FeedbackCount{n.CarriedOver + o.CarriedOver, n.New + o.New, n.AnsweredInTime + o.AnsweredInTime, n.AnsweredLate + o.AnsweredLate,
		n.Forwarded + o.Forwarded, n.PendingInTime + o.PendingInTime, n.PendingOverdue + o.PendingOverdue, n.Published + o.Published, n.Reopened + o.Reopened}
}

// identities of the sheets: valid ones with the void and the waiting are those
// collected; the answers to a question are those that were asked.
func (s SurveySummary) identities() (out []Identity) {
	at := "survey/" + s.Questionnaire + "/" + strconv.Itoa(s.Version) + "/"
	for _, q := range s.Questions {
		out = append(out, Identity{"answers", "survey", s.Questionnaire + " · " + q.Code, q.Asked, q.Valid + q.NoAnswer + q.TwoMarks, []string{at + q.Code + "/valid"}})
	}
	return out
}

// Parts are the parts that a notice has.
func (c NoticeContent) Parts() (out []string) {
	for part, has := range map[string]bool{"procedures": c.Procedures != nil, "feedback": c.Feedback != nil, "survey": c.Survey != nil} {
		if has {
			out = append(out, part)
		}
	}
	slices.Sort(out)
	return out
}

// Counted is how many records the whole of a part counts.
func (c NoticeContent) Counted(part string) (n int) {
	switch {
	case part == "procedures" && c.Procedures != nil:
		return c.Procedures.Figures.Procedures.Total.Received.Total
	case part == "feedback" && c.Feedback != nil:
		return c.Feedback.Figures.Total.CarriedOver + c.Feedback.Figures.Total.New
	case part == "survey" && c.Survey != nil:
		for _, s := range c.Survey.Summaries {
			n += s.Collected - s.Pending
		}
	}
	return n
}

// CarriedOver gives what a part begins with, and what the notice of the month before
// left; nil when that was not approved.
func (c NoticeContent) CarriedOver(part string) (carried int, posted *int) {
	switch {
	case part == "procedures" && c.Procedures != nil:
		return c.Procedures.Figures.Procedures.Total.Received.CarriedOver, c.Procedures.CarriedPosted
	case part == "feedback" && c.Feedback != nil:
		return c.Feedback.Figures.Total.CarriedOver, c.Feedback.CarriedPosted
	}
	return 0, nil
}

// WholeOf names the figures that make the whole of a part.
func (c NoticeContent) WholeOf(part string) []string {
	switch part {
	case "procedures":
		return []string{"procedures//received"}
	case "feedback":
		return []string{"feedback//carriedOver", "feedback//new"}
	}
	out := []string{}
	for _, s := range c.Survey.Summaries {
		out = append(out, "survey/"+s.Questionnaire+"/"+strconv.Itoa(s.Version)+"/collected")
	}
	return out
}

// Misplaced gives the numbers of cases and opinions that stand in more than one of
// the figures that add up to the whole, or in none.
func (c NoticeContent) Misplaced(records []NoticeRecord) (twice, nowhere []string) {
	ends := map[string][]string{
		"case":     {"procedures//early", "procedures//onTime", "procedures//late", "procedures//inTime", "procedures//overdue", "procedures//rejected"},
		"feedback": {"feedback//answeredInTime", "feedback//answeredLate", "feedback//forwarded", "feedback//pendingInTime", "feedback//pendingOverdue"},
	}
	for _, r := range records {
		cells, asked := ends[Sort(r.Subject)]
		if !asked {
			continue
		}
		in := 0
		for _, cell := range cells {
			if r.In(cell) {
				in++
			}
		}
		switch {
		case in > 1:
			twice = append(twice, r.Code)
		case in == 0 && !r.In("feedback//published") && !r.In("feedback//reopened"):
			nowhere = append(nowhere, r.Code)
		}
	}
	return twice, nowhere
}

// Shows says whether the notice shows figures of the version that a sheet is of: those
// of too few sheets are withheld.
func (c NoticeContent) Shows(r NoticeRecord) bool {
	return c.Survey != nil && slices.ContainsFunc(c.Survey.Summaries, func(s SurveySummary) bool {
		return s.Collected > 0 && r.OfVersion(s.Questionnaire, s.Version)
	})
}
