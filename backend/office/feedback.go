package office

import (
	"context"
	"slices"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// FeedbackList gives a stretch of the items that the filter chooses. What names an
// officer is for leaders and for that officer (feedback.not_yours).
func (o *Office) FeedbackList(ctx context.Context, who ward.Officer, f ward.FeedbackFilter) (ward.FeedbackList, error) {
	r, f, at, err := o.chooseFeedback(ctx, who, f)
	if err != nil {
		return ward.FeedbackList{}, err
	}
	items, total, err := o.read(ctx).FeedbackList(f, at)
	list := ward.FeedbackList{Rows: []ward.FeedbackRow{}, Total: total}
	for _, f := range items {
		list.Rows = append(list.Rows, r.feedbackRow(who, f, at))
	}
	return list, err
}

// chooseFeedback checks a filter and fills in what the store has to know of it.
func (o *Office) chooseFeedback(ctx context.Context, who ward.Officer, f ward.FeedbackFilter) (*rules, ward.FeedbackFilter, store.Times, error) {
	if err := Allow(who, ReadFeedback); err != nil {
		return nil, f, store.Times{}, err
	}
	r, err := o.known(ctx)
	if err != nil {
		return nil, f, store.Times{}, err
	}
	at := o.times(r)
	if f.Officer != "" && f.Officer != who.ID && Allow(who, LeadFeedback) != nil {
		return nil, f, at, ward.Forbid("feedback.not_yours")
	}
	if f.Figure != nil {
		if err := f.Figure.Check(); err != nil {
			return nil, f, at, err
		}
		at.AsOf = f.Figure.Period.AsOf(at.Now)
	}
	if err := checkDays(f.From, f.To); err != nil {
		return nil, f, at, err
	}
	f.Text, f.Mine = typedNumber(f.Text), who.ID
	return r, f, at, nil
}

// feedbackRow gives an item as somebody sees it in a list.
func (r *rules) feedbackRow(who ward.Officer, f ward.Feedback, at store.Times) ward.FeedbackRow {
	row := shownTo(who, f).Row()
	row.Anonymous = f.Sender == nil
	row.Withheld = f.MayHandle(who.ID) != nil && !f.SaidToNamed()
	row.Standing, row.LeftTime = f.Standing(at.Now, at.Soon), r.leftToAnswer(f, at.Now)
	return row
}

// leftToAnswer gives the working time to the due time of an item while its clock
// runs, nil otherwise.
func (r *rules) leftToAnswer(f ward.Feedback, now ward.Moment) *ward.TimeLeft {
	if !f.Open() || f.State == ward.FeedbackWaiting {
		return nil
	}
	left := r.time.Left(now, f.DueAt)
	return &left
}

// shownTo hides from an officer whom an item names what is not for them (ward.ForNamed).
func shownTo(who ward.Officer, f ward.Feedback) ward.Feedback {
	if f.MayHandle(who.ID) == nil {
		return f
	}
	return f.ForNamed()
}

// FeedbackFile is everything known about one item, as somebody may see it.
type FeedbackFile struct {
	Item     ward.Feedback
	Hidden   bool // the item names who asks: its sender is not shown
	Withheld bool // nor yet what was said
	Standing ward.Standing
	Left     *ward.TimeLeft
	Events   []ward.Event
	Actors   map[string]string  // names of officers by id
	Alike    []ward.FeedbackRow // the others of its group
	Visits   []ward.CaseRow     // the latest cases of the sender
}

// Feedback opens an item by id or number (feedback.unknown).
func (o *Office) Feedback(ctx context.Context, who ward.Officer, key string) (FeedbackFile, error) {
	if err := Allow(who, ReadFeedback); err != nil {
		return FeedbackFile{}, err
	}
	r, err := o.known(ctx)
	if err != nil {
		return FeedbackFile{}, err
	}
	read, at := o.read(ctx), o.times(r)
	f, err := itemOf(read, key)
	if err != nil {
		return FeedbackFile{}, err
	}
	file := FeedbackFile{Item: shownTo(who, f), Hidden: f.MayHandle(who.ID) != nil, Standing: f.Standing(at.Now, at.Soon), Left: r.leftToAnswer(f, at.Now)}
	if file.Events, err = read.Events("feedback/" + f.ID); err != nil {
		return file, err
	}
	if file.Hidden {
		file.Withheld = !f.SaidToNamed()
		if err := withoutWords("feedback/"+f.ID, file.Events); err != nil {
			return file, err
		}
	}
	if file.Actors, err = names(read); err != nil {
		return file, err
	}
	if file.Alike, err = r.alike(read, who, f, at); err != nil {
		return file, err
	}
	if file.Hidden { // they say the same, in the words of others
		file.Alike = []ward.FeedbackRow{}
	}
	file.Visits, err = visitsOf(read, file.Item, at)
	return file, err
}

// withoutWords leaves of a history what names nobody outside the office.
func withoutWords(subject string, events []ward.Event) error {
	kept, err := ward.Forget(subject, events)
	for i, e := range events {
		if body, ok := kept[e.ID]; ok {
			events[i].Body = body
		}
	}
	return err
}

// alike gives the other items of a group.
func (r *rules) alike(read store.Reader, who ward.Officer, f ward.Feedback, at store.Times) ([]ward.FeedbackRow, error) {
	head := f.Group
	if head == "" {
		head = f.ID
	}
	all, err := read.AllFeedback(ward.FeedbackFilter{Group: head}, at)
	out := []ward.FeedbackRow{}
	for _, other := range all {
		if other.ID != f.ID {
			out = append(out, r.feedbackRow(who, other, at))
		}
	}
	return out, err
}

// visitsOf gives the latest cases of a sender, known by their phone: the whole number,
// for the search also finds those that only end or begin like it.
func visitsOf(read store.Reader, f ward.Feedback, at store.Times) ([]ward.CaseRow, error) {
	if f.Sender == nil || len(f.Sender.Phone) < 8 {
		return []ward.CaseRow{}, nil
	}
	list, err := read.Cases(ward.CaseFilter{Text: f.Sender.Phone, Limit: 20}, at)
	own := slices.DeleteFunc(list.Rows, func(c ward.CaseRow) bool { return viet.Digits(c.Phone) != viet.Digits(f.Sender.Phone) })
	return append([]ward.CaseRow{}, own[:min(len(own), mostOwnCases)]...), err
}

// mostOwnCases is how many cases of a sender are shown.
const mostOwnCases = 5
