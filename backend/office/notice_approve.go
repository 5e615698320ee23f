package office

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strconv"

	"motcua/backend/paper"
	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// ApproveNotice freezes a notice: in one transaction it gets its number, its file is
// made and kept together with the list of records behind its figures, and the event
// names both by their hashes. It refuses a content that is not what the approver saw
// (notice.figures_moved), words of persons that look like personal data and were not
// accepted (notice.personal_doubt), and what SendNotice refuses.
func (o *Office) ApproveNotice(ctx context.Context, who ward.Officer, in NoticeApprove) (NoticeView, error) {
	in.Number = viet.Clean(in.Number)
	return o.actOnNotice(ctx, who, ApproveNotices, in.ID, func(r *rules, f noticeFile, t *store.Tx) (ward.Kind, any, error) {
		if f.State != ward.NoticeReview {
			return "", nil, f.notNow()
		}
		if err := leads(t.Reader, who); err != nil {
			return "", nil, err
		}
		if in.Hash == "" {
			return "", nil, ward.Conflict("notice.figures_moved")
		}
		if err := f.ready(in.Hash, t.Now()); err != nil {
			return "", nil, err
		}
		if err := f.doubtful(in.Accepted); err != nil {
			return "", nil, err
		}
		if err := f.sign(t, in); err != nil {
			return "", nil, err
		}
		body, err := o.freeze(t, o.within(t, r), who, f)
		return ward.NoticeWasApproved, body, err
	})
}

// sign fills in number and day of signing.
func (f *noticeFile) sign(t *store.Tx, in NoticeApprove) error {
	if in.Signed == "" {
		in.Signed = t.Now().Date()
	}
	if _, err := ward.ParseDate(string(in.Signed)); err != nil {
		return ward.At("signed", err)
	}
	if in.Signed <= f.content.Period.To || in.Signed > t.Now().Date() {
		return ward.Refuse("signed", "notice.signed_when", f.content.Period.To.Next(), t.Now().Date())
	}
	taken, err := t.NoticeNumbers(in.Signed.Year())
	if err != nil {
		return err
	}
	number, err := noticeNumber(in.Number, taken)
	f.content.Number, f.content.Signed = number, in.Signed
	return err
}

// numberShape is what a number of the office's own book may look like: "12", "012",
// "12a". Books begin with 1.
var numberShape = regexp.MustCompile(`^0*[1-9][0-9]{0,5}[\p{L}]?$`)

// noticeNumber gives the number that was typed, or the next one of the year
// (notice.number_shape, notice.number_taken).
func noticeNumber(typed string, taken []string) (string, error) {
	switch {
	case typed == "":
		return strconv.Itoa(lastNumber(taken) + 1), nil
	case !numberShape.MatchString(typed):
		return "", ward.Refuse("number", "notice.number_shape", typed)
	case slices.ContainsFunc(taken, func(n string) bool { return bareNumber(n) == bareNumber(typed) }):
		return "", ward.Refuse("number", "notice.number_taken", typed)
	}
	return typed, nil
}

// bareNumber is a number as its year knows it: "012" is "12", "12A" is "12a".
func bareNumber(n string) string {
	for len(n) > 1 && n[0] == '0' {
		n = n[1:]
	}
	return viet.Lower(n)
}

func lastNumber(taken []string) (last int) {
	for _, n := range taken {
		digits := 0
		for digits < len(n) && n[digits] >= '0' && n[digits] <= '9' {
			digits++
		}
		if v, err := strconv.Atoi(n[:digits]); err == nil {
			last = max(last, v)
		}
	}
	return last
}

// freeze makes and keeps the files of a notice, and gives what is frozen.
func (o *Office) freeze(t *store.Tx, r noticeReader, who ward.Officer, f noticeFile) (a ward.NoticeApproval, err error) {
	a = ward.NoticeApproval{Content: f.content, Hash: f.hash, Done: doneBy(who, t)}
	seal, err := o.seal(t, who, f.content)
	if err != nil {
		return a, err
	}
	pdf, err := paper.MonthNotice(f.content, seal.seal)
	if err != nil {
		return a, fmt.Errorf("print notice: %w", err)
	}
	a.Key = seal.key
	if a.PDF, err = t.KeepAttachment(pdf); err != nil {
		return a, err
	}
	records, err := r.records(f.content)
	if err != nil {
		return a, err
	}
	packed, err := packRecords(records)
	if err != nil {
		return a, err
	}
	if a.Records, err = t.KeepAttachment(packed); err != nil {
		return a, err
	}
	a.Heads, err = t.Heads()
	return a, err
}
