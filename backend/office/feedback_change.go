package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// ruling says what happens to an item: the kind and body of the fact, no kind for
// nothing, or why not.
type ruling func(ward.Feedback, *store.Tx) (ward.Kind, any, error)

// move finds an item and, in one transaction, lets decide say what happens to it.
// What the item's own rules do not allow now (ward.FoldFeedback) is refused and
// leaves nothing behind, and so is an act on what has changed since the screen saw it.
func (o *Office) move(ctx context.Context, who ward.Officer, act Act, id string, seen Seen, decide ruling) (f ward.Feedback, err error) {
	if err := Allow(who, act); err != nil {
		return f, err
	}
	err = o.store.Write(ctx, func(t *store.Tx) error {
		f, err = moveIn(t, who, id, seen, decide)
		return err
	})
	return f, err
}

func moveIn(t *store.Tx, who ward.Officer, id string, seen Seen, decide ruling) (ward.Feedback, error) {
	f, err := itemOf(t.Reader, id)
	if err != nil {
		return f, err
	}
	if f.Anonymised != "" {
		return f, ward.Conflict("feedback.anonymised", f.Code, f.Anonymised.Date())
	}
	kind, body, err := decide(f, t)
	if err != nil {
		return f, err
	}
	if err := seen.mustBeLastOf(f, t); err != nil {
		return f, err
	}
	if kind == "" { // it was only looked at
		return f, nil
	}
	if takes, err := f.Takes(kind, body); err != nil {
		return f, err
	} else if !takes { // nothing is written: in a batch the others go on
		return f, ward.Conflict("feedback.not_now", f.Code, f.State)
	}
	if _, err := t.Append(ward.Fact{Subject: "feedback/" + f.ID, Kind: kind, Actor: who.ID, Body: body}); err != nil {
		return f, err
	}
	after, _, err := t.Feedback(f.ID)
	return after, err
}

// itemOf gives an item by id or number (feedback.unknown).
func itemOf(r store.Reader, key string) (ward.Feedback, error) {
	f, found, err := r.Feedback(typedNumber(key))
	if err == nil && !found {
		err = ward.NotFound("feedback.unknown", key)
	}
	return f, err
}

// mustBeLastOf refuses an item that has changed since, naming who did what and when
// (feedback.moved_on).
func (s Seen) mustBeLastOf(f ward.Feedback, t *store.Tx) error {
	last := f.LastChange
	if s.After == "" || last == nil || last.Event == s.After {
		return nil
	}
	by, _, err := t.Officer(last.Actor)
	if err != nil {
		return err
	}
	return ward.Conflict("feedback.moved_on", by.Name, last.Kind, last.At)
}

// handling is a ruling of somebody whom the item does not name.
func handling(who ward.Officer, decide ruling) ruling {
	return func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		if err := f.MayHandle(who.ID); err != nil {
			return "", nil, err
		}
		return decide(f, t)
	}
}

// saying is a ruling that needs nothing but what was typed.
func saying(kind ward.Kind, body func(ward.Done) any, who ward.Officer) ruling {
	return handling(who, func(_ ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		return kind, body(doneBy(who, t)), nil
	})
}

// mustSay refuses a text that is missing or too long.
func mustSay(field, key, text string, most int) error {
	if text == "" {
		return ward.Refuse(field, key)
	}
	return tooLong(field, text, most)
}

// moveByRules does what move does, by the rules in force.
func (o *Office) moveByRules(ctx context.Context, who ward.Officer, act Act, id string, seen Seen,
	decide func(*rules, ward.Feedback, *store.Tx) (ward.Kind, any, error)) (ward.Feedback, error) {
	if err := Allow(who, act); err != nil {
		return ward.Feedback{}, err
	}
	return byRules(ctx, o, func(r *rules) (ward.Feedback, error) {
		return o.move(ctx, who, act, id, seen, handling(who, func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
			if err := r.current(); err != nil {
				return "", nil, err
			}
			return decide(r, f, t)
		}))
	})
}
