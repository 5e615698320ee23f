package office

import (
	"strings"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// step is a fact that a row of a file becomes.
type step struct {
	subject string
	body    ward.ImportedBody
}

// match finds the cases of the rows, counts what becomes of each and gives the facts
// to be written.
func (r *CaseImportReport) match(read store.Reader, rows []foreignRow, told func(int, int)) ([]step, error) {
	r.Added, r.Moved, r.ByHand, r.Older = 0, 0, 0, 0
	r.First, r.Differences = r.First[:0], r.Differences[:0]
	same := r.Same
	newer, err := r.newerThan(read)
	if err != nil {
		return nil, err
	}
	var steps []step
	for i, row := range rows {
		told(i+1, len(rows))
		c, found, err := read.CaseOfOfficialCode(row.body.OfficialCode)
		if err != nil {
			return nil, err
		}
		row.body.AsOf = r.AsOf
		becomes := RowAdded
		switch {
		case !found:
			steps = append(steps, step{"case/", row.body})
			r.Added++
		case c.MovedBy(row.body) && row.body.KeepsOpen(c) && newer[row.body.OfficialCode]:
			becomes = RowOlder
			r.Older++
		case c.MovedBy(row.body):
			becomes = RowMoved
			steps = append(steps, step{"case/" + c.ID, row.body})
			r.Moved++
		case c.Source == "":
			becomes = RowByHand
			r.ByHand++
		default:
			becomes = RowSame
			same++
		}
		r.show(row, becomes)
		if found {
			r.compare(c, row, becomes)
		}
	}
	r.Same = same
	return steps, nil
}

func (r *CaseImportReport) show(row foreignRow, becomes string) {
	if len(r.First) == mostFirst {
		return
	}
	b := row.body
	r.First = append(r.First, CaseImportLine{Row: row.line, Becomes: becomes, OfficialCode: b.OfficialCode, Procedure: b.Procedure.Name,
		Field: b.Procedure.Field, Channel: b.Channel, State: b.State, ReceivedAt: b.ReceivedAt, DueAt: b.DueAt, FinishedAt: b.FinishedAt,
		HandedOverAt: b.HandedOverAt})
}

// compare notes where the file says something else than the case that is here, and
// will not be followed.
func (r *CaseImportReport) compare(c ward.Case, row foreignRow, becomes string) {
	b := row.body
	differ := func(field, ours, theirs string) {
		if ours != theirs && theirs != "" && len(r.Differences) < mostDifferences {
			r.Differences = append(r.Differences, CaseDifference{row.line, c.ID, c.Code, field, ours, theirs})
		}
	}
	day := func(m ward.Moment) string { return string(m.Date()) }
	if b.Procedure.Code != "" {
		differ("procedure", c.Procedure.Code, b.Procedure.Code)
	}
	differ("receivedAt", day(c.ReceivedAt), day(b.ReceivedAt))
	differ("applicant", c.Applicant.Name, b.Applicant.Name)
	if becomes == RowMoved {
		return
	}
	if becomes == RowOlder || !b.KeepsOpen(c) {
		differ("state", string(c.State), string(b.State))
	}
	if !b.Reckoned {
		differ("dueAt", day(c.DueAt), day(b.DueAt))
	}
	differ("finishedAt", day(c.FinishedAt), day(b.FinishedAt))
	if c.Handover != nil {
		differ("handedOverAt", day(c.Handover.At), day(b.HandedOverAt))
	}
}

// atOnce is how many facts are appended together.
const atOnce = 250

// write writes the file and its facts down in one transaction: the file first, so
// that its facts follow it without a gap.
func (r *CaseImportReport) write(t *store.Tx, who ward.Officer, rows []foreignRow, in CaseImportInput, digest string) error {
	steps, err := r.match(t.Reader, rows, func(int, int) {})
	if err != nil {
		return err
	}
	if err := keepMapping(t, in.Source, caseMapping{r.Columns, in.States}); err != nil {
		return err
	}
	r.Applied = true
	open := openIn(rows)
	if len(steps) == 0 && (len(open) == 0 || r.AsOf <= r.Newest) {
		return nil
	}
	written, err := t.Append(ward.Fact{Subject: "import/", Kind: ward.FileTaken, Actor: who.ID, Body: ward.FileTakenBody{Source: in.Source,
		File: in.File, Digest: digest, By: who.Name, Rows: r.Rows, Added: r.Added, Moved: r.Moved, Skipped: r.Skipped, AsOf: r.AsOf, Open: open}})
	if err != nil {
		return err
	}
	r.ID = strings.TrimPrefix(written[0].Subject, "import/")
	var facts []ward.Fact
	for i, s := range steps {
		s.body.Import, s.body.By = r.ID, who.Name
		facts = append(facts, ward.Fact{Subject: s.subject, Kind: ward.CaseImported, Actor: who.ID, Body: s.body})
		if len(facts) == atOnce || i == len(steps)-1 {
			if _, err := t.Append(facts...); err != nil {
				return err
			}
			facts = facts[:0]
		}
		in.told(i+1, len(steps))
	}
	return nil
}
