package office

import (
	"context"
	"slices"

	"motcua/backend/ward"
)

// A report of a quarter, a year or any days is reckoned from the records, month by month
// though they were posted. This sets the two beside each other.

// gapLine is one line of a table of a month: the figures that may be added up over
// several. What a month begins with and what it leaves are no sums: of several months
// they are those of the first and of the last.
type gapLine struct {
	name   string // "" for the total
	cell   ward.ReportCell
	values []int
}

// gapTable says how the figures of a kind of notice are added up.
type gapTable struct {
	part    func() ward.NoticeContent // what to reckon
	columns []string
	begins  []int                              // columns of what a month begins with
	leaves  []int                              // columns of what it leaves
	lines   func(ward.NoticeContent) []gapLine // that of the total first
}

var gapTables = map[ward.NoticeKind]gapTable{
	ward.NoticeProcedures: {
		part:    func() ward.NoticeContent { return ward.NoticeContent{Procedures: &ward.ProcedurePart{}} },
		columns: []string{"gap", "field", "new", "online", "counter", "carriedOver", "resolved", "early", "onTime", "late", "pending", "overdue"},
		begins:  []int{3}, leaves: []int{8, 9},
		lines: func(c ward.NoticeContent) (out []gapLine) {
			f := c.Procedures.Figures.Procedures
			for _, line := range append([]ward.FieldFigures{f.Total}, f.Rows...) {
				cell := ward.TextCell(line.Field)
				if line.Field == "" {
					cell = ward.WordCell("total")
				}
				out = append(out, gapLine{line.Field, cell, []int{line.Received.Online + line.Received.Counter, line.Received.Online, line.Received.Counter,
					line.Received.CarriedOver, line.Resolved.Total, line.Resolved.Early, line.Resolved.OnTime, line.Resolved.Late, line.Pending.Total, line.Pending.Overdue}})
			}
			return out
		},
	},
	ward.NoticeFeedback: {
		part:    func() ward.NoticeContent { return ward.NoticeContent{Feedback: &ward.FeedbackPart{}} },
		columns: []string{"gap", "class", "fbNew", "fbCarried", "fbDone", "fbInTime", "fbLate", "fbForwarded", "fbPending", "fbPendingOverdue", "fbPublished"},
		begins:  []int{1}, leaves: []int{6, 7},
		lines: func(c ward.NoticeContent) []gapLine {
			line := func(name string, cell ward.ReportCell, n ward.FeedbackCount) gapLine {
				return gapLine{name, cell, []int{n.New, n.CarriedOver, opinionsDone(n), n.AnsweredInTime, n.AnsweredLate, n.Forwarded,
					opinionsPending(n), n.PendingOverdue, n.Published}}
			}
			f := c.Feedback.Figures
			out := []gapLine{line("", ward.WordCell("total"), f.Total)}
			for _, n := range f.ByClass {
				out = append(out, line(string(n.Class), ward.WordCell("class."+string(n.Class)), n.FeedbackCount))
			}
			return out
		},
	},
}

// gapIn compares the closed months within a period with what the records say of them
// now. It gives nil when they agree.
func (o *Office) gapIn(ctx context.Context, p ward.Period, kind ward.NoticeKind) (*ward.ReportGap, error) {
	r, _, err := o.noticeReader(ctx)
	if err != nil {
		return nil, err
	}
	g := gapping{gapTable: gapTables[kind], period: p}
	last := monthAfter(ward.MonthOf(min(p.To, r.now.Date()), r.profile.CutoffDay))
	for month := monthBefore(ward.MonthOf(p.From, r.profile.CutoffDay)); month <= last; month = monthAfter(month) {
		all, err := r.Notices(month)
		if err != nil {
			return nil, err
		}
		n := frozen(all, kind)
		if n == nil || n.Approval.Content.Period.From < p.From || n.Approval.Content.Period.To > p.To {
			continue
		}
		of := g.part()
		of.Month, of.Period = month, n.Approval.Content.Period
		m, err := r.reported(of, all)
		if err != nil {
			return nil, err
		}
		g.take(m, n)
		g.notices = append(g.notices, m.note(kind)...)
	}
	return g.table(), nil
}

// gapping adds up months.
type gapping struct {
	gapTable
	period      ward.Period
	first, last bool // the first month of the period, the last one is among them
	notices     []ward.PostedNotice
	posted, now []int
	rows        []ward.ReportRow // of lines that differ
}

func (g *gapping) take(m reported, n *ward.Notice) {
	posted, now := g.of(m.said, m.period), g.of(m.now, m.period)
	g.posted, g.now = added(g.posted, posted[0].values), added(g.now, now[0].values)
	month := ward.ReportCell{Sort: ward.CellMonth, Text: n.Month, Notice: n.ID}
	for _, line := range alike(posted, now) {
		if slices.Equal(line.was, line.is) {
			continue
		}
		cells := []ward.ReportCell{month, line.cell}
		for i := range line.is {
			cells = append(cells, ward.ByCell(line.is[i]-line.was[i]))
		}
		g.rows = append(g.rows, ward.ReportRow{Cells: cells})
	}
}

// of gives the lines of a month, without what it begins with or leaves when the period
// begins or ends with another month.
func (g *gapping) of(c ward.NoticeContent, p ward.Period) []gapLine {
	first, last := p.From == g.period.From, p.To == g.period.To
	g.first, g.last = g.first || first, g.last || last
	lines := g.lines(c)
	for _, line := range lines {
		for i := range line.values {
			if !first && slices.Contains(g.begins, i) || !last && slices.Contains(g.leaves, i) {
				line.values[i] = 0
			}
		}
	}
	return lines
}

// told says whether a column has a figure in the sums.
func (g *gapping) told(column int) bool {
	return (g.first || !slices.Contains(g.begins, column)) && (g.last || !slices.Contains(g.leaves, column))
}

// gapPair is a line as it was posted and as it is.
type gapPair struct {
	cell    ward.ReportCell
	was, is []int
}

// alike pairs the lines of two tables; a line that one of them lacks is nothing there.
func alike(posted, now []gapLine) (out []gapPair) {
	none := make([]int, len(posted[0].values))
	for _, p := range posted {
		pair := gapPair{p.cell, p.values, none}
		if i := slices.IndexFunc(now, func(n gapLine) bool { return n.name == p.name }); i >= 0 {
			pair.is = now[i].values
		}
		out = append(out, pair)
	}
	for _, n := range now {
		if !slices.ContainsFunc(posted, func(p gapLine) bool { return p.name == n.name }) {
			out = append(out, gapPair{n.cell, none, n.values})
		}
	}
	return out
}

func added(sum, values []int) []int {
	if sum == nil {
		return slices.Clone(values)
	}
	for i, v := range values {
		sum[i] += v
	}
	return sum
}

// table is the sums, how they differ, and the lines that make the difference.
func (g *gapping) table() *ward.ReportGap {
	if len(g.rows) == 0 {
		return nil
	}
	none := ward.ReportCell{Sort: ward.CellNone}
	line := func(key string, cell func(i int) ward.ReportCell) ward.ReportRow {
		cells := []ward.ReportCell{ward.WordCell(key), none}
		for i := range g.now {
			if one := cell(i); g.told(i) {
				cells = append(cells, one)
			} else {
				cells = append(cells, none)
			}
		}
		return ward.ReportRow{Total: true, Cells: cells}
	}
	return &ward.ReportGap{Notices: g.notices, Columns: g.columns, Rows: append([]ward.ReportRow{
		line("gap.posted", func(i int) ward.ReportCell { return ward.NumberCell(g.posted[i]) }),
		line("gap.now", func(i int) ward.ReportCell { return ward.NumberCell(g.now[i]) }),
		line("gap.by", func(i int) ward.ReportCell { return ward.ByCell(g.now[i] - g.posted[i]) }),
	}, g.rows...)}
}
