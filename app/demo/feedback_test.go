package demo_test

import (
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
)

// The sample ward has opinions of every kind, class, channel and outcome, groups, a
// founded fault with its measures taken, a late answer, one sent on, one reopened,
// one that waited for its sender, nobody's name on the public table, and people who
// were told where a tố cáo goes.
func TestSample_Feedback(t *testing.T) {
	w, _ := mustSample(t)
	ctx := t.Context()
	items, err := w.store.Read(ctx).FeedbackUntil(ward.Never)
	if err != nil {
		t.Fatal(err)
	}
	has := map[any]int{}
	for _, f := range items {
		if len(f.Conflicts) > 0 || f.Unknown > 0 {
			t.Errorf("%s: conflicts %v", f.Code, f.Conflicts)
		}
		for _, what := range []any{f.Kind, f.Class, f.Channel, f.State} {
			has[what]++
		}
		for name, is := range map[string]bool{
			"anonymous": f.Sender == nil, "grouped": f.Group != "", "late": f.AnsweredOnce > f.AnsweredDue, "reopened": len(f.Reopened) > 0,
			"asked": f.Asked != nil && f.Asked.GivenAt != "", "attached": len(f.Attachments) > 0, "of a case": f.CaseCode != "", "of a form": f.Sheet != "",
			"public":            f.Published != nil,
			"founded and ended": f.State == ward.FeedbackClosed && f.Finding != nil && f.Finding.Verdict == ward.Founded && len(f.Measures) == 2,
		} {
			if is {
				has[name]++
			}
		}
		if f.Draft != nil {
			has[f.Draft.Outcome]++
		}
	}
	t.Logf("%d items: %v", len(items), has)
	for _, what := range []any{ward.KindSuggestion, ward.KindReport, ward.KindPetition, ward.ClassRegulation, ward.ClassConduct, ward.ClassFacilities, ward.ClassOther,
		ward.FromCounter, ward.FromPhone, ward.FromLetter, ward.FromBox, ward.FromSurvey, ward.FromPost, ward.FromPortal,
		ward.FeedbackForwarded, ward.FeedbackClosed, ward.FeedbackAssigned, ward.OutcomeAccepted, ward.OutcomeExplained, ward.OutcomeRefused,
		"anonymous", "grouped", "late", "reopened", "asked", "attached", "of a case", "of a form", "public", "founded and ended"} {
		if has[what] == 0 {
			t.Errorf("no item is %v", what)
		}
	}
	if has["late"] != 1 {
		t.Errorf("%d late answers, should be one", has["late"])
	}
	p := ward.Period{From: "2026-08-01", To: "2026-10-31"}
	figures, err := w.FeedbackFigures(ctx, w.admin, p)
	if err != nil || figures.Guided == 0 || figures.Total.New != len(items) || figures.Total.AnsweredLate != 1 {
		t.Errorf("figures %+v, %v", figures, err)
	}
	rows, err := w.PublicTable(ctx, w.admin, p)
	if err != nil || len(rows) != figures.Total.Published {
		t.Errorf("%d public lines, the figure is %d, %v", len(rows), figures.Total.Published, err)
	}
	checks, err := w.SelfChecks(ctx, w.admin, "2026-08", "2026-10")
	if err != nil || len(checks) != 3 || checks[2].Rate == nil || checks[2].Forms == 0 {
		t.Errorf("self-checks %+v, %v", checks, err)
	}
	if _, err := w.FeedbackBoard(ctx, w.admin); err != nil {
		t.Error(err)
	}
	if got := office.FeedbackPapers(items[0]); len(got) < 2 {
		t.Errorf("papers of %s: %v", items[0].Code, got)
	}
}
