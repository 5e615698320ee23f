package office

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// NoticeDrift is what moved behind a notice that is frozen, since it was approved or
// since the chairperson accepted a change.
type NoticeDrift struct {
	Hash    string            `json:"hash"` // what Accept is given back
	Cells   []ward.CellChange `json:"cells"`
	Records []DriftRecord     `json:"records"` // at most mostDriftRecords
	More    int               `json:"more"`    // how many there are besides
	of      []ward.RecordChange
}

// DriftRecord is a record that came, went or stands elsewhere than when the notice
// was frozen, and the last thing that happened to it since.
type DriftRecord struct {
	ward.RecordChange
	At    ward.Moment `json:"at"`
	By    string      `json:"by"` // name of who did it
	Event ward.Event  `json:"-"`
	Told  string      `json:"told"` // the same in words
}

const mostDriftRecords = 200

// noticeChanges is what moved behind a frozen notice, and its figures as they are now.
type noticeChanges struct {
	live    ward.NoticeContent
	cells   []ward.CellChange
	records []ward.RecordChange
}

// changes compares what stands fast with what the records say now, once for the page of
// a notice and for its correction. What was accepted counts as standing.
func (r noticeReader) changes(n ward.Notice) (noticeChanges, error) {
	if was, known := r.compared[n.ID]; known {
		return was, nil
	}
	moved, err := r.compare(n)
	if err == nil {
		r.compared[n.ID] = moved
	}
	return moved, err
}

func (r noticeReader) compare(n ward.Notice) (moved noticeChanges, err error) {
	a := n.Approval
	kept, err := r.kept(*a)
	if err != nil {
		return moved, err
	}
	now, err := r.records(a.Content)
	if err != nil {
		return moved, err
	}
	if moved.live, err = r.counts(a.Content); err != nil {
		return moved, err
	}
	frozen := a.Content.Cells()
	for _, was := range n.Accepted {
		frozen, kept = ward.WithCells(frozen, was.Cells), ward.WithRecords(kept, was.Records)
	}
	moved.cells, moved.records = ward.CompareCells(frozen, moved.live.Cells()), ward.CompareRecords(kept, now)
	return moved, nil
}

// counts gives the figures of a frozen content as they are now, and nothing that they
// are compared with on paper.
func (r noticeReader) counts(c ward.NoticeContent) (live ward.NoticeContent, err error) {
	if c.Procedures != nil {
		live.Procedures = &ward.ProcedurePart{}
		if live.Procedures.Figures, err = figuresOf(r.Reader, c.Period, r.now); err != nil {
			return live, err
		}
		if live.Procedures.LateReasons, err = r.lateReasons(c.Period); err != nil {
			return live, err
		}
	}
	if c.Feedback != nil {
		now, items, err := feedbackFiguresOf(r.Reader, c.Period, r.now)
		if err != nil {
			return live, err
		}
		live.Feedback = &ward.FeedbackPart{Figures: now, Public: ward.PublicRows(items, c.Period)}
	}
	if c.Survey != nil {
		part, err := r.summaries(c.Month, c.Period)
		if err != nil {
			return live, err
		}
		live.Survey = &part
	}
	return live, nil
}

// drift gives what moved behind a frozen notice, nil for nothing.
func (r noticeReader) drift(n ward.Notice) (*NoticeDrift, error) {
	moved, err := r.changes(n)
	cells, records := moved.cells, moved.records
	if err != nil || len(cells) == 0 && len(records) == 0 {
		return nil, err
	}
	d := &NoticeDrift{Cells: cells, Records: []DriftRecord{}, More: max(0, len(records)-mostDriftRecords), of: records}
	text, err := json.Marshal([]any{cells, records})
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(text)
	d.Hash = hex.EncodeToString(sum[:])
	for _, c := range records[:min(len(records), mostDriftRecords)] {
		told, err := r.since(c, n.Approval.Heads)
		if err != nil {
			return nil, err
		}
		d.Records = append(d.Records, told)
	}
	return d, nil
}

// since finds the last thing that happened to a record since the journal stood at
// heads.
func (r noticeReader) since(c ward.RecordChange, heads map[string]int64) (DriftRecord, error) {
	out := DriftRecord{RecordChange: c}
	events, err := r.Events(c.Subject)
	if err != nil {
		return out, err
	}
	for _, e := range events {
		if e.OriginSeq > heads[e.Origin] {
			out.Event, out.At = e, e.At
		}
	}
	who, _, err := r.Officer(out.Event.Actor)
	out.By = who.Name
	return out, err
}

// correction says what a correction of a notice corrects.
func correction(n ward.Notice, moved noticeChanges) *ward.CorrectionPart {
	out := &ward.CorrectionPart{Cells: moved.cells, Changes: ward.CountChanges(moved.records)}
	out.NoticeRef, out.Since = n.Approval.Content.Follows()
	for _, c := range moved.records {
		switch {
		case c.Old == "":
			out.Came++
		case c.New == "":
			out.Went++
		default:
			out.Moved++
		}
	}
	return out
}

// AcceptNoticeChange records that what moved behind a frozen notice needs no
// correction, with the reason. Drift is what the chairperson saw
// (notice.drift_moved).
func (o *Office) AcceptNoticeChange(ctx context.Context, who ward.Officer, in NoticeAccept) (NoticeView, error) {
	reason := viet.CleanText(in.Reason)
	bad := mustSay("reason", "case.reason", reason, mostNote)
	return o.actOnNotice(ctx, who, ApproveNotices, in.ID, func(r *rules, f noticeFile, t *store.Tx) (ward.Kind, any, error) {
		if !f.Frozen() {
			return "", nil, f.notNow()
		}
		if err := leads(t.Reader, who); err != nil {
			return "", nil, err
		}
		d, err := o.within(t, r).drift(f.Notice)
		if err != nil {
			return "", nil, err
		}
		if d == nil || d.Hash != in.Drift {
			return "", nil, ward.Conflict("notice.drift_moved")
		}
		return ward.NoticeChangeAccepted, ward.AcceptedChange{Cells: d.Cells, Records: d.of, Reason: reason, Done: doneBy(who, t)}, bad
	})
}

// asRefusal gives the refusal in err, nil for none.
func asRefusal(err error) *ward.Error {
	var e *ward.Error
	errors.As(err, &e)
	return e
}

// MarkNoticeSeen notes that an officer has seen the figures of a notice as they are.
func (o *Office) MarkNoticeSeen(ctx context.Context, who ward.Officer, id string) error {
	if err := Allow(who, ReadNotices); err != nil {
		return err
	}
	return o.store.Write(ctx, func(t *store.Tx) error {
		r, err := o.known(ctx)
		if err != nil {
			return err
		}
		f, err := o.within(t, r).file(id)
		if err != nil {
			return err
		}
		return t.SetNoticeSeen(who.ID, id, f.content.Cells())
	})
}
