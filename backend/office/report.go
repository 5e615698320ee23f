package office

import (
	"bytes"
	"context"
	"slices"
	"strings"

	"motcua/backend/exchange"
	"motcua/backend/paper"
	"motcua/backend/ward"
)

// ReportPaper is the kind of paper of every report.
const ReportPaper = "report"

// ReportQuery asks for a report of a period; that of a year takes the year in which
// the period ends.
type ReportQuery struct {
	Kind   ward.ReportKind `json:"kind"`
	Period ward.Period     `json:"period"`
}

// reporters make each report.
var reporters = map[ward.ReportKind]func(*Office, context.Context, ward.Officer, ward.Period) (ward.Report, error){
	ward.ReportProcedures: (*Office).reportProcedures, ward.ReportFeedback: (*Office).reportFeedback,
	ward.ReportLate: (*Office).reportLate, ward.ReportWorkload: (*Office).reportWorkload, ward.ReportYear: (*Office).reportYear,
}

// Report makes a report. It refuses one that is not known (report.unknown) and a
// period that makes no sense (period.order, period.future, date.invalid).
func (o *Office) Report(ctx context.Context, who ward.Officer, q ReportQuery) (ward.Report, error) {
	if err := Allow(who, ReadFigures); err != nil {
		return ward.Report{}, err
	}
	do := reporters[q.Kind]
	if do == nil {
		return ward.Report{}, ward.NotFound("report.unknown", string(q.Kind))
	}
	if err := q.Period.Check(); err != nil {
		return ward.Report{}, err
	}
	if q.Period.From > o.Now().Date() {
		return ward.Report{}, ward.Refuse("from", "period.future", q.Period.From)
	}
	out, err := do(o, ctx, who, q.Period)
	out.Kind = q.Kind
	if out.Period == (ward.Period{}) {
		out.Period = q.Period
	}
	if out.AsOf == "" {
		out.AsOf = out.Period.AsOf(o.Now())
	}
	if out.Rows == nil {
		out.Rows = []ward.ReportRow{}
	}
	if out.Posted == nil {
		out.Posted = []ward.PostedNotice{}
	}
	return out, err
}

// ReportSheet prints a report.
func (o *Office) ReportSheet(ctx context.Context, who ward.Officer, q ReportQuery) (Sheet, error) {
	report, err := o.Report(ctx, who, q)
	if err != nil {
		return Sheet{}, err
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		return Sheet{}, err
	}
	pdf, err := paper.Report(profile, report, o.Now())
	return Sheet{Name: reportFile(report) + ".pdf", PDF: pdf}, err
}

// ReportBook writes a report as a workbook; numbers can be added up there.
func (o *Office) ReportBook(ctx context.Context, who ward.Officer, q ReportQuery) (Sheet, error) {
	report, err := o.Report(ctx, who, q)
	if err != nil {
		return Sheet{}, err
	}
	heads, lines, numbers := paper.ReportLines(report)
	var b bytes.Buffer
	err = exchange.WriteSums(&b, heads, numbers, allLines(lines))
	return Sheet{Name: reportFile(report) + ".xlsx", PDF: b.Bytes()}, err
}

var reportFiles = map[ward.ReportKind]string{
	ward.ReportProcedures: "bao-cao-ii06a", ward.ReportFeedback: "bao-cao-ii05a", ward.ReportLate: "ho-so-qua-han",
	ward.ReportWorkload: "khoi-luong-cong-viec", ward.ReportYear: "tong-hop-nam",
}

func reportFile(r ward.Report) string {
	if r.Kind == ward.ReportYear {
		return reportFiles[r.Kind] + "-" + string(r.Period.To)[:4]
	}
	return strings.Join([]string{reportFiles[r.Kind], string(r.Period.From), string(r.Period.To)}, "-")
}

// reportLate lists the cases that ended late in a period or are overdue at its end,
// with names: internal.
func (o *Office) reportLate(ctx context.Context, who ward.Officer, p ward.Period) (ward.Report, error) {
	out := ward.Report{Columns: []string{"no", "code", "procedure", "applicant", "receivedAt", "dueAt", "finishedAt", "state", "lateReason", "heldBy"}}
	var late []ward.Case
	for _, column := range []string{"late", "overdue"} {
		_, f, at, err := o.choose(ctx, who, ward.CaseFilter{Figure: &ward.FigureCell{Period: p, Column: column}})
		if err != nil {
			return out, err
		}
		for c, err := range o.read(ctx).EachCase(f, at) {
			if err != nil {
				return out, err
			}
			late = append(late, c)
		}
	}
	slices.SortStableFunc(late, func(a, b ward.Case) int {
		return strings.Compare(string(a.JudgedDueAt)+a.Code, string(b.JudgedDueAt)+b.Code)
	})
	for i, c := range late {
		code := ward.TextCell(c.Code)
		code.CaseID = c.ID
		state := ward.WordCell("state." + string(c.State))
		out.Rows = append(out.Rows, ward.ReportRow{Cells: []ward.ReportCell{ward.NumberCell(i + 1), code, ward.TextCell(c.Procedure.Name),
			ward.TextCell(c.Applicant.Name), ward.MomentCell(c.ReceivedAt), ward.MomentCell(c.JudgedDueAt), ward.MomentCell(c.FinishedAt), state, ward.WordCell("late." + string(c.LateReason())), ward.TextCell(c.HeldBy)}})
	}
	return out, nil
}

// reportWorkload is what everybody did in a period and holds now: internal.
func (o *Office) reportWorkload(ctx context.Context, who ward.Officer, p ward.Period) (ward.Report, error) {
	if err := Allow(who, ReadCases); err != nil {
		return ward.Report{}, err
	}
	loads, err := o.read(ctx).Workloads(p, o.Now())
	out := ward.Report{Columns: []string{"no", "officer", "wReceived", "wFinished", "wLate", "wOnTimeRate", "wHandedOver", "wHeld", "wOverdue"}, AsOf: o.Now()}
	var sum ward.Workload
	line := func(first, second ward.ReportCell, w ward.Workload, total bool) {
		cells := []ward.ReportCell{first, second, ward.NumberCell(w.Received), ward.NumberCell(w.Finished), ward.NumberCell(w.Late),
			ward.RateCell(w.Finished-w.Late, w.Finished), ward.NumberCell(w.HandedOver), ward.NumberCell(w.Held), ward.NumberCell(w.Overdue)}
		out.Rows = append(out.Rows, ward.ReportRow{Total: total, Cells: cells})
	}
	for i, w := range loads {
		name := ward.TextCell(w.Name)
		if w.Name == "" {
			name = ward.WordCell("nobody")
		}
		line(ward.NumberCell(i+1), name, w, false)
		sum = ward.Workload{Received: sum.Received + w.Received, Finished: sum.Finished + w.Finished, Late: sum.Late + w.Late,
			HandedOver: sum.HandedOver + w.HandedOver, Held: sum.Held + w.Held, Overdue: sum.Overdue + w.Overdue}
	}
	line(ward.ReportCell{Sort: ward.CellNone}, ward.WordCell("total"), sum, true)
	return out, err
}
