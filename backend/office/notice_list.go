package office

import (
	"context"
	"slices"
	"strings"

	"motcua/backend/ward"
)

// NoticeCell names a figure of a notice.
type NoticeCell struct {
	ID   string `json:"id"`
	Cell string `json:"cell"`
}

// NoticeRecordList is the records behind a figure: as they stood when the notice was
// frozen, or as they stand now.
type NoticeRecordList struct {
	Cell   string            `json:"cell"`
	Value  int               `json:"value"` // as the notice has it
	Frozen bool              `json:"frozen"`
	Rows   []NoticeRecordRow `json:"rows"`
	of     ward.NoticeContent
}

// NoticeRecordRow is one record, with what is known of it now. Senders of opinions
// and citizens who filled in a form are not named.
type NoticeRecordRow struct {
	Subject    string      `json:"subject"` // "case/…", "feedback/…", "sheet/…", "forms/…", "guided/…"
	Code       string      `json:"code"`
	Name       string      `json:"name"` // of the applicant
	What       string      `json:"what"` // procedure, or subject of the opinion
	Field      string      `json:"field"`
	ReceivedAt ward.Moment `json:"receivedAt"`
	DueAt      ward.Moment `json:"dueAt"`
	EndedAt    ward.Moment `json:"endedAt"`
	State      string      `json:"state"` // key of its words: "standing.EARLY", "feedback_state.ANSWERED"
}

// NoticeRecords gives the records behind a figure of a notice (notice.unknown,
// figure.unknown).
func (o *Office) NoticeRecords(ctx context.Context, who ward.Officer, in NoticeCell) (l NoticeRecordList, err error) {
	if err := Allow(who, ReadNotices); err != nil {
		return l, err
	}
	read, _, err := o.noticeReader(ctx)
	if err != nil {
		return l, err
	}
	f, err := read.file(in.ID)
	if err != nil {
		return l, err
	}
	cells := f.content.Cells()
	i := slices.IndexFunc(cells, func(c ward.CellOf) bool { return c.Cell == in.Cell })
	if i < 0 {
		return l, ward.Refuse("cell", "figure.unknown", in.Cell)
	}
	l = NoticeRecordList{Cell: in.Cell, Value: cells[i].Value, Frozen: f.Frozen(), Rows: []NoticeRecordRow{}, of: f.content}
	records, err := o.recordsOf(read, f)
	if err != nil {
		return l, err
	}
	for _, r := range records {
		if !r.In(in.Cell) {
			continue
		}
		row, err := read.row(r)
		if err != nil {
			return l, err
		}
		l.Rows = append(l.Rows, row)
	}
	return l, nil
}

// recordsOf gives the records behind a notice, as they stood or as they stand.
func (o *Office) recordsOf(r noticeReader, f noticeFile) ([]ward.NoticeRecord, error) {
	if f.Frozen() {
		return o.keptRecords(*f.Approval)
	}
	return r.records(f.content)
}

// row tells what is known of a record now.
func (r noticeReader) row(n ward.NoticeRecord) (NoticeRecordRow, error) {
	out := NoticeRecordRow{Subject: n.Subject, Code: n.Code}
	_, id, _ := strings.Cut(n.Subject, "/")
	switch ward.Sort(n.Subject) {
	case "case":
		c, _, err := r.Case(id)
		out.Name, out.What, out.Field = c.Applicant.Name, c.Procedure.Name, c.Procedure.Field
		out.ReceivedAt, out.DueAt, out.EndedAt = c.ReceivedAt, c.JudgedDueAt, c.FinishedAt
		if outcome, _ := n.Outcome(); outcome != "" {
			out.State = "standing." + string(outcome)
		} else {
			out.State = "state." + string(ward.StateRejectedAtIntake)
		}
		return out, err
	case "feedback":
		f, _, err := r.Feedback(id)
		out.What, out.ReceivedAt, out.DueAt, out.EndedAt = f.Subject, f.ReceivedAt, f.DueAt, f.AnsweredOnce
		if out.State = "feedback_state." + string(f.State); out.DueAt == ward.Never {
			out.DueAt = ""
		}
		return out, err
	}
	return out, nil
}
