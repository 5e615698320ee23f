package office_test

import (
	"context"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

func person(name, id, phone string) func(*office.CaseInput) {
	return func(in *office.CaseInput) {
		in.Applicant = ward.Person{Kind: ward.Individual, Name: name, PersonalID: id, Phone: phone}
	}
}

func TestPeople(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	o.MustReceive(t, 1, person("Trần Văn Mẫu", "079080001234", "0912000001"))
	o.MustReceive(t, 2, person("Trần Văn Mẫu", "079080001234", "0912000001"))
	o.MustReceive(t, 3, person("Trần Văn Mẫu", "079080005678", ""))
	o.MustReceive(t, 4, person("Lê Thị Thử", "", "0987000002"))
	o.MustReceive(t, 5, person("Phạm Không Số", "", ""))
	for _, c := range []struct {
		text string
		want []string // what finds the cases of each, the latest first
	}{
		{"tran van", []string{"Trần Văn Mẫu 5678", "Trần Văn Mẫu 1234"}},
		{"mẫu trần", []string{"Trần Văn Mẫu 5678", "Trần Văn Mẫu 1234"}},
		{"079080001234", []string{"Trần Văn Mẫu 1234"}},
		{"mau 1234", []string{"Trần Văn Mẫu 1234"}},
		{"0987", []string{"Lê Thị Thử 0987000002"}},
		{"khong so", []string{"Phạm Không Số"}},
		{"A-261118-0003", nil},
		{"ket hon", nil},
		{"t", nil},
	} {
		t.Run(c.text, func(t *testing.T) {
			got, err := o.People(ctx, o.Clerk, c.text)
			if err != nil || len(got) != len(c.want) {
				t.Fatalf("%+v, %v", got, err)
			}
			for i, p := range got {
				if p.Find != c.want[i] {
					t.Errorf("%+v, want %q", p, c.want[i])
				}
			}
		})
	}
}

// What stands for a person finds all cases of that person and no others, and
// shows no more of the number than a list does.
func TestPeople_FindTheirCases(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	for n, id := range []string{"079080001234", "079080005678", "079080001234", "079080005678", "079080001234"} {
		o.MustReceive(t, n+1, person("Trần Văn Mẫu", id, ""))
	}
	people, err := o.People(ctx, o.Clerk, "tran van mau")
	if err != nil || len(people) != 2 || people[0].PersonalID != "0790••••1234" {
		t.Fatal(people, err)
	}
	for i, want := range []int{3, 2} {
		list, err := o.Cases(ctx, o.Clerk, ward.CaseFilter{Text: people[i].Find})
		if err != nil || list.Total != want {
			t.Errorf("%q finds %d, %v", people[i].Find, list.Total, err)
		}
	}
}

func TestScanned(t *testing.T) {
	ctx := context.Background()
	o := wardtest.MustOffice(t, "2026-11-18T09:00")
	c := o.MustReceive(t, 1)
	for _, text := range []string{ward.Checked(c.Code), " " + ward.Checked(c.Code) + "\r"} {
		if id, err := o.Scanned(ctx, o.Clerk, text); id != c.ID || err != nil {
			t.Errorf("%q opens %q, %v", text, id, err)
		}
	}
	for text, want := range map[string]string{
		c.Code: "case.check_sign", c.Code + "-" + string(wrongSign(c.Code)): "case.check_sign", "": "case.check_sign",
		ward.Checked("A-991231-0001"): "case.unknown",
	} {
		if id, err := o.Scanned(ctx, o.Clerk, text); id != "" || key(err) != want {
			t.Errorf("%q opens %q, %v", text, id, err)
		}
	}
}

func wrongSign(number string) byte {
	if ward.CheckSign(number) == 'A' {
		return 'B'
	}
	return 'A'
}
