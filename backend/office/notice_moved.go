package office

import (
	"encoding/json"
	"maps"
	"strings"
	"sync"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// movedCache remembers of each frozen notice whether anything moved behind it, and how
// far the journal went then. It is kept with this installation, so that a start need
// not compare a year of notices; the page of a notice never asks it and compares.
type movedCache struct {
	mu     sync.Mutex
	loaded bool
	by     map[string]movedAt
}

type movedAt struct {
	Heads    map[string]int64 `json:"heads"`
	Accepted int              `json:"accepted"`
	Moved    bool             `json:"moved"`
}

// movedKey is the local setting that keeps it. Another way of counting needs another
// key: what was compared by the old one says nothing then.
const movedKey = "notices_moved_3"

// load reads what was kept, once.
func (c *movedCache) load(r store.Reader) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.loaded {
		return nil
	}
	text, err := r.Local(movedKey)
	if err != nil {
		return err
	}
	c.loaded, c.by = true, map[string]movedAt{}
	if text != "" && json.Unmarshal([]byte(text), &c.by) != nil {
		c.by = map[string]movedAt{}
	}
	return nil
}

func (c *movedCache) save(t *store.Tx) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	text, err := json.Marshal(c.by)
	if err != nil {
		return err
	}
	return t.SetLocal(movedKey, string(text))
}

// of gives what is remembered of a frozen notice: of one that was never compared that
// nothing had moved when it was approved.
func (c *movedCache) of(n ward.Notice) movedAt {
	c.mu.Lock()
	defer c.mu.Unlock()
	if was, known := c.by[n.ID]; known {
		return was
	}
	return movedAt{Heads: n.Approval.Heads}
}

func (c *movedCache) keep(n ward.Notice, at movedAt) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.by[n.ID] = at
}

// moving looks for what moved behind frozen notices, many in a row.
type moving struct {
	noticeReader
	cache *movedCache
	heads map[string]int64   // of the journal now
	since map[string]*events // by the heads that they came after
	keep  bool               // the cache has learnt something worth keeping
}

// events sums up what happened since the journal stood somewhere.
type events struct {
	oldest   ward.Moment // reception of the oldest case among them
	opinions bool
	surveys  bool
}

const (
	worthKeeping = 2_000  // after how many events the cache is kept, though nothing was found
	tooMany      = 20_000 // events that take longer to look through than to compare a month
)

// far is how many events came since the journal stood at heads.
func (r *moving) far(heads map[string]int64) (n int64) {
	for origin, seq := range r.heads {
		n += seq - heads[origin]
	}
	return n
}

// moved says whether anything moved behind a frozen notice. It compares anew only
// when something happened since that the notice may count.
func (r *moving) moved(n ward.Notice) (bool, error) {
	var err error
	if r.heads == nil {
		if r.heads, err = r.Heads(); err != nil {
			return false, err
		}
	}
	was := r.cache.of(n)
	if far := r.far(was.Heads); was.Accepted == len(n.Accepted) && far < tooMany {
		e, err := r.eventsSince(was.Heads)
		if err != nil {
			return false, err
		}
		if !e.touch(n.Approval.Content) {
			r.keep = r.keep || far > worthKeeping
			r.cache.keep(n, movedAt{r.heads, was.Accepted, was.Moved})
			return was.Moved, nil
		}
	}
	now, err := r.changes(n)
	if err != nil {
		return false, err
	}
	at := movedAt{r.heads, len(n.Accepted), len(now.cells)+len(now.records) > 0}
	r.keep = true
	r.cache.keep(n, at)
	return at.Moved, nil
}

// eventsSince sums up what happened since the journal stood at heads; notices that
// were looked at together share it.
func (r *moving) eventsSince(heads map[string]int64) (*events, error) {
	if maps.Equal(heads, r.heads) {
		return &events{oldest: ward.Never}, nil
	}
	name, err := json.Marshal(heads)
	if err != nil {
		return nil, err
	}
	if e := r.since[string(name)]; e != nil {
		return e, nil
	}
	e, err := r.sumUp(heads)
	if r.since == nil {
		r.since = map[string]*events{}
	}
	r.since[string(name)] = e
	return e, err
}

func (r *moving) sumUp(heads map[string]int64) (*events, error) {
	e := &events{oldest: ward.Never}
	subjects, err := r.SubjectsSince(heads)
	if err != nil {
		return e, err
	}
	for _, subject := range subjects {
		sort, id, _ := strings.Cut(subject, "/")
		switch sort {
		case "case":
			first, err := r.firstReceived(subject, id)
			if err != nil {
				return e, err
			}
			e.oldest = min(e.oldest, first)
		case "feedback", "guided":
			e.opinions = true
		case "sheet", "batch", "forms", "questionnaire", "office":
			e.surveys = true
		}
	}
	return e, nil
}

// firstReceived is the earliest time that a case was ever said to be received at: a
// list of another system may give it another one than before.
func (r *moving) firstReceived(subject, id string) (ward.Moment, error) {
	c, _, err := r.Case(id)
	if err != nil || c.Source == "" {
		return c.ReceivedAt, err
	}
	first := c.ReceivedAt
	all, err := r.Events(subject)
	for _, e := range all {
		var said struct {
			ReceivedAt ward.Moment `json:"receivedAt"`
		}
		if json.Unmarshal(e.Body, &said) == nil && said.ReceivedAt != "" {
			first = min(first, said.ReceivedAt)
		}
	}
	return first, err
}

// touch says whether a frozen notice may count any of it. A case received after its
// period it never counts.
func (e events) touch(c ward.NoticeContent) bool {
	return c.Procedures != nil && e.oldest < c.Period.To.Next().Start() || c.Feedback != nil && e.opinions || c.Survey != nil && e.surveys
}
