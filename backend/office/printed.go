package office

import (
	"context"
	"slices"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// What the program itself does with the papers on their way, for the officers who
// asked for them.

// PaperForm names the form in the case's list of prints: "01" for the receipt.
func PaperForm(kind string) string {
	if f, known := FormOf(kind); known {
		return f.Number
	}
	return kind
}

// PrintQueue gives every paper on its way, in the order in which it was asked for,
// and those that came out lately.
func (o *Office) PrintQueue(ctx context.Context) ([]PrintJob, error) { return o.read(ctx).PrintJobs() }

// PrintMoved keeps what became of a paper. It says false when the news is too
// late: the paper was forgotten, or is being printed again.
func (o *Office) PrintMoved(ctx context.Context, j PrintJob) (kept bool, err error) {
	err = o.store.Write(ctx, func(t *store.Tx) error {
		kept, err = stillWanted(t, j)
		if err != nil || !kept {
			return err
		}
		return t.SetPrintJob(j)
	})
	return kept, err
}

// PrintHanded keeps that a paper was handed to the printer or the viewer, and, for
// a form of a case or slips of several (caseIDs), notes in the same moment that it
// was printed, once however often it had to be sent. It says false like PrintMoved.
func (o *Office) PrintHanded(ctx context.Context, who ward.Officer, j PrintJob, caseIDs []string) (kept bool, err error) {
	if err := Allow(who, mayPrint(j.Kind)); err != nil {
		return false, err
	}
	err = o.store.Write(ctx, func(t *store.Tx) error {
		kept, err = stillWanted(t, j)
		if err != nil || !kept {
			return err
		}
		if j.CaseID != "" {
			caseIDs = []string{j.CaseID}
		}
		for _, id := range caseIDs {
			if j.Marked {
				break
			}
			one := j
			one.CaseID = id
			if err := notePrint(t, who, one); err != nil {
				return err
			}
		}
		j.Handed, j.Marked = true, true
		return t.SetPrintJob(j)
	})
	return kept, err
}

func notePrint(t *store.Tx, who ward.Officer, j PrintJob) error {
	if slices.Contains(FeedbackPaperKinds, j.Kind) {
		return noteFeedbackPrint(t, who, j)
	}
	c, found, err := t.Case(j.CaseID)
	if err != nil || !found {
		return err
	}
	if c, err = upTo(c, stepOf(j)); err != nil {
		return err
	}
	form := printKey(PaperForm(j.Kind), c)
	_, err = t.Append(ward.Fact{Subject: "case/" + c.ID, Kind: ward.CasePrinted, Actor: who.ID,
		Body: ward.PrintedBody{Form: form, Copy: CopyOf(c, form)}})
	return err
}

func stillWanted(t *store.Tx, j PrintJob) (bool, error) {
	now, found, err := t.PrintJob(j.ID)
	return found && now.Attempt == j.Attempt, err
}
