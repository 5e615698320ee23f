package office

import (
	"context"
	"io"
	"iter"
	"strconv"

	"motcua/backend/exchange"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// caseColumns are the columns of an export of cases. Programs read the first
// ten by place (design.md 6): new ones are added at the end.
var caseColumns = []struct {
	name string
	text func(ward.Case, store.Times) string
}{
	{"caseCode", func(c ward.Case, _ store.Times) string { return c.Code }},
	{"procedureCode", func(c ward.Case, _ store.Times) string { return c.Procedure.Code }},
	{"field", func(c ward.Case, _ store.Times) string { return c.Procedure.Field }},
	{"channel", func(c ward.Case, _ store.Times) string { return string(c.Channel) }},
	{"state", func(c ward.Case, _ store.Times) string { return string(c.State) }},
	{"receivedAt", func(c ward.Case, _ store.Times) string { return string(c.ReceivedAt) }},
	{"firstDueAt", func(c ward.Case, _ store.Times) string { return string(c.FirstDueAt) }},
	{"dueAt", func(c ward.Case, _ store.Times) string { return string(c.DueAt) }},
	{"finishedAt", func(c ward.Case, _ store.Times) string { return string(c.FinishedAt) }},
	{"handedOverAt", func(c ward.Case, _ store.Times) string { return handedOverAt(c) }},
	{"standing", func(c ward.Case, at store.Times) string {
		return string(at.Standing(c.State, c.Outcome, c.DueAt, c.JudgedNow()))
	}},
	{"officialCode", func(c ward.Case, _ store.Times) string { return c.OfficialCode }},
	{"procedure", func(c ward.Case, _ store.Times) string { return c.Procedure.Name }},
	{"applicant", func(c ward.Case, _ store.Times) string { return c.Applicant.Name }},
	{"personalId", func(c ward.Case, _ store.Times) string { return ward.MaskedID(c.Applicant.PersonalID) }},
	{"receivedBy", func(c ward.Case, _ store.Times) string { return c.ReceivedBy }},
	{"heldBy", func(c ward.Case, _ store.Times) string { return c.HeldBy }},
	{"finishedBy", func(c ward.Case, _ store.Times) string { return c.FinishedBy }},
	{"fee", func(c ward.Case, _ store.Times) string { return strconv.FormatInt(c.Fee, 10) }},
	{"feePaid", func(c ward.Case, _ store.Times) string { return strconv.FormatInt(c.FeePaid, 10) }},
	{"corrected", func(c ward.Case, _ store.Times) string { return strconv.FormatBool(c.Corrected) }},
	{"judgedDueAt", func(c ward.Case, _ store.Times) string { return judgedDueAt(c) }},
	{"visit", func(c ward.Case, _ store.Times) string { return c.Visit }},
	{"resultWay", func(c ward.Case, _ store.Times) string { return string(c.ResultWay) }},
	{"postNumber", func(c ward.Case, _ store.Times) string { return postingOf(c).Number }},
	{"postedOn", func(c ward.Case, _ store.Times) string { return string(postingOf(c).On) }},
	{"postOutcome", func(c ward.Case, _ store.Times) string { return string(postingOf(c).Outcome) }},
	{"feeGround", func(c ward.Case, _ store.Times) string { return c.FeeGround }},
	{"lateReason", func(c ward.Case, at store.Times) string { return lateReason(c, at.Now) }},
	{"lateNote", func(c ward.Case, _ store.Times) string { return lateNote(c) }},
}

// judgedDueAt is what the figures judge a case by; empty while its clock stands.
func judgedDueAt(c ward.Case) string {
	if due := c.JudgedNow(); due != ward.Never {
		return string(due)
	}
	return ""
}

// lateReason is why a case was late, empty for one that was not.
func lateReason(c ward.Case, now ward.Moment) string {
	if !c.WasLate(now) {
		return ""
	}
	return string(c.LateReason())
}

func lateNote(c ward.Case) string {
	if c.Lateness == nil {
		return ""
	}
	return c.Lateness.Note
}

// postingOf is the item that a result went by, an empty one for every other way.
func postingOf(c ward.Case) ward.Posting {
	if c.Handover == nil || c.Handover.Posting == nil {
		return ward.Posting{}
	}
	return *c.Handover.Posting
}

func handedOverAt(c ward.Case) string {
	if c.Handover == nil {
		return ""
	}
	return string(c.Handover.At)
}

// ExportCases writes every case that the filter chooses as a table, format
// "csv" or "xlsx", by moment of receipt and then number; Offset and Limit do not
// count. Times stand as they are kept, empty when there is none; identity
// numbers are masked; standing is as of now. It refuses what Cases refuses, and
// any other format (export.format), before a byte is written.
func (o *Office) ExportCases(ctx context.Context, who ward.Officer, f ward.CaseFilter, w io.Writer, format string) error {
	write, err := writerOf(format)
	if err != nil {
		return err
	}
	_, f, at, err := o.choose(ctx, who, f)
	if err != nil {
		return err
	}
	header := make([]string, len(caseColumns))
	for i, c := range caseColumns {
		header[i] = c.name
	}
	return write(w, header, caseLines(o.read(ctx).EachCase(f, at), at))
}

// writerOf gives what writes a format, "csv" or "xlsx"; it refuses any other
// (export.format).
func writerOf(format string) (func(io.Writer, []string, iter.Seq2[[]string, error]) error, error) {
	switch format {
	case "csv":
		return exchange.WriteCSV, nil
	case "xlsx":
		return exchange.WriteXLSX, nil
	}
	return nil, ward.Refuse("format", "export.format", format)
}

// caseLines gives a line for each case; the slice is used again for the next.
func caseLines(cases iter.Seq2[ward.Case, error], at store.Times) iter.Seq2[[]string, error] {
	line := make([]string, len(caseColumns))
	return func(yield func([]string, error) bool) {
		for c, err := range cases {
			if err != nil {
				yield(nil, err)
				return
			}
			for i, column := range caseColumns {
				line[i] = column.text(c, at)
			}
			if !yield(line, nil) {
				return
			}
		}
	}
}
