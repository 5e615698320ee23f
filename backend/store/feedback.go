package store

import (
	"fmt"
	"strconv"
	"strings"

	"motcua/backend/viet"
	"motcua/backend/ward"
)

// projectFeedback replaces the row of an opinion. There are few of them: search
// reads through their texts, so that no index has to forget who sent one.
func (t *Tx) projectFeedback(subject string, events []ward.Event, _ bool) error {
	f, ok, err := ward.FoldFeedback(subject, events)
	if err != nil || !ok {
		return err
	}
	doc, err := encode(f)
	if err != nil {
		return err
	}
	if f.Anonymised != "" {
		if err := t.blank(events); err != nil {
			return err
		}
	}
	if err := t.exec("drop_feedback", f.ID); err != nil {
		return err
	}
	series, number := splitCode(f.Code)
	text := feedbackText(f)
	assigned, closed := "", ward.Moment("")
	if f.Assigned != nil {
		assigned = f.Assigned.To.ID
	}
	if f.Closed != nil {
		closed = f.Closed.At
	}
	return t.exec("put_feedback", firstSeq(events), f.ID, f.Code, series, number, f.State, f.Kind, f.Class, f.Channel, f.ReceivedAt,
		f.ForwardWarn, f.ForwardBy, f.DueAt, assigned, f.AnsweredOnce, closed, f.PublishBy, f.ToPublish(), f.MeasureUntil(), f.Group,
		aboutText(f.About), f.Sheet, string(doc), text.exact, text.plain, text.digits)
}

// aboutText lists officers so that one is found between spaces.
func aboutText(about []ward.Named) string {
	out := ""
	for _, n := range about {
		out += " " + n.ID
	}
	if out != "" {
		out += " "
	}
	return out
}

// feedbackText is what search knows of an item.
func feedbackText(f ward.Feedback) searchText {
	words := []string{f.Subject, f.Content}
	var digits []string
	if f.Sender != nil {
		words = append(words, f.Sender.Name)
		for _, n := range []string{f.Sender.Phone, f.Sender.PersonalID} {
			digits = append(digits, bothWays(n)...)
		}
	}
	series, number := splitCode(f.Code)
	digits = append(digits, viet.Key(f.Code), viet.Key(f.CaseCode), strconv.Itoa(number))
	digits = append(digits, "x"+backwards(viet.Digits(series)+fmt.Sprintf("%04d", number)))
	text := strings.Join(words, " ")
	return searchText{exact: wordsOnly(viet.Lower(text)), plain: viet.Key(text), digits: strings.Join(digits, " ")}
}

func (t *Tx) projectGuided(subject string, events []ward.Event, _ bool) error {
	for _, e := range events {
		b, ok, err := e.Guided()
		if err != nil {
			return err
		}
		if ok {
			return t.exec("put_guided", strings.TrimPrefix(subject, "guided/"), e.At, b.What, b.Channel)
		}
	}
	return nil
}

func (t *Tx) projectSelfCheck(_ string, events []ward.Event, _ bool) error {
	c, ok, err := ward.FoldSelfCheck(events)
	if err != nil || !ok {
		return err
	}
	doc, err := encode(c)
	if err != nil {
		return err
	}
	return t.exec("put_self_check", c.Month, string(doc))
}

// Feedback gives an item by id or number; false when there is none.
func (r Reader) Feedback(key string) (ward.Feedback, bool, error) {
	f, found, err := doc[ward.Feedback](r, "feedback", key)
	if err != nil || found {
		return f, found, err
	}
	series, number := splitCode(strings.ToUpper(strings.TrimSpace(key)))
	return doc[ward.Feedback](r, "feedback_by_number", series, number)
}

// NextFeedbackNumber gives the next number of a series, to use within the same
// transaction.
func (r Reader) NextFeedbackNumber(series string) (int, error) {
	var last int
	_, err := r.row("last_feedback_number", []any{series}, &last)
	return last + 1, err
}

// FeedbackUntil gives every item received before a moment, oldest first.
func (r Reader) FeedbackUntil(until ward.Moment) ([]ward.Feedback, error) {
	return docs[ward.Feedback](r, "feedback_until", until)
}

// FeedbackOfGroup gives the items that were grouped under one.
func (r Reader) FeedbackOfGroup(id string) ([]ward.Feedback, error) {
	return docs[ward.Feedback](r, "feedback_grouped", id)
}

// FeedbackOver gives the items received before a moment that have come to their
// end, with every measure taken, and still know who sent them.
func (r Reader) FeedbackOver(before ward.Moment) ([]ward.Feedback, error) {
	return docs[ward.Feedback](r, "feedback_over", before)
}

// Guided counts who was told where a khiếu nại or tố cáo goes, in a period.
func (r Reader) Guided(p ward.Period) (n int, err error) {
	_, err = r.row("guided", []any{p.From.Start(), p.To.Next().Start()}, &n)
	return n, err
}

// SelfChecks gives the self-checks of some months ("2026-10").
func (r Reader) SelfChecks(from, to string) ([]ward.SelfCheck, error) {
	return docs[ward.SelfCheck](r, "self_checks", from, to)
}

// SheetsNoted gives the sheets with words that were noted for the register.
func (r Reader) SheetsNoted() ([]ward.Sheet, error) { return docs[ward.Sheet](r, "sheets_noted") }
