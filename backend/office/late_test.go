package office_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// explain gives reasons for lateness.
func explain(reason ward.LateReason, note string) turn {
	return func(d desk, who ward.Officer, c ward.Case) (ward.Case, error) {
		return d.ExplainLateness(ctx, who, office.LateInput{CaseID: c.ID, Seen: seen(c), Reason: reason, Note: note})
	}
}

// lateCase is one that was finished a day after it was due, and nobody wrote down why.
func (d desk) lateCase() ward.Case {
	d.t.Helper()
	c := d.MustReceive(d.t, 1, func(in *office.CaseInput) { in.ReceivedAt = "2026-11-18T09:00" })
	d.Clock.Set(d.t, "2026-11-27T09:00")
	return d.must(c, finish)
}

func TestExplainLateness(t *testing.T) {
	d := mustDesk(t)
	late := d.lateCase()
	c := d.must(late, explain(ward.LateOther, "  Người phụ trách nghỉ ốm\n"))
	want := ward.Lateness{At: d.Now(), By: d.Clerk.Name, Reason: ward.LateOther, Note: "Người phụ trách nghỉ ốm"}
	if c.Lateness == nil || *c.Lateness != want || c.LateReason() != ward.LateOther {
		t.Fatalf("%+v, want %+v", c.Lateness, want)
	}
	c, err := explain(ward.LateSystem, "")(d, d.leader, c)
	if err != nil || c.LateReason() != ward.LateSystem || c.Lateness.By != d.leader.Name {
		t.Errorf("the newest does not count: %+v, %v", c.Lateness, err)
	}
	if c.State != late.State || c.DueAt != late.DueAt || c.Outcome != ward.Late || len(c.Conflicts) > 0 {
		t.Errorf("it moved more than the reason: %+v", c)
	}
}

// An apology says why, until somebody says it afterwards.
func TestExplainLateness_OverAnApology(t *testing.T) {
	d := mustDesk(t)
	c := d.MustReceive(t, 1)
	d.Clock.Set(t, "2026-11-27T09:00") // overdue and open
	c = d.must(c, extend)
	apology := c.LateReason()
	if apology == ward.LateUnknown || apology == ward.LateSigner {
		t.Fatalf("the apology says %s", apology)
	}
	if c = d.must(c, explain(ward.LateSigner, "")); c.LateReason() != ward.LateSigner {
		t.Errorf("%s", c.LateReason())
	}
	if c = d.must(c, undo); c.LateReason() != apology || c.Extension == nil {
		t.Errorf("undone it is %s, not %s", c.LateReason(), apology)
	}
}

func TestExplainLateness_Refuses(t *testing.T) {
	shared := mustDesk(t)
	waits := func(d desk) ward.Case {
		c := d.must(d.MustReceive(t, 1), ask)
		d.Clock.Set(t, "2026-12-20T09:00")
		return c
	}
	for name, c := range map[string]struct {
		of         func(desk) ward.Case
		say        turn
		field, key string
	}{
		"NoReason":    {desk.lateCase, explain("", "x"), "reason", "late.reason"},
		"Unknown":     {desk.lateCase, explain(ward.LateUnknown, "x"), "reason", "late.reason"},
		"Invented":    {desk.lateCase, explain("WEATHER", "x"), "reason", "late.reason"},
		"OtherAlone":  {desk.lateCase, explain(ward.LateOther, " \u200b"), "note", "late.note"},
		"LongNote":    {desk.lateCase, explain(ward.LateFee, strings.Repeat("ă", 2001)), "note", "intake.too_long"},
		"InTime":      {func(d desk) ward.Case { return d.MustReceive(t, 1) }, explain(ward.LateFee, ""), "", "late.not"},
		"EndedInTime": {func(d desk) ward.Case { return d.must(d.MustReceive(t, 1), finish) }, explain(ward.LateFee, ""), "", "late.not"},
		"ClockStands": {waits, explain(ward.LateFee, ""), "", "late.not"},
		"SaidAlready": {func(d desk) ward.Case { return d.must(d.lateCase(), explain(ward.LateFee, "x")) }, explain(ward.LateFee, "x"), "", "late.said"},
	} {
		t.Run(name, func(t *testing.T) {
			d := shared.anew(t)
			was := c.of(d)
			before := d.events()
			d.refuses(func() error { _, err := c.say(d, d.Clerk, was); return err }, c.field, c.key)
			if d.events() != before {
				t.Error("it has written something")
			}
		})
	}
}

// Who acts on what somebody else has changed since is told so; nobody's reason is lost.
func TestExplainLateness_Stale(t *testing.T) {
	d := mustDesk(t)
	was := d.lateCase()
	d.must(was, explain(ward.LateFee, ""))
	e := d.refuses(func() error { _, err := explain(ward.LateSystem, "")(d, d.mai, was); return err }, "", "case.moved_on")
	if !slices.Contains(e.Args, d.Clerk.Name) || !slices.Contains(e.Args, string(ward.LateExplained)) {
		t.Errorf("told %q", e.Args)
	}
}

// Survey staff say nothing of cases; a leader says why and may take that back, and
// nothing else.
func TestExplainLateness_Roles(t *testing.T) {
	d := mustDesk(t)
	late := d.lateCase()
	if acts := office.Acts(d.leader, late, d.Now()); !slices.Equal(acts, []string{"explainLate"}) {
		t.Errorf("a leader may %v", acts)
	}
	typist := d.MustOfficer(t, "ty", "Ngô Thị Mẫu Tý", ward.SurveyStaff)
	d.refuses(func() error { _, err := explain(ward.LateFee, "")(d, typist, late); return err }, "", "access.role")
	said, err := explain(ward.LateFee, "")(d, d.leader, late)
	if err != nil {
		t.Fatal(err)
	}
	if acts := office.Acts(d.leader, said, d.Now()); !slices.Equal(acts, []string{"explainLate", "undo"}) {
		t.Errorf("a leader may %v", acts)
	}
	if office.UndoUntil(d.leader, said, d.Now()) == "" || office.UndoUntil(d.Clerk, said, d.Now()) != "" {
		t.Error("who said it may take it back, and nobody else")
	}
	d.refuses(func() error { _, err := undo(d, d.mai, said); return err }, "", "undo.other")
	back, err := undo(d, d.leader, said)
	if err != nil || back.Lateness != nil || back.State != ward.StateDone {
		t.Errorf("%+v, %v", back.Lateness, err)
	}
	d.refuses(func() error { _, err := undo(d, d.leader, back); return err }, "", "undo.other") // the clerk finished it
	d.Clock.Pass(16 * time.Minute)
	said, _ = explain(ward.LateFee, "")(d, d.leader, back)
	d.Clock.Pass(16 * time.Minute)
	d.refuses(func() error { _, err := undo(d, d.leader, said); return err }, "", "undo.too_late")
	former := d.Clerk // a clerk who became a leader does not undo a clerk's move any more
	former.Role = ward.Leader
	moved := d.lateCase()
	d.refuses(func() error { _, err := undo(d, former, moved); return err }, "", "access.role")
}

// The list of the unexplained is what the notice counts as such, whatever was said of
// the others and how.
func TestCases_LateUnexplained(t *testing.T) {
	d := mustDesk(t)
	apologised := d.must(d.MustReceive(t, 2), extend)
	open := d.MustReceive(t, 3)
	unexplained := d.lateCase()
	d.must(apologised, finish)
	explained := d.must(d.lateCase(), explain(ward.LateManyCases, ""))
	d.must(d.MustReceive(t, 5), finish)
	_, _ = open, explained
	got, err := d.Cases(ctx, d.Clerk, ward.CaseFilter{Late: ward.LateUnexplained})
	if err != nil || got.Total != 1 || len(got.Rows) != 1 || got.Rows[0].ID != unexplained.ID {
		t.Errorf("%+v, %v", got, err)
	}
}

// A month is closed without reasons: they are asked for, the list has the cases, several
// are explained at once, and the notice tells the reason.
func TestExplainLateness_InTheMonth(t *testing.T) {
	o, leader, late := lateOctober(t)
	if n := missing(t, o); n != 3 {
		t.Fatalf("%d are missed", n)
	}
	period := o.MustMonth(t, leader, "2026-10").Period
	list, err := o.Cases(ctx, leader, ward.CaseFilter{Late: ward.LateUnexplained, Figure: &ward.FigureCell{Period: period, Column: "late"}})
	if err != nil || list.Total != 3 {
		t.Fatalf("%+v, %v", list, err)
	}
	in := office.BatchInput{Act: "explainLate", Reason: string(ward.LateSystem), CaseIDs: append([]string{o.MustReceive(t, 90).ID}, late...), Preview: true}
	lines, err := o.Batch(ctx, leader, in)
	if err != nil || lines[0].Refusal == nil || lines[0].Refusal.Key != "late.not" || lines[1].Refusal != nil || lines[1].After.LateReason() != ward.LateSystem || missing(t, o) != 3 {
		t.Fatalf("%+v, %v", lines, err)
	}
	in.CaseIDs, in.Preview = late[:2], false
	if lines, err = o.Batch(ctx, leader, in); err != nil || missing(t, o) != 1 {
		t.Fatalf("%d are missed, %v", missing(t, o), err)
	}
	told := func() string {
		for _, p := range o.MustMonth(t, leader, "2026-10").Notices[0].Paragraphs {
			if strings.Contains(p.Text, "Nguyên nhân:") {
				return p.Text
			}
		}
		return ""
	}
	if got := told(); !strings.Contains(got, "sự cố hệ thống, đường truyền (02 hồ sơ); chưa ghi nhận nguyên nhân (01 hồ sơ)") {
		t.Errorf("the notice says %q", got)
	}
	if _, err := o.ExplainLateness(ctx, o.Clerk, office.LateInput{CaseID: late[2], Reason: ward.LateOther, Note: "Bà Nguyễn Thị Mẫu Lan nghỉ"}); err != nil {
		t.Fatal(err)
	}
	if got := told(); missing(t, o) != 0 || !strings.Contains(got, "lý do khác (01 hồ sơ)") || strings.Contains(got, "Lan") {
		t.Errorf("%d are missed, the notice says %q", missing(t, o), got)
	}
	done := map[string]string{}
	for _, l := range lines {
		done[l.ID] = l.Event
	}
	if back, err := o.UndoBatch(ctx, leader, done); err != nil || back[0].Refusal != nil || missing(t, o) != 2 {
		t.Errorf("%d are missed after the undo, %v", missing(t, o), err)
	}
	in.Act = "finish"
	if _, err := o.Batch(ctx, leader, in); key(err) != "access.role" {
		t.Errorf("a leader finishes cases: %v", err)
	}
}

// A reason given after the notice was frozen moves it like any other change: the figure,
// the case and what was done are shown, a correction is drafted, and once it is
// accepted or approved all is said.
func TestExplainLateness_BehindAFrozenNotice(t *testing.T) {
	o, leader, late := lateOctober(t)
	o.MustClose(t, leader, "2026-10")
	o.MustReceive(t, 80) // after the month: moves nothing
	if b := must(t)(o.Notice(ctx, leader, octoberID)); b.Drift != nil {
		t.Fatalf("%+v", b.Drift)
	}
	for i, reason := range []ward.LateReason{ward.LateSystem, ward.LateFee} {
		if _, err := o.ExplainLateness(ctx, leader, office.LateInput{CaseID: late[i], Reason: reason, Note: "Bà Lan nghỉ"}); err != nil {
			t.Fatal(err)
		}
	}
	v := must(t)(o.Notice(ctx, leader, octoberID))
	want := []ward.CellChange{{Cell: "procedures//late:FEE", New: 1}, {Cell: "procedures//late:SYSTEM", New: 1}, {Cell: "procedures//late:UNKNOWN", Old: 3, New: 1}}
	if v.Drift == nil || !slices.Equal(v.Drift.Cells, want) || len(v.Drift.Records) != 2 {
		t.Fatalf("%+v", v.Drift)
	}
	if r := v.Drift.Records[0]; r.Event.Kind != ward.LateExplained || r.By != leader.Name || r.Subject != "case/"+late[0] {
		t.Errorf("%+v", r)
	}
	draft := must(t)(o.Notice(ctx, leader, octoberID+"-1"))
	if got := draft.Content.Corrects; !slices.Equal(got.Changes, []ward.ChangeCount{{Sort: "case", Aspect: ward.AspectReason, Count: 2}}) || got.Moved != 2 {
		t.Errorf("%+v", got)
	}
	for _, p := range draft.Paragraphs {
		if strings.Contains(p.Text, "Lan") {
			t.Errorf("a note is made public: %s", p.Text)
		}
	}
	if sheet, err := o.NoticePaper(ctx, leader, draft.ID); err != nil || len(sheet.PDF) == 0 {
		t.Errorf("no paper: %v", err)
	}
	board, err := o.NoticeBoard(ctx, leader)
	if err != nil || board.Moved == 0 {
		t.Errorf("Today does not say that it moved: %+v, %v", board, err)
	}
	frozen, err := o.NoticeRecords(ctx, leader, office.NoticeCell{ID: octoberID, Cell: "procedures//late:UNKNOWN"})
	if err != nil || len(frozen.Rows) != 3 || frozen.Value != 3 || frozen.Rows[0].State != "standing.LATE" {
		t.Errorf("%+v, %v", frozen, err)
	}
	o.MustApprove(t, leader, draft.ID)
	if m := o.MustMonth(t, leader, "2026-10"); m.Notices[0].Drift != nil || m.Notices[1].Drift != nil || len(m.Missing) > 0 {
		t.Errorf("still moved: %+v", m.Missing)
	}
	if _, err := o.ExplainLateness(ctx, leader, office.LateInput{CaseID: late[2], Reason: ward.LateFee}); err != nil {
		t.Fatal(err)
	}
	v = must(t)(o.Notice(ctx, leader, octoberID+"-1"))
	v = must(t)(o.AcceptNoticeChange(ctx, leader, office.NoticeAccept{ID: v.ID, Drift: v.Drift.Hash, Reason: "Chỉ bổ sung nguyên nhân"}))
	if v.Drift != nil {
		t.Errorf("accepted, and still moved: %+v", v.Drift)
	}
	r, err := o.Reconcile(ctx, leader, "2026-10")
	if err != nil || len(r.Twice)+len(r.Nowhere) > 0 {
		t.Errorf("%v, %v, %v", r.Twice, r.Nowhere, err)
	}
	for _, l := range r.Lines {
		if !l.OK && l.Key != "settled" {
			t.Errorf("%+v", l)
		}
	}
}

// lateOctober is October with three cases solved late and two in time, on 2 November.
func lateOctober(t *testing.T) (o *wardtest.Office, leader ward.Officer, late []string) {
	t.Helper()
	o = wardtest.MustOffice(t, "2026-10-05T09:00")
	leader = o.MustOfficer(t, "chutich", "Phạm Thị Chủ Tịch", ward.Leader)
	for n := range 5 {
		if c := o.MustReceive(t, n); n < 3 {
			late = append(late, c.ID)
		} else {
			o.MustFinish(t, c.ID)
		}
	}
	o.Clock.Set(t, "2026-10-20T09:00")
	for _, id := range late {
		o.MustFinish(t, id)
	}
	o.Clock.Set(t, "2026-11-02T09:00")
	return o, leader, late
}

// missing gives how many cases the page of October misses a reason for.
func missing(t *testing.T, o *wardtest.Office) (n int) {
	t.Helper()
	for _, line := range o.MustMonth(t, o.Clerk, "2026-10").Missing {
		if line.Key == "lateUnexplained" {
			n = line.Count
		}
	}
	return n
}
