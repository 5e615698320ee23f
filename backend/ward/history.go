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
	CaseTransferred:  teller(func(b TransferredBody) []string { return []string{b.To, b.Note, b.Unit} }),
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
	LateExplained: teller(func(b Lateness) []string { return []string{string(b.Reason), b.Note} }),
	CasePrinted:   teller(func(b PrintedBody) []string { return []string{b.Form, itoa(b.Copy)} }),
	CaseImported:  teller(importedWords),

	FeedbackTaken:        teller(func(b FeedbackReceivedBody) []string { return []string{b.Counter, b.Code, string(b.Channel)} }),
	FeedbackClassifiedAs: teller(func(b FeedbackClassifiedBody) []string { return []string{string(b.Kind), string(b.Class), b.Note} }),
	FeedbackSentOn:       teller(func(b Forwarding) []string { return []string{b.To, b.Reason, b.Number} }),
	FeedbackGiven:        teller(func(b Assignment) []string { return []string{b.To.Name, b.Unit, b.Note} }),
	InfoAsked:            teller(func(b InfoRequest) []string { return []string{b.Text} }),
	InfoGiven:            teller(func(b InfoGivenBody) []string { return []string{b.Text, string(b.DueAt)} }),
	AnswerDrafted:        teller(func(b AnswerDraft) []string { return []string{string(b.Outcome)} }),
	AnswerReturned:       teller(func(b AnswerReturn) []string { return []string{b.Reason} }),
	AnswerApproved:       teller(func(Done) []string { return nil }),
	AnswerGiven:          teller(func(b AnswerSentBody) []string { return []string{b.Way, b.Number} }),
	FindingMade:          teller(func(b Finding) []string { return []string{string(b.Verdict), b.Reasons} }),
	MeasureSet:           teller(func(b Measure) []string { return []string{string(b.Kind), b.Text, string(b.Until)} }),
	MeasureTaken:         teller(measureWords),
	PublicTextWritten:    teller(func(PublicText) []string { return nil }),
	FeedbackPublished:    teller(func(Done) []string { return nil }),
	FeedbackEnded:        teller(func(b FeedbackClosedBody) []string { return []string{b.Note} }),
	FeedbackReopened:     teller(func(b Reopening) []string { return []string{b.Reason, string(b.Due)} }),
	FeedbackGrouped:      teller(groupedWords),
	FeedbackAttached:     teller(func(b Attachment) []string { return []string{b.Name} }),
	FeedbackCorrected:    teller(func(b FeedbackCorrectedBody) []string { return []string{b.Reason} }),
	FeedbackUndone:       teller(func(b UndoneBody) []string { return []string{b.Reason} }),
	FeedbackPrinted:      teller(func(b PrintedBody) []string { return []string{strings.TrimPrefix(b.Form, "feedback-"), itoa(b.Copy)} }),
	FeedbackAnonymised:   teller(func(AnonymisedBody) []string { return nil }),
}

// chosen stands where a part of the sentence is chosen that mentions nothing else.
const chosen = "1"

func importedWords(b ImportedBody) []string {
	theirs, ours := string(b.DueAt), ""
	if b.Reckoned {
		theirs, ours = "", theirs
	}
	return []string{b.Source, string(b.State), theirs, ours, itoa(b.Row)}
}

func measureWords(b MeasureEndBody) []string {
	if b.Dropped {
		return []string{itoa(b.N), "", chosen, b.Note}
	}
	return []string{itoa(b.N), string(b.On), "", b.Note}
}

func groupedWords(b GroupedBody) []string {
	if b.With == "" {
		return []string{"", chosen, ""}
	}
	return []string{chosen, "", b.WithCode}
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
