package office

import (
	"motcua/backend/store"
	"motcua/backend/ward"
)

// then is a decision that is taken only while the last change of the case is the
// one that the screen knew. What the decision itself refuses is said first: its
// sentence is the more exact one.
func (s Seen) then(decide decision) decision {
	return func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		kind, body, err := decide(c, t)
		if err == nil {
			err = s.mustBeLast(c, t)
		}
		return kind, body, err
	}
}

// mustBeLast refuses a case that has changed since, naming who did what and when
// (case.moved_on).
func (s Seen) mustBeLast(c ward.Case, t *store.Tx) error {
	last := c.LastChange
	if s.After == "" || last == nil || last.Event == s.After {
		return nil
	}
	by, _, err := t.Officer(last.Actor)
	if err != nil {
		return err
	}
	return ward.Conflict("case.moved_on", by.Name, last.Kind, last.At)
}
