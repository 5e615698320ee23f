package ward

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"testing"
)

func TestError(t *testing.T) {
	for _, c := range []struct {
		err  *Error
		code Code
		want string
	}{
		{Refuse("name", "intake.name"), CodeInvalid, "invalid intake.name at name"},
		{Refuse("", "date.invalid", "x", 3), CodeInvalid, "invalid date.invalid (x, 3)"},
		{Conflict("case.finished_already", "Lan", Moment("m")), CodeConflict, "conflict case.finished_already (Lan, m)"},
		{NotFound("case.unknown", "A-1"), CodeNotFound, "not_found case.unknown (A-1)"},
		{Forbid("access.role"), CodeForbidden, "forbidden access.role"},
		{&Error{Code: CodeStorage, Key: "storage.io", Cause: io.EOF}, CodeStorage, "storage storage.io: EOF"},
	} {
		if c.err.Code != c.code || c.err.Error() != c.want {
			t.Errorf("%q of code %q, want %q", c.err.Error(), c.err.Code, c.want)
		}
	}
	if !errors.Is(&Error{Cause: io.EOF}, io.EOF) {
		t.Error("the cause is lost")
	}
}

func TestAt(t *testing.T) {
	bare := Refuse("", "date.invalid")
	wrapped := At("from", fmt.Errorf("period: %w", bare))
	if e := (*Error)(nil); !errors.As(wrapped, &e) || e.Field != "from" || bare.Field != "" {
		t.Errorf("At gives %v and leaves %v", wrapped, bare)
	}
	if got := At("to", Refuse("from", "x")).(*Error).Field; got != "from" {
		t.Errorf("At moved a refusal to %q", got)
	}
	if At("x", nil) != nil || At("x", io.EOF) != io.EOF {
		t.Error("At changes what is no refusal")
	}
}

func TestRefusals(t *testing.T) {
	var r Refusals
	if r.Add(nil) != nil || r.Err() != nil {
		t.Error("nothing became a refusal")
	}
	if err := r.Add(io.EOF); err != io.EOF || r.Err() != nil {
		t.Error("a fault was taken for a refusal")
	}
	first := Refuse("a", "x.one")
	r.Add(first)
	if r.Err() != error(first) {
		t.Errorf("one refusal is wrapped: %v", r.Err())
	}
	r.Add(fmt.Errorf("tried: %w", Refuse("b", "x.two")))
	err := r.Err()
	if keyOf(err) != "x.one" || err.Error() != "invalid x.one at a; invalid x.two at b" {
		t.Errorf("%v", err)
	}
	var all Refusals
	if !errors.As(err, &all) || !slices.Equal(keysOf(all), []string{"x.one", "x.two"}) {
		t.Errorf("all: %v", all)
	}
}
