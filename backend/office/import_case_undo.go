package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// mostImports is how many files are listed.
const mostImports = 50

// CaseImports lists the files of cases that were taken in, newest first.
func (o *Office) CaseImports(ctx context.Context, who ward.Officer) ([]ward.CaseImport, error) {
	if err := Allow(who, ReadCases); err != nil {
		return nil, err
	}
	out, err := o.read(ctx).Imports(mostImports)
	for i := range out {
		out[i].Open = nil // not for a list
	}
	return out, err
}

// ImportUndo says which file is taken back, and why.
type ImportUndo struct {
	ID     string `json:"id"`
	Reason string `json:"reason"`
}

// UndoCaseImport takes a whole file back while nothing else has happened to its
// cases: those that it founded are gone, those that it moved stand as before.
// Administrators only. It refuses a file that is not known (import.file_unknown), was
// taken back already (import.undone_already), or has a case that something else
// happened to since (import.touched).
func (o *Office) UndoCaseImport(ctx context.Context, who ward.Officer, in ImportUndo) (out ward.CaseImport, err error) {
	if err := Allow(who, RunOffice); err != nil {
		return out, err
	}
	in.Reason = viet.CleanText(in.Reason)
	var bad ward.Refusals
	if in.Reason == "" {
		bad.Add(ward.Refuse("reason", "import.reason"))
	}
	bad.Add(tooLong("reason", in.Reason, mostNote))
	if err := bad.Err(); err != nil {
		return out, err
	}
	err = o.store.Write(ctx, func(t *store.Tx) error {
		f, found, err := t.Import(in.ID)
		switch {
		case err != nil:
			return err
		case !found:
			return ward.NotFound("import.file_unknown", in.ID)
		case f.UndoneAt != "":
			return ward.Conflict("import.undone_already", f.UndoneBy, f.UndoneAt)
		}
		if err := takeBack(t, who, f, in.Reason); err != nil {
			return err
		}
		out, _, err = t.Import(in.ID)
		return err
	})
	return out, err
}

func takeBack(t *store.Tx, who ward.Officer, f ward.CaseImport, reason string) error {
	told, err := t.FactsOf(f)
	if err != nil {
		return err
	}
	for _, fact := range told {
		c, found, err := t.Case(fact.Case)
		if err != nil {
			return err
		}
		if !found || c.LastMove == nil || c.LastMove.Event != fact.Event || c.Corrected || len(c.Prints) > 0 || len(c.Reminders) > 0 {
			return ward.Conflict("import.touched", c.Code)
		}
		_, err = t.Append(ward.Fact{Subject: "case/" + c.ID, Kind: ward.CaseUndone, Actor: who.ID,
			Body: ward.UndoneBody{Event: fact.Event, By: who.Name, Reason: reason}})
		if err != nil {
			return err
		}
	}
	_, err = t.Append(ward.Fact{Subject: "import/" + f.ID, Kind: ward.ImportUndone, Actor: who.ID,
		Body: ward.ImportUndoneBody{By: who.Name, Reason: reason}})
	return err
}
