package office_test

import (
	"slices"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// A case that comes in late moves a frozen notice: it is shown with what happened,
// the correction is drafted by itself, and with it approved all is said.
func TestNotice_DriftAndCorrection(t *testing.T) {
	o, leader := closedOctober(t)
	o.MustClose(t, leader, "2026-10")
	late := o.MustReceive(t, 70, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-30T10:00" })
	m := o.MustMonth(t, leader, "2026-10")
	drift := m.Notices[0].Drift
	if drift == nil || len(drift.Records) != 1 || drift.Records[0].Code != late.Code || drift.Records[0].Old != "" || drift.Records[0].By != o.Clerk.Name {
		t.Fatalf("%+v", drift)
	}
	if !slices.Contains(drift.Cells, ward.CellChange{Cell: "procedures//received", Old: 6, New: 7}) {
		t.Errorf("%+v", drift.Cells)
	}
	if len(m.Missing) != 1 || m.Missing[0].Key != "figuresMoved" || m.Missing[0].Count != 1 {
		t.Errorf("%+v", m.Missing)
	}
	draft := m.Notices[1]
	if draft.Nth != 1 || draft.Corrects != octoberID || draft.State != ward.NoticeDraft || !slices.Equal(draft.Content.Corrects.Cells, drift.Cells) || draft.Content.Corrects.Came != 1 {
		t.Fatalf("%+v", draft.Content.Corrects)
	}
	why := func(v office.NoticeView) office.NoticeParagraph {
		return v.Paragraphs[slices.IndexFunc(v.Paragraphs, func(p office.NoticeParagraph) bool { return p.Key == "correction.reason" })]
	}
	if got := why(draft).Text; got != "Số liệu thay đổi so với số liệu đã công khai do nhập bổ sung 01 hồ sơ." {
		t.Errorf("%s", got)
	}
	typed := must(t)(o.SetNoticeText(ctx, o.Clerk, office.NoticeText{ID: draft.ID, Key: "correction.reason", Text: "Quầy nhập muộn 01 hồ sơ."}))
	if typed.Content.Corrects.Reason != "Quầy nhập muộn 01 hồ sơ." || !why(typed).Changed {
		t.Errorf("%+v", typed.Content.Corrects)
	}
	v := o.MustApprove(t, leader, draft.ID)
	if sheet, err := o.NoticePaper(ctx, leader, v.ID); err != nil || sheet.Name != "thong-bao-tthc-2026-10-dinh-chinh-1.pdf" {
		t.Errorf("%s, %v", sheet.Name, err)
	}
	m = o.MustMonth(t, leader, "2026-10")
	if len(m.Notices) != 4 || m.Notices[0].Drift != nil || m.Notices[1].Drift != nil || m.Notices[0].Corrected != v.ID {
		t.Errorf("%d notices; drift %+v, %+v", len(m.Notices), m.Notices[0].Drift, m.Notices[1].Drift)
	}
	november := o.MustMonth(t, leader, "2026-11").Notices[0].Content.Procedures
	if *november.CarriedPosted != november.Figures.Procedures.Total.Received.CarriedOver {
		t.Errorf("carried over %d, the correction said %d", november.Figures.Procedures.Total.Received.CarriedOver, *november.CarriedPosted)
	}
	list, err := o.NoticeRecords(ctx, leader, office.NoticeCell{ID: v.ID, Cell: "procedures//received"})
	if err != nil || len(list.Rows) != 7 || !list.Frozen || list.Value != 7 {
		t.Errorf("%d records of %d, %v", len(list.Rows), list.Value, err)
	}
}

// The second correction of a notice corrects the notice, and names the one before it;
// its figures are compared with those of the first.
func TestNotice_SecondCorrection(t *testing.T) {
	o, leader := closedOctober(t)
	o.MustClose(t, leader, "2026-10")
	late := func(n int) { o.MustReceive(t, n, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-30T10:00" }) }
	late(70)
	first := o.MustApprove(t, leader, octoberID+"-1")
	late(71)
	draft := must(t)(o.Notice(ctx, leader, octoberID+"-2"))
	was, got := must(t)(o.Notice(ctx, leader, octoberID)).Content, draft.Content.Corrects
	if got.Number != was.Number || got.Signed != was.Signed || !slices.Equal(got.Since, []ward.NoticeRef{{Number: first.Content.Number, Signed: first.Content.Signed}}) {
		t.Errorf("%+v corrects %s, %s, then %s", got, was.Number, was.Signed, first.Content.Number)
	}
	if !slices.Contains(got.Cells, ward.CellChange{Cell: "procedures//received", Old: 7, New: 8}) || got.Came != 1 {
		t.Errorf("%+v", got)
	}
	if first.Content.Corrects.Since != nil {
		t.Errorf("the first follows %+v", first.Content.Corrects.Since)
	}
	o.MustApprove(t, leader, draft.ID)
	late(72)
	expectStanding(t, o, leader)
	if third := must(t)(o.Notice(ctx, leader, octoberID+"-3")).Content.Corrects; third.Number != was.Number || len(third.Since) != 2 || third.Since[0] != got.Since[0] {
		t.Errorf("%+v", third)
	}
}

// expectStanding fails unless a check of the files of a notice and its two corrections
// says of each what it corrects and what corrected it.
func expectStanding(t *testing.T, o *wardtest.Office, leader ward.Officer) {
	t.Helper()
	keys, err := o.NoticeKeys(ctx)
	if err != nil {
		t.Fatal(err)
	}
	var seals []office.NoticeSeal
	var names []string
	for _, id := range []string{octoberID, octoberID + "-1", octoberID + "-2"} {
		sheet, err := o.NoticePaper(ctx, leader, id)
		if err != nil {
			t.Fatal(err)
		}
		s := office.VerifyNotice(sheet.PDF, keys)
		seals, names = append(seals, s), append(names, s.Number)
	}
	for i, s := range seals {
		at, err := o.NoticeStanding(ctx, s)
		if err != nil || at == nil || !slices.Equal(numbers(at.Corrects), names[:i]) || !slices.Equal(numbers(at.CorrectedBy), names[i+1:]) {
			t.Errorf("%s stands at %+v, %v; of %v", s.Number, at, err, names)
		}
	}
	strange := seals[0]
	strange.Number = "99/TB-UBND"
	if at, err := o.NoticeStanding(ctx, strange); at != nil || err != nil {
		t.Errorf("a notice that is not kept stands at %+v, %v", at, err)
	}
	forged := seals[0]
	forged.Verdict = ward.SealAltered
	if at, err := o.NoticeStanding(ctx, forged); at != nil || err != nil {
		t.Errorf("a forged one stands at %+v, %v", at, err)
	}
}

func numbers(all []ward.NoticeRef) []string {
	out := []string{}
	for _, n := range all {
		if n.Signed == "" {
			return nil
		}
		out = append(out, n.Number)
	}
	return out
}

// What the chairperson accepts is not shown again; what comes after is.
func TestNotice_AcceptedChange(t *testing.T) {
	o, leader := closedOctober(t)
	o.MustClose(t, leader, "2026-10")
	o.MustReceive(t, 70, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-30T10:00" })
	v := must(t)(o.Notice(ctx, leader, octoberID))
	if _, err := o.AcceptNoticeChange(ctx, leader, office.NoticeAccept{ID: octoberID, Drift: "x", Reason: "Nhỏ"}); key(err) != "notice.drift_moved" {
		t.Errorf("accepted what was not seen: %v", err)
	}
	if _, err := o.AcceptNoticeChange(ctx, leader, office.NoticeAccept{ID: octoberID, Drift: v.Drift.Hash}); key(err) != "case.reason" {
		t.Errorf("accepted without a reason: %v", err)
	}
	v = must(t)(o.AcceptNoticeChange(ctx, leader, office.NoticeAccept{ID: octoberID, Drift: v.Drift.Hash, Reason: "Sai lệch nhỏ, đã báo cáo"}))
	if v.Drift != nil || len(v.Accepted) != 1 || len(o.MustMonth(t, leader, "2026-10").Notices) != 3 {
		t.Errorf("%+v", v.Drift)
	}
	second := o.MustReceive(t, 71, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-29T10:00" })
	v = must(t)(o.Notice(ctx, leader, octoberID))
	if v.Drift == nil || len(v.Drift.Records) != 1 || v.Drift.Records[0].Code != second.Code {
		t.Errorf("%+v", v.Drift)
	}
}

// Two changes that cancel each other out leave the figures as they were, and are
// seen.
func TestNotice_DriftOfRecordsAlone(t *testing.T) {
	o, leader := closedOctober(t)
	received := o.MustReceive(t, 80, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-30T10:00" })
	other := o.MustReceive(t, 81, func(in *office.CaseInput) {
		in.ReceivedAt, in.Channel = "2026-10-30T10:05", ward.ChannelOnline
		in.OfficialCode = "H99.99.01-261030-0001"
	})
	o.MustClose(t, leader, "2026-10")
	for _, c := range []ward.Case{received, other} {
		in := wardtest.CorrectInput(c)
		in.Fields.Channel = map[ward.Channel]ward.Channel{ward.ChannelDirect: ward.ChannelOnline, ward.ChannelOnline: ward.ChannelDirect}[c.Channel]
		if _, err := o.CorrectCase(ctx, o.Clerk, in); err != nil {
			t.Fatal(err)
		}
	}
	v := must(t)(o.Notice(ctx, leader, octoberID))
	if v.Drift == nil || len(v.Drift.Cells) != 0 || len(v.Drift.Records) != 2 || v.Drift.Records[0].Event.Kind != ward.CaseCorrected {
		t.Fatalf("%+v", v.Drift)
	}
	if n := len(o.MustMonth(t, leader, "2026-10").Notices); n != 3 {
		t.Errorf("%d notices: there is nothing to correct", n)
	}
}

// Everything agrees, and every figure opens as many records as it counts.
func TestNotice_ReconcilesWithItsRecords(t *testing.T) {
	o, leader := closedOctober(t)
	for _, closed := range []bool{false, true} {
		if closed {
			o.MustClose(t, leader, "2026-10")
		}
		r, err := o.Reconcile(ctx, leader, "2026-10")
		if err != nil || len(r.Twice)+len(r.Nowhere)+len(r.BackDated) > 0 || len(r.Lines) < 20 {
			t.Fatalf("%+v, %v", r, err)
		}
		for _, l := range r.Lines {
			if !l.OK {
				t.Errorf("closed %v: %+v", closed, l)
			}
		}
		for _, v := range o.MustMonth(t, leader, "2026-10").Notices {
			for _, c := range v.Content.Cells() {
				expectRecords(t, o.Office, leader, v.ID, c)
			}
		}
	}
}

// expectRecords fails when a figure opens another number of records than it counts.
// Reopenings are counted, not items; answers in sum have no records of their own.
func expectRecords(t *testing.T, o *office.Office, who ward.Officer, id string, c ward.CellOf) {
	t.Helper()
	list, err := o.NoticeRecords(ctx, who, office.NoticeCell{ID: id, Cell: c.Cell})
	if err != nil {
		t.Fatal(err)
	}
	for _, end := range []string{"/satisfied", "/answers", "/reopened", "/issued"} {
		if len(c.Cell) > len(end) && c.Cell[len(c.Cell)-len(end):] == end {
			return
		}
	}
	if len(list.Rows) != c.Value {
		t.Errorf("%s says %d and opens %d records", c.Cell, c.Value, len(list.Rows))
	}
}

// The board counts what is to be done, and sees what moved since it looked last.
func TestNotice_Board(t *testing.T) {
	o, leader := closedOctober(t)
	board := func() office.NoticeBoard {
		b, err := o.NoticeBoard(ctx, o.Clerk)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	if b := board(); b.Month != "2026-10" || b.ToClose != 3 || b.Late != 0 || b.DueOn != "2026-11-06" {
		t.Errorf("%+v", b)
	}
	o.Clock.Set(t, "2026-11-09T09:00")
	must(t)(o.SendNotice(ctx, o.Clerk, office.NoticeSend{ID: octoberID}))
	if b := board(); b.ToReview != 1 || b.Late != 3 {
		t.Errorf("%+v", b)
	}
	for _, v := range o.MustMonth(t, leader, "2026-10").Notices {
		if v.State == ward.NoticeDraft {
			must(t)(o.SendNotice(ctx, o.Clerk, office.NoticeSend{ID: v.ID}))
		}
		v = must(t)(o.Notice(ctx, leader, v.ID))
		must(t)(o.ApproveNotice(ctx, leader, office.NoticeApprove{ID: v.ID, Hash: v.Hash}))
	}
	if b := board(); b.ToPost != 3 || b.ToClose != 0 || b.Late != 3 || b.Moved != 0 {
		t.Errorf("%+v", b)
	}
	o.MustClose(t, leader, "2026-10")
	o.MustReceive(t, 90)
	if b := board(); b.Late != 0 || b.ToPost != 0 || b.Moved != 0 {
		t.Errorf("a case of today moved something: %+v", b)
	}
	o.MustReceive(t, 91, func(in *office.CaseInput) { in.ReceivedAt = "2026-10-30T10:00" })
	o.Office = office.New(o.Store, o.Clock.Now) // another start
	if b := board(); b.Moved != 1 || b.MovedIn[0] != "2026-10" {
		t.Errorf("%+v", b)
	}
	o.Office = office.New(o.Store, o.Clock.Now)
	if b := board(); b.Moved != 1 || !slices.Equal(b.MovedIn, []string{"2026-10"}) {
		t.Errorf("%+v", b)
	}
	v := must(t)(o.Notice(ctx, leader, octoberID))
	must(t)(o.AcceptNoticeChange(ctx, leader, office.NoticeAccept{ID: octoberID, Drift: v.Drift.Hash, Reason: "Nhỏ"}))
	o.Clock.Set(t, "2026-12-09T08:00")
	if b := board(); b.Moved != 0 || b.TakeDown != 3 || b.Month != "2026-11" {
		t.Errorf("%+v", b)
	}
}
