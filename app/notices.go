package app

import (
	"context"
	"crypto/ed25519"
	"encoding/base64"

	"motcua/app/words"
	"motcua/backend/office"
	"motcua/backend/ward"
)

// Notices is the closing of a month: its notices from draft to posting (F8).
type Notices struct{ d *desk }

// Month gives everything that the page of a month "2026-10" shows.
func (s *Notices) Month(month string) (office.NoticeMonth, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (office.NoticeMonth, error) {
		m, err := s.d.home().office.NoticeMonth(ctx, who, month)
		for i := range m.Notices {
			if err := s.tell(&m.Notices[i]); err != nil {
				return m, err
			}
		}
		return m, err
	})
}

// Open gives the page of one notice by its id.
func (s *Notices) Open(id string) (office.NoticeView, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (office.NoticeView, error) {
		v, err := s.d.home().office.Notice(ctx, who, id)
		if err == nil {
			err = s.tell(&v)
		}
		return v, err
	})
}

// tell puts into words what a page says.
func (s *Notices) tell(v *office.NoticeView) error {
	if v.NotReady != nil {
		v.Why = words.Error(s.d.lang(), v.NotReady)
	}
	if v.Drift == nil {
		return nil
	}
	return s.tellRecords(v.Drift.Records)
}

// tellRecords puts into words what happened to records.
func (s *Notices) tellRecords(records []office.DriftRecord) error {
	for i := range records {
		r := &records[i]
		if r.Event.ID == "" {
			continue
		}
		key, args, err := r.Event.Tell()
		if err != nil {
			return err
		}
		r.Told = words.Say(s.d.lang(), key, args...)
	}
	return nil
}

// acting runs an act on a notice.
func acting[T any](s *Notices, act func(*office.Office, context.Context, ward.Officer, T) (office.NoticeView, error), in T) (office.NoticeView, error) {
	return saving(s.d, func(ctx context.Context, who ward.Officer) (office.NoticeView, error) {
		v, err := act(s.d.home().office, ctx, who, in)
		if err == nil {
			err = s.tell(&v)
		}
		return v, err
	})
}

// SetText writes a paragraph anew; "" goes back to what the program composes.
func (s *Notices) SetText(in office.NoticeText) (office.NoticeView, error) {
	return acting(s, (*office.Office).SetNoticeText, in)
}

// SetSigner says who signs a notice.
func (s *Notices) SetSigner(in office.NoticeSigner) (office.NoticeView, error) {
	return acting(s, (*office.Office).SetNoticeSigner, in)
}

// Send sends a notice to the chairperson.
func (s *Notices) Send(in office.NoticeSend) (office.NoticeView, error) {
	return acting(s, (*office.Office).SendNotice, in)
}

// Remark takes down what the chairperson wants changed.
func (s *Notices) Remark(in office.NoticeRemarkInput) (office.NoticeView, error) {
	return acting(s, (*office.Office).RemarkNotice, in)
}

// SettleRemark says what was done about a remark.
func (s *Notices) SettleRemark(in office.NoticeSettle) (office.NoticeView, error) {
	return acting(s, (*office.Office).SettleNoticeRemark, in)
}

// Return sends a notice back to be changed.
func (s *Notices) Return(in office.NoticeReturn) (office.NoticeView, error) {
	return acting(s, (*office.Office).ReturnNotice, in)
}

// Approve freezes a notice, gives it its number and keeps its file.
func (s *Notices) Approve(in office.NoticeApprove) (office.NoticeView, error) {
	return acting(s, (*office.Office).ApproveNotice, in)
}

// Post records where a signed copy was put up.
func (s *Notices) Post(in office.NoticePost) (office.NoticeView, error) {
	return acting(s, (*office.Office).PostNotice, in)
}

// TakeDown records that a copy was taken down.
func (s *Notices) TakeDown(in office.NoticeTakeDown) (office.NoticeView, error) {
	return acting(s, (*office.Office).TakeDownNotice, in)
}

// Accept records that a change behind a frozen notice needs no correction.
func (s *Notices) Accept(in office.NoticeAccept) (office.NoticeView, error) {
	return acting(s, (*office.Office).AcceptNoticeChange, in)
}

// MarkSeen notes that the figures of a notice were seen as they are: SinceSeen
// counts from now on.
func (s *Notices) MarkSeen(id string) error {
	_, err := as(s.d, done(func(ctx context.Context, who ward.Officer) error {
		return s.d.home().office.MarkNoticeSeen(ctx, who, id)
	}))
	return err
}

// Reconcile compares the figures of a month with each other, with the month before
// and with the records behind them.
func (s *Notices) Reconcile(month string) (office.Reconciliation, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (office.Reconciliation, error) {
		out, err := s.d.home().office.Reconcile(ctx, who, month)
		if err == nil {
			err = s.tellRecords(out.BackDated)
		}
		return out, err
	})
}

// Records gives the records behind a figure of a notice.
func (s *Notices) Records(in office.NoticeCell) (office.NoticeRecordList, error) {
	return as(s.d, func(ctx context.Context, who ward.Officer) (office.NoticeRecordList, error) {
		return s.d.home().office.NoticeRecords(ctx, who, in)
	})
}

// Board counts what is to be done with notices now.
func (s *Notices) Board() (office.NoticeBoard, error) {
	return as(s.d, s.d.home().office.NoticeBoard)
}

// NoticeCheck is what a check of a notice found, in words.
type NoticeCheck struct {
	office.NoticeSeal
	Sentence string `json:"sentence"`
	// Corrections say of a genuine one by which notices it was corrected, and which it corrects.
	Corrections []string `json:"corrections"`
}

// Keys gives the keys that notices of this ward are signed with, oldest first.
func (s *Notices) Keys() ([]ward.NoticeKey, error) {
	return as(s.d, s.d.home().office.PublicKeys)
}

// CheckCode reads the code of a page, as a scanner types it.
func (s *Notices) CheckCode(text string) (NoticeCheck, error) {
	return s.check(codeSentence, func(keys []ed25519.PublicKey) office.NoticeSeal { return office.VerifyNoticeCode(text, keys) })
}

// CheckFile says whether a file is a notice of this ward, genuine and whole.
func (s *Notices) CheckFile(f File) (NoticeCheck, error) {
	pdf, err := base64.StdEncoding.DecodeString(f.Base64)
	if err != nil || len(pdf) > largestNotice {
		return NoticeCheck{}, ward.Refuse("file", "notice.file_unread", f.Name)
	}
	return s.check(sealSentence, func(keys []ed25519.PublicKey) office.NoticeSeal { return office.VerifyNotice(pdf, keys) })
}

func (s *Notices) check(say func(string, office.NoticeSeal) string, read func([]ed25519.PublicKey) office.NoticeSeal) (NoticeCheck, error) {
	return as(s.d, func(ctx context.Context, _ ward.Officer) (NoticeCheck, error) {
		seal, err := checkHere(ctx, s.d.home().office, read)
		if err != nil {
			return NoticeCheck{}, err
		}
		return NoticeCheck{NoticeSeal: seal, Sentence: say(s.d.lang(), seal), Corrections: standingSentences(s.d.lang(), seal)}, nil
	})
}
