package ward

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
)

// CellOf is one figure of a notice by its name: "procedures/Hộ tịch/received", the
// total "procedures//received", "feedback/PHONE/new", "survey/SIPAS22/1/valid", an
// option of a question "survey/SIPAS22/1/C01/5", the cases that were late for a reason
// "procedures//late:SYSTEM".
type CellOf struct {
	Cell  string `json:"cell"`
	Value int    `json:"value"`
}

// Cells are all figures of a notice, in the order in which they stand on it. Totals
// come first in their part.
func (c NoticeContent) Cells() []CellOf {
	out := []CellOf{}
	add := func(value int, path ...string) { out = append(out, CellOf{strings.Join(path, "/"), value}) }
	if c.Procedures != nil {
		c.Procedures.Figures.cells(add)
		for _, r := range c.Procedures.LateReasons {
			add(r.Count, "procedures", "", lateBecause+string(r.Reason))
		}
	}
	if c.Feedback != nil {
		c.Feedback.Figures.cells(add)
	}
	if c.Survey != nil {
		for _, s := range c.Survey.Summaries {
			s.cells(add)
		}
	}
	return out
}

func (f Figures) cells(add func(int, ...string)) {
	for _, row := range append([]FieldFigures{f.Procedures.Total}, f.Procedures.Rows...) {
		for _, column := range FigureColumns {
			add(row.Column(column), "procedures", row.Field, column)
		}
	}
	add(f.RejectedAtIntake, "procedures", "", "rejected")
}

// FigureColumns are the columns of table II.06a in their order.
var FigureColumns = []string{"received", "online", "counter", "carriedOver", "resolved", "early", "onTime", "late", "pending", "inTime", "overdue"}

// Column gives a figure of a line by the name of its column.
func (f FieldFigures) Column(name string) int {
	return map[string]int{"received": f.Received.Total, "online": f.Received.Online, "counter": f.Received.Counter,
		"carriedOver": f.Received.CarriedOver, "resolved": f.Resolved.Total, "early": f.Resolved.Early, "onTime": f.Resolved.OnTime,
		"late": f.Resolved.Late, "pending": f.Pending.Total, "inTime": f.Pending.InTime, "overdue": f.Pending.Overdue}[name]
}

// FeedbackColumns are the counts of a line of opinions.
var FeedbackColumns = []string{"carriedOver", "new", "answeredInTime", "answeredLate", "forwarded", "pendingInTime", "pendingOverdue", "published", "reopened"}

// Column gives a count of a line by its name.
func (n FeedbackCount) Column(name string) int {
	return map[string]int{"carriedOver": n.CarriedOver, "new": n.New, "answeredInTime": n.AnsweredInTime, "answeredLate": n.AnsweredLate,
		"forwarded": n.Forwarded, "pendingInTime": n.PendingInTime, "pendingOverdue": n.PendingOverdue, "published": n.Published,
		"reopened": n.Reopened}[name]
}

func (f FeedbackFigures) cells(add func(int, ...string)) {
	line := func(name string, n FeedbackCount) {
		for _, column := range FeedbackColumns {
			add(n.Column(column), "feedback", name, column)
		}
	}
	line("", f.Total)
	for _, n := range f.ByClass {
		line(string(n.Class), n.FeedbackCount)
	}
	for _, n := range f.ByChannel {
		line(string(n.Channel), n.FeedbackCount)
	}
	add(f.Guided, "feedback", "", "guided")
}

func (s SurveySummary) cells(add func(int, ...string)) {
	of := []string{"survey", s.Questionnaire, strconv.Itoa(s.Version)}
	for _, n := range []CellOf{{"issued", s.Issued}, {"collected", s.Collected}, {"valid", s.Valid},
		{"satisfied", s.Satisfied.Count}, {"answers", s.Satisfied.Of}} {
		add(n.Value, append(slices.Clone(of), n.Cell)...)
	}
	for _, q := range s.Questions {
		at := append(slices.Clone(of), q.Code)
		add(q.Valid, append(slices.Clone(at), "valid")...)
		for _, o := range q.Options {
			add(o.Count, append(slices.Clone(at), o.Key)...)
		}
	}
}

// CompareCells gives the figures that differ, in the order of the later ones; a
// figure that is on one side only is 0 on the other.
func CompareCells(before, after []CellOf) []CellChange {
	old := map[string]int{}
	for _, c := range before {
		old[c.Cell] = c.Value
	}
	out := []CellChange{}
	for _, c := range after {
		if old[c.Cell] != c.Value {
			out = append(out, CellChange{Cell: c.Cell, Old: old[c.Cell], New: c.Value})
		}
		delete(old, c.Cell)
	}
	for _, c := range before {
		if v, left := old[c.Cell]; left && v != 0 {
			out = append(out, CellChange{Cell: c.Cell, Old: v})
		}
	}
	return out
}

// Hash names a content: the same content has the same, and any other has another.
// Number and day of signing do not enter it, so that a draft and what is frozen of it
// have the same.
func (c NoticeContent) Hash() (string, error) {
	c.Number, c.Signed = "", ""
	text, err := json.Marshal(c)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:]), nil
}

// HasTarget says whether a remark can point there: "par:<key>", "cell:<cell>", or ""
// for the whole notice.
func (c NoticeContent) HasTarget(target string) bool {
	if key, of := strings.CutPrefix(target, "par:"); of {
		return slices.ContainsFunc(c.Paragraphs, func(p Paragraph) bool { return p.Key == key })
	}
	if cell, of := strings.CutPrefix(target, "cell:"); of {
		return slices.ContainsFunc(c.Cells(), func(v CellOf) bool { return v.Cell == cell })
	}
	return target == ""
}
