package demo

import (
	"container/heap"
	"context"
	"fmt"
	"time"

	"motcua/backend/ward"
)

// agenda is what is going to happen, and the clock of the sample ward: time
// moves on to each act in turn and never goes back.
type agenda struct {
	now     time.Time
	acts    acts
	planned int
}

// act is something to be done at a moment; those of one moment are done in the
// order in which they were planned.
type act struct {
	at    ward.Moment
	order int
	do    func(context.Context) error
}

// Now tells the time.
func (a *agenda) Now() time.Time { return a.now }

// plan puts an act on the agenda; one for a moment that has passed comes next.
func (a *agenda) plan(at ward.Moment, do func(context.Context) error) {
	a.planned++
	heap.Push(&a.acts, act{max(at, ward.MomentOf(a.now)), a.planned, do})
}

// run does everything that is planned before the end, and what that plans.
func (a *agenda) run(ctx context.Context, end ward.Moment) error {
	for len(a.acts) > 0 && a.acts[0].at < end {
		next := heap.Pop(&a.acts).(act)
		if at := next.at.Time(); at.After(a.now) { // an act that took its time delays the next
			a.now = at
		}
		if err := next.do(ctx); err != nil {
			return fmt.Errorf("sample ward, %s: %w", next.at, err)
		}
	}
	return nil
}

// acts is a heap with the earliest act on top.
type acts []act

func (h acts) Len() int      { return len(h) }
func (h acts) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h acts) Less(i, j int) bool {
	if h[i].at != h[j].at {
		return h[i].at < h[j].at
	}
	return h[i].order < h[j].order
}

// Push and Pop are for package heap.
func (h *acts) Push(x any) { *h = append(*h, x.(act)) }

// Pop takes the last act off.
func (h *acts) Pop() any {
	last := len(*h) - 1
	x := (*h)[last]
	(*h)[last] = act{} // let what it holds go
	*h = (*h)[:last]
	return x
}
