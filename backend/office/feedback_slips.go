package office

import (
	"context"

	"motcua/backend/paper"
	"motcua/backend/store"
	"motcua/backend/ward"
)

// FeedbackSlips prints the forward slips or the letters of several opinions in one
// file, in their order. It refuses what FeedbackPaper refuses, and more than 500 of
// them (feedback.batch_size).
func (o *Office) FeedbackSlips(ctx context.Context, who ward.Officer, kind string, ids []string) (Sheet, error) {
	if err := Allow(who, ReadFeedback); err != nil {
		return Sheet{}, err
	}
	ids = each(ids)
	if len(ids) == 0 || len(ids) > mostBatch {
		return Sheet{}, ward.Refuse("ids", "feedback.batch_size", mostBatch)
	}
	if kind != FeedbackForwardKind && kind != FeedbackReplyKind {
		return Sheet{}, ward.NotFound("paper.unknown", kind)
	}
	items, err := itemsFor(o.read(ctx), who, ids)
	if err != nil {
		return Sheet{}, err
	}
	profile, err := o.Profile(ctx)
	if err != nil {
		return Sheet{}, err
	}
	sheet := Sheet{Name: feedbackFiles[kind] + string(o.Now().Date()) + ".pdf", CaseIDs: ids}
	if kind == FeedbackForwardKind {
		sheet.PDF, err = paper.FeedbackForwards(profile, items)
		return sheet, err
	}
	words, err := replyWords()
	if err == nil {
		sheet.PDF, err = paper.FeedbackReplies(profile, items, words)
	}
	return sheet, err
}

// itemsFor gives items for paper, none of which names who asks (feedback.named).
func itemsFor(read store.Reader, who ward.Officer, ids []string) (out []ward.Feedback, err error) {
	for _, id := range ids {
		f, err := itemOf(read, id)
		if err == nil {
			err = f.MayHandle(who.ID)
		}
		if err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, nil
}
