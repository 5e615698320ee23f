package office_test

import (
	"context"
	"slices"
	"testing"

	"motcua/backend/office"
	"motcua/backend/wardtest"
)

// A few digits find a person by the end of the identity number or the phone, and
// nobody by the number of a case.
func TestVisits_ByTheEndOfANumber(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	o.MustReceive(t, 1, person("Trần Văn Mẫu", "079080001234", "0912 000 567"))
	o.MustReceive(t, 2, person("Lê Thị Thử", "001180005678", ""))
	for text, want := range map[string][]string{
		"1234": {"Trần Văn Mẫu"}, "0567": {"Trần Văn Mẫu"}, "5678": {"Lê Thị Thử"}, "079080001234": {"Trần Văn Mẫu"},
		"0912000567": {"Trần Văn Mẫu"}, "0002": nil, "2611": nil, "thu": {"Lê Thị Thử"},
	} {
		got, err := o.Visits(ctx, o.Clerk, text)
		var names []string
		for _, v := range got {
			names = append(names, v.Person.Name)
		}
		if err != nil || !slices.Equal(names, want) {
			t.Errorf("%q: %v, %v, want %v", text, names, err, want)
		}
	}
}

// A count that is cut off says so.
func TestVisits_SaysThatThereMayBeMore(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	all := make([]office.CaseInput, 20)
	for i := range all {
		all[i] = wardtest.CaseInput(1)
		person("Trần Văn Mẫu", "079080001234", "0912 000 567")(&all[i])
	}
	for round, more := range []bool{false, false, false, false, false, true} {
		if _, err := o.ReceiveVisit(ctx, o.Clerk, all); err != nil {
			t.Fatal(err)
		}
		got, err := o.Visits(ctx, o.Clerk, "1234")
		if err != nil || len(got) != 1 || got[0].Count != min(100, 20*(round+1)) || got[0].More != more {
			t.Fatalf("after %d: %+v, %v", 20*(round+1), got, err)
		}
	}
}
