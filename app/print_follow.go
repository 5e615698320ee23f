package app

import (
	"context"
	"log"
	"slices"
	"time"

	"motcua/backend/office"
)

// patient is how much more seldom a printer is asked when none of its papers came
// out for long: a jam lasts for hours.
const patient = 10

// follow asks what became of every paper that a printer has, and says when to ask
// again, 0 when there are none. Those that were forgotten it takes back.
func (p *printing) follow() time.Duration {
	p.takeAway()
	jobs, err := p.house.office.PrintQueue(p.ctx)
	if err != nil {
		log.Printf("printing: %v", err)
		return p.every
	}
	jobs = slices.DeleteFunc(jobs, func(j office.PrintJob) bool { return !j.Handed || j.SystemID == "" || isOver(j) })
	if len(jobs) == 0 {
		return 0
	}
	ctx, cancel := context.WithTimeout(p.ctx, p.patience)
	defer cancel()
	if _, err := p.printers(ctx); err != nil {
		log.Printf("printing: %v", err)
	}
	wait := patient * p.every
	for _, j := range jobs {
		p.followOne(ctx, j)
		if p.follows(j.SystemID) <= p.slow {
			wait = p.every
		}
	}
	return wait
}

func (p *printing) takeAway() {
	p.mu.Lock()
	away := p.away
	p.away = nil
	p.mu.Unlock()
	ctx, cancel := context.WithTimeout(p.ctx, p.patience)
	defer cancel()
	for _, id := range away {
		if err := systemCancel(ctx, id); err != nil {
			log.Printf("take back %s: %v", id, err)
		}
	}
}

func isOver(j office.PrintJob) bool {
	return j.State == office.PrintDone || j.State == office.PrintFailed
}

func (p *printing) followOne(ctx context.Context, j office.PrintJob) {
	f, err := systemFate(ctx, j.SystemID)
	switch {
	case p.ctx.Err() != nil: // the program is being closed
	case err != nil:
		log.Printf("follow %s: %v", j.SystemID, err)
		p.tell(j, office.PrintWaiting, "print.silent")
	default:
		p.settle(j, f)
	}
}

// settle keeps what became of a paper. One that is still with the printer waits
// when the printer does not go on, or is slow.
func (p *printing) settle(j office.PrintJob, f fate) {
	printer, _ := p.knownPrinter(j.Printer)
	if f.reason == "" {
		f.reason = printer.reason
	}
	switch {
	case f.end == "done":
		p.tell(j, office.PrintDone, "print.done", j.Printer)
	case f.end == "gone":
		p.tell(j, office.PrintDone, "print.gone", j.Printer)
	case f.end == "cancelled":
		p.tell(j, office.PrintFailed, "print.cancelled", j.Printer)
	case f.end == "aborted":
		p.tell(j, office.PrintFailed, "print.aborted", j.Printer, f.reason)
	case f.stuck || printer.stopped:
		p.tell(j, office.PrintWaiting, "print.stopped", j.Printer, f.reason)
	case isTrouble(f.reason) || p.follows(j.SystemID) > p.slow:
		p.tell(j, office.PrintWaiting, "print.slow", j.Printer, f.reason)
	default:
		p.tell(j, office.PrintSent, "print.sent", j.Printer)
	}
	if f.end == "done" || f.end == "gone" {
		p.removeSpooled(j.ID)
	}
}

func isTrouble(reason string) bool {
	for _, key := range troubles {
		if key == reason {
			return true
		}
	}
	return false
}

// follows tells for how long a job of the system was followed by now.
func (p *printing) follows(id string) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.since[id].IsZero() {
		p.since[id] = time.Now()
	}
	return time.Since(p.since[id])
}

// tell keeps a state that is new.
func (p *printing) tell(j office.PrintJob, state office.PrintState, why string, args ...string) {
	if j.State != state || j.Why != why || !slices.Equal(j.Args, args) {
		p.moved(j, state, why, args...)
	}
}
