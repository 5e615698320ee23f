package ward

import (
	"slices"
	"strings"
)

// SmallestGroup is how many sheets a group needs to be shown by itself, unless the
// office sets another number (domain.md 12).
const SmallestGroup = 3

// The groups of a breakdown that are no value of it.
const (
	OtherGroups = "…" // small groups together
	NoGroup     = ""  // sheets that do not say
)

// Breakdown is by what the sheets are sorted: "place", "field", "officer", "month",
// or "question:" and the code of a question with one choice.
type Breakdown string

// GroupRate is the rate of one group of sheets.
type GroupRate struct {
	Group     string `json:"group"` // the value, OtherGroups or NoGroup
	Sheets    int    `json:"sheets"`
	Satisfied Share  `json:"satisfied"`
}

// Of gives the group of a sheet.
func (b Breakdown) Of(s SurveySheet) string {
	switch b {
	case "place":
		return s.Place
	case "field":
		return s.Field
	case "officer":
		return s.Officer
	case "month":
		return s.Month
	}
	if code, ok := strings.CutPrefix(string(b), "question:"); ok && Valid(s.Answers[code]) {
		return s.Answers[code]
	}
	return NoGroup
}

// BreakDown gives the rate of each group of sheets, none of fewer sheets than the
// smallest group. Small groups are shown together as
// OtherGroups; when they are too few even so, the next larger one joins them, so
// that nobody finds a small one by taking the others from the total. A group that
// is hidden in one month of several is hidden in all of them together as well, so
// that nobody finds it by taking month from month.
//
// Its limit: tables by different things are each safe, not all of them together. Who
// knows besides that one place is the only one of a field could take the table by
// field from the table by place. The notice has neither; whoever sees both in the
// program may also read the sheets.
func BreakDown(q Questionnaire, p PublicSheets, by Breakdown) []GroupRate {
	hidden := map[string]bool{}
	for _, unit := range p.byUnit() {
		for group := range hide(countGroups(unit, by), p.least) {
			hidden[group] = true
		}
	}
	counts := countGroups(p.sheets, by)
	for added := true; added; {
		added = false
		for group := range hide(merged(counts, hidden), p.least) {
			if group != OtherGroups && !hidden[group] {
				hidden[group], added = true, true
			}
		}
	}
	return rates(q, p.sheets, by, hidden)
}

func countGroups(sheets []SurveySheet, by Breakdown) map[string]int {
	out := map[string]int{}
	for _, s := range sheets {
		if s.Valid {
			out[by.Of(s)]++
		}
	}
	return out
}

// merged gives the counts with the hidden groups put together.
func merged(counts map[string]int, hidden map[string]bool) map[string]int {
	out := map[string]int{}
	for group, n := range counts {
		if hidden[group] {
			group = OtherGroups
		}
		out[group] += n
	}
	return out
}

// hide chooses the groups that cannot be shown by themselves.
func hide(counts map[string]int, smallest int) map[string]bool {
	type size struct {
		group string
		n     int
	}
	var all []size
	for group, n := range counts {
		all = append(all, size{group, n})
	}
	slices.SortFunc(all, func(a, b size) int {
		if a.n != b.n {
			return a.n - b.n
		}
		return strings.Compare(a.group, b.group)
	})
	out, together := map[string]bool{}, 0
	for _, s := range all {
		if s.n >= smallest && (together == 0 || together >= smallest) {
			break
		}
		out[s.group] = true
		together += s.n
	}
	return out
}

// rates gives the rate of every group, in the order of their names, the merged
// one last.
func rates(q Questionnaire, sheets []SurveySheet, by Breakdown, hidden map[string]bool) []GroupRate {
	found := map[string]*GroupRate{}
	for _, s := range sheets {
		if !s.Valid {
			continue
		}
		group := by.Of(s)
		if hidden[group] {
			group = OtherGroups
		}
		if found[group] == nil {
			found[group] = &GroupRate{Group: group}
		}
		found[group].Sheets++
		found[group].Satisfied = found[group].Satisfied.plus(q.SatisfiedOf(s.Answers))
	}
	out := []GroupRate{}
	for _, g := range found {
		out = append(out, *g)
	}
	slices.SortFunc(out, func(a, b GroupRate) int {
		switch OtherGroups {
		case a.Group:
			return 1
		case b.Group:
			return -1
		}
		return strings.Compare(a.Group, b.Group)
	})
	return out
}

// Fits says whether a questionnaire can be broken down so.
func (b Breakdown) Fits(q Questionnaire) bool {
	switch b {
	case "place", "field", "officer", "month":
		return true
	}
	code, of := strings.CutPrefix(string(b), "question:")
	ask, known := q.Question(code)
	return of && known && ask.Kind == AskChoice
}
