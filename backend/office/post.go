package office

import (
	"context"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// checkWay refuses a way of collecting that there is none of, and the post without
// an address.
func checkWay(bad *ward.Refusals, d ward.CaseDetails) {
	if !knownWay(d.ResultWay) {
		bad.Add(ward.Refuse("resultWay", "intake.result_way"))
	}
	if d.ResultWay == ward.ResultByPost && d.ResultAddress == "" {
		bad.Add(ward.Refuse("resultAddress", "intake.result_address"))
	}
	bad.Add(tooLong("resultAddress", d.ResultAddress, mostText))
}

func knownWay(w ward.ResultWay) bool {
	return w == ward.ResultAtCounter || w == ward.ResultByPost || w == ward.ResultOnline
}

// checkPosting refuses an item that cannot be found again: no number, no address.
func (in HandoverInput) checkPosting(bad *ward.Refusals) {
	if in.PostNumber == "" {
		bad.Add(ward.Refuse("postNumber", "handover.post_number"))
	}
	if in.PostAddress == "" {
		bad.Add(ward.Refuse("postAddress", "handover.post_address"))
	}
	bad.Add(tooLong("postNumber", in.PostNumber, mostText))
	bad.Add(tooLong("postAddress", in.PostAddress, mostText))
	if _, err := ward.ParseDate(string(in.PostedOn)); in.PostedOn != "" {
		bad.Add(ward.At("postedOn", err))
	}
}

// posting is the item of a hand-over by post. It left after there was a result and
// not after today (handover.post_date).
func (in HandoverInput) posting(c ward.Case, today ward.Date) (*ward.Posting, error) {
	if in.Way != ward.ResultByPost {
		return nil, nil
	}
	on, first := in.PostedOn, c.FinishedAt.Date()
	if on == "" {
		on = today
	}
	if on < first || on > today {
		return nil, ward.Refuse("postedOn", "handover.post_date", first, today)
	}
	return &ward.Posting{Number: in.PostNumber, On: on, Address: in.PostAddress}, nil
}

// FollowPost records what became of a result that went by post: delivered, or
// brought back; then it can be handed over again. Only an item on its way can be
// followed (post.not_on_its_way).
func (o *Office) FollowPost(ctx context.Context, who ward.Officer, in PostInput) (ward.Case, error) {
	if err := Allow(who, WorkOnCases); err != nil {
		return ward.Case{}, err
	}
	var bad ward.Refusals
	if in.Outcome != ward.PostDelivered && in.Outcome != ward.PostSentBack {
		bad.Add(ward.Refuse("outcome", "post.outcome"))
	}
	if _, err := ward.ParseDate(string(in.On)); in.On != "" {
		bad.Add(ward.At("on", err))
	}
	note := viet.CleanText(in.Note)
	bad.Add(tooLong("note", note, mostNote))
	if err := bad.Err(); err != nil {
		return ward.Case{}, err
	}
	return o.change(ctx, who, in.CaseID, in.then(func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		if !c.OnItsWay() {
			return "", nil, ward.Conflict("post.not_on_its_way")
		}
		on, today := in.On, t.Now().Date()
		if on == "" {
			on = today
		}
		if first := c.Handover.Posting.On; on < first || on > today {
			return "", nil, ward.Refuse("on", "post.date", first, today)
		}
		return ward.PostFollowed, ward.PostFollowedBody{At: t.Now(), By: who.Name, Outcome: in.Outcome, On: on, Note: note}, nil
	}))
}
