package office

import (
	"context"
	"errors"
	"slices"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// kindsOf gives the kinds of notice that a month has: one or three, as set, unless
// something was approved already.
func (r noticeReader) kindsOf(all []ward.Notice) []ward.NoticeKind {
	combined := r.profile.CombinedNotice
	for _, n := range all {
		if n.Frozen() {
			combined = n.Kind == ward.NoticeCombined
		}
	}
	if combined {
		return []ward.NoticeKind{ward.NoticeCombined}
	}
	return slices.DeleteFunc(slices.Clone(ward.NoticeKinds), func(k ward.NoticeKind) bool { return k == ward.NoticeCombined })
}

// noticeFile is a notice, what it says now (or for ever), and what it corrects.
type noticeFile struct {
	ward.Notice
	content  ward.NoticeContent
	hash     string
	corrects *ward.Notice
	stale    []string                       // paragraphs written over figures that have moved since
	marks    map[string][]ward.PersonalMark // by key of the paragraph, of those that persons wrote
}

// file reads a notice with its content (notice.unknown, month.invalid, period.future).
func (r noticeReader) file(id string) (f noticeFile, err error) {
	month, kind, nth, ok := ward.ParseNoticeID(id)
	if !ok {
		return f, ward.NotFound("notice.unknown", id)
	}
	all, err := r.Notices(month)
	if err != nil {
		return f, err
	}
	f.Notice = ward.NewNotice(month, kind, nth)
	if i := slices.IndexFunc(all, func(n ward.Notice) bool { return n.ID == id }); i >= 0 {
		f.Notice = all[i]
	}
	if !f.Frozen() {
		if err := r.mayExist(f.Notice, all); err != nil {
			return f, err
		}
	}
	if nth > 0 {
		f.corrects = frozenBefore(all, f.Notice)
	}
	return r.fill(f)
}

// fill reads what a notice says.
func (r noticeReader) fill(f noticeFile) (noticeFile, error) {
	if f.Frozen() {
		f.content, f.hash = f.Approval.Content, f.Approval.Hash
		return f, nil
	}
	var err error
	if f.content, err = r.draft(f.Notice, f.corrects); err != nil {
		return f, err
	}
	f.content.Paragraphs, f.stale = f.Apply(f.content.Paragraphs)
	if f.corrects != nil {
		f.content.Corrects.Reason = f.Texts[correctionReason].Text
	}
	if err = f.look(r); err != nil {
		return f, err
	}
	f.hash, err = f.content.Hash()
	return f, err
}

// correctionReason is the paragraph of a correction that says why; what a person
// writes there is the reason.
const correctionReason = "correction.reason"

// mayExist refuses a draft of a month to come, of a kind that the month does not
// have, or of a correction of nothing.
func (r noticeReader) mayExist(n ward.Notice, all []ward.Notice) error {
	p, err := r.period(n.Month)
	switch {
	case err != nil:
		return err
	case p.From > r.now.Date():
		return ward.Refuse("month", "period.future", p.From)
	case n.Nth > 0 && frozenBefore(all, n) == nil, !slices.Contains(r.kindsOf(all), n.Kind):
		return ward.NotFound("notice.unknown", n.ID)
	}
	return nil
}

// frozenBefore gives what a correction corrects: the one approved before it.
func frozenBefore(all []ward.Notice, n ward.Notice) *ward.Notice {
	for i := range all {
		if b := &all[i]; b.Kind == n.Kind && b.Nth == n.Nth-1 && b.Frozen() {
			return b
		}
	}
	return nil
}

// actOnNotice writes what somebody did with a notice, as decide sees it within the
// transaction, and gives its page.
func (o *Office) actOnNotice(ctx context.Context, who ward.Officer, act Act, id string, decide func(*rules, noticeFile, *store.Tx) (ward.Kind, any, error)) (NoticeView, error) {
	if err := Allow(who, act); err != nil {
		return NoticeView{}, err
	}
	return byRules(ctx, o, func(r *rules) (NoticeView, error) {
		err := o.store.Write(ctx, func(t *store.Tx) error {
			if err := r.current(); err != nil {
				return err
			}
			f, err := o.within(t, r).file(id)
			if err != nil {
				return err
			}
			kind, body, err := decide(r, f, t)
			if err != nil {
				return err
			}
			_, err = t.Append(ward.Fact{Subject: "notice/" + id, Kind: kind, Actor: who.ID, Body: body})
			return err
		})
		if err != nil {
			return NoticeView{}, err
		}
		return o.noticeView(ctx, who, id)
	})
}

const mostParagraph = 6000 // letters

// notNow refuses what the state of a notice does not allow.
func (f noticeFile) notNow() error { return ward.Conflict("notice.state", f.State) }

// SetNoticeText writes a paragraph anew (notice.state, notice.no_paragraph).
func (o *Office) SetNoticeText(ctx context.Context, who ward.Officer, in NoticeText) (NoticeView, error) {
	text := viet.CleanText(in.Text)
	return o.actOnNotice(ctx, who, WriteNotices, in.ID, func(_ *rules, f noticeFile, t *store.Tx) (ward.Kind, any, error) {
		if !f.Writable() {
			return "", nil, f.notNow()
		}
		i := slices.IndexFunc(f.content.Paragraphs, func(p ward.Paragraph) bool { return p.Key == in.Key })
		if i < 0 {
			return "", nil, ward.Refuse("key", "notice.no_paragraph", in.Key)
		}
		over := f.content.Paragraphs[i].Composed
		if over == "" {
			over = f.content.Paragraphs[i].Text
		}
		if text == over {
			text = ""
		}
		body := ward.NoticeTextBody{Key: in.Key, Text: text, Over: over, Done: doneBy(who, t)}
		return ward.NoticeTextChanged, body, tooLong("text", text, mostParagraph)
	})
}

// SetNoticeSigner says who signs a notice (notice.signer).
func (o *Office) SetNoticeSigner(ctx context.Context, who ward.Officer, in NoticeSigner) (NoticeView, error) {
	s := ward.Signer{Form: viet.Clean(in.Signer.Form), Title: viet.Clean(in.Signer.Title), Name: viet.Clean(in.Signer.Name)}
	var bad ward.Refusals
	for field, text := range map[string]string{"form": s.Form, "title": s.Title, "name": s.Name} {
		bad.Add(mustSay(field, "notice.signer", text, mostName))
	}
	return o.actOnNotice(ctx, who, WriteNotices, in.ID, func(_ *rules, f noticeFile, t *store.Tx) (ward.Kind, any, error) {
		if !f.Writable() {
			return "", nil, f.notNow()
		}
		return ward.NoticeTextChanged, ward.NoticeTextBody{Signer: &s, Done: doneBy(who, t)}, bad.Err()
	})
}

// SendNotice sends a notice to the chairperson. It refuses a month that is not over
// (notice.month_runs), texts that were written over other figures (notice.text_stale)
// or hold personal data (notice.personal), and remarks that nobody has settled
// (notice.remarks_open).
func (o *Office) SendNotice(ctx context.Context, who ward.Officer, in NoticeSend) (NoticeView, error) {
	return o.actOnNotice(ctx, who, WriteNotices, in.ID, func(_ *rules, f noticeFile, t *store.Tx) (ward.Kind, any, error) {
		if !f.Writable() {
			return "", nil, f.notNow()
		}
		body := ward.NoticeSentBody{Hash: f.hash, Cells: f.content.Cells(), Done: doneBy(who, t)}
		return ward.NoticeSent, body, f.ready(in.Hash, t.Now())
	})
}

// ready says what keeps a notice from going on, in the order in which it is put
// right. seen is the content that the person saw, "" for whatever it is now.
func (f noticeFile) ready(seen string, now ward.Moment) error {
	switch {
	case f.content.Period.To >= now.Date():
		return ward.Conflict("notice.month_runs", f.content.Period.To)
	case seen != "" && seen != f.hash:
		return ward.Conflict("notice.figures_moved")
	case len(f.stale) > 0:
		return ward.Conflict("notice.text_stale", len(f.stale))
	case f.certain() != "":
		return ward.Conflict("notice.personal", f.certain())
	case f.OpenRemarks() > 0:
		return ward.Conflict("notice.remarks_open", f.OpenRemarks())
	case f.Nth > 0 && len(f.content.Corrects.Cells) == 0:
		return ward.Conflict("notice.nothing_to_correct")
	}
	return nil
}

// RemarkNotice takes down what the chairperson wants changed, on the screen or from
// a printout that was marked up.
func (o *Office) RemarkNotice(ctx context.Context, who ward.Officer, in NoticeRemarkInput) (NoticeView, error) {
	text := viet.CleanText(in.Text)
	if in.Source == "" {
		in.Source = ward.RemarkOnScreen
	}
	var bad ward.Refusals
	bad.Add(mustSay("text", "notice.remark", text, mostNote))
	if in.Source != ward.RemarkOnScreen && in.Source != ward.RemarkOnPaper {
		bad.Add(ward.Refuse("source", "notice.remark_source", in.Source))
	}
	return o.actOnNotice(ctx, who, RemarkNotices, in.ID, func(_ *rules, f noticeFile, t *store.Tx) (ward.Kind, any, error) {
		if f.Frozen() {
			return "", nil, f.notNow()
		}
		if !f.content.HasTarget(in.Target) {
			bad.Add(ward.Refuse("target", "notice.remark_target", in.Target))
		}
		return ward.NoticeRemarked, ward.NoticeRemarkBody{Target: in.Target, Text: text, Source: in.Source, Done: doneBy(who, t)}, bad.Err()
	})
}

// SettleNoticeRemark says what was done about a remark (notice.remark_unknown).
func (o *Office) SettleNoticeRemark(ctx context.Context, who ward.Officer, in NoticeSettle) (NoticeView, error) {
	note := viet.CleanText(in.Note)
	bad := tooLong("note", note, mostNote)
	return o.actOnNotice(ctx, who, RemarkNotices, in.ID, func(_ *rules, f noticeFile, t *store.Tx) (ward.Kind, any, error) {
		open := slices.ContainsFunc(f.Remarks, func(m ward.NoticeRemark) bool { return m.ID == in.Remark && m.Settled == nil })
		if !open || f.Frozen() {
			return "", nil, ward.NotFound("notice.remark_unknown", in.Remark)
		}
		return ward.NoticeRemarkSettled, ward.RemarkSettledBody{Remark: in.Remark, RemarkSettled: ward.RemarkSettled{Note: note, Done: doneBy(who, t)}}, bad
	})
}

// ReturnNotice sends a notice back to be changed; the reason may be in the remarks.
func (o *Office) ReturnNotice(ctx context.Context, who ward.Officer, in NoticeReturn) (NoticeView, error) {
	reason := viet.CleanText(in.Reason)
	return o.actOnNotice(ctx, who, ApproveNotices, in.ID, func(_ *rules, f noticeFile, t *store.Tx) (ward.Kind, any, error) {
		if f.State != ward.NoticeReview {
			return "", nil, f.notNow()
		}
		if err := leads(t.Reader, who); err != nil {
			return "", nil, err
		}
		bad := tooLong("reason", reason, mostNote)
		if f.OpenRemarks() == 0 {
			bad = mustSay("reason", "case.reason", reason, mostNote)
		}
		return ward.NoticeGivenBack, ward.NoticeEnd{Reason: reason, Done: doneBy(who, t)}, bad
	})
}

// leads refuses an administrator where the ward has a leader who decides
// (notice.leader_decides).
func leads(read store.Reader, who ward.Officer) error {
	if who.Role == ward.Leader {
		return nil
	}
	all, err := read.Officers()
	if err != nil {
		return err
	}
	if i := slices.IndexFunc(all, func(o ward.Officer) bool { return o.Active && o.Role == ward.Leader }); i >= 0 {
		return ward.Conflict("notice.leader_decides", all[i].Name)
	}
	return nil
}

// mayDecide says whether leads lets somebody decide.
func mayDecide(read store.Reader, who ward.Officer) (bool, error) {
	err := leads(read, who)
	var refused *ward.Error
	if errors.As(err, &refused) && refused.Key == "notice.leader_decides" {
		return false, nil
	}
	return err == nil && Allow(who, ApproveNotices) == nil, err
}
