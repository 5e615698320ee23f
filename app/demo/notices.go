package demo

import (
	"context"
	"encoding/binary"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// closing is how the sample ward closes its months. It has dice of its own,
// like the register of opinions.
type closing struct {
	*sample
	dice   dice
	leader ward.Officer
}

// planClosings plans the closing of every month but the last. The notices of the
// first are posted late; those of the last but one are corrected.
func (s *sample) planClosings(ctx context.Context, opt Options, leader ward.Officer) error {
	c := &closing{sample: s, dice: newDice(opt.Seed + 3), leader: leader}
	seed := make([]byte, 32)
	binary.BigEndian.PutUint64(seed, opt.Seed)
	if err := s.office.SetSigningSeed(ctx, seed); err != nil {
		return err
	}
	last := ward.Date(string(opt.Until)[:7] + "-01")
	for first := opt.first(); first < last; first = nextMonth(first) {
		c.planMonth(first, first == opt.first(), nextMonth(first) == last)
	}
	return nil
}

// planMonth plans the closing of one month: late cases are explained on the first working
// day, its notices are sent on the second, sent back with remarks, approved on the third and posted the same day or late.
func (c *closing) planMonth(first ward.Date, late, corrected bool) {
	month := string(first)[:7]
	end := nextMonth(first).Plus(-1)
	day := func(n int) ward.Date { return c.hours.WorkingDaysAfter(end, n) }
	c.plan(at(day(1), 16*60), func(ctx context.Context) error { return c.explain(ctx, month) })
	c.plan(at(day(2), 9*60+c.dice.IntN(60)), func(ctx context.Context) error { return c.send(ctx, month) })
	c.plan(at(day(2), 14*60+c.dice.IntN(60)), func(ctx context.Context) error { return c.remark(ctx, month) })
	c.plan(at(day(3), 8*60+20), func(ctx context.Context) error { return c.improve(ctx, month) })
	c.plan(at(day(3), 10*60+c.dice.IntN(30)), func(ctx context.Context) error { return c.approve(ctx, month) })
	hung := day(3)
	if late {
		hung = day(7)
	}
	c.plan(at(hung, 15*60+10), func(ctx context.Context) error { return c.post(ctx, month) })
	c.plan(at(c.hours.WorkingDaysAfter(hung.Plus(ward.PostedDays), 1), 8*60+15), func(ctx context.Context) error { return c.takeDown(ctx, month) })
	if corrected {
		c.plan(at(day(8), 9*60), func(ctx context.Context) error { return c.findMistyped(ctx, end) })
		c.plan(at(day(8), 14*60), func(ctx context.Context) error { return c.sendCorrection(ctx, month) })
		c.plan(at(day(8), 15*60), func(ctx context.Context) error { return c.approve(ctx, month) })
		c.plan(at(day(8), 15*60+30), func(ctx context.Context) error { return c.post(ctx, month) })
	}
}

// each does something with every notice of a month that is not frozen.
func (c *closing) each(ctx context.Context, who ward.Officer, month string, do func(office.NoticeView) error) error {
	m, err := c.office.NoticeMonth(ctx, who, month)
	if err != nil {
		return err
	}
	for _, v := range m.Notices {
		if err := do(v); err != nil {
			return err
		}
	}
	return nil
}

func (c *closing) clerkOfNotices() ward.Officer { return c.clerks[social] }

func (c *closing) send(ctx context.Context, month string) error {
	who := c.clerkOfNotices()
	return c.each(ctx, who, month, func(v office.NoticeView) error {
		_, err := c.office.SendNotice(ctx, who, office.NoticeSend{ID: v.ID, Hash: v.Hash})
		return err
	})
}

// remark has the leader send the notice of procedures back with two remarks; one was
// written on a printout.
func (c *closing) remark(ctx context.Context, month string) error {
	id := ward.NoticeID(month, ward.NoticeProcedures, 0)
	v, err := c.office.Notice(ctx, c.leader, id)
	if err != nil {
		return err
	}
	for _, r := range []office.NoticeRemarkInput{
		{Target: "cell:procedures//overdue", Text: "Đối chiếu lại số hồ sơ đang giải quyết quá hạn với sổ theo dõi.", Source: ward.RemarkOnScreen},
		{Target: "par:" + lastParagraph(v), Text: "Diễn đạt gọn lại.", Source: ward.RemarkOnPaper},
	} {
		r.ID = id
		if _, err := c.office.RemarkNotice(ctx, c.leader, r); err != nil {
			return err
		}
	}
	_, err = c.office.ReturnNotice(ctx, c.leader, office.NoticeReturn{ID: id, Reason: "Sửa theo ý kiến ghi kèm rồi trình lại trong ngày."})
	return err
}

// lastParagraph is the last paragraph that says anything.
func lastParagraph(v office.NoticeView) (key string) {
	for _, p := range v.Paragraphs {
		if p.Text != "" {
			key = p.Key
		}
	}
	return key
}

// improve settles the remarks and sends the notice again.
func (c *closing) improve(ctx context.Context, month string) error {
	who, id := c.clerkOfNotices(), ward.NoticeID(month, ward.NoticeProcedures, 0)
	v, err := c.office.Notice(ctx, who, id)
	if err != nil {
		return err
	}
	for i, r := range v.Remarks {
		note := []string{"Đã đối chiếu với sổ theo dõi hồ sơ, số liệu khớp.", "Đã xem lại; giữ câu theo mẫu để thống nhất các tháng."}[i]
		if _, err := c.office.SettleNoticeRemark(ctx, who, office.NoticeSettle{ID: id, Remark: r.ID, Note: note}); err != nil {
			return err
		}
	}
	_, err = c.office.SendNotice(ctx, who, office.NoticeSend{ID: id})
	return err
}

// approve has the leader approve what was sent, as it is now.
func (c *closing) approve(ctx context.Context, month string) error {
	return c.each(ctx, c.leader, month, func(v office.NoticeView) error {
		if v.State != ward.NoticeReview {
			return nil
		}
		_, err := c.office.ApproveNotice(ctx, c.leader, office.NoticeApprove{ID: v.ID, Hash: v.Hash})
		return err
	})
}

func (c *closing) post(ctx context.Context, month string) error {
	who := c.clerkOfNotices()
	return c.each(ctx, who, month, func(v office.NoticeView) error {
		if v.Approved == nil || len(v.Postings) > 0 {
			return nil
		}
		_, err := c.office.PostNotice(ctx, who, office.NoticePost{ID: v.ID, Place: "Bảng tin trụ sở Ủy ban nhân dân phường Mẫu"})
		return err
	})
}

func (c *closing) takeDown(ctx context.Context, month string) error {
	who := c.clerkOfNotices()
	return c.each(ctx, who, month, func(v office.NoticeView) error {
		for _, p := range v.Postings {
			if !p.Due {
				continue
			}
			if _, err := c.office.TakeDownNotice(ctx, who, office.NoticeTakeDown{ID: v.ID, Posting: p.ID}); err != nil {
				return err
			}
		}
		return nil
	})
}
