package office

import (
	"context"
	"slices"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// PostNotice records where a signed copy was put up, when and by whom: not before
// the approval, not in the future (notice.posted_when).
func (o *Office) PostNotice(ctx context.Context, who ward.Officer, in NoticePost) (NoticeView, error) {
	place := viet.Clean(in.Place)
	var bad ward.Refusals
	bad.Add(mustSay("place", "notice.place", place, mostName))
	by := viet.Clean(in.By)
	if by == "" {
		by = who.Name
	}
	bad.Add(tooLong("by", by, mostName))
	return o.actOnNotice(ctx, who, WriteNotices, in.ID, func(_ *rules, f noticeFile, t *store.Tx) (ward.Kind, any, error) {
		if !f.Frozen() {
			return "", nil, f.notNow()
		}
		at, err := hungAt(in.At, t.Now())
		if err := bad.Add(err); err != nil {
			return "", nil, err
		}
		if at != "" && (minuteOf(at) < minuteOf(f.Approval.At) || at > t.Now()) {
			bad.Add(ward.Refuse("at", "notice.posted_when", f.Approval.At, t.Now()))
		}
		return ward.NoticeWasPosted, ward.NoticePostedBody{Place: place, At: at, By: by, Noted: doneBy(who, t)}, bad.Err()
	})
}

// hungAt reads when something was put up or taken down; "" is now.
func hungAt(at, now ward.Moment) (ward.Moment, error) {
	if at == "" {
		return now, nil
	}
	m, err := ward.ParseMoment(string(at))
	return m, ward.At("at", err)
}

// minuteOf is a moment as people type it, without seconds.
func minuteOf(m ward.Moment) string { return string(m)[:min(len(m), len("2026-11-20T09:00"))] }

// TakeDownNotice records that a copy was taken down: not before it hung for 30
// consecutive days (notice.too_early, with the first day), not in the future.
func (o *Office) TakeDownNotice(ctx context.Context, who ward.Officer, in NoticeTakeDown) (NoticeView, error) {
	by := viet.Clean(in.By)
	if by == "" {
		by = who.Name
	}
	return o.actOnNotice(ctx, who, WriteNotices, in.ID, func(_ *rules, f noticeFile, t *store.Tx) (ward.Kind, any, error) {
		i := slices.IndexFunc(f.Postings, func(p ward.NoticePosting) bool { return p.ID == in.Posting && p.Taken == nil })
		if i < 0 {
			return "", nil, ward.NotFound("notice.posting_unknown", in.Posting)
		}
		at, err := hungAt(in.At, t.Now())
		if err != nil {
			return "", nil, err
		}
		if first := f.Postings[i].TakeDownFrom(); at.Date() < first {
			return "", nil, ward.Refuse("at", "notice.too_early", first)
		}
		if at > t.Now() {
			return "", nil, ward.Refuse("at", "notice.taken_when", t.Now())
		}
		body := ward.NoticeTakenDownBody{Posting: in.Posting, PostingOver: ward.PostingOver{At: at, By: by, Noted: doneBy(who, t)}}
		return ward.NoticeWasTakenDown, body, tooLong("by", by, mostName)
	})
}
