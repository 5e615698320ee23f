package ward

import "testing"

func TestDoubtID(t *testing.T) {
	for _, c := range []struct {
		name string
		kind PersonKind
		id   string
		want string
	}{
		{"None", Individual, "", ""},
		{"Citizen", Individual, "079190001234", ""},
		{"CitizenWithSpaces", Individual, "079 190 001 234", ""},
		{"Old", Individual, "024123456", "person.id_old"},
		{"Short", Individual, "07919000123", "person.id_length"},
		{"Letters", Individual, "C1234567", "person.id_letters"},
		{"BornThisYear", Individual, "079226001234", ""},
		{"BornNextYear", Individual, "079227001234", "person.id_impossible"},
		{"BornIn2126", Individual, "079426001234", "person.id_impossible"},
		{"TaxCode", Organisation, "0312345678", ""},
		{"BranchTaxCode", Organisation, "0312345678-001", ""},
		{"HouseholdByPersonalID", Organisation, "079190001234", ""},
		{"ShortTaxCode", Organisation, "031234567", "person.tax_code_length"},
		{"NoTaxCode", Organisation, "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Person{Kind: c.kind, PersonalID: c.id}.DoubtID("applicant.personalId", 2026)
			switch {
			case c.want == "" && got != nil:
				t.Errorf("doubt %v", got)
			case c.want != "" && (got == nil || got.Key != c.want || got.Field != "applicant.personalId"):
				t.Errorf("got %v, want %s", got, c.want)
			}
		})
	}
}

func TestMaskedID(t *testing.T) {
	for id, want := range map[string]string{
		"": "", "123": "•••", "12345678": "••••••••",
		"079012341234":   "0790••••1234",
		"024123456":      "0••••3456",
		"0312345678":     "03••••5678",
		"0312345678-001": "0312••••••-001",
		"aĐĐĐĐĐĐĐĐ":      "a••••ĐĐĐĐ",
	} {
		if got := MaskedID(id); got != want {
			t.Errorf("MaskedID(%q) = %q, want %q", id, got, want)
		}
	}
}
