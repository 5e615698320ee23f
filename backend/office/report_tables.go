package office

import (
	"context"

	"motcua/backend/ward"
)

// reportProcedures is table II.06a of a period.
func (o *Office) reportProcedures(ctx context.Context, _ ward.Officer, p ward.Period) (ward.Report, error) {
	m, err := o.reportedIn(ctx, p, ward.NoticeContent{Procedures: &ward.ProcedurePart{}})
	if err != nil {
		return ward.Report{}, err
	}
	said := m.said.Procedures.Figures
	out := ward.Report{Columns: append([]string{"no", "field"}, ward.FigureColumns...), AsOf: said.AsOf, Posted: m.note(ward.NoticeProcedures)}
	now := linesOf(m.now.Procedures.Figures)
	line := func(first, second ward.ReportCell, f ward.FieldFigures, total bool) {
		cells := []ward.ReportCell{first, second}
		for _, c := range ward.FigureColumns {
			cell := ward.FigureCellOf(f.Column(c), p, f.Field, c)
			cells = append(cells, m.stands(cell, ward.NoticeProcedures, nameOf("procedures", f.Field, c), ward.NumberCell(now[f.Field].Column(c))))
		}
		out.Rows = append(out.Rows, ward.ReportRow{Total: total, Cells: cells})
	}
	rows := said.Procedures.Rows
	for _, f := range m.now.Procedures.Figures.Procedures.Rows {
		if _, there := linesOf(said)[f.Field]; !there {
			rows = append(rows[:len(rows):len(rows)], ward.FieldFigures{Field: f.Field}) // a field that came since
		}
	}
	for i, f := range rows {
		line(ward.NumberCell(i+1), ward.TextCell(f.Field), f, false)
	}
	line(ward.ReportCell{Sort: ward.CellNone}, ward.WordCell("total"), said.Procedures.Total, true)
	if len(out.Posted) == 0 {
		out.Gap, err = o.gapIn(ctx, p, ward.NoticeProcedures)
	}
	return out, err
}

// linesOf gives the lines of table II.06a by field; that of the total is "".
func linesOf(f ward.Figures) map[string]ward.FieldFigures {
	out := map[string]ward.FieldFigures{"": f.Procedures.Total}
	for _, row := range f.Procedures.Rows {
		out[row.Field] = row
	}
	return out
}

// opinionColumns are the columns of table II.05a, and the count of a notice that each
// is; "" for a sum of several.
var opinionColumns = []struct {
	column, count string
	of            func(ward.FeedbackCount) int
}{
	{"fbTotal", "", func(n ward.FeedbackCount) int { return opinionsDone(n) + opinionsPending(n) }},
	{"fbNew", "new", func(n ward.FeedbackCount) int { return n.New }},
	{"fbCarried", "carriedOver", func(n ward.FeedbackCount) int { return n.CarriedOver }},
	{"fbDone", "", opinionsDone},
	{"fbInTime", "answeredInTime", func(n ward.FeedbackCount) int { return n.AnsweredInTime }},
	{"fbLate", "answeredLate", func(n ward.FeedbackCount) int { return n.AnsweredLate }},
	{"fbForwarded", "forwarded", func(n ward.FeedbackCount) int { return n.Forwarded }},
	{"fbPending", "", opinionsPending},
	{"fbPendingOverdue", "pendingOverdue", func(n ward.FeedbackCount) int { return n.PendingOverdue }},
	{"fbPublished", "published", func(n ward.FeedbackCount) int { return n.Published }},
}

func opinionsDone(n ward.FeedbackCount) int    { return n.AnsweredInTime + n.AnsweredLate + n.Forwarded }
func opinionsPending(n ward.FeedbackCount) int { return n.PendingInTime + n.PendingOverdue }

// reportFeedback is table II.05a of a period: opinions by class. The form was not
// verified (domain.md 6.2), and the report says so.
func (o *Office) reportFeedback(ctx context.Context, who ward.Officer, p ward.Period) (ward.Report, error) {
	if err := Allow(who, ReadFeedback); err != nil {
		return ward.Report{}, err
	}
	m, err := o.reportedIn(ctx, p, ward.NoticeContent{Feedback: &ward.FeedbackPart{}})
	if err != nil {
		return ward.Report{}, err
	}
	said, now := m.said.Feedback.Figures, map[ward.FeedbackClass]ward.FeedbackCount{"": m.now.Feedback.Figures.Total}
	for _, c := range m.now.Feedback.Figures.ByClass {
		now[c.Class] = c.FeedbackCount
	}
	out := ward.Report{Columns: []string{"no", "class"}, Posted: m.note(ward.NoticeFeedback)}
	for _, c := range opinionColumns {
		out.Columns = append(out.Columns, c.column)
	}
	if n := m.posted[ward.NoticeFeedback]; n != nil {
		out.AsOf = n.Approval.Content.AsOf
	}
	line := func(first, second ward.ReportCell, class ward.FeedbackClass, n ward.FeedbackCount, total bool) {
		cells := []ward.ReportCell{first, second}
		for _, c := range opinionColumns {
			cell, name := ward.NumberCell(c.of(n)), ""
			if c.count != "" {
				cell, name = ward.OpinionsCellOf(c.of(n), p, class, c.count), nameOf("feedback", string(class), c.count)
			}
			cells = append(cells, m.stands(cell, ward.NoticeFeedback, name, ward.NumberCell(c.of(now[class]))))
		}
		out.Rows = append(out.Rows, ward.ReportRow{Total: total, Cells: cells})
	}
	for i, c := range said.ByClass {
		line(ward.NumberCell(i+1), ward.WordCell("class."+string(c.Class)), c.Class, c.FeedbackCount, false)
	}
	line(ward.ReportCell{Sort: ward.CellNone}, ward.WordCell("total"), "", said.Total, true)
	if len(out.Posted) == 0 {
		out.Gap, err = o.gapIn(ctx, p, ward.NoticeFeedback)
	}
	return out, err
}
