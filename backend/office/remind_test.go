package office_test

import (
	"context"
	"strings"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// A result that nobody collects leaves a trail: when people were told, how, and what
// came of it. Nothing else changes, and the list shows when they were last told.
func TestRemindCollector(t *testing.T) {
	ctx := context.Background()
	d := mustDesk(t)
	c := d.must(d.MustReceive(t, 1), finish)
	d.Clock.Set(t, "2026-12-07T09:00")
	for _, in := range []office.ReminderInput{
		{On: "2026-12-01", Way: ward.ByPhone, Outcome: ward.NotReached},
		{Way: ward.ByLetter, Outcome: ward.WillCome, Note: " nhờ tổ  trưởng "},
	} {
		in.CaseID, in.Seen = c.ID, seen(c) // a reminder does not make a screen old
		was := c
		var err error
		if c, err = d.RemindCollector(ctx, d.mai, in); err != nil {
			t.Fatal(err)
		}
		was.Reminders = c.Reminders
		if asText(t, was) != asText(t, c) || c.LastMove.Event != was.LastMove.Event {
			t.Errorf("more than the reminder changed:\n%s\n%s", asText(t, was), asText(t, c))
		}
	}
	want := ward.Reminder{At: d.Now(), By: d.mai.Name, On: "2026-12-07", Way: ward.ByLetter, Outcome: ward.WillCome, Note: "nhờ tổ trưởng"}
	if len(c.Reminders) != 2 || c.Reminders[1] != want {
		t.Errorf("%+v", c.Reminders)
	}
	if _, rows := d.list(t, ward.CaseFilter{Due: "READY"}); rows[0].Reminded != "2026-12-07" || rows[0].SinceDays != 17 {
		t.Errorf("%+v", rows[0])
	}
	if c = d.must(c, handOver); len(c.Reminders) != 2 || c.State != ward.StateReturned {
		t.Errorf("%+v", c)
	}
}

// Who undoes a finish after somebody was told to come finds that on the case, and no
// conflict; figures and lists are those of an open case, and a new result waits untold.
func TestRemindCollector_ResultTakenBack(t *testing.T) {
	ctx := context.Background()
	d := mustDesk(t)
	c := d.must(d.MustReceive(t, 1), finish)
	if _, err := d.RemindCollector(ctx, d.mai, office.ReminderInput{CaseID: c.ID, Seen: seen(c), Way: ward.ByPhone, Outcome: ward.WillCome}); err != nil {
		t.Fatal(err)
	}
	figures := func() ward.FieldFigures {
		f, err := d.Figures(ctx, d.Clerk, ward.Period{From: "2026-11-01", To: "2026-11-30"})
		if err != nil {
			t.Fatal(err)
		}
		return f.Procedures.Total
	}
	c, err := d.UndoLast(ctx, d.Clerk, office.UndoInput{CaseID: c.ID, Event: c.LastMove.Event})
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Conflicts) != 0 || len(c.Reminders) != 1 || !c.Open() {
		t.Errorf("%s, conflicts %v, reminders %v", c.State, c.Conflicts, c.Reminders)
	}
	if f := figures(); f.Resolved.Total != 0 || f.Pending.Total != 1 {
		t.Errorf("%+v", f)
	}
	if codes, _ := d.list(t, ward.CaseFilter{Due: "READY"}); len(codes) != 0 {
		t.Errorf("the results of %v wait", codes)
	}
	c = d.must(c, finish)
	if _, rows := d.list(t, ward.CaseFilter{Due: "READY"}); len(c.Reminders) != 0 || rows[0].Reminded != "" || figures().Resolved.Total != 1 {
		t.Errorf("%v, %+v, %+v", c.Reminders, rows[0], figures())
	}
}

func TestRemindCollector_Refusals(t *testing.T) {
	ctx := context.Background()
	d := mustDesk(t)
	for name, c := range map[string]struct {
		before     []turn
		edit       func(*office.ReminderInput)
		field, key string
	}{
		"NotReady": {nil, nil, "", "case.not_finished"}, "Collected": {[]turn{finish, handOver}, nil, "", "case.handed_over_already"},
		"Withdrawn": {[]turn{withdraw}, nil, "", "case.not_finished"},
		"NoWay":     {[]turn{finish}, func(in *office.ReminderInput) { in.Way = "DRUM" }, "way", "reminder.way"},
		"NoOutcome": {[]turn{finish}, func(in *office.ReminderInput) { in.Outcome = "" }, "outcome", "reminder.outcome"},
		"NoDay":     {[]turn{finish}, func(in *office.ReminderInput) { in.On = "2026-02-30" }, "on", "date.invalid"},
		"Tomorrow":  {[]turn{finish}, func(in *office.ReminderInput) { in.On = "2026-11-21" }, "on", "reminder.date"},
		"Before":    {[]turn{finish}, func(in *office.ReminderInput) { in.On = "2026-11-19" }, "on", "reminder.date"},
		"LongNote":  {[]turn{finish}, func(in *office.ReminderInput) { in.Note = strings.Repeat("ạ", 2001) }, "note", "intake.too_long"},
	} {
		t.Run(name, func(t *testing.T) {
			d := d.anew(t)
			is := d.must(d.MustReceive(t, 1), c.before...)
			in := office.ReminderInput{CaseID: is.ID, Way: ward.ByPhone, Outcome: ward.WillCome}
			if c.edit != nil {
				c.edit(&in)
			}
			d.refuses(func() error { _, err := d.RemindCollector(ctx, d.Clerk, in); return err }, c.field, c.key)
		})
	}
}
