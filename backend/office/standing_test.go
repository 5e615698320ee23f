package office_test

import (
	"context"
	"testing"

	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// How a case stands: by what is promised now, in its page, in the lists and on the
// board alike; what is overdue by the first date is said apart.
func TestStanding(t *testing.T) {
	ctx := context.Background()
	d := mustDesk(t)
	c := d.must(d.MustReceive(t, 1), extend) // first due on the 26th, now on the 2nd
	for _, at := range []struct {
		now  string
		want ward.Standing
		soon int
		over int
	}{
		{"2026-11-20T09:00", ward.Standing(ward.InTime), 0, 0}, {"2026-11-26T16:59", ward.Standing(ward.InTime), 0, 0},
		{"2026-11-26T17:01", ward.NewDate, 0, 0}, {"2026-12-01T09:00", ward.NewDate, 1, 0}, {"2026-12-02T17:01", ward.Standing(ward.Overdue), 0, 1},
	} {
		d.Clock.Set(t, at.now)
		file, err := d.Case(ctx, d.Clerk, c.ID)
		if err != nil || file.Standing != at.want {
			t.Errorf("at %s the page says %q, want %q (%v)", at.now, file.Standing, at.want, err)
		}
		list, err := d.Cases(ctx, d.Clerk, ward.CaseFilter{})
		if err != nil || list.Rows[0].Standing != at.want {
			t.Errorf("at %s the list says %q, want %q (%v)", at.now, list.Rows[0].Standing, at.want, err)
		}
		if b, err := d.Board(ctx, d.Clerk); err != nil || b.Soon != at.soon || b.Overdue != at.over {
			t.Errorf("at %s the board says %+v (%v)", at.now, b, err)
		}
	}
	if c = d.must(c, finish); c.Outcome != ward.Late {
		t.Errorf("judged %s", c.Outcome)
	}
}

// What was refused at intake was never due.
func TestStanding_RefusedAtIntake(t *testing.T) {
	ctx := context.Background()
	d := mustDesk(t)
	c, err := d.RefuseCase(ctx, d.Clerk, wardtest.CaseInput(1), "Không thuộc thẩm quyền")
	if err != nil {
		t.Fatal(err)
	}
	file, err := d.Case(ctx, d.Clerk, c.ID)
	list, errList := d.Cases(ctx, d.Clerk, ward.CaseFilter{})
	if err != nil || errList != nil || file.Standing != "" || list.Rows[0].Standing != "" {
		t.Errorf("page %q, list %q (%v, %v)", file.Standing, list.Rows[0].Standing, err, errList)
	}
}
