package wardtest

import (
	"context"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// MustMonth gives the page of a month as somebody sees it.
func (o *Office) MustMonth(tb testing.TB, who ward.Officer, month string) office.NoticeMonth {
	tb.Helper()
	m, err := o.NoticeMonth(context.Background(), who, month)
	if err != nil {
		tb.Fatal(err)
	}
	return m
}

// MustApprove sends a notice for review and has the leader approve it.
func (o *Office) MustApprove(tb testing.TB, leader ward.Officer, id string) office.NoticeView {
	tb.Helper()
	ctx := context.Background()
	v, err := o.SendNotice(ctx, o.Clerk, office.NoticeSend{ID: id})
	if err != nil {
		tb.Fatal(err)
	}
	if v, err = o.ApproveNotice(ctx, leader, office.NoticeApprove{ID: id, Hash: v.Hash}); err != nil {
		tb.Fatal(err)
	}
	return v
}

// MustClose approves and posts every notice of a month that is not.
func (o *Office) MustClose(tb testing.TB, leader ward.Officer, month string) []office.NoticeView {
	tb.Helper()
	var out []office.NoticeView
	for _, v := range o.MustMonth(tb, leader, month).Notices {
		if v.Approved == nil {
			v = o.MustApprove(tb, leader, v.ID)
		}
		if len(v.Postings) == 0 {
			var err error
			if v, err = o.PostNotice(context.Background(), o.Clerk, office.NoticePost{ID: v.ID, Place: "Bảng tin trụ sở"}); err != nil {
				tb.Fatal(err)
			}
		}
		out = append(out, v)
	}
	return out
}
