package office

import (
	"context"
	"strings"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// AnonymiseFeedback forgets who sent the items whose last change lies before a day
// and that have come to their end, with every measure taken: sender, words, files
// and what else was written freely. Figures and public table stay as they are. It
// gives their numbers; a preview changes nothing. Only one item is forgotten when it
// is named: when its sender wants that, or what was taken in was a tố cáo.
func (o *Office) AnonymiseFeedback(ctx context.Context, who ward.Officer, in AnonymiseInput) ([]string, error) {
	if err := Allow(who, RunOffice); err != nil {
		return nil, err
	}
	in.Only = strings.TrimSpace(in.Only)
	if _, err := ward.ParseDate(string(in.Before)); err != nil && in.Only == "" {
		return nil, ward.At("before", err)
	}
	if in.Only == "" && in.Before > o.Now().Date() {
		return nil, ward.Refuse("before", "feedback.before_in_future", in.Before)
	}
	codes := []string{}
	do := func(r store.Reader, forget func(ward.Feedback) error) error {
		items, err := toForget(r, in)
		for _, f := range items {
			if err := forget(f); err != nil {
				return err
			}
			codes = append(codes, f.Code)
		}
		return err
	}
	if in.Preview {
		err := do(o.read(ctx), func(ward.Feedback) error { return nil })
		return codes, err
	}
	err := o.store.Write(ctx, func(t *store.Tx) error {
		return do(t.Reader, func(f ward.Feedback) error {
			if err := t.DropPrintJobsOf(f.ID); err != nil { // they name who sent it
				return err
			}
			return t.Anonymise(f, who)
		})
	})
	if err != nil || len(codes) == 0 {
		return codes, err
	}
	if err := o.store.DropUnused(ctx); err != nil {
		return codes, err
	}
	return codes, o.store.Purge(ctx)
}

// toForget gives the items that are meant.
func toForget(r store.Reader, in AnonymiseInput) (out []ward.Feedback, err error) {
	if in.Only != "" {
		f, err := oneToForget(r, in.Only)
		return []ward.Feedback{f}, err
	}
	items, err := r.FeedbackOver(in.Before.Start())
	for _, f := range items {
		if f.LastChange != nil && f.LastChange.At < in.Before.Start() {
			out = append(out, f)
		}
	}
	return out, err
}

// oneToForget refuses an item that is unknown, forgotten already, or not at its end
// (feedback.unknown, feedback.anonymised, feedback.still_open).
func oneToForget(r store.Reader, key string) (ward.Feedback, error) {
	f, found, err := r.Feedback(typedNumber(key))
	switch {
	case err != nil:
		return f, err
	case !found:
		return f, ward.Refuse("only", "feedback.unknown", key)
	case f.Anonymised != "":
		return f, ward.Refuse("only", "feedback.anonymised", f.Code, f.Anonymised.Date())
	case f.Open() || f.MeasureUntil() != "":
		return f, ward.Refuse("only", "feedback.still_open", f.Code)
	}
	return f, nil
}

// AnyForgotten says whether the sender of one of these items was forgotten: a paper
// about them all names who is not to be named any more.
func (o *Office) AnyForgotten(ctx context.Context, ids []string) (bool, error) {
	for _, id := range ids {
		f, _, err := o.read(ctx).Feedback(id)
		if err != nil || f.Anonymised != "" {
			return f.Anonymised != "", err
		}
	}
	return false, nil
}

// Retention is how long the senders of opinions are known.
type Retention struct {
	Before ward.Date `json:"before"` // what ended before this day may be forgotten
	Years  int       `json:"years"`
	Note   string    `json:"note"` // where that comes from
}

// FeedbackRetention gives the day that the terms in force propose for
// AnonymiseFeedback. The ward chooses: no act sets the time.
func (o *Office) FeedbackRetention(who ward.Officer) (Retention, error) {
	if err := Allow(who, RunOffice); err != nil {
		return Retention{}, err
	}
	today := o.Now().Date()
	terms, err := termsOn(today)
	return Retention{Before: terms.KeptFrom(today), Years: terms.KeepYears, Note: terms.KeepNote}, err
}
