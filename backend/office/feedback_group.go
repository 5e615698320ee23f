package office

import (
	"context"
	"errors"
	"strings"

	"motcua/backend/store"
	"motcua/backend/ward"
)

// GroupFeedback says that an item says the same as another, or takes it out of its
// group again. A group has one first item; what joins it under any of the others
// joins the first.
func (o *Office) GroupFeedback(ctx context.Context, who ward.Officer, in GroupInput) (ward.Feedback, error) {
	return o.move(ctx, who, WorkOnFeedback, in.ID, in.Seen, grouping(who, in.With))
}

func grouping(who ward.Officer, with string) ruling {
	with = strings.TrimSpace(with)
	return handling(who, func(f ward.Feedback, t *store.Tx) (ward.Kind, any, error) {
		body := ward.GroupedBody{Done: doneBy(who, t)}
		if with == "" {
			if f.Group == "" {
				return "", nil, ward.Conflict("feedback.not_grouped", f.Code)
			}
			return ward.FeedbackGrouped, body, nil
		}
		head, err := headOf(t, f, with)
		body.With, body.WithCode = head.ID, head.Code
		return ward.FeedbackGrouped, body, err
	})
}

// headOf gives the first item of the group that an item is to join.
func headOf(t *store.Tx, f ward.Feedback, with string) (ward.Feedback, error) {
	head, found, err := t.Feedback(typedNumber(with))
	if err == nil && found && head.Group != "" {
		head, found, err = t.Feedback(head.Group)
	}
	if err != nil {
		return head, err
	}
	if !found {
		return head, ward.Refuse("with", "feedback.unknown", with)
	}
	under, err := t.FeedbackOfGroup(f.ID)
	switch {
	case err != nil:
		return head, err
	case f.Group != "":
		return head, ward.Conflict("feedback.grouped_already", f.Code)
	case head.ID == f.ID:
		return head, ward.Refuse("with", "feedback.group_self", f.Code)
	case len(under) > 0:
		return head, ward.Refuse("with", "feedback.group_head", f.Code, len(under))
	}
	return head, nil
}

// Guide records that somebody came with a khiếu nại or tố cáo and was told where it
// goes: what it was and how they came, nothing of the person or the matter. What was
// being typed is forgotten for good.
func (o *Office) Guide(ctx context.Context, who ward.Officer, in GuideInput) error {
	if err := Allow(who, WorkOnFeedback); err != nil {
		return err
	}
	var bad ward.Refusals
	if in.What != ward.Complaint && in.What != ward.Denunciation {
		bad.Add(ward.Refuse("what", "feedback.guide_what"))
	}
	if !isChannel(in.Channel) {
		bad.Add(ward.Refuse("channel", "feedback.channel"))
	}
	if err := bad.Err(); err != nil {
		return err
	}
	err := o.store.Write(ctx, func(t *store.Tx) error {
		_, err := t.Append(ward.Fact{Subject: "guided/", Kind: ward.SenderGuided, Actor: who.ID,
			Body: ward.GuidedBody{What: in.What, Channel: in.Channel, Done: doneBy(who, t)}})
		if err != nil {
			return err
		}
		return t.DropDraftForGood(who.ID, FeedbackScreen)
	})
	if err != nil {
		return err
	}
	var busy *ward.Error
	if err = o.store.Wipe(ctx); errors.As(err, &busy) && busy.Key == "storage.purge_busy" {
		return nil // it is written down, and the next start does the rest
	}
	return err
}

func isChannel(c ward.FeedbackChannel) bool {
	for _, known := range ward.FeedbackChannels {
		if c == known {
			return true
		}
	}
	return false
}
