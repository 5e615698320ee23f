package ward

import "strings"

// Tell gives what a sentence about the event mentions. Its key is "history."
// and the kind; kinds that this version does not know are history.unknown.
func (e Event) Tell() (key string, args []string, err error) {
	key = "history." + string(e.Kind)
	switch e.Kind {
	case CaseReceived:
		b, err := decode[ReceivedBody](e)
		return key, []string{b.Counter, b.Code}, err
	case CaseTransferred:
		b, err := decode[TransferredBody](e)
		return key, []string{b.To, b.Note}, err
	case CaseFinished:
		b, err := decode[FinishedBody](e)
		return key, []string{documentNames(b.Results), b.Note}, err
	case CaseHandedOver:
		b, err := decode[Handover](e)
		return key, []string{b.Receiver.Name, b.Note}, err
	case CaseCorrected:
		b, err := decode[CorrectedBody](e)
		return key, []string{b.Reason}, err
	}
	return "history.unknown", []string{string(e.Kind)}, nil
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
