package ward

import (
	"errors"
	"fmt"
	"strings"
)

// Code sorts errors by what the caller can do about them.
type Code string

// The codes of an Error.
const (
	CodeInvalid   Code = "invalid"   // something typed has to be put right
	CodeConflict  Code = "conflict"  // somebody was there first, or the state does not allow it
	CodeNotFound  Code = "not_found" // there is no such record
	CodeForbidden Code = "forbidden" // this person may not, or is not signed in
	CodeStorage   Code = "storage"   // the disk or the database refuses
)

// Error is everything that a person can put right. Any other error is a fault
// of the program or the machine. The sentence for Key is found in app/words.
type Error struct {
	Code  Code
	Field string   // the field of the form, "" when it concerns the whole act
	Key   string   // "intake.received_in_future"
	Args  []string // what the sentence mentions, in its order
	Cause error    // what the machine said, for the log
}

// Error gives the key and arguments, for logs; people see the sentence.
func (e *Error) Error() string {
	s := string(e.Code) + " " + e.Key
	if e.Field != "" {
		s += " at " + e.Field
	}
	if len(e.Args) > 0 {
		s += " (" + strings.Join(e.Args, ", ") + ")"
	}
	if e.Cause != nil {
		s += ": " + e.Cause.Error()
	}
	return s
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Cause }

// Refuse says that a field has to be put right.
func Refuse(field, key string, args ...any) *Error { return newError(CodeInvalid, field, key, args) }

// Conflict says that the state of the record does not allow the act.
func Conflict(key string, args ...any) *Error { return newError(CodeConflict, "", key, args) }

// NotFound says that there is no such record.
func NotFound(key string, args ...any) *Error { return newError(CodeNotFound, "", key, args) }

// Forbid says that this person may not do it.
func Forbid(key string, args ...any) *Error { return newError(CodeForbidden, "", key, args) }

func newError(code Code, field, key string, args []any) *Error {
	e := &Error{Code: code, Field: field, Key: key}
	for _, a := range args {
		e.Args = append(e.Args, fmt.Sprint(a))
	}
	return e
}

// At gives the refusal err the field it belongs to, when it has none yet.
func At(field string, err error) error {
	var e *Error
	if errors.As(err, &e) && e.Field == "" {
		c := *e
		c.Field = field
		return &c
	}
	return err
}

// Refusals collects the refusals of one form, so that all fields are marked at once.
type Refusals []*Error

// Add keeps err when it is a refusal, and gives any other error back.
func (r *Refusals) Add(err error) error {
	var all Refusals
	var e *Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &all):
		*r = append(*r, all...)
		return nil
	case errors.As(err, &e):
		*r = append(*r, e)
		return nil
	}
	return err
}

// AddUnder keeps err like Add, its fields under a prefix: "1.applicant.name".
func (r *Refusals) AddUnder(prefix string, err error) error {
	var own Refusals
	if err := own.Add(err); err != nil {
		return err
	}
	for _, e := range own {
		c := *e
		c.Field = prefix + "." + c.Field
		*r = append(*r, &c)
	}
	return nil
}

// Err gives nil for none, the refusal itself for one, all of them for more.
func (r Refusals) Err() error {
	switch len(r) {
	case 0:
		return nil
	case 1:
		return r[0]
	}
	return r
}

// Error lists the keys of all refusals.
func (r Refusals) Error() string {
	var all []string
	for _, e := range r {
		all = append(all, e.Error())
	}
	return strings.Join(all, "; ")
}

// Unwrap lets errors.As find the first refusal.
func (r Refusals) Unwrap() []error {
	var all []error
	for _, e := range r {
		all = append(all, e)
	}
	return all
}
