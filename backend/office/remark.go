package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// NoteRemark makes the words on a sheet an item of the register of opinions, once,
// and links the two: a góp ý, because the form names nobody. Words that were noted
// before there was a register enter it by the same key.
func (o *Office) NoteRemark(ctx context.Context, who ward.Officer, id, question string) (ward.Sheet, error) {
	if err := Allow(who, WorkOnSurveys); err != nil {
		return ward.Sheet{}, err
	}
	return byRules(ctx, o, func(r *rules) (s ward.Sheet, err error) {
		err = o.store.Write(ctx, func(t *store.Tx) error {
			_, words, err := remarkOf(t, id, question)
			if err != nil {
				return err
			}
			got, err := o.readOpinion(r, FeedbackInput{Kind: ward.KindSuggestion, Class: ward.ClassOther, Channel: ward.FromSurvey,
				Content: words, Sheet: id, Question: question})
			if err != nil {
				return err
			}
			f, err := takeIn(t, r, who, got)
			if err != nil {
				return err
			}
			s, err = writeSheet(t, id, ward.RemarkNoted, who, ward.NotedRemark{Question: question, Words: words, Feedback: f.ID, Code: f.Code,
				By: who.ID, ByName: who.Name, At: t.Now()})
			return err
		})
		return s, err
	})
}

// ConsiderRemark keeps that somebody considered the words on a sheet and that nothing
// has to be handled for them alone. NoteRemark may still make them an item.
func (o *Office) ConsiderRemark(ctx context.Context, who ward.Officer, id, question string) (s ward.Sheet, err error) {
	if err := Allow(who, WorkOnSurveys); err != nil {
		return s, err
	}
	err = o.store.Write(ctx, func(t *store.Tx) error {
		before, _, err := remarkOf(t, id, question)
		if err != nil {
			return err
		}
		if n := before.Remark(question); n != nil && n.Considered {
			return ward.Conflict("remark.considered", n.ByName, n.At)
		}
		s, err = writeSheet(t, id, ward.RemarkNoted, who, ward.NotedRemark{Question: question, Considered: true, By: who.ID, ByName: who.Name, At: t.Now()})
		return err
	})
	return s, err
}

// remarkOf gives a sheet and the words of an answer on it that are not in the register
// yet.
func remarkOf(t *store.Tx, id, question string) (s ward.Sheet, words string, err error) {
	s, found, err := t.Sheet(id)
	if err != nil {
		return s, "", err
	}
	if !found {
		return s, "", ward.NotFound("sheet.unknown")
	}
	if n := s.Remark(question); n != nil && n.Feedback != "" {
		return s, "", ward.Conflict("remark.noted", n.ByName, n.At)
	}
	q, found, err := t.Questionnaire(s.Questionnaire, s.Version)
	if err != nil || !found {
		return s, "", orUnknown(err)
	}
	ask, known := q.Question(question)
	if words = s.Final[question]; !known || !ask.Remark() || !ward.Valid(words) {
		return s, "", ward.Refuse("question", "remark.no_words")
	}
	return s, words, nil
}

// OldRemark is a remark that was noted before there was a register.
type OldRemark struct {
	Sheet string           `json:"sheet"` // id
	Noted ward.NotedRemark `json:"noted"`
}

// OldRemarks gives the remarks that were noted before there was a register, the
// oldest first; NoteRemark takes one in.
func (o *Office) OldRemarks(ctx context.Context, who ward.Officer) ([]OldRemark, error) {
	if err := Allow(who, ReadFeedback); err != nil {
		return nil, err
	}
	out := []OldRemark{}
	sheets, err := o.read(ctx).SheetsNoted()
	for _, s := range sheets {
		for _, n := range s.Remarks {
			if n.Feedback == "" && !n.Considered {
				out = append(out, OldRemark{s.ID, n})
			}
		}
	}
	return out, err
}
