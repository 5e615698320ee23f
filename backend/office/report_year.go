package office

import (
	"context"
	"fmt"
	"slices"

	"motcua/backend/ward"
)

// monthOfYear is one month of a year, with all that is shown of it.
type monthOfYear struct {
	reported
	name   string
	coming bool // it has not begun
}

// reportYear sets the twelve months of a year side by side.
func (o *Office) reportYear(ctx context.Context, who ward.Officer, p ward.Period) (ward.Report, error) {
	out := ward.Report{Columns: []string{"figure"}}
	if err := Allow(who, ReadFeedback); err != nil {
		return out, err
	}
	read, _, err := o.noticeReader(ctx)
	if err != nil {
		return out, err
	}
	var months []monthOfYear
	for n := 1; n <= 12; n++ {
		m := monthOfYear{name: fmt.Sprintf("%04d-%02d", p.To.Year(), n)}
		if m.period, err = read.period(m.name); err != nil {
			return out, err
		}
		if m.coming = m.period.From > o.Now().Date(); !m.coming {
			if m.reported, err = read.reportedMonth(m.name, m.period); err != nil {
				return out, err
			}
			out.Posted = append(out.Posted, m.note(ward.NoticeKinds[:3]...)...)
		}
		months = append(months, m)
		out.Columns = append(out.Columns, m.name)
	}
	out.Columns = append(out.Columns, "year")
	out.Period = ward.Period{From: months[0].period.From, To: months[11].period.To}
	begun := out.Period // what has begun of the year: the records behind its figures
	for _, m := range months {
		if !m.coming {
			begun.To = m.period.To
		}
	}
	for _, l := range yearLines {
		out.Rows = append(out.Rows, l.row(months, begun))
	}
	return out, nil
}

// satisfied adds up the satisfaction of every questionnaire of a month.
func satisfied(c ward.NoticeContent) (n, of int) {
	for _, s := range c.Survey.Summaries {
		n, of = n+s.Satisfied.Count, of+s.Satisfied.Of
	}
	return n, of
}

func validSheets(c ward.NoticeContent) (n int) {
	for _, s := range c.Survey.Summaries {
		n += s.Valid
	}
	return n
}

// yearLine is one line of the year: a figure of each month, and of the year.
type yearLine struct {
	key    string
	kind   ward.NoticeKind // of the notice that it stands on
	column string          // of table II.06a or of the table of opinions, whose records are behind it; "" for none
	// of gives the part and the whole of a rate, or a count and -1.
	of func(ward.NoticeContent) (int, int)
	// stock is a figure of a moment: that of the year is that of its last month.
	stock bool
	first bool // that of the year is that of its first month
}

func yearCount(of func(ward.NoticeContent) int) func(ward.NoticeContent) (int, int) {
	return func(c ward.NoticeContent) (int, int) { return of(c), -1 }
}

func totalOf(c ward.NoticeContent) ward.FieldFigures { return c.Procedures.Figures.Procedures.Total }

func yearFigure(of func(ward.FieldFigures) int) func(ward.NoticeContent) (int, int) {
	return yearCount(func(c ward.NoticeContent) int { return of(totalOf(c)) })
}

func yearOpinions(of func(ward.FeedbackCount) int) func(ward.NoticeContent) (int, int) {
	return yearCount(func(c ward.NoticeContent) int { return of(c.Feedback.Figures.Total) })
}

// yearLines are the main figures, in the order of the page.
var yearLines = []yearLine{
	{key: "carriedOver", kind: ward.NoticeProcedures, column: "carriedOver", of: yearFigure(func(f ward.FieldFigures) int { return f.Received.CarriedOver }), first: true},
	{key: "newCases", kind: ward.NoticeProcedures, column: "new", of: yearFigure(func(f ward.FieldFigures) int { return f.Received.Online + f.Received.Counter })},
	{key: "online", kind: ward.NoticeProcedures, column: "online", of: yearFigure(func(f ward.FieldFigures) int { return f.Received.Online })},
	{key: "onlineRate", kind: ward.NoticeProcedures, of: func(c ward.NoticeContent) (int, int) {
		r := totalOf(c).Received
		return r.Online, r.Online + r.Counter
	}},
	{key: "resolved", kind: ward.NoticeProcedures, column: "resolved", of: yearFigure(func(f ward.FieldFigures) int { return f.Resolved.Total })},
	{key: "early", kind: ward.NoticeProcedures, column: "early", of: yearFigure(func(f ward.FieldFigures) int { return f.Resolved.Early })},
	{key: "onTime", kind: ward.NoticeProcedures, column: "onTime", of: yearFigure(func(f ward.FieldFigures) int { return f.Resolved.OnTime })},
	{key: "late", kind: ward.NoticeProcedures, column: "late", of: yearFigure(func(f ward.FieldFigures) int { return f.Resolved.Late })},
	{key: "onTimeRate", kind: ward.NoticeProcedures, of: func(c ward.NoticeContent) (int, int) {
		r := totalOf(c).Resolved
		return r.Early + r.OnTime, r.Total
	}},
	{key: "pending", kind: ward.NoticeProcedures, column: "pending", of: yearFigure(func(f ward.FieldFigures) int { return f.Pending.Total }), stock: true},
	{key: "overdue", kind: ward.NoticeProcedures, column: "overdue", of: yearFigure(func(f ward.FieldFigures) int { return f.Pending.Overdue }), stock: true},
	{key: "rejected", kind: ward.NoticeProcedures, of: yearCount(func(c ward.NoticeContent) int { return c.Procedures.Figures.RejectedAtIntake })},
	{key: "fbNew", kind: ward.NoticeFeedback, column: "new", of: yearOpinions(func(n ward.FeedbackCount) int { return n.New })},
	{key: "fbAnswered", kind: ward.NoticeFeedback, of: yearOpinions(func(n ward.FeedbackCount) int { return n.AnsweredInTime + n.AnsweredLate })},
	{key: "fbInTimeRate", kind: ward.NoticeFeedback, of: func(c ward.NoticeContent) (int, int) {
		n := c.Feedback.Figures.Total
		return n.AnsweredInTime, n.AnsweredInTime + n.AnsweredLate
	}},
	{key: "valid", kind: ward.NoticeSurvey, of: yearCount(validSheets)},
	{key: "satisfied", kind: ward.NoticeSurvey, of: satisfied},
}

func (l yearLine) row(months []monthOfYear, year ward.Period) ward.ReportRow {
	cells := []ward.ReportCell{ward.WordCell(l.key)}
	var said, now ward.Share // of the year
	begun := false
	for _, m := range months {
		if m.coming {
			cells = append(cells, ward.ReportCell{Sort: ward.CellNone})
			continue
		}
		cells = append(cells, l.month(m))
		said, now = l.and(said, m.said, begun), l.and(now, m.now, begun)
		begun = true
	}
	if !begun {
		return ward.ReportRow{Cells: append(cells, ward.ReportCell{Sort: ward.CellNone})}
	}
	sum := l.cell(said.Count, said.Of, year)
	if now != said {
		sum.Now = &now
	}
	return ward.ReportRow{Cells: append(cells, sum)}
}

// and goes on from a year up to now to its next month.
func (l yearLine) and(sum ward.Share, month ward.NoticeContent, begun bool) ward.Share {
	n, of := l.of(month)
	switch {
	case l.stock || !begun:
		return ward.Share{Count: n, Of: of}
	case l.first:
		return sum
	}
	return ward.Share{Count: sum.Count + n, Of: max(sum.Of+of, -1)}
}

// month is the cell of a month, which may stand on a notice.
func (l yearLine) month(m monthOfYear) ward.ReportCell {
	name := ""
	switch {
	case l.kind == ward.NoticeProcedures && slices.Contains(ward.FigureColumns, l.column):
		name = nameOf("procedures", "", l.column)
	case l.key == "rejected":
		name = nameOf("procedures", "", l.key)
	case l.kind == ward.NoticeFeedback && l.column != "":
		name = nameOf("feedback", "", l.column)
	}
	n, of := l.of(m.said)
	liveN, liveOf := l.of(m.now)
	c := m.stands(l.cell(n, of, m.period), l.kind, name, l.cell(liveN, liveOf, m.period))
	if l.kind == ward.NoticeSurvey {
		c.Surveys = m.name
	}
	return c
}

func (l yearLine) cell(n, of int, p ward.Period) ward.ReportCell {
	switch {
	case of >= 0:
		return ward.RateCell(n, of)
	case l.kind == ward.NoticeFeedback && l.column != "":
		return ward.OpinionsCellOf(n, p, "", l.column)
	case l.column != "":
		return ward.FigureCellOf(n, p, "", l.column)
	}
	c := ward.NumberCell(n)
	if l.key == "rejected" {
		c.Refused = &p
	}
	return c
}
