package store

import (
	"database/sql"
	"slices"
	"strings"

	"motcua/backend/ward"
)

// MostFound is how many cases a search by text gives at the most.
const MostFound = 500

const rowColumns = `c.row, c.id, c.code, c.official_code, c.applicant, c.phone, c.personal_id, c.procedure_code, c.procedure_name,
  c.field, c.channel, c.state, c.received_at, c.received_by, c.held_by, c.first_due_at, c.due_at, c.judged_due_at,
  c.finished_at, c.outcome, c.handed_over_at, c.owed, CASE c.state WHEN 'SUPPLEMENT_REQUESTED' THEN ` + askedAt + ` ELSE '' END,
  CASE c.state WHEN 'DONE' THEN coalesce(c.doc ->> '$.reminders[#-1].on', '') ELSE '' END`

// Times are the moments against which open cases are sorted into overdue, due
// today and due soon.
type Times struct {
	Now, EndOfToday, Soon ward.Moment
	AsOf                  ward.Moment // for Filter.Figure
}

// condition is a part of a WHERE and its parameters.
type condition struct {
	index string // that holds all it asks for; "" leaves the choice to SQLite
	parts []string
	args  []any
}

func (c *condition) and(part string, args ...any) {
	c.parts = append(c.parts, part)
	c.args = append(c.args, args...)
}

// from gives the part of a query behind its columns.
func (c condition) from() string {
	if c.index == "" {
		return " FROM cases c" + c.where()
	}
	return " FROM cases c INDEXED BY " + c.index + c.where()
}

func (c condition) where() string {
	if len(c.parts) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(c.parts, " AND ")
}

// Cases gives a stretch of the cases that the filter chooses: newest first, the
// most urgent first when asked for by what is to be done, by likeness when searched
// by text (at most MostFound).
func (r Reader) Cases(f ward.CaseFilter, at Times) (ward.CaseList, error) {
	if strings.TrimSpace(f.Text) != "" {
		return r.search(f, at)
	}
	cond := conditions(f, at)
	list := ward.CaseList{Rows: []ward.CaseRow{}}
	var err error
	if list.Total, err = r.count(cond); err != nil {
		return list, err
	}
	var page []int64 // an index alone gives these
	err = r.query("SELECT c.row"+cond.from()+order(f)+" LIMIT ? OFFSET ?", append(cond.args, limit(f), f.Offset),
		takeRowid(func(row int64) { page = append(page, row) }))
	if err == nil {
		list.Rows, err = r.lines(page, at)
	}
	return list, err
}

// lines reads the lines of these rows, in their order.
func (r Reader) lines(rows []int64, at Times) ([]ward.CaseRow, error) {
	of := map[int64]ward.CaseRow{}
	err := r.query("SELECT "+rowColumns+" FROM cases c WHERE c.row IN ("+places(len(rows))+")", anys(rows),
		takeRow(at, func(row int64, line ward.CaseRow) { of[row] = line }))
	lines := make([]ward.CaseRow, 0, len(rows))
	for _, row := range rows {
		lines = append(lines, of[row])
	}
	return lines, err
}

func places(n int) string { return strings.TrimSuffix(strings.Repeat("?,", n), ",") }

func anys(rows []int64) []any {
	out := make([]any, len(rows))
	for i, row := range rows {
		out[i] = row
	}
	return out
}

func takeRowid(keep func(int64)) func(*sql.Rows) error {
	return func(rows *sql.Rows) error {
		var row int64
		err := rows.Scan(&row)
		keep(row)
		return err
	}
}

func limit(f ward.CaseFilter) int {
	if f.Limit <= 0 || f.Limit > 500 {
		return 100
	}
	return f.Limit
}

func takeRow(at Times, keep func(int64, ward.CaseRow)) func(*sql.Rows) error {
	return func(rows *sql.Rows) error {
		var row ward.CaseRow
		var seq int64
		var judged ward.Moment
		var outcome ward.Outcome
		err := rows.Scan(&seq, &row.ID, &row.Code, &row.OfficialCode, &row.Applicant, &row.Phone, &row.PersonalID, &row.ProcedureCode,
			&row.Procedure, &row.Field, &row.Channel, &row.State, &row.ReceivedAt, &row.ReceivedBy, &row.HeldBy,
			&row.FirstDueAt, &row.DueAt, &judged, &row.FinishedAt, &outcome, &row.HandedOverAt, &row.Owed, &row.Since, &row.Reminded)
		if row.State == ward.StateDone {
			row.Since = row.FinishedAt
		}
		row.Standing = at.Standing(row.State, outcome, row.DueAt, judged)
		row.PersonalID = ward.MaskedID(row.PersonalID)
		keep(seq, row)
		return err
	}
}

// Standing tells how a case stands: its outcome when it has ended, else what is
// promised against the moments given. Judged is what lateness is judged by now
// (Case.JudgedNow).
func (at Times) Standing(state ward.State, outcome ward.Outcome, due, judged ward.Moment) ward.Standing {
	switch open := (ward.Case{State: state}).Open(); {
	case outcome != "":
		return ward.Standing(outcome)
	case !open:
		return ""
	case judged == ward.Never:
		return ward.Waiting
	case due < at.Now:
		return ward.Standing(ward.Overdue)
	case judged < at.Now:
		return ward.NewDate
	case due <= at.Soon:
		return ward.Soon
	}
	return ward.Standing(ward.InTime)
}

func conditions(f ward.CaseFilter, at Times) condition {
	var c condition
	for column, value := range map[string]string{"c.state": string(f.State), "c.field": f.Field, "c.channel": string(f.Channel)} {
		if value != "" {
			c.and(column+" = ?", value)
		}
	}
	if f.Visit != "" { // numbers of one visit are of one series
		series, _ := splitCode(f.Visit)
		c.and("c.series = ? AND c.doc ->> '$.visit' = ?", series, f.Visit)
	}
	if f.Officer != "" {
		c.and("(c.received_by = ? OR c.held_by = ?)", f.Officer, f.Officer)
	}
	if f.From != "" {
		c.and("c.received_at >= ?", f.From.Start())
	}
	if f.To != "" {
		c.and("c.received_at < ?", f.To.Next().Start())
	}
	c.due(f, at)
	if f.Late == ward.LateUnexplained {
		c.unexplained()
	}
	if f.Figure != nil {
		c.figure(*f.Figure, at.AsOf)
	}
	return c
}

// unexplained chooses the cases that ended late and of which LateReason tells nothing.
func (c *condition) unexplained() {
	telling := slices.DeleteFunc(slices.Clone(ward.LateReasons), func(r ward.LateReason) bool { return !r.Tells() })
	args := make([]any, len(telling))
	for i, r := range telling {
		args[i] = r
	}
	c.and("c.outcome = ?", ward.Late)
	c.and("coalesce(c.doc ->> '$.lateness.reason', '') NOT IN ("+places(len(args))+")", args...)
	c.and("trim(coalesce(c.doc ->> '$.extension.reason', '')) = ''")
}

// figure chooses the cases that one figure of table II.06a counts: the tallies
// query in other words, tested equal to it.
func (c *condition) figure(f ward.FigureCell, asOf ward.Moment) {
	start, end := f.Period.From.Start(), f.Period.To.Next().Start()
	c.index = "cases_standing"
	c.and("c.ended_key >= ? AND c.received_at < ? AND (c.outcome <> '' OR c.ended_key = '9999')", start, end)
	if f.Field != "" {
		c.and("c.field = ?", f.Field)
	}
	switch f.Column {
	case "new":
		c.and("c.received_at >= ?", start)
	case "online":
		c.and("c.received_at >= ? AND c.channel = 'ONLINE'", start)
	case "counter":
		c.and("c.received_at >= ? AND c.channel <> 'ONLINE'", start)
	case "carriedOver":
		c.and("c.received_at < ?", start)
	case "resolved":
		c.and("c.ended_key < ?", end)
	case "early", "onTime", "late":
		outcome := map[string]ward.Outcome{"early": ward.Early, "onTime": ward.OnTime, "late": ward.Late}[f.Column]
		c.and("c.ended_key < ? AND c.outcome = ?", end, outcome)
	case "pending":
		c.and("c.ended_key >= ?", end)
	case "inTime":
		c.and("c.ended_key >= ? AND c.judged_due_at >= ?", end, asOf)
	case "overdue":
		c.and("c.ended_key >= ? AND c.judged_due_at < ?", end, asOf)
	}
}

// query runs a query text that was put together here, from constants only.
func (r Reader) query(text string, args []any, take func(*sql.Rows) error) error {
	rows, err := r.stmts.db.QueryContext(r.ctx, text, args...)
	if err != nil {
		return fault(err)
	}
	return each("cases", rows, take)
}
