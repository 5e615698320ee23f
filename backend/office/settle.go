package office

import (
	"context"
	"maps"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// SheetDifferences is a sheet whose two entries differ, for settling it with the
// paper in hand.
type SheetDifferences struct {
	Sheet     ward.Sheet   `json:"sheet"`
	Serial    string       `json:"serial"`    // as printed, "" when it has none
	Undecided []string     `json:"undecided"` // codes of the questions, in the order of the paper
	Decided   []string     `json:"decided"`
	Settled   ward.Answers `json:"settled"` // as they are with the decisions so far
}

// DecisionInput settles one difference.
type DecisionInput struct {
	Question string    `json:"question"`
	Take     ward.Took `json:"take"`
	Answer   string    `json:"answer"` // with PAPER: what the paper says
}

// Differences gives the sheets of a pile that wait to be settled.
func (o *Office) Differences(ctx context.Context, who ward.Officer, batch string) ([]SheetDifferences, error) {
	return o.differing(ctx, who, batch, func(s ward.Sheet) bool { return s.Status == ward.SheetToSettle })
}

// differing gives the sheets of a pile that are wanted, each with its differences.
func (o *Office) differing(ctx context.Context, who ward.Officer, batch string, wanted func(ward.Sheet) bool) ([]SheetDifferences, error) {
	if err := Allow(who, WorkOnSurveys); err != nil {
		return nil, err
	}
	read := o.read(ctx)
	sheets, err := read.SheetsOf(batch)
	if err != nil {
		return nil, err
	}
	out := []SheetDifferences{}
	for _, s := range sheets {
		if !wanted(s) {
			continue
		}
		d, err := differencesOf(read, s)
		if err != nil {
			return nil, err
		}
		out = append(out, d)
	}
	return out, nil
}

// differencesOf puts the differences of a sheet in the order of the paper.
func differencesOf(r store.Reader, s ward.Sheet) (SheetDifferences, error) {
	d := SheetDifferences{Sheet: s, Undecided: []string{}, Decided: []string{}, Settled: s.Settled(s.Decisions)}
	if s.Serial != "" {
		d.Serial = ward.Checked(s.Serial)
	}
	q, found, err := r.Questionnaire(s.Questionnaire, s.Version)
	if err != nil || !found {
		return d, orUnknown(err)
	}
	open := map[string]bool{}
	for _, code := range s.Undecided() {
		open[code] = true
	}
	for _, ask := range q.Questions() {
		if _, decided := s.Decisions[ask.Code]; decided {
			d.Decided = append(d.Decided, ask.Code)
		} else if open[ask.Code] {
			d.Undecided = append(d.Undecided, ask.Code)
		}
	}
	return d, nil
}

// SettleSheet decides differences of a sheet: the first answer, the second, or a
// third that the paper shows. Deciding the last one makes the sheet final; when an
// answer opens questions that neither typist came to, they have to be answered
// with it (settle.more), and answers that are not asked any more are left out.
func (o *Office) SettleSheet(ctx context.Context, who ward.Officer, id string, in []DecisionInput) (s ward.Sheet, err error) {
	err = o.survey(ctx, who, WorkOnSurveys, func(t *store.Tx) error {
		if s, err = toSettle(t, id); err != nil {
			return err
		}
		q, found, err := t.Questionnaire(s.Questionnaire, s.Version)
		if err != nil || !found {
			return orUnknown(err)
		}
		decisions, err := decide(q.Questionnaire, s, in, doneBy(who, t))
		if err != nil {
			return err
		}
		s, err = writeSheet(t, s.ID, ward.SheetSettled, who, ward.SettledBody{Decisions: decisions})
		return err
	})
	return s, err
}

// toSettle gives a sheet whose entries differ, in a pile that is open.
func toSettle(t *store.Tx, id string) (ward.Sheet, error) {
	s, found, err := t.Sheet(id)
	switch {
	case err != nil:
		return s, err
	case !found:
		return s, ward.NotFound("sheet.unknown")
	case s.Status != ward.SheetToSettle:
		return s, ward.Conflict("settle.nothing", s.Position)
	}
	_, err = openBatch(t, s.Batch)
	return s, err
}

// decide makes decisions of what was chosen, checks each, and the whole sheet when
// nothing is left undecided.
func decide(q ward.Questionnaire, s ward.Sheet, in []DecisionInput, by ward.Done) (map[string]ward.Decision, error) {
	var bad ward.Refusals
	out := map[string]ward.Decision{}
	for _, d := range in {
		answer, err := chosen(q, s, d)
		if err := bad.Add(err); err != nil {
			return nil, err
		}
		out[d.Question] = ward.Decision{Take: d.Take, Answer: answer, By: by.By, ByName: by.ByName, At: by.At}
	}
	if len(in) == 0 {
		bad.Add(ward.Refuse("", "settle.nothing_chosen"))
	}
	if err := bad.Err(); err != nil {
		return nil, err
	}
	all := maps.Clone(s.Decisions)
	maps.Copy(all, out)
	for _, code := range s.Differences() {
		if _, decided := all[code]; !decided {
			return out, nil
		}
	}
	return out, complete(q, s.Settled(all), out, by)
}

// chosen gives the answer that a choice takes.
func chosen(q ward.Questionnaire, s ward.Sheet, d DecisionInput) (string, error) {
	ask, known := q.Question(d.Question)
	if !known {
		return "", ward.Refuse(d.Question, "answer.question", d.Question)
	}
	if s.First.Answers[d.Question] != "" && s.Agree(d.Question) {
		return "", ward.Refuse(d.Question, "settle.agreed", q.Number(d.Question))
	}
	switch d.Take {
	case ward.TookFirst:
		return s.First.Answers[d.Question], nil
	case ward.TookSecond:
		return s.Second.Answers[d.Question], nil
	case ward.TookPaper:
		return ask.Read(d.Answer)
	}
	return "", ward.Refuse(d.Question, "settle.take")
}

// complete refuses settled answers that make no whole sheet, and takes out those
// that are not asked.
func complete(q ward.Questionnaire, settled ward.Answers, out map[string]ward.Decision, by ward.Done) error {
	var bad ward.Refusals
	asked := map[string]bool{}
	for _, code := range q.Asked(settled) {
		asked[code] = true
		if settled[code] == "" {
			bad.Add(ward.Refuse(code, "settle.more", q.Number(code)))
		}
	}
	for code := range settled {
		if !asked[code] {
			out[code] = ward.Decision{Take: ward.TookPaper, By: by.By, ByName: by.ByName, At: by.At}
		}
	}
	return bad.Err()
}

// SendBackInput sends an entry back to its typist.
type SendBackInput struct {
	ID     string `json:"id"`
	Entry  int    `json:"entry"` // 1 or 2
	Reason string `json:"reason"`
}

// SendSheetBack sends one entry of a sheet back to who made it: they key it again
// from the paper, without seeing either entry, and the two are compared anew. Who
// sends it back has seen both and cannot key it, least of all an entry of their own.
func (o *Office) SendSheetBack(ctx context.Context, who ward.Officer, in SendBackInput) (s ward.Sheet, err error) {
	err = o.survey(ctx, who, WorkOnSurveys, func(t *store.Tx) error {
		if s, err = toSettle(t, in.ID); err != nil {
			return err
		}
		reason := viet.Clean(in.Reason)
		if reason == "" {
			return ward.Refuse("reason", "settle.reason")
		}
		if err := tooLong("reason", reason, mostNote); err != nil {
			return err
		}
		entry := map[int]*ward.Entry{1: s.First, 2: s.Second}[in.Entry]
		if entry == nil {
			return ward.Refuse("entry", "settle.take")
		}
		if entry.By == who.ID {
			return ward.Refuse("entry", "settle.own")
		}
		s, err = writeSheet(t, s.ID, ward.SheetSentBack, who, ward.SentBack{Entry: in.Entry, To: entry.By, ToName: entry.ByName,
			Reason: reason, By: who.ID, ByName: who.Name, At: t.Now()})
		return err
	})
	return s, err
}

func writeSheet(t *store.Tx, id string, kind ward.Kind, who ward.Officer, body any) (ward.Sheet, error) {
	if _, err := t.Append(ward.Fact{Subject: "sheet/" + id, Kind: kind, Actor: who.ID, Body: body}); err != nil {
		return ward.Sheet{}, err
	}
	s, _, err := t.Sheet(id)
	return s, err
}
