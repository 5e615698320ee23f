package store

import (
	"database/sql"
	"strings"

	"motcua/backend/ward"
)

// openFeedback are the states in which an item waits for its answer.
const openFeedback = "state IN ('RECEIVED', 'CLASSIFIED', 'ASSIGNED', 'INFO_ASKED', 'DRAFTED', 'APPROVED')"

// runningFeedback are those of them whose clock runs.
const runningFeedback = "state IN ('RECEIVED', 'CLASSIFIED', 'ASSIGNED', 'DRAFTED', 'APPROVED')"

// FeedbackList gives a stretch of the items that the filter chooses: the most
// pressing first when asked for by what is to be done, else the newest first; and
// how many there are.
func (r Reader) FeedbackList(f ward.FeedbackFilter, at Times) ([]ward.Feedback, int, error) {
	rows, err := r.feedbackRows(f, at)
	if err != nil {
		return nil, 0, err
	}
	page := rows[min(max(f.Offset, 0), len(rows)):]
	size := f.Limit
	if size <= 0 || size > 500 {
		size = 100
	}
	out, err := r.feedbackAt(page[:min(size, len(page))])
	return out, len(rows), err
}

// CountFeedback tells how many items the filter chooses.
func (r Reader) CountFeedback(f ward.FeedbackFilter, at Times) (int, error) {
	rows, err := r.feedbackRows(f, at)
	return len(rows), err
}

// AllFeedback gives every item that the filter chooses, whole.
func (r Reader) AllFeedback(f ward.FeedbackFilter, at Times) ([]ward.Feedback, error) {
	rows, err := r.feedbackRows(f, at)
	if err != nil {
		return nil, err
	}
	return r.feedbackAt(rows)
}

// feedbackAt reads items by their rows, in that order.
func (r Reader) feedbackAt(rows []int64) ([]ward.Feedback, error) {
	out := make([]ward.Feedback, 0, len(rows))
	for _, row := range rows {
		f, _, err := doc[ward.Feedback](r, "feedback_at", row)
		if err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, nil
}

// feedbackRows gives the rows of the items that the filter chooses, in order.
func (r Reader) feedbackRows(f ward.FeedbackFilter, at Times) ([]int64, error) {
	var c condition
	c.feedback(f)
	order := c.feedbackDue(f, at)
	text, mine, columns := strings.TrimSpace(f.Text), " "+f.Mine+" ", "row, '', '', ''"
	if text != "" {
		columns = "row, exact, plain, digits"
	}
	// The whole item is read where it is needed alone: to count it, or for whom it names.
	columns += ", CASE WHEN ? OR instr(about, ?) > 0 THEN doc ELSE '' END, instr(about, ?) > 0"
	args := append([]any{f.Figure != nil, mine, mine}, c.args...)
	found := map[int]([]int64){}
	tries := looks(text)
	err := r.query("SELECT "+columns+" FROM feedback"+c.where()+" ORDER BY "+order, args, func(rows *sql.Rows) error {
		var row int64
		var t searchText
		var doc string
		var names bool
		if err := rows.Scan(&row, &t.exact, &t.plain, &t.digits, &doc, &names); err != nil {
			return err
		}
		counted, err := countedBy(f.Figure, doc, at)
		if err == nil && text != "" && names {
			t, err = forNamed(doc)
		}
		if rank := likeness(tries, text, t); err == nil && counted && rank >= 0 {
			found[rank] = append(found[rank], row)
		}
		return err
	})
	out := []int64{}
	for rank := range max(len(tries), 1) {
		out = append(out, found[rank]...)
	}
	return out, err
}

// forNamed is what search knows of an item for an officer whom it names: by a name, a
// telephone number or a word they would find out who sent it, or what was said.
func forNamed(doc string) (searchText, error) {
	f, err := readDoc[ward.Feedback](doc)
	return feedbackText(f.ForNamed()), err
}

// likeness says how well a text is found, 0 best; -1 when it is not.
func likeness(tries []look, text string, t searchText) int {
	if text == "" {
		return 0
	}
	for i, l := range tries {
		if l.sees(t) {
			return i
		}
	}
	return -1
}

// countedBy says whether a figure counts an item, by the code that counts it.
func countedBy(figure *ward.FeedbackFigureCell, doc string, at Times) (bool, error) {
	if figure == nil {
		return true, nil
	}
	f, err := readDoc[ward.Feedback](doc)
	return err == nil && figure.Counts(f, at.AsOf), err
}

// feedback chooses by what an item is.
func (c *condition) feedback(f ward.FeedbackFilter) {
	for column, value := range map[string]string{"state": string(f.State), "kind": string(f.Kind), "class": string(f.Class), "channel": string(f.Channel)} {
		if value != "" {
			c.and(column+" = ?", value)
		}
	}
	if f.Officer != "" {
		c.and("instr(about, ?) > 0", " "+f.Officer+" ")
	}
	if f.Group != "" {
		c.and("(id = ? OR group_id = ?)", f.Group, f.Group)
	}
	if f.From != "" {
		c.and("received_at >= ?", f.From.Start())
	}
	if f.To != "" {
		c.and("received_at < ?", f.To.Next().Start())
	}
}

// feedbackDue chooses by what is to be done now and gives the order.
func (c *condition) feedbackDue(f ward.FeedbackFilter, at Times) string {
	const byDue = "due_at, row"
	switch f.Due {
	case "OVERDUE":
		c.and(runningFeedback+" AND due_at < ?", at.Now)
		return byDue
	case "TODAY":
		c.and(runningFeedback+" AND due_at >= ? AND due_at <= ?", at.Now, at.EndOfToday)
		return byDue
	case "SOON":
		c.and(runningFeedback+" AND due_at >= ? AND due_at <= ?", at.Now, at.Soon)
		return byDue
	case "FORWARD":
		c.and("state IN ('RECEIVED', 'CLASSIFIED') AND assigned = '' AND answered_at = '' AND forward_warn <= ?", at.EndOfToday)
		return "forward_by, row"
	case "WAITING":
		c.and("state = 'INFO_ASKED'")
		return byDue
	case "APPROVE":
		c.and("state = 'DRAFTED'")
		return byDue
	case "PUBLISH":
		c.and("to_publish = 1")
		return "publish_by, row"
	case "MEASURE":
		c.and("measure_until <> ''")
		return "measure_until, row"
	case "MINE":
		c.and("assigned = ? AND "+runningFeedback, f.Mine)
		return byDue
	case "OPEN":
		c.and(openFeedback)
		return byDue
	}
	return "received_at DESC, row DESC"
}
