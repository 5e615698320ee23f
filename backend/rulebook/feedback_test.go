package rulebook

import (
	"testing"

	"motcua/backend/ward"
)

// The terms for opinions are those of the acts they name (domain.md 5).
func TestFeedbackTerms_AsShipped(t *testing.T) {
	all, err := FeedbackTerms()
	if err != nil {
		t.Fatal(err)
	}
	days := func(n int) ward.Limit { return ward.Limit{Unit: ward.WorkingDay, Amount: n} }
	terms := ward.TermsOn(all, "2026-11-20")
	if terms.Answer != days(15) || terms.Forward != days(5) || terms.WarnForward != days(2) || terms.Publish != days(2) || terms.Source == "" ||
		terms.KeptFrom("2026-11-20") != "2021-11-20" || terms.KeepNote == "" {
		t.Errorf("%+v", terms)
	}
}

func TestTermsOn(t *testing.T) {
	all := []ward.FeedbackTerms{{ValidFrom: "2022-01-01", Source: "a"}, {ValidFrom: "2027-01-01", Source: "c"}, {ValidFrom: "2026-01-01", Source: "b"}}
	for on, want := range map[ward.Date]string{"2020-01-01": "a", "2025-12-31": "a", "2026-01-01": "b", "2027-06-01": "c"} {
		if got := ward.TermsOn(all, on); got.Source != want {
			t.Errorf("on %s %q hold, want %q", on, got.Source, want)
		}
	}
}

func TestReadFeedbackTerms_Refuses(t *testing.T) {
	for name, data := range map[string]string{
		"nothing": `[]`, "no list": `{}`, "an unknown name": `[{"answr": {}}]`,
		"no working days": `[{"answer": {"unit": "WORKING_DAY", "amount": 0}, "forward": {"unit": "WORKING_DAY", "amount": 5}, "warnForward": {"unit": "WORKING_DAY", "amount": 2}, "publish": {"unit": "WORKING_DAY", "amount": 2}}]`,
		"kept for no time": `[{"keepYears": -1, "answer": {"unit": "WORKING_DAY", "amount": 1}, "forward": {"unit": "WORKING_DAY", "amount": 5},
			"warnForward": {"unit": "WORKING_DAY", "amount": 2}, "publish": {"unit": "WORKING_DAY", "amount": 2}}]`,
		"a day that is none": `[{"validFrom": "2026-02-30", "answer": {"unit": "WORKING_DAY", "amount": 1}, "forward": {"unit": "WORKING_DAY", "amount": 5},
			"warnForward": {"unit": "WORKING_DAY", "amount": 2}, "publish": {"unit": "WORKING_DAY", "amount": 2}}]`,
	} {
		if _, err := ReadFeedbackTerms([]byte(data)); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
}

func TestSelfChecklist(t *testing.T) {
	c, err := SelfChecklist()
	if err != nil || c.Version != 1 || len(c.Groups) < 3 {
		t.Fatalf("%+v, %v", c, err)
	}
	for name, data := range map[string]string{
		"nothing": `[]`, "no question": `[{"code": "A"}]`, "an unknown name": `[{"kode": "A"}]`,
		"an item twice":        `[{"code": "A", "groups": [{"items": [{"code": "1", "text": "x"}, {"code": "1", "text": "y"}]}]}]`,
		"an item without text": `[{"code": "A", "groups": [{"items": [{"code": "1"}]}]}]`,
	} {
		if _, err := ReadSelfChecklists([]byte(data)); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
}
