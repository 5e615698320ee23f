package office

import (
	"context"
	"maps"
	"slices"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// FeedbackBatchInput does one act to several opinions.
type FeedbackBatchInput struct {
	Act     string            `json:"act"` // assign, group, forward, sendAnswer, publish, close, or replies: only their letters
	IDs     []string          `json:"ids"`
	To      string            `json:"to,omitempty"`      // assign: officer's id; group: the item they say the same as; forward: the competent body
	Note    string            `json:"note,omitempty"`    // assign, close
	Reason  string            `json:"reason,omitempty"`  // forward
	Number  string            `json:"number,omitempty"`  // forward: of the slips
	Way     string            `json:"way,omitempty"`     // sendAnswer
	Numbers map[string]string `json:"numbers,omitempty"` // sendAnswer: number of the letter, by item
	After   map[string]string `json:"after,omitempty"`   // the last change of each item that a preview knew
	Preview bool              `json:"preview"`           // only tells what would happen
}

// Writes says whether the batch changes anything: a preview does not, nor what only
// asks for letters.
func (in FeedbackBatchInput) Writes() bool { return !in.Preview && in.Act != "replies" }

// FeedbackLine is what became, or would become, of one opinion of a batch, as
// somebody may see it.
type FeedbackLine = Line[ward.Feedback]

// FeedbackBatch does one act to several opinions in one transaction and tells what
// became of each: those that refuse are left as they are, the others are done.
func (o *Office) FeedbackBatch(ctx context.Context, who ward.Officer, in FeedbackBatchInput) ([]FeedbackLine, error) {
	if err := Allow(who, in.needs()); err != nil {
		return nil, err
	}
	ids := each(in.IDs)
	if len(ids) == 0 || len(ids) > mostBatch {
		return nil, ward.Refuse("ids", "feedback.batch_size", mostBatch)
	}
	return byRules(ctx, o, func(r *rules) ([]FeedbackLine, error) {
		decide, err := r.decidingFeedback(o.read(ctx), who, in)
		if err != nil {
			return nil, err
		}
		return inOne(ctx, o, ids, in.Preview, func(t *store.Tx, line *FeedbackLine) error {
			return fillLine(t, who, line, Seen{in.After[line.ID]}, decide(line.ID))
		})
	})
}

// needs is what somebody must be allowed to do who does the act.
func (in FeedbackBatchInput) needs() Act {
	switch in.Act {
	case "publish":
		return LeadFeedback
	case "assign", "forward", "close":
		return HandleFeedback
	case "group", "sendAnswer":
		return WorkOnFeedback
	}
	return ReadFeedback
}

// fillLine acts on one opinion.
func fillLine(t *store.Tx, who ward.Officer, line *FeedbackLine, seen Seen, decide ruling) error {
	after, err := moveIn(t, who, line.ID, seen, func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		line.Before = shownTo(who, f)
		return decide(f, t)
	})
	line.After = shownTo(who, after)
	if err == nil && after.LastMove != nil && (line.Before.LastMove == nil || line.Before.LastMove.Event != after.LastMove.Event) {
		line.Event = after.LastMove.Event
	}
	return err
}

// decidingFeedback gives the ruling of a batch for each of its items.
func (r *rules) decidingFeedback(read store.Reader, who ward.Officer, in FeedbackBatchInput) (func(id string) ruling, error) {
	decide, err := ruling(nil), error(nil)
	switch in.Act {
	case "assign":
		if decide, err = assigning(who, AssignInput{To: in.To, Note: in.Note}); err == nil {
			err = mayAnswer(read, in.To)
		}
	case "group":
		decide = grouping(who, in.To)
	case "forward":
		decide, err = forwarding(who, ForwardInput{To: in.To, Reason: in.Reason, Number: in.Number})
		decide = afterFinding(who, decide)
	case "publish":
		decide = afterFinding(who, onceAnswered(publishing(who, nil)))
	case "close":
		decide, err = closing(who, FeedbackNote{Note: in.Note})
		decide = afterFinding(who, oncePublic(decide))
	case "replies":
		decide = afterFinding(who, onlyLetter)
	case "sendAnswer":
		_, err = r.sending(who, SendInput{Way: in.Way})
		return func(id string) ruling {
			decide, bad := r.sending(who, SendInput{Way: in.Way, Number: in.Numbers[id]})
			if bad != nil { // the number of this letter alone
				decide = func(ward.Feedback, *store.Tx) (ward.Kind, any, error) { return "", nil, bad }
			}
			return afterFinding(who, decide)
		}, err
	default:
		err = ward.Refuse("act", "feedback.batch_act", in.Act)
	}
	return func(string) ruling { return decide }, err
}

// mayAnswer refuses an officer to whom nothing can be given.
func mayAnswer(read store.Reader, id string) error {
	to, found, err := read.Officer(id)
	if err == nil && (!found || !to.Active || Allow(to, WorkOnFeedback) != nil) {
		err = ward.Refuse("to", "feedback.assign_to")
	}
	return err
}

// afterFinding keeps an item about conduct out of a batch until it has its finding:
// what is done with it before is decided by itself.
func afterFinding(who ward.Officer, decide ruling) ruling {
	return handling(who, func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		if f.Class == ward.ClassConduct && f.Finding == nil && f.State != ward.FeedbackForwarded {
			return "", nil, ward.Conflict("feedback.conduct_alone", f.Code)
		}
		return decide(f, t)
	})
}

// onceAnswered keeps what nobody answered yet out of the public table: of many at a
// time nobody would notice.
func onceAnswered(decide ruling) ruling {
	return func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		if f.AnsweredOnce == "" && f.Forwarded == nil {
			return "", nil, ward.Conflict("feedback.not_answered", f.Code)
		}
		return decide(f, t)
	}
}

// oncePublic ends many at a time only where nothing is left to be done, the public
// table included.
func oncePublic(decide ruling) ruling {
	return func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		if f.MayClose() == nil && f.Published == nil {
			return "", nil, ward.Conflict("feedback.not_public", f.Code)
		}
		return decide(f, t)
	}
}

// onlyLetter lets nothing happen to an item that has a letter to print.
func onlyLetter(f ward.Feedback, _ *store.Tx) (ward.Kind, any, error) {
	switch {
	case f.Draft == nil:
		return "", nil, ward.Conflict("feedback.no_draft", f.Code)
	case f.Sender == nil:
		return "", nil, ward.Conflict("feedback.no_sender", f.Code)
	}
	return "", nil, nil
}

// UndoFeedbackBatch takes a batch back: every item whose last move is still the
// batch's, by the same rules as a single undo.
func (o *Office) UndoFeedbackBatch(ctx context.Context, who ward.Officer, done map[string]string) ([]FeedbackLine, error) {
	if err := Allow(who, ReadFeedback); err != nil {
		return nil, err
	}
	return inOne(ctx, o, slices.Sorted(maps.Keys(done)), false, func(t *store.Tx, line *FeedbackLine) error {
		return fillLine(t, who, line, Seen{}, takingBack(who, done[line.ID]))
	})
}
