package store

import (
	"database/sql"

	"motcua/backend/ward"
)

// Password is what is kept of an officer's password on this installation.
type Password struct {
	PHC      string      // argon2id, PHC string; "" when the officer has none here
	Failures int         // refused tries in a row
	FailedAt ward.Moment // the last of them
}

// Password gives what is kept of an officer's password.
func (r Reader) Password(officer string) (p Password, err error) {
	_, err = r.row("password", []any{officer}, &p.PHC, &p.Failures, &p.FailedAt)
	return p, err
}

// SetPassword keeps a new password and forgets refused tries.
func (t *Tx) SetPassword(officer, phc string) error { return t.exec("set_password", officer, phc) }

// SetFailures keeps how many tries in a row were refused, and when the last was.
func (t *Tx) SetFailures(officer string, failures int, at ward.Moment) error {
	return t.exec("set_failures", failures, at, officer)
}

// Draft gives what an officer was typing on a screen, "" for nothing.
func (r Reader) Draft(officer, screen string) (content string, err error) {
	_, err = r.row("draft", []any{officer, screen}, &content)
	return content, err
}

// SaveDraft keeps what is being typed.
func (t *Tx) SaveDraft(officer, screen, content string) error {
	return t.exec("save_draft", officer, screen, content, t.Now())
}

// DropDraft forgets it.
func (t *Tx) DropDraft(officer, screen string) error { return t.exec("drop_draft", officer, screen) }

// Favourites gives the procedures on an officer's number keys.
func (r Reader) Favourites(officer string) (map[int]string, error) {
	out := map[int]string{}
	err := r.rows("favourites", []any{officer}, func(rows *sql.Rows) error {
		var slot int
		var code string
		err := rows.Scan(&slot, &code)
		out[slot] = code
		return err
	})
	return out, err
}

// SetFavourite puts a procedure on a number key; "" clears it.
func (t *Tx) SetFavourite(officer string, slot int, procedure string) error {
	if procedure == "" {
		return t.exec("drop_favourite", officer, slot)
	}
	return t.exec("set_favourite", officer, slot, procedure)
}
