package ward

import (
	"slices"
	"strings"
)

// RecordAspect is what became another of a record behind a notice.
type RecordAspect string

// The aspects. A record of which several are others is AspectSeveral.
const (
	AspectCame    RecordAspect = "CAME"
	AspectWent    RecordAspect = "WENT"
	AspectField   RecordAspect = "FIELD"   // of a case
	AspectChannel RecordAspect = "CHANNEL" // how it was filed, or how the opinion came
	AspectDate    RecordAspect = "DATE"    // the day it came: new now, carried over then, or the other way round
	AspectOutcome RecordAspect = "OUTCOME" // what became of it, and whether in time
	AspectReason  RecordAspect = "REASON"  // why it was late
	AspectClass   RecordAspect = "CLASS"   // of an opinion
	AspectAnswers RecordAspect = "ANSWERS" // of a sheet
	AspectSeveral RecordAspect = "SEVERAL"
)

// recordAspects are the aspects in the order in which they are told.
var recordAspects = []RecordAspect{AspectCame, AspectWent, AspectField, AspectClass, AspectChannel, AspectDate, AspectOutcome, AspectReason, AspectAnswers, AspectSeveral}

// recordSorts are the sorts of records behind notices, in their order.
var recordSorts = []string{"case", "feedback", "guided", "forms", "sheet"}

// ChangeCount is how many records of a sort ("case", "feedback", "guided", "forms",
// "sheet") changed in the same way. It names none.
type ChangeCount struct {
	Sort   string       `json:"sort"`
	Aspect RecordAspect `json:"aspect"`
	Count  int          `json:"count"`
}

// CountChanges counts the records that came, went or stand elsewhere.
func CountChanges(changes []RecordChange) (out []ChangeCount) {
	by := map[ChangeCount]int{}
	for _, c := range changes {
		by[ChangeCount{Sort: Sort(c.Subject), Aspect: c.aspect()}]++
	}
	for _, sort := range recordSorts {
		for _, aspect := range recordAspects {
			if n := by[ChangeCount{Sort: sort, Aspect: aspect}]; n > 0 {
				out = append(out, ChangeCount{sort, aspect, n})
			}
		}
	}
	return out
}

func (c RecordChange) aspect() RecordAspect {
	switch {
	case c.Old == "":
		return AspectCame
	case c.New == "":
		return AspectWent
	}
	switch Sort(c.Subject) {
	case "case":
		return caseAspect(c.Old, c.New)
	case "feedback":
		return opinionAspect(c.Old, c.New)
	}
	return AspectAnswers
}

// one gives the only aspect that differs.
func one(differs map[RecordAspect]bool) RecordAspect {
	out := AspectSeveral
	for aspect, yes := range differs {
		switch {
		case yes && out != AspectSeveral:
			return AspectSeveral
		case yes:
			out = aspect
		}
	}
	return out
}

func caseAspect(old, now string) RecordAspect {
	became, why := NoticeRecord{Place: old}.Outcome()
	becomes, because := NoticeRecord{Place: now}.Outcome()
	if old == PlaceOfRejected || now == PlaceOfRejected {
		return AspectOutcome
	}
	was, is := placeOfCase(old), placeOfCase(now)
	carried := (was[1] == string(IntakeCarried)) != (is[1] == string(IntakeCarried))
	return one(map[RecordAspect]bool{AspectField: was[0] != is[0], AspectDate: carried, AspectChannel: !carried && was[1] != is[1],
		AspectOutcome: became != becomes, AspectReason: became == becomes && why != "" && why != because})
}

// placeOfCase is field, intake and outcome of a place; a field may have strokes.
func placeOfCase(place string) (out [3]string) {
	parts := strings.Split(place, "/")
	if n := len(parts); n >= 3 {
		out = [3]string{strings.Join(parts[:n-2], "/"), parts[n-2], parts[n-1]}
	}
	return out
}

func opinionAspect(old, now string) RecordAspect {
	was, is := strings.SplitN(old, "/", 3), strings.SplitN(now, "/", 3)
	if len(was) < 3 || len(is) < 3 {
		return AspectSeveral
	}
	carried := func(rest string) bool { return slices.Contains(strings.Split(rest, "/"), "carriedOver=1") }
	date := carried(was[2]) != carried(is[2])
	return one(map[RecordAspect]bool{AspectClass: was[0] != is[0], AspectChannel: was[1] != is[1], AspectDate: date, AspectOutcome: !date && was[2] != is[2]})
}
