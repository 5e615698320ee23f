package demo

import (
	"time"

	"motcua/backend/ward"
)

// sourceOf gives the system at which people file what is of a field.
func sourceOf(field string) *source {
	switch field {
	case "Hộ tịch", "Chứng thực", "Thành lập và hoạt động hộ kinh doanh":
		return &nation
	}
	return &city
}

// lodged is a case that was filed at another system and is dealt with there. Its Case
// says how it will be when all is done.
type lodged struct {
	dossier
	source           *source
	askedAt, givenAt ward.Moment // papers that were missing
	handedAt         ward.Moment
	told             bool // a file said that it is over
}

// portal is what was filed at other systems.
type portal struct {
	*sample
	cases []*lodged
	until ward.Date // from this day on online cases are typed in at the counter
}

// takes says whether somebody's case is filed at another system, which will tell of it
// with a file: about half of what comes online, in every month but the last.
func (p *portal) takes(c caller) bool {
	return c.channel == ward.ChannelOnline && p.today() < p.until && c.applicant.Kind == ward.Individual && p.dice.chance(520)
}

// lodge files what somebody wants there.
func (p *portal) lodge(wanted []ward.Procedure, c caller) error {
	for _, procedure := range wanted {
		due, err := p.hours.Due(ward.MomentOf(p.now), procedure.Limit)
		if err != nil {
			return err
		}
		l := &lodged{source: sourceOf(procedure.Field)}
		l.OfficialCode, l.Procedure, l.Applicant = p.officialCode(procedure.Field), procedure, c.applicant
		l.HeldBy, _ = p.solver(procedure.Field)
		l.ResultWay = []ward.ResultWay{ward.ResultAtCounter, ward.ResultByPost, ward.ResultOnline}[p.dice.among(ways[c.channel]...)]
		l.ReceivedAt, l.FirstDueAt, l.DueAt = ward.MomentOf(p.now), due.DueAt, due.DueAt
		p.decide(l)
		p.cases = append(p.cases, l)
	}
	return nil
}

// decide: a few are withdrawn or stopped, some wait for papers, the others are solved
// as at the counter.
func (p *portal) decide(l *lodged) {
	allowed := int(p.hours.WorkingBetween(l.ReceivedAt, l.DueAt) / time.Minute)
	l.FinishedAt = p.after(l.ReceivedAt, allowed*15/100, allowed*60/100)
	switch p.dice.among(15, 10, 60, 915) {
	case 0:
		l.State, l.Reason = ward.StateWithdrawn, pick(p.dice, whyWithdrawn)
		return
	case 1:
		l.State, l.Reason = ward.StateStopped, pick(p.dice, whyStopped)
		return
	case 2:
		l.askedAt = l.FinishedAt
		l.givenAt = p.after(l.askedAt, workday, 6*workday)
		l.DueAt = p.hours.Pause(l.DueAt, l.askedAt, l.givenAt)
		l.FinishedAt = p.after(l.givenAt, 15, max(int(p.hours.WorkingBetween(l.givenAt, l.DueAt)/time.Minute)*9/10, 15))
	default:
		l.FinishedAt = p.finishAt(&l.dossier)
	}
	l.State = ward.StateReturned
	if at, comes := p.collectAt(&l.dossier); comes {
		l.handedAt = at
	}
}
