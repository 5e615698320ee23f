package office_test

import (
	"errors"
	"testing"

	"motcua/backend/office"
	"motcua/backend/ward"
	"motcua/backend/wardtest"
)

// filled answers every item of the checklist the same, but for the first.
func filled(t *testing.T, o *wardtest.Office, first, rest string) (out []ward.SelfCheckReply) {
	t.Helper()
	list, err := o.SelfChecklist(ctx, o.Admin)
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range list.Groups {
		for _, item := range g.Items {
			a := ward.SelfCheckReply{Code: item.Code, Answer: rest}
			if len(out) == 0 {
				a.Answer = first
			}
			out = append(out, a)
		}
	}
	return out
}

// A month's self-check stands beside the opinions of the month; filled in again,
// the last counts; what is missing is marked item by item.
func TestSelfCheck(t *testing.T) {
	o := wardtest.MustOffice(t, "2026-11-20T09:00")
	leader := o.MustOfficer(t, "chi", "Vũ Thị Chi", ward.Leader)
	o.MustOpinion(t, 1, func(in *office.FeedbackInput) { in.Class = ward.ClassConduct })
	o.MustOpinion(t, 2)
	for _, first := range []string{ward.CheckNot, ward.CheckPartly} {
		if _, err := o.SaveSelfCheck(ctx, leader, office.SelfCheckInput{Month: "2026-11", Answers: filled(t, o, first, ward.CheckNone), Note: " đã nhắc "}); err != nil {
			t.Fatal(err)
		}
	}
	months, err := o.SelfChecks(ctx, o.Clerk, "2026-10", "2026-11")
	if err != nil || len(months) != 2 || months[0].Check != nil || months[0].Rate != nil {
		t.Fatalf("%+v, %v", months, err)
	}
	now := months[1]
	if now.Check == nil || now.Check.Times != 2 || now.Check.Note != "đã nhắc" || now.Rate == nil || *now.Rate != 50 || now.Opinions.New != 2 || now.Conduct.New != 1 {
		t.Errorf("%+v", now)
	}
	_, err = o.SaveSelfCheck(ctx, leader, office.SelfCheckInput{Month: "2026-12", Answers: append(filled(t, o, "", ward.CheckGood), ward.SelfCheckReply{Code: "X9"})})
	var all ward.Refusals
	if !errors.As(err, &all) || len(all) != 3 || all[0].Key != "selfcheck.month" || all[1].Field != "answers.K1" || all[2].Field != "answers.X9" {
		t.Errorf("refused with %v", err)
	}
}

// Of too few forms nothing is told but that there are fewer than so many.
func TestSelfCheck_TooFewForms(t *testing.T) {
	o, _ := mustPile(t, ward.KeyedOnce, 1)
	month := func() office.SelfCheckMonth {
		t.Helper()
		months, err := o.SelfChecks(ctx, o.Clerk, "2026-10", "2026-10")
		if err != nil || len(months) != 1 {
			t.Fatalf("%+v, %v", months, err)
		}
		return months[0]
	}
	if m := month(); m.Forms != 0 || m.Fewer != 0 {
		t.Errorf("nothing was keyed: %+v", m)
	}
	q, found, err := o.Store.Read(ctx).Questionnaire("THUNGAN", 1)
	if err != nil || !found {
		t.Fatal(err)
	}
	o.MustFillSheets(t, q.Questionnaire, "2026-10", 2)
	if m := month(); m.Forms != 0 || m.Fewer != ward.SmallestGroup || m.Satisfied.Of != 0 {
		t.Errorf("of two forms: %+v", m)
	}
	o.MustFillSheets(t, q.Questionnaire, "2026-10", 3)
	if m := month(); m.Forms != 5 || m.Fewer != 0 || m.Satisfied.Of == 0 {
		t.Errorf("of five forms: %+v", m)
	}
}
