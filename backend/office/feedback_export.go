package office

import (
	"cmp"
	"context"
	"io"
	"slices"
	"strconv"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// feedbackColumns are the columns of an export of opinions. Programs read the first
// eight by place (design.md 6): new ones are added at the end. None of them tells
// who sent an item.
var feedbackColumns = []struct {
	name string
	text func(ward.Feedback, store.Times) string
}{
	{"code", func(f ward.Feedback, _ store.Times) string { return f.Code }},
	{"kind", func(f ward.Feedback, _ store.Times) string { return string(f.Kind) }},
	{"class", func(f ward.Feedback, _ store.Times) string { return string(f.Class) }},
	{"channel", func(f ward.Feedback, _ store.Times) string { return string(f.Channel) }},
	{"state", func(f ward.Feedback, _ store.Times) string { return string(f.State) }},
	{"receivedAt", func(f ward.Feedback, _ store.Times) string { return string(f.ReceivedAt) }},
	{"dueAt", func(f ward.Feedback, _ store.Times) string { return string(f.DueAt) }},
	{"closedAt", func(f ward.Feedback, _ store.Times) string { return string(f.Row().ClosedAt) }},
	{"standing", func(f ward.Feedback, at store.Times) string { return string(f.Standing(at.Now, at.Soon)) }},
	{"answeredAt", func(f ward.Feedback, _ store.Times) string { return string(f.AnsweredOnce) }},
	{"answerDueAt", func(f ward.Feedback, _ store.Times) string { return string(f.AnsweredDue) }},
	{"outcome", func(f ward.Feedback, _ store.Times) string { return string(outcomeOf(f)) }},
	{"assigned", func(f ward.Feedback, _ store.Times) string { return f.Row().Assigned }},
	{"anonymous", func(f ward.Feedback, _ store.Times) string { return strconv.FormatBool(f.Sender == nil) }},
	{"forwardedTo", func(f ward.Feedback, _ store.Times) string { return forwardedTo(f) }},
	{"verdict", func(f ward.Feedback, _ store.Times) string { return verdictOf(f) }},
	{"measures", func(f ward.Feedback, _ store.Times) string { return strconv.Itoa(len(f.Measures)) }},
	{"publishedAt", func(f ward.Feedback, _ store.Times) string { return publishedAt(f) }},
	{"reopened", func(f ward.Feedback, _ store.Times) string { return strconv.Itoa(len(f.Reopened)) }},
	{"group", func(f ward.Feedback, _ store.Times) string { return f.Group }},
	{"caseCode", func(f ward.Feedback, _ store.Times) string { return f.CaseCode }},
	{"publicContent", func(f ward.Feedback, _ store.Times) string { row, _ := f.PublicRow(); return row.Content }},
	{"publicOutcome", func(f ward.Feedback, _ store.Times) string { row, _ := f.PublicRow(); return row.Outcome }},
	{"forwardedAt", func(f ward.Feedback, _ store.Times) string { return forwardedAt(f) }},
}

func outcomeOf(f ward.Feedback) ward.FeedbackOutcome {
	if f.Draft == nil || f.Answered == nil {
		return ""
	}
	return f.Draft.Outcome
}

func forwardedTo(f ward.Feedback) string {
	if f.Forwarded == nil {
		return ""
	}
	return f.Forwarded.To
}

// forwardedAt is when an item was sent on: with answeredAt it tells which month counts
// what became of it.
func forwardedAt(f ward.Feedback) string {
	if f.Forwarded == nil {
		return ""
	}
	return string(f.Forwarded.At)
}

func verdictOf(f ward.Feedback) string {
	if f.Finding == nil {
		return ""
	}
	return string(f.Finding.Verdict)
}

func publishedAt(f ward.Feedback) string {
	if f.Published == nil {
		return ""
	}
	return string(f.Published.At)
}

// ExportFeedback writes every item that the filter chooses as a table, format "csv"
// or "xlsx", by moment of receipt and then number; Offset and Limit do not count.
func (o *Office) ExportFeedback(ctx context.Context, who ward.Officer, f ward.FeedbackFilter, w io.Writer, format string) error {
	write, err := writerOf(format)
	if err != nil {
		return err
	}
	_, f, at, err := o.chooseFeedback(ctx, who, f)
	if err != nil {
		return err
	}
	items, err := o.read(ctx).AllFeedback(f, at)
	if err != nil {
		return err
	}
	slices.SortStableFunc(items, func(a, b ward.Feedback) int {
		return cmp.Or(cmp.Compare(a.ReceivedAt, b.ReceivedAt), cmp.Compare(a.Code, b.Code))
	})
	header := make([]string, len(feedbackColumns))
	for i, c := range feedbackColumns {
		header[i] = c.name
	}
	return write(w, header, func(yield func([]string, error) bool) {
		for _, item := range items {
			item = shownTo(who, item)
			line := make([]string, len(feedbackColumns))
			for i, c := range feedbackColumns {
				line[i] = c.text(item, at)
			}
			if !yield(line, nil) {
				return
			}
		}
	})
}
