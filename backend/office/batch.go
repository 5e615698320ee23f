package office

import (
	"context"
	"errors"
	"sort"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// BatchInput does one act to several cases.
type BatchInput struct {
	Act     string        `json:"act"` // transfer, finish, extend, handOver
	CaseIDs []string      `json:"caseIds"`
	To      string        `json:"to"`      // transfer
	Note    string        `json:"note"`    // transfer, finish
	Reason  string        `json:"reason"`  // extend
	DueOn   ward.Date     `json:"dueOn"`   // extend
	Give    HandoverInput `json:"give"`    // handOver: who collects; papers and fee are each case's own
	Preview bool          `json:"preview"` // only tells what would happen
}

// BatchLine is what became of one case of a batch.
type BatchLine struct {
	CaseID    string
	Code      string
	Applicant string
	Event     string      // what an undo takes back, "" when refused
	Refusal   *ward.Error // nil when it was done
}

// mostBatch is how many cases one batch may hold.
const mostBatch = 500

// errPreview rolls a batch back that was only to be looked at.
var errPreview = errors.New("preview")

// Batch does one act to several cases in one transaction and tells what became of
// each: those that refuse are left as they are, the others are done.
func (o *Office) Batch(ctx context.Context, who ward.Officer, in BatchInput) ([]BatchLine, error) {
	if err := Allow(who, WorkOnCases); err != nil {
		return nil, err
	}
	if len(in.CaseIDs) == 0 || len(in.CaseIDs) > mostBatch {
		return nil, ward.Refuse("caseIds", "batch.size", mostBatch)
	}
	r, err := o.known(ctx)
	if err != nil {
		return nil, err
	}
	decide, err := r.deciding(who, in)
	if err != nil {
		return nil, err
	}
	return o.each(ctx, in.CaseIDs, in.Preview, func(t *store.Tx, id string) (ward.Case, error) {
		return changeIn(t, who, id, decide)
	})
}

// deciding gives the decision that a batch takes for each of its cases.
func (r *rules) deciding(who ward.Officer, in BatchInput) (decision, error) {
	switch in.Act {
	case "transfer":
		return transferring(who, TransferInput{To: in.To, Note: in.Note})
	case "extend":
		return r.extending(who, ExtendInput{Reason: in.Reason, DueOn: in.DueOn})
	case "finish":
		return own(func(c ward.Case) (decision, error) {
			return finishing(who, FinishInput{Results: []ward.ResultDocument{{Name: resultOf(c), Count: 1}}, Note: in.Note})
		}), nil
	case "handOver":
		give := in.Give
		give.Documents = []ward.ResultDocument{{Name: "…"}} // each case brings its own
		if _, err := handingOver(who, give); err != nil {
			return nil, err
		}
		return own(func(c ward.Case) (decision, error) {
			give.Documents, give.FeePaid = c.Results, c.Owed()
			return handingOver(who, give)
		}), nil
	}
	return nil, ward.Refuse("act", "batch.act", in.Act)
}

// own makes a decision that hangs on the case itself.
func own(make func(ward.Case) (decision, error)) decision {
	return func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		decide, err := make(c)
		if err != nil {
			return "", nil, err
		}
		return decide(c, t)
	}
}

// resultOf names the document that a case usually ends with.
func resultOf(c ward.Case) string {
	if c.Procedure.Result != "" {
		return c.Procedure.Result
	}
	return c.Procedure.Name
}

// each runs an act for every case in one transaction, collecting refusals.
func (o *Office) each(ctx context.Context, ids []string, preview bool, act func(*store.Tx, string) (ward.Case, error)) ([]BatchLine, error) {
	var out []BatchLine
	err := o.store.Write(ctx, func(t *store.Tx) error {
		for _, id := range ids {
			c, err := act(t, id)
			line := BatchLine{CaseID: id, Code: c.Code, Applicant: c.Applicant.Name}
			if c.LastMove != nil {
				line.Event = c.LastMove.Event
			}
			if err != nil {
				var refusal *ward.Error
				if !errors.As(err, &refusal) || refusal.Code == ward.CodeStorage {
					return err
				}
				line.Event, line.Refusal = "", refusal
			}
			out = append(out, line)
		}
		if preview {
			return errPreview
		}
		return nil
	})
	if errors.Is(err, errPreview) {
		err = nil
	}
	return out, err
}

// UndoBatch takes a batch back: every case whose last move is still the batch's,
// by the same rules as a single undo.
func (o *Office) UndoBatch(ctx context.Context, who ward.Officer, done map[string]string) ([]BatchLine, error) {
	if err := Allow(who, WorkOnCases); err != nil {
		return nil, err
	}
	ids := make([]string, 0, len(done))
	for id := range done {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	return o.each(ctx, ids, false, func(t *store.Tx, id string) (ward.Case, error) {
		return changeIn(t, who, id, func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
			if c.LastMove == nil || c.LastMove.Event != done[id] {
				return "", nil, ward.Conflict("undo.moved_on")
			}
			return ward.CaseUndone, ward.UndoneBody{Event: c.LastMove.Event, By: who.Name}, mayUndo(c, who, t.Now())
		})
	})
}
