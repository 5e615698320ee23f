package office

import (
	"context"
	"regexp"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// SheetBatchInput opens a pile of filled forms, or puts right what is known of it.
type SheetBatchInput struct {
	ID     string `json:"id"`     // "" opens a new one
	Reason string `json:"reason"` // why it is put right
	ward.BatchDetails
}

// SheetBatchRow is a pile in the list.
type SheetBatchRow struct {
	ward.SheetBatch
	Keyed    int `json:"keyed"`    // sheets that somebody keyed or found void
	ToFirst  int `json:"toFirst"`  // sent back to the first typist
	ToSecond int `json:"toSecond"` // waiting for the second
	ToSettle int `json:"toSettle"`
	Final    int `json:"final"`
	Void     int `json:"void"`
}

const mostSheets = 2000 // in one pile

var monthShape = regexp.MustCompile(`^20\d\d-(0[1-9]|1[0-2])$`)

// OpenSheetBatch opens a pile: its count and, where wanted, sums of some questions
// were made by hand before anything was keyed.
func (o *Office) OpenSheetBatch(ctx context.Context, who ward.Officer, in SheetBatchInput) (b ward.SheetBatch, err error) {
	err = o.survey(ctx, who, WorkOnSurveys, func(t *store.Tx) error {
		if err := in.check(t); err != nil {
			return err
		}
		b, err = writeBatch(t, "batch/", ward.BatchOpened, who, ward.BatchOpenedBody{BatchDetails: in.BatchDetails, Done: doneBy(who, t)})
		return err
	})
	return b, err
}

// survey runs an act about surveys in one transaction.
func (o *Office) survey(ctx context.Context, who ward.Officer, act Act, do func(*store.Tx) error) error {
	if err := Allow(who, act); err != nil {
		return err
	}
	if _, err := o.known(ctx); err != nil {
		return err
	}
	return o.store.Write(ctx, do)
}

func doneBy(who ward.Officer, t *store.Tx) ward.Done {
	return ward.Done{By: who.ID, ByName: who.Name, At: t.Now()}
}

// check puts the texts of a pile in order and refuses what cannot be.
func (in *SheetBatchInput) check(t *store.Tx) error {
	in.Name, in.Place, in.Field, in.Reason = viet.Clean(in.Name), viet.Clean(in.Place), viet.Clean(in.Field), viet.Clean(in.Reason)
	var bad ward.Refusals
	for field, text := range map[string]string{"name": in.Name, "place": in.Place, "field": in.Field, "reason": in.Reason} {
		bad.Add(tooLong(field, text, mostName))
	}
	if in.Name == "" {
		bad.Add(ward.Refuse("name", "batch.name"))
	}
	if !monthShape.MatchString(in.Month) {
		bad.Add(ward.Refuse("month", "batch.month", in.Month))
	}
	if in.Count < 1 || in.Count > mostSheets {
		bad.Add(ward.Refuse("count", "batch.sheets", mostSheets))
	}
	switch {
	case in.Mode == ward.KeyedSampled && (in.Share < 1 || in.Share > 99):
		bad.Add(ward.Refuse("share", "batch.share"))
	case in.Mode != ward.KeyedSampled && in.Mode != ward.KeyedOnce && in.Mode != ward.KeyedTwice:
		bad.Add(ward.Refuse("mode", "batch.mode", in.Mode))
	case in.Mode != ward.KeyedSampled:
		in.Share = 0
	}
	if in.Officer != "" {
		if _, found, err := t.Officer(in.Officer); err != nil {
			return err
		} else if !found {
			bad.Add(ward.Refuse("officer", "batch.officer"))
		}
	}
	q, found, err := t.Questionnaire(in.Questionnaire, in.Version)
	if err != nil {
		return err
	}
	if !found {
		bad.Add(ward.Refuse("questionnaire", "batch.questionnaire", in.Questionnaire))
		return bad.Err()
	}
	in.checkTotals(q.Questionnaire, &bad)
	return bad.Err()
}

// checkTotals refuses sums of questions that cannot be added up by hand.
func (in *SheetBatchInput) checkTotals(q ward.Questionnaire, bad *ward.Refusals) {
	for code, total := range in.Totals {
		ask, known := q.Question(code)
		if !known || ask.Kind != ward.AskChoice && ask.Kind != ward.AskScale && ask.Kind != ward.AskNumber || total < 0 {
			bad.Add(ward.Refuse("totals."+code, "batch.total_of", q.Number(code)))
		}
	}
}

// RecountSheetBatch puts right what was noted of a pile, with the reason. The
// questionnaire stays once something was keyed.
func (o *Office) RecountSheetBatch(ctx context.Context, who ward.Officer, in SheetBatchInput) (b ward.SheetBatch, err error) {
	err = o.survey(ctx, who, WorkOnSurveys, func(t *store.Tx) error {
		if b, err = openBatch(t, in.ID); err != nil {
			return err
		}
		if in.Reason == "" {
			return ward.Refuse("reason", "batch.reason")
		}
		if err := in.check(t); err != nil {
			return err
		}
		sheets, err := t.SheetsOf(b.ID)
		if err != nil {
			return err
		}
		half, err := halfKeyedIn(t.Reader, b, sheets)
		if err != nil {
			return err
		}
		fixed := b.BatchDetails
		if len(sheets)+len(half) > 0 && (fixed.Questionnaire != in.Questionnaire || fixed.Version != in.Version || fixed.Mode != in.Mode || fixed.Share != in.Share) {
			return ward.Conflict("batch.begun")
		}
		body := ward.BatchOpenedBody{BatchDetails: in.BatchDetails, Reason: in.Reason, Done: doneBy(who, t)}
		b, err = writeBatch(t, "batch/"+b.ID, ward.BatchRecounted, who, body)
		return err
	})
	return b, err
}

// CloseSheetBatch closes a pile. It is refused, with everything that is missing,
// while a sheet waits for anybody or the counts made by hand do not agree.
func (o *Office) CloseSheetBatch(ctx context.Context, who ward.Officer, id string) (b ward.SheetBatch, err error) {
	err = o.survey(ctx, who, WorkOnSurveys, func(t *store.Tx) error {
		if b, err = openBatch(t, id); err != nil {
			return err
		}
		sheets, err := t.SheetsOf(b.ID)
		if err != nil {
			return err
		}
		left, err := obstacles(t.Reader, b, sheets)
		if err != nil {
			return err
		}
		if err := ward.Refusals(left).Err(); err != nil {
			return err
		}
		b, err = writeBatch(t, "batch/"+b.ID, ward.BatchClosed, who, doneBy(who, t))
		return err
	})
	return b, err
}

// ReopenSheetBatch opens a closed pile again, with the reason.
func (o *Office) ReopenSheetBatch(ctx context.Context, who ward.Officer, id, reason string) (b ward.SheetBatch, err error) {
	err = o.survey(ctx, who, WorkOnSurveys, func(t *store.Tx) error {
		reason = viet.Clean(reason)
		found := false
		switch b, found, err = t.SheetBatch(id); {
		case err != nil:
			return err
		case !found:
			return ward.NotFound("batch.unknown")
		case b.Closed == nil:
			return ward.Conflict("batch.is_open")
		case reason == "":
			return ward.Refuse("reason", "batch.reason")
		}
		if err := tooLong("reason", reason, mostNote); err != nil {
			return err
		}
		b, err = writeBatch(t, "batch/"+b.ID, ward.BatchReopened, who, ward.BatchReopenedBody{Reason: reason, Done: doneBy(who, t)})
		return err
	})
	return b, err
}

// openBatch gives a pile that may be worked on.
func openBatch(t *store.Tx, id string) (ward.SheetBatch, error) {
	b, found, err := t.SheetBatch(id)
	switch {
	case err != nil:
		return b, err
	case !found:
		return b, ward.NotFound("batch.unknown")
	case b.Closed != nil:
		return b, ward.Conflict("batch.closed_already", b.Closed.ByName, b.Closed.At)
	}
	return b, nil
}

func writeBatch(t *store.Tx, subject string, kind ward.Kind, who ward.Officer, body any) (b ward.SheetBatch, err error) {
	events, err := t.Append(ward.Fact{Subject: subject, Kind: kind, Actor: who.ID, Body: body})
	if err != nil {
		return b, err
	}
	b, _, err = t.SheetBatch(events[0].Subject[len("batch/"):])
	return b, err
}
