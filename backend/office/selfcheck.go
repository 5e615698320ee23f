package office

import (
	"context"
	"slices"

	"motcua/backend/rulebook"
	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// mostCheckMonths is how many months are shown at once.
const mostCheckMonths = 36

// SelfCheckMonth is a month's self-check of conduct and order beside what the
// citizens said in the same month.
type SelfCheckMonth struct {
	Month     string             `json:"month"`
	Check     *ward.SelfCheck    `json:"check"` // nil while nobody filled it in
	Rate      *int               `json:"rate"`  // percent of what applies, nil without a check
	Satisfied ward.Share         `json:"satisfied"`
	Forms     int                `json:"forms"` // valid survey forms, of which figures may be shown
	Fewer     int                `json:"fewer"` // there are forms besides these, fewer than so many; 0 when there are none
	Opinions  ward.FeedbackCount `json:"opinions"`
	Conduct   ward.FeedbackCount `json:"conduct"` // of those, about conduct
}

// SelfChecklist gives the checklist that is filled in.
func (o *Office) SelfChecklist(_ context.Context, who ward.Officer) (ward.SelfChecklist, error) {
	if err := Allow(who, ReadFeedback); err != nil {
		return ward.SelfChecklist{}, err
	}
	return rulebook.SelfChecklist()
}

// SaveSelfCheck keeps a month's self-check, filled in by a leader; filled in again,
// the last one counts. Every item has to be answered, and a month ahead cannot be.
func (o *Office) SaveSelfCheck(ctx context.Context, who ward.Officer, in SelfCheckInput) (c ward.SelfCheck, err error) {
	if err := Allow(who, LeadFeedback); err != nil {
		return c, err
	}
	r, err := o.known(ctx)
	if err != nil {
		return c, err
	}
	list, err := rulebook.SelfChecklist()
	if err != nil {
		return c, err
	}
	var bad ward.Refusals
	if p, err := ward.MonthPeriod(in.Month, r.office.Profile.CutoffDay); err != nil || p.From > o.Now().Date() {
		bad.Add(ward.Refuse("month", "selfcheck.month"))
	}
	note := viet.CleanText(in.Note)
	bad.Add(tooLong("note", note, mostNote))
	answers := replies(list, in.Answers, &bad)
	if err := bad.Err(); err != nil {
		return c, err
	}
	err = o.store.Write(ctx, func(t *store.Tx) error {
		_, err := t.Append(ward.Fact{Subject: "selfcheck/" + in.Month, Kind: ward.SelfChecked, Actor: who.ID, Body: ward.SelfCheck{
			Month: in.Month, Questionnaire: list.Code, Version: list.Version, Answers: answers, Note: note, Done: doneBy(who, t)}})
		if err != nil {
			return err
		}
		all, err := t.SelfChecks(in.Month, in.Month)
		if err == nil {
			c = all[0]
		}
		return err
	})
	return c, err
}

// replies gives an answer to each item of a checklist, in its order, and marks the
// items that have none and the answers that belong to none.
func replies(list ward.SelfChecklist, in []ward.SelfCheckReply, bad *ward.Refusals) (out []ward.SelfCheckReply) {
	given := map[string]ward.SelfCheckReply{}
	for _, a := range in {
		given[a.Code] = a
	}
	for _, g := range list.Groups {
		for _, item := range g.Items {
			a := given[item.Code]
			delete(given, item.Code)
			if !slices.Contains([]string{ward.CheckGood, ward.CheckPartly, ward.CheckNot, ward.CheckNone}, a.Answer) {
				bad.Add(ward.Refuse("answers."+item.Code, "selfcheck.answer"))
			}
			a.Code, a.Note = item.Code, viet.Clean(a.Note)
			bad.Add(tooLong("answers."+item.Code, a.Note, mostText))
			out = append(out, a)
		}
	}
	for code := range given {
		bad.Add(ward.Refuse("answers."+code, "selfcheck.item", code))
	}
	return out
}

// SelfChecks gives the self-checks of some months ("2026-10") beside the satisfaction
// and the opinions of each, so that the ward sees what moves what.
func (o *Office) SelfChecks(ctx context.Context, who ward.Officer, from, to string) ([]SelfCheckMonth, error) {
	if err := Allow(who, ReadFeedback); err != nil {
		return nil, err
	}
	for field, month := range map[string]string{"from": from, "to": to} {
		if _, err := ward.MonthPeriod(month, 1); err != nil {
			return nil, ward.Refuse(field, "month.invalid", month)
		}
	}
	if to < from {
		return nil, ward.Refuse("to", "period.order", from, to)
	}
	checks, err := o.read(ctx).SelfChecks(from, to)
	if err != nil {
		return nil, err
	}
	out := []SelfCheckMonth{}
	for month := from; month <= to && len(out) < mostCheckMonths; month = nextMonth(month) {
		line, err := o.selfCheckMonth(ctx, who, month)
		if err != nil {
			return nil, err
		}
		for i, c := range checks {
			if c.Month != month {
				continue
			}
			line.Check = &checks[i]
			if rate, ok := c.Rate(); ok {
				line.Rate = &rate
			}
		}
		out = append(out, line)
	}
	return out, nil
}

// selfCheckMonth gives what citizens said in a month.
func (o *Office) selfCheckMonth(ctx context.Context, who ward.Officer, month string) (SelfCheckMonth, error) {
	line := SelfCheckMonth{Month: month}
	surveys, err := o.SurveySummaries(ctx, who, month)
	if err != nil {
		return line, err
	}
	for _, s := range surveys {
		line.Forms += s.Valid
		if s.Hidden {
			line.Fewer += s.Smallest - min(line.Fewer, 1) // fewer than 3 of each of two are fewer than 5
		}
		line.Satisfied.Count, line.Satisfied.Of = line.Satisfied.Count+s.Satisfied.Count, line.Satisfied.Of+s.Satisfied.Of
	}
	p, err := o.MonthPeriod(ctx, month)
	if err != nil {
		return line, err
	}
	figures, err := o.FeedbackFigures(ctx, who, p)
	line.Opinions = figures.Total
	for _, c := range figures.ByClass {
		if c.Class == ward.ClassConduct {
			line.Conduct = c.FeedbackCount
		}
	}
	return line, err
}
