package office

import (
	"context"
	"sort"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// HandOver gives the result out ("trả kết quả"). What must be seen: the receipt
// or an identity paper, and the authorisation of a proxy (NĐ 118/2025 Đ6). A
// second hand-over is refused with who and when (case.handed_over_already). By post
// nobody signs: the item's number and day are wanted instead (handover.post_number).
func (o *Office) HandOver(ctx context.Context, who ward.Officer, in HandoverInput) (ward.Case, error) {
	if err := Allow(who, WorkOnCases); err != nil {
		return ward.Case{}, err
	}
	decide, err := handingOver(who, in)
	if err != nil {
		return ward.Case{}, err
	}
	return o.change(ctx, who, in.CaseID, in.then(decide))
}

func handingOver(who ward.Officer, in HandoverInput) (decision, error) {
	in.Receiver = cleanPerson(in.Receiver)
	in.Authorisation, in.Note = viet.Clean(in.Authorisation), viet.CleanText(in.Note)
	in.PostNumber, in.PostAddress = viet.Clean(in.PostNumber), viet.Clean(in.PostAddress)
	in.FeeReceipt = viet.Clean(in.FeeReceipt)
	if in.Way == "" {
		in.Way = ward.ResultAtCounter
	}
	documents, err := in.check()
	if err != nil {
		return nil, err
	}
	return func(c ward.Case, t *store.Tx) (ward.Kind, any, error) {
		if err := mustBeReady(c); err != nil {
			return "", nil, err
		}
		if owed := c.Owed(); in.FeePaid != owed && in.Note == "" {
			return "", nil, ward.Refuse("feePaid", "handover.fee", owed)
		}
		posting, err := in.posting(c, t.Now().Date())
		if err != nil {
			return "", nil, err
		}
		return ward.CaseHandedOver, ward.Handover{
			At: t.Now(), By: who.Name, Receiver: in.Receiver, Proxy: in.Proxy, Authorisation: in.Authorisation,
			ReceiptReturned: in.ReceiptReturned, IdentityShown: in.IdentityShown, Documents: documents,
			FeePaid: in.FeePaid, FeeReceipt: in.FeeReceipt, Note: in.Note, Way: in.Way, Posting: posting,
		}, nil
	}, nil
}

func (in HandoverInput) check() ([]ward.ResultDocument, error) {
	var bad ward.Refusals
	checkPerson(&bad, "receiver", "handover.receiver", in.Receiver)
	if in.Proxy && in.Authorisation == "" {
		bad.Add(ward.Refuse("authorisation", "handover.authorisation"))
	}
	bad.Add(tooLong("authorisation", in.Authorisation, mostText))
	bad.Add(tooLong("note", in.Note, mostNote))
	checkReceipt(&bad, in.FeeReceipt, in.FeePaid)
	switch {
	case !knownWay(in.Way):
		bad.Add(ward.Refuse("way", "handover.way"))
	case in.Way == ward.ResultByPost:
		in.checkPosting(&bad)
	case in.Way == ward.ResultAtCounter && !in.ReceiptReturned && !in.IdentityShown:
		bad.Add(ward.Refuse("identityShown", "handover.identity"))
	}
	if in.FeePaid < 0 || in.FeePaid > mostMoney {
		bad.Add(ward.Refuse("feePaid", "intake.fee"))
	}
	documents, err := readDocuments("documents", "handover.documents", in.Documents)
	bad.Add(err)
	return documents, bad.Err()
}

// mustBeReady refuses a case whose result is not there, or is gone.
func mustBeReady(c ward.Case) error {
	switch {
	case c.Handover != nil:
		return ward.Conflict("case.handed_over_already", c.Handover.By, c.Handover.At)
	case c.State != ward.StateDone:
		return ward.Conflict("case.not_finished", c.State)
	}
	return nil
}

// Obstacle tells why a case cannot be handed over, nil when it can.
func Obstacle(c ward.Case) error { return mustBeReady(c) }

// FindForHandover finds cases by scanned or typed number, or by name: those whose
// result is ready first, then those that are still being solved, then the rest.
// With nothing typed it gives the results that wait to be collected.
func (o *Office) FindForHandover(ctx context.Context, who ward.Officer, query string) ([]ward.CaseRow, error) {
	f := ward.CaseFilter{Text: query, Limit: 50}
	if viet.Key(query) == "" {
		f.State = ward.StateDone
	}
	list, err := o.Cases(ctx, who, f)
	if err != nil {
		return nil, err
	}
	rank := map[ward.State]int{ward.StateDone: -2, ward.StateReturned: 1}
	sort.SliceStable(list.Rows, func(i, j int) bool { return rank[list.Rows[i].State] < rank[list.Rows[j].State] })
	return list.Rows, nil
}
