package store

import (
	"database/sql"

	"motcua/backend/ward"
)

// askedAt is when a case that waits for papers was asked for them.
const askedAt = "c.doc ->> '$.supplement.at'"

// orders are those of the lists of what is to be done now: by due time, or the
// longest waiting first. Other lists give the newest first.
var orders = map[string]string{
	"OVERDUE": "c.due_at, c.row", "TODAY": "c.due_at, c.row", "SOON": "c.due_at, c.row",
	"READY": "c.finished_at, c.row", "POSTED": "c.handed_over_at, c.row", "WAITING": askedAt + ", c.row",
}

// order gives the order of a list.
func order(f ward.CaseFilter) string {
	if by := orders[f.Due]; by != "" {
		return " ORDER BY " + by
	}
	return " ORDER BY c.received_at DESC, c.row DESC"
}

// due chooses cases by what is to be done with them now. Waiting for the
// citizen's papers is nothing that falls due.
func (c *condition) due(f ward.CaseFilter, at Times) {
	const running = "c.ended_key = '9999' AND c.due_at >= ? AND c.due_at <= ? AND c.state <> 'SUPPLEMENT_REQUESTED'"
	switch f.Due {
	case "OVERDUE":
		c.and("c.ended_key = '9999' AND c.due_at < ? AND c.state <> 'SUPPLEMENT_REQUESTED'", at.Now)
	case "OPEN":
		c.and("c.ended_key = '9999'")
	case "TODAY":
		c.and(running, at.Now, at.EndOfToday)
	case "SOON":
		c.and(running, at.Now, at.Soon)
	case "WAITING":
		c.and("c.state = 'SUPPLEMENT_REQUESTED'")
	case "READY":
		c.and("c.state = 'DONE'")
	case "POSTED": // in the words of its index
		c.index = "cases_posted"
		c.and("c.state = 'RETURNED' AND c.doc ->> '$.handover.posting.number' <> '' AND coalesce(c.doc ->> '$.handover.posting.outcome', '') = ''")
	case "UNPAID":
		c.and("c.owed > 0")
	case "MINE":
		c.and("c.to_confirm <> '' AND c.to_confirm IN (?, ?)", f.MineID, f.Mine)
	}
}

// CountCases tells how many cases the filter chooses; searches by text it does
// not know.
func (r Reader) CountCases(f ward.CaseFilter, at Times) (int, error) {
	return r.count(conditions(f, at))
}

func (r Reader) count(c condition) (n int, err error) {
	err = r.query("SELECT count(*)"+c.from(), c.args, func(rows *sql.Rows) error { return rows.Scan(&n) })
	return n, err
}
