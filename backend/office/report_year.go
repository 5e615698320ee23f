package office

import (
	"context"
	"fmt"

	"motcua/backend/ward"
)

// periodFigures gives the figures of a period: those of a reporting month as they
// were approved, when it was closed, and reckoned now otherwise. It is the one seam
// between reports and closed months.
func (o *Office) periodFigures(ctx context.Context, who ward.Officer, p ward.Period) (f ward.Figures, posted []string, err error) {
	f, err = o.Figures(ctx, who, p)
	return f, nil, err
}

// monthOfYear is one month of a year, with all that is shown of it.
type monthOfYear struct {
	name      string
	period    ward.Period
	coming    bool // it has not begun
	figures   ward.Figures
	feedback  ward.FeedbackFigures
	satisfied ward.Share
	valid     int
}

// reportYear sets the twelve months of a year side by side.
func (o *Office) reportYear(ctx context.Context, who ward.Officer, p ward.Period) (ward.Report, error) {
	out := ward.Report{Columns: []string{"figure"}}
	var months []monthOfYear
	for n := 1; n <= 12; n++ {
		m := monthOfYear{name: fmt.Sprintf("%04d-%02d", p.To.Year(), n)}
		var err error
		if m.period, err = o.MonthPeriod(ctx, m.name); err != nil {
			return out, err
		}
		if m.coming = m.period.From > o.Now().Date(); !m.coming {
			posted, err := o.fillMonth(ctx, who, &m)
			if err != nil {
				return out, err
			}
			out.Posted = append(out.Posted, posted...)
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

func (o *Office) fillMonth(ctx context.Context, who ward.Officer, m *monthOfYear) (posted []string, err error) {
	if m.figures, posted, err = o.periodFigures(ctx, who, m.period); err != nil {
		return nil, err
	}
	if m.feedback, err = o.FeedbackFigures(ctx, who, m.period); err != nil {
		return nil, err
	}
	m.satisfied, m.valid, err = o.satisfiedIn(ctx, who, m.name)
	return posted, err
}

// satisfiedIn adds up the satisfaction of every questionnaire of a month.
func (o *Office) satisfiedIn(ctx context.Context, who ward.Officer, month string) (s ward.Share, valid int, err error) {
	all, err := o.SurveySummaries(ctx, who, month)
	for _, of := range all {
		s.Count, s.Of, valid = s.Count+of.Satisfied.Count, s.Of+of.Satisfied.Of, valid+of.Valid
	}
	return s, valid, err
}

// yearLine is one line of the year: a figure of each month, and of the year.
type yearLine struct {
	key    string
	column string // of table II.06a, whose cases are behind it; "" for none
	// of gives the part and the whole of a rate, or a count and -1.
	of func(monthOfYear) (int, int)
	// stock is a figure of a moment: that of the year is that of its last month.
	stock bool
	first bool // that of the year is that of its first month
}

func yearCount(of func(monthOfYear) int) func(monthOfYear) (int, int) {
	return func(m monthOfYear) (int, int) { return of(m), -1 }
}

func yearFigure(of func(ward.FieldFigures) int) func(monthOfYear) (int, int) {
	return yearCount(func(m monthOfYear) int { return of(m.figures.Procedures.Total) })
}

func yearOpinions(of func(ward.FeedbackCount) int) func(monthOfYear) (int, int) {
	return yearCount(func(m monthOfYear) int { return of(m.feedback.Total) })
}

// yearLines are the main figures, in the order of the page.
var yearLines = []yearLine{
	{key: "carriedOver", column: "carriedOver", of: yearFigure(func(f ward.FieldFigures) int { return f.Received.CarriedOver }), first: true},
	{key: "newCases", column: "new", of: yearFigure(func(f ward.FieldFigures) int { return f.Received.Online + f.Received.Counter })},
	{key: "online", column: "online", of: yearFigure(func(f ward.FieldFigures) int { return f.Received.Online })},
	{key: "onlineRate", of: func(m monthOfYear) (int, int) {
		r := m.figures.Procedures.Total.Received
		return r.Online, r.Online + r.Counter
	}},
	{key: "resolved", column: "resolved", of: yearFigure(func(f ward.FieldFigures) int { return f.Resolved.Total })},
	{key: "early", column: "early", of: yearFigure(func(f ward.FieldFigures) int { return f.Resolved.Early })},
	{key: "onTime", column: "onTime", of: yearFigure(func(f ward.FieldFigures) int { return f.Resolved.OnTime })},
	{key: "late", column: "late", of: yearFigure(func(f ward.FieldFigures) int { return f.Resolved.Late })},
	{key: "onTimeRate", of: func(m monthOfYear) (int, int) {
		r := m.figures.Procedures.Total.Resolved
		return r.Early + r.OnTime, r.Total
	}},
	{key: "pending", column: "pending", of: yearFigure(func(f ward.FieldFigures) int { return f.Pending.Total }), stock: true},
	{key: "overdue", column: "overdue", of: yearFigure(func(f ward.FieldFigures) int { return f.Pending.Overdue }), stock: true},
	{key: "rejected", of: yearCount(func(m monthOfYear) int { return m.figures.RejectedAtIntake })},
	{key: "fbNew", of: yearOpinions(func(n ward.FeedbackCount) int { return n.New })},
	{key: "fbAnswered", of: yearOpinions(func(n ward.FeedbackCount) int { return n.AnsweredInTime + n.AnsweredLate })},
	{key: "fbInTimeRate", of: func(m monthOfYear) (int, int) {
		n := m.feedback.Total
		return n.AnsweredInTime, n.AnsweredInTime + n.AnsweredLate
	}},
	{key: "valid", of: yearCount(func(m monthOfYear) int { return m.valid })},
	{key: "satisfied", of: func(m monthOfYear) (int, int) { return m.satisfied.Count, m.satisfied.Of }},
}

func (l yearLine) row(months []monthOfYear, year ward.Period) ward.ReportRow {
	cells := []ward.ReportCell{ward.WordCell(l.key)}
	part, whole, begun := 0, 0, false
	for _, m := range months {
		if m.coming {
			cells = append(cells, ward.ReportCell{Sort: ward.CellNone})
			continue
		}
		n, of := l.of(m)
		cells = append(cells, l.cell(n, of, m.period))
		switch {
		case l.stock || l.first && !begun:
			part, whole = n, of
		case !l.first:
			part, whole = part+n, whole+of
		}
		begun = true
	}
	if !begun {
		return ward.ReportRow{Cells: append(cells, ward.ReportCell{Sort: ward.CellNone})}
	}
	if whole < 0 {
		whole = -1
	}
	return ward.ReportRow{Cells: append(cells, l.cell(part, whole, year))}
}

func (l yearLine) cell(n, of int, p ward.Period) ward.ReportCell {
	switch {
	case of >= 0:
		return ward.RateCell(n, of)
	case l.column != "":
		return ward.FigureCellOf(n, p, "", l.column)
	}
	return ward.NumberCell(n)
}
