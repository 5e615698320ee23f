package office

import (
	"slices"
	"strings"

	"motcua/backend/ward"
)

// continues says whether a month begins the day after the one before it ends. Left is
// how many days stand in no month between them, Right how many stand in both.
func (r noticeReader) continues(month string, p ward.Period) (ReconLine, error) {
	line := ReconLine{Key: "period", Cells: []string{}}
	before, err := r.period(monthBefore(month))
	if err != nil {
		return line, err
	}
	for d := before.To.Next(); d < p.From; d = d.Next() {
		line.Left++
	}
	for d := p.From; d <= before.To; d = d.Next() {
		line.Right++
	}
	line.OK = line.Left+line.Right == 0
	return line, nil
}

// following gives a content with what the month before says now: a correction of that
// may be younger than a notice that is frozen.
func (r noticeReader) following(c ward.NoticeContent) (ward.NoticeContent, error) {
	month := monthBefore(c.Month)
	if c.Procedures != nil {
		before, posted, err := r.proceduresOf(month)
		if err != nil {
			return c, err
		}
		if posted {
			part := *c.Procedures
			part.CarriedPosted, c.Procedures = &before.Procedures.Total.Pending.Total, &part
		}
	}
	if c.Feedback != nil {
		before, posted, err := r.feedbackOf(month)
		if err != nil {
			return c, err
		}
		if posted {
			part, pending := *c.Feedback, before.Total.PendingInTime+before.Total.PendingOverdue
			part.CarriedPosted, c.Feedback = &pending, &part
		}
	}
	return c, nil
}

// carriedCells are the figures that count what a month begins with, and what the one
// before left.
var carriedCells = map[string]struct {
	begins string
	left   []string
}{
	"procedures": {"procedures//carriedOver", []string{"procedures//pending"}},
	"feedback":   {"feedback//carriedOver", []string{"feedback//pendingInTime", "feedback//pendingOverdue"}},
}

// explained accounts for a difference between what was carried over and what the
// notice of the month before left: with the records that came and without those that
// went the two are equal. Its name has their numbers. ok is false when there is no
// difference, or nothing to compare with.
func (o *Office) explained(r noticeReader, v NoticeView, part string, now []ward.NoticeRecord) (line ReconLine, ok bool, err error) {
	carried, posted := v.Content.CarriedOver(part)
	if posted == nil || carried == *posted {
		return line, false, nil
	}
	all, err := r.Notices(monthBefore(v.Month))
	if err != nil {
		return line, false, err
	}
	last := frozen(all, v.Kind)
	if last == nil {
		return line, false, nil
	}
	kept, err := o.keptRecords(*last.Approval)
	if err != nil {
		return line, false, err
	}
	cells := carriedCells[part]
	came, went := without(now, kept, []string{cells.begins}, cells.left), without(kept, now, cells.left, []string{cells.begins})
	line = ReconLine{Key: "carriedWhy", Part: part, Left: carried, Right: *posted + len(came) - len(went), Cells: []string{cells.begins}, Name: listed(came, went)}
	line.OK = line.Left == line.Right
	return line, true, nil
}

// without gives the codes of the records that some cells count and, in another list,
// others do not.
func without(records, others []ward.NoticeRecord, cells, counted []string) (codes []string) {
	there := map[string]bool{}
	for _, r := range others {
		there[r.Subject] = there[r.Subject] || inAny(r, counted)
	}
	for _, r := range records {
		if inAny(r, cells) && !there[r.Subject] {
			codes = append(codes, r.Code)
		}
	}
	return codes
}

func inAny(r ward.NoticeRecord, cells []string) bool { return slices.ContainsFunc(cells, r.In) }

// mostListed is how many numbers a line names.
const mostListed = 10

func listed(came, went []string) string {
	var out []string
	for _, code := range came {
		out = append(out, "+"+code)
	}
	for _, code := range went {
		out = append(out, "−"+code)
	}
	if len(out) > mostListed {
		out = append(out[:mostListed], "…")
	}
	return strings.Join(out, ", ")
}
