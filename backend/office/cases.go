package office

import (
	"context"
	"sort"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// Cases gives a stretch of the cases that the filter chooses.
func (o *Office) Cases(ctx context.Context, who ward.Officer, f ward.CaseFilter) (ward.CaseList, error) {
	r, f, at, err := o.choose(ctx, who, f)
	if err != nil {
		return ward.CaseList{}, err
	}
	list, err := o.read(ctx).Cases(f, at)
	for i := range list.Rows {
		list.Rows[i].LeftTime = r.left(list.Rows[i].State, list.Rows[i].DueAt, at.Now)
		list.Rows[i].Wait(at.Now)
	}
	return list, err
}

// choose checks a filter and fills in what the store has to know of it: the
// number without its check character, the procedures that the text names, whose
// files "mine" are, and the moments of now.
func (o *Office) choose(ctx context.Context, who ward.Officer, f ward.CaseFilter) (*rules, ward.CaseFilter, store.Times, error) {
	if err := Allow(who, ReadCases); err != nil {
		return nil, f, store.Times{}, err
	}
	r, err := o.known(ctx)
	if err != nil {
		return nil, f, store.Times{}, err
	}
	at := o.times(r)
	if f.Figure != nil {
		if err := f.Figure.CheckColumn(); err != nil {
			return nil, f, at, err
		}
		if err := f.Figure.Period.Check(); err != nil {
			return nil, f, at, err
		}
		at.AsOf = f.Figure.Period.AsOf(at.Now)
	}
	if err := checkDays(f.From, f.To); err != nil {
		return nil, f, at, err
	}
	f.Offset, f.Text, f.Mine, f.MineID = max(f.Offset, 0), typedNumber(f.Text), who.Name, who.ID
	f.Procedures = r.named(f.Text)
	return r, f, at, nil
}

// checkDays refuses the days of a filter, each of which may be left out
// (date.invalid, period.order).
func checkDays(from, to ward.Date) error {
	if err := checkDay("from", from); err != nil {
		return err
	}
	if err := checkDay("to", to); err != nil {
		return err
	}
	if from != "" && to != "" && to < from {
		return ward.Refuse("to", "period.order", from, to)
	}
	return nil
}

func checkDay(field string, d ward.Date) error {
	if d == "" {
		return nil
	}
	_, err := ward.ParseDate(string(d))
	return ward.At(field, err)
}

// left gives the working time to a due time while the clock runs, nil otherwise.
func (r *rules) left(state ward.State, due, now ward.Moment) *ward.TimeLeft {
	if c := (ward.Case{State: state}); !c.Open() || state == ward.StateSupplementRequested {
		return nil
	}
	left := r.time.Left(now, due)
	return &left
}

// typedNumber takes the check character off a number that was scanned or typed
// from a slip; other texts pass.
func typedNumber(text string) string {
	if number, ok := ward.ReadChecked(text); ok {
		return number
	}
	return text
}

// CaseFile is everything known about one case.
type CaseFile struct {
	Case     ward.Case
	Standing ward.Standing
	Events   []ward.Event
	Actors   map[string]string // names of officers by id
	Deadline ward.Deadline     // reckoned again by today's calendar, with its reasons
	Left     *ward.TimeLeft    // nil when the clock does not run
	Way      []ward.Stretch    // how long each unit had the file
	ExtendBy ward.Date         // the furthest new date that is not asked about, "" when there can be none
}

// Case opens a case by id, own number or official code (case.unknown).
func (o *Office) Case(ctx context.Context, who ward.Officer, key string) (CaseFile, error) {
	if err := Allow(who, ReadCases); err != nil {
		return CaseFile{}, err
	}
	r, err := o.known(ctx)
	if err != nil {
		return CaseFile{}, err
	}
	read := o.read(ctx)
	c, found, err := read.Case(typedNumber(key))
	if err != nil {
		return CaseFile{}, err
	}
	if !found {
		return CaseFile{}, ward.NotFound("case.unknown", key)
	}
	f := CaseFile{Case: c, Standing: o.times(r).Standing(c.State, c.Outcome, c.DueAt, c.JudgedNow())}
	if f.Events, err = read.Events("case/" + c.ID); err != nil {
		return f, err
	}
	if f.Actors, err = names(read); err != nil {
		return f, err
	}
	if c.Open() && c.Extension == nil {
		f.ExtendBy = r.usualExtension(c, o.Now())
	}
	f.Left = r.left(c.State, c.DueAt, o.Now())
	f.Way = r.time.Stretches(c, o.Now())
	if c.Source != "" { // it keeps what the other system promised
		f.Deadline = ward.Deadline{DueAt: c.FirstDueAt, Steps: []ward.Step{}}
		return f, nil
	}
	f.Deadline, err = r.time.Due(c.ReceivedAt, c.Procedure.Limit)
	return f, err
}

func names(r store.Reader) (map[string]string, error) {
	all, err := r.Officers()
	out := map[string]string{}
	for _, x := range all {
		out[x.ID] = x.Name
	}
	return out, err
}

// Choices gives the fields of all procedures and the names of all officers.
func (o *Office) Choices(ctx context.Context) (fields, officers []string, err error) {
	read := o.read(ctx)
	if fields, err = read.Fields(); err != nil {
		return nil, nil, err
	}
	all, err := read.Officers()
	officers = []string{}
	for _, x := range all {
		officers = append(officers, x.Name)
	}
	sort.Strings(officers)
	return fields, officers, err
}

// Procedures lists every version of every procedure.
func (o *Office) Procedures(ctx context.Context) ([]ward.Procedure, error) {
	return o.read(ctx).Procedures()
}

// Years lists days off and make-up days, year by year.
func (o *Office) Years(ctx context.Context) ([]ward.CalendarYear, error) { return o.read(ctx).Years() }

// Draft gives what an officer was typing on a screen.
func (o *Office) Draft(ctx context.Context, who ward.Officer, screen string) (string, error) {
	return o.read(ctx).Draft(who.ID, screen)
}

// mostDraft is the longest draft that is kept, in bytes.
const mostDraft = 1 << 20

// SaveDraft keeps what is being typed, durably; "" forgets it.
func (o *Office) SaveDraft(ctx context.Context, who ward.Officer, screen, content string) error {
	if who.ID == "" {
		return ward.Forbid("access.not_signed_in")
	}
	if len(screen) > 60 || len(content) > mostDraft {
		return ward.Refuse("", "intake.too_long", mostDraft)
	}
	return o.store.Write(ctx, func(t *store.Tx) error {
		if content == "" {
			return t.DropDraft(who.ID, screen)
		}
		return t.SaveDraft(who.ID, screen, content)
	})
}
