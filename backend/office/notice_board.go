package office

import (
	"context"

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
	if err := o.movedBy.load(read.Reader); err != nil {
		return b, err
	}
	look := moving{noticeReader: read, cache: &o.movedBy}
	b = NoticeBoard{Month: monthBefore(ward.MonthOf(read.now.Date(), read.profile.CutoffDay)), MovedIn: []string{}}
	for month, i := b.Month, 0; i < boardMonths; month, i = monthBefore(month), i+1 {
		if err := look.countMonth(r, month, &b); err != nil {
			return b, err
		}
	}
	if look.keep {
		// It only spares the next start the work: the board is right without it.
		_ = o.store.Write(ctx, o.movedBy.save)
	}
	return b, nil
}

func (r *moving) countMonth(by *rules, month string, b *NoticeBoard) error {
	all, err := r.Notices(month)
	if err != nil || len(all) == 0 && month != b.Month {
		return err
	}
	p, err := r.period(month)
	if err != nil {
		return err
	}
	if month == b.Month {
		b.DueOn = string(by.dueOn(p))
	}
	for _, kind := range r.kindsOf(all) {
		n := ward.NewNotice(month, kind, 0)
		for _, one := range all {
			if one.ID == n.ID {
				n = one
			}
		}
		b.count(n, month, by.dueOn(p) < r.now.Date(), r.now.Date())
		if last := frozen(all, kind); last != nil {
			if moved, err := r.moved(*last); err != nil {
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
