package office

import (
	"context"
	"fmt"
	"strings"

	"motcua/backend/rulebook"
	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// PublishProcedure takes a procedure, or a new version of one, into the rulebook.
// Administrators only. The version before it ends the day before; cases keep the
// version they were received under. It refuses, at the fields, what
// rulebook.Check refuses, a version that would begin before today
// (procedure.in_the_past) and one that is not the last (procedure.version_begun);
// a code that is not known yet may have begun before.
func (o *Office) PublishProcedure(ctx context.Context, who ward.Officer, p ward.Procedure) (ward.Procedure, error) {
	if err := Allow(who, RunOffice); err != nil {
		return p, err
	}
	cleanProcedure(&p)
	var bad ward.Refusals
	if err := checkProcedure(&bad, p); err != nil {
		return p, err
	}
	err := o.renew(ctx, func(t *store.Tx) error {
		known, err := t.ProcedureVersions(p.Code)
		if err != nil {
			return err
		}
		if _, err := ward.ParseDate(string(p.ValidFrom)); err == nil { // else it is marked already
			bad.Add(mayPublish(known, p, t.Now().Date()))
		}
		if err := bad.Err(); err != nil {
			return err
		}
		_, err = t.Append(ward.Fact{Subject: "procedure/" + p.Code, Kind: ward.ProcedurePublished, Actor: who.ID, Body: p})
		return err
	})
	return p, err
}

func cleanProcedure(p *ward.Procedure) {
	for _, s := range []*string{&p.Code, &p.Name, &p.Field, &p.LimitNote, &p.Fee.Note, &p.Result, &p.Source, &p.VerifiedNote} {
		*s = viet.Clean(*s)
	}
	p.Papers = cleanLines(p.Papers)
	steps := []ward.StepShare(nil)
	for _, s := range p.Steps {
		if s.Unit = viet.Clean(s.Unit); s != (ward.StepShare{}) {
			steps = append(steps, s)
		}
	}
	p.Steps = steps
}

// checkProcedure marks what is wrong with one version, by the names of its fields.
func checkProcedure(bad *ward.Refusals, p ward.Procedure) error {
	for _, f := range []line{{"name", &p.Name}, {"field", &p.Field}, {"limitNote", &p.LimitNote}, {"fee.note", &p.Fee.Note},
		{"result", &p.Result}, {"source", &p.Source}, {"verifiedNote", &p.VerifiedNote}} {
		bad.Add(tooLong(f.name, *f.text, mostNote))
	}
	if len(p.Papers) > mostPapers {
		bad.Add(ward.Refuse("papers", "intake.papers", mostPapers))
	}
	for _, paper := range p.Papers {
		bad.Add(tooLong("papers", paper, mostText))
	}
	for _, s := range p.Steps {
		bad.Add(tooLong("steps", s.Unit, mostName))
	}
	for _, amount := range []int64{p.Fee.Amount, p.Fee.FromPage3, p.Fee.Most} {
		if amount > mostMoney {
			bad.Add(ward.Refuse("fee.amount", "intake.fee"))
		}
	}
	return bad.Add(fieldsOf(rulebook.Check(ward.Rulebook{Procedures: []ward.Procedure{p}}), "procedures[0]."))
}

// fieldsOf names the fields of refusals as the form does: without the place of
// the entry, "days.3.date" for "days[3].date".
func fieldsOf(err error, prefix string) error {
	var all ward.Refusals
	if fault := all.Add(err); fault != nil {
		return fault
	}
	for i, e := range all {
		c := *e
		c.Field = strings.NewReplacer("[", ".", "]", "").Replace(strings.TrimPrefix(e.Field, prefix))
		if strings.HasPrefix(c.Field, "papers.") {
			c.Field = "papers"
		}
		all[i] = &c
	}
	return all.Err()
}

// mayPublish says whether a version may join those that are known of its code. A
// version that has not begun may still be replaced.
func mayPublish(known []ward.Procedure, p ward.Procedure, today ward.Date) error {
	if len(known) == 0 {
		return nil
	}
	last := known[len(known)-1].ValidFrom
	switch {
	case p.ValidFrom < today:
		return ward.Refuse("validFrom", "procedure.in_the_past", p.Code, today)
	case p.ValidFrom < last, p.ValidFrom == last && last <= today:
		return ward.Refuse("validFrom", "procedure.version_begun", p.Code, last)
	}
	return nil
}

// EndProcedure gives the version of a procedure that began on a day its last day
// in force. Administrators only. It refuses a last day before today or before the
// first (procedure.end_in_the_past), one on which the next version is in force
// (procedure.next_begins), and a version that has ended (procedure.ended_already).
func (o *Office) EndProcedure(ctx context.Context, who ward.Officer, code string, from, last ward.Date) error {
	if err := Allow(who, RunOffice); err != nil {
		return err
	}
	return o.renew(ctx, func(t *store.Tx) error {
		known, err := t.ProcedureVersions(code)
		if err != nil {
			return err
		}
		if err := mayEnd(known, code, from, last, t.Now().Date()); err != nil {
			return err
		}
		_, err = t.Append(ward.Fact{Subject: "procedure/" + code, Kind: ward.ProcedureEnded, Actor: who.ID,
			Body: ward.ProcedureEndedBody{ValidFrom: from, ValidTo: last}})
		return err
	})
}

func mayEnd(known []ward.Procedure, code string, from, last, today ward.Date) error {
	if _, err := ward.ParseDate(string(last)); err != nil {
		return ward.At("validTo", err)
	}
	for i, p := range known {
		if p.ValidFrom != from {
			continue
		}
		switch {
		case p.ValidTo != "" && p.ValidTo < today:
			return ward.Conflict("procedure.ended_already", code, p.ValidTo)
		case last < today, last < from:
			return ward.Refuse("validTo", "procedure.end_in_the_past", code, max(today, from))
		case i+1 < len(known) && last >= known[i+1].ValidFrom:
			return ward.Refuse("validTo", "procedure.next_begins", code, known[i+1].ValidFrom)
		}
		return nil
	}
	return ward.NotFound("procedure.unknown", fmt.Sprint(code, " ", from))
}
