package office

import (
	"context"
	"errors"
	"maps"
	"slices"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// BatchInput does one act to several cases.
type BatchInput struct {
	Act     string            `json:"act"` // transfer, finish, extend, handOver, explainLate
	CaseIDs []string          `json:"caseIds"`
	To      string            `json:"to"`                // transfer
	Note    string            `json:"note"`              // transfer, finish, explainLate
	Reason  string            `json:"reason"`            // extend; explainLate: one of ward.LateReasons
	DueOn   ward.Date         `json:"dueOn"`             // extend
	Far     bool              `json:"far,omitempty"`     // extend: it is meant, however far
	Give    HandoverInput     `json:"give"`              // handOver: who collects; papers and fee are each case's own
	EachOwn bool              `json:"eachOwn,omitempty"` // handOver: everybody collects their own, Give names nobody
	Date    ward.Date         `json:"date,omitempty"`    // finish: of the result documents
	Numbers map[string]string `json:"numbers,omitempty"` // finish: number of the result document, by case
	After   map[string]string `json:"after,omitempty"`   // the last change of each case that a preview knew
	Preview bool              `json:"preview"`           // only tells what would happen
}

// Line is what became, or would become, of one case or opinion of a batch.
type Line[T any] struct {
	ID      string
	Event   string      // what an undo takes back, "" when refused
	Before  T           // as it was
	After   T           // as it is now, the same when refused
	Refusal *ward.Error // nil when it was done
}

// BatchLine is what became, or would become, of one case of a batch.
type BatchLine = Line[ward.Case]

// mostBatch is how many cases or opinions one batch may hold.
const mostBatch = 500

// errPreview rolls a batch back that was only to be looked at.
var errPreview = errors.New("preview")

// Batch does one act to several cases in one transaction and tells what became of
// each: those that refuse are left as they are, the others are done.
func (o *Office) Batch(ctx context.Context, who ward.Officer, in BatchInput) ([]BatchLine, error) {
	if err := Allow(who, in.needs()); err != nil {
		return nil, err
	}
	ids := each(in.CaseIDs)
	if len(ids) == 0 || len(ids) > mostBatch {
		return nil, ward.Refuse("caseIds", "batch.size", mostBatch)
	}
	return byRules(ctx, o, func(r *rules) ([]BatchLine, error) {
		decide, err := r.deciding(who, in)
		if err != nil {
			return nil, err
		}
		return o.batch(ctx, who, ids, in.Preview, r.while(func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
			return Seen{in.After[c.ID]}.then(decide)(c, t)
		}))
	})
}

// needs is what somebody must be allowed to do who does the act.
func (in BatchInput) needs() Act {
	if in.Act == "explainLate" {
		return ExplainLate
	}
	return WorkOnCases
}

// each gives every id once, in the order in which they came.
func each(ids []string) (out []string) {
	seen := map[string]bool{}
	for _, id := range ids {
		if !seen[id] {
			out = append(out, id)
		}
		seen[id] = true
	}
	return out
}

// deciding gives the decision that a batch takes for each of its cases.
func (r *rules) deciding(who ward.Officer, in BatchInput) (decision, error) {
	switch in.Act {
	case "transfer":
		return transferring(who, TransferInput{To: in.To, Note: in.Note})
	case "extend":
		return r.extending(who, ExtendInput{Reason: in.Reason, DueOn: in.DueOn, Far: in.Far})
	case "finish":
		return finishingEach(who, in)
	case "handOver":
		return handingOverEach(who, in)
	case "explainLate":
		return explaining(who, LateInput{Reason: ward.LateReason(in.Reason), Note: in.Note})
	}
	return nil, ward.Refuse("act", "batch.act", in.Act)
}

// finishingEach gives each case the document that its procedure ends with.
func finishingEach(who ward.Officer, in BatchInput) (decision, error) {
	if in.Date != "" {
		if _, err := ward.ParseDate(string(in.Date)); err != nil {
			return nil, ward.At("date", err)
		}
	}
	return own(func(c ward.Case) (decision, error) {
		result := ward.ResultDocument{Name: resultOf(c), Number: in.Numbers[c.ID], Date: in.Date, Count: 1}
		return finishing(who, FinishInput{Results: []ward.ResultDocument{result}, Note: in.Note})
	}), nil
}

// handingOverEach gives each case its own documents and takes what it owes. Whoever
// collects for others needs no authorisation for a case of their own. A result that
// is wanted by post is handed over by itself (handover.by_post).
func handingOverEach(who ward.Officer, in BatchInput) (decision, error) {
	give := in.Give
	give.Documents = []ward.ResultDocument{{Name: "…"}} // each case brings its own
	if in.EachOwn {
		give.Receiver, give.Proxy = ward.Person{Name: "…"}, false
	}
	if _, err := handingOver(who, give); err != nil {
		return nil, err
	}
	return own(func(c ward.Case) (decision, error) {
		if err := mustBeReady(c); err != nil { // before what it has no documents for
			return nil, err
		}
		if c.ResultWay == ward.ResultByPost { // each item has its own number
			return nil, ward.Conflict("handover.by_post", c.ResultAddress)
		}
		give := give
		give.Documents, give.FeePaid = c.Results, c.Owed()
		if person, own := ownerOf(c, give.Receiver); own || in.EachOwn {
			give.Receiver, give.Proxy, give.Authorisation = person, false, ""
		}
		return handingOver(who, give)
	}), nil
}

// ownerOf finds who collects among those whose case it is, by the number of their
// papers; failing that it gives the applicant, and says so.
func ownerOf(c ward.Case, p ward.Person) (ward.Person, bool) {
	id := cleanPerson(p).PersonalID
	if c.Authorizer != nil && id != "" && id == c.Authorizer.PersonalID {
		return *c.Authorizer, true
	}
	return c.Applicant, id != "" && id == c.Applicant.PersonalID
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

// batch lets decide act on every case in one transaction, collecting refusals.
func (o *Office) batch(ctx context.Context, who ward.Officer, ids []string, preview bool, decide decision) ([]BatchLine, error) {
	return inOne(ctx, o, ids, preview, func(t *store.Tx, line *BatchLine) (err error) {
		line.After, err = changeIn(t, who, line.ID, func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
			line.Before = c
			return decide(c, t)
		})
		if err == nil && line.After.LastMove != nil {
			line.Event = line.After.LastMove.Event
		}
		return err
	})
}

// inOne lets act fill in every line of a batch in one transaction, collecting what is
// refused; a preview leaves nothing behind. What act refuses has to have written
// nothing. Only what is no refusal ends the batch.
func inOne[T any](ctx context.Context, o *Office, ids []string, preview bool, act func(*store.Tx, *Line[T]) error) (out []Line[T], err error) {
	err = o.store.Write(ctx, func(t *store.Tx) error {
		for _, id := range ids {
			line := Line[T]{ID: id}
			if err := line.refused(act(t, &line)); err != nil {
				return err
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

// refused keeps a refusal with its line, and gives what is none.
func (l *Line[T]) refused(err error) error {
	if err != nil && (!errors.As(err, &l.Refusal) || l.Refusal.Code == ward.CodeStorage) {
		return err
	}
	return nil
}

// UndoBatch takes a batch back: every case whose last move is still the batch's,
// by the same rules as a single undo.
func (o *Office) UndoBatch(ctx context.Context, who ward.Officer, done map[string]string) ([]BatchLine, error) {
	if err := Allow(who, ExplainLate); err != nil {
		return nil, err
	}
	ids := slices.Sorted(maps.Keys(done))
	return o.batch(ctx, who, ids, false, func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		return undoing(who, done[c.ID])(c, t)
	})
}
