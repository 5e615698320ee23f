package ward

import (
	"strconv"
	"strings"
)

// PlaceOfCase is the place of a case in the figures of a period.
func PlaceOfCase(field string, i Intake, o Outcome) string {
	return field + "/" + string(i) + "/" + string(o)
}

// lateBecause begins the name of the figure of a reason, and parts it from the outcome
// in the place of a case that was late.
const lateBecause = "late:"

// Because adds to the place of a case that was solved late why it was.
func (r NoticeRecord) Because(reason LateReason) NoticeRecord {
	r.Place += ":" + string(reason)
	return r
}

// Outcome is what became of a case, "" of one that was refused at intake; and why when
// it was late and that was kept.
func (r NoticeRecord) Outcome() (o Outcome, why LateReason) {
	at := strings.LastIndexByte(r.Place, '/')
	if at < 0 {
		return "", ""
	}
	became, because, _ := strings.Cut(r.Place[at+1:], ":")
	return Outcome(became), LateReason(because)
}

// PlaceIn is the place of an opinion in the figures of a period: class, channel,
// carried or new, what became of it, and whether it was made public or reopened
// within. ok is false when no figure counts it.
func (f Feedback) PlaceIn(p Period, asOf Moment) (place string, ok bool) {
	n := FeedbackCount{}
	n.add(f, p, asOf)
	if n == (FeedbackCount{}) {
		return "", false
	}
	place = string(f.Class) + "/" + string(f.Channel)
	for _, column := range FeedbackColumns {
		if v := n.Column(column); v > 0 {
			place += "/" + column + "=" + strconv.Itoa(v)
		}
	}
	return place, true
}

// PlaceOfSheet is the place of a sheet in the figures of its month: its
// questionnaire and what it says to questions that are counted. Words that a citizen
// wrote have no place in it.
func PlaceOfSheet(q Questionnaire, s SurveySheet) string {
	place := q.Code + "/" + strconv.Itoa(q.Version)
	if !s.Valid {
		return place + "/VOID"
	}
	place += "/VALID"
	for _, ask := range q.Questions() {
		answer := s.Answers[ask.Code]
		if !ask.Kind.Chosen() && Valid(answer) {
			answer = answeredAtAll
		}
		if answer != "" {
			place += "/" + ask.Code + "=" + answer
		}
	}
	return place
}

// answeredAtAll stands for an answer that is not chosen from a few.
const answeredAtAll = "+"

// PlaceOfForms is the place of blank forms that were given out together.
func PlaceOfForms(questionnaire string, version, count int) string {
	return questionnaire + "/" + strconv.Itoa(version) + "/issued=" + strconv.Itoa(count)
}

// PlaceOfRejected is the place of a case that was refused at intake.
const PlaceOfRejected = "REJECTED"

// PlaceOfGuided is the place of somebody who was told where to go.
const PlaceOfGuided = "guided"

// In says whether a figure counts the record. A figure of answers in sum
// ("satisfied", "answers") counts none by itself.
func (r NoticeRecord) In(cell string) bool {
	part, rest, _ := strings.Cut(cell, "/")
	switch sort := Sort(r.Subject); {
	case part == "procedures" && sort == "case":
		return r.caseIn(rest)
	case part == "feedback" && sort == "guided":
		return rest == "/guided"
	case part == "feedback" && sort == "feedback":
		return r.feedbackIn(rest)
	case part == "survey" && (sort == "sheet" || sort == "forms"):
		return r.surveyIn(rest)
	}
	return false
}

func (r NoticeRecord) caseIn(cell string) bool {
	if r.Place == PlaceOfRejected {
		return cell == "/rejected"
	}
	at, in := strings.LastIndexByte(cell, '/'), strings.LastIndexByte(r.Place, '/')
	if at < 0 || in < 0 {
		return false
	}
	field, column := cell[:at], cell[at+1:]
	before := strings.LastIndexByte(r.Place[:in], '/')
	if before < 0 || field != "" && field != r.Place[:before] {
		return false
	}
	outcome, why := r.Outcome()
	if because, of := strings.CutPrefix(column, lateBecause); of {
		return outcome == Late && string(why) == because
	}
	return FigureCell{Column: column}.Holds(Intake(r.Place[before+1:in]), outcome)
}

func (r NoticeRecord) feedbackIn(cell string) bool {
	line, column, _ := strings.Cut(cell, "/")
	parts := strings.Split(r.Place, "/")
	if len(parts) < 3 || line != "" && line != parts[0] && line != parts[1] {
		return false
	}
	for _, p := range parts[2:] {
		if name, _, _ := strings.Cut(p, "="); name == column {
			return true
		}
	}
	return false
}

func (r NoticeRecord) surveyIn(cell string) bool {
	want, parts := strings.Split(cell, "/"), strings.Split(r.Place, "/")
	if len(want) < 3 || len(parts) < 3 || want[0] != parts[0] || want[1] != parts[1] {
		return false
	}
	issued := strings.HasPrefix(parts[2], "issued=")
	if len(want) == 3 {
		switch want[2] {
		case "issued":
			return issued
		case "collected":
			return !issued
		case "valid":
			return parts[2] == "VALID"
		}
		return false
	}
	for _, p := range parts[3:] {
		if question, answer, _ := strings.Cut(p, "="); question == want[2] {
			return want[3] == "valid" && Valid(answer) || Valid(answer) && strings.Contains(answer, want[3])
		}
	}
	return false
}

// OfVersion says whether a record is of a version of a questionnaire.
func (r NoticeRecord) OfVersion(questionnaire string, version int) bool {
	return strings.HasPrefix(r.Place, questionnaire+"/"+strconv.Itoa(version)+"/")
}
