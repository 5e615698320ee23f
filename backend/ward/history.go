package ward

import "strings"

// Tell gives what a sentence about the event mentions. Its key is "history."
// and the kind; kinds that this version does not know are history.unknown.
func (e Event) Tell() (key string, args []string, err error) {
	tell := tellers[e.Kind]
	if tell == nil {
		return "history.unknown", []string{string(e.Kind)}, nil
	}
	args, err = tell(e)
	return "history." + string(e.Kind), args, err
}

func documentNames(docs []ResultDocument) string {
	var names []string
	for _, d := range docs {
		if d.Number != "" {
			d.Name += " số " + d.Number
		}
		names = append(names, d.Name)
	}
	return strings.Join(names, ", ")
}

// tellers give what the sentence about each kind of event mentions.
var tellers = map[Kind]func(Event) ([]string, error){
	CaseReceived:     teller(func(b ReceivedBody) []string { return []string{b.Counter, b.Code} }),
	CaseTransferred:  teller(func(b TransferredBody) []string { return []string{b.To, b.Note} }),
	CaseFinished:     teller(func(b FinishedBody) []string { return []string{documentNames(b.Results), b.Note} }),
	CaseHandedOver:   teller(handedOverWords),
	PostFollowed:     teller(postFollowedWords),
	CaseCorrected:    teller(func(b CorrectedBody) []string { return []string{b.Reason} }),
	CaseUndone:       teller(func(b UndoneBody) []string { return []string{b.Reason} }),
	CaseRefused:      teller(func(b RefusedBody) []string { return []string{b.Reason} }),
	SupplementAsked:  teller(func(b SupplementRequest) []string { return []string{strings.Join(b.Items, "; "), b.Reason} }),
	CaseSupplemented: teller(func(b SupplementedBody) []string { return []string{string(b.DueAt), b.Note} }),
	FeeAsked:         teller(func(b FeeAskedBody) []string { return []string{itoa(int(b.Fee)), b.Reason} }),
	FeePaid:          teller(func(b FeePaidBody) []string { return []string{itoa(int(b.Amount)), b.Receipt} }),
	CaseExtended:     teller(func(b Extension) []string { return []string{string(b.DueAt), b.Reason} }),
	CaseWithdrawn:    teller(func(b Ending) []string { return []string{b.Reason} }),
	CaseStopped:      teller(func(b Ending) []string { return []string{b.Reason} }),
	StepConfirmed:    teller(func(StepConfirmedBody) []string { return nil }),
	CaseRedated:      teller(func(b RedatedBody) []string { return []string{string(b.DueAt), b.Reason} }),
	CollectionReminded: teller(func(b Reminder) []string {
		return []string{string(b.On), string(b.Way), string(b.Outcome), b.Note}
	}),
	CasePrinted: teller(func(b PrintedBody) []string { return []string{b.Form, itoa(b.Copy)} }),
}

// Redated gives the due times before and after an event of kind case.redated.
func (e Event) Redated() (from, to Moment, err error) {
	b, err := decode[RedatedBody](e)
	return b.From, b.DueAt, err
}

func teller[T any](tell func(T) []string) func(Event) ([]string, error) {
	return func(e Event) ([]string, error) {
		b, err := decode[T](e)
		if err != nil {
			return nil, err
		}
		return tell(b), nil
	}
}
