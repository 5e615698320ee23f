package office_test

import (
	"context"
	"testing"

	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

func TestCase_FromIntakeToHandover(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	c := o.MustReceive(t, 1)
	if c.Code != "A-261120-0001" || c.DueAt != "2026-11-26T17:00:00+07:00" || c.State != ward.StateAccepted {
		t.Fatalf("received %s due %s state %s", c.Code, c.DueAt, c.State)
	}
	o.Clock.Set(t, "2026-11-25T10:00")
	c = o.MustFinish(t, c.ID)
	if c.Outcome != ward.Early || c.State != ward.StateDone {
		t.Fatalf("finished %s state %s", c.Outcome, c.State)
	}
	c = o.MustHandOver(t, c)
	if c.State != ward.StateReturned || c.Handover.By != o.Clerk.Name {
		t.Fatalf("handed over: %+v", c)
	}
	list, err := o.Cases(context.Background(), o.Clerk, ward.CaseFilter{Text: "nguyen mau 1"})
	if err != nil || list.Total != 1 || list.Rows[0].Code != c.Code {
		t.Fatalf("found %+v, %v", list, err)
	}
}
