package office

import (
	"context"
	"fmt"
	"reflect"
	"strings"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// decision says what happens to a case: the kind and body of the fact, or why not.
type decision func(ward.Case, *store.Tx) (ward.Kind, any, error)

// change finds a case and, in one transaction, lets decide say what happens to it.
func (o *Office) change(ctx context.Context, who ward.Officer, id string, decide decision) (ward.Case, error) {
	return o.changeAs(ctx, who, WorkOnCases, id, decide)
}

// changeAs does the same for those who may do an act.
func (o *Office) changeAs(ctx context.Context, who ward.Officer, act Act, id string, decide decision) (c ward.Case, err error) {
	if err := Allow(who, act); err != nil {
		return c, err
	}
	err = o.store.Write(ctx, func(t *store.Tx) error {
		c, err = changeIn(t, who, id, decide)
		return err
	})
	return c, err
}

// changeByRules does the same by the rules in force.
func (o *Office) changeByRules(ctx context.Context, who ward.Officer, id string, seen Seen,
	decide func(*rules, ward.Case, *store.Tx) (ward.Kind, any, error)) (ward.Case, error) {
	return byRules(ctx, o, func(r *rules) (ward.Case, error) {
		ruled := r.while(func(c ward.Case, t *store.Tx) (ward.Kind, any, error) { return decide(r, c, t) })
		return o.change(ctx, who, id, seen.then(ruled))
	})
}

// while is a decision that is taken only while the rules are in force.
func (r *rules) while(decide decision) decision {
	return func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		if err := r.current(); err != nil {
			return "", nil, err
		}
		return decide(c, t)
	}
}

// changeIn does the same within a transaction. What decide refuses has written
// nothing.
func changeIn(t *store.Tx, who ward.Officer, id string, decide decision) (ward.Case, error) {
	c, found, err := t.Case(id)
	if err != nil {
		return c, err
	}
	if !found {
		return c, ward.NotFound("case.unknown", id)
	}
	kind, body, err := decide(c, t)
	if err != nil {
		return c, err
	}
	if _, err = t.Append(ward.Fact{Subject: "case/" + c.ID, Kind: kind, Actor: who.ID, Body: body}); err != nil {
		return c, err
	}
	c, _, err = t.Case(c.ID)
	return c, err
}

// mustBeOpen refuses a case whose clock has ended, saying who ended it and when.
func mustBeOpen(c ward.Case) error {
	switch {
	case c.Handover != nil:
		return ward.Conflict("case.handed_over_already", c.Handover.By, c.Handover.At)
	case c.State == ward.StateDone:
		return ward.Conflict("case.finished_already", c.FinishedBy, c.FinishedAt)
	case !c.Open():
		return ward.Conflict("case.not_open", c.State, c.FinishedBy, c.FinishedAt)
	}
	return nil
}

// mustBeSolving refuses a case that has ended, or waits for papers or money.
func mustBeSolving(c ward.Case) error {
	if err := mustBeOpen(c); err != nil || c.Solving() {
		return err
	}
	if c.FeeAsked != nil {
		return ward.Conflict("case.waiting", c.State, c.FeeAsked.By, c.FeeAsked.At)
	}
	return ward.Conflict("case.waiting", c.State, c.Supplement.By, c.Supplement.At)
}

// TransferCase hands the case to the officer or unit that solves it ("chuyển hồ sơ").
func (o *Office) TransferCase(ctx context.Context, who ward.Officer, in TransferInput) (ward.Case, error) {
	decide, err := transferring(who, in)
	if err != nil {
		return ward.Case{}, err
	}
	return o.change(ctx, who, in.CaseID, in.then(decide))
}

func transferring(who ward.Officer, in TransferInput) (decision, error) {
	in.To, in.Note = viet.Clean(in.To), viet.CleanText(in.Note)
	var bad ward.Refusals
	if in.To == "" {
		bad.Add(ward.Refuse("to", "case.transfer_to"))
	}
	bad.Add(tooLong("to", in.To, mostName))
	bad.Add(tooLong("note", in.Note, mostNote))
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		if err := mustBeOpen(c); err != nil {
			return "", nil, err
		}
		to, err := officerCalled(t.Reader, in.To)
		return ward.CaseTransferred, ward.TransferredBody{To: in.To, ToID: to.ID, Unit: to.Unit, By: who.Name, Note: in.Note}, err
	}, nil
}

// officerCalled gives the officer of a name; nobody when none or several of those
// who may sign in are called so: then the name alone tells whose it is.
func officerCalled(r store.Reader, name string) (found ward.Officer, err error) {
	all, err := r.Officers()
	for _, x := range all {
		if !x.Active || x.Name != name {
			continue
		}
		if found.ID != "" {
			return ward.Officer{}, err
		}
		found = x
	}
	return found, err
}

// FinishCase ends the clock of a case with its result documents ("đã xử lý
// xong"). When somebody was first it says who and when (case.finished_already).
func (o *Office) FinishCase(ctx context.Context, who ward.Officer, in FinishInput) (ward.Case, error) {
	decide, err := finishing(who, in)
	if err != nil {
		return ward.Case{}, err
	}
	return o.change(ctx, who, in.CaseID, in.then(decide))
}

func finishing(who ward.Officer, in FinishInput) (decision, error) {
	results, err := readDocuments("results", "case.result_document", in.Results)
	if err != nil {
		return nil, err
	}
	note := viet.CleanText(in.Note)
	if err := tooLong("note", note, mostNote); err != nil {
		return nil, err
	}
	return func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		return ward.CaseFinished, ward.FinishedBody{At: t.Now(), By: who.Name, Results: results, Note: note}, mustBeSolving(c)
	}, nil
}

// readDocuments cleans a list of documents, refusing an empty one with the key.
func readDocuments(field, missing string, in []ward.ResultDocument) ([]ward.ResultDocument, error) {
	var bad ward.Refusals
	var out []ward.ResultDocument
	for i, d := range in {
		at := fmt.Sprintf("%s.%d.", field, i)
		d.Name, d.Number = viet.Clean(d.Name), viet.Clean(d.Number)
		if d.Name == "" && d.Number == "" {
			continue
		}
		if d.Date != "" {
			_, err := ward.ParseDate(string(d.Date))
			bad.Add(ward.At(at+"date", err))
		}
		if d.Count < 1 {
			d.Count = 1
		}
		bad.Add(tooLong(at+"name", d.Name, mostText))
		bad.Add(tooLong(at+"number", d.Number, mostText))
		out = append(out, d)
	}
	if len(out) == 0 {
		bad.Add(ward.Refuse(field, missing))
	}
	return out, bad.Err()
}

// CorrectCase puts mistakes of a case right, with a reason. The procedure and the
// moment of receipt stay: the due time hangs on them.
func (o *Office) CorrectCase(ctx context.Context, who ward.Officer, in CorrectInput) (ward.Case, error) {
	if err := Allow(who, WorkOnCases); err != nil {
		return ward.Case{}, err
	}
	var bad ward.Refusals
	reason := viet.CleanText(in.Reason)
	if reason == "" {
		bad.Add(ward.Refuse("reason", "case.reason"))
	}
	bad.Add(tooLong("reason", reason, mostNote))
	details := in.Fields.details()
	var fields ward.Refusals
	checkDetails(&fields, details)
	for _, e := range fields {
		e.Field = "fields." + e.Field
		bad.Add(e)
	}
	if err := bad.Err(); err != nil {
		return ward.Case{}, err
	}
	return o.change(ctx, who, in.CaseID, in.then(func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		if details.Subject == "" {
			details.Subject = c.Procedure.Name
		}
		changed := changedOf(c.Details(), details)
		if len(changed) == 0 {
			return "", nil, ward.Refuse("", "case.nothing_changed")
		}
		var taken ward.Refusals
		if err := taken.AddUnder("fields", officialCodeFree(t.Reader, details.OfficialCode, c.ID)); err != nil {
			return "", nil, err
		}
		return ward.CaseCorrected, ward.CorrectedBody{Reason: reason, By: who.Name, Changed: changed, Details: details}, taken.Err()
	}))
}

// changedOf names the details of a case or an opinion that are not the same, by
// their JSON names.
func changedOf[Details any](a, b Details) (out []string) {
	x, y := reflect.ValueOf(a), reflect.ValueOf(b)
	for i := range x.NumField() {
		u, v := x.Field(i), y.Field(i)
		if u.Kind() == reflect.Slice && u.Len() == 0 && v.Len() == 0 {
			continue
		}
		if !reflect.DeepEqual(u.Interface(), v.Interface()) {
			name, _, _ := strings.Cut(x.Type().Field(i).Tag.Get("json"), ",")
			out = append(out, name)
		}
	}
	return out
}
