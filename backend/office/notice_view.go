package office

import (
	"context"
	"slices"

	"motcua/backend/ward"
)

// NoticeMonth is everything that the page of a month shows.
type NoticeMonth struct {
	Month    string        `json:"month"`
	Period   ward.Period   `json:"period"`
	Over     bool          `json:"over"`  // the period has ended
	DueOn    ward.Date     `json:"dueOn"` // last day on which its notices are posted in time
	Combined bool          `json:"combined"`
	Missing  []MissingLine `json:"missing"`
	Notices  []NoticeView  `json:"notices"` // each followed by its corrections
}

// NoticeView is one notice as its page shows it.
type NoticeView struct {
	ID         string                `json:"id"`
	Kind       ward.NoticeKind       `json:"kind"`
	Month      string                `json:"month"`
	Nth        int                   `json:"nth"` // 0 for the notice itself, 1 for its first correction
	State      ward.NoticeState      `json:"state"`
	Content    ward.NoticeContent    `json:"content"` // live, or as it was frozen
	Hash       string                `json:"hash"`    // what Send and Approve are given back
	Paragraphs []NoticeParagraph     `json:"paragraphs"`
	Remarks    []ward.NoticeRemark   `json:"remarks"`
	Rounds     []ward.NoticeRound    `json:"rounds"`
	Accepted   []ward.AcceptedChange `json:"accepted"`
	// SinceSent are the figures that are others than those sent for review, SinceSeen
	// than those that this officer marked as seen (MarkSeen).
	SinceSent []ward.CellChange `json:"sinceSent"`
	SinceSeen []ward.CellChange `json:"sinceSeen"`
	SeenAt    ward.Moment       `json:"seenAt"`
	Drift     *NoticeDrift      `json:"drift,omitempty"` // of what stands fast: nil when nothing moved
	Corrects  string            `json:"corrects"`        // id of the notice that it corrects
	Corrected string            `json:"corrected"`       // id of the correction that was approved
	// Number is the one it has, or the next one of the year.
	Number   string          `json:"number"`
	Approved *NoticeApproved `json:"approved,omitempty"`
	Postings []PostingView   `json:"postings"`
	DueOn    ward.Date       `json:"dueOn"`    // last day on which it is posted in time
	LateDays int             `json:"lateDays"` // working days over that, to the first posting or to today
	Can      []string        `json:"can"`      // setText, send, remark, settle, return, approve, post, takeDown, accept
	// NotReady is why it cannot be sent or approved now.
	NotReady *ward.Error `json:"-"`
	Why      string      `json:"notReady"` // the same in words, "" when it can
}

// NoticeParagraph is a paragraph with what a person made of it.
type NoticeParagraph struct {
	Key      string      `json:"key"`
	Text     string      `json:"text"`
	Composed string      `json:"composed"` // what the program writes
	Changed  bool        `json:"changed"`  // Text is a person's
	Stale    bool        `json:"stale"`    // Composed is another than when the person wrote
	By       string      `json:"by"`       // name of the person
	At       ward.Moment `json:"at"`
	// Marks are what looks like personal data in the text of a person; none once it is
	// frozen.
	Marks []ward.PersonalMark `json:"marks"`
}

// NoticeApproved says who froze a notice, and what is kept of it.
type NoticeApproved struct {
	By  string      `json:"by"`
	At  ward.Moment `json:"at"`
	PDF string      `json:"pdf"` // SHA-256 of the file
	Key string      `json:"key"` // fingerprint of the key that signed it
}

// PostingView is one place where a copy hung.
type PostingView struct {
	ID           string            `json:"id"`
	Place        string            `json:"place"`
	At           ward.Moment       `json:"postedAt"`
	By           string            `json:"postedBy"` // name of who put it up
	Taken        *ward.PostingOver `json:"taken,omitempty"`
	TakeDownFrom ward.Date         `json:"takeDownFrom"` // first day on which it may be taken down
	Due          bool              `json:"due"`          // that day has come, and it still hangs
}

// NoticeMonth gives the page of a month (month.invalid, period.future).
func (o *Office) NoticeMonth(ctx context.Context, who ward.Officer, month string) (m NoticeMonth, err error) {
	if err := Allow(who, ReadNotices); err != nil {
		return m, err
	}
	read, r, err := o.noticeReader(ctx)
	if err != nil {
		return m, err
	}
	m.Month = month
	if m.Period, err = read.period(month); err != nil {
		return m, err
	}
	if m.Period.From > read.now.Date() {
		return m, ward.Refuse("month", "period.future", m.Period.From)
	}
	m.Over, m.DueOn = m.Period.To < read.now.Date(), r.dueOn(m.Period)
	all, err := read.Notices(month)
	if err != nil {
		return m, err
	}
	kinds := read.kindsOf(all)
	m.Combined = kinds[0] == ward.NoticeCombined
	if m.Notices, err = o.viewsOf(who, r, read, all, kinds, month); err != nil {
		return m, err
	}
	m.Missing, err = o.missing(read, r, m)
	return m, err
}

// viewsOf gives the pages of the notices of some kinds, each with its corrections.
func (o *Office) viewsOf(who ward.Officer, r *rules, read noticeReader, all []ward.Notice, kinds []ward.NoticeKind, month string) ([]NoticeView, error) {
	out := []NoticeView{}
	for _, kind := range kinds {
		for nth := 0; ; nth++ {
			id := ward.NoticeID(month, kind, nth)
			if nth > 0 && out[len(out)-1].Drift == nil && !begun(all, id) {
				break
			}
			f, err := read.file(id)
			if err != nil {
				return nil, err
			}
			if nth > 0 && !f.Frozen() && !wanted(f) {
				break
			}
			view, err := o.view(who, r, read, f, all)
			if err != nil {
				return nil, err
			}
			if out = append(out, view); !f.Frozen() {
				break
			}
		}
	}
	return out, nil
}

// begun says whether anything was done with a notice of the month.
func begun(all []ward.Notice, id string) bool {
	return slices.ContainsFunc(all, func(n ward.Notice) bool { return n.ID == id })
}

// wanted says whether a correction that nobody approved is to be shown: figures of
// what stands fast have moved, or somebody works on it.
func wanted(f noticeFile) bool {
	return len(f.content.Corrects.Cells) > 0 || len(f.Texts) > 0 || len(f.Rounds) > 0 || len(f.Remarks) > 0
}

// noticeView gives the page of one notice.
func (o *Office) noticeView(ctx context.Context, who ward.Officer, id string) (v NoticeView, err error) {
	read, r, err := o.noticeReader(ctx)
	if err != nil {
		return v, err
	}
	f, err := read.file(id)
	if err != nil {
		return v, err
	}
	all, err := read.Notices(f.Month)
	if err != nil {
		return v, err
	}
	return o.view(who, r, read, f, all)
}

// Notice gives the page of one notice (notice.unknown).
func (o *Office) Notice(ctx context.Context, who ward.Officer, id string) (NoticeView, error) {
	if err := Allow(who, ReadNotices); err != nil {
		return NoticeView{}, err
	}
	return o.noticeView(ctx, who, id)
}

func (o *Office) view(who ward.Officer, r *rules, read noticeReader, f noticeFile, all []ward.Notice) (v NoticeView, err error) {
	cells := f.content.Cells()
	v = NoticeView{ID: f.ID, Kind: f.Kind, Month: f.Month, Nth: f.Nth, State: f.State, Content: f.content, Hash: f.hash,
		Paragraphs: f.paragraphs(), Remarks: f.Remarks, Rounds: f.Rounds, Accepted: f.Accepted, SinceSent: []ward.CellChange{},
		SinceSeen: []ward.CellChange{}, Postings: postingsOf(f, read.now.Date()), DueOn: r.dueOn(f.content.Period), Corrected: correctedBy(f, all)}
	if sent := f.SentCells(); sent != nil && !f.Frozen() {
		v.SinceSent = ward.CompareCells(sent, cells)
	}
	at, seen, err := read.NoticeSeen(who.ID, f.ID)
	if err != nil {
		return v, err
	}
	if v.SeenAt = at; at != "" {
		v.SinceSeen = ward.CompareCells(seen, cells)
	}
	if f.corrects != nil {
		v.Corrects = f.corrects.ID
		v.DueOn = ""
	}
	if a := f.Approval; a != nil {
		v.Approved, v.Number = &NoticeApproved{By: a.ByName, At: a.At, PDF: a.PDF, Key: a.Key}, a.Content.Number
	} else if v.Number, err = read.nextNumber(); err != nil {
		return v, err
	}
	v.LateDays = lateDaysOf(r, f, read.now)
	if f.Frozen() && v.Corrected == "" {
		if v.Drift, err = read.drift(f.Notice); err != nil {
			return v, err
		}
	}
	if !f.Frozen() {
		v.NotReady = asRefusal(f.ready("", read.now))
	}
	v.Can, err = o.noticeActs(read, who, f, v)
	return v, err
}

// correctedBy gives the approved correction of a notice among those of its month, "" for none.
func correctedBy(f noticeFile, all []ward.Notice) string {
	for i := range all {
		if n := &all[i]; n.Kind == f.Kind && n.Nth == f.Nth+1 && n.Frozen() {
			return n.ID
		}
	}
	return ""
}

func postingsOf(f noticeFile, today ward.Date) []PostingView {
	out := []PostingView{}
	for _, p := range f.Postings {
		from := p.TakeDownFrom()
		out = append(out, PostingView{ID: p.ID, Place: p.Place, At: p.At, By: p.By, Taken: p.Taken, TakeDownFrom: from,
			Due: p.Taken == nil && from <= today})
	}
	return out
}

// lateDaysOf counts by how many working days a notice was posted late, or is late now.
// A correction has no day of its own.
func lateDaysOf(r *rules, f noticeFile, now ward.Moment) int {
	on := f.FirstPosted().Date()
	if on == "" {
		on = now.Date()
	}
	if f.Nth > 0 {
		return 0
	}
	return r.lateDays(f.content.Period, on)
}

// nextNumber proposes the next number of the year.
func (r noticeReader) nextNumber() (string, error) {
	taken, err := r.NoticeNumbers(r.now.Date().Year())
	if err != nil {
		return "", err
	}
	return noticeNumber("", taken)
}

func (f noticeFile) paragraphs() []NoticeParagraph {
	out := []NoticeParagraph{}
	for _, p := range f.content.Paragraphs {
		v := NoticeParagraph{Key: p.Key, Text: p.Text, Composed: p.Text, Stale: slices.Contains(f.stale, p.Key),
			Marks: append([]ward.PersonalMark{}, f.marks[p.Key]...)}
		if t, written := f.Texts[p.Key]; written && p.Composed != "" {
			v.Composed, v.Changed, v.By, v.At = p.Composed, true, t.ByName, t.At
		}
		out = append(out, v)
	}
	return out
}

// noticeActs are the names of what somebody can do with a notice now.
func (o *Office) noticeActs(read noticeReader, who ward.Officer, f noticeFile, v NoticeView) ([]string, error) {
	decides, err := mayDecide(read.Reader, who)
	if err != nil {
		return nil, err
	}
	writes, remarks := Allow(who, WriteNotices) == nil, Allow(who, RemarkNotices) == nil
	review := f.State == ward.NoticeReview
	out := []string{}
	for _, a := range []struct {
		name string
		can  bool
	}{
		{"setText", writes && f.Writable()},
		{"send", writes && f.Writable() && v.NotReady == nil},
		{"remark", remarks && !f.Frozen()},
		{"settle", remarks && !f.Frozen() && f.OpenRemarks() > 0},
		{"return", decides && review},
		{"approve", decides && review && v.NotReady == nil},
		{"post", writes && f.Frozen()},
		{"takeDown", writes && slices.ContainsFunc(v.Postings, func(p PostingView) bool { return p.Due })},
		{"accept", decides && v.Drift != nil},
	} {
		if a.can {
			out = append(out, a.name)
		}
	}
	return out, nil
}
