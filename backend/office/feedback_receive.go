package office

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"motcua/backend/rulebook"
	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// FeedbackScreen names the draft of the form that takes opinions in.
const FeedbackScreen = "feedback"

// The most that the forms about opinions take in, in letters.
const (
	mostContent = 20000
	mostSubject = 160
)

// opinion is an entered opinion that has been read: what will be written.
type opinion struct {
	received              ward.Moment
	warn, forward, answer ward.Moment
	details               ward.FeedbackDetails
}

// ReceiveFeedback takes an opinion in and gives it its number. It refuses, marking
// every field (feedback.*, intake.*), leaving nothing behind.
func (o *Office) ReceiveFeedback(ctx context.Context, who ward.Officer, in FeedbackInput) (ward.Feedback, error) {
	if err := Allow(who, WorkOnFeedback); err != nil {
		return ward.Feedback{}, err
	}
	return byRules(ctx, o, func(r *rules) (f ward.Feedback, err error) {
		got, err := o.readOpinion(r, in)
		if err != nil {
			return f, err
		}
		err = o.store.Write(ctx, func(t *store.Tx) error {
			if f, err = takeIn(t, r, who, got); err != nil {
				return err
			}
			return t.DropDraft(who.ID, FeedbackScreen)
		})
		return f, err
	})
}

// takeIn gives an opinion its number and writes it down.
func takeIn(t *store.Tx, r *rules, who ward.Officer, got opinion) (f ward.Feedback, err error) {
	if err := r.current(); err != nil {
		return f, err
	}
	d, err := linked(t.Reader, got.details)
	if err != nil {
		return f, err
	}
	year := string(got.received.Date())[2:4]
	series := "PA-" + r.counter.Letter + "-" + year
	number, err := t.NextFeedbackNumber(series)
	if err != nil {
		return f, err
	}
	events, err := t.Append(ward.Fact{Subject: "feedback/", Kind: ward.FeedbackTaken, Actor: who.ID, Body: ward.FeedbackReceivedBody{
		Code: store.JoinCode(series, number), Series: series, Number: number, Counter: r.counter.Name, ReceivedAt: got.received,
		ForwardWarn: got.warn, ForwardBy: got.forward, DueAt: got.answer, FeedbackDetails: d, Done: doneBy(who, t)}})
	if err != nil {
		return f, err
	}
	f, _, err = t.Feedback(strings.TrimPrefix(events[0].Subject, "feedback/"))
	return f, err
}

// readOpinion reads the whole form and collects everything that has to be put right.
func (o *Office) readOpinion(r *rules, in FeedbackInput) (opinion, error) {
	var bad ward.Refusals
	var got opinion
	var err error
	if got.received, err = o.receivedAt(r, in.ReceivedAt); bad.Add(err) != nil {
		return got, err
	}
	got.details = in.details()
	bad.Add(checkOpinion(got.details, o.Now().Date()))
	if err := bad.Err(); err != nil {
		return got, err
	}
	terms, err := termsOn(got.received.Date())
	if err != nil {
		return got, err
	}
	for _, term := range []struct {
		limit ward.Limit
		into  *ward.Moment
	}{{terms.WarnForward, &got.warn}, {terms.Forward, &got.forward}, {terms.Answer, &got.answer}} {
		due, err := r.time.Due(got.received, term.limit)
		if err != nil {
			return got, err
		}
		*term.into = due.DueAt
	}
	return got, nil
}

// termsOn gives the terms for opinions that hold on a day.
func termsOn(on ward.Date) (ward.FeedbackTerms, error) {
	all, err := rulebook.FeedbackTerms()
	return ward.TermsOn(all, on), err
}

// details cleans what was typed. Officers are known by their ids until linked.
func (in FeedbackInput) details() ward.FeedbackDetails {
	d := ward.FeedbackDetails{Kind: in.Kind, Class: in.Class, Channel: in.Channel, Subject: viet.Clean(in.Subject),
		Content: viet.CleanText(in.Content), ReplyTo: viet.Clean(in.ReplyTo), CaseID: strings.TrimSpace(in.CaseID), Sheet: in.Sheet,
		Question: in.Question, HappenedOn: in.HappenedOn}
	if d.Subject == "" {
		d.Subject = inShort(d.Content)
	}
	if in.Sender != nil {
		p := cleanPerson(*in.Sender)
		d.Sender = &p
	}
	for _, id := range in.About {
		if id = strings.TrimSpace(id); id != "" && !slices.ContainsFunc(d.About, func(n ward.Named) bool { return n.ID == id }) {
			d.About = append(d.About, ward.Named{ID: id})
		}
	}
	return d
}

// inShort gives the beginning of a text as one line, cut between words.
func inShort(text string) string {
	words := strings.Fields(text)
	out := ""
	for i, w := range words {
		if len([]rune(out))+len([]rune(w)) > 80 && i > 0 {
			return out + " …"
		}
		out = strings.TrimSpace(out + " " + w)
	}
	if r := []rune(out); len(r) > mostSubject {
		out = string(r[:mostSubject-2]) + " …"
	}
	return out
}

// checkOpinion marks every detail of an opinion that has to be put right.
func checkOpinion(d ward.FeedbackDetails, today ward.Date) error {
	var bad ward.Refusals
	bad.Add(checkSort(d.Kind, d.Class))
	if !slices.Contains(ward.FeedbackChannels, d.Channel) {
		bad.Add(ward.Refuse("channel", "feedback.channel"))
	}
	if d.Content == "" {
		bad.Add(ward.Refuse("content", "feedback.content"))
	}
	bad.Add(tooLong("content", d.Content, mostContent))
	bad.Add(tooLong("subject", d.Subject, mostSubject))
	bad.Add(tooLong("replyTo", d.ReplyTo, mostText))
	if err := bad.Add(checkSender(d)); err != nil {
		return err
	}
	if d.HappenedOn != "" {
		_, err := ward.ParseDate(string(d.HappenedOn))
		bad.Add(ward.At("happenedOn", err))
		if err == nil && d.HappenedOn > today {
			bad.Add(ward.Refuse("happenedOn", "feedback.happened_in_future", d.HappenedOn))
		}
	}
	return bad.Err()
}

func checkSort(kind ward.FeedbackKind, class ward.FeedbackClass) error {
	var bad ward.Refusals
	switch kind {
	case ward.KindSuggestion, ward.KindReport, ward.KindPetition:
	default:
		bad.Add(ward.Refuse("kind", "feedback.kind"))
	}
	if !slices.Contains(ward.FeedbackClasses, class) {
		bad.Add(ward.Refuse("class", "feedback.class"))
	}
	return bad.Err()
}

// checkSender: a phản ánh or kiến nghị names its sender and how to reach them
// (NĐ 20/2008 Đ7); what does not is taken as a góp ý.
func checkSender(d ward.FeedbackDetails) error {
	if d.Sender == nil {
		if d.Kind != ward.KindSuggestion {
			return ward.Refuse("kind", "feedback.anonymous")
		}
		return nil
	}
	var bad ward.Refusals
	checkPerson(&bad, "sender", "feedback.sender", *d.Sender)
	if d.Sender.Phone != "" && len(viet.Digits(d.Sender.Phone)) < 7 { // nobody could be answered there
		bad.Add(ward.Refuse("sender.phone", "intake.phone"))
	}
	if d.Kind != ward.KindSuggestion && d.Sender.Phone+d.Sender.Address+d.Sender.Email == "" {
		bad.Add(ward.Refuse("sender.phone", "feedback.sender_reach"))
	}
	return bad.Err()
}

// linked finds the case and the officers that an opinion speaks of.
func linked(r store.Reader, d ward.FeedbackDetails) (ward.FeedbackDetails, error) {
	var bad ward.Refusals
	d.CaseCode = ""
	if d.CaseID != "" {
		c, found, err := r.Case(typedNumber(d.CaseID))
		if err != nil {
			return d, err
		}
		if !found {
			bad.Add(ward.Refuse("caseId", "case.unknown", d.CaseID))
		}
		d.CaseID, d.CaseCode = c.ID, c.Code
	}
	about := slices.Clone(d.About)
	for i, n := range about {
		x, found, err := r.Officer(n.ID)
		if err != nil {
			return d, err
		}
		if !found {
			bad.Add(ward.Refuse(fmt.Sprintf("about.%d", i), "feedback.officer", n.ID))
		}
		about[i] = ward.Named{ID: x.ID, Name: x.Name}
	}
	d.About = about
	return d, bad.Err()
}
