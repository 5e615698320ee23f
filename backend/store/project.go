package store

import (
	"database/sql"
	"encoding/json"

	"motcua/backend/ward"
)

// projectors bring the tables of one sort of subject up to date from all its
// events. A sort that has none is kept in the journal and nowhere else.
var projectors = map[string]func(*Tx, string, []ward.Event, bool) error{
	"office":    (*Tx).projectOffice,
	"officer":   (*Tx).projectOfficer,
	"procedure": (*Tx).projectProcedure,
	"calendar":  (*Tx).projectCalendar,
	"case":      (*Tx).projectCase,

	"questionnaire": (*Tx).projectQuestionnaire,
	"forms":         (*Tx).projectForms,
	"batch":         (*Tx).projectBatch,
	"sheet":         (*Tx).projectSheet,

	"feedback":  (*Tx).projectFeedback,
	"guided":    (*Tx).projectGuided,
	"selfcheck": (*Tx).projectSelfCheck,
	"import":    (*Tx).projectImport,

	"notice": (*Tx).projectNotice,
	"key":    (*Tx).projectKey,
}

// project replaces the rows of the event's subject. There is one path for new
// events and for late ones: fold all of the subject's events in their order.
// founding says that there can be no others yet.
func (t *Tx) project(e ward.Event, founding bool) error {
	do := projectors[ward.Sort(e.Subject)]
	if do == nil {
		return nil
	}
	events := []ward.Event{e}
	if !founding {
		var err error
		if events, err = t.Events(e.Subject); err != nil {
			return err
		}
	}
	return do(t, e.Subject, events, founding)
}

// Events gives the events of a subject in the order of their meaning.
func (r Reader) Events(subject string) ([]ward.Event, error) {
	var out []ward.Event
	err := r.rows("events_of", []any{subject}, func(rows *sql.Rows) error {
		var e ward.Event
		var body string
		err := rows.Scan(&e.Seq, &e.ID, &e.Origin, &e.OriginSeq, &e.Lamport, &e.Subject, &e.Kind, &e.Version, &e.At, &e.Actor, &body)
		e.Body = json.RawMessage(body)
		out = append(out, e)
		return err
	})
	ward.InOrder(out)
	if err == nil {
		err = ward.WithKept(out) // of those that were redacted
	}
	return out, err
}

func (t *Tx) projectOffice(_ string, events []ward.Event, _ bool) error {
	o, err := ward.FoldOffice(events)
	if err != nil {
		return err
	}
	profile, err := encode(o.Profile)
	if err != nil {
		return err
	}
	hours, err := encode(o.Hours)
	if err != nil {
		return err
	}
	for _, c := range o.Counters {
		if err := t.exec("put_counter", c.Origin, c.Letter, c.Name); err != nil {
			return err
		}
	}
	return t.exec("put_office", string(profile), string(hours))
}

func (t *Tx) projectOfficer(subject string, events []ward.Event, _ bool) error {
	o, err := ward.FoldOfficer(subject, events)
	if err != nil {
		return err
	}
	return t.exec("put_officer", o.ID, o.Login, o.Name, o.Title, o.Role, o.Active, o.Unit)
}

func (t *Tx) projectProcedure(subject string, events []ward.Event, _ bool) error {
	versions, err := ward.FoldProcedure(events)
	if err != nil {
		return err
	}
	for i, p := range versions {
		doc, err := encode(p)
		if err != nil {
			return err
		}
		if i == 0 {
			if err := t.exec("drop_procedure", p.Code); err != nil {
				return err
			}
		}
		if err := t.exec("put_procedure", p.Code, p.ValidFrom, p.ValidTo, string(doc)); err != nil {
			return err
		}
	}
	return nil
}

func (t *Tx) projectCalendar(_ string, events []ward.Event, _ bool) error {
	y, err := ward.FoldCalendar(events)
	if err != nil || y.Year == 0 {
		return err
	}
	doc, err := encode(y)
	if err != nil {
		return err
	}
	return t.exec("put_year", y.Year, string(doc))
}
