package office

import (
	"context"
	"slices"
	"strconv"

	"motcua/backend/paper"
	"motcua/backend/ward"
)

// The kinds of paper about notices. Each notice of a month has one besides
// "notice" and FeedbackNoticeKind; "notice" with an id is any of them.
const (
	NoticeKind         = "notice"
	SurveyNoticeKind   = "survey-notice"
	CombinedNoticeKind = "combined-notice"
	PostingKind        = "notice-posting" // record of putting a copy up, or of taking it down
	AnnexKind          = "notice-annex"   // the records behind a figure; internal
	KeyKind            = "notice-key"     // the public key, to hang beside the notices
)

// NoticeKindOf gives the kind of notice that a kind of paper is; false for others.
func NoticeKindOf(kind string) (ward.NoticeKind, bool) {
	k, ok := map[string]ward.NoticeKind{NoticeKind: ward.NoticeProcedures, FeedbackNoticeKind: ward.NoticeFeedback,
		SurveyNoticeKind: ward.NoticeSurvey, CombinedNoticeKind: ward.NoticeCombined}[kind]
	return k, ok
}

// noticeFiles are how the files of notices begin.
var noticeFiles = map[ward.NoticeKind]string{ward.NoticeProcedures: "thong-bao-tthc-", ward.NoticeFeedback: "thong-bao-pakn-",
	ward.NoticeSurvey: "thong-bao-khao-sat-", ward.NoticeCombined: "thong-bao-tong-hop-"}

func noticeFileName(n ward.Notice) string {
	name := noticeFiles[n.Kind] + n.Month
	if n.Nth > 0 {
		name += "-dinh-chinh-" + strconv.Itoa(n.Nth)
	}
	return name + ".pdf"
}

// NoticePaper gives a notice as PDF: of an approved one the file that was kept, byte
// for byte; of any other a draft that says so.
func (o *Office) NoticePaper(ctx context.Context, who ward.Officer, id string) (Sheet, error) {
	if err := Allow(who, ReadNotices); err != nil {
		return Sheet{}, err
	}
	read, _, err := o.noticeReader(ctx)
	if err != nil {
		return Sheet{}, err
	}
	f, err := read.file(id)
	if err != nil {
		return Sheet{}, err
	}
	sheet := Sheet{Name: noticeFileName(f.Notice), CaseID: f.ID, CaseCode: f.content.Number}
	if f.Frozen() {
		sheet.PDF, err = o.store.Attachment(f.Approval.PDF)
		return sheet, err
	}
	sheet.PDF, err = paper.MonthNotice(f.content, nil)
	return sheet, err
}

// MonthNotice gives the notice of a month of one kind, without its corrections. A
// month whose notices are combined, or are not, gives a draft of the other kind.
func (o *Office) MonthNotice(ctx context.Context, who ward.Officer, month string, kind ward.NoticeKind) (Sheet, error) {
	if err := Allow(who, ReadNotices); err != nil {
		return Sheet{}, err
	}
	read, _, err := o.noticeReader(ctx)
	if err != nil {
		return Sheet{}, err
	}
	all, err := read.Notices(month)
	if err != nil {
		return Sheet{}, err
	}
	if slices.Contains(read.kindsOf(all), kind) {
		return o.NoticePaper(ctx, who, ward.NoticeID(month, kind, 0))
	}
	n := ward.NewNotice(month, kind, 0)
	p, err := read.period(month)
	if err != nil {
		return Sheet{}, err
	}
	if p.From > read.now.Date() {
		return Sheet{}, ward.Refuse("month", "period.future", p.From)
	}
	c, err := read.draft(n, nil)
	if err != nil {
		return Sheet{}, err
	}
	pdf, err := paper.MonthNotice(c, nil)
	return Sheet{Name: noticeFileName(n), PDF: pdf}, err
}

// MonthNotices gives every notice that a month has, each with its approved corrections;
// and with drafts the correction that is being written.
func (o *Office) MonthNotices(ctx context.Context, who ward.Officer, month string, drafts bool) ([]Sheet, error) {
	m, err := o.NoticeMonth(ctx, who, month)
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, v := range m.Notices {
		if v.Nth == 0 || v.Approved != nil || drafts {
			ids = append(ids, v.ID)
		}
	}
	return o.noticePapers(ctx, who, ids)
}

// NoticeCorrections gives the approved corrections of the notice of a month of one
// kind, in their order; and with drafts the one that is being written.
func (o *Office) NoticeCorrections(ctx context.Context, who ward.Officer, month string, kind ward.NoticeKind, drafts bool) ([]Sheet, error) {
	if err := Allow(who, ReadNotices); err != nil {
		return nil, err
	}
	read, _, err := o.noticeReader(ctx)
	if err != nil {
		return nil, err
	}
	all, err := read.Notices(month)
	if err != nil {
		return nil, err
	}
	var ids []string
	id := ward.NoticeID(month, kind, 0)
	for nth := 1; slices.ContainsFunc(all, func(n ward.Notice) bool { return n.ID == id && n.Frozen() }); nth++ {
		id = ward.NoticeID(month, kind, nth)
		f, err := read.file(id)
		if err != nil {
			return nil, err
		}
		if f.Frozen() || drafts && wanted(f) {
			ids = append(ids, id)
		}
	}
	return o.noticePapers(ctx, who, ids)
}

// noticePapers gives several notices as PDF.
func (o *Office) noticePapers(ctx context.Context, who ward.Officer, ids []string) (out []Sheet, err error) {
	for _, id := range ids {
		s, err := o.NoticePaper(ctx, who, id)
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

// PostingRecord prints the record of putting a copy up, or of taking it down once it
// was (notice.posting_unknown).
func (o *Office) PostingRecord(ctx context.Context, who ward.Officer, id, posting string) (Sheet, error) {
	if err := Allow(who, ReadNotices); err != nil {
		return Sheet{}, err
	}
	read, _, err := o.noticeReader(ctx)
	if err != nil {
		return Sheet{}, err
	}
	f, err := read.file(id)
	if err != nil {
		return Sheet{}, err
	}
	i := slices.IndexFunc(f.Postings, func(p ward.NoticePosting) bool { return p.ID == posting })
	if i < 0 {
		return Sheet{}, ward.NotFound("notice.posting_unknown", posting)
	}
	p := f.Postings[i]
	pdf, err := paper.PostingRecord(paper.PostingPaper{Notice: f.content, Posting: p, Down: p.Taken != nil})
	name := "bien-ban-niem-yet-"
	if p.Taken != nil {
		name = "bien-ban-ket-thuc-niem-yet-"
	}
	return Sheet{Name: name + noticeFileName(f.Notice)[len("thong-bao-"):], PDF: pdf, CaseID: f.ID}, err
}

// NoticeAnnex prints the records behind a figure, with names, marked as internal. say
// gives the words of a state by its key.
func (o *Office) NoticeAnnex(ctx context.Context, who ward.Officer, id, cell string, say func(string) string) (Sheet, error) {
	list, err := o.NoticeRecords(ctx, who, NoticeCell{ID: id, Cell: cell})
	if err != nil {
		return Sheet{}, err
	}
	a := paper.Annex{Notice: list.of, Cell: cell, Value: list.Value, By: who.Name, At: o.Now()}
	for _, r := range list.Rows {
		row := paper.AnnexRow{Code: r.Code, Name: r.Name, What: r.What, Field: r.Field, ReceivedAt: r.ReceivedAt, DueAt: r.DueAt, EndedAt: r.EndedAt}
		if r.State != "" {
			row.State = say(r.State)
		}
		a.Rows = append(a.Rows, row)
	}
	pdf, err := paper.RecordsAnnex(a)
	return Sheet{Name: "phu-luc-noi-bo-" + noticeFiles[list.of.Kind][len("thong-bao-"):] + list.of.Month + ".pdf", PDF: pdf, CaseID: id}, err
}
