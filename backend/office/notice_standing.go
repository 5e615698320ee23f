package office

import (
	"context"
	"slices"

	"motcua/backend/paper"
	"motcua/backend/ward"
)

// NoticeStanding is how a notice that was checked stands to the others of its month:
// a genuine paper may say figures that hold no longer.
type NoticeStanding struct {
	// Corrects is the notice that it corrects, then the corrections of that from before it.
	Corrects []ward.NoticeRef `json:"corrects"`
	// CorrectedBy are the corrections since, oldest first.
	CorrectedBy []ward.NoticeRef `json:"correctedBy"`
}

// NoticeStanding says what the ward knows of a notice that is genuine, by its number
// as it is printed; nil when the ward has no such notice.
func (o *Office) NoticeStanding(ctx context.Context, s NoticeSeal) (*NoticeStanding, error) {
	if s.Verdict != ward.SealGenuine {
		return nil, nil
	}
	all, err := o.read(ctx).Notices(s.Month)
	if err != nil {
		return nil, err
	}
	all = slices.DeleteFunc(all, func(n ward.Notice) bool { return !n.Frozen() || n.Kind != s.Kind })
	slices.SortFunc(all, func(a, b ward.Notice) int { return a.Nth - b.Nth })
	at := slices.IndexFunc(all, func(n ward.Notice) bool { return refOf(n).Number == s.Number })
	if at < 0 {
		return nil, nil
	}
	return &NoticeStanding{Corrects: refsOf(all[:at]), CorrectedBy: refsOf(all[at+1:])}, nil
}

// refOf names a notice that is frozen, by its number as it is printed.
func refOf(n ward.Notice) ward.NoticeRef {
	c := n.Approval.Content
	return ward.NoticeRef{Number: paper.NoticeNumber(c), Signed: c.Signed}
}

func refsOf(all []ward.Notice) []ward.NoticeRef {
	out := []ward.NoticeRef{}
	for _, n := range all {
		out = append(out, refOf(n))
	}
	return out
}
