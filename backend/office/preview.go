package office

import (
	"context"
	"regexp"
	"strings"

	"motcua/backend/store"
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// Preview is what an intake form would become, before it is saved.
type Preview struct {
	Procedure ward.Procedure // empty until one is chosen
	Deadline  ward.Deadline  // empty until a procedure is chosen
	Fee       int64          // VND by the rule
	Code      string         // the number the case would get now
	Doubts    []*ward.Error  // things to look at; none of them blocks
}

// PreviewCase works out the due time and what is doubtful. It never refuses an
// unfinished form and saves nothing.
func (o *Office) PreviewCase(ctx context.Context, in CaseInput) (Preview, error) {
	r, err := o.known(ctx)
	if err != nil {
		return Preview{}, err
	}
	var p Preview
	received, err := o.receivedAt(r, in.ReceivedAt)
	if err != nil {
		p.doubt(err)
		received = o.Now()
	}
	if in.ProcedureCode != "" && err == nil {
		if err := p.reckon(r, in, received); err != nil {
			return p, err
		}
	}
	read := o.read(ctx)
	series := seriesOf(r.counter, received)
	number, err := read.NextNumber(series)
	p.Code = store.JoinCode(series, number)
	if err != nil {
		return p, err
	}
	if !r.time.Open(received) {
		p.doubt(ward.Refuse("receivedAt", "intake.outside_hours"))
	}
	p.doubtPeople(in, o.Now().Date().Year())
	return p, p.doubtRepeat(read, in, received)
}

func (p *Preview) doubt(err error) {
	var r ward.Refusals
	if r.Add(err) == nil {
		p.Doubts = append(p.Doubts, r...)
	}
}

// reckon finds the procedure, its due time and its fee.
func (p *Preview) reckon(r *rules, in CaseInput, received ward.Moment) (err error) {
	if p.Procedure, err = r.procedure(in.ProcedureCode, received.Date()); err != nil {
		p.doubt(err)
		return nil
	}
	if p.Deadline, err = r.time.Due(received, p.Procedure.Limit); err != nil {
		return err
	}
	for _, y := range p.Deadline.Unconfirmed {
		p.doubt(ward.Refuse("", "intake.year_unconfirmed", y))
	}
	if !p.Procedure.Verified {
		p.doubt(ward.Refuse("procedureCode", "intake.unverified", strings.TrimRight(p.Procedure.VerifiedNote, ". ")))
	}
	p.Fee = feeOf(p.Procedure.Fee, in)
	return nil
}

var (
	emailShape = regexp.MustCompile(`^[^@\s]+@[^@\s]+\.[^@\s]+$`)
	phoneShape = regexp.MustCompile(`^\+?[0-9]{9,12}$`)
)

func (p *Preview) doubtPeople(in CaseInput, year int) {
	people := map[string]ward.Person{"applicant": in.Applicant}
	if in.Authorizer != nil {
		people["authorizer"] = *in.Authorizer
	}
	for _, field := range []string{"applicant", "authorizer"} {
		person := cleanPerson(people[field])
		if e := person.DoubtID(field+".personalId", year); e != nil {
			p.doubt(e)
		}
		if person.Email != "" && !emailShape.MatchString(person.Email) {
			p.doubt(ward.Refuse(field+".email", "intake.email"))
		}
		phone := strings.NewReplacer(" ", "", ".", "", "-", "").Replace(person.Phone)
		if phone != "" && !phoneShape.MatchString(phone) {
			p.doubt(ward.Refuse(field+".phone", "intake.phone"))
		}
		if odd := oddLetters(person.Name); odd != "" {
			p.doubt(ward.Refuse(field+".name", "name.odd", odd))
		}
	}
}

// oddLetters gives what does not belong into a name: digits, signs, pictures.
func oddLetters(name string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" .'-&(),/", r) || viet.Key(string(r)) != "" && !(r >= '0' && r <= '9') {
			return -1
		}
		return r
	}, name)
}

func (p *Preview) doubtRepeat(r store.Reader, in CaseInput, received ward.Moment) error {
	person := cleanPerson(in.Applicant)
	if person.PersonalID == "" || in.ProcedureCode == "" {
		return nil
	}
	code, err := r.SameToday(received.Date().Start(), person.PersonalID, in.ProcedureCode)
	if code != "" {
		p.doubt(ward.Refuse("applicant.personalId", "intake.same_today", code))
	}
	return err
}
