package office

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// Office is one ward's office on one installation.
type Office struct {
	store *store.Store
	clock ward.Clock

	mu    sync.Mutex
	rules *rules // nil until read, and after they were changed

	signing sync.Mutex // held while somebody tries a password

	movedBy movedCache
}

// rules is what every act needs of the office, read once and kept until changed.
type rules struct {
	office     ward.OfficeState
	time       *ward.OfficeTime
	procedures []ward.Procedure
	keys       []string // accent-free names, beside procedures
	counter    ward.Counter
	old        atomic.Bool // others have taken their place
}

// New makes an office of an open store.
func New(s *store.Store, clock ward.Clock) *Office { return &Office{store: s, clock: clock} }

// Now is the present moment.
func (o *Office) Now() ward.Moment { return ward.MomentOf(o.clock()) }

// read reads committed data.
func (o *Office) read(ctx context.Context) store.Reader { return o.store.Read(ctx) }

// known gives the rules in force, or setup.needed before the set-up.
func (o *Office) known(ctx context.Context) (*rules, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.rules != nil {
		return o.rules, nil
	}
	r, err := readRules(o.read(ctx), o.store.Origin())
	if err == nil {
		o.rules = r
	}
	return r, err
}

// forget makes the next act read the rules again.
func (o *Office) forget() {
	o.mu.Lock()
	o.rules = nil
	o.mu.Unlock()
}

// renew writes what changes the rules. Meanwhile nobody can begin an act by the old
// ones, and who has begun one sees it when their turn to write comes (byRules).
// What it is given must not ask for the rules itself.
func (o *Office) renew(ctx context.Context, do func(*store.Tx) error) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	before := o.rules
	o.rules = nil
	return o.store.Write(ctx, func(t *store.Tx) error {
		err := do(t)
		if err == nil && before != nil {
			before.old.Store(true)
		}
		return err
	})
}

// errOldRules ends an act that was prepared by rules that are not in force any more.
var errOldRules = errors.New("the rules have changed")

// current gives errOldRules when others have taken the place of these rules. It is
// asked within a transaction.
func (r *rules) current() error {
	if r.old.Load() {
		return errOldRules
	}
	return nil
}

// byRules does an act by the rules in force, and again when they changed while it
// waited for its turn to write: no due time goes by a calendar of yesterday.
func byRules[T any](ctx context.Context, o *Office, act func(*rules) (T, error)) (T, error) {
	for {
		r, err := o.known(ctx)
		if err != nil {
			var none T
			return none, err
		}
		if out, err := act(r); !errors.Is(err, errOldRules) {
			return out, err
		}
	}
}

func readRules(r store.Reader, origin string) (*rules, error) {
	state, ok, err := r.Office()
	if err != nil {
		return nil, fmt.Errorf("read office: %w", err)
	}
	if !ok {
		return nil, ward.Forbid("setup.needed")
	}
	years, err := r.Years()
	if err != nil {
		return nil, fmt.Errorf("read calendar: %w", err)
	}
	hours, err := ward.NewOfficeTime(state.Hours, years)
	if err != nil {
		return nil, fmt.Errorf("office hours: %w", err)
	}
	procedures, err := r.Procedures()
	if err != nil {
		return nil, fmt.Errorf("read procedures: %w", err)
	}
	out := &rules{office: state, time: hours, procedures: procedures, keys: searchKeys(procedures)}
	for _, c := range state.Counters {
		if c.Origin == origin {
			out.counter = c
		}
	}
	return out, nil
}

// IsSetUp says whether this folder is a ward's office already.
func (o *Office) IsSetUp(ctx context.Context) (bool, error) {
	_, ok, err := o.read(ctx).Office()
	return ok, err
}

// Profile gives how the ward appears on paper.
func (o *Office) Profile(ctx context.Context) (ward.Profile, error) {
	r, err := o.known(ctx)
	if err != nil {
		return ward.Profile{}, err
	}
	return r.office.Profile, nil
}

// State gives the office as set up.
func (o *Office) State(ctx context.Context) (ward.OfficeState, error) {
	r, err := o.known(ctx)
	if err != nil {
		return ward.OfficeState{}, err
	}
	return r.office, nil
}

// Counter gives this installation's counter.
func (o *Office) Counter(ctx context.Context) (ward.Counter, error) {
	r, err := o.known(ctx)
	if err != nil {
		return ward.Counter{}, err
	}
	return r.counter, nil
}

// Time gives the office's working time.
func (o *Office) Time(ctx context.Context) (*ward.OfficeTime, error) {
	r, err := o.known(ctx)
	if err != nil {
		return nil, err
	}
	return r.time, nil
}

// soon is how many working days before it is due a case counts as due soon.
const soon = 2

// times gives the moments against which open cases are sorted.
func (o *Office) times(r *rules) store.Times {
	now := o.Now()
	return store.Times{
		Now: now, AsOf: now,
		EndOfToday: ward.MomentOf(now.Date().Next().Time().Add(-time.Second)),
		Soon:       ward.MomentOf(r.time.WorkingDaysAfter(now.Date(), soon).Next().Time().Add(-time.Second)),
	}
}
