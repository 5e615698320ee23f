package office

import (
	"context"
	"strings"

	"motcua/backend/paper"
	"motcua/backend/ward"
)

// reported is what reports say of a reporting month or of any other period. It is the
// one seam between reports and closed months: what was approved of a month stands as
// it was approved, the rest is reckoned now.
type reported struct {
	period ward.Period
	said   ward.NoticeContent // what is shown
	now    ward.NoticeContent // what the records say now
	posted map[ward.NoticeKind]*ward.Notice
}

// reportedIn gives one part of the figures of a period: as approved when it is a
// reporting month that was closed.
func (o *Office) reportedIn(ctx context.Context, p ward.Period, part ward.NoticeContent) (out reported, err error) {
	r, _, err := o.noticeReader(ctx)
	if err != nil {
		return out, err
	}
	part.Month, part.Period = ward.MonthOf(p.To, r.profile.CutoffDay), p
	all, err := r.Notices(part.Month)
	if err != nil {
		return out, err
	}
	if f := firstFrozen(all); f == nil || f.Approval.Content.Period != p {
		all = nil
	}
	return r.reported(part, all)
}

// reportedMonth gives the figures of a reporting month, whose days are those that were
// approved when it was closed.
func (r noticeReader) reportedMonth(month string, p ward.Period) (reported, error) {
	all, err := r.Notices(month)
	if err != nil {
		return reported{}, err
	}
	if f := firstFrozen(all); f != nil {
		p = f.Approval.Content.Period
	}
	return r.reported(ward.NoticeContent{Month: month, Period: p,
		Procedures: &ward.ProcedurePart{}, Feedback: &ward.FeedbackPart{}, Survey: &ward.SurveyPart{}}, all)
}

// firstFrozen gives the first notice that stands fast, nil for none.
func firstFrozen(all []ward.Notice) *ward.Notice {
	for i := range all {
		if all[i].Frozen() {
			return &all[i]
		}
	}
	return nil
}

func (r noticeReader) reported(of ward.NoticeContent, all []ward.Notice) (out reported, err error) {
	out = reported{period: of.Period, posted: map[ward.NoticeKind]*ward.Notice{}}
	if out.now, err = r.counts(of); err != nil {
		return out, err
	}
	out.said = out.now
	for _, kind := range ward.NoticeKinds[:3] {
		if n := frozen(all, kind); n != nil && out.take(kind, n.Approval.Content) {
			out.posted[kind] = n
		}
	}
	return out, nil
}

// take shows a part of a frozen content; it is false when there is none, or nobody
// asked for it.
func (m *reported) take(kind ward.NoticeKind, c ward.NoticeContent) bool {
	switch {
	case kind == ward.NoticeProcedures && c.Procedures != nil && m.now.Procedures != nil:
		m.said.Procedures = c.Procedures
	case kind == ward.NoticeFeedback && c.Feedback != nil && m.now.Feedback != nil:
		m.said.Feedback = c.Feedback
	case kind == ward.NoticeSurvey && c.Survey != nil && m.now.Survey != nil:
		m.said.Survey = c.Survey
	default:
		return false
	}
	return true
}

// note says which notices the figures of some parts are by.
func (m reported) note(kinds ...ward.NoticeKind) (out []ward.PostedNotice) {
	for _, kind := range kinds {
		n := m.posted[kind]
		if n == nil || len(out) > 0 && out[len(out)-1].ID == n.ID {
			continue
		}
		c := n.Approval.Content
		out = append(out, ward.PostedNotice{ID: n.ID, Month: n.Month, Number: paper.NoticeNumber(c), Signed: c.Signed, Correction: n.Nth > 0})
	}
	return out
}

// stands marks a cell of a notice that stands fast: it opens the records that were
// kept, and says what the figure is now.
func (m reported) stands(cell ward.ReportCell, kind ward.NoticeKind, name string, now ward.ReportCell) ward.ReportCell {
	n := m.posted[kind]
	if n == nil {
		return cell
	}
	if name != "" {
		cell.Notice, cell.Cell = n.ID, name
	}
	if now.Count != cell.Count || now.Of != cell.Of {
		cell.Now = &ward.Share{Count: now.Count, Of: now.Of}
	}
	return cell
}

// nameOf is the name of a figure on a notice.
func nameOf(part, line, column string) string { return strings.Join([]string{part, line, column}, "/") }
