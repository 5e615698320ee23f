package app

import (
	"context"
	"sync"

	"motcua/app/words"
	"motcua/backend/ward"
)

// desk is one person's place: the window, or one browser session. Its services
// are safe for calls at the same time.
type desk struct {
	mu        sync.Mutex
	house     *house        // read it through home
	ready     chan struct{} // closed when house is there
	window    bool
	save      func(name string, content []byte) (path string, err error) // the system's dialog, nil in a browser
	who       ward.Officer
	locked    bool
	language  string
	lastSaved ward.Moment
	progress  Progress // of a file that is being taken in
}

// newDesk gives a desk in an open house.
func newDesk(h *house) *desk {
	d := waitingDesk()
	d.moveIn(h)
	return d
}

// waitingDesk gives a desk whose house is still being opened: the window paints
// meanwhile.
func waitingDesk() *desk { return &desk{ready: make(chan struct{}), language: words.Vietnamese} }

func (d *desk) moveIn(h *house) {
	d.house = h
	close(d.ready)
}

// home gives the house, waiting until it is open.
func (d *desk) home() *house {
	<-d.ready
	return d.house
}

// services lists what a desk binds, the same behind both doors.
func (d *desk) services() []any {
	return []any{&Session{d}, &SetUp{d}, &Intake{d}, &Cases{d}, &Turns{d}, &Today{d}, &Handovers{d}, &Month{d}, &Papers{d}, &Catalogue{d}, &Keying{d}, &SurveyResults{d}, &Surveys{d}, &Feedback{d}, &CaseImports{d}, &Reports{d}, &Notices{d}}
}

// officer gives who acts: signed in, not locked, and still allowed to sign in.
func (d *desk) officer(ctx context.Context) (ward.Officer, error) {
	d.mu.Lock()
	who, locked := d.who, d.locked
	d.mu.Unlock()
	switch {
	case who.ID == "":
		return ward.Officer{}, ward.Forbid("access.not_signed_in")
	case locked:
		return ward.Officer{}, ward.Forbid("access.locked")
	}
	now, found, err := d.home().store.Read(ctx).Officer(who.ID)
	if err != nil {
		return ward.Officer{}, err
	}
	if !found || !now.Active {
		return ward.Officer{}, ward.Forbid("access.inactive")
	}
	return now, nil
}

// lang is the language of this desk.
func (d *desk) lang() string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.language
}

// saved notes that something was saved here just now.
func (d *desk) saved() {
	now := d.home().office.Now()
	d.mu.Lock()
	d.lastSaved = now
	d.mu.Unlock()
}

// warnings gives doubts their sentences.
func (d *desk) warnings(all []*ward.Error) []Warning {
	lang, out := d.lang(), []Warning{}
	for _, e := range all {
		out = append(out, Warning{Field: e.Field, Key: e.Key, Sentence: words.Error(lang, e)})
	}
	return out
}

// deadline fills in the sentences of a due time.
func (d *desk) deadline(due ward.Deadline) ward.Deadline {
	due.Steps = words.Steps(d.lang(), due.Steps)
	return due
}

// as runs an act of the person at this desk.
func as[T any](d *desk, act func(context.Context, ward.Officer) (T, error)) (T, error) {
	ctx := context.Background()
	who, err := d.officer(ctx)
	if err != nil {
		var none T
		return none, err
	}
	return act(ctx, who)
}

// saving runs an act that changes something.
func saving[T any](d *desk, act func(context.Context, ward.Officer) (T, error)) (T, error) {
	out, err := as(d, act)
	if err == nil {
		d.saved()
	}
	return out, err
}

// done fits an act that gives nothing back.
func done(act func(context.Context, ward.Officer) error) func(context.Context, ward.Officer) (struct{}, error) {
	return func(ctx context.Context, who ward.Officer) (struct{}, error) { return struct{}{}, act(ctx, who) }
}
