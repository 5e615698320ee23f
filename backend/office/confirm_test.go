package office_test

import (
	"context"
	"slices"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// takeOver hands a file to oneself, which one may confirm.
func takeOver(d desk, who ward.Officer, c ward.Case) (ward.Case, error) {
	return d.TransferCase(context.Background(), who, office.TransferInput{CaseID: c.ID, Seen: seen(c), To: who.Name})
}

func TestSteps_ConfirmedByTheReceiver(t *testing.T) {
	d := mustDesk(t)
	c := d.must(d.MustReceive(t, 1), transfer)
	if c.ToConfirm() != "Công chức Tư pháp" || c.State != ward.StateProcessing {
		t.Errorf("transferred: %+v", c)
	}
	d.Clock.Set(t, "2026-11-20T10:00")
	if slices.Contains(office.Acts(d.Clerk, c, d.Now()), "confirmStep") || !slices.Contains(office.Acts(d.mai, c, d.Now()), "confirmStep") {
		t.Error("the confirmation is offered to the giver, or to nobody else")
	}
	c, err := confirm(d, d.mai, c)
	if err != nil || c.ToConfirm() != "" || c.Steps[0].ConfirmedBy != d.mai.Name || c.Steps[0].ConfirmedAt != "2026-11-20T10:00:00+07:00" {
		t.Errorf("confirmed: %+v, %v", c.Steps, err)
	}
	c = d.must(c, ask, transfer) // the file may go on while the citizen is waited for
	if c.State != ward.StateSupplementRequested || len(c.Steps) != 2 || c.Steps[1].From != "Công chức Tư pháp" {
		t.Errorf("transferred while waiting: %+v", c)
	}
}
