package office

import (
	"context"
	"maps"
	"strings"
	"sync"

	"motcua/backend/ward"
)

// NoticeBoard is what is to be done with notices now: each number counts the notices
// of the months named beside it.
type NoticeBoard struct {
	Month    string   `json:"month"`    // the one before this: what is to be closed
	ToClose  int      `json:"toClose"`  // its notices that nobody approved
	ToReview int      `json:"toReview"` // sent for review
	Returned int      `json:"returned"` // to be changed
	ToPost   int      `json:"toPost"`   // approved and not posted
	Late     int      `json:"late"`     // of those to be closed or posted, past the last day
	TakeDown int      `json:"takeDown"` // may be taken down
	Moved    int      `json:"moved"`    // frozen, and something moved behind them
	MovedIn  []string `json:"movedIn"`  // the months of those, newest first
	DueOn    string   `json:"dueOn"`    // last day on which the month's notices are posted in time
}

// boardMonths is how many months back the board looks.
const boardMonths = 13

// NoticeBoard counts what is to be done with notices now.
func (o *Office) NoticeBoard(ctx context.Context, who ward.Officer) (b NoticeBoard, err error) {
	if err := Allow(who, ReadNotices); err != nil {
		return b, err
	}
	read, r, err := o.noticeReader(ctx)
	if err != nil {
		return b, err
	}
	b = NoticeBoard{Month: monthBefore(ward.MonthOf(read.now.Date(), read.profile.CutoffDay)), MovedIn: []string{}}
	for month, i := b.Month, 0; i < boardMonths; month, i = monthBefore(month), i+1 {
		if err := o.countMonth(read, r, month, &b); err != nil {
			return b, err
		}
	}
	return b, nil
}

func (o *Office) countMonth(read noticeReader, r *rules, month string, b *NoticeBoard) error {
	all, err := read.Notices(month)
	if err != nil || len(all) == 0 && month != b.Month {
		return err
	}
	p, err := read.period(month)
	if err != nil {
		return err
	}
	if month == b.Month {
		b.DueOn = string(r.dueOn(p))
	}
	for _, kind := range read.kindsOf(all) {
		n := ward.NewNotice(month, kind, 0)
		for _, one := range all {
			if one.ID == n.ID {
				n = one
			}
		}
		b.count(n, month, r.dueOn(p) < read.now.Date(), read.now.Date())
		if last := frozen(all, kind); last != nil {
			if moved, err := o.moved(read, *last); err != nil {
				return err
			} else if moved {
				b.Moved++
				if len(b.MovedIn) == 0 || b.MovedIn[len(b.MovedIn)-1] != month {
					b.MovedIn = append(b.MovedIn, month)
				}
			}
		}
	}
	return nil
}

func (b *NoticeBoard) count(n ward.Notice, month string, late bool, today ward.Date) {
	add := func(n *int, yes bool) {
		if yes {
			*n++
		}
	}
	open := !n.Frozen() && (month == b.Month || len(n.Rounds) > 0)
	add(&b.ToClose, open && month == b.Month)
	add(&b.ToReview, n.State == ward.NoticeReview)
	add(&b.Returned, n.State == ward.NoticeReturned)
	add(&b.ToPost, n.State == ward.NoticeApproved)
	add(&b.Late, late && (open || n.State == ward.NoticeApproved))
	for _, p := range n.Postings {
		add(&b.TakeDown, p.Taken == nil && p.TakeDownFrom() <= today)
	}
}

// movedCache remembers of each frozen notice whether anything moved behind it, and how
// far the journal went then.
type movedCache struct {
	mu sync.Mutex
	by map[string]movedAt
}

type movedAt struct {
	heads    map[string]int64
	accepted int
	moved    bool
}

// moved says whether anything moved behind a frozen notice. It compares anew only
// when something happened since that the notice may count.
func (o *Office) moved(r noticeReader, n ward.Notice) (bool, error) {
	heads, err := r.Heads()
	if err != nil {
		return false, err
	}
	o.movedBy.mu.Lock()
	was, known := o.movedBy.by[n.ID]
	o.movedBy.mu.Unlock()
	if known && was.accepted == len(n.Accepted) {
		touched := false
		if !maps.Equal(was.heads, heads) {
			if touched, err = r.touched(n, was.heads); err != nil {
				return false, err
			}
		}
		if !touched {
			o.movedBy.keep(n, movedAt{heads, was.accepted, was.moved})
			return was.moved, nil
		}
	}
	cells, records, err := r.changes(n)
	if err != nil {
		return false, err
	}
	moved := len(cells)+len(records) > 0
	o.movedBy.keep(n, movedAt{heads, len(n.Accepted), moved})
	return moved, nil
}

func (c *movedCache) keep(n ward.Notice, at movedAt) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.by == nil {
		c.by = map[string]movedAt{}
	}
	c.by[n.ID] = at
}

// touched says whether anything that a frozen notice may count happened since the
// journal stood at heads. A case received after its period it never counts.
func (r noticeReader) touched(n ward.Notice, heads map[string]int64) (bool, error) {
	subjects, err := r.SubjectsSince(heads)
	if err != nil {
		return false, err
	}
	c := n.Approval.Content
	end := c.Period.To.Next().Start()
	for _, subject := range subjects {
		_, id, _ := strings.Cut(subject, "/")
		switch ward.Sort(subject) {
		case "case":
			if c.Procedures == nil {
				continue
			}
			one, _, err := r.Case(id)
			if err != nil || one.ReceivedAt < end {
				return true, err
			}
		case "feedback", "guided":
			if c.Feedback != nil {
				return true, nil
			}
		case "sheet", "batch", "forms", "questionnaire", "office":
			if c.Survey != nil {
				return true, nil
			}
		}
	}
	return false, nil
}
