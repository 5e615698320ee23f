package store

import (
	"database/sql"
	"encoding/json"
	"fmt"

	"motcua/backend/ward"
)

// Office gives the office; false before the set-up.
func (r Reader) Office() (o ward.OfficeState, ok bool, err error) {
	var profile, hours string
	found, err := r.row("office", nil, &profile, &hours)
	if err != nil || !found {
		return o, false, err
	}
	if err := json.Unmarshal([]byte(profile), &o.Profile); err != nil {
		return o, false, fmt.Errorf("read profile: %w", err)
	}
	if err := json.Unmarshal([]byte(hours), &o.Hours); err != nil {
		return o, false, fmt.Errorf("read hours: %w", err)
	}
	err = r.rows("counters", nil, func(rows *sql.Rows) error {
		var c ward.Counter
		err := rows.Scan(&c.Origin, &c.Letter, &c.Name)
		o.Counters = append(o.Counters, c)
		return err
	})
	return o, err == nil, err
}

// Officers gives everyone who may or might sign in.
func (r Reader) Officers() ([]ward.Officer, error) {
	out := []ward.Officer{}
	err := r.rows("officers", nil, func(rows *sql.Rows) error {
		var o ward.Officer
		err := rows.Scan(&o.ID, &o.Login, &o.Name, &o.Title, &o.Role, &o.Active, &o.Unit)
		out = append(out, o)
		return err
	})
	return out, err
}

// OfficerByLogin finds who signs in with this name.
func (r Reader) OfficerByLogin(login string) (ward.Officer, bool, error) {
	return r.officer("officer_by_login", login)
}

// Officer finds an officer by id.
func (r Reader) Officer(id string) (ward.Officer, bool, error) { return r.officer("officer", id) }

func (r Reader) officer(query, key string) (o ward.Officer, ok bool, err error) {
	ok, err = r.row(query, []any{key}, &o.ID, &o.Login, &o.Name, &o.Title, &o.Role, &o.Active, &o.Unit)
	return o, ok, err
}

// Procedures gives every version of every procedure.
func (r Reader) Procedures() ([]ward.Procedure, error) {
	return docs[ward.Procedure](r, "procedures")
}

// ProcedureVersions gives the versions of one procedure, oldest first.
func (r Reader) ProcedureVersions(code string) ([]ward.Procedure, error) {
	return docs[ward.Procedure](r, "procedure_versions", code)
}

// Years gives the calendar, year by year.
func (r Reader) Years() ([]ward.CalendarYear, error) { return docs[ward.CalendarYear](r, "years") }

// Fields gives the fields of all procedures.
func (r Reader) Fields() ([]string, error) { return r.texts("fields") }

func (r Reader) texts(query string) ([]string, error) {
	out := []string{}
	err := r.rows(query, nil, func(rows *sql.Rows) error {
		var s string
		err := rows.Scan(&s)
		out = append(out, s)
		return err
	})
	return out, err
}

func docs[T any](r Reader, query string, args ...any) ([]T, error) {
	out := []T{}
	err := r.rows(query, args, func(rows *sql.Rows) error {
		var doc string
		if err := rows.Scan(&doc); err != nil {
			return err
		}
		var v T
		err := json.Unmarshal([]byte(doc), &v)
		out = append(out, v)
		return err
	})
	return out, err
}
