package office_test

import (
	"context"
	"slices"
	"testing"

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
