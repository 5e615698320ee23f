package store

import (
	"database/sql"

	"motcua/backend/ward"
)

// byDueTime names the lists that stand in the order of their due times.
var byDueTime = map[string]bool{"OVERDUE": true, "TODAY": true, "SOON": true}

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
	case "UNPAID":
		c.and("c.owed > 0")
	case "MINE":
		c.and("c.to_confirm <> '' AND c.to_confirm = ?", f.Mine)
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
