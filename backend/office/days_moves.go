package office

import (
	"context"
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// moves reckons every open case again, notes those whose due time moves and gives
// the facts that say so.
func (p *DayPreview) moves(r store.Reader, time *ward.OfficeTime, now ward.Moment, who ward.Officer, why string) ([]ward.Fact, error) {
	var facts []ward.Fact
	for c, err := range r.EachCase(ward.CaseFilter{Due: "OPEN"}, store.Times{}) {
		if err != nil {
			return nil, err
		}
		m, err := time.DueAgain(c)
		switch {
		case err != nil:
			return nil, err
		case m == ward.MovedDue{DueAt: c.DueAt, JudgedDueAt: c.JudgedDueAt}:
			continue
		case behind(m.DueAt, c.DueAt, now), behind(m.JudgedDueAt, c.JudgedDueAt, now):
			p.Kept++
			continue
		case m.DueAt == c.DueAt:
			p.Unseen++
		default:
			p.Moved = append(p.Moved, movedCase(c, c.DueAt, m.DueAt))
		}
		facts = append(facts, ward.Fact{Subject: "case/" + c.ID, Kind: ward.CaseRedated, Actor: who.ID,
			Body: ward.RedatedBody{By: who.Name, Reason: why, From: c.DueAt, MovedDue: m}})
	}
	sortMoved(p.Moved)
	return facts, nil
}

// behind says whether a due time comes earlier, and before now.
func behind(to, from, now ward.Moment) bool { return to < from && to < now }

func movedCase(c ward.Case, from, to ward.Moment) MovedCase {
	return MovedCase{ID: c.ID, Code: c.Code, Applicant: c.Applicant.Name, Phone: c.Applicant.Phone, Procedure: c.Procedure.Name,
		HeldBy: c.HeldBy, State: c.State, From: from, To: to}
}

func sortMoved(all []MovedCase) {
	slices.SortFunc(all, func(a, b MovedCase) int { return strings.Compare(string(a.To)+a.Code, string(b.To)+b.Code) })
}

// mostReasons is how many days the reason of a new due time names.
const mostReasons = 4

// why gives the reason of the new due times, as the history of a case tells it.
func (a announcement) why(p DayPreview) string {
	if a.reason != "" {
		return a.reason
	}
	var parts []string
	for _, d := range p.Added {
		parts = append(parts, dayKinds[d.Kind]+" "+viet.ShortDate(d.Date.Time())+" ("+d.Name+")")
	}
	for _, d := range p.Removed {
		if !slices.ContainsFunc(p.Added, func(other ward.Day) bool { return other.Date == d.Date }) {
			parts = append(parts, "không còn "+dayKinds[d.Kind]+" "+viet.ShortDate(d.Date.Time()))
		}
	}
	switch {
	case len(parts) == 0:
		return "Tính lại theo lịch nghỉ của cơ quan"
	case len(parts) > mostReasons:
		return fmt.Sprintf("Lịch nghỉ thay đổi: %s và %d ngày khác", strings.Join(parts[:mostReasons], ", "), len(parts)-mostReasons)
	}
	return "Lịch nghỉ thay đổi: " + strings.Join(parts, ", ")
}

// dayKinds are the kinds of exceptional days as the history of a case and the
// spreadsheets call them.
var dayKinds = map[ward.DayKind]string{
	ward.PaidHoliday: "nghỉ lễ", ward.CompensatoryOff: "nghỉ bù", ward.SwappedOff: "nghỉ hoán đổi",
	ward.MakeupWork: "làm bù", ward.LocalOff: "nghỉ tại địa phương",
}

// Hours and a year name an announcement whose cases are wanted.
const ofHours = "hours"

// CallList is whom to call about a new date.
type CallList struct {
	Cases []MovedCase `json:"cases"`
	// Waiting is how many more cases moved that wait for papers now: their clock
	// stands, and what they are due is reckoned again when the papers come.
	Waiting int `json:"waiting"`
}

func (l *CallList) add(m MovedCase) {
	switch {
	case m.From == m.To:
	case m.State == ward.StateSupplementRequested:
		l.Waiting++
	default:
		l.Cases = append(l.Cases, m)
	}
}

// LastMoved gives the cases that the last announcement of a year moved, of the
// office hours for "hours", as they are now; those that wait for papers are only
// counted. Administrators only; they call the citizens.
func (o *Office) LastMoved(ctx context.Context, who ward.Officer, of string) (CallList, error) {
	out := CallList{Cases: []MovedCase{}}
	if err := Allow(who, RunOffice); err != nil {
		return out, err
	}
	r := o.read(ctx)
	seq, err := lastAnnounced(r, of)
	if err != nil || seq == 0 {
		return out, err
	}
	for e, err := range r.EventsBehind(seq) {
		switch {
		case err != nil:
			return out, err
		case e.Kind == ward.CaseRedated:
			m, err := asMoved(r, e)
			if err != nil {
				return out, err
			}
			out.add(m)
			continue
		case len(out.Cases)+out.Waiting == 0 && (e.Kind == ward.CalendarPublished || e.Kind == ward.HoursPublished):
			continue // several years were announced at once
		}
		break
	}
	sortMoved(out.Cases)
	return out, nil
}

// lastAnnounced gives the place in the journal of the last announcement, 0 for none.
func lastAnnounced(r store.Reader, of string) (seq int64, err error) {
	subject, kind := "office/ward", ward.HoursPublished
	if of != ofHours {
		if _, err := strconv.Atoi(of); err != nil {
			return 0, ward.NotFound("calendar.unknown", of)
		}
		subject, kind = "calendar/"+of, ward.CalendarPublished
	}
	events, err := r.Events(subject)
	for _, e := range events {
		if e.Kind == kind {
			seq = e.Seq
		}
	}
	return seq, err
}

func asMoved(r store.Reader, e ward.Event) (MovedCase, error) {
	from, to, err := e.Redated()
	if err != nil {
		return MovedCase{}, err
	}
	c, _, err := r.Case(strings.TrimPrefix(e.Subject, "case/"))
	return movedCase(c, from, to), err
}

// movedColumns are the columns of the list for calling the citizens.
var movedColumns = []struct {
	label string
	text  func(MovedCase) string
}{
	{"Số hồ sơ", func(m MovedCase) string { return m.Code }},
	{"Người nộp", func(m MovedCase) string { return m.Applicant }},
	{"Điện thoại", func(m MovedCase) string { return m.Phone }},
	{"Thủ tục", func(m MovedCase) string { return m.Procedure }},
	{"Hẹn cũ", func(m MovedCase) string { return whenText(m.From) }},
	{"Hẹn mới", func(m MovedCase) string { return whenText(m.To) }},
	{"Đang giải quyết", func(m MovedCase) string { return m.HeldBy }},
}

func whenText(m ward.Moment) string { return viet.ClockTime(m.Time()) + " " + viet.ShortDate(m.Time()) }

// ExportMoved writes what LastMoved gives as a table, format "csv" or "xlsx".
func (o *Office) ExportMoved(ctx context.Context, who ward.Officer, of string, w io.Writer, format string) error {
	all, err := o.LastMoved(ctx, who, of)
	if err != nil {
		return err
	}
	write, err := writerOf(format)
	if err != nil {
		return err
	}
	header := make([]string, len(movedColumns))
	for i, c := range movedColumns {
		header[i] = c.label
	}
	return write(w, header, movedLines(all.Cases))
}

func movedLines(all []MovedCase) iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		for _, m := range all {
			line := make([]string, len(movedColumns))
			for i, c := range movedColumns {
				line[i] = c.text(m)
			}
			if !yield(line, nil) {
				return
			}
		}
	}
}
