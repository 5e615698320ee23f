package office_test

import (
	"context"
	"encoding/json"
	"errors"
	"testing"
	"time"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// undoable are all moves, with what has to come before.
var undoable = map[string]struct {
	before []turn
	move   turn
}{
	"Transfer": {nil, transfer}, "Confirm": {[]turn{takeOver}, confirm}, "Ask": {nil, ask}, "Bring": {[]turn{ask}, bring},
	"AskFee": {nil, askFee}, "PayFee": {[]turn{askFee}, payFee}, "Extend": {nil, extend}, "Withdraw": {nil, withdraw},
	"Stop": {[]turn{transfer}, stop}, "Finish": {nil, finish}, "HandOver": {[]turn{finish}, handOver},
}

func asText(t *testing.T, c ward.Case) string {
	t.Helper()
	c.LastMove, c.LastChange = nil, nil
	b, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestUndo_EachMove(t *testing.T) {
	shared := mustDesk(t)
	for name, c := range undoable {
		t.Run(name, func(t *testing.T) {
			d := shared.anew(t)
			was := d.must(d.MustReceive(t, 1), c.before...)
			d.Clock.Pass(time.Hour) // so that what came before is too old to be undone
			moved := d.must(was, c.move)
			d.Clock.Pass(15 * time.Minute)
			before := d.events()
			undone := d.must(moved, undo)
			if got, want := asText(t, undone), asText(t, was); got != want {
				t.Errorf("after the undo\n%s\nwant\n%s", got, want)
			}
			if n := d.events() - before; n != 1 {
				t.Errorf("an undo wrote %d events", n)
			}
			want := "undo.too_late"
			if len(c.before) == 0 {
				want = "undo.nothing"
			}
			d.refuses(func() error { _, err := undo(d, d.Clerk, undone); return err }, "", want) // not twice
			again := d.must(undone, c.move)
			if again.State != moved.State || len(again.Conflicts) > 0 {
				t.Errorf("done again: %+v", again)
			}
		})
	}
}

func TestUndo_Refusals(t *testing.T) {
	shared := mustDesk(t)
	for name, c := range undoable {
		t.Run(name, func(t *testing.T) {
			d := shared.anew(t)
			moved := d.must(d.MustReceive(t, 1), append(c.before[:len(c.before):len(c.before)], c.move)...)
			e := d.refuses(func() error { _, err := undo(d, d.mai, moved); return err }, "", "undo.other")
			if len(e.Args) != 2 || e.Args[0] != d.Clerk.Name {
				t.Errorf("the other is told %q", e.Args)
			}
			d.Clock.Pass(15*time.Minute + time.Second)
			d.refuses(func() error { _, err := undo(d, d.Clerk, moved); return err }, "", "undo.too_late")
		})
	}
}

// A correction or a print is no move: what was moved before it can be undone, and
// they stay.
func TestUndo_LeavesCorrectionsAndPrints(t *testing.T) {
	ctx := context.Background()
	d := mustDesk(t)
	c := d.must(d.MustReceive(t, 1), transfer)
	in := office.CorrectInput{CaseID: c.ID, Reason: "nhầm", Fields: office.CaseInput{Channel: c.Channel, Applicant: c.Applicant, Papers: c.Papers, Note: "đổi"}}
	if _, err := d.CorrectCase(ctx, d.Clerk, in); err != nil {
		t.Fatal(err)
	}
	if _, err := d.printed(d.Clerk, c, "receipt"); err != nil {
		t.Fatal(err)
	}
	c = d.must(c, undo)
	if c.State != ward.StateAccepted || c.Note != "đổi" || !c.Corrected || len(c.Prints) != 1 || len(c.Steps) != 0 {
		t.Errorf("%+v", c)
	}
}

// Moves are taken back one by one, the last first.
func TestUndo_Steps(t *testing.T) {
	d := mustDesk(t)
	c := d.must(d.MustReceive(t, 1), transfer, finish, handOver)
	for _, want := range []ward.State{ward.StateDone, ward.StateProcessing, ward.StateAccepted} {
		if c = d.must(c, undo); c.State != want {
			t.Fatalf("state %s, want %s", c.State, want)
		}
	}
	d.refuses(func() error { _, err := undo(d, d.Clerk, c); return err }, "", "undo.nothing")
}

// After an undo the law's "once" counts anew: what was taken back did not happen.
func TestUndo_ThenAskAgain(t *testing.T) {
	d := mustDesk(t)
	c := d.must(d.MustReceive(t, 1), ask, undo, extend, undo, ask)
	d.Clock.Set(t, "2026-11-20T10:00")
	c = d.must(c, bring, extend)
	if c.JudgedDueAt != "2026-11-27T09:00:00+07:00" || c.DueAt != "2026-12-02T17:00:00+07:00" || len(c.Papers) != 2 {
		t.Errorf("due %s, judged by %s, %d papers", c.DueAt, c.JudgedDueAt, len(c.Papers))
	}
}

// What was undone is in no figure.
func TestUndo_InTheFigures(t *testing.T) {
	d := mustDesk(t)
	c := d.must(d.MustReceive(t, 1), finish)
	month := ward.Period{From: "2026-11-01", To: "2026-11-30"}
	figures := func() ward.FieldFigures {
		f, err := d.Figures(context.Background(), d.Clerk, month)
		if err != nil {
			t.Fatal(err)
		}
		return f.Procedures.Total
	}
	if f := figures(); f.Resolved.Total != 1 {
		t.Errorf("finished: %+v", f)
	}
	d.must(c, undo)
	if f := figures(); f.Resolved.Total != 0 || f.Pending.InTime != 1 || f.Received.Total != 1 {
		t.Errorf("undone: %+v", f)
	}
}

func TestUndo_NotSomebodyElsesLaterMove(t *testing.T) {
	d := mustDesk(t)
	c := d.must(d.MustReceive(t, 1), transfer)
	c, err := finish(d, d.mai, c)
	if err != nil {
		t.Fatal(err)
	}
	var e *ward.Error
	if _, err = undo(d, d.Clerk, c); !errors.As(err, &e) || e.Key != "undo.other" || e.Args[0] != d.mai.Name {
		t.Errorf("got %v", err)
	}
	if c, err = undo(d, d.mai, c); err != nil || c.State != ward.StateProcessing {
		t.Errorf("%+v, %v", c, err)
	}
	d.must(c, undo) // the clerk's own is the last again
}

// A refusal at intake that was a slip is taken back: the number stays and is
// neither received nor refused, and the dossier is received anew, with its
// official code.
func TestUndo_Refusal(t *testing.T) {
	ctx := context.Background()
	d := mustDesk(t)
	in := wardtest.CaseInput(1)
	in.OfficialCode = "H15.50.05.13-261120-0975"
	c, err := d.RefuseCase(ctx, d.Clerk, in, "Không thuộc thẩm quyền")
	if err != nil {
		t.Fatal(err)
	}
	if c, err = d.printed(d.Clerk, c, "refusal"); err != nil {
		t.Fatal(err)
	}
	e := d.refuses(func() error { _, err := undo(d, d.mai, c); return err }, "", "undo.other")
	if e.Args[0] != d.Clerk.Name {
		t.Errorf("the other is told %q", e.Args)
	}
	d.Clock.Pass(14 * time.Minute)
	if until := office.UndoUntil(d.Clerk, c, d.Now()); until != "2026-11-20T09:15:00+07:00" {
		t.Errorf("until %s", until)
	}
	c = d.must(c, undo)
	if c.State != ward.StateRegistered || c.Open() || c.Received() || c.Reason != "" || c.OfficialCode != "" || !c.Prints[0].Void ||
		c.FinishedAt != "2026-11-20T09:14:00+07:00" || c.Code != "A-261120-0001" {
		t.Errorf("%+v", c)
	}
	if acts, papers := office.Acts(d.Clerk, c, d.Now()), office.PapersOf(c); len(acts)+len(papers) > 0 {
		t.Errorf("can %q, papers %q", acts, papers)
	}
	d.refuses(func() error { _, err := undo(d, d.Clerk, c); return err }, "", "undo.nothing")
	d.refuses(func() error { _, err := finish(d, d.Clerk, c); return err }, "", "case.not_open")
	if again, err := d.ReceiveCase(ctx, d.Clerk, in); err != nil || again.Code != "A-261120-0002" || again.OfficialCode != in.OfficialCode {
		t.Errorf("%+v, %v", again, err)
	}
	f, err := d.Figures(ctx, d.Clerk, ward.Period{From: "2026-11-01", To: "2026-11-30"})
	if err != nil || f.RejectedAtIntake != 0 || f.Procedures.Total.Received.Total != 1 {
		t.Errorf("%+v, %v", f, err)
	}
}

// printed hands a form of a case to the printer.
func (d desk) printed(who ward.Officer, c ward.Case, kind string) (ward.Case, error) {
	ctx := context.Background()
	j, err := d.AddPrint(ctx, who, office.PrintJob{Kind: kind, CaseID: c.ID, CaseCode: c.Code, Name: "x.pdf", Why: "print.waiting"})
	if err != nil {
		return c, err
	}
	if _, err := d.PrintHanded(ctx, who, j, nil); err != nil {
		return c, err
	}
	file, err := d.Case(ctx, who, c.ID)
	return file.Case, err
}
