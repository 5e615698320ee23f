package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// RemindCollector records that somebody was told that their result waits, how, and
// what came of it. Only a result that is ready can be waited for
// (case.not_finished, case.handed_over_already); the day is not before it was ready
// and not after today (reminder.date).
func (o *Office) RemindCollector(ctx context.Context, who ward.Officer, in ReminderInput) (ward.Case, error) {
	if err := Allow(who, WorkOnCases); err != nil {
		return ward.Case{}, err
	}
	note := viet.CleanText(in.Note)
	if err := in.check(note); err != nil {
		return ward.Case{}, err
	}
	return o.change(ctx, who, in.CaseID, in.then(func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		if err := mustBeReady(c); err != nil {
			return "", nil, err
		}
		on, first, today := in.On, c.FinishedAt.Date(), t.Now().Date()
		if on == "" {
			on = today
		}
		if on < first || on > today {
			return "", nil, ward.Refuse("on", "reminder.date", first, today)
		}
		return ward.CollectionReminded, ward.Reminder{At: t.Now(), By: who.Name, On: on, Way: in.Way, Outcome: in.Outcome, Note: note}, nil
	}))
}

func (in ReminderInput) check(note string) error {
	var bad ward.Refusals
	switch in.Way {
	case ward.ByPhone, ward.ByMessage, ward.ByLetter:
	default:
		bad.Add(ward.Refuse("way", "reminder.way"))
	}
	switch in.Outcome {
	case ward.WillCome, ward.NotReached, ward.WillNot:
	default:
		bad.Add(ward.Refuse("outcome", "reminder.outcome"))
	}
	if in.On != "" {
		_, err := ward.ParseDate(string(in.On))
		bad.Add(ward.At("on", err))
	}
	bad.Add(tooLong("note", note, mostNote))
	return bad.Err()
}
